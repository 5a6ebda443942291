"""The form and the preview share the window, or take turns where there is no room for both."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from planner.model.charter import Charter
from ui.main_window import MainWindow

LARGE_TEXT = 200  # per cent


@pytest.fixture
def window(opened: Callable[[], MainWindow], telford: Charter) -> MainWindow:
    window = opened()
    window.pages.open_charter(telford.id)
    return window


def enlarge(window: MainWindow) -> None:
    """Read at twice the size, as a person who does not see well does."""
    window.resize_text(LARGE_TEXT - 100)
    QTest.qWait(1)


def test_at_the_usual_size_both_are_there_and_nothing_asks_for_turns(
    window: MainWindow,
) -> None:
    assert window.page.editor.isVisible()
    assert window.page.tabs.isVisible()
    assert not window.page.header.side.isVisible()


def test_large_text_leaves_the_form_all_the_room_and_offers_the_preview(
    window: MainWindow,
) -> None:
    enlarge(window)

    header = window.page.header
    assert window.page.editor.isVisible()
    assert not window.page.tabs.isVisible()
    assert header.side.isVisible()
    assert header.side.text() == "Preview"
    header.side.click()
    assert window.page.tabs.isVisible()
    assert not window.page.editor.isVisible()
    assert header.side.text() == "Form"


def test_where_there_is_room_again_both_are_back(window: MainWindow) -> None:
    enlarge(window)
    window.resize_text(0)
    QTest.qWait(1)

    assert window.page.editor.isVisible()
    assert window.page.tabs.isVisible()


def test_what_is_to_settle_leads_to_the_form_even_from_the_other_side(
    window: MainWindow,
) -> None:
    enlarge(window)
    window.page.show_tab(2)
    assert not window.page.editor.isVisible()

    window.page.lead_to("vision", "", "statement")

    assert window.page.editor.isVisible()
    focused = window.focusWidget()
    assert focused is not None
    assert window.page.editor.page.isAncestorOf(focused)


def test_a_preview_that_is_not_wanted_stays_away_at_every_size(window: MainWindow) -> None:
    window.page.sides.turn()
    enlarge(window)
    window.resize_text(0)
    QTest.qWait(1)

    assert not window.page.tabs.isVisible()
