"""What the window shows when its library cannot be opened: why, and what to do next."""

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.errors import LibraryError, Trouble
from ui.labels import button, label
from ui.theme import HUGE, LARGE, MEDIUM
from ui.tongue import later, retold, tr


class Step(Enum):
    """A way on from a library that cannot be opened; the value stands on its button."""

    AGAIN = later("Try again")
    BACK = later("Go back to an earlier copy…")
    MOVE = later("Move it to this computer")
    READ = later("Open to read only")
    ANYWAY = later("Open it all the same…")
    NEW = later("Start a new library there")
    OTHER = later("Open another library…")
    CLOSE = later("Close")


TOLD = {
    Trouble.DAMAGED: later(
        "The file in which your charters are kept is damaged, as happens when a disk or a stick"
        " fails. An earlier copy of it is the way back; the damaged file is kept as well."
    ),
    Trouble.FOREIGN: later(
        "This file is not a library of charters. If your charters were in it, another program"
        " has written over them; an earlier copy is the way back."
    ),
    Trouble.EMPTY: later(
        "The file is there, but there is nothing in it. If your charters were in it, an earlier"
        " copy is the way back."
    ),
    Trouble.NEWER: later(
        "A newer release of this program has written these charters. Open them with that"
        " release, or go back to a copy from before it was used."
    ),
    Trouble.OLDER: later(
        "An earlier release of this program has written these charters, and they cannot be"
        " brought up to date where they are. Move them to this computer to go on with them."
    ),
    Trouble.IN_USE: later(
        "Another program is using these charters at the moment. Wait until it has finished, and"
        " try again."
    ),
    Trouble.READ_ONLY: later(
        "You may read these charters but not change them: the file or its folder belongs to"
        " somebody else."
    ),
    Trouble.MISSING: later(
        "Your charters are not where they were. They may have been moved or renamed, or be on a"
        " stick that is not connected. Connect it and try again, or go back to an earlier copy."
    ),
    Trouble.SHARED: later(
        "These charters are in a place that is shared between computers. There, what one"
        " person writes can be lost without a word when somebody else writes as well. Keep them"
        " on this computer, and send each other charter files instead."
    ),
    Trouble.ELSEWHERE: later(
        "These charters are open already. If two write at the same time, one of them is refused"
        " what they wrote. Close them there, and try again."
    ),
}
UNCHANGED = later("Nothing has been changed in the file.")
STEPS = {
    Trouble.NEWER: (Step.AGAIN, Step.BACK),
    Trouble.OLDER: (Step.MOVE, Step.AGAIN),
    Trouble.IN_USE: (Step.AGAIN, Step.READ),
    Trouble.READ_ONLY: (Step.READ, Step.AGAIN),
    Trouble.MISSING: (Step.AGAIN, Step.BACK, Step.NEW),
    Trouble.SHARED: (Step.MOVE, Step.READ, Step.ANYWAY),
    Trouble.ELSEWHERE: (Step.AGAIN, Step.READ, Step.ANYWAY),
    Trouble.FULL: (Step.AGAIN,),
}
OTHERWISE = (Step.BACK, Step.AGAIN)


class TroublePage(QWidget):
    """What is the matter in plain words, and the ways on.

    Signals:
        wanted: the `Step` that the person chose
    """

    wanted = Signal(Step)

    def __init__(self, error: LibraryError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(HUGE, HUGE, HUGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(label(tr("Your charters could not be opened"), "title"))
        if error.trouble in TOLD:
            column.addWidget(label(tr(TOLD[error.trouble])))
        sentence = label(retold(error))
        sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column.addWidget(sentence)
        column.addWidget(label(tr(UNCHANGED), "muted"))
        self._add_steps(column, error.trouble)
        column.addStretch(1)

    def _add_steps(self, column: QVBoxLayout, trouble: Trouble) -> None:
        steps = (*STEPS.get(trouble, OTHERWISE), Step.OTHER, Step.CLOSE)
        for place, step in enumerate(steps):
            each = button(tr(step.value), None if place else "next")
            each.clicked.connect(lambda _=False, step=step: self.wanted.emit(step))
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
            if not place:
                self.setFocusProxy(each)
