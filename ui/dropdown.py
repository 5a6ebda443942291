"""A list that opens: what can be chosen is read in full, however narrow the box over it is."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from ui.direction import ordered
from ui.labels import label, plain_tip
from ui.theme import LARGE, TINY

ELIDED = Qt.TextElideMode.ElideRight
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
        self.view().setTextElideMode(ELIDED)
        self._label = label("")
        self._label.hide()

    def call(self, name: str) -> None:
        """Give the list the name that is read aloud where no label can be seen beside it.

        On Linux, Qt takes it from a label that belongs to the list, and else says only what is
        chosen; the label need not be seen, but has to stand beside the list.
        """
        self.setAccessibleName(name)
        self._label.setText(name)
        self._label.setBuddy(self)
        self._label.setParent(self.parentWidget())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange and self._label.text():
            self._label.setParent(self.parentWidget())
        return super().event(event)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        option.currentText = ordered(self._cut(option))

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        super().initStyleOption(option)
        words = self.currentText()
        self.setToolTip(plain_tip(words) if self._cut(option) != words else "")
        super().paintEvent(event)

    def _cut(self, option: QStyleOptionComboBox) -> str:
        """Return the words as there is room for them; Qt would cut them unseen."""
        part = QStyle.SubControl.SC_ComboBoxEditField
        kind = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(kind, option, part, self).width() - TINY
        return option.fontMetrics.elidedText(self.currentText(), ELIDED, room)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def showPopup(self) -> None:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        words = self.view().sizeHintForColumn(0) + bar + LARGE
        room = self.screen().availableGeometry().width() - 2 * LARGE
        self.view().setMinimumWidth(min(max(words, self.width()), room))
        super().showPopup()
