"""The command that tells what differs between two states of a charter."""

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planner.commands.common import CHARTER, WORDS, examples, on_one_line, opened
from planner.model.own import NOW

if TYPE_CHECKING:
    from planner.model.differences import Difference, FieldDifference


@click.command(
    epilog=examples(
        'main.py compare 9b1d "Agreed by the trustees"',
        'main.py compare 9b1d "First draft" "Agreed by the trustees"',
    )
)
@CHARTER
@click.argument("first", metavar="A", type=WORDS)
@click.argument("second", metavar="[B]", type=WORDS, default=NOW)
@click.pass_obj
def compare(library: Path, charter: str, first: str, second: str) -> None:
    """Show what differs between two versions of a charter.

    A and B are names of versions; `now` is the charter as it is, and is meant when B is left
    out. Words that came stand between [+ and +], words that went between [− and −].
    """  # noqa: RUF002
    from planner.model.catalogue import section
    from planner.model.differences import differences
    from planner.publishing import state

    with opened(library) as books:
        charter_id = books.find(charter)
        before, after = (state(books, charter_id, each) for each in (first, second))
    for key, found in groupby(differences(before, after), lambda one: one.section):
        click.echo(section(key).title)
        for difference in found:
            _tell(difference)


def _tell(difference: "Difference") -> None:
    indent = "  "
    if difference.is_whole_section:
        click.echo(f"  switched {difference.sort}")
    elif difference.name:
        places = "from place {} to place {}".format(*difference.places)
        where = f", {places}" if difference.sort == "moved" else ""
        click.echo(f"  {difference.sort}: {on_one_line(difference.name)}{where}")
        indent += "  "
    for field in difference.fields:
        click.echo(f"{indent}{field.label}: {_words(difference, field)}")


def _words(difference: "Difference", field: "FieldDifference") -> str:
    from planner.model.marking import is_marked, signed

    if difference.sort != "changed":
        return on_one_line(field.after or field.before)
    content = field.marked()
    if not is_marked(content):
        return "only its spaces or its signs"
    return on_one_line(signed(content))
