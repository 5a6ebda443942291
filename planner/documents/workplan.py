"""The work plan: the tasks on a timeline, by objective in tables, and what is late."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from planner.documents.agreement.why import in_order
from planner.documents.blocks import Block, Document, Heading, Listing, Paragraph, Table
from planner.documents.charts.reached import objectives
from planner.documents.charts.work import (
    days,
    short_title,
    state,
    tasks_by_objective,
    timeline,
    title,
)
from planner.documents.frame import framed, name_of_partnership
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.reading import Content, content, said
from planner.documents.tables import Column, table
from planner.documents.telling import Told, telling
from planner.model.charter import Charter
from planner.model.markdown import Run, plain
from planner.model.records.deliver import Task, WorkPlan
from planner.model.records.why import Objective

WIDTHS = (0.32, 0.37, 0.31)  # of a table of tasks: what is done when, by whom, what for


def workplan(charter: Charter, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return the work plan: what is to be done, by whom and when."""
    told = telling(charter, options)
    groups = tasks_by_objective(told)
    tasks = [task for _, group in groups for task in group]
    blocks: tuple[Block, ...] = (
        Heading(1, told.say("Work plan")),
        plain(name_of_partnership(told), "lead"),
        *_overview(told, tasks, options.today),
        *_late(told, tasks, options.today),
        *_method(told),
        *_reached(told, options.today),
        *_groups(told, groups, options.today),
    )
    return framed(told, told.say("Work plan"), blocks)


def _overview(told: Told, tasks: Sequence[Task], today: date | None) -> Iterator[Block]:
    """Yield how much there is to do, and the timeline."""
    if not tasks:
        yield plain(told.say("No tasks are planned yet."), "missing")
        return
    yield plain(" ".join(_sums(told, tasks, today)))
    yield from timeline(told, tasks, today)
    undated = [f"“{title(told, task)}”" for task in tasks if not days(task)]
    if undated and len(undated) < len(tasks):
        yield plain(
            told.say(
                "Not on the timeline, because they have no day yet: {tasks}.",
                tasks=told.listed(undated),
            )
        )


def _sums(told: Told, tasks: Sequence[Task], today: date | None) -> Iterator[str]:
    if len(tasks) == 1:
        yield told.say("There is one task.")
    else:
        yield told.say("There are {number} tasks.", number=told.number(len(tasks)))
    if done := sum(task.is_done for task in tasks):
        yield told.say("Done so far: {number}.", number=told.number(done))
    if today and (late := sum(task.is_late(today) for task in tasks)):
        yield told.say(
            "Late on {day}: {number}.", day=told.day(today), number=told.number(late)
        )
    if not any(map(days, tasks)):
        yield told.say("None of them has a day yet, so there is no timeline.")


def _late(told: Told, tasks: Sequence[Task], today: date | None) -> Iterator[Block]:
    late = [task for task in tasks if today and task.is_late(today)]
    if not late:
        return
    yield Heading(2, told.say("What is late"))
    yield Listing(tuple((_late_task(told, task),) for task in late))


def _late_task(told: Told, task: Task) -> Paragraph:
    due, lead = said(told, task, "due"), said(told, task, "lead")
    words = [
        told.say("due {day}", day=due) if due else "",
        told.say("led by {partner}", partner=lead) if lead else "",
    ]
    more = ", ".join(filter(None, words))
    name = Run(title(told, task), bold=True)
    return Paragraph((name, Run(f": {more}"))) if more else Paragraph((name,))


def _reached(told: Told, today: date | None) -> Iterator[Block]:
    reached = objectives(told, today)
    if reached.charts:
        yield Heading(2, told.say("The objectives"))
        yield from reached.blocks


def _groups(
    told: Told, groups: Sequence[tuple[Objective | None, list[Task]]], today: date | None
) -> Iterator[Block]:
    """Yield a short table for each objective."""
    first = 1
    for objective, tasks in groups:
        heading, caption = _titles(told, objective, only=len(groups) == 1)
        yield Heading(2, heading)
        numbers = {task.id: at for at, task in enumerate(tasks, start=first)}
        for made in table(caption, tasks, _columns(told, numbers, today)):
            if isinstance(made, Table) and len(made.header) == len(WIDTHS):
                yield replace(made, widths=WIDTHS)
            else:
                yield made
        first += len(tasks)


def _titles(told: Told, objective: Objective | None, *, only: bool) -> tuple[str, str]:
    """Return the heading over the tasks of an objective, and the caption of their table."""
    if objective is None:
        heading = told.say("The tasks") if only else told.say("Other tasks")
        return heading, told.say("Tasks, in order of date")
    number = in_order(told).index(objective) + 1
    words = said(told, objective, "statement") or told.say("not put into words yet")
    return (
        told.say("Objective {number}: {name}", number=number, name=words),
        told.say("Tasks for objective {number}", number=number),
    )


def _columns(told: Told, numbers: Mapping[str, int], today: date | None) -> list[Column[Task]]:
    return [
        Column(told.say("Task and dates"), lambda task: _task(told, task, numbers[task.id])),
        Column(told.say("Who"), lambda task: _who(told, task)),
        Column(told.say("What comes out of it"), lambda task: _result(told, task, today)),
    ]


def _task(told: Told, task: Task, number: int) -> Content:
    """Return the name of a task, when it is done, and its name on the timeline if another."""
    name, short = title(told, task), short_title(told, task, number)
    start, due, done = (said(told, task, name) for name in ("start", "due", "done"))
    is_same = short == " ".join(name.split())
    lines = [
        name,
        told.say("From {day}", day=start) if start else "",
        told.say("Due {day}", day=due) if due else "",
        told.say("Done {day}", day=done) if done else "",
        "" if is_same else told.say("On the timeline: {name}.", name=short),
    ]
    return tuple(plain(line) for line in lines if line)


def _who(told: Told, task: Task) -> Content:
    lead, others = said(told, task, "lead"), said(told, task, "others")
    helped = told.say("with {partners}", partners=others) if lead and others else others
    return tuple(plain(line) for line in (lead, helped) if line)


def _result(told: Told, task: Task, today: date | None) -> Content:
    """Return what comes out of a task, what it is for the plan, and how far it has come."""
    marks = [
        told.say("Milestone.") if task.milestone else "",
        told.say("Early win.") if task.early_win else "",
    ]
    lines = [said(told, task, "output"), " ".join(filter(None, marks))]
    return tuple(plain(line) for line in (*lines, _progress(told, task, today)) if line)


def _progress(told: Told, task: Task, today: date | None) -> str:
    status = said(told, task, "status")
    if state(task, today) != "late" or task.status == "late":
        return told.say("Progress: {status}", status=status) if status else ""
    if status:
        return told.say("Late; progress was noted as {status}", status=status)
    return told.say("Late")


def _method(told: Told) -> Iterator[Block]:
    if method := content(told, told.one(WorkPlan), "method"):
        yield Heading(2, told.say("How we go about it"))
        yield from method
