"""Going back from an open library: the page, what it asks for, and news about copies."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.errors import PlannerError
from planner.store.library import Library
from planner.store.register import Holding
from ui.keeper import Keeper
from ui.tongue import tr

if TYPE_CHECKING:  # the register is there before anyone wants to go back
    from planner.store.backups import Kept
    from ui.goingback.looking import Found
    from ui.goingback.page import GoBackPage


class GoingBack(QObject):
    """The way back to a copy while a library is open.

    Signals:
        left: the person goes away from the copies
        library_wanted: all is to be as in a copy; carries its `Path`
        opened: a charter that was brought back is to be opened; carries its id
    """

    left = Signal()
    library_wanted = Signal(Path)
    opened = Signal(str)

    def __init__(self, library: Library, keeper: Keeper, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._keeper = keeper
        self._page: GoBackPage | None = None
        keeper.kept.connect(self._tell_kept)
        keeper.troubled.connect(self._warn)

    @property
    def page(self) -> "GoBackPage":
        """Return the page with the copies; it is made when it is first asked for."""
        if self._page is None:
            from ui.goingback.page import GoBackPage

            may_write = not self._library.is_read_only
            page = GoBackPage(self._library.path, self._keeper.second, is_open=may_write)
            page.left.connect(self.left)
            page.library_wanted.connect(self.library_wanted)
            page.charter_wanted.connect(self.bring)
            page.copy_wanted.connect(self._keeper.keep)
            page.second_wanted.connect(self._take_second)
            self._page = page
        return self._page

    def let_go(self) -> None:
        """Put the page away with its library."""
        if self._page is not None:
            self._page.deleteLater()
            self._page = None

    def bring(self, found: "Found", holding: Holding) -> None:
        """Bring one charter back as it was in a copy."""
        from ui.goingback.bringing import bring_back
        from ui.panels.history import moment_words

        try:
            charter_id = bring_back(self._library, found.path, holding.id, found.moment)
        except PlannerError as error:
            self._warn(tr("It was not brought back: {why}").format(why=error))
            return
        said = tr("“{charter}” is back as it was: {moment}.").format(
            charter=self._library.title(charter_id),
            moment=moment_words(found.moment, date.today()),
        )
        self.page.notice.say(said, tr("Open it"), lambda: self.opened.emit(charter_id))

    def _take_second(self, place: Path | None) -> None:
        self._keeper.take_second(place)
        self.page.take_second(place)
        if place is not None:
            self._keeper.keep()

    def _tell_kept(self, came: "Kept") -> None:
        if self._page is None or not self._page.isVisible():
            return
        self._page.refresh()
        if came.warning:
            return
        said = (
            tr("A copy is kept.")
            if came.path is not None
            else tr("Nothing has changed since the last copy.")
        )
        self._page.notice.say(said)

    def _warn(self, why: str) -> None:
        if self._page is not None:
            self._page.notice.say(why, role="care")
            self._page.refresh()
