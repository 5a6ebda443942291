"""A charter that is agreed in the window stays as it is until a new draft of it is begun."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter
from planner.model.own import Agreed
from planner.model.people import Sought
from planner.model.records.decide import Decision
from planner.model.records.front import Partner, Revision
from planner.store.erasing import erase
from planner.store.library import Library
from tests.ui.asked import Asked
from ui.charter_page import CharterPage
from ui.dialogs.agree import AgreeDialog
from ui.editor.record_list import RecordList
from ui.main_window import MainWindow
from ui.panels.agreed import agreed_words
from ui.session import CharterSession


@pytest.fixture
def page(telford: Charter, opened: Callable[[], MainWindow]) -> CharterPage:
    window = opened()
    window.pages.open_charter(telford.id)
    return window.page


def agree(page: CharterPage, *names: str) -> list[str]:
    """Choose to agree the charter, trying one name after the other; return what was said."""
    said: list[str] = []

    def answer(dialog: AgreeDialog) -> None:
        for name in names:
            dialog.name.setText(name)
            dialog.agree.click()
            said.append(dialog.notice.sentence)
        if dialog.change is None:
            dialog.reject()

    asked = Asked()
    asked.act(AgreeDialog, answer)
    page.agreeing.agree()
    assert asked.stop() == []
    return said


def adder(page: CharterPage, section: str, kind: type[Partner] | type[Decision]) -> bool:
    """Return whether a record of a type can be added on the page of its section."""
    page.editor.show_section(section)
    block = page.editor.page.blocks[kind]
    assert isinstance(block, RecordList)
    return not block.adder.isHidden()


def test_agreeing_keeps_a_version_and_fixes_what_was_agreed(page: CharterPage) -> None:
    assert adder(page, "partners", Partner)

    agree(page, "In May")

    [kept] = page.session.library.versions(page.session.charter_id)
    assert kept.name == "In May"
    assert page.agreed.isVisible()
    assert "kept as “In May”" in page.agreed.sentence.text()
    assert adder(page, "decisions", Decision)
    assert not adder(page, "partners", Partner)


def test_the_page_that_is_open_is_fixed_at_once(qtbot: QtBot, page: CharterPage) -> None:
    page.editor.show_section("partners")

    agree(page, "In May")

    qtbot.waitUntil(lambda: not adder(page, "partners", Partner))


def test_a_name_that_will_not_do_is_told_in_the_dialog(page: CharterPage) -> None:
    page.session.library.keep(page.session.charter_id, "First")

    said = agree(page, " ", "First")

    assert [words[:17] for words in said] == ["A version needs a", "There is a versio"]
    assert not page.session.charter.is_agreed


def test_agreeing_twice_is_told(page: CharterPage) -> None:
    agree(page, "In May")

    page.agreeing.agree()

    assert page.notice.sentence == "This charter has been agreed already."


def test_a_new_draft_can_be_written_again(page: CharterPage) -> None:
    agree(page, "In May")

    page.agreed.draft.click()

    assert page.session.charter.control.status == "draft"
    assert len(page.session.charter.all(Revision)) == 1
    assert page.agreed.isHidden()
    assert adder(page, "partners", Partner)


def test_a_draft_needs_no_new_draft(page: CharterPage) -> None:
    page.agreeing.start_draft()

    assert page.notice.sentence == "This charter is a draft already; change it as it is."


def test_agreeing_is_undone_and_redone(page: CharterPage, library: Library) -> None:
    agree(page, "In May")
    agreed = page.session.charter

    page.undo()
    assert not page.session.charter.is_agreed
    assert library.versions(page.session.charter_id) == []
    page.redo()

    assert page.session.charter == agreed == library.charter(agreed.id)
    assert page.session.charter.one(Agreed).name == "In May"


def test_agreeing_can_be_undone_after_a_restart(page: CharterPage, library: Library) -> None:
    agree(page, "In May")

    again = CharterSession(library, page.session.charter_id)
    again.stack.undo()

    assert not again.charter.is_agreed
    assert again.charter == library.charter(again.charter_id)


def test_the_sections_of_an_agreed_charter_show_no_switch_and_say_why(
    page: CharterPage,
) -> None:
    sections = page.editor.list.sections
    risk = sections.index_of("risk")
    assert sections.flags(risk) & Qt.ItemFlag.ItemIsUserCheckable

    agree(page, "In May")

    assert not sections.flags(risk) & Qt.ItemFlag.ItemIsUserCheckable
    assert risk.data(Qt.ItemDataRole.CheckStateRole) is None
    assert "start a new draft" in risk.data(Qt.ItemDataRole.ToolTipRole)
    assert "start a new draft" in risk.data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_a_charter_from_which_a_person_was_erased_says_so(page: CharterPage) -> None:
    session = page.session
    agree(page, "Agreed in June")
    erase(session.library.path, Sought(["goes hungry"]), "Ann")

    charter = session.library.charter(session.charter_id)
    assert "A person was erased from it since" in agreed_words(charter)
    page.show_tab(4)
    assert "(a person was erased)" in page.tabs.comparing.before.itemText(0)
