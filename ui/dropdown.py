"""A list that opens: what can be chosen is read in full, however narrow the box over it is."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QToolTip,
    QWidget,
)

from ui.direction import ordered
from ui.labels import label, plain_tip
from ui.theme import LARGE, TINY

ELIDED = Qt.TextElideMode.ElideRight
USUAL = 20  # characters that a box has room for


class Dropdown(QComboBox):
    """A list that opens; turning the wheel over it scrolls the page and changes nothing."""

    _is_drawn = False  # now; when it is only measured, the words need not be shortened

    def __init__(self, least: int = USUAL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.setMinimumContentsLength(least)
        self.setMaxVisibleItems(16)
        self.view().setTextElideMode(ELIDED)
        self._label: QLabel | None = None  # until the list is called something

    def call(self, name: str) -> None:
        """Give the list the name that is read aloud where no label can be seen beside it.

        On Linux, Qt takes it from a label that belongs to the list, and else says only what is
        chosen; the label need not be seen, but has to stand beside the list.
        """
        self.setAccessibleName(name)
        if self._label is None:
            self._label = label("")
            self._label.hide()
        self._label.setText(name)
        self._label.setBuddy(self)
        self._label.setParent(self.parentWidget())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.currentText()), self)
            return True
        if event.type() == QEvent.Type.ParentChange and self._label is not None:
            self._label.setParent(self.parentWidget())
        return super().event(event)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        if not self._is_drawn:
            return
        part = QStyle.SubControl.SC_ComboBoxEditField
        kind = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(kind, option, part, self).width() - TINY
        cut = option.fontMetrics.elidedText(self.currentText(), ELIDED, room)
        option.currentText = ordered(cut)  # Qt would cut the words unseen

    def paintEvent(self, event: QPaintEvent) -> None:
        self._is_drawn = True
        super().paintEvent(event)
        self._is_drawn = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def showPopup(self) -> None:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        words = self.view().sizeHintForColumn(0) + bar + LARGE
        room = self.screen().availableGeometry().width() - 2 * LARGE
        self.view().setMinimumWidth(min(max(words, self.width()), room))
        super().showPopup()
