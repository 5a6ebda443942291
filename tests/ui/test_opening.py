"""A charter that is opened comes in turns; nothing is lost or different while it does."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter, creation
from planner.model.editing import writing
from planner.model.record import ONLY
from planner.model.records.front import Control
from planner.model.records.why import Purpose
from planner.model.start import started
from planner.store.library import Library
from planner.store.search import Hit
from ui.charter_page import CharterPage
from ui.editor.field import Field
from ui.editor.forms import RecordForm
from ui.main_window import MainWindow
from ui.session import CharterSession
from ui.settings import TAB, ZOOM

Opening = Callable[[], MainWindow]


def there(page: CharterPage) -> bool:
    """Return whether all of a charter's page has come."""
    laid = page.editor.paper.page
    return page.later.is_done and laid is not None and laid.is_whole


def field_of(widget: QWidget | None) -> Field | None:
    while widget is not None and not isinstance(widget, Field):
        widget = widget.parentWidget()
    return widget


@pytest.fixture
def opening(telford: Charter, opened: Opening) -> Opening:
    """Return what opens a charter; it is for the test, since events come before that begins."""

    def show() -> MainWindow:
        window = opened()
        window.pages.open_charter(telford.id, "aims")
        return window

    return show


def test_one_is_on_the_sections_at_once_and_the_page_comes_after(
    qtbot: QtBot, opening: Opening
) -> None:
    window = opening()
    page = window.page
    assert window.stack.currentWidget() is page
    assert page.editor.paper.page is None
    assert window.focusWidget() is page.editor.list

    qtbot.waitUntil(lambda: there(page))

    assert page.editor.page.section.key == page.editor.section == "aims"
    assert page.editor.page.isVisible()
    assert window.focusWidget() is page.editor.list


def test_a_page_that_is_wanted_sooner_is_made_once(qtbot: QtBot, opening: Opening) -> None:
    window = opening()
    wanted = window.page.editor.page

    qtbot.waitUntil(lambda: there(window.page))

    assert window.page.editor.page is wanted


def test_a_key_before_anything_has_come_leads_into_the_page(
    qtbot: QtBot, opening: Opening
) -> None:
    window = opening()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: there(window.page))
    assert window.page.editor.page.isAncestorOf(window.focusWidget())


def test_the_keyboard_moves_from_part_to_part_before_they_have_come(
    opening: Opening,
) -> None:
    window = opening()
    page = window.page

    window.next_part(1)
    assert page.editor.page.isAncestorOf(window.focusWidget())
    window.next_part(1)
    assert page.tabs.document.isAncestorOf(window.focusWidget())
    window.next_part(1)
    assert window.focusWidget() is page.editor.list


def test_a_tab_that_is_wanted_at_once_is_there_with_the_keyboard(opening: Opening) -> None:
    window = opening()
    window.page.show_tab(2)

    assert window.focusWidget() is window.page.tabs.findings.list
    assert window.page.tabs.findings.isVisible()


def test_a_charter_that_is_shut_before_it_has_come_keeps_the_place(
    qtbot: QtBot, opening: Opening
) -> None:
    window = opening()
    charter_id = window.page.session.charter_id
    window.pages.show_register()
    window.settings.keep(TAB, 3)
    window.settings.keep(ZOOM, 2)

    window.pages.open_charter(charter_id, "risk")
    window.pages.show_register()
    qtbot.wait(50)

    assert window.pages.charter is None
    assert window.settings.number(TAB, 0) == 3
    assert window.settings.number(ZOOM, 0) == 2


def test_another_charter_can_be_opened_before_the_first_has_come(
    qtbot: QtBot, library: Library, opening: Opening
) -> None:
    window = opening()
    other = started("Oswestry Tools", ("A", "B"), "To lend tools.")
    library.apply(other.id, creation(other))

    window.pages.open_charter(other.id)
    qtbot.waitUntil(lambda: there(window.page))

    assert window.page.session.charter_id == other.id
    assert len(window.findChildren(CharterPage)) == 1


def test_the_last_change_can_be_undone_before_anything_has_come(
    qtbot: QtBot, library: Library, telford: Charter, opened: Opening
) -> None:
    session = CharterSession(library, telford.id)
    purpose = session.charter.one(Purpose)
    session.do(writing(session.charter, purpose, "statement", "Something else."))
    window = opened()
    window.pages.open_charter(telford.id, "aims")

    window.page.undo()

    assert window.page.session.charter.one(Purpose).statement == purpose.statement
    qtbot.waitUntil(lambda: there(window.page))
    form = window.page.editor.page.blocks[Purpose]
    assert isinstance(form, RecordForm)
    assert form.fields["statement"].editor.words() == purpose.statement


def test_what_was_found_has_the_keyboard_once_its_page_is_there(
    qtbot: QtBot, telford: Charter, opened: Opening
) -> None:
    window = opened()
    hit = Hit(telford.id, telford.title, "purpose", ONLY, "nobody")

    window.pages.register.found.emit(hit)

    qtbot.waitUntil(lambda: field_of(window.focusWidget()) is not None)
    field = field_of(window.focusWidget())
    assert field is not None
    assert field.place.kind is Purpose


def test_a_long_form_grows_to_the_field_that_is_led_to(qtbot: QtBot, opening: Opening) -> None:
    window = opening()
    page = window.page
    page.lead_to("charter", ONLY, "currency")

    field = field_of(window.focusWidget())
    assert field is not None
    assert field.place.name == "currency"
    qtbot.waitUntil(lambda: page.editor.page.is_whole)
    qtbot.wait(50)
    assert window.focusWidget() is field.editor.control
    assert not field.editor.control.visibleRegion().isEmpty()


def test_what_is_typed_while_a_form_grows_is_kept(qtbot: QtBot, opening: Opening) -> None:
    window = opening()
    page = window.page
    page.lead_to("charter", ONLY, "title")
    form = page.editor.page.made[Control]
    assert isinstance(form, RecordForm)
    assert not form.is_whole

    QTest.keyClicks(window.focusWidget(), "New ")
    qtbot.waitUntil(lambda: form.is_whole)
    QTest.keyClicks(window.focusWidget(), "name ")
    page.commit()

    assert page.session.charter.title.startswith("New name ")


def test_tab_goes_on_from_what_was_there_at_once_to_what_came_later(
    qtbot: QtBot, opening: Opening
) -> None:
    window = opening()
    page = window.page
    page.lead_to("charter", ONLY, "title")
    qtbot.waitUntil(lambda: there(page))
    form = page.editor.page.made[Control]
    assert isinstance(form, RecordForm)

    seen = []
    while (field := field_of(window.focusWidget())) is not None:
        if field.place.name not in seen:
            seen.append(field.place.name)
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)

    assert seen == list(form.fields)


def test_another_language_does_not_make_the_register_of_an_open_charter(
    qtbot: QtBot, opening: Opening
) -> None:
    window = opening()
    try:
        window.set_language("cy")
        assert "register" not in vars(window.pages.overview)
        qtbot.waitUntil(lambda: there(window.page))
    finally:
        window.set_language("en")

    assert window.page.editor.section == "aims"


def test_tab_comes_from_the_sections_to_the_page_and_to_what_stands_beside_it(
    qtbot: QtBot, opening: Opening
) -> None:
    window = opening()
    window.page.show_tab(2)
    window.page.editor.list.setFocus()
    qtbot.waitUntil(lambda: there(window.page))
    page, seen = window.page, list[QWidget]()

    while page.editor.list not in seen:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())

    assert {page.tabs.tabBar(), page.tabs.findings.list, page.editor.page._onward} <= {*seen}


def test_nothing_lies_over_a_page_while_it_grows(opening: Opening) -> None:
    page = opening().page.editor.page
    page.show_field(Purpose, ONLY, "statement")
    button = page._onward

    assert page.is_whole == button.isVisible()
