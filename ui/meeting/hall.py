"""Where a meeting is held: in place of everything else about the charter, until it is over."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.health.meeting import Outcome
from ui.ahead import Ahead
from ui.meeting.page import MeetingPage
from ui.session import CharterSession


class Hall(QWidget):
    """Empty and hidden, except while there is a meeting.

    Signals:
        turned: whether there is a meeting now
        ended: the meeting is over; carries the key of the section that was asked last
        notes_wanted: the person wants the notes as a PDF; carries the `Outcome`
    """

    turned = Signal(bool)
    ended = Signal(str)
    notes_wanted = Signal(Outcome)

    def __init__(self, session: CharterSession, ahead: Ahead) -> None:
        super().__init__()
        self._session = session
        self._ahead = ahead
        self.desk: Sequence[QWidget] = ()  # what gives way to a meeting
        self._before = Qt.WindowState.WindowNoState
        self.meeting: MeetingPage | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def turn(self) -> None:
        """Begin a meeting, or end the one there is."""
        if self.meeting is not None:
            self.meeting.leave_now()
        else:
            self._begin()

    def think(self) -> None:
        """Ask what partners think about before anything is agreed; not during a meeting."""
        if self.meeting is None:
            from ui.meeting.thinking import ThinkingPage

            self._begin(ThinkingPage)

    def turn_page(self, by: int) -> None:
        """Go on to the next question, or back to the one before."""
        if self.meeting is not None and by > 0:
            self.meeting.go_on()
        elif self.meeting is not None:
            self.meeting.go_back()

    def open_note(self) -> None:
        """Ask the meeting what was decided."""
        if self.meeting is not None:
            self.meeting.open_note()

    def commit(self) -> None:
        """Make what is being typed a change now."""
        if self.meeting is not None:
            self.meeting.commit()

    def settle(self) -> str:
        """Make everything typed a change; return why that is refused, or nothing."""
        return self.meeting.settle() if self.meeting is not None else ""

    def _begin(self, kind: type[MeetingPage] = MeetingPage) -> None:
        self._before = self.window().windowState()
        for part in self.desk:
            part.hide()
        self.show()
        self.meeting = kind(self._session, self._ahead)
        self.meeting.left.connect(self._end)
        self.meeting.notes_wanted.connect(self.notes_wanted)
        self._column.addWidget(self.meeting)
        self.meeting.show()  # Qt would do so later, and what is hidden takes no keyboard
        self.turned.emit(True)
        self.meeting.go_on()

    def _end(self, section: str) -> None:
        if self.meeting is not None:
            self._column.removeWidget(self.meeting)
            self.meeting.hide()
            self.meeting.deleteLater()
            self.meeting = None
        self.hide()
        for part in self.desk:
            part.show()
        self.window().setWindowState(self._before)
        self.turned.emit(False)
        self.ended.emit(section)
