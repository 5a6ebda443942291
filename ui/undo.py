"""Undo: applied changes as steps of Qt’s undo stack, and the stack as the journal knows it."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtGui import QUndoCommand, QUndoStack

from planner.model.changes import Change, Edit, Step
from planner.model.steps import step_of
from planner.store.journal import Entry
from ui.tongue import retold

Make = Callable[[Change, Step], bool]


class AppliedChange(QUndoCommand):
    """A change that is in the library already, and how to take it back.

    The library writes first: a refused change never becomes a step, and a step whose way back
    is refused is dropped by the stack.
    """

    def __init__(self, make: Make, change: Change, *, typing: bool = False) -> None:
        super().__init__(retold(step_of(change)))
        self.change = change
        self.typing = typing
        self.made = True
        self._make = make

    def redo(self) -> None:
        if not self.made:
            self._settle(self.change, Step.REDONE)
            self.made = True

    def undo(self) -> None:
        if self.made:
            self._settle(self.change.reversed(), Step.UNDONE)
            self.made = False

    def id(self) -> int:
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, AppliedChange):
            return False
        joined = continued(self.change, other.change) if self.typing else None
        self.typing = joined is not None and other.typing
        if joined is None:
            return False
        self.change = joined
        return True

    def _settle(self, change: Change, step: Step) -> None:
        if not self._make(change, step):
            self.setObsolete(True)  # the charter has moved on; the stack drops this step


def continued(first: Change, second: Change) -> Change | None:
    """Return both changes as one, when the second goes on where the first ended."""
    if first.text != second.text or len(first.edits) != len(second.edits):
        return None
    pairs = list(zip(first.edits, second.edits, strict=True))
    if any(one.after is None or one.after != two.before for one, two in pairs):
        return None
    return replace(first, edits=tuple(Edit(one.before, two.after) for one, two in pairs))


def remembered(entries: Iterable[Entry]) -> tuple[list[Change], list[Change]]:
    """Return the changes that can be undone, and those that can be made again.

    Shape: entries are oldest first; both lists end with the step that comes next.
    """
    done: list[Change] = []
    undone: list[Change] = []
    for entry in entries:
        match entry.step:
            case Step.DONE:
                done.append(entry.change)
                undone.clear()
            case Step.UNDONE:
                undone.append(_taken_back(done, entry.change.reversed()))
            case Step.REDONE:
                if undone:
                    undone.pop()
                done.append(entry.change)
    return done, undone


def rebuild(stack: QUndoStack, make: Make, entries: Iterable[Entry]) -> None:
    """Put the steps that the journal remembers on an empty stack, without making any again."""
    done, undone = remembered(entries)
    for change in done:
        stack.push(AppliedChange(make, change))
    for change in reversed(undone):
        command = AppliedChange(make, change)
        stack.push(command)
        command.made = False
    stack.setIndex(len(done))


def _taken_back(done: list[Change], wanted: Change) -> Change:
    """Take from the end of `done` what an undo took back: one change, or merged ones."""
    joined: Change | None = None
    for count in range(1, len(done) + 1):
        earlier = done[-count]
        joined = earlier if joined is None else continued(earlier, joined)
        if joined is None:
            break
        if joined.edits == wanted.edits:
            del done[-count:]
            break
    return wanted
