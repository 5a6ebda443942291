"""What a meeting stands in: the place at the top, the question, what can be done below it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.direction import inward
from ui.editor.page import measure
from ui.labels import back_button, button, label
from ui.meeting.noting import NoteForm
from ui.meeting.taken import Taken
from ui.theme import LARGE, MEDIUM, SMALL, project
from ui.tongue import tr

BESIDE = 180  # small letters of a page that has room for the decisions beside the question
WIDER = 1.4  # times the width that is comfortable to read near by


class Stage(QFrame):
    """A page in large type: a place for the question, and buttons that stay where they are."""

    def __init__(self, noting: NoteForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = label("", "plain")
        self.leave = button(tr("Leave (Esc)"), "link", "x")
        self.before = back_button(tr("Back"), None)
        self.note = button(tr("Note a decision"), picture="pencil")
        self.later = button(tr("Later"))
        self.next = button(tr("Next"), "next")
        self.noting = noting
        self.taken = Taken()
        self._shown: QWidget | None = None
        self._lay_out()
        project(self)

    def lay(self, part: QWidget) -> None:
        """Show a question, or the end of the meeting, in place of what was shown."""
        while (place := self._row.takeAt(0)) is not None:
            if (gone := place.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self._row.addWidget(part, 1000)  # all of the width, until the part is wide enough
        self._row.addStretch(1)
        self._shown = part
        part.show()
        self._arrange()
        self.go_to_the_top()

    def go_to_the_top(self) -> None:
        """Show the beginning of the page."""
        self._scroll.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            project(self)
            self._arrange()

    def _arrange(self) -> None:
        """Put the decisions beside the question where there is room, else below it."""
        wide = self.width() > BESIDE * self.place.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(way)
        if self._shown is not None:
            self._shown.setMaximumWidth(round(measure(self._shown.fontMetrics()) * WIDER))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.place, 1)
        top.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        middle = QWidget()
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight, middle)
        self._middle.setContentsMargins(inward(0, 0, SMALL, 0))
        self._middle.setSpacing(LARGE)
        self._row = QHBoxLayout()
        left = QVBoxLayout()
        left.setSpacing(MEDIUM)
        left.addWidget(self.noting)
        left.addLayout(self._row, 1)
        self._middle.addLayout(left, 3)
        self._middle.addWidget(self.taken, 1, Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(middle)
        bottom = QHBoxLayout()
        bottom.setSpacing(MEDIUM)
        bottom.addWidget(self.before)
        bottom.addWidget(self.note)
        bottom.addStretch(1)
        bottom.addWidget(self.later)
        bottom.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)
        column.addLayout(bottom)
