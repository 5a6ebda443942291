"""A list that opens: what can be chosen is read in full, however narrow the box over it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QWidget

from ui.theme import LARGE

USUAL = 20  # characters that a box has room for


class Dropdown(QComboBox):
    """A list that opens; turning the wheel over it scrolls the page and changes nothing."""

    def __init__(self, least: int = USUAL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.setMinimumContentsLength(least)
        self.setMaxVisibleItems(16)
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def showPopup(self) -> None:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        words = self.view().sizeHintForColumn(0) + bar + LARGE
        room = self.screen().availableGeometry().width() - 2 * LARGE
        self.view().setMinimumWidth(min(max(words, self.width()), room))
        super().showPopup()
