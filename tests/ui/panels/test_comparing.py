"""Compare: two states of the open charter, chosen from two boxes, and what differs."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.model.changes import Change
from planner.model.charter import Charter
from planner.model.editing import writing
from planner.model.records.why import Purpose
from planner.store.library import Library
from tests.pdf_reading import Reading
from ui.dialogs.keeping import KeepDialog
from ui.main_window import MainWindow
from ui.panels.comparing import NOW, ComparePane
from ui.panels.history import HistoryPane

Opening = Callable[[], MainWindow]
Writing = Callable[[Charter, str], Change | None]

COMPARE = 4  # the place of its tab


@pytest.fixture
def window(telford: Charter, opened: Opening) -> MainWindow:
    window = opened()
    window.pages.open_charter(telford.id)
    return window


def shown(window: MainWindow, qtbot: QtBot, words: str) -> ComparePane:
    """Return the pane once it is in front and says these words."""
    window.page.show_tab(COMPARE)
    pane = window.page.tabs.comparing
    qtbot.waitUntil(lambda: words in pane.text.toPlainText())
    return pane


def test_a_charter_without_versions_says_what_to_do(window: MainWindow) -> None:
    window.page.show_tab(COMPARE)
    pane = window.page.tabs.comparing

    assert pane.keep_first.isVisible()
    assert not pane.text.isVisible()
    assert window.focusWidget() is pane.keep_first


def test_a_version_is_kept_by_keyboard(window: MainWindow) -> None:
    window.choices["Keep this version…"].trigger()
    [dialog] = window.findChildren(KeepDialog)
    QTest.keyClicks(dialog.name, "Agreed <in> June")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)

    [kept] = window.page.session.library.versions(window.page.session.charter_id)
    assert kept.name == "Agreed <in> June"
    assert not dialog.isVisible()


def test_a_name_that_is_taken_is_refused_beside_it(window: MainWindow) -> None:
    window.page.session.keep("Agreed")
    dialog = KeepDialog(window.page.session, window)
    dialog.name.setText("Agreed")

    dialog.keep.click()

    assert "There is a version “Agreed” already" in dialog.refusal.text()
    assert len(window.page.session.library.versions(window.page.session.charter_id)) == 1


def test_what_changed_since_the_last_version_is_shown(
    window: MainWindow, purpose: Writing, qtbot: QtBot
) -> None:
    session = window.page.session
    session.keep("Agreed")
    session.do(purpose(session.charter, "So that nobody in Telford goes hungry or cold."))

    pane = shown(window, qtbot, "[+ or cold +]")

    assert pane.before.currentText().startswith("Agreed")
    assert pane.after.currentText() == NOW


def test_the_comparison_follows_the_charter(
    window: MainWindow, purpose: Writing, qtbot: QtBot
) -> None:
    session = window.page.session
    session.keep("Agreed")
    pane = shown(window, qtbot, "Nothing has changed")

    session.do(purpose(session.charter, "Food"))

    qtbot.waitUntil(lambda: "[+ Food +]" in pane.text.toPlainText())


def test_the_first_version_is_compared_with_as_soon_as_it_is_kept(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.page.show_tab(COMPARE)
    window.page.session.keep("Agreed")

    pane = shown(window, qtbot, "Agreed")

    assert pane.text.isVisible()


def test_two_versions_are_compared(window: MainWindow, purpose: Writing, qtbot: QtBot) -> None:
    session = window.page.session
    session.keep("First")
    session.do(purpose(session.charter, "Food"))
    session.keep("Second")
    session.do(purpose(session.charter, "Bread"))
    pane = shown(window, qtbot, "Bread")

    for box, name in ((pane.before, "First"), (pane.after, "Second")):
        box.setCurrentIndex(box.findText(name, Qt.MatchFlag.MatchStartsWith))
        box.activated.emit(box.currentIndex())

    qtbot.waitUntil(lambda: "[+ Food +]" in pane.text.toPlainText())
    assert "Bread" not in pane.text.toPlainText()


def test_words_that_came_and_went_are_lined_in_the_text(
    window: MainWindow, purpose: Writing, qtbot: QtBot
) -> None:
    session = window.page.session
    session.keep("Agreed")
    session.do(purpose(session.charter, "Bread"))
    pane = shown(window, qtbot, "Bread")

    came, went = (pane.text.document().find(words) for words in ("Bread", "nobody"))

    assert came.charFormat().fontUnderline()
    assert went.charFormat().fontStrikeOut()


def test_a_comparison_is_saved_as_a_pdf(
    window: MainWindow, purpose: Writing, qtbot: QtBot, tmp_path: Path
) -> None:
    session = window.page.session
    session.keep("Agreed")
    session.do(purpose(session.charter, "Bread"))
    pane = shown(window, qtbot, "Bread")
    path = tmp_path / "changes.pdf"

    with qtbot.waitSignal(pane.saved):
        pane.save(path)

    assert "[added: Bread end]" in Reading(path.read_bytes()).text
    assert str(path) in window.page.notice.sentence


def test_keeping_a_version_stands_in_the_history(window: MainWindow) -> None:
    window.page.show_tab(3)

    window.page.session.keep("Agreed")

    [history] = window.findChildren(HistoryPane)
    assert "Keep version “Agreed”" in history.rows.index(0).data()


def test_going_back_to_a_version_is_one_step_that_can_be_undone(
    opened: Callable[[], MainWindow], telford: Charter, library: Library
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    page = window.page
    page.session.keep("June")
    now = page.session.charter
    page.session.do(writing(now, now.one(Purpose), "statement", "Warm homes"))
    page.show_tab(4)
    page.tabs.comparing.before.setCurrentIndex(0)

    page.tabs.comparing.back.click()

    assert library.charter(telford.id).one(Purpose) == telford.one(Purpose)
    assert "Undo takes it back" in page.notice.sentence
    page.undo()
    assert library.charter(telford.id).one(Purpose).statement == "Warm homes"


def test_an_agreed_charter_does_not_go_back(
    opened: Callable[[], MainWindow], telford: Charter, library: Library
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    page = window.page
    page.session.keep("June")
    now = page.session.charter
    page.session.do(writing(now, now.control, "status", "agreed"))
    before = library.charter(telford.id)
    page.show_tab(4)

    page.tabs.comparing.back.click()

    assert "Start a new draft first" in page.notice.sentence
    assert library.charter(telford.id) == before
