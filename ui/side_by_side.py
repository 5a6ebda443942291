"""Parts of a page that stand beside one another where there is room, or else below."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from ui.theme import SMALL

BESIDE, BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class SideBySide(QWidget):
    """Parts on one line where each has all of its words on it; else one below the other."""

    def __init__(self, parts: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.row = QBoxLayout(BESIDE, self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(SMALL)
        for each in parts:
            self.row.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        self.row.setStretchFactor(parts[-1], 1)

    def fit(self) -> None:
        """Let the parts stand as there is room for them."""
        wanted = sum(map(_on_one_line, self._parts)) + SMALL * (len(self._parts) - 1)
        direction = BESIDE if wanted <= self.contentsRect().width() else BELOW
        if direction != self.row.direction():
            self.row.setDirection(direction)

    def minimumSizeHint(self) -> QSize:
        # The widest alone: where there is less than all need, they are below one another.
        widest = max(each.minimumSizeHint().width() for each in self._parts)
        margins = self.contentsMargins()
        return QSize(
            widest + margins.left() + margins.right(), super().minimumSizeHint().height()
        )

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # larger text, or other words
            self.fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


def _on_one_line(part: QWidget) -> int:
    if isinstance(part, QLabel):
        return part.fontMetrics().horizontalAdvance(part.text())
    return part.sizeHint().width()
