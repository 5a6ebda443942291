"""Opening a library in the window, and closing it."""

import sys
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from planner.errors import LibraryError
from planner.places import person
from ui.main_window import MainWindow
from ui.one_window import OneWindow
from ui.place import LibraryPlace
from ui.tongue import later, tr

if TYPE_CHECKING:
    from planner.store.library import Library
    from ui.theme import Role
    from ui.ways_on import WaysOn

READ_ONLY = later(
    "You may read these charters but not change them: the file or its folder belongs to"
    " somebody else. Ask them, or copy the file to a folder of your own and open it there."
)
READING = later("You opened these charters to read only. Nothing you do here changes them.")
DAMAGED = later(
    "The file that remembers the look of the window could not be read; everything looks as it"
    " did at first."
)
SOON = 300  # milliseconds after the charters are there; Python’s rotating logs load slowly


class Starter(QObject):
    """Opens the library once the window has been seen, and says so where it cannot."""

    def __init__(self, window: MainWindow, path: Path) -> None:
        super().__init__(window)
        self.library: Library | None = None
        self._window = window
        self._place = LibraryPlace(path, window.settings)
        self._one = OneWindow(self)
        self._one.called.connect(self._come_forward)
        window.painted.connect(self._open_soon)
        window.library_wanted.connect(self.go_back)

    def _open_soon(self) -> None:
        """Let the paint reach the screen before anything is read."""
        self._window.painted.disconnect(self._open_soon)
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        self._window.fill_menus()
        self._place.follow()
        self.open()

    def open(self, *, read_only: bool = False, new: bool = False) -> None:
        """Open the library, or show what stands in the way and what can be done.

        With `new` one is made where one has been before.
        """
        self._shut()
        belongs_to_others = self._place.belongs_to_others
        try:
            self.library = self._opened(read_only=read_only or belongs_to_others, new=new)
        except LibraryError as error:
            self._one.let_go()
            self._ways_on.explain(error)
            return
        self._window.open(self.library)
        QTimer.singleShot(SOON, self, self._note_what_happens)
        self._window.pages.keeper.start()
        self._get_ready()
        if belongs_to_others:
            self._window.pages.notice.say(
                tr(READ_ONLY), tr("Move it to this computer"), self._move, "care"
            )
        elif read_only:
            self._say(tr(READING))
        elif self._window.settings.is_damaged:
            self._say(tr(DAMAGED))

    def close(self) -> None:
        """Let what runs come to its end, and let go of the library."""
        from ui.background import finish

        finish()
        if self.library is not None:
            from planner import diary

            if self._window.has_pages and (page := self._window.pages.charter) is not None:
                page.later.drop()  # some of which would read the library
            self.library.close()
            self.library = None
            diary.end()
        self._one.let_go()

    def go_back(self, copy: Path) -> None:
        """Put a copy in the place of the library, which is kept aside first."""
        from planner.store.backup import restore
        from ui import messages

        if self._window.has_pages and not self._window.pages.may_close():
            return
        self._shut()
        is_back = False
        with messages.telling(self._window, tr("Your charters were not changed.")):
            restore(self._place.path, copy, person())
            is_back = True
        self.open()
        if is_back and self.library is not None:
            self._say(tr("Your charters are as they were in the copy."), role="good")

    def _opened(self, *, read_only: bool, new: bool) -> "Library":
        """Open the library, having looked whether it is wise to.

        Raises:
            LibraryError: it is not, or it cannot be opened.
        """
        from planner.store.kept import refuse_lost
        from planner.store.library import Library
        from planner.store.placing import refuse_shared

        path = self._place.path
        if not new:
            refuse_lost(path)
        if not read_only:
            if not self._place.may_be_shared:
                refuse_shared(path)
            with suppress(OSError):  # the library says why there can be none
                path.parent.mkdir(parents=True, exist_ok=True)
            self._one.take(path)
        return Library.open(path, who=person(), read_only=read_only)

    def _note_what_happens(self) -> None:
        """Begin the diary, now that the charters are there to be seen."""
        from planner import diary, places

        if self.library is not None:
            diary.begin(places.diary(), versions())
            self.library.told = diary.note_change
            with suppress(LibraryError):  # busy or gone: whoever needs the charters is told why
                diary.note_opened(self.library.count())

    def _get_ready(self) -> None:
        from ui.background import Latest
        from ui.prepared import get_charters_ready

        self._ready: Latest[None] = Latest(self)
        self._ready.run(get_charters_ready)

    def _shut(self) -> None:
        self._window.let_go()
        self.close()

    def _say(self, words: str, role: "Role" = "care") -> None:
        self._window.pages.notice.say(words, role=role)

    def _come_forward(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    @cached_property
    def _ways_on(self) -> "WaysOn":
        """Return what leads on from trouble; most libraries never need it."""
        from ui.ways_on import WaysOn

        ways = WaysOn(self._window, self._place, self)
        ways.open_wanted.connect(self.open)
        ways.reading_wanted.connect(partial(self.open, read_only=True))
        ways.new_wanted.connect(partial(self.open, new=True))
        ways.move_wanted.connect(self._move)
        ways.library_wanted.connect(self.go_back)
        return ways

    def _move(self) -> None:
        """Put a copy of the library on this computer, and open that from now on."""
        from ui import messages

        with messages.telling(self._window, tr("The library was not moved.")):
            self._place.move_here()
            self.open()
            if self.library is not None:
                self._say(
                    tr(
                        "Your charters are now in {path}. The file where they were stays."
                    ).format(path=self._place.path),
                    role="good",
                )


def versions() -> str:
    """Return what the program runs on, for whoever mends it."""
    from platform import platform

    import PySide6

    return f"Python {sys.version.split()[0]}, Qt {PySide6.__version__}, {platform()}"
