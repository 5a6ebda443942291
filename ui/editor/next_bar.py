"""What to settle next, in one quiet line over the form: go there, leave it, or ask why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.health.next_step import Step
from ui.ahead import Ahead
from ui.asking import asked, reason
from ui.labels import button, label
from ui.theme import LARGE, SMALL, TINY, set_part
from ui.tongue import tr


class NextBar(QFrame):
    """Names what comes next; it moves on by itself, and never takes the keyboard.

    Signals:
        wanted: the person wants to go there; carries the `Step`
    """

    wanted = Signal(Step)

    def __init__(
        self, ahead: Ahead, *, is_wanted: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_part(self, "header")
        self._ahead = ahead
        self.is_wanted = is_wanted
        self.sentence = label("")
        self.reason = label("", "muted")
        self.reason.hide()
        self.go = button(tr("Go there"))
        self.later = button(tr("Later"), "link")
        self.why = button(tr("Why?"), "link")
        self.again = button("", "link")
        self.go.clicked.connect(self.go_there)
        self.later.clicked.connect(self.put_off)
        self.why.clicked.connect(self._tell_why)
        self.again.clicked.connect(ahead.take_up)
        self._lay_out()
        self._refresh()
        ahead.changed.connect(self._refresh)

    def turn(self) -> None:
        """Hide the bar, or show it again."""
        self.is_wanted = not self.is_wanted
        self._refresh()
        shown = tr("What is next is shown over the form")
        self._announce(shown if self.is_wanted else tr("What is next is hidden"))

    def go_there(self) -> None:
        """Go to what comes next; nothing where nothing does."""
        if self._ahead.next is not None:
            self.wanted.emit(self._ahead.next)

    def put_off(self) -> None:
        """Leave what comes next for later; nothing where nothing does."""
        if self._ahead.next is not None:
            self._ahead.put_off(self._ahead.next)

    def _refresh(self) -> None:
        step = self._ahead.next
        left = len(self._ahead.put_off_steps)
        self.again.setText(tr("%n put off: show again", "", left))
        self.again.setVisible(bool(left) and not self._ahead.is_read_only)
        for each in (self.go, self.later, self.why):
            each.setVisible(step is not None)
        self.setVisible(self.is_wanted and (step is not None or bool(left)))
        self._say(step)

    def _say(self, step: Step | None) -> None:
        """Say what is next, aloud where that is another than before."""
        said = (
            tr("Next: “{question}”").format(question=asked(step))
            if step
            else tr("Nothing else is waiting to be settled.")
        )
        before = self.sentence.text()
        if said == before:
            return
        self.sentence.setText(said)
        self.reason.setText(reason(step) if step else "")
        self.reason.setVisible(not self.reason.isHidden() and step is not None)
        for each in (self.go, self.later, self.why):
            each.setAccessibleDescription(said)
        if before and self.isVisible():
            self._announce(said)

    def _tell_why(self) -> None:
        self.reason.setVisible(self.reason.isHidden())
        if not self.reason.isHidden():
            self._announce(self.reason.text())

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.sentence, 1)
        for each in (self.go, self.later, self.why, self.again):
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, TINY, LARGE, TINY)
        column.setSpacing(TINY)
        column.addLayout(row)
        column.addWidget(self.reason)
