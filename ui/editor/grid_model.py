"""The responsibility grid: who has which part in which task."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from planner.model.records.deliver import Task
from planner.model.records.front import Partner
from planner.model.records.who import Assignment
from ui.direction import ordered
from ui.editor.assigning import LETTERS, assigning
from ui.editor.choices import choice_words
from ui.editor.rows import Index, Role
from ui.saying import name_of
from ui.session import CharterSession
from ui.tongue import later, tr

NO_PART = later("No part")


class GridModel(QAbstractTableModel):
    """The parts of partners in tasks; setting one changes the charter."""

    def __init__(self, session: CharterSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks: Sequence[Task] = ()
        self._partners: Sequence[Partner] = ()
        self._parts: dict[tuple[str, str], Assignment] = {}
        self._names: dict[str, str] = {}  # by record: Qt asks seven times for each heading
        self.refresh()

    def refresh(self) -> None:
        """Show what the charter says now."""
        charter = self._session.charter
        tasks, partners = charter.all(Task), charter.partners
        before = [one.id for one in (*self._tasks, *self._partners)]
        same = before == [one.id for one in (*tasks, *partners)]
        if not same:
            self.beginResetModel()
        self._tasks, self._partners = tasks, partners
        self._names.clear()
        every = reversed(charter.all(Assignment))
        self._parts = {(one.task, one.partner): one for one in every}
        if not same:
            self.endResetModel()
        elif tasks and partners:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(tasks) - 1, len(partners) - 1)
            )
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(partners) - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(tasks) - 1)

    def part(self, index: Index) -> str:
        """Return the part of a partner in a task; empty when it has none."""
        place = self._tasks[index.row()].id, self._partners[index.column()].id
        return self._parts[place].letter if place in self._parts else ""

    def place_of(self, assignment_id: str) -> QModelIndex:
        """Return the cell of an assignment; an invalid one when the grid has none."""
        for row, task in enumerate(self._tasks):
            for column, partner in enumerate(self._partners):
                part = self._parts.get((task.id, partner.id))
                if part is not None and part.id == assignment_id:
                    return self.index(row, column)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        return 0 if parent.isValid() else len(self._tasks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # the same
        return 0 if parent.isValid() else len(self._partners)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        part = self.part(index)
        match role:
            case Role.DisplayRole:
                return LETTERS.get(part, "")
            case Role.EditRole:
                return part
            case Role.AccessibleTextRole:
                return self._spoken(index, part)
            case Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole or self._session.is_fixed(Assignment):
            return False
        task, partner = self._tasks[index.row()], self._partners[index.column()]
        change = assigning(self._session.charter, task, partner.id, str(value))
        return self._session.do(change)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self._session.is_fixed(Assignment) or not index.isValid():
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        headed = self._tasks if orientation == Qt.Orientation.Vertical else self._partners
        name = self._name(headed[section])
        return ordered(name) if role == Role.DisplayRole else name

    def headings(self, orientation: Qt.Orientation) -> list[str]:
        """Return what the lines or the columns are called, as it is drawn."""
        across = orientation == Qt.Orientation.Horizontal
        return [ordered(self._name(one)) for one in (self._partners if across else self._tasks)]

    def _name(self, headed: Task | Partner) -> str:
        """Return what a line or a column is called."""
        if headed.id not in self._names:
            short = headed.short_name if isinstance(headed, Partner) else ""
            self._names[headed.id] = short or name_of(headed, self._session.charter)
        return self._names[headed.id]

    def _spoken(self, index: Index, part: str) -> str:
        task = name_of(self._tasks[index.row()], self._session.charter)
        partner = name_of(self._partners[index.column()], self._session.charter)
        return f"{task}, {partner}: {choice_words(part) if part else tr(NO_PART)}"
