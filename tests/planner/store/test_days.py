"""The days that a charter names, at hand in the register."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from sqlite_utils import Database

from planner.model.changes import Change, Edit
from planner.model.charter import Charter, creation
from planner.model.coming import dues
from planner.model.due import Due
from planner.model.kinds import Duration
from planner.model.record import Record
from planner.model.records.change import Review, ReviewMeeting
from planner.model.records.decide import Decision
from planner.model.records.deliver import CheckRound, Indicator, Monitoring, Reading, Task
from planner.model.records.front import Period
from planner.model.records.who import Seat
from planner.model.records.why import Objective
from planner.store.days import fill
from planner.store.library import Library
from planner.store.migrations import migrations
from tests.build import full_charter

DAY = date(2027, 1, 31)
MONTH = Duration(1, "months")
ODD: tuple[Record, ...] = (
    Period(start=DAY, ends="after a fixed term", length=Duration(3, "years")),
    Objective(id="open", due=DAY),
    Objective(id="dropped", due=DAY, status="dropped"),
    Task(id="open-task", rank=1.0, due=DAY),
    Task(id="done-task", due=DAY, done=DAY),
    Task(id="said-to-be-done", due=DAY, status="done"),
    Decision(id="open-decision", due=DAY),
    Decision(id="acted", due=DAY, acted=DAY),
    Seat(id="s", since=DAY, term=MONTH),
    Seat(id="none", since=DAY, term=Duration(0, "months")),
    Seat(id="never", since=DAY, term=Duration(99_999, "years")),
    Indicator(id="i", every=MONTH),
    Indicator(id="unread", every=MONTH),
    Reading(id="a", indicator="i", day=DAY),
    Reading(id="b", indicator="i", day=date(2026, 1, 1)),
    Monitoring(check_every=Duration(2, "weeks")),
    CheckRound(id="c", day=DAY),
    ReviewMeeting(id="m", day=DAY, next=date(2028, 1, 31)),
    ReviewMeeting(id="n", day=date(2026, 1, 1), next=date(2026, 6, 1)),
)


def kept(library: Library, charter_id: str) -> set[Due]:
    return {
        due
        for holding in library.page(0, 10)
        if holding.id == charter_id
        for due in holding.dues
    }


def add(library: Library, charter_id: str, *records: Record) -> Charter:
    charter = Charter.of(charter_id, records)
    library.apply(charter_id, creation(charter))
    return charter


def test_the_register_keeps_the_days_of_a_charter(library: Library) -> None:
    odd = add(library, "odd", *ODD)
    full = add(library, "full", *full_charter().records())

    assert kept(library, "odd") == set(dues(odd))
    assert kept(library, "full") == set(dues(full))


def test_each_change_brings_the_days_up_to_date(library: Library) -> None:
    add(library, "c", Review(next=DAY))
    reading = Reading(id="a", indicator="i", day=DAY)
    every = Indicator(id="i", every=MONTH)
    library.apply("c", Change("Measure", (Edit(None, every), Edit(None, reading))))
    late = replace(reading, day=date(2027, 3, 1))
    library.apply("c", Change("Measure later", (Edit(reading, late),)))

    assert kept(library, "c") == {
        Due("review", "only", "next", DAY),
        Due("indicator", "i", "every", date(2027, 4, 1)),
    }

    library.apply("c", Change("Measure no more", (Edit(every, replace(every, every=None)),)))

    assert kept(library, "c") == {Due("review", "only", "next", DAY)}


def test_a_library_of_an_earlier_release_has_its_days_filled_in(path: Path) -> None:
    with Library.open(path, who="Ann") as library:
        odd = add(library, "odd", *ODD)
        full = add(library, "full", *full_charter().records())
        add(library, "empty")
    db = Database(path, execute_plugins=False)
    db.execute("""UPDATE "holding" SET "days" = '[]'""")
    fill(db)
    db.close()

    with Library.open(path, who="Ann") as library:
        assert kept(library, "odd") == set(dues(odd))
        assert kept(library, "full") == set(dues(full))
        assert kept(library, "empty") == set()


def test_the_step_before_knew_no_days() -> None:
    db = Database(memory=True, execute_plugins=False)
    migrations.apply(db, stop_before="m006_days")
    db.execute("""INSERT INTO "holding" ("id") VALUES ('c')""")
    db.execute("""INSERT INTO "review" ("charter_id", "id", "rank", "digest", "next")
        VALUES ('c', 'only', 0.0, '', '2027-01-31')""")

    migrations.apply(db)

    [(days,)] = db.execute('SELECT "days" FROM "holding"').fetchall()
    assert days == '[["review","only","next","2027-01-31",""]]'
    db.close()
