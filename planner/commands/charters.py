"""Commands that make, list, show, change and remove charters."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planner.commands.common import CHARTER, WORDS, clipped, examples, opened, table
from planner.errors import ExchangeError

if TYPE_CHECKING:
    from planner.model.form import Form
    from planner.store.register import Holding

PAGE = 500  # charters read at a time
COLUMN = 48  # characters of a title, or of the partners, that a line of the table shows


@click.command(
    epilog=examples(
        'main.py new --title Telford --partner "Food Bank" --partner Council --purpose "…"'
    )
)
@click.option("--title", required=True, type=WORDS, help="Name of the partnership.")
@click.option(
    "--partner",
    "partners",
    required=True,
    multiple=True,
    type=WORDS,
    help="Name of a partner; say it again for each, in order.",
)
@click.option("--purpose", required=True, type=WORDS, help="What the partnership is for.")
@click.option("--template", type=WORDS, help="Key of a template to start from.")
@click.pass_obj
def new(
    library: Path, title: str, partners: Sequence[str], purpose: str, template: str | None
) -> None:
    """Make a charter from its name, partners and purpose.

    Prints its id.
    """
    from planner.exchange.templates import template as template_of
    from planner.model.charter import creation
    from planner.model.start import started
    from planner.model.values import PROSE_LIMIT, line, text

    for option, words in (("--title", title), *(("--partner", each) for each in partners)):
        if not line(words, option).strip():
            raise ExchangeError(f"{option}: a name is needed")
    base = template_of(template).charter if template else None
    charter = started(title, partners, text(purpose, "--purpose", PROSE_LIMIT), base)
    with opened(library) as books:
        books.apply(charter.id, creation(charter))
    click.echo(charter.id)


@click.command("list", epilog=examples("main.py list", "main.py list --json"))
@click.option("--json", "as_json", is_flag=True, help="Print a JSON array of objects.")
@click.pass_obj
def list_charters(library: Path, *, as_json: bool) -> None:
    """List the charters, with what is next for each.

    Columns: id, title, status, partners, next review, how complete. With --json, the same as an
    array of objects, in which nothing is cut short.
    """
    with opened(library) as books:
        holdings = [
            holding
            for offset in range(0, books.count(), PAGE)
            for holding in books.page(offset, PAGE)
        ]
    if as_json:
        rows = [_as_object(holding) for holding in holdings]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        header = ("Id", "Title", "Status", "Partners", "Next review", "Complete")
        click.echo(table(header, [_as_row(holding) for holding in holdings]))


def _as_object(holding: "Holding") -> dict[str, object]:
    review = holding.next_review
    return {
        "id": holding.id,
        "title": holding.title,
        "status": holding.status,
        "partners": list(holding.partners),
        "next_review": review.isoformat() if review else None,
        "complete": holding.complete,
    }


def _as_row(holding: "Holding") -> tuple[str, ...]:
    return (
        holding.id,
        clipped(holding.title, COLUMN),
        holding.status,
        clipped(", ".join(holding.partners), COLUMN),
        str(holding.next_review or ""),
        f"{holding.complete} %",
    )


@click.command(
    epilog=examples(
        'main.py show "Telford Food Partnership" > telford.json',
        "main.py show 9b1d --section objectives",
    )
)
@CHARTER
@click.option("--section", "key", type=WORDS, help="Show only this section; see `sections`.")
@click.pass_obj
def show(library: Path, charter: str, key: str | None) -> None:
    """Print a charter in its JSON form, which `import` reads."""
    from planner.model.form import charter_form

    with opened(library) as books:
        form = charter_form(books.charter(books.find(charter)))
    chosen = _only(form, key) if key else form
    click.echo(json.dumps(chosen, ensure_ascii=False, indent=2))


def _only(form: "Form", key: str) -> "Form":
    """Return the form with the records of one section alone."""
    from planner.commands.reference import section_of_key

    tables = {record.table for record in section_of_key(key).holds}
    records = form["records"]
    assert isinstance(records, dict), "the form of a charter holds its records by their tables"
    chosen = form | {"records": {name: records[name] for name in records if name in tables}}
    for about in ("unfinished", "translations"):
        listed = form.get(about, [])
        assert isinstance(listed, list), "what is about single fields is a list in the form"
        if listed:
            chosen[about] = [one for one in listed if one["record"] in tables]
    return chosen


@click.command(
    "set",
    context_settings={"ignore_unknown_options": True},
    epilog=examples(
        'main.py set 9b1d vision.statement "Nobody in Telford goes hungry."',
        "main.py set 9b1d objective:o1.due 2027-06-30",
        'main.py set 9b1d vision.statement "Neb yn llwglyd." --language cy',
    ),
)
@CHARTER
@click.argument("field", metavar="RECORD[:ID].FIELD", type=WORDS)
@click.argument("value", type=WORDS)
@click.option(
    "--language",
    metavar="CODE",
    type=WORDS,
    default="",
    help="Say what a text is in the second language, such as cy.",
)
@click.pass_obj
def set_field(library: Path, charter: str, field: str, value: str, language: str) -> None:
    """Change one field of a charter; an empty VALUE clears it.

    Values are written as in the JSON form, without its quotation marks: days as 2027-06-30, yes
    or no as true or false, money in pence, lengths as "3 months", links as ids with commas
    between them. With --language, VALUE is the translation of the text as it stands.
    """
    from planner.commands.fields import translating_of, writing_of

    with opened(library) as books:
        charter_id = books.find(charter)
        whole = books.charter(charter_id)
        change = (
            translating_of(whole, field, value, language)
            if language
            else writing_of(whole, field, value)
        )
        if change is not None:
            books.apply(charter_id, change)


@click.command(epilog=examples('main.py delete "Telford Food Partnership"'))
@CHARTER
@click.pass_obj
def delete(library: Path, charter: str) -> None:
    """Move a charter to the bin, where it stays for 30 days."""
    with opened(library) as books:
        books.delete(books.find(charter))
