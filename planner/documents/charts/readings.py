"""What was measured, drawn over time against where it began and where it is to get to."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from planner.documents.blocks import Entry, Table
from planner.documents.charts.charted import Charted, drawn, label
from planner.documents.charts.curve import Curve, Level
from planner.documents.reading import Content, content, said
from planner.documents.tables import Column, table
from planner.documents.telling import Told
from planner.model.markdown import plain
from planner.model.records.deliver import Indicator, Reading
from planner.model.results import Course, courses

FEWEST = 2  # readings that make a line


def readings(told: Told, today: date | None) -> Charted:
    """Return a chart and a table for each indicator that was read more than once."""
    each = [_charted(told, one) for one in courses(told, today) if len(one.taken) >= FEWEST]
    return Charted(
        tuple(chart for one in each for chart in one.charts),
        tuple(rows for one in each for rows in one.tables),
    )


def of_one(told: Told, course: Course) -> Charted:
    """Return the chart of one indicator that is named over it already, with its table.

    Without a line to draw there is only the table.
    """
    if len(course.taken) >= FEWEST:
        charted = _charted(told, course)
        over_time = told.say("Readings over time")
        return replace(
            charted, charts=tuple(replace(one, caption=over_time) for one in charted.charts)
        )
    return Charted((), tuple(_table(told, course)))


def in_words(told: Told, course: Course) -> str:
    """Return where an indicator stands, and how far it has to go, in a sentence or two."""
    latest = course.latest
    if latest is None or latest.day is None or latest.value is None:
        stands = told.say("Nothing has been read yet.")
    else:
        value, day = _with_unit(told, course.indicator, latest.value), told.day(latest.day)
        stands = told.say("{value} on {day}.", value=value, day=day)
    return " ".join(filter(None, (stands, _way(told, course), _not_counted(told, course))))


def named(told: Told, indicator: Indicator) -> str:
    """Return what an indicator is called."""
    return said(told, indicator, "name") or told.say("An indicator without a name yet")


def _way(told: Told, course: Course) -> str:
    """Return how far it is to the target; nothing without one or without a reading."""
    target, to_go = course.indicator.target, course.to_go
    if target is None or to_go is None:
        return ""
    wanted, more = told.number(target), told.number(to_go)
    if not to_go:
        return told.say("The target of {target} is reached.", target=wanted)
    if course.falls:
        return told.say("The target is {target}: {less} less.", target=wanted, less=more)
    return told.say("The target is {target}: {more} more.", target=wanted, more=more)


def _not_counted(told: Told, course: Course) -> str:
    """Return which readings are kept but not drawn, and why."""
    reasons = {
        "no day": told.say("without a date"),
        "no value": told.say("without a number"),
        "not yet": told.say("with a date that is still to come"),
    }
    counts = {why: sum(each == why for _, each in course.aside) for why in reasons}
    parts = [f"{told.number(many)} {reasons[why]}" for why, many in counts.items() if many]
    return told.sentence("Not counted: {what}.", what=told.listed(parts)) if parts else ""


def _with_unit(told: Told, indicator: Indicator, value: float) -> str:
    return " ".join(filter(None, (told.number(value), said(told, indicator, "unit"))))


def _charted(told: Told, course: Course) -> Charted:
    indicator, latest = course.indicator, course.latest
    points = tuple(
        (one.day, float(one.value))
        for one in course.taken
        if one.day is not None and one.value is not None
    )
    last = told.number(latest.value) if latest and latest.value is not None else ""
    plan = Curve(points, last, tuple(_levels(told, indicator)), _months(told))
    caption = label(told, named(told, indicator), told.say("An indicator over time"))
    return Charted(
        drawn(told, [plan], caption, _alternative(told, course)), tuple(_table(told, course))
    )


def _levels(told: Told, indicator: Indicator) -> Iterator[Level]:
    if indicator.target is not None:
        words = told.say("Target {number}", number=told.number(indicator.target))
        yield Level(float(indicator.target), words, dashed=True)
    if indicator.baseline is not None:
        words = told.say("Start {number}", number=told.number(indicator.baseline))
        yield Level(float(indicator.baseline), words)


def _months(told: Told) -> tuple[str, ...]:
    return tuple(told.month(month) for month in range(1, 13))


def _alternative(told: Told, course: Course) -> str:
    first = course.taken[0]
    start = told.say(
        "A line through {number} readings, from {value} on {day}.",
        number=told.number(len(course.taken)),
        value=told.number(first.value or 0),
        day=told.day(first.day) if first.day else "",
    )
    return f"{start} {in_words(told, course)}"


def _table(told: Told, course: Course) -> Iterator[Table | Entry]:
    every = [*course.taken, *(one for one, _ in course.aside)]
    columns = [
        Column[Reading](told.say("Date"), lambda one: content(told, one, "day")),
        Column[Reading](told.say("Value"), lambda one: _value(told, one), "right"),
        Column[Reading](told.say("Note"), lambda one: content(told, one, "note")),
    ]
    if every:
        caption = told.say("Readings of {name}", name=named(told, course.indicator))
        yield from table(caption, every, columns)


def _value(told: Told, reading: Reading) -> Content:
    words = said(told, reading, "value")
    return (plain(words),) if words else ()
