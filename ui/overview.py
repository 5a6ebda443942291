"""The pages over all charters of a library: the register, the bin and what is coming."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.places import RESOURCES
from planner.store.library import Library
from ui.main_window import MainWindow
from ui.menus import mark_order
from ui.open_charter import OpenCharter
from ui.register.drops import Drops
from ui.register.page import RegisterPage
from ui.taking_in import ask_and_take_in, take_in

if TYPE_CHECKING:
    from ui.pages import Pages
    from ui.register.bin import BinPage
    from ui.register.coming import ComingPage

EXAMPLE = RESOURCES / "samples" / "brindlemere_good_food.json"


class Overview(QObject):
    """The pages that are about more than one charter; each is made when it is first wanted."""

    def __init__(
        self, library: Library, window: MainWindow, going: OpenCharter, pages: "Pages"
    ) -> None:
        super().__init__(pages)
        self._library = library
        self._window = window
        self._going = going
        self._pages = pages
        self._made: list[QWidget] = []

    @cached_property
    def register(self) -> RegisterPage:
        """Return the page with all charters."""
        page, pages, window = RegisterPage(self._library), self._pages, self._window
        self._made.append(page)
        page.table.opened.connect(self._going.open_or_tell)
        header = page.table.horizontalHeader()
        header.sortIndicatorChanged.connect(partial(mark_order, window.choices))
        mark_order(window.choices, page.table.sorted_by)
        page.found.connect(self._going.follow)
        page.start_wanted.connect(pages.show_start)
        page.bring_in_wanted.connect(partial(ask_and_take_in, pages, window))
        page.example_wanted.connect(lambda: take_in(pages, window, [EXAMPLE]))
        page.bin_wanted.connect(pages.show_bin)
        page.coming_wanted.connect(pages.show_coming)
        Drops(page).dropped.connect(partial(take_in, pages, window))
        return page

    @cached_property
    def bin(self) -> "BinPage":
        """Return the page with what was deleted."""
        from ui.register.bin import BinPage

        page = BinPage(self._library)
        self._made.append(page)
        page.left.connect(self._pages.show_register)
        return page

    @cached_property
    def coming(self) -> "ComingPage":
        """Return the page with what is coming in all charters."""
        from ui.register.coming import ComingPage

        page = ComingPage(self._library)
        self._made.append(page)
        page.left.connect(self._pages.show_register)
        page.chosen.connect(self._going.follow_day)
        return page

    @property
    def sought(self) -> str:
        """Return the words that are sought among all charters; empty when none are."""
        has_register = any(isinstance(each, RegisterPage) for each in self._made)
        return self.register.search.text() if has_register else ""

    def let_go(self) -> None:
        """Put the pages away, as the library is closed."""
        for page in self._made:
            self._window.stack.removeWidget(page)
            page.deleteLater()
