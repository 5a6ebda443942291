"""The command that tells what is coming: in a list, as JSON, or as a calendar file."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planner.commands.common import WORDS, examples, opened, tell

if TYPE_CHECKING:
    from planner.calendars import Ahead
    from planner.health.coming import Coming

CALENDAR = "Partnership Planner"  # what a calendar of several charters is called


@click.command(
    epilog=examples(
        "main.py calendar",
        'main.py calendar "Telford Food Partnership" --json',
        "main.py calendar --output charters.ics",
    )
)
@click.argument("names", metavar="[CHARTER]...", nargs=-1, type=WORDS)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON array of objects.")
@click.option(
    "--output",
    metavar="FILE.ics",
    type=WORDS,
    help="Write a file that a calendar takes in; one of this name is replaced.",
)
@click.pass_obj
def calendar(library: Path, names: Sequence[str], *, as_json: bool, output: str | None) -> None:
    """List what is coming or late, in every charter or in those named.

    Columns: day, where it stands (late, week, month, later or doubt), charter, what it is and
    when. A day more than ten years away is in doubt, and is left out of a calendar file.
    """
    from planner.calendars import ahead, holdings

    if as_json and output is not None:
        raise click.UsageError("--json and --output cannot go together.")
    today = date.today()
    with opened(library) as books:
        chosen = {books.find(name) for name in names}
        found = list(ahead(books, holdings(books, chosen), today))
    if output is not None:
        name = found[0].charter.title if len(chosen) == len(found) == 1 else CALENDAR
        _write(output, name, found, today)
        return
    rows = _by_day(found)
    if as_json:
        objects = [_as_object(one, each) for one, each in rows]
        click.echo(json.dumps(objects, ensure_ascii=False, indent=2))
        return
    for one, each in rows:
        tell(each.due.day, each.stretch, one.charter.title, each.sentence)


def _by_day(found: "Sequence[Ahead]") -> "list[tuple[Ahead, Coming]]":
    rows = [(one, each) for one in found for each in one.coming]
    return sorted(rows, key=lambda row: row[1].due.day)


def _write(output: str, name: str, found: "Sequence[Ahead]", today: date) -> None:
    """Write what is coming as a calendar of that name, and tell what it leaves out."""
    from planner.calendars import calendar_of
    from planner.files import write_checked

    content, left_out = calendar_of(name, found, today)
    write_checked(Path(output), content)
    click.echo(output)
    if left_out:
        click.echo(_left_out(left_out), err=True)


def _left_out(number: int) -> str:
    if number == 1:
        return "A day is more than ten years away and was left out; `calendar` names it."
    away = "are more than ten years away and were left out"
    return f"{number} days {away}; `calendar` names them."


def _as_object(ahead: "Ahead", each: "Coming") -> dict[str, object]:
    return {
        "charter": ahead.charter.id,
        "title": ahead.charter.title,
        "day": each.due.day.isoformat(),
        "stands": each.stretch,
        "matter": each.due.matter,
        "expected": each.due.is_expected,
        "record": each.due.table,
        "id": each.due.record_id,
        "field": each.due.field,
        "sentence": each.sentence,
    }
