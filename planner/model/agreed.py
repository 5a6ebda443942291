"""What becomes of a charter that has been agreed: it stays as it is, and life goes on.

What was agreed is changed only by starting a new draft from it. What happens afterwards can
still be recorded: who signed, what the boards and the partners decided, how the work goes.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from planner.model.catalogue import RECORDS
from planner.model.changes import Edit
from planner.model.charter import PAST_DRAFT, Charter
from planner.model.own import Agreed, SectionOn, Translation, Unfinished
from planner.model.record import Record, Single
from planner.model.records.change import Ending, Review, ReviewMeeting
from planner.model.records.decide import Decision, DeclaredInterest, Meeting
from planner.model.records.deliver import (
    CheckRound,
    Lesson,
    Reading,
    Response,
    Statement,
    Survey,
    Task,
)
from planner.model.records.front import Control, Person, Revision
from planner.model.records.sign import Approval, Signature
from planner.model.records.why import Objective

REFUSAL = "This charter has been agreed; start a new draft from it to change it."

# Records of what happens after the agreement, and the fields that say how far things are.
RECORDED: Final[frozenset[type[Record]]] = frozenset(
    (
        *(Signature, Approval, Decision, DeclaredInterest, Reading, Lesson),
        *(Survey, Statement, CheckRound, Response, ReviewMeeting),
    )
)
FILLED_IN: Final[Mapping[type[Record], tuple[str, ...]]] = MappingProxyType(
    {
        Control: ("status",),
        Meeting: ("next",),
        Task: ("status", "done", "met"),
        Objective: ("status", "reviewed"),
        Review: ("next",),
        Ending: ("closed", "reason"),
    }
)
AGREED_ON: Final[frozenset[type[Record]]] = frozenset(
    (*RECORDS.values(), SectionOn, Unfinished, Translation)
)


def agreed_fingerprint(charter: Charter) -> str:
    """Return the fingerprint of what was agreed; empty in a draft, or when none was kept."""
    return charter.one(Agreed).fingerprint if charter.is_agreed else ""


def is_open(kind: type[Record], name: str = "") -> bool:
    """Return whether a field can still be filled in once the charter has been agreed.

    Without a name: whether such records can still come and go.
    """
    return kind in RECORDED or name in FILLED_IN.get(kind, ())


def says_something(edits: Sequence[Edit]) -> bool:
    """Return whether edits are about what a charter says, not about versions or the bin."""
    return any(type(edit.record) in AGREED_ON for edit in edits)


def status_after(edits: Sequence[Edit], before: str) -> str:
    """Return the status of a charter after edits, given the one it had before them."""
    for edit in edits:
        if isinstance(edit.record, Control):
            before = edit.after.status if isinstance(edit.after, Control) else ""
    return before


def may_be_made(edits: Sequence[Edit], status: str) -> bool:
    """Return whether an agreed charter of this status takes these edits.

    It takes what is recorded after the agreement, and the start of a new draft, which adds the
    row that says so to the versions that were issued.
    """
    if status_after(edits, status) in PAST_DRAFT:
        return all(_is_recorded(edit) for edit in edits)
    others = [edit for edit in edits if not _is_revision(edit)]
    return len(others) < len(edits) and all(_is_of_status(edit) for edit in others)


def _is_recorded(edit: Edit) -> bool:
    kind = type(edit.record)
    if kind in RECORDED or kind not in AGREED_ON:
        return True
    if isinstance(edit.record, Unfinished | Translation):
        return is_open(RECORDS[edit.record.record], edit.record.field)
    if kind is Person:
        return edit.before is None  # somebody who signs
    return all(name in FILLED_IN.get(kind, ()) for name in _changed(edit))


def _is_of_status(edit: Edit) -> bool:
    if isinstance(edit.record, Control):
        return _changed(edit) == ["status"]
    return type(edit.record) not in AGREED_ON


def _is_revision(edit: Edit) -> bool:
    return isinstance(edit.record, Revision) and edit.before is None


def _changed(edit: Edit) -> list[str]:
    """Return the names of the fields that an edit changes; all where it comes or goes."""
    kind = type(edit.record)
    nothing = kind() if issubclass(kind, Single) else None
    before, after = edit.before or nothing, edit.after or nothing
    return [
        name
        for name in kind.empty
        if before is None or after is None or getattr(before, name) != getattr(after, name)
    ]
