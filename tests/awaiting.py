"""Charters of which, taken together, everything is coming that can come."""

from datetime import date, timedelta

from planner.model.charter import Charter
from planner.model.due import FAR, moved
from planner.model.kinds import Duration
from planner.model.record import Record
from planner.model.records.change import Review
from planner.model.records.decide import Decision, Meeting
from planner.model.records.deliver import Task
from planner.model.records.front import Control
from planner.model.records.resources import Contribution, Funder, Posting
from planner.model.records.who import Body
from planner.model.records.why import Objective
from tests.build import full_charter


def awaiting(today: date) -> tuple[Charter, ...]:
    """Return a full charter with nothing done in it, and one with a day of every distance."""
    undone: tuple[type[Record], ...] = (Control, Objective, Task, Decision)
    kept = [one for one in full_charter().records() if not isinstance(one, undone)]
    full = Charter.of(
        "full",
        [
            *kept,
            Objective(id="o", statement="objective statement", due=today),
            Task(id="t", title="task title", due=today),
            Decision(id="d", decision="decision decision", due=today),
        ],
    )
    far = moved(today, FAR), moved(today, FAR, -1)
    days = [today + timedelta(days=away) for away in (-400, -5, 0, 1, 9, 100, 1000)]
    days += [day + timedelta(days=way) for day, way in zip(far, (9, -9), strict=True) if day]
    tasks = [Task(id=f"t{at}", title="task title", due=day) for at, day in enumerate(days)]
    meeting = Meeting(id="m", next=today - timedelta(days=3), every=Duration(1, "months"))
    ends = (
        Body(id="b", name="body name", ends=today),
        Funder(id="f", name="funder name", end=today),
        Contribution(id="c", what="contribution what", end=today),
        Posting(id="p", post="posting post", end=today),
    )
    return full, Charter.of("far", [Review(next=today), meeting, *tasks, *ends])
