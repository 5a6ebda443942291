"""A list of records: the rows that are seen are measured at once, the others a little later."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from planner.model.record import Record
from ui.editor.row_drawing import RowDelegate
from ui.editor.row_heights import RowHeights
from ui.editor.rows import Index, RecordsModel
from ui.editor.tall_list import TallList, page_under
from ui.pausing import pause

SIGHT = 2_000  # pixels: what a large screen shows of a list
AT_A_TIME = 200  # rows that are measured before the window is given its turn


class _Sized(RowDelegate):
    """Draws a row, and knows how high the rows are without the way through the model."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sizes: list[QSize] = []

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.row()
        return self.sizes[row] if row < len(self.sizes) else super().sizeHint(option, index)


class MeasuredList(TallList):
    """A list of records. What is seen of it has the height that it needs.

    What nobody sees yet is taken to be as high as it was, or as most rows are, and measured in
    later turns; what one is looking at stays where it is when it turns out to be higher.
    """

    def __init__(
        self, model: RecordsModel, heights: RowHeights, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rows = model
        self._heights = heights
        self._laid: list[int] = []  # the heights that the rows have now
        self._sized = _Sized(self)
        self._later = pause(self, 0)
        self._later.timeout.connect(self._measure_on)
        self.setModel(model)
        self.setItemDelegate(self._sized)

    def reset(self) -> None:
        self._laid = []
        super().reset()

    def place_rows(self) -> None:
        self._heights.use(self.font())
        self._measure(self._in_sight())
        self._place()
        if self._unmeasured(self.rows.records):
            self._later.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._later.isActive() and self._unmeasured(self._in_sight()):
            self.doItemsLayout()
        super().paintEvent(event)

    def _place(self) -> None:
        """Lay the rows out, unless they have their places already."""
        width = self.viewport().width()
        heights = self._now()
        sizes = {height: QSize(width, height) for height in set(heights)}
        before, self._sized.sizes = self._sized.sizes, [sizes[one] for one in heights]
        if heights == self._laid and before == self._sized.sizes:
            QAbstractItemView.doItemsLayout(self)  # which lays nothing out by itself
        else:
            self._laid = heights
            super().place_rows()

    def _now(self) -> list[int]:
        """Return how high the rows are, as far as that is known."""
        return [self._heights.of(one.id) for one in self.rows.records]

    def _in_sight(self) -> Sequence[Record]:
        """Return the records whose rows are seen, and those somewhat below."""
        ends = list(accumulate(self._now()))
        top = self.visibleRegion().boundingRect().top()
        first, last = bisect_right(ends, top), bisect_left(ends, top + SIGHT)
        return self.rows.records[first : last + 1]

    def _unmeasured(self, records: Sequence[Record]) -> list[Record]:
        width = self.viewport().width()
        holds, known = self._heights.holds, self.rows.known
        return [one for one in records if not holds(one.id, known(one), width)]

    def _measure(self, records: Sequence[Record]) -> None:
        width = self.viewport().width()
        for one in records:
            self._heights.measure(one.id, self.rows.words(one), width)

    def _measure_on(self) -> None:
        """Measure some more rows; after the last, give all of them their room."""
        if not self.isVisible():
            return  # it is laid out when it is shown
        left = self._unmeasured(self.rows.records)
        self._measure(left[:AT_A_TIME])
        if len(left) > AT_A_TIME:
            self._later.start()
        elif self._laid and self._now() != self._laid:
            self._lay_steadily()

    def _lay_steadily(self) -> None:
        """Lay the rows out so that what is seen stays where it is."""
        page = page_under(self)
        top = self.mapFrom(page.viewport(), QPoint(0, 0)).y() if page is not None else 0
        above = bisect_right(list(accumulate(self._laid)), top)
        moved = sum(self._now()[:above]) - sum(self._laid[:above])
        self.doItemsLayout()
        if page is not None and moved:
            bar = page.verticalScrollBar()
            place = bar.value() + moved
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            bar.setValue(place)
