"""What is next, in one line over the form."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter
from planner.model.editing import arrival, writing
from planner.model.records.front import Revision
from planner.model.records.why import Purpose, Vision
from planner.store.library import Library
from tests.ui.reaching import guessing, nameless, passed_over, small
from ui.ahead import Ahead
from ui.editor.field import Field
from ui.editor.next_bar import NextBar
from ui.editor.record_list import RecordList
from ui.main_window import MainWindow
from ui.session import CharterSession
from ui.settings import Settings

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TOGETHER = "Next: “What can you do together that none of you could do alone?”"
VISION = "Next: “What will be different for people if this works?”"


@pytest.fixture
def window(qtbot: QtBot, opened: Callable[[], MainWindow], telford: Charter) -> MainWindow:
    window = opened()
    window.pages.open_charter(telford.id)
    window.activateWindow()
    bar = window.page.guide.bar
    qtbot.waitUntil(lambda: bar.sentence.text() == TOGETHER)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


@pytest.fixture
def bar(window: MainWindow) -> NextBar:
    return window.page.guide.bar


@pytest.mark.usefixtures("in_welsh")
def test_what_is_next_is_said_in_the_language_of_the_window(
    qtbot: QtBot, library: Library, telford: Charter, settings_path: Path
) -> None:
    library.apply(telford.id, arrival(telford, Revision(id="r", version="0.1 FINAL")))
    ahead = Ahead(CharterSession(library, telford.id), Settings(settings_path))
    bar = NextBar(ahead)
    qtbot.addWidget(bar)
    ahead.refresh()

    assert "na allai’r un ohonoch" in bar.sentence.text()
    while ahead.next is not None and ahead.next.way != "finding":
        bar.later.click()
    assert "“0.1 FINAL” yn dweud drafft a therfynol" in bar.sentence.text()
    bar.why.click()
    assert bar.reason.text().startswith("Mae’n groes i rywbeth arall")


def test_keys_lead_to_what_is_next(window: MainWindow, bar: NextBar) -> None:
    QTest.keyClick(window.focusWidget(), Key.Key_J, CONTROL)

    field: QWidget | None = window.focusWidget()
    while field is not None and not isinstance(field, Field):
        field = field.parentWidget()
    assert field is not None
    assert field.place == (Purpose, "only", "advantage")
    assert bar.isVisible()


def test_a_list_is_led_to_where_something_is_added(window: MainWindow, bar: NextBar) -> None:
    while "aims" not in bar.sentence.text():
        bar.later.click()

    bar.go.click()

    lists = window.page.editor.page.findChildren(RecordList)
    assert window.focusWidget() in [each.adder for each in lists]


def test_the_bar_moves_on_by_itself_and_leaves_the_keyboard_where_it_is(
    qtbot: QtBot, window: MainWindow, bar: NextBar
) -> None:
    before = window.focusWidget()
    session = window.page.session
    purpose = session.charter.one(Purpose)

    session.do(writing(session.charter, purpose, "advantage", "One van for all."))

    qtbot.waitUntil(lambda: bar.sentence.text() == VISION)
    assert window.focusWidget() is before


def test_the_header_says_how_far_the_charter_is(
    qtbot: QtBot, window: MainWindow, bar: NextBar
) -> None:
    session = window.page.session
    state = window.page.header.state
    assert state.words == "Partnership agreement · draft · 2 of 26 settled"

    session.do(writing(session.charter, Vision(), "statement", "Nobody goes hungry."))

    qtbot.waitUntil(lambda: state.words.endswith("3 of 26 settled"))
    assert bar.isVisible()


def test_what_was_put_off_is_remembered_and_comes_back_when_asked(
    window: MainWindow, bar: NextBar, opened: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    QTest.keyClick(window.focusWidget(), Key.Key_J, CONTROL | SHIFT)
    assert bar.sentence.text() == VISION
    window.close()

    again = opened().page.guide.bar
    qtbot.waitUntil(lambda: again.sentence.text() == VISION)
    assert again.again.text() == "1 put off: show again"
    again.again.click()

    assert again.sentence.text() == TOGETHER
    assert again.again.isHidden()


def test_the_reason_is_told_when_it_is_asked_for(bar: NextBar) -> None:
    assert bar.reason.isHidden()

    bar.why.click()

    assert bar.reason.isVisible()
    assert bar.reason.text()


def test_the_bar_can_be_hidden_and_stays_so(
    window: MainWindow, bar: NextBar, opened: Callable[[], MainWindow]
) -> None:
    window.choices["What is next, over the form"].trigger()
    assert bar.isHidden()
    window.close()

    assert opened().page.guide.bar.isHidden()


def test_the_bar_is_named_reached_and_fits_a_small_screen(
    window: MainWindow, bar: NextBar
) -> None:
    bar.later.click()
    window.settings.text_size = 200
    window.dress()
    bar.why.click()

    assert nameless(bar) == []
    assert passed_over(bar) == set()
    assert small(bar) == []
    assert guessing(bar) == []
    assert window.minimumSizeHint().width() <= 1024
    assert all(VISION in each.accessibleDescription() for each in (bar.go, bar.later, bar.why))
