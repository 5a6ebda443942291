"""Thinking about working together: from the start page, by keyboard, into a charter."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter, creation
from planner.model.own import SectionOn
from planner.model.records.front import Partner
from planner.model.records.why import Background, Interest, Purpose
from planner.store.library import Library
from tests.build import full_charter
from tests.ui.meeting.conftest import onward, press, write
from tests.ui.reaching import guessing, nameless, passed_over, small
from ui.main_window import MainWindow
from ui.meeting.thinking import ThinkingPage
from ui.register.starts import STARTS
from ui.settings import CHARTER, RECENT
from ui.tongue import speak

Key = Qt.Key


@pytest.fixture
def in_english_again() -> Iterator[None]:
    yield
    speak("en")


def thought(window: MainWindow) -> ThinkingPage:
    assert window.page is not None
    meeting = window.page.guide.hall.meeting
    assert isinstance(meeting, ThinkingPage)
    return meeting


def test_the_answers_begin_a_charter_by_keyboard_alone(
    opened: Callable[[], MainWindow], library: Library, qtbot: QtBot
) -> None:
    window = opened()
    window.pages.show_start()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    window.pages.start.questions.think.click()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    write("A garden for the street.")
    onward()
    for name in ("The Hub", "St Chad’s"):
        write(name)
        press(Key.Key_Return)
    onward()
    write("So that all may eat.")
    onward()
    write("New members.")
    press(Key.Key_Tab)
    write("Too much work.")
    onward()
    write("One van for all.")
    onward()
    write("Good Food")
    onward()

    assert thought(window).summary is not None
    assert window.page is not None
    charter = library.charter(window.page.session.charter_id)
    assert charter.title == "Good Food"
    assert charter.one(Background).story == "A garden for the street."
    assert [one.name for one in charter.all(Partner)] == ["The Hub", "St Chad’s"]
    assert charter.one(Purpose).statement == "So that all may eat."
    assert charter.one(Purpose).advantage == "One van for all."
    (hope,) = charter.all(Interest)
    assert (hope.partner, hope.benefit) == (charter.partners[0].id, "New members.")
    assert hope.concern == "Too much work."
    assert charter.sections_on == ("background", "interests")


def test_what_was_typed_on_the_start_page_is_there(
    opened: Callable[[], MainWindow],
) -> None:
    window = opened()
    window.pages.show_start()
    window.pages.start.questions.partners.setPlainText("The Hub\nSt Chad’s")

    window.pages.start.questions.think.click()

    assert window.page is not None
    names = [one.name for one in window.page.session.charter.partners]
    assert names == ["The Hub", "St Chad’s"]


def test_nothing_changes_in_a_charter_whose_questions_are_only_looked_at(
    opened: Callable[[], MainWindow], telford: object
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)  # type: ignore[attr-defined]  # a charter
    assert window.page is not None
    before = window.page.session.charter
    window.page.look_how_it_goes()
    window.page.room.thinking_wanted.emit()

    page = thought(window)
    for _ in page.steps:
        assert nameless(page) == []
        assert guessing(page) == []
        assert small(page) == []
        assert passed_over(page) == set()
        page.go_on()
    page.leave_now()

    assert window.page.session.charter == before


def test_the_place_is_told_by_number(opened: Callable[[], MainWindow]) -> None:
    window = opened()
    window.pages.show_start()
    window.pages.start.questions.think.click()
    thought(window).go_on()

    said = thought(window).place.text()
    assert said == "Thinking about working together · question 2 of 6"


def test_an_agreed_charter_can_be_thought_about_and_stays_as_it_is(
    opened: Callable[[], MainWindow], library: Library
) -> None:
    full = full_charter()
    bare = [one for one in full.records() if not isinstance(one, SectionOn)]
    agreed = Charter.of("agreed", [*bare])
    library.apply(agreed.id, creation(agreed))
    window = opened()
    window.pages.open_charter(agreed.id)
    assert window.page is not None
    before = window.page.session.charter
    assert before.is_agreed

    window.page.think_it_through()
    page = thought(window)
    for _ in page.steps:
        page.go_on()

    assert page.summary is not None
    assert window.page.session.charter == before


def think_of_nothing(opened: Callable[[], MainWindow]) -> MainWindow:
    window = opened()
    window.pages.show_start()
    window.pages.start.questions.gallery.choose(STARTS[1])
    window.pages.start.questions.think.click()
    return window


def look_on(window: MainWindow) -> None:
    thought(window).go_on()
    thought(window).leave_now()


@pytest.mark.parametrize(
    "leave",
    [
        lambda window: thought(window).leave_now(),
        look_on,
        lambda window: window.pages.show_register(),
        lambda window: window.close(),
        lambda window: window.settle(),  # as when the system asks for an end
        lambda window: window.set_language("cy"),
    ],
    ids=["at once", "on the second", "all charters", "close", "end", "language"],
)
def test_questions_that_are_left_without_an_answer_leave_nothing(
    opened: Callable[[], MainWindow],
    library: Library,
    in_english_again: None,  # noqa: ARG001 # a language is chosen
    leave: Callable[[MainWindow], object],
) -> None:
    window = think_of_nothing(opened)

    leave(window)

    assert (library.count(), library.bin()) == (0, [])
    assert window.settings.word(RECENT) == ""


def test_one_comes_back_to_where_one_was_when_nothing_was_answered(
    opened: Callable[[], MainWindow],
) -> None:
    window = think_of_nothing(opened)

    thought(window).leave_now()

    assert window.stack.currentWidget() is window.pages.start
    assert window.pages.start.questions.gallery.start == STARTS[1]


def test_the_first_words_begin_the_charter(
    opened: Callable[[], MainWindow], library: Library, qtbot: QtBot
) -> None:
    window = think_of_nothing(opened)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    write("A garden for the street.")
    thought(window).leave_now()

    assert window.page.isVisible()
    assert library.count() == 1
    assert window.settings.word(RECENT) == window.page.session.charter_id
    assert window.settings.word(CHARTER) == window.page.session.charter_id
    window.page.undo()
    assert library.charter(window.page.session.charter_id).one(Background).story == ""
    assert window.pages.start.questions.gallery.start == STARTS[0]


def test_a_charter_that_was_only_named_is_there(
    opened: Callable[[], MainWindow], library: Library
) -> None:
    window = opened()
    window.pages.show_start()
    window.pages.start.questions.title.setText("Good Food")

    window.pages.start.questions.think.click()
    thought(window).leave_now()

    assert library.charter(window.page.session.charter_id).title == "Good Food"
