"""The charters that were open last, in a menu that is filled when it is shown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from planner.errors import PlannerError
from planner.store.library import Library
from ui.direction import ordered
from ui.register.model import UNNAMED
from ui.settings import RECENT, Settings
from ui.tongue import tr

MOST = 10
LONGEST = 60  # characters of a title


class RecentCharters(QObject):
    """Remembers which charters were opened, latest first, and lists them in a menu."""

    def __init__(
        self, library: Library, settings: Settings, go: Callable[[str], object], parent: QMenu
    ) -> None:
        super().__init__(parent)
        self.menu = QMenu(tr("&Recent charters"), parent)
        self._library, self._settings, self._go = library, settings, go
        self.menu.aboutToShow.connect(self.fill)

    def remember(self, charter_id: str) -> None:
        """Put a charter first, as it has been opened now."""
        others = [each for each in self._ids() if each != charter_id]
        self._settings.keep(RECENT, "\n".join([charter_id, *others][:MOST]))

    def fill(self) -> None:
        """Show the charters; one that is in the bin or gone cannot be chosen."""
        self.menu.clear()
        binned = {each.id: each.title for each in self._library.bin()}
        for charter_id in self._ids():
            if charter_id in binned:
                words = tr("{title} (in the bin)").format(title=_short(binned[charter_id]))
            else:
                words = self._title(charter_id)
            if words:
                action = self.menu.addAction(ordered(words.replace("&", "&&")))
                action.setEnabled(charter_id not in binned)
                action.triggered.connect(partial(self._go, charter_id))
        if self.menu.isEmpty():
            self.menu.addAction(tr("None yet")).setEnabled(False)

    def _title(self, charter_id: str) -> str:
        try:
            return _short(self._library.title(charter_id))
        except PlannerError:
            return ""  # it was deleted for good

    def _ids(self) -> list[str]:
        return self._settings.word(RECENT).split("\n") if self._settings.word(RECENT) else []


def _short(title: str) -> str:
    words = title or tr(UNNAMED)
    return words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
