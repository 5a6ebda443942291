"""How far sections and chapters are, from what is said in them and what is still to settle."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from planner.health.finding import Finding
from planner.health.next_step import is_answered
from planner.model.catalogue import SECTIONS, Chapter
from planner.model.charter import Charter
from planner.model.record import Section


class State(Enum):
    """How far a section or a chapter is."""

    OFF = "Off"
    NOT_STARTED = "Not started"
    IN_PROGRESS = "In progress"
    NEEDS_A_LOOK = "Needs a look"
    READY = "Ready"


@dataclass(frozen=True, slots=True)
class Progress:
    """How many sections are settled, of those that the charter has, and what that comes to."""

    settled: int
    of: int
    state: State


def state_of(charter: Charter, section: Section, findings: Sequence[Finding]) -> State:
    """Return how far a section is; of the findings, those about the section count."""
    gravities = {one.severity for one in findings if one.section == section.key}
    if not charter.is_on(section):
        return State.OFF
    if gravities & {"error", "warning"}:
        return State.NEEDS_A_LOOK
    if not charter.is_filled(section):
        return State.NOT_STARTED
    is_settled = not gravities and is_answered(charter, section.key)
    return State.READY if is_settled else State.IN_PROGRESS


def states(charter: Charter, findings: Sequence[Finding]) -> dict[str, State]:
    """Return how far every section is, by its key."""
    return {section.key: state_of(charter, section, findings) for section in SECTIONS}


def of_chapter(chapter: Chapter, states: Mapping[str, State]) -> Progress:
    """Return how far a chapter is, given how far its sections are."""
    return _summed([states[section.key] for section in chapter.sections])


def of_all(states: Mapping[str, State]) -> Progress:
    """Return how far a charter is, given how far its sections are."""
    return _summed(list(states.values()))


def _summed(states: Sequence[State]) -> Progress:
    on = [state for state in states if state != State.OFF]
    settled = on.count(State.READY)
    if not on:
        state = State.OFF
    elif State.NEEDS_A_LOOK in on:
        state = State.NEEDS_A_LOOK
    elif len(set(on)) == 1:
        state = on[0]
    else:
        state = State.IN_PROGRESS
    return Progress(settled, len(on), state)
