"""The view of a list's rows: as high as its rows, in the page that scrolls."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.direction import is_mirrored, runs_leftward, side_of
from ui.editor.rows import OPEN_ROLE, TELLING_ROLE, Index, RecordsModel, Role
from ui.steady_list import SteadyList
from ui.theme import SMALL, icon

WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def keep_in_sight(widget: QWidget, part: QRect) -> None:
    """Scroll the page that a widget is on so that a part of the widget can be seen."""
    page = widget.parentWidget()
    while page is not None and not isinstance(page, QScrollArea):
        page = page.parentWidget()
    paper = page.widget() if page is not None else None
    if page is not None and paper is not None:
        place = QRect(widget.mapTo(paper, part.topLeft()), part.size())
        page.ensureVisible(place.left(), place.bottom(), 0, SMALL)
        page.ensureVisible(place.left(), place.top(), 0, SMALL)


def icon_size(metrics: QFontMetrics) -> int:
    """Return how large a picture beside words is, in pixels."""
    return max(16, round(metrics.height() * 0.8))


def inset(metrics: QFontMetrics) -> int:
    """Return how far from the left the words of a row begin, in pixels."""
    return SMALL + icon_size(metrics) + SMALL


def mirrored(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """Return where a part of a row is, which is given as for words that go from the left."""
    return QStyle.visualRect(option.direction, option.rect, place)


def draw(painter: QPainter, room: QRect, words: str) -> QRect:
    """Draw words from the side at which they begin, and return the room that they took."""
    # Qt moves a line of Arabic by the space that ends it, and would cut what that moves out.
    top = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextDontClip | Qt.AlignmentFlag.AlignTop
    leftward = runs_leftward(words)  # not by marks: a line would end with the space after it
    way = Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(way)
    return painter.drawText(room, int(top | side_of(words)), words)


def onward() -> str:
    """Return the picture that points to where one reads on."""
    return "chevron-left" if is_mirrored() else "chevron-right"


def room_in(option: QStyleOptionViewItem) -> int:
    """Return how wide a row of a view can be, in pixels."""
    view = option.widget
    return view.viewport().width() if isinstance(view, QListView) else option.rect.width()


class RowDelegate(QStyledItemDelegate):
    """Draws a row as two paragraphs: the name, and what is telling in a quieter colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._font = QFont()
        self._metrics = (
            QFontMetrics(_strong(self._font)),
            QFontMetrics(self._font),
        )  # name, rest
        self._heights: dict[tuple[str, str, int], int] = {}

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
        painter.setFont(_strong(option.font))
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        used = draw(painter, room, words)
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        draw(painter, room.adjusted(0, used.height(), 0, 0), index.data(TELLING_ROLE))
        painter.restore()

    def picture(self, index: Index) -> QIcon:
        """Return what stands before the name of a row."""
        opened = bool(index.data(OPEN_ROLE))
        return icon("chevron-down" if opened else onward(), "muted")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = room_in(option)
        row = *_words_of(index), width
        if option.font != self._font:
            self._font, self._heights = QFont(option.font), {}
            self._metrics = _measures(self._font)
        if row not in self._heights:
            self._heights[row] = self._height(*row)
        return QSize(width, self._heights[row])

    def _height(self, name: str, told: str, width: int) -> int:
        strong, metrics = self._metrics
        room = QRect(0, 0, max(1, width - inset(metrics) - SMALL), 1 << 20)
        height = strong.boundingRect(room, WRAP, name).height()
        if told:
            height += metrics.boundingRect(room, WRAP, told).height()
        return height + 2 * SMALL


def _words_of(index: Index) -> tuple[str, str]:
    """Return the words of a row; of records without the way through Qt, as they are many."""
    rows = index.model()
    if isinstance(rows, RecordsModel):
        return rows.words_at(index.row())
    return index.data(Role.DisplayRole), index.data(TELLING_ROLE)


class TallList(SteadyList):
    """A list that is as high as its rows, in a page that scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def doItemsLayout(self) -> None:
        if not self.isVisible():
            return  # the rows are laid out once they have their width
        super().doItemsLayout()
        height = self.contentsSize().height() + 2 * self.frameWidth()
        if height != self.height():
            self.setFixedHeight(height)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            keep_in_sight(self, self.visualRect(current))


class RowsView(TallList):
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

    def __init__(self, model: RecordsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
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
        model = self.model()
        assert isinstance(model, RecordsModel), "rows are of records"
        row = model.row_of(record_id)
        if row >= 0:
            self.setCurrentIndex(model.index(row))

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


def _measures(font: QFont) -> tuple[QFontMetrics, QFontMetrics]:
    return QFontMetrics(_strong(font)), QFontMetrics(font)


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong
