"""The first evening: from an empty library to a page on paper, by keys alone or by clicks."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.pdf_reading import Reading, invalid
from ui.main_window import MainWindow

Key = Qt.Key
PARTNERS = ("Riverside <Hub> & Friends", "St Chad’s Église")
PURPOSE = "So that nobody in Telford goes hungry."


@pytest.fixture
def window(qtbot: QtBot, opened: Callable[[], MainWindow]) -> MainWindow:
    window = opened()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


@pytest.fixture
def paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the place that is chosen when the system asks where the PDF is to go."""
    path = tmp_path / "Our page.pdf"
    monkeypatch.setattr(QFileDialog, "exec", lambda _: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)])
    return path


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, *, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier(0)
    QTest.keyClick(focused(), key, modifier)


def write(words: str) -> None:
    for letter in words:  # QTest knows no letters outside ASCII
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier(0), letter)
        QApplication.sendEvent(focused(), event)


def write_partners() -> None:
    write(PARTNERS[0])
    press(Key.Key_Return)
    write(PARTNERS[1])


def click(page: QObject, words: str) -> None:
    """Click the button that says these words."""
    buttons = page.findChildren(QPushButton)
    button = next(each for each in buttons if each.text() == words and each.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def assert_on_paper(path: Path) -> None:
    reading = Reading(path.read_bytes())
    assert [words for words in (*PARTNERS, PURPOSE) if words not in reading.text] == []
    assert invalid(path.read_bytes()) == []


def test_by_keys_alone(qtbot: QtBot, window: MainWindow, paper: Path) -> None:
    press(Key.Key_Return)  # Start your first charter
    write_partners()
    press(Key.Key_Tab)
    write(PURPOSE)
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    press(Key.Key_Space)  # Make the charter

    with qtbot.waitSignal(window.page.document.exporting.saved, timeout=20_000):
        press(Key.Key_E, control=True)

    assert_on_paper(paper)


def test_by_clicks(qtbot: QtBot, window: MainWindow, paper: Path) -> None:
    click(window, "Start your first charter")
    QTest.mouseClick(window.pages.start.partners.viewport(), Qt.MouseButton.LeftButton)
    write_partners()
    QTest.mouseClick(window.pages.start.purpose.viewport(), Qt.MouseButton.LeftButton)
    write(PURPOSE)
    click(window, "Make the charter")

    with qtbot.waitSignal(window.page.document.exporting.saved, timeout=20_000):
        click(window, "Save as PDF…")

    assert_on_paper(paper)
