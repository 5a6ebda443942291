"""What every editor of a field is: it knows its kind, not its record or the session."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.model.charter import Charter
from planner.model.kinds import Kind
from planner.model.record import Record
from planner.model.values import Value


class Editor(QWidget):
    """Shows the value of one field, and says what the person put in its place.

    Signals:
        edited: something changed that may still go on changing
        settled: an answer is complete and can become a change at once
    """

    edited = Signal()
    settled = Signal()

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._edited = False

    @property
    def control(self) -> QWidget:
        """Return the widget that a label belongs to and that the keyboard comes to first."""
        raise NotImplementedError

    @property
    def is_edited(self) -> bool:
        """Return whether the person has put something that is not kept yet."""
        return self._edited

    def learn(self, charter: Charter) -> None:
        """Take from a charter what can be chosen, and how values are written in it."""

    def present(self, said: Value) -> None:
        """Show a value, or the words that are kept in place of one."""
        raise NotImplementedError

    def value(self) -> Value:
        """Return what the person put.

        Raises:
            NotUnderstoodError: the kind cannot hold it.
        """
        raise NotImplementedError

    def words(self) -> str:
        """Return what was typed, for a kind that cannot hold it."""
        return ""

    def arrivals(self) -> tuple[Record, ...]:
        """Return the records that were made on the spot and that the value names."""
        return ()

    def accept(self) -> None:
        """Take what is shown as kept."""
        self._edited = False

    def refuse(self) -> None:
        """Remember that what is shown could not be kept, so that it is offered again."""
        self._edited = True

    def lock(self) -> None:
        """Let the value be seen, but not changed."""
        self.setEnabled(False)

    def name(self, label: str, description: str) -> None:
        """Say what a screen reader calls the editor, and how it helps."""
        self.control.setAccessibleName(label)
        self.control.setAccessibleDescription(description)

    def _settle(self) -> None:
        self._edited = True
        self.settled.emit()
