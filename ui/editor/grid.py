"""The view of the responsibility grid: a line for each task, a column for each partner."""

from statistics import mode

from PySide6.QtCore import QAbstractItemModel, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.editor.assigning import BY_KEY, LETTERS
from ui.editor.choices import choice_words
from ui.editor.grid_model import NO_PART, GridModel
from ui.editor.row_heights import Letters
from ui.editor.rows import Index, Role
from ui.editor.tall_list import keep_in_sight
from ui.pausing import pause
from ui.session import CharterSession
from ui.theme import MEDIUM, SMALL, TINY
from ui.tongue import tr

LINES = 14  # tasks that are seen at a time
COLUMN = 20  # characters of a word that a column is made as wide as, at most
TASK = 24  # characters beside which the name of a task goes on below
ROUNDING = 2  # pixels by which Qt takes columns to be wider than they are
FEWEST = 10  # characters of a task that are on a line at least


class PartDelegate(QStyledItemDelegate):
    """Lets a part be chosen from a list."""

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        choices = QComboBox(parent)
        choices.addItem(tr(NO_PART), "")
        for part in LETTERS:
            choices.addItem(choice_words(part), part)
        choices.view().setMinimumWidth(choices.sizeHint().width())
        choices.setAccessibleName(str(index.data(Role.AccessibleTextRole)))
        choices.activated.connect(lambda: self._finish(choices))
        QTimer.singleShot(0, choices.showPopup)
        return choices

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox), "a part is chosen from a list"
        editor.setCurrentIndex(max(0, editor.findData(index.data(Role.EditRole))))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox), "a part is chosen from a list"
        model.setData(index, editor.currentData(), Role.EditRole)

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


class TaskHeadings(QHeaderView):
    """The names of the tasks, as wide as the grid has them; Qt would read all to know it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.height())


class Grid(QTableView):
    """The responsibility grid; a letter typed into a cell is the part."""

    def __init__(self, session: CharterSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = GridModel(session, self)
        self.setVerticalHeader(TaskHeadings(self))
        self.setModel(self.parts)
        self.setItemDelegate(PartDelegate(self))
        self.setAccessibleName(tr("Responsibility grid"))
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
        wrap = Qt.TextFlag.TextWordWrap
        self.verticalHeader().setDefaultAlignment(left | middle | wrap)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | wrap)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self.edit)
        self._fitting = pause(self, 0)  # once for several reasons
        self._fitting.timeout.connect(self.fit)
        self.parts.modelReset.connect(self._fitting.start)

    def refresh(self) -> None:
        """Show what the charter says now."""
        self.parts.refresh()

    def show_part(self, assignment_id: str) -> bool:
        """Put the keyboard on the cell of an assignment; return whether it has one."""
        place = self.parts.place_of(assignment_id)
        if place.isValid():
            self.setFocus()
            self.setCurrentIndex(place)
        return place.isValid()

    def fit(self) -> None:
        """Make room for every name; be as high as the tasks one can take in."""
        tasks, partners = self.verticalHeader(), self.horizontalHeader()
        character = self.fontMetrics().averageCharWidth()
        partners.setMinimumSectionSize(self._longest_word() + MEDIUM + TINY)
        tasks.setFixedWidth(self._room_for_tasks(character))
        self._fit_tasks(tasks)
        number = self.parts.columnCount()
        room = (self.width() - tasks.width()) // max(1, number)
        width = max(room, partners.minimumSectionSize())
        is_wider = number * width + ROUNDING > self.width() - tasks.width()
        partners.setFixedHeight(max(self._heights(Qt.Orientation.Horizontal, width), default=0))
        rows = sum(self.rowHeight(row) for row in range(min(LINES, self.parts.rowCount())))
        bar = self.horizontalScrollBar().sizeHint().height() if is_wider else 0
        self.setFixedHeight(rows + partners.height() + bar + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fitting.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        letter = "" if control else BY_KEY.get(event.text().upper(), "")
        if index.isValid() and letter:
            self.parts.setData(index, letter)
        elif index.isValid() and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.parts.setData(index, "")
        elif index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(index)
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            keep_in_sight(self, self.visualRect(current))

    def _room_for_tasks(self, character: int) -> int:
        """Return how wide the names of tasks are, so that every partner is in sight if can be.

        They have what the partners leave, up to half of the grid.
        """
        wanted = min(character * TASK, self.width() * 2 // 5)
        partners = self.parts.columnCount() * self.horizontalHeader().minimumSectionSize()
        left = self.width() - 2 * self.frameWidth() - partners - ROUNDING
        if left < wanted:
            return left if left >= character * FEWEST else wanted
        longest = max(map(len, self.parts.headings(Qt.Orientation.Vertical)), default=0)
        return max(wanted, min(left, self.width() // 2, character * longest + MEDIUM))

    def _longest_word(self) -> int:
        """Return how wide the longest word in the names of partners is; in pixels."""
        names = self.parts.headings(Qt.Orientation.Horizontal)
        words = [word for name in names for word in name.split()]
        widths = [self.fontMetrics().horizontalAdvance(word) for word in words]
        return min(max(widths, default=0), self.fontMetrics().averageCharWidth() * COLUMN)

    def _fit_tasks(self, tasks: QHeaderView) -> None:
        """Make every line as high as the name of its task; one by one those unlike most."""
        heights = self._heights(Qt.Orientation.Vertical, tasks.width())
        if heights:
            tasks.setDefaultSectionSize(mode(heights))
        for row, height in enumerate(heights):
            if height != self.rowHeight(row):
                self.setRowHeight(row, height)

    def _heights(self, orientation: Qt.Orientation, width: int) -> list[int]:
        """Return how high the names of tasks or partners are in a width; in pixels."""
        letters, headings = Letters(self.font()), self.parts.headings(orientation)
        return [letters.height(name, width - 2 * SMALL - 2) + MEDIUM for name in headings]
