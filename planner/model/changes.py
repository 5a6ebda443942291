"""What happens to a charter: edits that succeed or fail together."""

from dataclasses import dataclass
from enum import Enum

from planner.model.record import Record


@dataclass(frozen=True, slots=True)
class Edit:
    """One record before and after; `None` before is an arrival, `None` after a removal."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """Return the record the edit is about, as it is after it, or was before a removal."""
        record = self.after or self.before
        assert record is not None, "an edit has a record on at least one side"
        return record

    def reversed(self) -> "Edit":
        """Return the edit that takes this one back."""
        return Edit(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Change:
    """Edits made together, under the words shown in the Undo menu and the history.

    `scans` are the bytes of attachments that arrive; they are kept with them and never in the
    history, so a change that takes one back, or makes it again, comes without.
    """

    text: str
    edits: tuple[Edit, ...]
    scans: tuple[bytes, ...] = ()

    def reversed(self) -> "Change":
        """Return the change that takes this one back, last edit first."""
        return Change(self.text, tuple(edit.reversed() for edit in reversed(self.edits)))


class Step(Enum):
    """Which way a change was made."""

    DONE = "done"
    UNDONE = "undone"
    REDONE = "redone"
