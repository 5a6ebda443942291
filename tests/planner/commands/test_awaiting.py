"""The command that tells what is coming."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import vobject

from planner.model.words import day_words

if TYPE_CHECKING:
    from tests.planner.commands.conftest import Run

TODAY = date.today()


def in_days(days: int) -> str:
    return (TODAY + timedelta(days=days)).isoformat()


@pytest.fixture
def both(telford: "Run") -> "Run":
    """Return how to run a command where a second charter has days of all sorts."""
    form = json.loads(telford("show", "telford").out)
    form["id"] = "leeds"
    form["records"]["charter"]["title"] = "Leeds, Ltd; ünïted"
    form["records"]["objective"] = []
    form["records"]["review"] = {"next": in_days(-12)}
    form["records"]["task"] = [
        {"id": "t", "title": "Book the hall", "due": in_days(3)},
        {"id": "u", "title": "Far", "due": "3000-01-01"},
    ]
    assert telford("import", "-", given=json.dumps(form)).status == 0
    return telford


def test_what_is_coming_is_a_line_each_in_the_order_of_days(both: "Run") -> None:
    rows = [line.split("\t") for line in both("calendar").out.splitlines()]

    assert [row[0] for row in rows] == sorted(row[0] for row in rows)
    late = day_words(TODAY - timedelta(days=12))
    assert rows[0] == [
        in_days(-12),
        "late",
        "Leeds, Ltd; ünïted",
        f"Review of the agreement. {late}: 12 days late.",
    ]
    assert rows[-1][:2] == ["3000-01-01", "doubt"]
    assert "telford" in both("calendar", "telford", "--json").out


def test_one_charter_alone_can_be_asked_for(both: "Run") -> None:
    [found] = json.loads(both("calendar", "telford", "--json").out)

    assert found.items() >= {
        "charter": "telford",
        "title": "Telford Food Partnership",
        "day": "2027-06-30",
        "matter": "objective",
        "expected": False,
        "record": "objective",
        "id": "o1",
        "field": "due",
    }.items()  # fmt: skip


def test_a_calendar_file_holds_what_is_not_in_doubt(both: "Run") -> None:
    answer = both("calendar", "--output", "all.ics")

    assert answer.out == "all.ics\n"
    assert answer.err.startswith("A day is more than ten years away")
    [calendar] = vobject.readComponents(Path("all.ics").read_text("utf-8"))
    assert [one.summary.value for one in calendar.vevent_list] == [
        "Review of the agreement · Leeds, Ltd; ünïted",
        "Task to do: Book the hall · Leeds, Ltd; ünïted",
        "Objective to reach: Open two hubs · Telford Food Partnership",
    ]


def test_the_same_charters_give_the_same_file_until_one_is_changed(both: "Run") -> None:
    both("calendar", "leeds", "--output", "one.ics")
    both("calendar", "leeds", "--output", "two.ics")
    both("set", "leeds", "task:t.title", "Book a hall")
    both("calendar", "leeds", "--output", "three.ics")

    one, two, three = (Path(f"{name}.ics").read_bytes() for name in ("one", "two", "three"))
    assert one == two != three
    uids = [[line for line in each.splitlines() if b"UID" in line] for each in (one, three)]
    assert uids[0] == uids[1]


def test_a_charter_without_days_has_nothing_coming(run: "Run") -> None:
    run("new", "--title", "T", "--partner", "P", "--purpose", "Q")

    assert run("calendar").out == ""
    assert run("calendar", "--json").out == "[]\n"


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(("nowhere",), 1), (("--json", "--output", "a.ics"), 2), (("--output", "no/a.ics"), 1)],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(
    both: "Run", arguments: tuple[str, ...], status: int
) -> None:
    answer = both("calendar", *arguments)

    assert answer.status == status
    assert answer.err
    assert not Path("a.ics").exists()
