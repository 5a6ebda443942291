"""What the window shows when its library cannot be opened: why, and what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.labels import button, label
from ui.theme import HUGE, LARGE, MEDIUM
from ui.tongue import tr


class TroublePage(QWidget):
    """A sentence and three ways on.

    Signals:
        again_wanted, other_wanted, close_wanted: the button of that name
    """

    again_wanted = Signal()
    other_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(HUGE, HUGE, HUGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(label(tr("Your charters could not be opened"), "title"))
        sentence = label(why)
        sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column.addWidget(sentence)
        column.addWidget(label(tr("Nothing has been changed in the file."), "muted"))
        for each, told in (
            (button(tr("Try again"), "next"), self.again_wanted),
            (button(tr("Open another library…")), self.other_wanted),
            (button(tr("Close")), self.close_wanted),
        ):
            each.clicked.connect(told)
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
