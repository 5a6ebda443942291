"""The end of a meeting: what it settled, what it decided, what it left for later."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.health.meeting import Outcome, answer_words
from planner.health.next_step import Step
from planner.model.charter import Charter
from ui.asking import asked
from ui.labels import button, label
from ui.meeting.taken import decision_line
from ui.saying import spoken
from ui.theme import MEDIUM, SMALL
from ui.tongue import tr


class Summary(QWidget):
    """What came of the meeting, to read out.

    Signals:
        notes_wanted: the person wants to save it as a PDF
    """

    notes_wanted = Signal()

    def __init__(
        self, charter: Charter, outcome: Outcome, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self.save = button(tr("Save these notes as PDF…"), picture="file-down")
        self.save.clicked.connect(self.notes_wanted)
        self._column.addWidget(label(tr("What came of this meeting"), "asked"))
        self._column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        settled = [_settled_line(charter, each) for each in outcome.settled]
        decided = [decision_line(each, charter) for each in outcome.decided]
        left = [asked(each) for each in outcome.left]
        self.lines = [*settled, *decided, *left]
        self._part(tr("Settled"), settled, tr("No question was settled."))
        self._part(tr("Decided"), decided, tr("No decision was noted."))
        self._part(tr("Left for later"), left, tr("Nothing was left for later."))
        self._column.addStretch(1)

    def _part(self, title: str, lines: Sequence[str], nothing: str) -> None:
        self._column.addSpacing(MEDIUM)
        self._column.addWidget(label(title, "heading"))
        for line in lines or (nothing,):
            self._column.addWidget(label(line))


def _settled_line(charter: Charter, step: Step) -> str:
    answer = answer_words(spoken(charter), step)
    return f"{asked(step)} {answer}" if answer else asked(step)
