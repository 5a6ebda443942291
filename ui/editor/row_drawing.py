"""How a row of a list is drawn: a picture, a name, and what is telling below it."""

import re

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.direction import runs_leftward, side_of
from ui.editor.rows import OPEN_ROLE, TELLING_ROLE, Index
from ui.labels import SPACE
from ui.theme import SMALL, icon

WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
# What is read as one: a day, or the number of a telephone.
READ_AS_ONE = re.compile(r"\b(?:(?:\d\d? )?[^\W\d_]+ \d{4}|0\d{2,4} \d{3,8}(?: \d{3,4})?)\b")


def icon_size(metrics: QFontMetrics) -> int:
    """Return how large a picture beside words is, in pixels."""
    return max(16, round(metrics.height() * 0.8))


def inset(metrics: QFontMetrics) -> int:
    """Return how far from the left the words of a row begin, in pixels."""
    return SMALL + icon_size(metrics) + SMALL


def mirrored(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """Return where a part of a row is, which is given as for words that go from the left."""
    return QStyle.visualRect(option.direction, option.rect, place)


def unparted(words: str) -> str:
    """Return words to be drawn such that no line ends within a day or a telephone number."""
    return READ_AS_ONE.sub(lambda one: one[0].replace(" ", SPACE), words)


def draw(
    painter: QPainter,
    room: QRect,
    words: str,
    upright: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop,
) -> QRect:
    """Draw words from the side at which they begin, and return the room that they took."""
    # Qt moves a line of Arabic by the space that ends it, and would cut what that moves out.
    flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextDontClip | upright
    leftward = runs_leftward(words)  # not by marks: a line would end with the space after it
    way = Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(way)
    return painter.drawText(room, int(flags | side_of(words)), unparted(words))


def room_in(option: QStyleOptionViewItem) -> int:
    """Return how wide a row of a view can be, in pixels."""
    view = option.widget
    return view.viewport().width() if isinstance(view, QListView) else option.rect.width()


def strong(font: QFont) -> QFont:
    """Return a font with the letters that the names of rows have."""
    heavier = QFont(font)
    heavier.setWeight(QFont.Weight.DemiBold)
    return heavier


class RowDelegate(QStyledItemDelegate):
    """Draws a row as two paragraphs: the name, and what is telling in a quieter colour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        words, option.text = option.text, ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        picture = self.picture(index)
        size = icon_size(option.fontMetrics)
        top = option.rect.top() + SMALL + (option.fontMetrics.lineSpacing() - size) // 2
        mark = QRect(option.rect.left() + SMALL, top, size, size)
        picture.paint(painter, mirrored(option, mark))
        words_at = option.rect.adjusted(inset(option.fontMetrics), SMALL, -SMALL, -SMALL)
        room = mirrored(option, words_at)
        painter.save()
        painter.setFont(strong(option.font))
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        used = draw(painter, room, words)
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        draw(painter, room.adjusted(0, used.height(), 0, 0), index.data(TELLING_ROLE))
        painter.restore()

    def picture(self, index: Index) -> QIcon:
        """Return what stands before the name of a row."""
        opened = bool(index.data(OPEN_ROLE))
        return icon("chevron-down" if opened else "chevron-right", "muted")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = room_in(option)
        inner = max(1, width - inset(option.fontMetrics) - SMALL)
        name = _height(strong(option.font), inner, index.data())
        told = index.data(TELLING_ROLE)
        below = _height(option.font, inner, told) if told else 0
        return QSize(width, name + below + 2 * SMALL)


def _height(font: QFont, width: int, words: str) -> int:
    room = QRect(0, 0, width, 1 << 20)
    return QFontMetrics(font).boundingRect(room, WRAP, unparted(words)).height()
