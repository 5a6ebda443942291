"""The command that writes documents of charters: each file whole, or not at all."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack, cast

import click

from planner.commands.common import WORDS, examples, opened
from planner.commands.naming import Place, make_folders, places, refuse_to_replace
from planner.commands.reference import section_of_key
from planner.errors import DocumentError
from planner.model.own import NOW

if TYPE_CHECKING:
    from planner.documents import DocumentKind
    from planner.documents.formats import Ending
    from planner.documents.layout import Edition, Paper
    from planner.documents.options import Bilingual
    from planner.publishing import Sheet
    from planner.store.library import Library

EDITIONS = ("standard", "clear", "large")
PAPERS = ("A4", "Letter", "A5", "A3")
FORMATS = ("pdf", "docx", "html")
COMPARISON = "comparison"
BILINGUAL = ("first", "beside")


class Choices(TypedDict):
    """What the options of `export` say."""

    document: str | None
    every: bool
    edition: str
    paper: str
    language: str
    bilingual: "Bilingual | None"
    ending: str
    output: str | None
    since: str | None
    until: str
    partner: str
    together: bool
    sections: tuple[str, ...]
    blank: bool
    round: str
    jobs: int
    password: bool


@click.command(
    epilog=examples(
        "main.py export 9b1d --document agreement",
        "main.py export 9b1d --document agreement --edition large --output agreement.pdf",
        "main.py export 9b1d --document agreement --format docx",
        "main.py export 9b1d 77aa --document charter --format html --output posters",
        'main.py export "Telford Food Partnership" --all',
        'main.py export 9b1d --document comparison --from "First draft"',
        "main.py export 9b1d --document worksheet --section aims --section risk --blank",
        "main.py export 9b1d --document agreement --bilingual beside",
        'main.py export 9b1d --document check --round "Spring 2027"',
    )
)
@click.argument("names", metavar="CHARTER...", nargs=-1, required=True, type=WORDS)
@click.option("--document", type=WORDS, help="Key of the document; see `documents`.")
@click.option("--all", "every", is_flag=True, help="Every document, into a folder.")
@click.option(
    "--edition",
    type=click.Choice(EDITIONS),
    default="standard",
    help="12, 14 or 18 point print; standard unless said.",
)
@click.option(
    "--paper",
    metavar="[A4|Letter|A5|A3]",
    type=click.Choice(PAPERS, case_sensitive=False),
    default="A4",
    help="A4 unless said; A5 for a booklet, A3 for a poster.",
)
@click.option(
    "--language",
    metavar="CODE",
    type=WORDS,
    default="",
    help="Language of the document, such as en.",
)
@click.option(
    "--bilingual",
    type=click.Choice(BILINGUAL),
    help="Both languages: one after the other, or side by side.",
)
@click.option(
    "--format",
    "ending",
    type=click.Choice(FORMATS),
    default="pdf",
    help="pdf unless said; docx is for Word, html for a browser.",
)
@click.option(
    "--from",
    "since",
    metavar="VERSION",
    type=WORDS,
    help="Version that a comparison or a review looks back to.",
)
@click.option(
    "--to",
    "until",
    metavar="VERSION",
    type=WORDS,
    default=NOW,
    help="Version to print; the charter as it is now unless said.",
)
@click.option(
    "--section",
    "sections",
    metavar="KEY",
    multiple=True,
    type=WORDS,
    help="A section of a worksheet; say it again for more. Else those not settled yet.",
)
@click.option("--blank", is_flag=True, help="A worksheet or a check without answers.")
@click.option(
    "--round",
    metavar="NAME",
    type=WORDS,
    default="",
    help="check: the results of this round; with --blank, its form.",
)
@click.option("--output", type=click.Path(), help="File or folder to write to.")
@click.option(
    "--partner", type=WORDS, default="", help="signing: the sheet of the partner of this id."
)
@click.option("--together", is_flag=True, help="signing: one sheet for all partners.")
@click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(min=0),
    default=0,
    help="How many documents are made at the same time; one for each core unless said.",
)
@click.option(
    "--password", is_flag=True, help="Ask for a password, with which alone a PDF will open."
)
@click.pass_obj
def export(library: Path, names: Sequence[str], **choices: Unpack[Choices]) -> None:
    """Write a document of one or several charters.

    Prints the path of each file when it is there. Without --output it is named after the
    charter and the document and goes into this folder, with --all into a folder named after the
    charter. A file that is there already is replaced only when --output names it.
    """
    from planner.commands.writing import write

    kinds = _kinds(choices)
    _check_options(choices)
    password = _password(choices)
    with opened(library) as books:
        titles = {
            charter_id: _title(books, charter_id, choices)
            for charter_id in dict.fromkeys(books.find(name) for name in names)
        }
    wanted = list(places(titles, kinds, choices))
    refuse_to_replace(wanted)
    make_folders(wanted)
    write(library, [_sheet(place, choices, password) for place in wanted], choices["jobs"])


def _password(choices: Choices) -> str:
    """Ask for a password, twice and unseen; empty where none is wanted."""
    if not choices["password"]:
        return ""
    if choices["ending"] != "pdf":
        raise click.UsageError("Only a PDF can have a password.")
    from planner.documents.pdf.locking import check_password

    said = str(click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True))
    check_password(said)
    return said


def _kinds(choices: Choices) -> "Sequence[DocumentKind]":
    from planner.documents import DOCUMENTS

    key = choices["document"]
    if choices["every"] == (key is not None):
        raise click.UsageError("Say either --document KEY or --all.")
    if choices["every"]:
        return [kind for kind in DOCUMENTS if kind.key != COMPARISON or choices["since"]]
    chosen = [kind for kind in DOCUMENTS if kind.key == key]
    if not chosen:
        there = ", ".join(kind.key for kind in DOCUMENTS)
        raise DocumentError(f"There is no document “{key}”; there are: {there}.")
    _check_since(choices)
    return chosen


def _check_since(choices: Choices) -> None:
    """Refuse a comparison with nothing, and a look back in a document that takes none."""
    key = choices["document"]
    if key == COMPARISON and choices["since"] is None:
        raise DocumentError(
            "A comparison needs an earlier version: name it with --from;"
            " the command `versions` lists them."
        )
    from planner.publishing import LOOKING_BACK

    if key not in LOOKING_BACK and choices["since"] is not None:
        raise click.UsageError("--from is for a comparison or a review.")


def _check_options(choices: Choices) -> None:
    if choices["bilingual"] and choices["language"]:
        raise click.UsageError("Say either --language CODE or --bilingual first|beside.")
    from planner.model.catalogue import fields_of
    from planner.model.kinds import Choice
    from planner.model.records.front import Control

    for key in choices["sections"]:
        section_of_key(key)
    languages = cast(Choice, dict(fields_of(Control))["language"]).values
    if choices["language"] not in ("", *languages):
        raise DocumentError(
            f"There is no language “{choices['language']}”; there are: {', '.join(languages)}."
        )


def _title(books: "Library", charter_id: str, choices: Choices) -> str:
    """Return the title of a charter, and refuse before anything is written what it has not.

    Raises:
        PlannerError: it has no such version, or no second language.
    """
    from planner.publishing import state

    if choices["since"] is not None:
        state(books, charter_id, choices["since"])
    if choices["until"] == NOW and not choices["bilingual"]:
        return books.title(charter_id)
    charter = state(books, charter_id, choices["until"])
    if choices["bilingual"]:
        from planner.documents.bilingual import languages_of

        languages_of(charter)
    return charter.title


def _sheet(place: Place, choices: Choices, password: str) -> "Sheet":
    from planner.documents import Options
    from planner.documents.layout import Layout
    from planner.publishing import Sheet

    edition, paper = cast("Edition", choices["edition"]), cast("Paper", choices["paper"])
    options = Options(
        language=choices["language"],
        bilingual=choices["bilingual"] or "",
        today=date.today(),
        partner=choices["partner"],
        together=choices["together"],
        sections=choices["sections"],
        blank=choices["blank"],
        round=choices["round"],
    )
    return Sheet(
        place.charter_id,
        place.document,
        place.target,
        Layout(edition, paper),
        cast("Ending", choices["ending"]),
        options,
        since=choices["since"] or "",
        until=choices["until"],
        password=password,
    )
