"""Ctrl+F finds where one is: in the open charter, or among all of them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from planner.model.charter import Charter
from planner.model.records.why import Purpose
from ui.editor.field import Field
from ui.main_window import MainWindow


def is_on(window: MainWindow, widget: QWidget) -> bool:
    return window.focusWidget() is widget


def test_words_of_the_open_charter_lead_to_their_field(
    telford: Charter, opened: Callable[[], MainWindow]
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    window.choices["Find"].trigger()
    bar = window.page.finding
    assert is_on(window, bar.box)
    QTest.keyClicks(bar.box, "hungry")
    QTest.keyClick(bar.box, Qt.Key.Key_Return)

    focused: QWidget | None = window.focusWidget()
    while focused is not None and not isinstance(focused, Field):
        focused = focused.parentWidget()
    assert focused is not None
    assert (focused.place.kind, focused.place.name) == (Purpose, "statement")


def test_escape_brings_the_keyboard_back_to_the_form(
    telford: Charter, opened: Callable[[], MainWindow]
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    window.choices["Find"].trigger()
    assert is_on(window, window.page.finding.box)
    QTest.keyClick(window.page.finding.box, Qt.Key.Key_Escape)

    assert window.page.editor.page.isAncestorOf(window.focusWidget() or window)


def test_among_all_charters_the_keyboard_goes_to_their_search(
    telford: Charter, opened: Callable[[], MainWindow]
) -> None:
    window = opened()
    window.choices["Find"].trigger()
    assert is_on(window, window.pages.register.search)
    window.pages.open_charter(telford.id)
    window.choices["Find in all charters"].trigger()

    assert is_on(window, window.pages.register.search)
    assert window.pages.charter is None
