"""A line in which one writes what is sought."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.direction import inward, is_mirrored
from ui.labels import picture_button
from ui.theme import ICON, LARGE, TINY, icon
from ui.tongue import tr


class SearchBox(QLineEdit):
    """A line with the picture of a search before its words, and behind them a way to clear it.

    Both are as large as the words are; what Qt puts there is of one size beside words of any.
    """

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._picture = icon("search", "muted")
        self._clear = picture_button("x", tr("Clear"))
        self._clear.setParent(self)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard clears what it chose
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self.textChanged.connect(lambda words: self._clear.setVisible(bool(words)))
        self._make_room()

    def side(self) -> int:
        """Return how wide and high the two pictures are; in pixels."""
        return round(ICON * self.font().pointSizeF())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = QRect(QPoint(), QSize(self.side(), self.side()))
        place.moveCenter(self._place(at_right=is_mirrored()).center())
        self._picture.paint(QPainter(self), place)

    def _make_room(self) -> None:
        room = self._place(at_right=True).width()
        self.setTextMargins(inward(room, 0, room, 0))
        self._clear.setGeometry(self._place(at_right=not is_mirrored()))

    def _place(self, *, at_right: bool) -> QRect:
        """Return the place for a picture, which is large enough to be pressed."""
        wide = max(LARGE, self.side() + TINY)
        left = self.width() - wide - TINY if at_right else TINY
        return QRect(left, TINY // 2, wide, self.height() - TINY)
