"""What we will do: the work plan by date, the indicators with their readings, the risks."""

from collections.abc import Iterator, Mapping
from datetime import date

from planner.documents.agreement.why import numbers
from planner.documents.blocks import Block
from planner.documents.lists import listed
from planner.documents.reading import (
    Content,
    capital,
    content,
    labelled,
    lined,
    paragraph,
    present,
    rhythm,
    said,
)
from planner.documents.tables import Column, column, stacked, table
from planner.documents.telling import Told
from planner.model.records.deliver import (
    Indicator,
    Lesson,
    Monitoring,
    Reading,
    Risk,
    Task,
    WorkPlan,
)

NO_BREAK = "\N{NO-BREAK SPACE}"  # a number stays on the line of its word


def workplan(told: Told) -> Iterator[Block]:
    """Yield how the work is gone about, and the tasks in the order in which they are due."""
    yield from content(told, told.one(WorkPlan), "method")
    numbered = numbers(told)
    tasks = sorted(present(told, Task), key=lambda task: (task.due or date.max, task.rank))
    columns = [
        Column[Task](told.label(Task, "title"), lambda task: _task(told, task)),
        Column[Task](told.label(Task, "output"), lambda task: _output(told, task, numbered)),
        stacked(told, Task, "lead", "others"),
        Column[Task](told.label(Task, "due"), lambda task: _due(told, task)),
    ]
    yield from table(told.say("Work plan, in order of date"), tasks, columns)


def _task(told: Told, task: Task) -> Content:
    marks = (
        told.say("Milestone.") if task.milestone else "",
        told.say("Early win.") if task.early_win else "",
    )
    return (*content(told, task, "title"), *paragraph(*marks))


def _output(told: Told, task: Task, numbered: Mapping[str, str]) -> Content:
    serves = paragraph(numbered.get(task.objective, ""))
    return (*content(told, task, "output"), *serves)


def _due(told: Told, task: Task) -> Content:
    status = capital(said(told, task, "status"))
    dates = lined(labelled(told, task, "start", "done", "met"))
    return (*content(told, task, "due"), *dates, *paragraph(status))


def monitoring(told: Told) -> Iterator[Block]:
    """Yield what is measured and what was read, how the work is evaluated, and the lessons."""
    rule = told.one(Monitoring)
    every = rhythm(told, rule, "check_every")
    yield from paragraph(
        told.sentence("The partners check how the partnership works {every}.", every=every)
    )
    yield from content(told, rule, "method")
    numbered = numbers(told)
    columns = [
        column(told, Indicator, "name"),
        Column[Indicator](told.say("From and to"), lambda one: _range(told, one)),
        stacked(told, Indicator, "every", "by"),
        Column[Indicator](
            told.label(Indicator, "objective"),
            lambda one: tuple(paragraph(numbered.get(one.objective, ""))),
        ),
    ]
    yield from table(told.say("Indicators"), present(told, Indicator), columns)
    readings = sorted(present(told, Reading), key=lambda one: _place(told, one))
    yield from listed(told, Reading, readings)
    yield from listed(told, Lesson)


def _range(told: Told, indicator: Indicator) -> Content:
    """Return where an indicator stands and where it is to go: `From 12 to 40 people`."""
    start, end = (said(told, indicator, name) for name in ("baseline", "target"))
    way = (
        told.say("From {start} to {end}", start=start, end=end)
        if start and end
        else told.sentence("From {start}", start=start) or told.sentence("To {end}", end=end)
    )
    return tuple(paragraph(way, said(told, indicator, "unit")))


def _place(told: Told, reading: Reading) -> tuple[int, date, float]:
    """Return where a reading stands: under its indicator, oldest first."""
    indicators = [*told.tables.get(Indicator, ()), reading.indicator]
    return indicators.index(reading.indicator), reading.day or date.max, reading.rank


def risk(told: Told) -> Iterator[Block]:
    """Yield the risk register, with the score of each risk."""
    columns = [
        column(told, Risk, "risk"),
        Column[Risk](told.say("Score"), lambda one: _score(told, one)),
        column(told, Risk, "mitigation"),
        stacked(told, Risk, "owner", "review"),
    ]
    yield from table(told.say("Risk register"), present(told, Risk), columns)


def _score(told: Told, risk: Risk) -> Content:
    levels = {
        "low": told.say("{score} of 25, low", score=told.number(risk.score or 0)),
        "moderate": told.say("{score} of 25, moderate", score=told.number(risk.score or 0)),
        "high": told.say("{score} of 25, high", score=told.number(risk.score or 0)),
        "extreme": told.say("{score} of 25, extreme", score=told.number(risk.score or 0)),
    }
    score = levels[risk.level] if risk.score else ""
    likelihood, impact = (said(told, risk, name) for name in ("likelihood", "impact"))
    likelihood = told.sentence("likelihood {number}", number=likelihood)
    impact = told.sentence("impact {number}", number=impact)
    whole = (one.replace(" ", NO_BREAK) for one in (likelihood, impact) if one)
    parts = capital(", ".join(whole))
    return (*paragraph(score), *paragraph(parts))
