"""Copies of the open library, kept while one works, and a look whether it is still there."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.store.kept import Why
from planner.store.library import Library
from ui.background import Latest
from ui.settings import SECOND, Settings
from ui.tongue import later, retold, tr

if TYPE_CHECKING:
    from planner.store.backups import Kept

SOON = 2_000  # milliseconds after opening: the person is there first
EVERY = 30 * 60_000
LOOK = 5_000
GONE = later(
    "The file with your charters was moved, renamed or replaced, or its stick was pulled out."
    " What you write now is not saved."
)


class Keeper(QObject):
    """Keeps a copy of a library soon after it was opened, then every half hour, if changed.

    Signals:
        kept: a copy was kept, or there was nothing to keep; carries the `Kept`
        troubled: no copy could be kept, or not everywhere; carries the sentence to show
        gone: the library is no longer where it was opened; told once
    """

    kept = Signal(object)
    troubled = Signal(str)
    gone = Signal(str)

    def __init__(self, library: Library, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._settings = settings
        self._work: Latest[Kept] = Latest(self)
        self._work.done.connect(self._tell)
        self._work.failed.connect(lambda why: self.troubled.emit(_no_copy(why)))
        self._timers = [
            self._timer(SOON, self.keep, once=True),
            self._timer(EVERY, self.keep),
            self._timer(LOOK, self._look),
        ]

    @property
    def second(self) -> Path | None:
        """Return the second place that copies go to, if the person has chosen one."""
        place = self._settings.word(SECOND)
        return Path(place) if place else None

    def take_second(self, place: Path | None) -> None:
        """Keep copies in a second place from now on, or no longer."""
        self._settings.keep(SECOND, str(place) if place else "")

    def start(self) -> None:
        """Keep copies from now on; a library that may only be read is left to its owner."""
        if not self._library.is_read_only:
            for timer in self._timers:
                timer.start()

    @property
    def is_started(self) -> bool:
        """Return whether copies are kept by themselves."""
        return self._timers[1].isActive()

    def keep(self, why: Why = Why.KEPT) -> None:
        """Keep a copy, away from the main thread, where something has changed."""
        if self._library.is_in_place():
            self._work.run(partial(_keep, self._library.path, why, self.second))

    def keep_now(self, why: Why) -> None:
        """Keep a copy before something is done to the library, where something has changed.

        Raises:
            LibraryError: it cannot be kept.
        """
        _keep(self._library.path, why, self.second)

    def _look(self) -> None:
        if not self._library.is_in_place():
            self._timers[-1].stop()
            self.gone.emit(tr(GONE))

    def _tell(self, came: "Kept") -> None:
        self.kept.emit(came)
        if came.warning:
            self.troubled.emit(retold(came.warning))

    def _timer(self, length: int, act: Callable[[], None], *, once: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(length)
        timer.setSingleShot(once)
        timer.timeout.connect(act)
        return timer


def _keep(path: Path, why: Why, second: Path | None) -> "Kept":
    """Keep a copy; what does so is imported with the first, as the register waits for none."""
    from planner.store.backups import keep

    return keep(path, why, second)


def _no_copy(why: str) -> str:
    return tr("No copy of your charters could be kept: {why}").format(why=why)
