"""What stands in the menus, in a narrow window and in one that is read from the right."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QStyleOptionButton
from pytestqt.qtbot import QtBot

from ui.labels import Tick, button
from ui.main_window import MainWindow
from ui.menus import STEP, name_step

REMOVED = "Remove risk “There is not enough food in winter, nor in spring”"


def test_a_long_step_is_short_in_the_menu_and_whole_in_the_tip(qtbot: QtBot) -> None:  # noqa: ARG001
    action = QAction()

    name_step(action, "Undo", REMOVED)

    assert len(action.text()) <= STEP + len("Undo “”")
    assert action.text().endswith("…”")
    assert REMOVED in action.toolTip()


@pytest.mark.usefixtures("telford")
def test_no_entry_of_a_mirrored_menu_ends_with_its_dots_at_the_wrong_side(
    opened: Callable[[], MainWindow],
) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        texts = [each.text() for each in opened().choices.values()]
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert [text for text in texts if text.endswith("…")] == []


def test_words_keep_their_distance_from_a_picture_and_have_room_for_it(
    qtbot: QtBot,
) -> None:
    plain, pictured = button("Print…"), button("Print…", picture="printer")
    qtbot.addWidget(plain)
    qtbot.addWidget(pictured)
    icon, qts_own = pictured.iconSize().width(), 4

    wider = pictured.sizeHint().width() - plain.sizeHint().width()

    assert wider > icon + qts_own


def test_the_words_of_a_box_to_tick_keep_their_order_in_a_mirrored_window(qtbot: QtBot) -> None:
    box = Tick("Also “Ann”")
    qtbot.addWidget(box)
    option = QStyleOptionButton()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        box.initStyleOption(option)
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert option.text == "\u2066Also “Ann”\u2069"
