"""Earlier review meetings: when they were, and what they noted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.model.catalogue import fields_of
from planner.model.markdown import passages
from planner.model.markdown import spoken as read_aloud
from planner.model.records.change import ReviewMeeting
from ui.labels import WrappingButton, label
from ui.saying import label_of
from ui.theme import LARGE, SMALL
from ui.tongue import tr, voice

HEADINGS = ("progress", "problems", "priorities", "points")


class Earlier(QWidget):
    """The meetings that have ended, the latest first.

    Signals:
        wanted: the person wants the notes of one as a PDF; carries the `ReviewMeeting`
    """

    wanted = Signal(ReviewMeeting)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Sequence[ReviewMeeting] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)

    def show_meetings(self, meetings: Sequence[ReviewMeeting]) -> None:
        """Show these meetings."""
        self.setVisible(bool(meetings))
        if meetings == self._shown:
            return
        self._shown = meetings
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._column.addWidget(label(tr("Earlier reviews"), "heading"))
        for meeting in meetings:
            self._add(meeting)

    def _add(self, meeting: ReviewMeeting) -> None:
        day = voice().day(meeting.day) if meeting.day else tr("No day noted")
        self._column.addWidget(label(day, "label"))
        kinds = dict(fields_of(ReviewMeeting))
        for name in HEADINGS:
            words = read_aloud(passages(getattr(meeting, name)))
            if words:
                title = label_of(ReviewMeeting, name, kinds[name])
                self._column.addWidget(
                    label(tr("{title}: {words}").format(title=title, words=words))
                )
        save = WrappingButton(tr("Save the notes of {day} as PDF…").format(day=day), "link")
        save.clicked.connect(lambda _=False, one=meeting: self.wanted.emit(one))
        self._column.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addSpacing(LARGE)
