"""Making something on the spot: its name is asked for in place."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.model.catalogue import fields_of
from planner.model.charter import new_id
from planner.model.kinds import Line
from planner.model.record import Record
from planner.model.typed import typed
from ui.direction import inward
from ui.editor.nouns import one
from ui.editor.text_box import TextBox
from ui.labels import button, label
from ui.theme import SMALL, TINY
from ui.tongue import tr


class NewRecord(QWidget):
    """Asks for the name of something new, in place.

    Signals:
        answered: the name is complete
        dropped: the person wants none after all
    """

    answered = Signal()
    dropped = Signal()

    def __init__(self, kind: type[Record], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._id = new_id()
        ask = label(tr("Name of the new {thing}").format(thing=one(kind)), "label", self)
        self.box = TextBox(one_line=True, parent=self)
        self.box.entered.connect(self.answered)
        ask.setBuddy(self.box)
        self.box.setAccessibleName(ask.text())
        self._add = button(tr("Add this {thing}").format(thing=one(kind)), parent=self)
        self._add.clicked.connect(self.answered)
        drop = button(tr("Cancel"), "link", parent=self)
        drop.clicked.connect(self.dropped)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._add)
        row.addWidget(drop)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(inward(SMALL, TINY, 0, SMALL))
        column.setSpacing(TINY)
        column.addWidget(ask)
        column.addWidget(self.box)
        column.addLayout(row)
        self.hide()

    def open(self) -> None:
        """Ask."""
        self.show()
        self.box.setFocus()

    def close_up(self) -> None:
        """Stop asking, and be ready to be asked for another."""
        self._id = new_id()
        self.box.give("")
        self.hide()

    @property
    def words(self) -> str:
        """Return the name so far; empty while nobody is asked."""
        return "" if self.isHidden() else self.box.words().strip()

    def record(self) -> Record | None:
        """Return the new record; none while it has no name.

        Raises:
            NotUnderstoodError: the name is more than a line holds.
        """
        if not self.words:
            return None
        field, line = next(
            (name, kind) for name, kind in fields_of(self._kind) if isinstance(kind, Line)
        )
        said = {field: typed(line, self.words)}
        return replace(self._kind(id=self._id), **said)  # type: ignore[arg-type] # a line is text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)
