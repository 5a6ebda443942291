"""A list that is as high as its rows, in a page that scrolls."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListView, QScrollArea, QWidget

from ui.editor.rows import Index
from ui.steady_list import SteadyList
from ui.theme import SMALL


def page_under(widget: QWidget) -> QScrollArea | None:
    """Return the page that scrolls and that a widget is on."""
    page = widget.parentWidget()
    while page is not None and not isinstance(page, QScrollArea):
        page = page.parentWidget()
    return page


def keep_in_sight(widget: QWidget, part: QRect) -> None:
    """Scroll the page that a widget is on so that a part of the widget can be seen."""
    page = page_under(widget)
    paper = page.widget() if page is not None else None
    if page is not None and paper is not None:
        place = QRect(widget.mapTo(paper, part.topLeft()), part.size())
        page.ensureVisible(place.left(), place.bottom(), 0, SMALL)
        page.ensureVisible(place.left(), place.top(), 0, SMALL)


class TallList(SteadyList):
    """A list that is as high as its rows, in a page that scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setResizeMode(QListView.ResizeMode.Fixed)  # else its own height lays it out again

    def lay_rows(self) -> None:
        if not self.isVisible():
            return  # the rows are laid out once they have their width
        self.place_rows()
        height = self.contentsSize().height() + 2 * self.frameWidth()
        if height != self.height():
            self.setFixedHeight(height)

    def place_rows(self) -> None:
        """Give each row its place in the list."""
        super().lay_rows()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            keep_in_sight(self, self.visualRect(current))
