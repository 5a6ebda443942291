"""The row over an open charter: its name keeps its place however large the text is."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from planner.model.changes import Change, Edit
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

    def is_small() -> bool:
        window.resize(1024, 768)
        return window.width() == 1024

    qtbot.waitUntil(is_small)
    header = window.page.header
    title: OneLine = header.title
    least = NAME * header.fontMetrics().averageCharWidth()

    qtbot.waitUntil(lambda: title.width() >= least * 0.8)
    assert header.saved.width() >= header.saved.fontMetrics().horizontalAdvance(
        header.saved.text()
    )


@pytest.mark.usefixtures("in_welsh")
@pytest.mark.parametrize("width", [1240, 2400])
def test_undo_and_redo_stand_with_all_of_their_words_or_with_none(
    qtbot: QtBot, telford: Charter, opened: Callable[[], MainWindow], width: int
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    window.settings.text_size = 200
    window.dress()
    window.resize(width, 860)
    steps = window.page.header.steps

    with_words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon

    def fit() -> bool:
        shown = [each.toolButtonStyle() == with_words for each in steps]
        uncut = all(each.width() >= each.sizeHint().width() for each in steps)
        return uncut and shown == [width > 2000] * 2

    qtbot.waitUntil(fit)
    assert all(each.accessibleName() for each in steps)


def test_a_name_of_usual_length_is_whole_though_the_window_is_small(
    qtbot: QtBot, telford: Charter, opened: Callable[[], MainWindow]
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    control = replace(telford.control, title="Brindlemere Good Food Partnership")
    window.page.session.do(Change("Edit", (Edit(telford.control, control),)))

    for width in range(900, 1300, 40):
        window.resize(width, 800)
        title: OneLine = window.page.header.title
        qtbot.waitUntil(lambda title=title: title.text() == title.words)  # type: ignore[misc]
