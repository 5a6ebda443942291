"""One question on the wall: what is asked, the answer, and on request why and an example."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.health.next_step import Step
from planner.model.catalogue import section
from ui.asking import asked, prompt, reason
from ui.editor.example import Example
from ui.editor.reading_order import put_in_order
from ui.labels import button, label
from ui.meeting.answer import Answer
from ui.session import CharterSession
from ui.theme import LARGE, MEDIUM, SMALL
from ui.tongue import tr


class Sheet(QWidget):
    """A question in very large type, and its answer in large type below.

    Signals:
        added: the person wants the section that was offered
    """

    added = Signal()

    def __init__(
        self, session: CharterSession, step: Step, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.step = step
        self.question = label(asked(step), "asked")
        self.answer = Answer(session, step)
        self.answer.setAccessibleName(asked(step))
        self.answer.added.connect(self.added)
        self.fixed = label(fixed_words(session, step), "care")
        self.why = button(tr("Why it matters"), "link")
        self.reason = label(reason(step))
        self.reason.hide()
        self.why.clicked.connect(self._tell_why)
        self._lay_out()

    def refresh(self) -> None:
        """Show what the charter says now."""
        self.answer.refresh()

    def _tell_why(self) -> None:
        self.reason.setVisible(self.reason.isHidden())
        words = tr("Why it matters") if self.reason.isHidden() else tr("Hide why it matters")
        self.why.setText(words)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.question)
        if said := prompt(self.step):
            column.addWidget(label(said))
        if self.fixed.text():
            column.addWidget(self.fixed)
        column.addSpacing(SMALL)
        column.addWidget(self.answer)
        column.addSpacing(LARGE)
        if self.reason.text():
            column.addWidget(self.why, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(self.reason)
        example = Example(section(self.step.section))
        if example.is_there:
            column.addWidget(example)
        column.addStretch(1)
        put_in_order(self)


def fixed_words(session: CharterSession, step: Step) -> str:
    """Return why the answer cannot be changed; empty where it can."""
    if session.is_read_only:
        return tr("These charters can only be read. Nothing here can be changed.")
    if step.is_fixed:
        return tr("This charter is agreed. To change the answer, start a new draft.")
    return ""
