"""The tasks of a charter on a timeline."""

from collections.abc import Iterator, Sequence
from datetime import date

from planner.documents.agreement.why import in_order
from planner.documents.blocks import Chart, Entry, Table
from planner.documents.charts.charted import Charted, drawn, label
from planner.documents.charts.lettering import Mark
from planner.documents.charts.timeline import Stretch, Timeline
from planner.documents.drawing import Filling
from planner.documents.reading import content, present, said
from planner.documents.tables import Column, table
from planner.documents.telling import Told
from planner.model.markdown import plain
from planner.model.records.deliver import Task
from planner.model.records.why import Objective

STATES: dict[str, Filling] = {
    "not started": "empty",
    "on track": "striped",
    "at risk": "dotted",
    "late": "crossed",
    "done": "solid",
    "dropped": "pale",
}
UNSAID = "not started"


def work(told: Told, today: date | None) -> Charted:
    """Return the timeline of all tasks, and a table with their days; nothing without days."""
    tasks = [task for _, group in tasks_by_objective(told) for task in group]
    charts = timeline(told, tasks, today)
    return Charted(charts, tuple(_table(told, tasks, today))) if charts else Charted()


def timeline(told: Told, tasks: Sequence[Task], today: date | None) -> tuple[Chart, ...]:
    """Return the tasks that have a day, drawn to scale in its order; nothing without days."""
    dated = [(at, task) for at, task in enumerate(tasks, start=1) if days(task)]
    if not dated:
        return ()
    every = sorted(day for _, task in dated for day in days(task))
    first, last = every[0], every[-1]
    months = tuple(told.month(month) for month in range(1, 13))
    now = (today, told.say("Today")) if today else None
    dated.sort(key=lambda numbered: min(days(numbered[1])))
    rows = tuple(_stretch(told, task, at, today) for at, task in dated)
    plan = Timeline(rows, first, last, months, _key(told), now)
    caption = told.say(
        "Timeline, {first} to {last}", first=told.day(first), last=told.day(last)
    )
    return drawn(told, [plan], caption, _alternative(told, [task for _, task in dated]))


def tasks_by_objective(told: Told) -> list[tuple[Objective | None, list[Task]]]:
    """Return the tasks in order of their days, under the objectives they serve.

    Shape: objectives in the order of their numbers, those with tasks only; tasks that serve
        none come last
    """
    tasks = sorted(
        present(told, Task), key=lambda task: (min(days(task), default=date.max), task.rank)
    )
    groups: list[tuple[Objective | None, list[Task]]] = [
        (one, [task for task in tasks if task.objective == one.id]) for one in in_order(told)
    ]
    known = {one.id for one in in_order(told)}
    groups.append((None, [task for task in tasks if task.objective not in known]))
    return [(one, group) for one, group in groups if group]


def days(task: Task) -> list[date]:
    """Return every day that a task names."""
    return [day for day in (task.start, task.due, task.done) if day]


def title(told: Told, task: Task) -> str:
    """Return what a task is called."""
    return said(told, task, "title") or told.say("A task without a name yet")


def short_title(told: Told, task: Task, number: int) -> str:
    """Return what a task is called in a chart, where it may be its number only."""
    return label(told, title(told, task), told.say("Task {number}", number=number))


def state(task: Task, today: date | None) -> str:
    """Return how far a task has come, in the words of the catalogue; late is worked out."""
    if task.is_done:
        return "done"
    if today and task.is_late(today):
        return "late"
    return task.status if task.status in STATES else UNSAID


def _table(told: Told, tasks: Sequence[Task], today: date | None) -> Iterator[Table | Entry]:
    columns = [
        Column[Task](told.say("Task"), lambda task: (plain(title(told, task)),)),
        Column[Task](told.say("Starts"), lambda task: content(told, task, "start")),
        Column[Task](told.say("Due"), lambda task: content(told, task, "due")),
        Column[Task](told.say("Done"), lambda task: content(told, task, "done")),
        Column[Task](
            told.say("Progress"), lambda task: (plain(_states(told)[state(task, today)]),)
        ),
    ]
    yield from table(told.say("Tasks and their days"), tasks, columns)


def _stretch(told: Told, task: Task, number: int, today: date | None) -> Stretch:
    return Stretch(
        short_title(told, task, number),
        task.start,
        task.done or task.due,
        STATES[state(task, today)],
        milestone=bool(task.milestone),
        due=task.due,
    )


def _key(told: Told) -> tuple[tuple[Mark, str], ...]:
    """Return what every sign means; a timeline shows the ones that it has."""
    words = _states(told)
    return (
        *((filling, words[one]) for one, filling in STATES.items()),
        ("diamond", told.say("milestone")),
        ("upright", told.say("the day it was due")),
        ("open", told.say("no day to end yet")),
    )


def _states(told: Told) -> dict[str, str]:
    return {
        "not started": told.say("not started"),
        "on track": told.say("on track"),
        "at risk": told.say("at risk"),
        "late": told.say("late"),
        "done": told.say("done"),
        "dropped": told.say("dropped"),
    }


def _alternative(told: Told, tasks: Sequence[Task]) -> str:
    """Return what a timeline shows: how many tasks, the first and last day, the milestones."""
    due = sorted((task for task in tasks if task.due), key=lambda task: task.due or date.max)
    many = told.say(
        "The tasks are drawn as bars on a scale of months, each from its start to its end."
    )
    words = [many]
    if due:
        words.append(
            told.say(
                "The first to be due is “{task}”, on {day}.",
                task=title(told, due[0]),
                day=told.day(due[0].due or date.max),
            )
        )
    if len(due) > 1:
        words.append(
            told.say(
                "The last is “{task}”, on {day}.",
                task=title(told, due[-1]),
                day=told.day(due[-1].due or date.max),
            )
        )
    if milestones := [f"“{title(told, task)}”" for task in tasks if task.milestone]:
        words.append(told.say("Milestones: {tasks}.", tasks=told.listed(milestones)))
    return " ".join([*words, told.say("The tables give every day.")])
