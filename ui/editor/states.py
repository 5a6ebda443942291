"""How far a section is, in words: from what is said in it and what is still to settle there."""

from collections.abc import Sequence
from enum import Enum

from planner.health import Finding
from planner.model.catalogue import SECTIONS
from planner.model.charter import Charter
from planner.model.record import Section
from ui.tongue import later


class State(Enum):
    """How far a section is; the words are those on the screen, in English."""

    OFF = later("Off")
    NOT_STARTED = later("Not started")
    IN_PROGRESS = later("In progress")
    NEEDS_A_LOOK = later("Needs a look")
    READY = later("Ready")


def state_of(charter: Charter, section: Section, findings: Sequence[Finding]) -> State:
    """Return how far a section is; of the findings, those about the section count."""
    gravities = {one.severity for one in findings if one.section == section.key}
    if not charter.is_on(section):
        return State.OFF
    if gravities & {"error", "warning"}:
        return State.NEEDS_A_LOOK
    if not charter.is_filled(section):
        return State.NOT_STARTED
    return State.IN_PROGRESS if gravities else State.READY


def states(charter: Charter, findings: Sequence[Finding]) -> dict[str, State]:
    """Return how far every section is, by its key."""
    return {section.key: state_of(charter, section, findings) for section in SECTIONS}
