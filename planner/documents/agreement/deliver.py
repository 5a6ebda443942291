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
    sentence,
)
from planner.documents.tables import Column, column, stacked, table
from planner.model.charter import Charter
from planner.model.records.deliver import (
    Indicator,
    Lesson,
    Monitoring,
    Reading,
    Risk,
    Task,
    WorkPlan,
)
from planner.model.words import number_words


def workplan(charter: Charter) -> Iterator[Block]:
    """Yield how the work is gone about, and the tasks in the order in which they are due."""
    yield from content(charter, charter.one(WorkPlan), "method")
    numbered = numbers(charter)
    tasks = sorted(present(charter, Task), key=lambda task: (task.due or date.max, task.rank))
    columns = [
        Column[Task]("Task", lambda task: _task(charter, task)),
        Column[Task]("What comes out of it", lambda task: _output(charter, task, numbered)),
        stacked(charter, Task, "lead", "others"),
        Column[Task]("Due", lambda task: _due(charter, task)),
    ]
    yield from table("Work plan, in order of date", tasks, columns)


def _task(charter: Charter, task: Task) -> Content:
    marks = ("Milestone" if task.milestone else "", "Early win" if task.early_win else "")
    return (
        *content(charter, task, "title"),
        *paragraph(*(sentence("{}.", mark) for mark in marks)),
    )


def _output(charter: Charter, task: Task, numbered: Mapping[str, str]) -> Content:
    serves = paragraph(numbered.get(task.objective, ""))
    return (*content(charter, task, "output"), *serves)


def _due(charter: Charter, task: Task) -> Content:
    status = capital(said(charter, task, "status"))
    dates = lined(labelled(charter, task, "start", "done"))
    return (*content(charter, task, "due"), *dates, *paragraph(status))


def monitoring(charter: Charter) -> Iterator[Block]:
    """Yield what is measured and what was read, how the work is evaluated, and the lessons."""
    rule = charter.one(Monitoring)
    every = rhythm(charter, rule, "check_every")
    yield from paragraph(sentence("The partners check how the partnership works {}.", every))
    yield from content(charter, rule, "method")
    numbered = numbers(charter)
    columns = [
        column(charter, Indicator, "name"),
        Column[Indicator]("From and to", lambda one: _range(charter, one)),
        stacked(charter, Indicator, "every", "by"),
        Column[Indicator](
            "Objective", lambda one: tuple(paragraph(numbered.get(one.objective, "")))
        ),
    ]
    yield from table("Indicators", present(charter, Indicator), columns)
    readings = sorted(present(charter, Reading), key=lambda one: _place(charter, one))
    yield from listed(charter, Reading, readings)
    yield from listed(charter, Lesson)


def _range(charter: Charter, indicator: Indicator) -> Content:
    """Return where an indicator stands and where it is to go: `From 12 to 40 people`."""
    start, end = (said(charter, indicator, name) for name in ("baseline", "target"))
    way = " ".join(filter(None, (sentence("from {}", start), sentence("to {}", end))))
    return tuple(paragraph(capital(way), said(charter, indicator, "unit")))


def _place(charter: Charter, reading: Reading) -> tuple[int, date, float]:
    """Return where a reading stands: under its indicator, oldest first."""
    indicators = [*charter.tables.get(Indicator, ()), reading.indicator]
    return indicators.index(reading.indicator), reading.day or date.max, reading.rank


def risk(charter: Charter) -> Iterator[Block]:
    """Yield the risk register, with the score of each risk."""
    columns = [
        column(charter, Risk, "risk"),
        Column[Risk]("Score", lambda one: _score(charter, one)),
        column(charter, Risk, "mitigation"),
        stacked(charter, Risk, "owner", "review"),
    ]
    yield from table("Risk register", present(charter, Risk), columns)


def _score(charter: Charter, risk: Risk) -> Content:
    score = f"{number_words(risk.score)} of 25, {risk.level}" if risk.score else ""
    likelihood = sentence("likelihood {}", said(charter, risk, "likelihood"))
    impact = sentence("impact {}", said(charter, risk, "impact"))
    parts = capital(", ".join(filter(None, (likelihood, impact))))
    return (*paragraph(score), *paragraph(parts))
