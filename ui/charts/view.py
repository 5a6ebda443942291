"""A drawing of a document, painted in the colours and the text size of the window."""

from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.documents.blocks import Chart
from planner.documents.drawing import (
    Area,
    Drawing,
    Measure,
    Shape,
    Stroke,
    Words,
    mirrored,
)
from ui.direction import is_mirrored
from ui.theme import SMALL, in_use
from ui.tongue import tr

NARROWEST = 18.0  # ems; below it, the page scrolls
STEP = 0.42  # ems between the lines of a filling
RING = 2.0  # pixels: the line round what has the keyboard
HAIR = 0.07  # ems: the line round an area
NEAR = 2.0  # ems that words and lines reach beyond their points
Corners = tuple[tuple[float, float], ...]


class ChartView(QWidget):
    """A chart to look at; what it shows is read aloud in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._drawing: Drawing | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_chart(self, chart: Chart) -> None:
        """Show another chart."""
        self._chart, self._drawing = chart, None
        self.setAccessibleName(chart.caption or tr("Chart"))
        self.setAccessibleDescription(chart.alternative)
        self.updateGeometry()
        self.update()

    def drawing(self, width: int) -> Drawing | None:
        """Return the drawing at a width in pixels."""
        if self._chart is None:
            return None
        wide = max((width - 2 * SMALL) / self._em, NARROWEST)
        if self._drawing is None or self._drawing.width != wide:
            drawn = self._chart.plan.drawn(wide, self._measuring())
            self._drawing = mirrored(drawn) if is_mirrored() else drawn
        return self._drawing

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        drawing = self.drawing(width)
        return round(drawing.height * self._em) + 2 * SMALL if drawing else 0

    def minimumSizeHint(self) -> QSize:
        width = round(NARROWEST * self._em) + 2 * SMALL
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def sizeHint(self) -> QSize:
        width = max(self.width(), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._drawing = None
            self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        drawing = self.drawing(self.width())
        if drawing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(in_use().colour("focus"), RING))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.translate(SMALL, SMALL)
        brush = _Brush(painter, self.font(), self._em)
        for shape in seen(drawing, event.rect().translated(-SMALL, -SMALL), self._em):
            match shape:
                case Area():
                    brush.area(shape)
                case Stroke():
                    brush.stroke(shape)
                case Words():
                    brush.words(shape)
        painter.end()

    @property
    def _em(self) -> float:
        """Return the size of the text in pixels."""
        return QFontInfo(self.font()).pointSizeF() * self.logicalDpiY() / 72

    def _measuring(self) -> Measure:
        """Return how wide words are in the font of the window."""
        em = self._em
        metrics = {
            bold: QFontMetricsF(_weighted(self.font(), bold=bold)) for bold in (False, True)
        }

        @cache  # rows share words, and each is asked for more than once
        def measure(words: str, bold: bool) -> float:
            return metrics[bold].horizontalAdvance(words) / em

        return measure


def seen(drawing: Drawing, part: QRect, em: float) -> Iterator[Shape]:
    """Yield the shapes that reach into a part of a drawing, in pixels, from the top down."""
    top, bottom = part.top() / em - NEAR, part.bottom() / em + NEAR
    for shape in drawing.shapes:
        points = [shape.place] if isinstance(shape, Words) else shape.points
        heights = [y for _, y in points]
        if min(heights) <= bottom and max(heights) >= top:
            yield shape


class _Brush:
    """Paints shapes, whose lengths are ems."""

    def __init__(self, painter: QPainter, font: QFont, em: float) -> None:
        self._painter, self._font, self._em = painter, font, em
        self._theme = in_use()

    def words(self, shape: Words) -> None:
        font = _weighted(self._font, bold=shape.bold)
        wide = QFontMetricsF(font).horizontalAdvance(shape.words)
        share = {"start": 0.0, "middle": 0.5, "end": 1.0}[shape.anchor]
        x, y = shape.place
        self._painter.setFont(font)
        self._painter.setPen(self._colour("text"))
        self._painter.drawText(QPointF(x * self._em - share * wide, y * self._em), shape.words)

    def stroke(self, shape: Stroke) -> None:
        pen = self._pen("line" if shape.quiet else "text", shape.thickness)
        if shape.dashed:
            pen.setDashPattern([3, 2])
        self._painter.setPen(pen)
        self._painter.drawPolyline(self._polygon(shape.points))

    def area(self, shape: Area) -> None:
        path = QPainterPath()
        path.addPolygon(self._polygon(shape.points))
        path.closeSubpath()
        papers = {"solid": "accent", "pale": "chosen"}
        self._painter.fillPath(path, self._colour(papers.get(shape.filling, "surface")))
        self._painter.save()
        self._painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        self._fill(shape.filling, path.boundingRect())
        self._painter.restore()
        self._painter.strokePath(path, self._pen("text", HAIR))

    def _fill(self, filling: str, room: QRectF) -> None:
        """Draw the lines or dots of a filling, which are cut to its area."""
        step, tall = STEP * self._em, room.height()
        self._painter.setPen(self._pen("text", 0.09))
        if filling in ("striped", "crossed"):
            for at in range(int((room.width() + tall) / step) + 1):
                x = room.left() - tall + at * step
                self._painter.drawLine(QPointF(x, room.bottom()), QPointF(x + tall, room.top()))
                if filling == "crossed":
                    self._painter.drawLine(
                        QPointF(x, room.top()), QPointF(x + tall, room.bottom())
                    )
        if filling == "dotted":
            pen = self._pen("text", 0.17)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            self._painter.setPen(pen)
            for row in range(int(tall / step) + 1):
                y = room.top() + step * (row + 0.5)
                shift = step / (2 + row % 2 * 2)
                for at in range(int(room.width() / step) + 1):
                    self._painter.drawPoint(QPointF(room.left() + shift + at * step, y))

    def _polygon(self, points: Corners) -> QPolygonF:
        return QPolygonF([QPointF(x * self._em, y * self._em) for x, y in points])

    def _pen(self, role: str, thickness: float) -> QPen:
        return QPen(self._colour(role), max(thickness * self._em, 1.0))

    def _colour(self, role: str) -> QColor:
        return self._theme.colour(role)


def _weighted(font: QFont, *, bold: bool) -> QFont:
    weighted = QFont(font)
    weighted.setBold(bold)
    return weighted
