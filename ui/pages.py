"""The pages over an open library, and the ways from one to another."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.errors import PlannerError
from planner.places import RESOURCES
from planner.store.library import Library
from planner.store.search import Hit
from ui import messages
from ui.action import When
from ui.actions import CHECK_SPELLING, REDO, UNDO
from ui.goingback.ways import GoingBack
from ui.keeper import Keeper
from ui.main_window import CHARTER as CHARTER_MENU
from ui.main_window import MainWindow
from ui.menus import mark_order, name_spelling
from ui.panels.notice import Notice
from ui.register.drops import Drops
from ui.register.model import UNNAMED
from ui.register.page import RegisterPage
from ui.register.recent import RecentCharters
from ui.settings import CHARTER, DOCUMENT, SECTION
from ui.taking_in import take_in
from ui.tongue import tr

if TYPE_CHECKING:
    from planner.model.charter import Charter
    from ui.charter_page import CharterPage
    from ui.register.bin import BinPage
    from ui.register.start import StartPage

BEFORE_RECENT = "Bring in a charter file…"  # the entry of the menu above which they stand
EXAMPLE = RESOURCES / "samples" / "brindlemere_good_food.json"


class Pages(QObject):
    """The register, the start, the bin and at most one open charter."""

    def __init__(self, library: Library, window: MainWindow) -> None:
        super().__init__(window)
        self.library = library
        self.charter: CharterPage | None = None
        self.register = RegisterPage(library)
        self._start: StartPage | None = None
        self._bin: BinPage | None = None
        self._window = window
        self._settings = window.settings
        self.register.table.opened.connect(self._open)
        header = self.register.table.horizontalHeader()
        header.sortIndicatorChanged.connect(partial(mark_order, window.choices))
        mark_order(window.choices, self.register.table.sorted_by)
        self.register.found.connect(self._follow)
        self.register.start_wanted.connect(self.show_start)
        self.register.bring_in_wanted.connect(self.bring_in)
        self.register.example_wanted.connect(lambda: take_in(self, window, [EXAMPLE]))
        self.register.bin_wanted.connect(self.show_bin)
        Drops(self.register).dropped.connect(partial(take_in, self, window))
        in_menu = window.menus[CHARTER_MENU]
        self._recent = RecentCharters(library, window.settings, self._open, in_menu)
        in_menu.insertMenu(window.choices[BEFORE_RECENT], self._recent.menu)
        self.keeper = Keeper(library, window.settings, self)
        self.keeper.troubled.connect(self._warn)
        self.keeper.gone.connect(self._tell_gone)
        self.going_back = GoingBack(library, self.keeper, self)
        self.going_back.left.connect(self.show_register)
        self.going_back.opened.connect(self._open)
        self.going_back.library_wanted.connect(window.library_wanted)

    @property
    def start(self) -> "StartPage":
        """Return the page with the two questions; it keeps its answers."""
        if self._start is None:
            from ui.register.start import StartPage

            self._start = StartPage()
            self._start.left.connect(self.show_register)
            self._start.finished.connect(self._begin)
        return self._start

    @property
    def bin(self) -> "BinPage":
        """Return the page with what was deleted."""
        if self._bin is None:
            from ui.register.bin import BinPage

            self._bin = BinPage(self.library)
            self._bin.left.connect(self.show_register)
        return self._bin

    @property
    def notice(self) -> Notice:
        """Return where news is told on the page that is shown."""
        return (self.charter or self.register).notice

    @property
    def shown(self) -> str:
        """Return which page without a charter is shown: the start, the bin or else none."""
        page = self._window.stack.currentWidget()
        return "start" if page is self._start else "bin" if page is self._bin else ""

    @property
    def answers(self) -> tuple[str, ...]:
        """Return what was answered about a new charter; nothing where nobody was asked."""
        return self._start.answers if self._start else ()

    def parts(self) -> tuple[QWidget, ...]:
        """Return the parts of the page that is shown."""
        if self.charter is not None:
            return self.charter.parts()
        shown = self._window.stack.currentWidget()
        if shown is self.register:
            return self.register.parts()
        return (shown,) if shown else ()

    def go_back_to_place(self) -> None:
        """Show the charter and section that were open last, or else the register."""
        charter_id, section = self._settings.word(CHARTER), self._settings.word(SECTION)
        self.show_register()
        if charter_id and charter_id not in {each.id for each in self.library.bin()}:
            try:
                self.open_charter(charter_id, section)
            except PlannerError:
                self.show_register()  # the charter has gone from the library

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
            self.bin.refresh()
            self._show(self.bin)
            self.bin.setFocus()

    def show_copies(self) -> None:
        """Show the earlier copies that one can go back to."""
        if self.put_away():
            page = self.going_back.page
            page.refresh()
            self._show(page)
            page.setFocus()

    def find_here(self) -> None:
        """Give the keyboard to the search in the open charter, or else in all charters."""
        if self.charter is not None:
            self.charter.finding.open()
        else:
            self.find()

    def find(self) -> None:
        """Give the keyboard to the search in all charters."""
        self.show_register()
        if self.charter is None:
            self.register.search.setFocus()
            self.register.search.selectAll()

    def open_charter(self, charter_id: str, section: str = "") -> None:
        """Open a charter, at a section when one is named.

        Raises:
            PlannerError: it is not there, or cannot be read.
        """
        # The editor and the documents are imported with the first charter that needs them.
        from ui.charter_page import CharterPage
        from ui.session import CharterSession

        session = CharterSession(self.library, charter_id)
        if not self.put_away():
            return
        choices = self._window.choices
        page = CharterPage(
            session, self._settings, choices[UNDO], choices[REDO], self._window.stack
        )
        page.left.connect(self.show_register)
        page.guide.hall.turned.connect(self._window.hold_meeting)
        page.writing.lacking.connect(partial(name_spelling, choices[CHECK_SPELLING]))
        self.charter = page
        self._settings.keep(CHARTER, charter_id)
        self._recent.remember(charter_id)
        self._window.steps.addStack(session.stack)
        self._window.steps.setActiveStack(session.stack)
        self._show(page)
        if section:
            page.editor.show_section(section)
        page.editor.setFocus()

    def bring_in(self) -> None:
        """Ask for charter files and add them to the library."""
        from ui.register.incoming import ask_for_files

        take_in(self, self._window, ask_for_files(self._window))

    def publish(self) -> None:
        """Save a document of every charter in the register's list."""
        self.register.publish()

    def may_close(self) -> bool:
        """Return whether nothing would be lost, or the person lets it go."""
        if self.charter is not None:
            self.charter.keep_place()
        if self._start is not None and not self._start.may_close():
            self.show_start()
            return False
        return self.put_away(closing=True)

    def put_away(self, *, closing: bool = False) -> bool:
        """Close the open charter; return False where words would be lost and are kept."""
        page = self.charter
        if page is None:
            return True
        trouble = page.settle()
        if trouble and not messages.ask(
            self._window,
            tr("The last change is not saved."),
            more=trouble,
            yes=tr("Leave without it"),
            no=tr("Stay here"),
        ):
            return False
        page.keep_place()
        if not closing:
            self._settings.keep(CHARTER, "")
        self._let_go_of_charter()
        return True

    def leave(self) -> None:
        """Take what these pages put into the menus out of them, before others come."""
        self._recent.menu.deleteLater()
        self.deleteLater()

    def let_go(self) -> None:
        """Put the pages away, as the library is closed."""
        self._let_go_of_charter()
        for page in (self.register, self._start, self._bin):
            if page is not None:
                self._window.stack.removeWidget(page)
                page.deleteLater()
        self.going_back.let_go()
        self._window.menus[CHARTER_MENU].removeAction(self._recent.menu.menuAction())
        self.leave()

    def _let_go_of_charter(self) -> None:
        page, self.charter = self.charter, None
        if page is not None:
            self._window.steps.removeStack(page.session.stack)
            self._window.stack.removeWidget(page)
            page.deleteLater()

    def _tell_gone(self, why: str) -> None:
        """Say that the library is not where it was, and offer to save a copy of it."""
        self._warn(why)
        if self.charter is not None:
            self.notice.offer(tr("Save a copy…"), self.charter.rescue.ask)

    def _warn(self, why: str) -> None:
        self.notice.say(why, role="care")

    def _show(self, page: QWidget) -> None:
        charter = self.charter.session.charter if self.charter else None
        self._window.show_page(page)
        title = (charter.title or tr(UNNAMED)) if charter else ""
        place: When = "register" if page is self.register else "library"
        self._window.tell_where(title, "charter" if charter else place)

    def _open(self, charter_id: str) -> None:
        with messages.telling(self._window, tr("The charter could not be opened.")):
            self.open_charter(charter_id)

    def _begin(self, charter: "Charter") -> None:
        from planner.model.charter import creation

        with messages.telling(self._window, tr("The charter could not be saved.")):
            self.library.apply(charter.id, creation(charter))
            self.start.clear()
            self._settings.keep(DOCUMENT, "charter")  # the page that the two answers fill
            self.open_charter(charter.id)

    def _follow(self, hit: Hit) -> None:
        self._open(hit.charter_id)
        if self.charter is not None:
            self.charter.lead_to(hit.table, hit.record_id)
