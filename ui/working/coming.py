"""What is coming in the open charter, a page of the room that tells how it goes."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.health.coming import coming
from planner.model.due import Due
from ui.calendar_file import CalendarFile
from ui.labels import button, label
from ui.panels.coming import grouped
from ui.panels.sentences import SentenceList
from ui.saying import spoken
from ui.session import CharterSession
from ui.settings import Settings
from ui.theme import HUGE, LARGE, MEDIUM
from ui.tongue import later, tr

FULL = later(
    "What the charter names a day for, from reviews to insurance. Choose one to go to where it"
    " is written."
)
EMPTY = later(
    "Nothing is coming: no open task, review, meeting or policy in this charter has a day that"
    " is still ahead or late."
)


class ComingPage(QWidget):
    """Everything late or coming in one charter.

    Signals:
        led: a place in the form is wanted; carries table, record id and field
        told, failed: a calendar file was saved, or was not; carry the sentence
    """

    led = Signal(str, str, str)
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, session: CharterSession, _settings: Settings) -> None:
        super().__init__()
        self._session = session
        self.words = label("", "muted")
        self.list = SentenceList(tr("What is coming"))
        self.list.chosen.connect(self._lead)
        self.setFocusProxy(self.list)
        self.files = CalendarFile(session.library, self)
        self.files.told.connect(self.told)
        self.files.failed.connect(self.failed)
        self.save = button(tr("Save as a calendar file…"), picture="file-down")
        self.save.clicked.connect(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def refresh(self) -> None:
        """Show what is coming now."""
        days = coming(spoken(self._session.charter), date.today())
        self.list.rows.show(grouped(days))
        self.words.setText(tr(FULL if days else EMPTY))
        for each in (self.list, self.save):
            each.setVisible(bool(days))

    def _lead(self, due: Due) -> None:
        self.led.emit(due.table, due.record_id, due.field)

    def _save(self) -> None:
        session = self._session
        self.files.ask(session.charter.title, {session.charter_id})
