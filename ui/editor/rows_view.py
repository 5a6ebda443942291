"""The view of a list's rows: as high as its rows, in the page that scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QListView, QWidget

from ui.editor.measured_list import MeasuredList
from ui.editor.row_heights import RowHeights
from ui.editor.rows import RecordsModel, Role

ROUNDS = 2  # of laying out: rows may bring a bar to scroll by, which takes some of their width


def make_room(views: Sequence[QListView]) -> None:
    """Give all rows their room now; Qt would draw them first, over what is below."""
    for _ in range(ROUNDS):
        for view in views:
            view.executeDelayedItemsLayout()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


class RowsView(MeasuredList):
    """Rows to read, open, reorder and remove, by mouse and by keyboard.

    Signals:
        chosen: open or close the row of this record
        removed: remove this record
        moved: move this record by so many rows
        asked: show what can be done with this record, as a menu at this place
        pasted: add what was copied elsewhere
    """

    chosen = Signal(str)
    removed = Signal(str)
    moved = Signal(str, int)
    asked = Signal(str, object)
    pasted = Signal()

    def __init__(
        self,
        model: RecordsModel,
        heights: RowHeights | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, heights or RowHeights(), parent)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.clicked.connect(self._choose)

    def lock(self) -> None:
        """Let rows be opened to read, but neither moved nor removed."""
        self.setDragDropMode(QListView.DragDropMode.NoDragDrop)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.moved.disconnect()
        self.removed.disconnect()

    def current_id(self) -> str:
        """Return the id of the row that the keyboard is on; empty when it is on none."""
        return str(self.currentIndex().data(Role.UserRole) or "")

    def go_to(self, record_id: str) -> None:
        """Put the keyboard on the row of a record."""
        row = self.rows.row_of(record_id)
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        record_id = self.current_id()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down if record_id and alt:
                self.moved.emit(record_id, -1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Delete if record_id:
                self.removed.emit(record_id)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if (
                record_id and not event.modifiers()
            ):
                self.chosen.emit(record_id)
            case _ if event.matches(QKeySequence.StandardKey.Paste):
                self.pasted.emit()
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current_id():
            self.asked.emit(self.current_id(), event.globalPos())

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(str(index.data(Role.UserRole)))
