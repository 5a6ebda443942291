"""The room “Is it working?” stands in place of the form, and gives it back as it was."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter
from planner.model.editing import arrival
from planner.model.records.change import ReviewMeeting
from planner.model.records.deliver import Indicator, Reading, Survey
from planner.store.library import Library
from ui.editor.text_box import TextBox
from ui.main_window import MainWindow
from ui.tongue import speak
from ui.working.check import CheckPage
from ui.working.check_own import OwnCheck
from ui.working.reading import ReadingForm
from ui.working.views import VIEWS


@pytest.fixture
def window(opened: Callable[[], MainWindow], telford: Charter) -> MainWindow:
    window = opened()
    window.pages.open_charter(telford.id)
    return window


def test_it_opens_from_the_header_and_leaves_the_form_as_it_was(window: MainWindow) -> None:
    page = window.page
    page.editor.show_section("vision")

    page.header.going_wanted.emit()

    assert page.sides.isHidden()
    page.room.leave()
    assert page.room.isHidden()
    assert page.sides.isVisible()
    assert page.editor.section == "vision"


@pytest.mark.parametrize("key", [one.key for one in VIEWS])
def test_each_of_its_pages_is_there_for_a_charter_that_says_little(
    window: MainWindow, key: str
) -> None:
    window.page.look_how_it_goes(key)

    tabs = window.page.room.tabs
    assert tabs is not None
    assert VIEWS[tabs.currentIndex()].key == key
    assert window.page.room.isVisible()


def test_escape_leaves_it(window: MainWindow, qtbot: QtBot) -> None:
    window.page.look_how_it_goes()

    qtbot.keyClick(window.page.room, Qt.Key.Key_Escape)  # type: ignore[no-untyped-call]

    assert not window.page.room.is_open


def test_what_leads_to_the_form_leaves_it(window: MainWindow) -> None:
    window.page.look_how_it_goes()
    window.page.lead_to("vision", "only")

    assert not window.page.room.is_open
    assert window.page.editor.section == "vision"


def test_a_meeting_takes_its_place(window: MainWindow) -> None:
    window.page.look_how_it_goes()

    window.page.hold_meeting()

    assert not window.page.room.is_open
    assert window.page.guide.hall.meeting is not None
    assert window.page.sides.isHidden()


def test_what_no_form_has_leads_into_it(window: MainWindow) -> None:
    window.page.lead_to(ReviewMeeting.table, "m")

    tabs = window.page.room.tabs
    assert tabs is not None
    assert VIEWS[tabs.currentIndex()].key == "meeting"


def test_what_could_not_be_taken_in_is_there_the_next_time(window: MainWindow) -> None:
    window.page.look_how_it_goes("results")
    first = window.page.room.findChildren(ReadingForm)[0]
    first.value.setPlainText("about fifty")

    window.page.room.leave()
    window.page.look_how_it_goes("results")

    assert window.page.room.findChildren(ReadingForm)[0].value.words() == "about fifty"


def type_in_own_check(window: MainWindow) -> None:
    window.page.look_how_it_goes("check")
    check = window.page.room.findChildren(CheckPage)[0]
    check.new_check.click()
    assert isinstance(check.view, OwnCheck)
    check.view.form.fields["title"].editor.control.setFocus()
    box = check.view.form.fields["title"].editor.control
    assert isinstance(box, TextBox)
    box.insert("Trust among us")


def titles(library: Library, telford: Charter) -> list[str]:
    return [one.title for one in library.charter(telford.id).all(Survey)]


@pytest.mark.parametrize(
    "leave",
    [
        lambda window: window.pages.show_register(),
        lambda window: window.close(),
        lambda window: window.settle(),  # as `Leaving` does when the system asks for an end
        lambda window: window.set_language("cy"),
        lambda window: window.page.look_how_it_goes("results"),
        lambda window: window.page.show_section("vision"),
        lambda window: window.page.think_it_through(),
    ],
    ids=["all charters", "close", "end", "language", "another page", "form", "meeting"],
)
def test_what_is_being_typed_in_a_check_is_kept_however_one_leaves(
    window: MainWindow,
    library: Library,
    telford: Charter,
    leave: Callable[[MainWindow], None],
) -> None:
    type_in_own_check(window)

    leave(window)

    assert titles(library, telford) == ["Trust among us"]
    speak("en")


def test_a_reading_is_kept_when_another_page_is_chosen_before_one_leaves(
    window: MainWindow, library: Library, telford: Charter
) -> None:
    meals = Indicator(id="i", name="Meals served")
    window.page.session.do(arrival(window.page.session.charter, meals))
    window.page.look_how_it_goes("results")
    form = window.page.room.findChildren(ReadingForm)[0]
    form.value.insert("48")

    window.page.look_how_it_goes("check")
    window.pages.show_register()

    assert [one.value for one in library.charter(telford.id).all(Reading)] == [48]


def test_the_keyboard_comes_back_to_the_form(window: MainWindow) -> None:
    page = window.page
    page.look_how_it_goes("results")
    page.room.leave()

    assert page.editor.page.isAncestorOf(window.focusWidget())
