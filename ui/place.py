"""Where the library is on this computer, and what the person has said about that place."""

import os
from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import QSysInfo

from planner.places import default_library
from ui.settings import MOVED_FROM, MOVED_TO, SHARED, Settings


class LibraryPlace:
    """The file of the library: found again where it was moved to, and asked about once."""

    def __init__(self, path: Path, settings: Settings) -> None:
        self.path = path
        self._settings = settings

    @property
    def belongs_to_others(self) -> bool:
        """Return whether there is a library that this person may not write to."""
        is_ours = all(os.access(place, os.W_OK) for place in (self.path, self.path.parent))
        return self.path.exists() and not is_ours

    @property
    def may_be_shared(self) -> bool:
        """Return whether the person has said that the library is to be opened here."""
        return self._settings.word(SHARED) == self._here

    def allow_sharing(self) -> None:
        """Remember that the library is to be opened here, though others may write to it."""
        self._settings.keep(SHARED, self._here)

    def follow(self) -> None:
        """Go where the library was moved to, when it was."""
        moved = self._settings.word(MOVED_TO)
        is_it = self._settings.word(MOVED_FROM) == str(self.path)
        if is_it and moved and Path(moved).exists():
            self.path = Path(moved)

    def move_here(self) -> None:
        """Put a copy of the library on this computer, which is the library from now on.

        Raises:
            LibraryError: it cannot be copied; the library is where it was.
        """
        from planner.store.copies import copied

        home = unused_beside(default_library().parent / self.path.name)
        if self.path.exists():
            copied(self.path, home)
        self._settings.keep(MOVED_FROM, str(self.path))
        self._settings.keep(MOVED_TO, str(home))
        self.path = home

    @property
    def _here(self) -> str:
        """Return the place of the library on this computer: elsewhere it is another place."""
        return f"{QSysInfo.machineHostName()}:{self.path.absolute()}"


def unused_beside(path: Path) -> Path:
    """Return a path, or one like it with a number, under which there is nothing yet."""
    numbered = (path.with_name(f"{path.stem} {number}{path.suffix}") for number in count(2))
    return next(each for each in chain((path,), numbered) if not each.exists())
