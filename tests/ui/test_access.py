"""The window for whoever does not see it well, or has no mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QPlainTextEdit,
    QTextEdit,
)

from planner.model.charter import Charter
from tests.ui.reaching import guessing, marked_up, nameless, passed_over, reached, small
from ui.actions import ACTIONS
from ui.main_window import MainWindow

Opening = Callable[[], MainWindow]
PAGES = ("register", "start", "bin", "charter")


@pytest.fixture
def on(telford: Charter, opened: Opening) -> Callable[[str], MainWindow]:
    """Return what opens the window on one of its pages."""

    def show(page: str) -> MainWindow:
        window = opened()
        ways: dict[str, Callable[[], object]] = {
            "register": window.pages.show_register,
            "start": window.pages.show_start,
            "bin": window.pages.show_bin,
            "charter": lambda: window.pages.open_charter(telford.id),
        }
        ways[page]()
        QTest.qWait(1)
        return window

    return show


@pytest.mark.parametrize("page", PAGES)
def test_everything_that_takes_the_keyboard_has_a_name(
    on: Callable[[str], MainWindow], page: str
) -> None:
    window = on(page)

    assert nameless(window) == []
    assert marked_up(window) == []


@pytest.mark.parametrize("page", PAGES)
def test_every_button_is_large_enough_to_hit(
    on: Callable[[str], MainWindow], page: str
) -> None:
    window = on(page)

    assert any(isinstance(each, QAbstractButton) for each in reached(window))
    assert small(window) == []


@pytest.mark.parametrize("page", PAGES)
def test_no_text_box_keeps_the_tab_key(on: Callable[[str], MainWindow], page: str) -> None:
    window = on(page)
    boxes = window.findChildren(QPlainTextEdit) + window.findChildren(QTextEdit)

    assert [box for box in boxes if not box.tabChangesFocus()] == []


@pytest.mark.parametrize("page", PAGES)
def test_tab_goes_round_the_whole_page(on: Callable[[str], MainWindow], page: str) -> None:
    window = on(page)
    window.activateWindow()

    assert passed_over(window) == set()


@pytest.mark.parametrize("page", PAGES)
def test_no_label_takes_what_people_wrote_for_markup(
    on: Callable[[str], MainWindow], page: str
) -> None:
    assert guessing(on(page)) == ["Opening your charters…"]


def test_f6_goes_from_part_to_part_and_back(on: Callable[[str], MainWindow]) -> None:
    window = on("charter")
    window.page.editor.setFocus()
    parts = window.pages.parts()
    been = []

    for _ in parts:
        window.choices["Next part of the window"].trigger()
        been.append(window.focusWidget())

    assert len(set(been)) == len(parts)


def test_no_two_actions_share_their_keys() -> None:
    keys = [QKeySequence(each.keys).toString() for each in ACTIONS if each.keys is not None]

    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("size", [80, 200, 300], ids=lambda size: f"{size} %")
def test_the_window_can_be_made_as_narrow_as_a_small_screen(
    on: Callable[[str], MainWindow], size: int
) -> None:
    window = on("register")
    window.settings.text_size = size
    window.dress()

    assert window.minimumSizeHint().width() <= 1366
    assert QApplication.font().pointSizeF() == pytest.approx(11 * size / 100)
