"""The command that brings in what is in files: charters, all or none, or a filled worksheet."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planner.commands import worksheets
from planner.commands.common import WORDS, examples, opened
from planner.errors import ExchangeError, UnknownCharterError
from planner.model.steps import Called

if TYPE_CHECKING:
    from planner.model.charter import Charter
    from planner.store.library import Library

STANDARD_INPUT = "-"


@click.command(
    "import",
    epilog=examples(
        "main.py import telford.json shropshire.json",
        "main.py show 9b1d | main.py --library other.db import -",
        "main.py import --as-copy telford.json",
        "main.py import worksheet.pdf",
        "main.py import worksheet.pdf --accept vision.statement --accept objective.new1.due",
    ),
)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path())
@click.option("--as-copy", is_flag=True, help="Give every charter a new id.")
@click.option(
    "--accept",
    "accepted",
    metavar="FIELD",
    multiple=True,
    type=WORDS,
    help="Take in this field of a worksheet, or all; say it again for more.",
)
@click.pass_obj
def import_charters(
    library: Path, files: Sequence[str], *, as_copy: bool, accepted: Sequence[str]
) -> None:
    """Add charters from files in their JSON form, or read a filled worksheet.

    Prints their ids. The FILE - is standard input. Every file is checked before anything is
    written: if one is refused, none comes in.

    Of a worksheet, a PDF that was filled in and saved, the command shows what is new, a field a
    line: its name, its section, what it is, what the charter says → what the worksheet says,
    and what is to be known about it. Nothing changes until --accept names fields; all is
    everything but what would overwrite something newer. The names of those taken in are
    printed. A worksheet that belongs to no charter yet begins one, whose id is printed.
    """
    contents = [(file, _content(file)) for file in files]
    if any(is_pdf(content) for _, content in contents):
        if len(files) > 1 or as_copy:
            raise click.UsageError("A worksheet is read by itself, without --as-copy.")
        with _named(files[0]):
            worksheets.bring_in(library, contents[0][1], accepted)
    elif accepted:
        raise click.UsageError("--accept is for a worksheet, which is a PDF.")
    else:
        _bring_in(library, contents, as_copy=as_copy)


def is_pdf(content: bytes) -> bool:
    """Return whether a file is a PDF, as a worksheet is; asked before pypdf is loaded."""
    return content.startswith(b"%PDF-")


def _bring_in(library: Path, contents: list[tuple[str, bytes]], *, as_copy: bool) -> None:
    from planner.model.changes import Change
    from planner.model.charter import creation, new_id

    charters = [(file, _read(file, content)) for file, content in contents]
    if as_copy:
        charters = [(file, replace(charter, id=new_id())) for file, charter in charters]
    with opened(library) as books:
        for refusal in _known(books, charters):
            raise ExchangeError(refusal)
        for _, charter in charters:
            change = Change(
                Called.BROUGHT_IN.format(title=charter.title), creation(charter).edits
            )
            books.apply(charter.id, change)
            click.echo(charter.id)


def _content(file: str) -> bytes:
    from planner.exchange.json_form import FILE_LIMIT

    try:
        with click.open_file(file, "rb") as stream:
            content: bytes = stream.read(FILE_LIMIT + 1)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ExchangeError(f"{_called(file)}: {reason}") from error
    return content


def _read(file: str, content: bytes) -> "Charter":
    from planner.exchange.json_form import read

    with _named(file):
        return read(content)


@contextmanager
def _named(file: str) -> Iterator[None]:
    """Name the file before the place in it where it is refused."""
    try:
        yield
    except ExchangeError as error:
        raise ExchangeError(f"{_called(file)}: {error}") from error


def _called(file: str) -> str:
    return "standard input" if file == STANDARD_INPUT else click.format_filename(file)


def _known(books: "Library", charters: list[tuple[str, "Charter"]]) -> Iterator[str]:
    """Yield a refusal for each charter whose id is taken already."""
    seen: set[str] = set()
    for file, charter in charters:
        if charter.id in seen or _has(books, charter.id):
            where = (
                "two of these files have" if charter.id in seen else "the library already has"
            )
            yield (
                f"{click.format_filename(file)}: {where} a charter with the id {charter.id};"
                " bring it in with --as-copy to give it a new one"
            )
        seen.add(charter.id)


def _has(books: "Library", charter_id: str) -> bool:
    try:
        books.charter(charter_id)
    except UnknownCharterError:
        return False
    return True
