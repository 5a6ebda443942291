"""The list of sections, and how far each is."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from planner.health import findings
from planner.health.progress import State, state_of
from planner.model.catalogue import CHAPTERS, SECTIONS, section
from planner.model.charter import Charter
from planner.model.editing import switching, writing
from planner.model.record import ONLY
from planner.model.records.deliver import Risk
from planner.model.records.why import Vision
from ui.editor.example import sample
from ui.editor.pane import EditorPane
from ui.editor.sections import SectionsModel
from ui.editor.switch import Switch
from ui.session import CharterSession

Role = Qt.ItemDataRole


def state(charter: Charter, key: str) -> State:
    return state_of(charter, section(key), findings(charter, date(2027, 1, 1)))


def spoken(pane: EditorPane, key: str) -> str:
    model = pane.list.sections
    return str(model.data(model.index_of(key), Role.AccessibleTextRole))


def test_a_section_nobody_has_begun_is_not_started() -> None:
    assert state(Charter.of("c", []), "vision") == State.NOT_STARTED


def test_a_section_that_may_be_off_is_off_at_first() -> None:
    assert state(Charter.of("c", []), "risk") == State.OFF


def test_a_section_with_nothing_to_settle_is_ready() -> None:
    charter = Charter.of("c", [Vision(statement="Nobody goes hungry.")])

    assert state(charter, "vision") == State.READY


def test_a_section_with_a_place_left_open_needs_a_look() -> None:
    charter = Charter.of("c", [Vision(statement="Nobody in [insert town] goes hungry.")])

    assert state(charter, "vision") == State.NEEDS_A_LOOK


def test_a_finished_charter_is_ready_wherever_it_is_on() -> None:
    said = {state(sample(), one.key) for one in SECTIONS}

    assert State.NOT_STARTED not in said
    assert State.READY in said


def test_the_list_says_the_state_in_words(
    qtbot: QtBot, pane: EditorPane, session: CharterSession
) -> None:
    assert spoken(pane, "vision") == "Vision: Not started"

    session.do(writing(session.charter, Vision(), "statement", "Nobody goes hungry."))

    qtbot.waitUntil(lambda: spoken(pane, "vision") == "Vision: Ready")


def test_arrows_go_from_section_to_section_and_pass_over_chapters(
    qtbot: QtBot, pane: EditorPane
) -> None:
    pane.show_section("legal")

    with qtbot.waitSignal(pane.section_shown) as shown:
        QTest.keyClick(pane.list, Qt.Key.Key_Down)

    assert shown.args == ["background"]
    assert pane.section == "background"


def test_enter_goes_from_the_list_to_the_page(pane: EditorPane) -> None:
    pane.show_section("scope")

    QTest.keyClick(pane.list, Qt.Key.Key_Return)

    now = pane.window().focusWidget()
    assert now is not None
    assert pane.page.isAncestorOf(now)


def test_a_section_is_switched_on_in_the_list(
    pane: EditorPane, session: CharterSession
) -> None:
    pane.show_section("risk")

    QTest.keyClick(pane.list, Qt.Key.Key_Space)

    assert session.charter.is_on(section("risk"))


def test_a_click_on_the_box_of_a_section_switches_it_on(
    pane: EditorPane, session: CharterSession
) -> None:
    place = pane.list.visualRect(pane.list.sections.index_of("background"))
    box = place.topLeft() + QPoint(14, 14)

    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=box)

    assert session.charter.is_on(section("background"))


def test_a_section_is_switched_off_on_its_page_and_keeps_its_words(
    pane: EditorPane, session: CharterSession
) -> None:
    session.do(switching(session.charter, "risk", on=True))
    session.do(writing(session.charter, Risk(id="risk"), "risk", "Not enough food"))
    pane.show_section("risk")
    switch = pane.page.findChild(Switch)
    assert isinstance(switch, Switch)

    switch.box.click()

    assert not session.charter.is_on(section("risk"))
    assert session.charter.all(Risk)[0].risk == "Not enough food"
    assert "kept" in switch.box.accessibleDescription()


def test_a_section_of_every_agreement_has_no_switch(pane: EditorPane) -> None:
    pane.show_section("vision")

    assert pane.page.findChild(Switch) is None
    assert pane.list.sections.index_of("vision").flags() & Qt.ItemFlag.ItemIsEnabled
    assert not pane.list.sections.index_of("vision").flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_the_next_section_is_the_next_one_that_is_on(pane: EditorPane) -> None:
    pane.show_section("legal")

    pane.page._onward.click()

    assert pane.section == "vision"  # the background is off


@pytest.mark.parametrize(("keys", "key"), [(Qt.Key.Key_PageDown, "aims")], ids=["Ctrl+PgDown"])
def test_keys_turn_the_page(keys: Qt.Key, key: str, pane: EditorPane) -> None:
    pane.show_field("vision", ONLY, "statement")

    QTest.keyClick(pane.window().focusWidget(), keys, Qt.KeyboardModifier.ControlModifier)

    assert pane.section == key


def test_the_sections_are_as_qt_wants_them(qtmodeltester: ModelTester) -> None:
    model = SectionsModel()

    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # as they wrote it

    assert model.rowCount() == len(SECTIONS) + len(CHAPTERS)


def test_the_next_page_takes_the_keyboard_from_the_one_before(pane: EditorPane) -> None:
    pane.show_section("vision")
    pane.page._onward.setFocus()

    QTest.keyClick(pane.page._onward, Qt.Key.Key_Space)

    now = pane.window().focusWidget()
    assert pane.section != "vision"
    assert now is not None
    assert pane.page.isAncestorOf(now)


def test_a_chapter_says_how_far_it_is_in_words_and_numbers(
    qtbot: QtBot, pane: EditorPane, session: CharterSession
) -> None:
    model = pane.list.sections
    row = model.index_of("vision").row() - 2  # over the background
    chapter = model.index(row)

    session.do(writing(session.charter, Vision(), "statement", "Nobody goes hungry."))

    said = (
        "Why we work together: Needs a look\u00a0· 1 of 4 settled"  # an aim serves no objective
    )
    qtbot.waitUntil(lambda: model.data(chapter, Role.AccessibleTextRole) == said)
    assert model.data(model.index(model.rowCount() - 3), Role.AccessibleTextRole) == (
        "Definitions and appendices"  # all of it is off
    )
