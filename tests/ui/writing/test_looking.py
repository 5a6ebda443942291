"""The menu of a misspelt word while nobody knows yet what was meant."""

import os
import signal
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from planner.health.speller import Speller
from tests.ui.writing.desks import (
    WAIT,
    At,
    desk_of,
    marked,
    wait_for_suggestions,
)
from ui.editor.text_box import TextBox
from ui.main_window import MainWindow
from ui.writing import looking, meant
from ui.writing.meant import AHEAD, speller

LOOKING = "Looking for suggestions…"
FIRST = "Write “Organisational change”"
WORD = "Organisationalchange"  # for which suggestions take long

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no process can be stopped")


@pytest.fixture
def thinking(window: MainWindow, at: At) -> Iterator[TextBox]:
    """Return a text with a misspelt word, while nobody knows what was meant and none will."""
    box = at(WORD)
    wait_for_suggestions(desk_of(window))
    window.page.writing._meant._known.clear()
    process = told_to(signal.SIGSTOP)
    yield box
    if process == speller().process_id:
        told_to(signal.SIGCONT)


def told_to(do: signal.Signals) -> int:
    """Send a signal to the process that knows how words are spelt, and return its number."""
    process = speller().process_id
    assert process is not None
    os.kill(process, do)
    return process


def right_click(box: TextBox) -> QMenu:
    """Click with the right button, and return the menu that is open at once."""
    place = box.cursorRect().center() - QPoint(10, 0)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, box.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(box.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def seen(menu: QMenu) -> list[str]:
    return [one.text() for one in menu.actions() if one.text() and one.isVisible()]


def test_the_menu_opens_at_once_and_is_whole_when_suggestions_are_there(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, thinking: TextBox
) -> None:
    monkeypatch.setattr(looking, "LONGEST", 10 * WAIT)
    menu = right_click(thinking)
    assert seen(menu) == [LOOKING]

    told_to(signal.SIGCONT)
    qtbot.waitUntil(lambda: FIRST in seen(menu), timeout=WAIT)

    assert LOOKING not in seen(menu)
    assert any("Paste" in words for words in seen(menu))
    assert menu.activeAction().text() == FIRST
    assert menu.screen().geometry().contains(menu.geometry())
    menu.close()


def test_enter_while_suggestions_are_looked_for_does_nothing_and_then_chooses_the_first(
    qtbot: QtBot, thinking: TextBox
) -> None:
    thinking.moveCursor(thinking.textCursor().MoveOperation.Left)
    QTest.keyClick(thinking, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert menu.isVisible()

    told_to(signal.SIGCONT)
    qtbot.waitUntil(lambda: seen(menu)[0] == FIRST, timeout=WAIT)
    QTest.keyClick(menu, Qt.Key.Key_Return)

    assert thinking.words() == "Organisational change"


def test_a_menu_does_without_suggestions_that_do_not_come(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, thinking: TextBox
) -> None:
    monkeypatch.setattr(looking, "LONGEST", 50)
    menu = right_click(thinking)

    qtbot.waitUntil(lambda: LOOKING not in seen(menu), timeout=WAIT)

    assert seen(menu)[:2] == [f"“{WORD}” may be misspelt", f"Add “{WORD}” to my words"]
    menu.close()


def test_a_process_that_is_killed_while_a_menu_waits_for_it_is_started_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, thinking: TextBox
) -> None:
    monkeypatch.setattr(looking, "LONGEST", 10 * WAIT)
    menu = right_click(thinking)

    killed = told_to(signal.SIGKILL)
    qtbot.waitUntil(lambda: FIRST in seen(menu), timeout=WAIT)

    assert speller().process_id not in (None, killed)
    menu.close()


def test_a_text_is_read_though_the_process_was_killed(at: At) -> None:
    at("warm")
    told_to(signal.SIGKILL)

    assert [words for words, _ in marked(at("We recieve."))] == ["recieve"]


def test_what_was_meant_is_found_out_before_a_menu_is_opened(
    qtbot: QtBot, window: MainWindow, at: At
) -> None:
    words = [f"recieve{'abcdefghijklmnopqrst'[number]}" for number in range(AHEAD + 3)]
    known: list[str] = []
    at("warm")
    window.page.writing._meant.known.connect(known.append)

    at(" ".join(words))
    qtbot.waitUntil(lambda: len(known) == AHEAD, timeout=WAIT)

    assert set(known) == set(words[-AHEAD:])  # those nearest to the keyboard


def test_where_no_process_can_be_had_words_are_read_and_guessed_all_the_same(
    qtbot: QtBot, window: MainWindow, at: At, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = Speller(("/nowhere/python",))
    monkeypatch.setattr(window.page.writing, "_speller", here)
    monkeypatch.setattr(meant, "speller", lambda: here)

    box = at("We recieve")
    assert [words for words, _ in marked(box)] == ["recieve"]
    assert window.page.writing._meant._known == {}
    menu = right_click(box)

    qtbot.waitUntil(lambda: seen(menu)[0] == "Write “receive”", timeout=WAIT)
    menu.close()
