"""A charter that is open, and a text of it in which somebody writes."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter
from planner.model.record import ONLY
from tests.ui.writing.desks import WAIT, At, box_of, is_read
from ui.editor.text_box import TextBox
from ui.main_window import MainWindow
from ui.writing import help as writing_help

Opened = Callable[[], MainWindow]


@pytest.fixture(autouse=True)
def no_other_dictionaries(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the dictionaries of this computer out of the tests."""
    monkeypatch.setattr(writing_help, "folders_of_system", lambda: iter(()))


@pytest.fixture
def window(qtbot: QtBot, opened: Opened, telford: Charter) -> MainWindow:
    window = opened()
    window.pages.open_charter(telford.id)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def at(qtbot: QtBot, window: MainWindow) -> Iterator[At]:
    """Return what goes to a field and writes there, and waits until it has been read."""

    def write(
        words: str, table: str = "purpose", of: str = ONLY, name: str = "statement"
    ) -> TextBox:
        window.page.editor.show_field(table, of, name)
        box = box_of(window, table, name)
        qtbot.waitUntil(box.hasFocus)
        box.selectAll()
        box.insert(words)
        qtbot.waitUntil(lambda: is_read(window, words), timeout=WAIT)
        return box

    yield write
    window.page.editor.commit()
