"""A meeting in the real window, with the keyboard where a person would have it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter
from ui.main_window import MainWindow
from ui.meeting.page import MeetingPage


@pytest.fixture
def window(qtbot: QtBot, opened: Callable[[], MainWindow], telford: Charter) -> MainWindow:
    window = opened()
    window.pages.open_charter(telford.id)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


@pytest.fixture
def meeting(window: MainWindow) -> Callable[[], MeetingPage]:
    """Return what gives the meeting; it begins by its keys when there is none."""

    def there() -> MeetingPage:
        if window.page.guide.hall.meeting is None:
            press(Qt.Key.Key_M, control=True, shift=True)
        assert window.page.guide.hall.meeting is not None
        return window.page.guide.hall.meeting

    return there


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, *, control: bool = False, shift: bool = False) -> None:
    modifier = Qt.KeyboardModifier(0)
    if control:
        modifier |= Qt.KeyboardModifier.ControlModifier
    if shift:
        modifier |= Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(focused(), key, modifier)


def write(words: str) -> None:
    for letter in words:  # QTest knows no letters outside ASCII
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier(0), letter)
        QApplication.sendEvent(focused(), event)


def onward() -> None:
    """Go on to the next question."""
    press(Qt.Key.Key_PageDown, control=True)
