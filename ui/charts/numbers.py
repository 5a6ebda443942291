"""The table of a chart's numbers: all of its rows in sight, each cell read aloud."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from planner.documents.blocks import Entry, Table
from planner.model.markdown import spoken
from ui.theme import SMALL

MARGINS = 2 * (SMALL + 2) + 4  # pixels beside the words of a cell, by the style sheet
TALLEST = 100_000  # pixels
TO_LOOK_AT = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
SIDES = {"left": Qt.AlignmentFlag.AlignLeft, "right": Qt.AlignmentFlag.AlignRight}


class Numbers(QTableWidget):
    """A table of a document."""

    def __init__(self, block: Table | Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustIgnored)
        self.setAccessibleName(block.caption if isinstance(block, Table) else block.label)
        self._fill(block)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().geometriesChanged.connect(self._fit)
        self.horizontalHeader().sectionResized.connect(self._fit)

    def _fill(self, block: Table | Entry) -> None:
        if isinstance(block, Entry):
            self._size(1, 1)
            self.setHorizontalHeaderLabels([block.label])
            self._put(0, 0, spoken(block.content), "left")
            return
        rows = [*block.rows, *([block.total] if block.total else [])]
        self._size(len(rows), len(block.header))
        self.setHorizontalHeaderLabels(list(block.header))
        for at, row in enumerate(rows):
            for place, cell in enumerate(row):
                self._put(at, place, spoken(cell.content), cell.align)

    def _size(self, rows: int, columns: int) -> None:
        self.setRowCount(rows)
        self.setColumnCount(columns)

    def _put(self, row: int, column: int, words: str, align: str) -> None:
        item = QTableWidgetItem(words)
        item.setFlags(TO_LOOK_AT)
        side = SIDES.get(align, Qt.AlignmentFlag.AlignHCenter)
        item.setTextAlignment(side | Qt.AlignmentFlag.AlignTop)
        self.setItem(row, column, item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make every row as high as its words, and the table as high as its rows."""
        for row in range(self.rowCount()):
            tall = max(self._height(row, column) for column in range(self.columnCount()))
            self.setRowHeight(row, tall + 2 * SMALL)
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        frame = 2 * self.frameWidth()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + frame)

    def _height(self, row: int, column: int) -> int:
        """Return how high the words of a cell are; Qt's own reckoning forgets their margins."""
        item = self.item(row, column)
        words = item.text() if item else ""
        room = QRect(0, 0, max(self.columnWidth(column) - MARGINS, 1), TALLEST)
        wrapped = Qt.TextFlag.TextWordWrap
        return self.fontMetrics().boundingRect(room, wrapped, words).height()
