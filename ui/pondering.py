"""Thinking about a charter before anything is agreed, and before there is one at all."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.open_charter import OpenCharter
from ui.register.beginning import Beginning

if TYPE_CHECKING:
    from planner.model.charter import Charter
    from ui.pages import Pages


class Pondering(QObject):
    """The way from the first questions to those that partners think about, and back."""

    def __init__(self, going: OpenCharter, beginning: Beginning, pages: "Pages") -> None:
        super().__init__(pages)
        self._going = going
        self._beginning = beginning
        self._pages = pages
        beginning.thinking.connect(self._think)
        beginning.pondered.connect(self._ponder)

    @property
    def is_on(self) -> bool:
        """Return whether what is open is no charter of the library yet."""
        page = self._going.page
        return page is not None and not page.session.has_begun

    def _think(self) -> None:
        """Ask about the charter that has just been begun what partners think about first."""
        if self._going.page is not None:
            self._going.page.think_it_through()

    def _ponder(self, charter: "Charter") -> None:
        """Ask the same about a charter that begins with the first answer; or else is none."""
        self._going.open_new(charter)
        page = self._going.page
        if page is not None:
            page.session.begun.connect(self._beginning.page.questions.clear)
            page.guide.hall.ended.connect(self._leave_unbegun)
        self._think()

    def _leave_unbegun(self) -> None:
        if self.is_on:
            self._pages.show_start()
