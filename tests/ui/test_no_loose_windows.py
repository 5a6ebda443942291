"""Nothing shows for a moment as a window of its own, which would take the keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from planner.exchange.json_form import read
from planner.model.catalogue import SECTIONS
from planner.model.charter import creation
from planner.places import RESOURCES
from planner.store.library import Library
from ui.main_window import MainWindow
from ui.working.views import VIEWS

SAMPLE = RESOURCES / "samples" / "brindlemere_good_food.json"


class Spy(QObject):
    """Notes what is shown as a window though it is no dialog and no menu."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 # Qt’s name
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and not isinstance(watched, QDialog | QMenu | MainWindow)
        ):
            self.seen.add(f"{type(watched).__name__} “{watched.accessibleName()}”")
        return False


@pytest.mark.long
def test_whatever_is_shown_has_its_place_before(
    qtbot: QtBot, qapp: QApplication, opened: Callable[[], MainWindow], library: Library
) -> None:
    charter = read(SAMPLE.read_bytes())
    library.apply(charter.id, creation(charter))
    spy = Spy()
    qapp.installEventFilter(spy)

    window = opened()
    window.pages.open_charter(charter.id)
    for section in SECTIONS:
        window.page.show_section(section.key)
        qtbot.wait(20)
    for tab in range(window.page.tabs.count()):
        window.page.show_tab(tab)
        qtbot.wait(50)
    for view in VIEWS:
        window.page.look_how_it_goes(view.key)
        qtbot.wait(50)
    window.page.hold_meeting()
    qtbot.wait(50)
    pages = window.pages
    for show in (pages.show_start, pages.show_bin, pages.show_coming):
        show()
        qtbot.wait(50)

    qapp.removeEventFilter(spy)
    assert spy.seen == set()
