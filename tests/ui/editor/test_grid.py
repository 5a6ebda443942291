"""The grid of a long plan reads only the names of the tasks that are in sight."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from planner.model.editing import arrival, together
from planner.model.records.deliver import Task
from ui.editor.grid import Grid
from ui.editor.grid_model import GridModel
from ui.editor.rows import Role
from ui.session import CharterSession

MANY = 300
SEEN = 60  # tasks at most, on a window of any size a test has


class Counted(GridModel):
    """Remembers which tasks it was asked the names of."""

    def headerData(  # noqa: N802 # Qt’s name
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical and role == Role.DisplayRole:
            self.asked = {*getattr(self, "asked", ()), section}
        return super().headerData(section, orientation, role)


def test_the_names_of_tasks_are_read_where_they_are_seen(
    qtbot: QtBot, session: CharterSession
) -> None:
    tasks = [Task(id=f"t{at}", rank=at, title=f"Task {at}") for at in range(MANY)]
    session.do(together("Add tasks", [arrival(session.charter, one) for one in tasks]))
    grid, counted = Grid(session), Counted(session)
    qtbot.addWidget(grid)

    grid.setModel(counted)
    grid.show()
    qtbot.waitUntil(lambda: hasattr(counted, "asked"))

    assert len(counted.asked) < SEEN


def test_a_line_is_as_high_as_its_task_needs(qtbot: QtBot, session: CharterSession) -> None:
    short = [Task(id=f"t{at}", rank=at, title="Short") for at in range(3)]
    long = Task(id="long", rank=9, title="A task with a name that goes on and on " * 4)
    session.do(together("Add tasks", [arrival(session.charter, one) for one in (*short, long)]))
    grid = Grid(session)
    qtbot.addWidget(grid)
    grid.resize(700, 400)
    grid.show()

    grid.fit()

    *others, highest = sorted(grid.rowHeight(row) for row in range(grid.parts.rowCount()))
    assert len(set(others)) == 1
    assert highest > 2 * others[0]


def test_the_names_of_tasks_take_the_room_that_the_partners_leave(
    qtbot: QtBot, session: CharterSession
) -> None:
    name = "Set up a weekly food round with the council’s van and drivers"
    session.do(together("Add a task", [arrival(session.charter, Task(id="t", title=name))]))
    grid = Grid(session)
    qtbot.addWidget(grid)
    grid.show()

    def of(width: int) -> tuple[int, int]:
        grid.resize(width, 400)
        grid.fit()
        return grid.verticalHeader().width(), grid.columnWidth(0)

    narrow, wide = of(400), of(1000)

    assert 2 * narrow[0] < wide[0] <= 500
    assert wide[1] >= narrow[1]
