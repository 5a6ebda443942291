"""A menu whose keys can be read; it stands before the first paint, and brings in little."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem, QWidget

GAP = 2  # letters between the longest words and the keys, besides the little that Qt leaves


class Menu(QMenu):
    """A menu whose keys stand clear of its words, and keep their order in a mirrored window."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.aboutToShow.connect(self._part)

    def _part(self) -> None:
        self.ensurePolished()  # else it does not know its letters yet
        self.setMinimumWidth(0)
        wanted = self.sizeHint().width() + GAP * self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(wanted)

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        if self.isRightToLeft():
            from ui.direction import ordered

            words, tab, keys = option.text.partition("\t")
            option.text = words + tab + ordered(keys)
