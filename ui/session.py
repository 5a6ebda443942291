"""One open charter: what it says now, how it changes, and how to take a change back."""

from datetime import datetime
from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from planner.errors import ConflictError, PlannerError
from planner.model.agreed import is_open
from planner.model.changes import Change, Edit, Step
from planner.model.charter import KEPT_WITH_CHARTER, Charter, creation
from planner.model.own import Version
from planner.model.record import Record
from planner.model.steps import Called
from planner.store.journal import Entry
from planner.store.library import Library
from ui.tongue import retold
from ui.undo import AppliedChange, rebuild

REMEMBERED_STEPS = 200


class CharterSession(QObject):
    """An open charter; the only way in which the window changes one.

    Signals:
        changed: a change is on disk and in `charter`; carries the change
        failed: a change was refused and nothing is different; carries the sentence to show
        saved: the moment of a commit, once it has returned
        kept: the charter as it is has been kept as a version; carries the `Version`
        begun: the charter has come into the library, with its first change
        unread: those steps cannot be read; carries why
        remembered: the steps that can be taken back have been read; carries their `QUndoStack`
    """

    changed = Signal(Change)
    failed = Signal(str)
    saved = Signal(datetime)
    kept = Signal(Version)
    begun = Signal()
    unread = Signal(str)
    remembered = Signal(QUndoStack)

    def __init__(
        self,
        library: Library,
        charter_id: str,
        parent: QObject | None = None,
        *,
        new: Charter | None = None,
    ) -> None:
        """Open a charter of a library, or a `new` one that comes into it when it changes."""
        super().__init__(parent)
        self.library = library
        self.charter_id = charter_id
        self.charter = new or library.charter(charter_id)
        self.has_begun = new is None
        self.refused: list[Change] = []  # what could not be saved since this was last emptied
        self.trouble = ""  # why the last change was refused; empty once one has been made again
        latest = library.history(charter_id, 1, in_words=True)
        self.saved_at: datetime | None = latest[0].when if latest else None

    @cached_property
    def stack(self) -> QUndoStack:
        """Return the steps that can be taken back; they are read when they are first wanted.

        Where they cannot be read, the charter opens all the same, without them, and says so.
        """
        stack = QUndoStack(self)
        if not self.is_read_only:
            try:
                entries = self.library.history(self.charter_id, REMEMBERED_STEPS, whole=False)
                rebuild(stack, self.make, _own_steps(entries))
            except PlannerError as error:
                self.unread.emit(retold(error))
        self.remembered.emit(stack)
        return stack

    @property
    def is_read_only(self) -> bool:
        """Return whether the charter may only be read."""
        return self.library.is_read_only

    def is_fixed(self, kind: type[Record], name: str = "") -> bool:
        """Return whether a field may only be read; without a name, which records there are."""
        return self.is_read_only or (self.charter.is_agreed and not is_open(kind, name))

    def do(self, change: Change | None, *, typing: bool = False) -> bool:
        """Make a change and remember how to take it back; `None` is nothing to do.

        With `typing` the person has only paused: the next change goes into the same step when
        it continues this one.
        """
        if change is None:
            self._end_typing(typing)
            return True
        made = self._make(change, Step.DONE)
        if made is not None:
            self.stack.push(AppliedChange(self.make, made, typing=typing))
        return made is not None

    def make(self, change: Change, step: Step = Step.DONE) -> bool:
        """Make a change without remembering it; a refusal is announced and changes nothing."""
        return self._make(change, step) is not None

    def _make(self, change: Change, step: Step) -> Change | None:
        """Make a change; return what was made, with the version kept where it is agreed."""
        assert self.stack is not None, "the steps before it are read before it is one of them"
        try:
            self._begin()
            change = self.library.apply(self.charter_id, change, step)
        except PlannerError as error:
            self.trouble = retold(error)
            self.refused.append(change)
            self.failed.emit(self.trouble)
            if isinstance(error, ConflictError):
                self._catch_up()
            return None
        self.trouble = ""
        self.charter = self.charter.after(change)
        self.saved_at = datetime.now().astimezone()
        self.changed.emit(change)
        self.saved.emit(self.saved_at)
        return change

    def keep(self, name: str) -> None:
        """Keep the charter as it is now as a version.

        Raises:
            PlannerError: the name is empty or that of another version; nothing is kept.
        """
        self._begin()
        version = self.library.keep(self.charter_id, name)
        self.saved_at = datetime.now().astimezone()
        self.saved.emit(self.saved_at)
        self.kept.emit(version)

    def _begin(self) -> None:
        """Put a new charter into the library, before its first change.

        Raises:
            PlannerError: it cannot be saved; it is not there.
        """
        if not self.has_begun:
            self.library.apply(self.charter_id, creation(self.charter))
            self.has_begun = True
            self.begun.emit()

    def _catch_up(self) -> None:
        """Read the charter afresh after a conflict: another window has written to it."""
        before = self.charter
        self.charter = self.library.charter(self.charter_id)
        edits = _difference(before, self.charter)
        if edits:
            self.changed.emit(Change(Called.CHANGED_ELSEWHERE, edits))

    def _end_typing(self, typing: bool) -> None:
        step = self.stack.command(self.stack.index() - 1)
        if isinstance(step, AppliedChange) and not typing:
            step.typing = False


def _own_steps(entries: list[Entry]) -> list[Entry]:
    """Return the steps a person may take back, oldest first: not the start of the charter."""
    known = entries if len(entries) == REMEMBERED_STEPS else entries[:-1]
    return [
        entry
        for entry in reversed(known)
        if any(type(edit.record) in KEPT_WITH_CHARTER for edit in entry.change.edits)
    ]


def _difference(before: Charter, after: Charter) -> tuple[Edit, ...]:
    old = {(one.table, one.id): one for one in before.records()}
    new = {(one.table, one.id): one for one in after.records()}
    pairs = [(old.get(key), new.get(key)) for key in old | new]
    return tuple(Edit(one, other) for one, other in pairs if one != other)
