"""The pages over an open library, and the ways from one to another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.errors import PlannerError
from planner.store.library import Library
from ui.goingback.ways import GoingBack
from ui.keeper import Keeper
from ui.lines_waiting import tell_what_waits
from ui.main_window import CHARTER as CHARTER_MENU
from ui.main_window import MainWindow
from ui.open_charter import OpenCharter
from ui.overview import Overview
from ui.panels.notice import Notice
from ui.pondering import Pondering
from ui.register.beginning import Beginning
from ui.register.page import RegisterPage
from ui.register.recent import RecentCharters
from ui.settings import CHARTER, SECTION
from ui.tongue import tr

if TYPE_CHECKING:
    from ui.charter_page import CharterPage
    from ui.register.start import StartPage

BEFORE_RECENT = "Bring in a charter file…"  # the entry of the menu above which they stand


class Pages(QObject):
    """The pages over all charters, the start, and at most one open charter."""

    def __init__(self, library: Library, window: MainWindow) -> None:
        super().__init__(window)
        self.library = library
        self.beginning = Beginning(library, window, self)
        self._window = window
        self._open = OpenCharter(library, window, self)
        self.overview = Overview(library, window, self._open, self)
        self.pondering = Pondering(self._open, self.beginning, self)
        in_menu = window.menus[CHARTER_MENU]
        go = self._open.open_or_tell
        self._recent = RecentCharters(library, window.settings, go, in_menu)
        in_menu.insertMenu(window.choices[BEFORE_RECENT], self._recent.menu)
        self.keeper = Keeper(library, window.settings, self)
        self._going_back = GoingBack(library, self.keeper, self)
        self._connect()

    @property
    def charter(self) -> "CharterPage | None":
        """Return the charter that is open, if one is."""
        return self._open.page

    @property
    def start(self) -> "StartPage":
        """Return the page with the two questions; it keeps its answers."""
        return self.beginning.page

    @property
    def register(self) -> RegisterPage:
        """Return the page with all charters."""
        return self.overview.register

    @property
    def notice(self) -> Notice:
        """Return where news is told on the page that is shown."""
        return (self.charter or self.register).notice

    def parts(self) -> tuple[QWidget, ...]:
        """Return the parts of the page that is shown."""
        if self.charter is not None:
            return self.charter.parts()
        shown = self._window.stack.currentWidget()
        if isinstance(shown, RegisterPage):
            return shown.parts()
        return (shown,) if shown else ()

    def go_back_to_place(self) -> None:
        """Show the charter and section that were open last, or else the register.

        Whatever was typed the last time and is in no charter yet is told there.
        """
        settings = self._window.settings
        charter_id, section = settings.word(CHARTER), settings.word(SECTION)
        if charter_id and charter_id not in {each.id for each in self.library.bin()}:
            try:
                self.open_charter(charter_id, section)
            except PlannerError:
                self.show_register()  # the charter has gone from the library
        elif self.beginning.is_waiting:
            self.show_start()
            self.start.notice.say(
                tr("This is what you wrote last time. It is kept until you make the charter.")
            )
        else:
            self.show_register()
        tell_what_waits(self, self._open.open_or_tell)

    def show_register(self) -> None:
        """Show all charters, the one that was open chosen among them."""
        last = self.charter.session.charter_id if self.charter else ""
        if self.put_away():
            self.register.refresh(last)
            self._show(self.register)
            self.register.start_here()

    def show_start(self) -> None:
        """Ask the two questions that make a charter."""
        if self.put_away():
            self._show(self.start)
            self.start.setFocus()

    def show_bin(self) -> None:
        """Show what was deleted."""
        if self.put_away():
            page = self.overview.bin
            page.refresh()
            self._show(page)
            page.setFocus()

    def show_coming(self) -> None:
        """Show what is late and coming in all charters."""
        if self.put_away():
            page = self.overview.coming
            page.refresh()
            self._show(page)
            page.setFocus()

    def show_copies(self) -> None:
        """Show the earlier copies that one can go back to."""
        if self.put_away():
            page = self._going_back.page
            page.refresh()
            self._show(page)
            page.setFocus()

    def open_charter(self, charter_id: str, section: str = "") -> None:
        """Open a charter, at a section when one is named.

        Raises:
            PlannerError: it is not there, or cannot be read.
        """
        self._open.open(charter_id, section)

    def may_close(self) -> bool:
        """Return whether nothing would be lost, or the person lets it go."""
        if self.charter is not None:
            self.charter.keep_place()
        if not self.beginning.may_close():
            self.show_start()
            return False
        return self.put_away(closing=True)

    def put_away(self, *, closing: bool = False) -> bool:
        """Close the open charter; return False where words would be lost and are kept."""
        return self._open.put_away(closing=closing)

    def leave(self) -> None:
        """Take what these pages put into the menus out of them, before others come."""
        self._recent.menu.deleteLater()
        self.deleteLater()

    def let_go(self) -> None:
        """Put the pages away, as the library is closed."""
        self._open.let_go()
        self.overview.let_go()
        self.beginning.let_go()
        self._going_back.let_go()
        self._window.menus[CHARTER_MENU].removeAction(self._recent.menu.menuAction())
        self.leave()

    def _connect(self) -> None:
        self._open.left.connect(self.show_register)
        self._open.opened.connect(self._recent.remember)
        self.beginning.left.connect(self.show_register)
        self.beginning.begun.connect(self._open.open_or_tell)
        self.keeper.troubled.connect(lambda why: self.notice.say(why, role="care"))
        self.keeper.gone.connect(self._tell_gone)
        self._going_back.left.connect(self.show_register)
        self._going_back.opened.connect(self._open.open_or_tell)
        self._going_back.library_wanted.connect(self._window.library_wanted)

    def _tell_gone(self, why: str) -> None:
        """Say that the library is not where it was, and offer to save a copy of it."""
        self.notice.say(why, role="care")
        if self.charter is not None:
            self.notice.offer(tr("Save a copy…"), self.charter.rescue.ask)

    def _show(self, page: QWidget) -> None:
        """Bring a page without a charter to the front."""
        self._window.show_page(page)
        self._window.tell_where("", "register" if isinstance(page, RegisterPage) else "library")
