"""The bin: charters that were deleted, each of which can be taken out again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.errors import PlannerError
from planner.store.library import Library
from planner.store.register import Holding
from ui.labels import back_button, button, label
from ui.panels.notice import Notice
from ui.panels.sentences import Sentence, SentenceList
from ui.register.model import UNNAMED
from ui.theme import HUGE, LARGE, MEDIUM
from ui.tongue import later, tr, voice

EMPTY = later("The bin is empty.")
FULL = later("These charters were deleted. Choose one to take it out of the bin again.")


class BinPage(QWidget):
    """The charters in the bin.

    Signals:
        left: the person went back
    """

    left = Signal()

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._words = label("", "muted")
        self._notice = Notice()
        self.list = SentenceList(tr("Deleted charters"))
        self.list.activated.connect(self._restore_chosen)
        self._restore = button(tr("Take out of the bin"))
        self._restore.clicked.connect(self._restore_chosen)
        self._back = back_button(tr("All charters"))
        self._back.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(HUGE, LARGE, HUGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(tr("Bin"), "title"))
        column.addWidget(self._notice)
        column.addWidget(self._words)
        column.addWidget(self.list, 1)
        column.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.refresh()

    def refresh(self) -> None:
        """Read the bin afresh."""
        holdings = self._library.bin()
        self.list.rows.show([_sentence(each) for each in holdings])
        self._words.setText(tr(FULL if holdings else EMPTY))
        for each in (self.list, self._restore):
            each.setVisible(bool(holdings))
        self.setFocusProxy(self.list if holdings else self._back)
        if holdings:
            self.list.setCurrentIndex(self.list.rows.index(0))

    def _restore_chosen(self) -> None:
        holding = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        if holding is None:
            return
        try:
            self._library.restore_charter(holding.id)
        except PlannerError as error:
            self._notice.say(tr("It is still in the bin: {why}").format(why=error), role="care")
            return
        self._notice.say(
            tr("“{charter}” is out of the bin.").format(charter=holding.title or tr(UNNAMED))
        )
        self.refresh()


def _sentence(holding: Holding) -> Sentence:
    partners = voice().listed(holding.partners)
    return Sentence(f"{holding.title or tr(UNNAMED)}\n{partners}", holding)
