"""The register as a table one would pin on a wall; Enter opens a charter, Delete deletes it."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from planner.store.register import Holding
from ui.direction import WordsDelegate
from ui.pausing import pause
from ui.register.columns import MOST, shown_in
from ui.register.model import ATTENTION, HEADERS, NAME, RegisterModel
from ui.theme import MEDIUM
from ui.tongue import tr

Index = QModelIndex | QPersistentModelIndex
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
        self._fitting = pause(self, 0)  # once for several reasons
        self._fitting.timeout.connect(self.fit)
        charters.modelReset.connect(self._fitting.start)
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
            # Not `selectRow`, which finds no column in a window that is read from the right.
            row = max(0, self._charters.row_of(charter_id))
            self.setCurrentIndex(self._charters.index(row, NAME))

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

    def fit(self) -> None:
        """Give every column room; words go on below where there is little, and some wait.

        What a column says that has no room is told of the charter’s name.
        """
        if not self.isVisible():
            return
        self._fitting.stop()
        header = self.horizontalHeader()
        columns = range(len(HEADERS))
        for at in columns:
            header.setSectionHidden(at, False)  # what is hidden has no width to ask for
        wanted = [max(self.sizeHintForColumn(at), header.sectionSizeHint(at)) for at in columns]
        least = [header.sectionSizeHint(at) for at in columns]
        shown = shown_in(self.viewport().width(), wanted, least, self._letter())
        self.setWordWrap(shown.is_folded)
        for at in columns:
            header.setSectionHidden(at, at not in shown.widths)
            mode = (
                header.ResizeMode.Stretch if at == shown.stretched else header.ResizeMode.Fixed
            )
            header.setSectionResizeMode(at, mode)
            if at in shown.widths:
                header.resizeSection(at, shown.widths[at])
        lines = 2 if shown.is_folded else 1
        height = lines * self.fontMetrics().lineSpacing() + 2 * MEDIUM
        self.verticalHeader().setDefaultSectionSize(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fitting.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.open_chosen()
            case Qt.Key.Key_Delete:
                self.delete_chosen()
            case _:
                super().keyPressEvent(event)

    def sizeHintForColumn(self, column: int) -> int:
        wanted = super().sizeHintForColumn(column)
        most = MOST.get(column)
        return min(wanted, most * self._letter()) if most else wanted

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fitting.start()

    def _lay_out_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setResizeContentsPrecision(SAMPLED)
        header.moveSection(ATTENTION, NAME + 1)  # what one looks for first
        header.setSortIndicatorShown(True)
        header.setSortIndicator(NAME, Qt.SortOrder.AscendingOrder)
        header.sectionClicked.connect(self.sort_by)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _letter(self) -> int:
        return self.fontMetrics().averageCharWidth()

    def _open(self, index: Index) -> None:
        if index.isValid():
            self.opened.emit(index.data(Qt.ItemDataRole.UserRole).id)
