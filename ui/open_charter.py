"""The charter that is open: how it comes onto the screen, and how it leaves without loss."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from planner.errors import PlannerError, UnknownCharterError
from planner.store.drafts import Lines
from planner.store.library import Library
from planner.store.search import Hit
from ui import messages
from ui.actions import CHECK_SPELLING, REDO, UNDO
from ui.main_window import MainWindow
from ui.menus import name_spelling
from ui.register.model import UNNAMED
from ui.settings import CHARTER
from ui.tongue import tr

if TYPE_CHECKING:
    from planner.model.charter import Charter
    from ui.charter_page import CharterPage
    from ui.register.coming import Awaited
    from ui.session import CharterSession


class OpenCharter(QObject):
    """At most one charter of a library, open in the window.

    Signals:
        left: the person wants to see all charters
        opened: a charter came onto the screen; carries its id
    """

    left = Signal()
    opened = Signal(str)

    def __init__(self, library: Library, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self.page: CharterPage | None = None
        self._library = library
        self._window = window
        if not library.is_read_only:
            Lines(library.path).keep_those(self._is_there)

    def open(self, charter_id: str, section: str = "") -> None:
        """Open a charter, at a section when one is named.

        Raises:
            PlannerError: it is not there, or cannot be read.
        """
        # The editor and the documents are imported with the first charter that needs them.
        from ui.session import CharterSession

        self._show(CharterSession(self._library, charter_id), section)

    def open_new(self, charter: "Charter") -> None:
        """Open a charter that comes into the library with the first change of it."""
        from ui.session import CharterSession

        self._show(CharterSession(self._library, charter.id, new=charter))

    def _show(self, session: "CharterSession", section: str = "") -> None:
        if not self.put_away():
            return
        page = self.page = self._page_over(session)
        if session.has_begun:
            self._remember(session.charter_id)
        else:
            session.begun.connect(partial(self._remember, session.charter_id))
        session.remembered.connect(self._offer)
        session.unread.connect(lambda why: page.notice.warn(_without_steps(why)))
        page.later.add(lambda: session.stack)  # reading it can take longer than all the rest
        self._window.show_page(page)
        self._window.tell_where(session.charter.title or tr(UNNAMED), "charter")
        if section:
            page.editor.show_section(section)
        page.editor.setFocus()

    def open_or_tell(self, charter_id: str) -> None:
        """Open a charter, or say why it cannot be opened."""
        with messages.telling(self._window, tr("The charter could not be opened.")):
            self.open(charter_id)

    def follow(self, hit: Hit) -> None:
        """Open the charter in which something was found, at that place."""
        self.open_or_tell(hit.charter_id)
        self._lead_to(hit.table, hit.record_id)

    def follow_day(self, one: "Awaited") -> None:
        """Open the charter that names a day, where it is written."""
        self.open_or_tell(one.holding.id)
        self._lead_to(one.due.table, one.due.record_id, one.due.field)

    def put_away(self, *, closing: bool = False) -> bool:
        """Close the open charter; return False where words would be lost and are kept."""
        page = self.page
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
            self._window.settings.keep(CHARTER, "")
        self.let_go()
        return True

    def let_go(self) -> None:
        """Take the open charter off the screen, as it is."""
        page, self.page = self.page, None
        if page is not None:
            for steps in self._window.steps.stacks():
                self._window.steps.removeStack(steps)
            self._window.stack.removeWidget(page)
            page.later.drop()
            page.deleteLater()

    def _lead_to(self, table: str, record_id: str, field: str = "") -> None:
        """Go to a field of a charter that has just been opened, once its page is laid."""
        from planner.model.catalogue import RECORDS, section_of

        page = self.page
        if page is None:
            return
        kind = RECORDS.get(table)
        home = section_of(kind) if kind is not None else None
        if home is not None:
            page.show_section(home.key)
        page.later.first(page.editor.fill, partial(page.lead_to, table, record_id, field))

    def _offer(self, steps: QUndoStack) -> None:
        """Let the window take back what was done."""
        self._window.steps.addStack(steps)
        self._window.steps.setActiveStack(steps)

    def _is_there(self, charter_id: str) -> bool:
        try:
            self._library.title(charter_id)
        except PlannerError as error:
            return not isinstance(error, UnknownCharterError)
        return True

    def _remember(self, charter_id: str) -> None:
        self._window.settings.keep(CHARTER, charter_id)
        self.opened.emit(charter_id)

    def _page_over(self, session: "CharterSession") -> "CharterPage":
        from ui.charter_page import CharterPage

        window, choices = self._window, self._window.choices
        page = CharterPage(session, window.settings, choices[UNDO], choices[REDO], window.stack)
        page.left.connect(self.left)
        page.guide.hall.turned.connect(window.hold_meeting)
        page.writing.lacking.connect(partial(name_spelling, choices[CHECK_SPELLING]))
        return page


def _without_steps(why: str) -> str:
    """Return what is said where the steps that were done earlier cannot be read."""
    return tr("What was done earlier cannot be taken back just now: {why}").format(why=why)
