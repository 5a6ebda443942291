"""The command that takes in filled forms of the partnership check."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planner.commands.common import CHARTER, WORDS, examples, opened, tell
from planner.errors import ExchangeError

if TYPE_CHECKING:
    from planner.exchange.check_forms import Form
    from planner.model.changes import Change
    from planner.model.charter import Charter
    from planner.model.records.deliver import CheckRound, Response


@click.command(
    epilog=examples(
        'main.py answers 9b1d "Spring 2027" form-1.pdf form-2.pdf',
        'main.py answers 9b1d "Spring 2027" hub.csv --new --accept',
    )
)
@CHARTER
@click.argument("round_name", metavar="ROUND", type=WORDS)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path())
@click.option("--new", is_flag=True, help="Begin a round of this name where there is none.")
@click.option("--accept", is_flag=True, help="Take the answers in.")
@click.pass_obj
def answers(
    library: Path,
    charter: str,
    round_name: str,
    files: Sequence[str],
    *,
    new: bool,
    accept: bool,
) -> None:
    """Take filled forms of the partnership check into a round.

    A FILE is a form that was filled in and saved as a PDF, or a CSV file with a statement's
    number and its answer on each line; lines that begin with form, round, organisation or
    remark say these.

    Shows a form a line: its file, its number, how many answers it has, and what is to be known
    about it. What will not count is told. Nothing changes until --accept takes all of them in,
    as one change.
    """
    from planner.exchange.check_forms import taken, taking_in
    from planner.health.rounds import check_of
    from planner.model.changes import Change

    forms = [_read(file) for file in files]
    with opened(library) as books:
        charter_id = books.find(charter)
        book = books.charter(charter_id)
        beginning, round_ = _round(book, round_name, new=new)
        after = book.after(beginning)
        keys = [one.key for one in check_of(after, round_.survey).asked]
        found = taken(after, round_, keys, forms)
        change = taking_in(after, found)
        told = [(one.response, list(map(str, one.notes))) for one in found]
        _show(after.after(change), files, told)
        if accept:
            books.apply(charter_id, Change(change.text, (*beginning.edits, *change.edits)))
        else:
            click.echo("Nothing is changed; --accept takes the answers in.", err=True)


def _read(file: str) -> "Form":
    from planner.exchange.check_forms import read
    from planner.exchange.json_form import FILE_LIMIT

    name = click.format_filename(file)
    try:
        with click.open_file(file, "rb") as stream:
            return read(stream.read(FILE_LIMIT + 1))
    except OSError as error:
        raise ExchangeError(f"{name}: {(error.strerror or str(error)).lower()}") from error
    except ExchangeError as error:
        raise ExchangeError(f"{name}: {error}") from error


def _round(book: "Charter", name: str, *, new: bool) -> "tuple[Change, CheckRound]":
    """Return a round by its name, and the change that begins it where it is new."""
    from planner.health.rounds import round_of
    from planner.model.changes import Change
    from planner.model.charter import new_id
    from planner.model.editing import arrival
    from planner.model.records.deliver import CheckRound

    if (known := round_of(book, name)) is not None:
        return Change("", ()), known
    if not new:
        there = ", ".join(one.name for one in book.all(CheckRound)) or "none yet"
        raise ExchangeError(
            f"There is no round “{name}”; there are: {there}. --new begins one."
        )
    round_ = CheckRound(id=new_id(), name=name)
    return arrival(book, round_), round_


def _show(
    after: "Charter", files: Sequence[str], found: "Sequence[tuple[Response, Sequence[str]]]"
) -> None:
    """Show what forms say, given the charter as it would be with them."""
    from planner.documents import Options
    from planner.documents.check_words import left_words, places_of
    from planner.documents.telling import telling
    from planner.health.rounds import counted
    from planner.model.check_form import answers_of
    from planner.model.records.deliver import CheckRound

    told = telling(after, Options(language="en"))
    rounds = [counted(after, one) for one in after.all(CheckRound)]
    for file, (sheet, notes) in zip(files, found, strict=True):
        left = [
            left_words(told, one, places_of(each.check, one.statements))
            for each in rounds
            for one in each.left
            if one.form.id == sheet.id
        ]
        number = len(answers_of(sheet.answers))
        tell(click.format_filename(file), sheet.number, number, " ".join((*notes, *left)))
