"""The command that brings charters in from files: all of them, or none."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planner.commands.common import examples, opened
from planner.errors import ExchangeError, UnknownCharterError

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
    ),
)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path())
@click.option("--as-copy", is_flag=True, help="Give every charter a new id.")
@click.pass_obj
def import_charters(library: Path, files: Sequence[str], *, as_copy: bool) -> None:
    """Add charters from files in their JSON form.

    Prints their ids. The FILE - is standard input. Every file is checked before anything is
    written: if one is refused, none comes in.
    """
    from planner.model.changes import Change
    from planner.model.charter import creation, new_id

    charters = [(file, _read(file)) for file in files]
    if as_copy:
        charters = [(file, replace(charter, id=new_id())) for file, charter in charters]
    with opened(library) as books:
        for refusal in _known(books, charters):
            raise ExchangeError(refusal)
        for _, charter in charters:
            change = Change(f"Bring in “{charter.title}”", creation(charter).edits)
            books.apply(charter.id, change)
            click.echo(charter.id)


def _read(file: str) -> "Charter":
    """Return the charter of a file; a refusal names the file before the place in it."""
    from planner.exchange.json_form import FILE_LIMIT, read

    name = "standard input" if file == STANDARD_INPUT else click.format_filename(file)
    try:
        with click.open_file(file, "rb") as stream:
            content = stream.read(FILE_LIMIT + 1)
        return read(content)
    except OSError as error:
        raise ExchangeError(f"{name}: {(error.strerror or str(error)).lower()}") from error
    except ExchangeError as error:
        raise ExchangeError(f"{name}: {error}") from error


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
