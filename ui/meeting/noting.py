"""Noting a decision as it is made: what was decided, who acts on it, and by when."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from planner.health.meeting import noting
from planner.model.kinds import Day, Line
from planner.model.records.deliver import Task
from planner.model.typed import NotUnderstoodError, typed
from ui.dropdown import Dropdown
from ui.editor.reading_order import put_in_order
from ui.editor.text_box import TextBox
from ui.editor.text_editor import DayEditor
from ui.labels import button, label
from ui.saying import name_of
from ui.session import CharterSession
from ui.theme import MEDIUM, SMALL, set_part
from ui.tongue import retold, tr
from ui.waiting import Waiting

WORDS = Line("What was decided")


class NoteForm(QFrame):
    """Asks what was decided; Enter notes it.

    Signals:
        noted: the decision is in the charter
        dropped: the person wants to note none after all
    """

    noted = Signal()
    dropped = Signal()

    def __init__(
        self, session: CharterSession, parent: QWidget | None = None, *, place: str = "meeting"
    ) -> None:
        """Ask in one `place` or another: what waits in one does not come back in the other."""
        super().__init__(parent)
        set_part(self, "card")
        self._session = session
        self.words = TextBox(one_line=True)
        self.acts = Dropdown(least=12)
        self.due = DayEditor(Day("By when"))
        self._complaint = label("", "care")
        self._complaint.hide()
        self._note = button(tr("Note this decision"))
        self._drop = button(tr("Cancel"), "link")
        self._note.clicked.connect(self.note)
        self.words.entered.connect(self.note)
        self._drop.clicked.connect(self.close_up)
        self._lay_out()
        self._waiting = Waiting(session, f"{place}.note", self._words, self)
        for box in (self.words, self.due.box):
            box.edited.connect(self._waiting.begin)
        self.acts.activated.connect(self._waiting.begin)
        self.hide()
        self._come_back()

    def open(self) -> None:
        """Ask, with the keyboard in the box."""
        if self.isHidden():
            self._offer_partners()
        self.show()
        self.words.setFocus()

    def _offer_partners(self) -> None:
        charter = self._session.charter
        self.acts.clear()
        self.acts.addItem(tr("Nobody in particular"), "")
        for partner in charter.partners:
            self.acts.addItem(name_of(partner, charter), partner.id)
        for part in self._of_the_day:
            part.setHidden(self._session.is_fixed(Task))

    def close_up(self) -> None:
        """Stop asking, and be ready to be asked for another."""
        self.words.give("")
        self.due.box.give("")
        self._tell("")
        self.hide()
        self._waiting.keep()
        self.dropped.emit()

    def note(self) -> None:
        """Put the decision into the charter; say what is amiss where it cannot go there."""
        try:
            words = str(typed(WORDS, self.words.words().strip()))
            due = self.due.value()
        except NotUnderstoodError as error:
            self._tell(retold(error))
            return
        if not words:
            self._tell(tr("Write what was decided."))
            self.words.setFocus()
            return
        day = due if isinstance(due, date) else None
        acts = str(self.acts.currentData() or "")
        if self._session.do(noting(self._session.charter, date.today(), words, acts, day)):
            self.noted.emit()
            self.close_up()

    def settle(self) -> str:
        """Note what has been written; return why that cannot be, or nothing."""
        if self.isHidden() or not (self.words.words().strip() or self.due.words().strip()):
            return ""
        self.note()
        self._waiting.keep()
        return "" if self.isHidden() else self._complaint.text() or self._session.trouble

    def _words(self) -> tuple[str, ...]:
        """Return what waits to be noted: what was decided, who acts and by when."""
        words, due = self.words.words(), self.due.words()
        is_there = not self.isHidden() and (words.strip() or due.strip())
        return (words, str(self.acts.currentData() or ""), due) if is_there else ()

    def _come_back(self) -> None:
        """Ask at once where something waits that was being noted when the program ended."""
        kept = self._waiting.kept(3)
        if kept and not self._session.is_read_only:
            self._offer_partners()
            words, acts, due = kept
            self.words.give(words)
            self.due.box.give(due)
            self.acts.setCurrentIndex(max(0, self.acts.findData(acts)))
            self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)

    def _tell(self, sentence: str) -> None:
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        words = tr("What was decided?")
        what, who, when = (
            label(words, "label"),
            label(tr("Who acts on it"), "label"),
            label(tr("By when"), "label"),
        )
        for asks, box in ((what, self.words), (who, self.acts), (when, self.due.control)):
            asks.setBuddy(box)
            box.setAccessibleName(asks.text())
        help_words = tr("With a day, it goes into the work plan as well.")
        self.due.name(tr("By when"), help_words)
        helps = label(help_words, "muted")
        self._of_the_day = (when, self.due, helps)
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.addWidget(who, 0, 0)
        grid.addWidget(self.acts, 1, 0, Qt.AlignmentFlag.AlignTop)
        for row, part in enumerate(self._of_the_day):
            grid.addWidget(part, row, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self._note)
        buttons.addWidget(self._drop)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(what)
        column.addWidget(self.words)
        column.addLayout(grid)
        column.addWidget(self._complaint)
        column.addLayout(buttons)
        put_in_order(self)
