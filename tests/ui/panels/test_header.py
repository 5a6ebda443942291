"""The row over an open charter: its name keeps its place however large the text is."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter
from ui.labels import OneLine
from ui.main_window import MainWindow
from ui.panels.header import NAME


@pytest.mark.parametrize("size", [100, 200], ids=lambda size: f"{size} %")
def test_the_name_keeps_its_room_on_a_small_screen(
    qtbot: QtBot, telford: Charter, opened: Callable[[], MainWindow], size: int
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    window.settings.text_size = size
    window.dress()
    window.resize(1024, 768)

    header = window.page.header
    title: OneLine = header.title
    least = NAME * header.fontMetrics().averageCharWidth()

    assert window.width() == 1024
    qtbot.waitUntil(lambda: title.width() >= least * 0.8)
    assert header.saved.width() >= header.saved.fontMetrics().horizontalAdvance(
        header.saved.text()
    )
