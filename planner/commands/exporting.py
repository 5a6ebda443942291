"""The command that writes documents of charters: each file whole, or not at all."""

import os
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypedDict, Unpack, cast

import click

from planner.commands.common import WORDS, examples, opened
from planner.commands.comparing import state
from planner.commands.reference import section_of_key
from planner.errors import DocumentError
from planner.files import file_name, folder_name, write_checked
from planner.model.own import NOW

if TYPE_CHECKING:
    from planner.documents import DocumentKind, Options
    from planner.documents.formats import Ending
    from planner.documents.layout import Edition, Paper
    from planner.documents.options import Before, Bilingual
    from planner.model.charter import Charter
    from planner.store.library import Library

EDITIONS = ("standard", "clear", "large")
PAPERS = ("A4", "Letter", "A5", "A3")
FORMATS = ("pdf", "docx", "html")
COMPARISON = "comparison"
LOOKING_BACK = ("review", COMPARISON)
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


class Sheet(NamedTuple):
    """One document to be made of one charter, and the file it goes into.

    A file that was `named` may be replaced; one that is named after the charter may not.
    """

    charter: "Charter"
    kind: "DocumentKind"
    target: Path
    named: bool = False
    before: "Before | None" = None


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
@click.option("--blank", is_flag=True, help="A worksheet without what is known already.")
@click.option("--output", type=click.Path(), help="File or folder to write to.")
@click.option(
    "--partner", type=WORDS, default="", help="signing: the sheet of the partner of this id."
)
@click.option("--together", is_flag=True, help="signing: one sheet for all partners.")
@click.pass_obj
def export(library: Path, names: Sequence[str], **choices: Unpack[Choices]) -> None:
    """Write a document of one or several charters.

    Prints the path of each file. Without --output it is named after the charter and the
    document and goes into this folder, with --all into a folder named after the charter. A file
    that is there already is replaced only when --output names it.
    """
    kinds = _kinds(choices)
    _check_options(choices)
    with opened(library) as books:
        ids = dict.fromkeys(books.find(name) for name in names)
        charters = [state(books, charter_id, choices["until"]) for charter_id in ids]
        before = [_before(books, charter_id, choices["since"]) for charter_id in ids]
    _check_languages(charters, choices)
    earlier = {one.charter.id: one for one in before if one}
    sheets = [
        sheet._replace(before=earlier.get(sheet.charter.id))
        for sheet in _sheets(charters, kinds, choices)
    ]
    _refuse_to_replace(sheets)
    for sheet in sheets:
        if not sheet.named:
            _make_folder(sheet.target.parent)
        write_checked(sheet.target, _content(sheet, choices))
        click.echo(sheet.target)


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
    if key == COMPARISON and choices["since"] is None:
        raise DocumentError(
            "A comparison needs an earlier version: name it with --from;"
            " the command `versions` lists them."
        )
    if key not in LOOKING_BACK and choices["since"] is not None:
        raise click.UsageError("--from is for a comparison or a review.")
    return chosen


def _before(books: "Library", charter_id: str, since: str | None) -> "Before | None":
    from planner.documents.options import Before

    return None if since is None else Before(since, state(books, charter_id, since))


def _check_options(choices: Choices) -> None:
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


def _check_languages(charters: "Sequence[Charter]", choices: Choices) -> None:
    """Refuse what a charter has no second language for, before anything is written."""
    if not choices["bilingual"]:
        return
    from planner.documents.bilingual import languages_of

    if choices["language"]:
        raise click.UsageError("Say either --language CODE or --bilingual first|beside.")
    for charter in charters:
        languages_of(charter)


def _sheets(
    charters: "Sequence[Charter]", kinds: "Sequence[DocumentKind]", choices: Choices
) -> Iterator[Sheet]:
    named = choices["output"] or ""
    output = Path(named)
    if len(charters) == len(kinds) == 1 and _is_a_file(named) and not choices["every"]:
        yield Sheet(charters[0], kinds[0], output, named=True)
        return
    if output.exists() and not output.is_dir():
        raise DocumentError(f"“{output}” is a file; several documents need a folder.")
    for charter, kind in product(charters, kinds):
        own = folder_name(charter.title) if choices["every"] and not named else ""
        name = file_name(charter.title, kind.key, choices["ending"])
        yield Sheet(charter, kind, output / own / name)


def _is_a_file(named: str) -> bool:
    """Return whether what was given as --output is the name of a file, not of a folder."""
    return bool(named) and not Path(named).is_dir() and not named.endswith((os.sep, "/"))


def _refuse_to_replace(sheets: Sequence[Sheet]) -> None:
    taken: set[str] = set()
    for sheet in sheets:
        name = str(sheet.target).casefold()  # some systems know no capitals in names
        if name in taken:
            raise DocumentError(
                f"Two documents would both be “{sheet.target}”;"
                " export one at a time and name its file with --output."
            )
        if sheet.target.exists() and not sheet.named:
            raise DocumentError(
                f"“{sheet.target}” is there already; to replace it, name it with --output."
            )
        taken.add(name)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DocumentError(
            f"The folder “{folder}” cannot be made: {(error.strerror or '').lower()}."
        ) from error


def _content(sheet: Sheet, choices: Choices) -> bytes:
    from planner.documents.formats import rendered
    from planner.documents.layout import Layout

    document = sheet.kind.make(sheet.charter, _options(sheet, choices))
    edition, paper = cast("Edition", choices["edition"]), cast("Paper", choices["paper"])
    return rendered(document, Layout(edition, paper), cast("Ending", choices["ending"]))


def _options(sheet: Sheet, choices: Choices) -> "Options":
    from planner.documents import Options
    from planner.health import findings

    today = date.today()
    return Options(
        language=choices["language"],
        bilingual=choices["bilingual"] or "",
        today=today,
        before=sheet.before,
        state="" if choices["until"] == NOW else choices["until"],
        findings=findings(sheet.charter, today) if sheet.kind.key in LOOKING_BACK else (),
        partner=choices["partner"],
        together=choices["together"],
        sections=choices["sections"],
        blank=choices["blank"],
    )
