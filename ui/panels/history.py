"""History: every change to the open charter in words, newest first."""

from datetime import date, datetime, timedelta

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from planner.model.changes import Step
from planner.model.steps import step_of
from planner.store.journal import Entry
from ui.panels.sentences import Sentence, SentenceList
from ui.session import CharterSession
from ui.tongue import later, retold, tr, voice

STEP = 50  # entries that are read at a time; older ones when the person gets there
PATTERNS = {
    Step.DONE: "{change}",
    Step.UNDONE: later("Undo: {change}"),
    Step.REDONE: later("Redo: {change}"),
}


class HistoryPane(SentenceList):
    """The journal of the open charter, read whenever it is looked at."""

    def __init__(self, session: CharterSession, parent: QWidget | None = None) -> None:
        super().__init__(tr("History"), parent)
        self._session = session
        self._shown = STEP
        self.verticalScrollBar().valueChanged.connect(self._go_on)
        session.changed.connect(self._refresh)
        session.kept.connect(self._refresh)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        if self.isVisible():
            session, today = self._session, date.today()
            entries = session.library.history(session.charter_id, self._shown, in_words=True)
            self.rows.show([_sentence(entry, today) for entry in entries])

    def _go_on(self, place: int) -> None:
        """Read older entries once the last of those read is in sight."""
        if place == self.verticalScrollBar().maximum() and self.rows.rowCount() == self._shown:
            self._shown += STEP
            self._refresh()


def moment_words(moment: datetime, today: date) -> str:
    """Return a moment as people speak of it: `Today, 14:02`, `3 May 2027, 09:15`."""
    local = moment.astimezone()
    near = {today: tr("Today"), today - timedelta(days=1): tr("Yesterday")}
    return f"{near.get(local.date()) or voice().day(local.date())}, {local:%H:%M}"


def _sentence(entry: Entry, today: date) -> Sentence:
    what = tr(PATTERNS[entry.step]).format(change=retold(step_of(entry.change)))
    return Sentence(f"{what}\n{moment_words(entry.when, today)}, {entry.who}", entry)
