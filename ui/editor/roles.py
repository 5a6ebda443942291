"""The page of roles: the duties that are written out, and the responsibility grid."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.model.editing import arrival
from planner.model.records.deliver import Task
from planner.model.records.who import Assignment, Role
from planner.model.typed import NotUnderstoodError
from ui.editor.grid import Grid
from ui.editor.lots import whole
from ui.editor.new_record import NewRecord
from ui.editor.page import SectionPage
from ui.editor.reading_order import put_in_order
from ui.editor.record_list import RecordList
from ui.labels import button, label
from ui.session import CharterSession
from ui.theme import SMALL
from ui.tongue import later, tr
from ui.waiting import Waiting

LEGEND = later(
    "R does the work. A answers for it: one partner for each task. C is asked before,"
    " I is told after. Choose in a cell, or type its letter; B is both A and R."
)
NOTHING = later(
    "The grid has a line for each task and a column for each partner. There are none yet."
)
AS_LIST, NO_LIST = later("Show the grid as a list"), later("Hide the list")


class RolesPage(SectionPage):
    """Who does what: the list of roles, and a letter for each partner in each task."""

    def pieces(self) -> tuple[Callable[[], object], ...]:
        return partial(self.add_block, Role), self._add_grid

    def _add_grid(self) -> None:
        block = GridBlock(self.session, self)
        block.wanted.connect(self.wanted)
        self.made[Assignment] = block
        self.column.addWidget(block)  # as wide as the page: the grid may be wide
        block.show()


class GridBlock(QWidget):
    """The responsibility grid, a way to add a task to it, and the same as a list.

    Signals:
        wanted: the person wants to go to another section; carries its key
    """

    wanted = Signal(str)

    def __init__(self, session: CharterSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.grid = Grid(session)
        self.list: RecordList | None = None
        self._legend = label(tr(LEGEND), "muted")
        self._nothing = label(tr(NOTHING))
        self._partners = button(tr("Write the partners first"), "link")
        self._partners.clicked.connect(lambda: self.wanted.emit("partners"))
        self.new_task = NewRecord(Task)
        self.new_task.answered.connect(self._add_task)
        self.new_task.dropped.connect(self._close_new_task)
        self._waiting = Waiting(session, "roles.task", self._words, self)
        self.new_task.box.edited.connect(self._waiting.begin)
        self.adder = button(tr("Add a task"), picture="plus")
        self.adder.clicked.connect(self.new_task.open)
        self._turn = button(tr(AS_LIST), "link")
        self._turn.clicked.connect(self._turn_list)
        self._lay_out()
        self.adder.setHidden(session.is_fixed(Task))
        self.refresh()
        for words in () if session.is_fixed(Task) else self._waiting.kept(1):
            self.new_task.box.give(words)
            self.new_task.show()

    def refresh(self) -> None:
        """Show what the charter says now."""
        charter = self._session.charter
        self.grid.refresh()
        there = bool(charter.all(Task) and charter.partners)
        self.grid.setVisible(there)
        self._legend.setVisible(there)
        self._nothing.setVisible(not there)
        self._partners.setVisible(not charter.partners)
        if self.list:
            self.list.refresh()

    def commit(self) -> None:
        """Make what is being typed a change now."""
        if self.new_task.words:
            self._add_task()
        self._waiting.keep()
        if self.list:
            self.list.commit()

    def show_field(self, record_id: str, name: str) -> None:
        """Put the keyboard on a cell of the grid, or into the list for what it cannot show."""
        if name == "letter" and self.grid.show_part(record_id):
            return
        if self.list is None or self.list.isHidden():
            self._turn_list()
        if self.list:
            self.list.show_field(record_id, name)

    def _add_task(self) -> None:
        try:
            task = self.new_task.record()
        except NotUnderstoodError:
            return  # the words stay where they are
        if task and self._session.do(arrival(self._session.charter, task)):
            self._close_new_task()

    def _words(self) -> tuple[str, ...]:
        """Return the name that waits to be added, if one does."""
        return (self.new_task.words,) if self.new_task.words else ()

    def _close_new_task(self) -> None:
        self.new_task.close_up()
        self._waiting.keep()
        self.adder.setFocus()

    def _turn_list(self) -> None:
        if self.list is None:
            self.list = RecordList(self._session, whole(Assignment))
            self._column.addWidget(self.list)
            put_in_order(self)
        else:
            self.list.setVisible(self.list.isHidden())
        self._turn.setText(tr(AS_LIST if self.list.isHidden() else NO_LIST))

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        for part in (label(tr("Responsibility grid"), "heading"), self._nothing, self._legend):
            self._column.addWidget(part)
        self._column.addWidget(self.grid)
        for each in (self._partners, self.adder):
            self._column.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.new_task)
        self._column.addWidget(self._turn, 0, Qt.AlignmentFlag.AlignLeft)
