"""The pages made by hand: vision, objectives, roles and resources."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.modeltest import ModelTester

from planner.model.changes import Change, Edit
from planner.model.editing import arrival, together, writing
from planner.model.record import ONLY
from planner.model.records.deliver import Task
from planner.model.records.front import Partner
from planner.model.records.resources import Contribution
from planner.model.records.who import Assignment
from planner.model.records.why import Aim, Objective
from planner.store.library import Library
from ui.editor.grid import Grid
from ui.editor.groups import Groups
from ui.editor.pages import PAGES
from ui.editor.pane import EditorPane
from ui.editor.resources import ResourcesPage
from ui.editor.roles import GridBlock
from ui.editor.vision import VisionPage
from ui.session import CharterSession


@pytest.fixture
def groups(pane: EditorPane, session: CharterSession) -> Groups:
    """Return objectives: one of the aim `aim`, one of `other`, one of none."""
    made = [
        Aim(id="other", statement="Less waste"),
        Objective(id="o1", statement="Open two hubs", aim="aim"),
        Objective(id="o2", statement="Compost all", aim="other"),
    ]
    for record in made:
        session.do(arrival(session.charter, record))
    pane.show_section("objectives")
    block = pane.page.blocks[Objective]
    assert isinstance(block, Groups)
    return block


@pytest.fixture
def grid(pane: EditorPane, session: CharterSession) -> Grid:
    """Return the grid of one task and two partners; nobody has a part yet."""
    session.do(arrival(session.charter, Partner(id="p2", name="Council")))
    session.do(Change("Clear", (Edit(session.charter.all(Assignment)[0], None),)))
    pane.show_section("roles")
    block = pane.page.blocks[Assignment]
    assert isinstance(block, GridBlock)
    return block.grid


def parts(session: CharterSession) -> dict[str, str]:
    return {one.partner: one.letter for one in session.charter.all(Assignment)}


def test_some_sections_have_pages_of_their_own() -> None:
    made_by_hand = {"vision", "objectives", "roles", "resources", "signatures"}

    assert set(PAGES) == made_by_hand | {"structure", "workplan"}


def test_the_words_of_a_vision_are_counted(pane: EditorPane) -> None:
    pane.show_field("vision", ONLY, "statement")
    page = pane.page
    assert isinstance(page, VisionPage)

    QTest.keyClicks(pane.window().focusWidget(), "Nobody goes hungry")
    assert page._count.text().startswith("3 words.")

    page._box.insert(" word" * 30)
    assert "could it be shorter?" in page._count.text()


def test_objectives_stand_under_their_aims(groups: Groups) -> None:
    there = {each.lot.title(each._session.charter): each for each in groups.lists.values()}

    assert list(there) == ["Aim: Not named yet", "Aim: Less waste", "Serving no aim yet"]
    assert [one.id for one in there["Aim: Less waste"].records] == ["o2"]


def test_an_objective_says_what_it_lacks_to_be_smart(
    groups: Groups, session: CharterSession
) -> None:
    words = groups.lists["aim"].lot.words(session.charter.all(Objective)[1], session.charter)

    assert words == (
        "Open two hubs",
        "Not yet specific, measurable, achievable or time-bound",
    )


def test_a_new_objective_serves_the_aim_it_was_added_to(
    groups: Groups, session: CharterSession
) -> None:
    groups.lists["other"].adder.click()

    assert session.charter.all(Objective)[-1].aim == "other"


def test_an_objective_that_changes_its_aim_stays_open(
    groups: Groups, pane: EditorPane, session: CharterSession
) -> None:
    pane.show_field("objective", "o1", "statement")

    moved = writing(session.charter, session.charter.all(Objective)[1], "aim", "other")
    session.do(moved)

    assert groups.lists["other"].open_id == "o1"
    assert pane.window().focusWidget().accessibleName() == "Objective"


def test_an_aim_that_is_removed_leaves_its_objectives(
    groups: Groups, session: CharterSession
) -> None:
    gone = session.charter.get(Aim, "other")
    freed = session.charter.get(Objective, "o2")
    assert gone
    assert freed
    cleared = writing(session.charter, freed, "aim", "")
    session.do(together("Remove aim", [cleared, Change("", (Edit(gone, None),))]))

    assert list(groups.lists) == ["aim", ""]
    assert "o2" in [one.id for one in groups.lists[""].records]


def test_a_letter_typed_into_a_cell_is_a_part(
    grid: Grid, session: CharterSession, library: Library
) -> None:
    grid.setCurrentIndex(grid.parts.index(0, 1))

    QTest.keyClick(grid, Qt.Key.Key_R)

    assert parts(session) == {"p2": "responsible"}
    assert [one.letter for one in library.charter("c1").all(Assignment)] == ["responsible"]


def test_a_part_is_taken_away_again(grid: Grid, session: CharterSession) -> None:
    grid.setCurrentIndex(grid.parts.index(0, 1))
    for key in (Qt.Key.Key_R, Qt.Key.Key_Delete):
        QTest.keyClick(grid, key)

    assert parts(session) == {}


@pytest.mark.parametrize(
    ("before", "after"),
    [("accountable", None), ("accountable and responsible", "responsible")],
)
def test_a_task_has_one_accountable_partner(
    before: str, after: str | None, grid: Grid, session: CharterSession
) -> None:
    grid.parts.setData(grid.parts.index(0, 0), before)

    grid.parts.setData(grid.parts.index(0, 1), "accountable")

    assert parts(session).get("partner") == after
    assert parts(session)["p2"] == "accountable"


def test_handing_a_task_over_is_one_step_of_undo(grid: Grid, session: CharterSession) -> None:
    grid.parts.setData(grid.parts.index(0, 0), "accountable")
    grid.parts.setData(grid.parts.index(0, 1), "accountable")

    session.stack.undo()

    assert parts(session) == {"partner": "accountable"}


def test_a_part_is_chosen_from_a_list_in_the_cell(grid: Grid, session: CharterSession) -> None:
    grid.setFocus()
    grid.setCurrentIndex(grid.parts.index(0, 0))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    [choices] = grid.findChildren(QComboBox)

    choices.showPopup()
    QTest.keyClick(choices.view(), Qt.Key.Key_End)
    QTest.keyClick(choices.view(), Qt.Key.Key_Return)

    assert parts(session) == {"partner": "informed"}


def test_a_cell_says_task_partner_and_part(grid: Grid) -> None:
    grid.parts.setData(grid.parts.index(0, 1), "consulted")

    said = grid.parts.data(grid.parts.index(0, 1), Qt.ItemDataRole.AccessibleTextRole)

    assert said == "Not named yet, Council: Consulted"


def test_a_task_is_added_below_the_grid(
    grid: Grid, pane: EditorPane, session: CharterSession
) -> None:
    block = pane.page.blocks[Assignment]
    assert isinstance(block, GridBlock)
    block.adder.click()

    QTest.keyClicks(block.new_task.box, "Open a hub")
    QTest.keyClick(block.new_task.box, Qt.Key.Key_Return)

    assert session.charter.all(Task)[-1].title == "Open a hub"
    assert grid.parts.rowCount() == 2


def test_the_grid_is_as_qt_wants_it(grid: Grid, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(grid.parts)  # type: ignore[no-untyped-call] # as they wrote it

    assert (grid.parts.rowCount(), grid.parts.columnCount()) == (1, 2)


def test_contributions_are_added_up_by_partner_and_in_all(
    pane: EditorPane, session: CharterSession
) -> None:
    for at, (partner, value) in enumerate([("partner", 120050), ("partner", 50), ("", 200)]):
        given = Contribution(id=f"g{at}", partner=partner, value=value)
        session.do(arrival(session.charter, given))
    pane.show_section("resources")
    page = pane.page
    assert isinstance(page, ResourcesPage)

    block = page.blocks[Contribution]
    assert isinstance(block, Groups)
    titles = [each.lot.title(session.charter) for each in block.lists.values()]
    assert titles == ["Riverside <Hub> & Friends: £1,201", "From no partner in particular: £2"]
    assert page._all.text() == "In all: £1,203"


def test_an_example_is_shown_when_it_is_asked_for(pane: EditorPane) -> None:
    pane.show_section("vision")
    show = next(
        one for one in pane.page.findChildren(QPushButton) if one.text() == "Show an example"
    )

    show.click()

    assert show.text() == "Hide the example"
