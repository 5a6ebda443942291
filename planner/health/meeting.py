"""What came of a meeting: what it settled, what it decided, and what it left for later."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.health.next_step import Step
from planner.model.catalogue import fields_of
from planner.model.changes import Change
from planner.model.charter import Charter, new_id
from planner.model.editing import arrival, together
from planner.model.markdown import passages, spoken
from planner.model.naming import name_of, shown
from planner.model.record import ONLY
from planner.model.records.decide import Decision
from planner.model.records.deliver import Task
from planner.model.steps import Called


@dataclass(frozen=True, slots=True)
class Beginning:
    """How a charter stood when a meeting began."""

    settled: frozenset[str]
    decided: frozenset[str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a meeting; what was left is what it was asked and what it put off."""

    settled: tuple[Step, ...]
    decided: tuple[Decision, ...]
    left: tuple[Step, ...]


def beginning(charter: Charter, steps: Sequence[Step]) -> Beginning:
    """Return how a charter stands, to be held against what it says later."""
    return Beginning(
        frozenset(each.key for each in steps if each.state == "settled"),
        frozenset(each.id for each in charter.all(Decision)),
    )


def outcome(
    charter: Charter, steps: Sequence[Step], began: Beginning, asked: Sequence[str]
) -> Outcome:
    """Return what has come of a meeting, given the keys of what it was asked."""
    settled = [each for each in steps if each.state == "settled"]
    return Outcome(
        tuple(each for each in settled if each.key not in began.settled),
        tuple(each for each in charter.all(Decision) if each.id not in began.decided),
        tuple(each for each in steps if each.key in asked and each.state != "settled"),
    )


def answer_words(charter: Charter, step: Step) -> str:
    """Return in one line what a charter answers; empty while it says nothing."""
    kind = step.kind
    if kind is None:
        return ""
    if kind.many:
        return "; ".join(name_of(each, charter) for each in charter.all(kind))
    record = charter.get(kind, ONLY)
    known = dict(fields_of(kind))
    said = (
        shown(known[name], getattr(record, name), charter) for name in step.fields if record
    )
    return " · ".join(" ".join(spoken(passages(each)).split()) for each in said if each)


def noting(
    charter: Charter, today: date, words: str, acts: str = "", due: date | None = None
) -> Change:
    """Return the change that notes a decision of today: what, and the partner who acts on it.

    With a day it goes into the work plan as well, as a task of that partner.
    """
    decision = Decision(id=new_id(), day=today, decision=words, action_by=acts)
    changes = [arrival(charter, decision)]
    if due is not None:
        task = Task(id=new_id(), title=words, lead=acts, due=due)
        changes.append(arrival(charter, task))
    return together(Called.DECISION_NOTED, changes)
