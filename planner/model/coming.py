"""Which days of a charter are still to come, read from its records alone.

Each question below looks at one kind of day. It adds nothing of its own: where a charter does
not say a day, nor a length to count from one, there is none.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from planner.model.changes import Edit
from planner.model.charter import Charter
from planner.model.due import Due, moved
from planner.model.kinds import Duration
from planner.model.record import Record
from planner.model.records.change import Review, ReviewMeeting
from planner.model.records.decide import Decision, Meeting
from planner.model.records.deliver import (
    CheckRound,
    Indicator,
    Monitoring,
    Reading,
    Risk,
    Task,
)
from planner.model.records.front import Period
from planner.model.records.resources import Contribution, Cover, Funder, Posting
from planner.model.records.safe import Policy
from planner.model.records.who import Body, Seat
from planner.model.records.why import Objective

# What the questions look at; a change to anything else leaves every day as it was.
READ: Mapping[type[Record], tuple[str, ...]] = {
    Review: ("next",),
    ReviewMeeting: ("day", "next"),
    Period: ("start", "ends", "end", "length"),
    Objective: ("due", "status"),
    Task: ("due", "done", "status"),
    Decision: ("due", "acted"),
    Meeting: ("next", "every"),
    Indicator: ("every",),
    Reading: ("indicator", "day"),
    Monitoring: ("check_every",),
    CheckRound: ("survey", "day"),
    Risk: ("review",),
    Policy: ("review",),
    Cover: ("expires",),
    Seat: ("since", "term"),
    Body: ("ends",),
    Funder: ("end",),
    Contribution: ("end",),
    Posting: ("end",),
}
AS_WRITTEN: tuple[tuple[type[Record], str], ...] = (  # each counts as soon as it is written
    (Risk, "review"),
    (Policy, "review"),
    (Cover, "expires"),
    (Body, "ends"),
    (Funder, "end"),
    (Contribution, "end"),
    (Posting, "end"),
)


def dues(charter: Charter) -> tuple[Due, ...]:
    """Return every day that a charter names for something that is not done yet."""
    return tuple(due for question in QUESTIONS for due in question(charter))


def may_move(edits: Sequence[Edit]) -> bool:
    """Return whether edits change anything from which days are read."""
    return any(_read(edit.before) != _read(edit.after) for edit in edits)


def _read(record: Record | None) -> tuple[object, ...]:
    names = READ.get(type(record), ()) if record is not None else ()
    said = tuple(getattr(record, name) for name in names)
    return said if any(said) else ()


def review(charter: Charter) -> Iterator[Due]:
    """When is the agreement looked at again? The last review meeting may know as well."""
    rule = charter.one(Review)
    if rule.next is not None:
        yield Due(rule.table, rule.id, "next", rule.next)
        return
    held = [one for one in charter.all(ReviewMeeting) if one.day is not None]
    last = max(held, key=lambda one: one.day or date.min, default=None)
    if last is not None and last.next is not None:
        yield Due(last.table, last.id, "next", last.next)


def end(charter: Charter) -> Iterator[Due]:
    """When is the last day, as it is written or by the length of a fixed term?"""
    period = charter.one(Period)
    if period.end is not None:
        yield Due(period.table, period.id, "end", period.end)
    elif period.ends == "after a fixed term":
        after = _after(period.start, period.length)
        if after is not None:
            yield Due(period.table, period.id, "length", after - timedelta(days=1))


def objectives(charter: Charter) -> Iterator[Due]:
    """Which objectives are to be reached, and when?"""
    for one in charter.all(Objective):
        if one.due is not None and one.status not in ("achieved", "dropped"):
            yield Due(one.table, one.id, "due", one.due)


def tasks(charter: Charter) -> Iterator[Due]:
    """Which tasks are to be done, and when?"""
    for one in charter.all(Task):
        if one.due is not None and one.is_open:
            yield Due(one.table, one.id, "due", one.due)


def decisions(charter: Charter) -> Iterator[Due]:
    """What was decided and is to be done, and when?"""
    for one in charter.all(Decision):
        if one.due is not None and one.acted is None:
            yield Due(one.table, one.id, "due", one.due)


def meetings(charter: Charter) -> Iterator[Due]:
    """When does each group meet next, and in which rhythm?"""
    for one in charter.all(Meeting):
        if one.next is not None:
            yield Due(one.table, one.id, "next", one.next, one.every)


def readings(charter: Charter) -> Iterator[Due]:
    """When is each indicator to be measured again, counted from its last reading?"""
    last: dict[str, date] = {}
    for reading in charter.all(Reading):
        if reading.day is not None:
            last[reading.indicator] = max(reading.day, last.get(reading.indicator, date.min))
    for one in charter.all(Indicator):
        again = _after(last.get(one.id), one.every)
        if again is not None:
            yield Due(one.table, one.id, "every", again)


def check(charter: Charter) -> Iterator[Due]:
    """When are the partners to be asked again how it goes, counted from the last round?"""
    rule = charter.one(Monitoring)
    asked = [one.day for one in charter.all(CheckRound) if one.day is not None]
    again = _after(max(asked, default=None), rule.check_every)
    if again is not None:
        yield Due(rule.table, rule.id, "check_every", again)


def terms(charter: Charter) -> Iterator[Due]:
    """Whose term of office ends, and when?"""
    for one in charter.all(Seat):
        over = _after(one.since, one.term)
        if over is not None:
            yield Due(one.table, one.id, "term", over)


def as_written(charter: Charter) -> Iterator[Due]:
    """What expires, ends or is looked at again on a day that is simply written down?"""
    for kind, name in AS_WRITTEN:
        for one in charter.all(kind):
            day = getattr(one, name)
            if day is not None:
                yield Due(one.table, one.id, name, day)


QUESTIONS: tuple[Callable[[Charter], Iterator[Due]], ...] = (
    review,
    end,
    objectives,
    tasks,
    decisions,
    meetings,
    readings,
    check,
    terms,
    as_written,
)


def _after(day: date | None, length: Duration | None) -> date | None:
    """Return a day a length later; nothing where either is not said or the length is none."""
    if day is None or length is None or length.number == 0:
        return None
    return moved(day, length)
