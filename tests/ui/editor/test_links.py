"""Links: chosen from what there is, or made on the spot in one step."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.model.own import Unfinished
from planner.model.records.deliver import Task
from planner.model.records.front import Partner
from planner.model.records.why import Objective
from planner.store.library import Library
from ui.editor.field import Field
from ui.editor.links import LinkEditor, LinksEditor
from ui.editor.pane import EditorPane
from ui.session import CharterSession

Find = Callable[[str, str, str], Field]
NAME = "St Chad’s <b>Église</b> & Co"


@pytest.fixture
def lead(field: Find) -> LinkEditor:
    editor = field("objective", "objective", "lead").editor
    assert isinstance(editor, LinkEditor)
    return editor


@pytest.fixture
def others(field: Find) -> LinksEditor:
    editor = field("task", "task", "others").editor
    assert isinstance(editor, LinksEditor)
    return editor


def ask_for_new(editor: LinkEditor, name: str = "") -> None:
    QTest.keyClick(editor.list, Qt.Key.Key_End)
    editor.new.box.insert(name)


def test_the_list_begins_with_none_and_ends_with_a_new_one(lead: LinkEditor) -> None:
    words = [lead.list.itemText(row) for row in range(lead.list.count())]

    assert words == ["None chosen", "Riverside <Hub> & Friends", "New partner…"]


def test_a_partner_made_on_the_spot_comes_with_its_link(
    lead: LinkEditor, library: Library
) -> None:
    ask_for_new(lead, NAME)
    QTest.keyClick(lead.new.box, Qt.Key.Key_Return)

    charter = library.charter("c1")
    [_, made] = charter.all(Partner)
    assert made.name == NAME
    assert charter.all(Objective)[0].lead == made.id


def test_a_partner_made_on_the_spot_is_one_step_of_undo(
    lead: LinkEditor, session: CharterSession
) -> None:
    ask_for_new(lead, NAME)
    QTest.keyClick(lead.new.box, Qt.Key.Key_Return)

    session.stack.undo()

    assert len(session.charter.partners) == 1
    assert session.charter.all(Objective)[0].lead == ""
    assert lead.list.currentText() == "None chosen"


def test_a_name_that_was_typed_is_not_lost_by_going_elsewhere(
    lead: LinkEditor, pane: EditorPane, session: CharterSession
) -> None:
    ask_for_new(lead, NAME)

    pane.show_section("vision")

    assert session.charter.partners[-1].name == NAME


def test_escape_makes_no_new_partner(lead: LinkEditor, session: CharterSession) -> None:
    ask_for_new(lead, NAME)

    QTest.keyClick(lead.new.box, Qt.Key.Key_Escape)

    assert len(session.charter.partners) == 1
    assert lead.new.isHidden()
    assert lead.list.currentText() == "None chosen"


def test_a_name_too_long_for_a_partner_is_kept(
    lead: LinkEditor, session: CharterSession
) -> None:
    ask_for_new(lead)
    lead.new.box.insert("x" * 3000)

    QTest.keyClick(lead.new.box, Qt.Key.Key_Return)

    assert [kept.words for kept in session.charter.all(Unfinished)] == ["x" * 3000]
    assert len(session.charter.partners) == 1


def test_the_list_knows_a_partner_that_was_added_elsewhere(
    lead: LinkEditor, others: LinksEditor, session: CharterSession
) -> None:
    others.new.open()
    QTest.keyClicks(others.new.box, "Faith group")
    QTest.keyClick(others.new.box, Qt.Key.Key_Return)

    lead.learn(session.charter)

    assert lead.list.findText("Faith group") == 2


def test_partners_are_ticked_in_a_list(others: LinksEditor, session: CharterSession) -> None:
    others.list.item(0).setCheckState(Qt.CheckState.Checked)
    others.new.open()
    QTest.keyClicks(others.new.box, "Faith group")
    QTest.keyClick(others.new.box, Qt.Key.Key_Return)

    made = session.charter.partners[-1].id
    assert session.charter.all(Task)[0].others == ("partner", made)


def test_a_tick_is_taken_away_again(others: LinksEditor, session: CharterSession) -> None:
    for state in (Qt.CheckState.Checked, Qt.CheckState.Unchecked):
        others.list.item(0).setCheckState(state)

    assert session.charter.all(Task)[0].others == ()


def test_turning_the_wheel_over_a_list_chooses_nothing(
    lead: LinkEditor, session: CharterSession
) -> None:
    where, down = QPointF(5, 5), QPoint(0, -120)
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turn = QWheelEvent(where, where, down, down, *none, Qt.ScrollPhase.NoScrollPhase, False)

    QApplication.sendEvent(lead.list, turn)

    assert lead.list.currentText() == "None chosen"
    assert session.stack.count() == 0
