"""The paper that a page of the room is written on: one column, which scrolls."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.editor.page import measure
from ui.labels import WrappingButton
from ui.theme import LARGE, MEDIUM


class RoomPaper(QScrollArea):
    """A column of parts, none wider than is comfortable to read.

    Signals:
        led: a place in the form is wanted; carries table, record id and field
        section_wanted: a section of the form is wanted; carries its key
        saved: a document is on disk; carries its `Path`
        told, failed: something to say over the page; carry the sentence
    """

    led = Signal(str, str, str)
    section_wanted = Signal(str)
    saved = Signal(Path)
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet = QWidget()
        self.column = QVBoxLayout(self.sheet)
        self.column.setContentsMargins(LARGE, MEDIUM, LARGE, LARGE)
        self.column.setSpacing(MEDIUM)
        self.setWidget(self.sheet)
        self._parts: list[QWidget] = []

    def put(self, part: QWidget) -> None:
        """Put a part at the end of the column; a button is as wide as its words."""
        row = QHBoxLayout()
        is_narrow = isinstance(part, QPushButton) and not isinstance(part, WrappingButton)
        row.addWidget(part, 0 if is_narrow else 1000)  # all, until the part is wide enough
        row.addStretch(1)
        self.column.addLayout(row)
        self._parts.append(part)
        self._bound()

    def link(self, words: str, key: str) -> WrappingButton:
        """Return a button that leads to a section of the form."""
        made = WrappingButton(words, "link")
        made.clicked.connect(lambda: self.section_wanted.emit(key))
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bound()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._bound()

    def _bound(self) -> None:
        for part in self._parts:
            part.setMaximumWidth(measure(self.sheet.fontMetrics()))
