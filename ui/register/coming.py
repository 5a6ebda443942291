"""What is coming in all charters: what is late first, each row leading into its charter."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.calendars import holdings
from planner.errors import PlannerError
from planner.health.coming import STRETCHES, Stretch, stretch_of, told
from planner.model.charter import Charter
from planner.model.due import OVER, Due, upcoming
from planner.store.library import Library
from planner.store.register import Holding
from ui.calendar_file import CalendarFile
from ui.labels import back_button, button, label
from ui.panels.coming import heading, row
from ui.panels.notice import Notice
from ui.panels.sentences import Sentence, SentenceList
from ui.register.model import UNNAMED
from ui.saying import spoken
from ui.theme import HUGE, LARGE, MEDIUM
from ui.tongue import later, tr

STEP = 50  # days that are put into words at a time; more when the person gets there
AT_HAND = 200  # charters that are kept at hand to name things from
FULL = later("What your charters name a day for. Choose one to open its charter at that place.")
EMPTY = later(
    "Nothing is coming: no charter names a day yet for a review, a task, a meeting or anything"
    " else that is still to do."
)


class Awaited(NamedTuple):
    """A day, and the charter that names it."""

    holding: Holding
    due: Due


class ComingPage(QWidget):
    """Everything late or coming in the library; a charter is read when its row is in sight.

    Signals:
        left: the person went back
        chosen: a day was; carries the `Awaited` to go to
    """

    left = Signal()
    chosen = Signal(object)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._today = date.today()
        self._waiting: list[Awaited] = []  # what is not in the list yet, in its order
        self._number: Counter[Stretch] = Counter()
        self._rows: list[Sentence] = []
        self.notice = Notice()
        self.words = label("", "muted")
        self.list = SentenceList(tr("What is coming"))
        self.list.chosen.connect(self.chosen)
        self.list.verticalScrollBar().valueChanged.connect(self._go_on)
        self.files = CalendarFile(library, self)
        self.files.told.connect(self.notice.say)
        self.files.failed.connect(lambda why: self.notice.say(why, role="care"))
        self.save = button(tr("Save as a calendar file…"), picture="file-down")
        self.save.clicked.connect(lambda: self.files.ask(tr("All charters")))
        self._back = back_button(tr("All charters"))
        self._back.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(tr("What is coming"), "title"))
        column.addWidget(self.notice)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def refresh(self) -> None:
        """Read afresh which days there are."""
        self._today = date.today()
        self._waiting = _in_order(list(holdings(self._library)), self._today)
        self._number = Counter(stretch_of(each.due, self._today) for each in self._waiting)
        self._rows = []
        self._charter = lru_cache(AT_HAND)(self._read)
        self.notice.hide()
        self._add()
        has_days = bool(self._rows)
        self.words.setText(tr(FULL if has_days else EMPTY))
        for each in (self.list, self.save):
            each.setVisible(has_days)
        self.setFocusProxy(self.list if has_days else self._back)

    def _go_on(self, place: int) -> None:
        """Put more days into words once the last of those listed is in sight."""
        if self._waiting and place == self.list.verticalScrollBar().maximum():
            self._add()

    def _add(self) -> None:
        before = self._rows[-1].about.due if self._rows else None  # type: ignore[attr-defined]
        last = stretch_of(before, self._today) if before else None
        now, self._waiting = self._waiting[:STEP], self._waiting[STEP:]
        for each in now:
            stretch = stretch_of(each.due, self._today)
            for said in self._told(each):
                if stretch != last:
                    self._rows.append(heading(stretch, self._number[stretch]))
                self._rows.append(said)
                last = stretch
        self.list.rows.show(tuple(self._rows))

    def _told(self, each: Awaited) -> list[Sentence]:
        """Return the row of a day; none where its charter has just gone."""
        charter = self._charter(each.holding.id)
        if charter is None:
            return []
        title = each.holding.title or tr(UNNAMED)
        return [row(one, each, title) for one in told([each.due], charter, self._today)]

    def _read(self, charter_id: str) -> Charter | None:
        try:
            return spoken(self._library.charter(charter_id))
        except PlannerError:
            return None


def _in_order(listed: Sequence[Holding], today: date) -> list[Awaited]:
    """Return every day that is late or coming, by parts of the calendar and then by day."""
    parts = list(STRETCHES)
    days = [
        Awaited(holding, due)
        for holding in listed
        if holding.status not in OVER
        for due in upcoming(holding.dues, today)
    ]
    return sorted(days, key=lambda one: (parts.index(stretch_of(one.due, today)), one.due.day))
