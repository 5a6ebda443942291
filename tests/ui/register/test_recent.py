"""The charters that were open last are one choice away, latest first."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMenu

from planner.model.charter import Charter, creation
from planner.model.start import started
from planner.store.library import Library
from ui.main_window import MainWindow


@pytest.fixture
def others(library: Library) -> list[Charter]:
    made = [started(f"Partnership & friends {number}", ["A"], "") for number in range(11)]
    for charter in made:
        library.apply(charter.id, creation(charter))
    return made


def recent(window: MainWindow) -> list[tuple[str, bool]]:
    """Return what the menu offers, and whether each can be chosen."""
    [menu] = [
        each.menu()
        for each in window.menus["Charter"].actions()
        if each.text() == "&Recent charters"
    ]
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return [(each.text(), each.isEnabled()) for each in menu.actions()]


@pytest.mark.long
def test_the_last_ten_are_listed_even_after_a_restart(
    others: list[Charter], opened: Callable[[], MainWindow]
) -> None:
    window = opened()
    assert recent(window) == [("None yet", False)]
    for charter in [*others, others[5]]:
        window.pages.open_charter(charter.id)
    window.settle()

    names = [words for words, _ in recent(opened())]
    assert names[:2] == ["Partnership && friends 5", "Partnership && friends 10"]
    assert len(names) == 10


def test_one_that_is_in_the_bin_says_so_and_cannot_be_chosen(
    library: Library, others: list[Charter], opened: Callable[[], MainWindow]
) -> None:
    window = opened()
    window.pages.open_charter(others[0].id)
    window.pages.show_register()
    library.delete(others[0].id)

    assert recent(window) == [("Partnership && friends 0 (in the bin)", False)]
