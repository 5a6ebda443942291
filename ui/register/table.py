"""The register as a table one would pin on a wall; Enter opens a charter, Delete deletes it."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from planner.store.register import Holding
from ui.direction import WordsDelegate
from ui.register.model import HEADERS, NAME, PARTNERS, RegisterModel
from ui.theme import MEDIUM
from ui.tongue import tr

Index = QModelIndex | QPersistentModelIndex
LEAST = 14  # letters of a column that are seen however narrow the window is
MOST = 44  # letters of a name that are seen however many there are
SAMPLED = 25  # rows looked at for the width of a column; all of 10,000 would take seconds


class CharterTable(QTableView):
    """Charters to choose from.

    Signals:
        opened: carries the id of the charter to open
        delete_wanted: carries the `Holding` to put in the bin
    """

    opened = Signal(str)
    delete_wanted = Signal(Holding)

    def __init__(self, charters: RegisterModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._charters = charters
        self.setModel(charters)
        self.setItemDelegate(WordsDelegate(self))
        self.setAccessibleName(tr("Charters"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self._lay_out_header()
        self.doubleClicked.connect(self._open)

    @property
    def chosen(self) -> Holding | None:
        """Return the charter the person is on."""
        index = self.currentIndex()
        return index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None

    def choose(self, charter_id: str = "") -> None:
        """Put the person on a charter, or on the first one when it is not there."""
        if self._charters.rowCount():
            self.selectRow(max(0, self._charters.row_of(charter_id)))

    def open_chosen(self) -> None:
        """Open the charter the person is on."""
        self._open(self.currentIndex())

    def delete_chosen(self) -> None:
        """Delete the charter the person is on."""
        if self.chosen is not None:
            self.delete_wanted.emit(self.chosen)

    @property
    def sorted_by(self) -> int:
        """Return the column by which the charters are sorted."""
        return self._charters.sorted_by

    def sort_by(self, column: int) -> None:
        """Sort the charters by a column, where that can be done, and say so."""
        self._charters.sort(column)
        self.horizontalHeader().setSortIndicator(self.sorted_by, Qt.SortOrder.AscendingOrder)
        self.choose()
        news = tr("Sorted by: {column}").format(column=tr(HEADERS[self.sorted_by]))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, news))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.open_chosen()
            case Qt.Key.Key_Delete:
                self.delete_chosen()
            case _:
                super().keyPressEvent(event)

    def sizeHintForColumn(self, column: int) -> int:
        if not self.isVisible():
            return self.columnWidth(column)  # Qt asks many times while a look is put on
        wanted = super().sizeHintForColumn(column)
        most = MOST * self.fontMetrics().averageCharWidth()
        return min(wanted, most) if column == NAME else wanted

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        across = Qt.Orientation.Horizontal
        self.horizontalHeader().headerDataChanged(across, 0, 0)  # columns get their widths

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _lay_out_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setResizeContentsPrecision(SAMPLED)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(PARTNERS, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(NAME, Qt.SortOrder.AscendingOrder)
        header.sectionClicked.connect(self.sort_by)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._measure()

    def _measure(self) -> None:
        """Fit rows and columns to the size of the text."""
        letter = self.fontMetrics().averageCharWidth()
        self.horizontalHeader().setMinimumSectionSize(LEAST * letter)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * MEDIUM)

    def _open(self, index: Index) -> None:
        if index.isValid():
            self.opened.emit(index.data(Qt.ItemDataRole.UserRole).id)
