"""Icons drawn in the colour of a role, whichever theme is in use at that moment."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.direction import is_mirrored
from ui.theme import Role, in_use

# Pictures that point along the way one reads, or stand at the beginning of a line.
TURNED = (
    *("arrow-left", "arrow-right", "chevron-left", "chevron-right"),
    *("list-checks", "redo-2", "undo-2"),
)


class TintedEngine(QIconEngine):
    """An icon in a colour of the palette of the moment, which turns with the window."""

    def __init__(self, path: Path, role: Role) -> None:
        super().__init__()
        self._path = path
        self._role = role

    def paint(
        self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State
    ) -> None:
        role = "off" if mode == QIcon.Mode.Disabled else self._role
        colour = in_use().colours[role]
        drawing = QSvgRenderer(
            QByteArray(_drawing(self._path).replace("currentColor", colour).encode())
        )
        if is_mirrored() and self._path.stem in TURNED:
            painter.save()
            painter.translate(2 * rect.x() + rect.width(), 0)
            painter.scale(-1, 1)
            drawing.render(painter, QRectF(rect))
            painter.restore()
        else:
            drawing.render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, _scale: float
    ) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return TintedEngine(self._path, self._role)


@cache
def _drawing(path: Path) -> str:
    return path.read_text(encoding="utf-8")
