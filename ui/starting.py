"""Opening a library in the window, and every way on from one that cannot be opened."""

import os
import sys
from contextlib import suppress
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSysInfo, Qt, QTimer

from planner.errors import LibraryError, Trouble
from planner.places import default_library, person
from ui.main_window import MainWindow
from ui.one_window import OneWindow, break_lock
from ui.settings import MOVED_FROM, MOVED_TO, SECOND, SHARED
from ui.tongue import later, tr

if TYPE_CHECKING:
    from planner.store.library import Library
    from ui.dialogs.trouble import Step
    from ui.theme import Role

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
        self._path = path
        self._one = OneWindow(self)
        self._trouble = Trouble.OTHER
        self._one.called.connect(self._come_forward)
        window.painted.connect(self._open_soon)
        window.library_wanted.connect(self.go_back)

    def _open_soon(self) -> None:
        """Let the paint reach the screen before anything is read."""
        self._window.painted.disconnect(self._open_soon)
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        self._window.fill_menus()
        settings = self._window.settings
        moved = settings.word(MOVED_TO)
        if settings.word(MOVED_FROM) == str(self._path) and moved and Path(moved).exists():
            self._path = Path(moved)
        self.open()

    def open(self, *, read_only: bool = False, new: bool = False) -> None:
        """Open the library, or show what stands in the way and what can be done.

        With `new` one is made where one has been before.
        """
        self._shut()
        is_ours = all(os.access(place, os.W_OK) for place in (self._path, self._path.parent))
        belongs_to_others = self._path.exists() and not is_ours
        try:
            self.library = self._opened(read_only=read_only or belongs_to_others, new=new)
        except LibraryError as error:
            self._one.let_go()
            self._explain(error)
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
            restore(self._path, copy, person())
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

        if not new:
            refuse_lost(self._path)
        if not read_only:
            if self._window.settings.word(SHARED) != self._here:
                refuse_shared(self._path)
            with suppress(OSError):  # the library says why there can be none
                self._path.parent.mkdir(parents=True, exist_ok=True)
            self._one.take(self._path)
        return Library.open(self._path, who=person(), read_only=read_only)

    def _note_what_happens(self) -> None:
        """Begin the diary, now that the charters are there to be seen."""
        from planner import diary, places

        if self.library is not None:
            diary.begin(places.diary(), versions())
            diary.note_opened(self.library.count())
            self.library.told = diary.note_change

    def _get_ready(self) -> None:
        from ui.background import Latest
        from ui.prepared import get_charters_ready

        self._ready: Latest[None] = Latest(self)
        self._ready.run(get_charters_ready)

    @property
    def _here(self) -> str:
        """Return the place of the library on this computer: elsewhere it is another place."""
        return f"{QSysInfo.machineHostName()}:{self._path.absolute()}"

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

    def _explain(self, error: LibraryError) -> None:
        from ui.dialogs.trouble import TroublePage

        self._trouble = error.trouble
        page = TroublePage(error)
        page.wanted.connect(self._follow)
        self._window.show_page(page)
        page.setFocus()

    def _follow(self, step: "Step") -> None:
        from ui.dialogs.trouble import Step

        match step:
            case Step.AGAIN:
                self.open()
            case Step.BACK:
                self._show_copies()
            case Step.MOVE:
                self._move()
            case Step.READ:
                self.open(read_only=True)
            case Step.ANYWAY:
                self._open_anyway()
            case Step.NEW:
                self.open(new=True)
            case Step.OTHER:
                self._open_other()
            case Step.CLOSE:
                self._window.close()

    def _show_copies(self) -> None:
        from ui.goingback.page import GoBackPage

        place = self._window.settings.word(SECOND)
        page = GoBackPage(self._path, Path(place) if place else None, is_open=False)
        page.left.connect(self.open)
        page.library_wanted.connect(self.go_back)
        self._window.show_page(page)
        page.setFocus()

    def _move(self) -> None:
        """Put a copy of the library on this computer, and open that from now on."""
        from planner.store.copies import copied
        from ui import messages

        home = unused_beside(default_library().parent / self._path.name)
        with messages.telling(self._window, tr("The library was not moved.")):
            if self._path.exists():
                copied(self._path, home)
            self._window.settings.keep(MOVED_FROM, str(self._path))
            self._window.settings.keep(MOVED_TO, str(home))
            self._path = home
            self.open()
            if self.library is not None:
                self._say(
                    tr(
                        "Your charters are now in {path}. The file where they were stays."
                    ).format(path=home),
                    role="good",
                )

    def _open_anyway(self) -> None:
        from ui import messages

        if not messages.ask(
            self._window,
            tr("Open these charters all the same?"),
            more=tr(
                "Do so only if you are sure that nobody else writes to them at the same time."
                " What one writes may be lost."
            ),
            yes=tr("Open them"),
            no=tr("Leave them closed"),
        ):
            return
        if self._trouble is Trouble.SHARED:
            self._window.settings.keep(SHARED, self._here)
        else:
            with suppress(OSError):
                break_lock(self._path)
        self.open()

    def _open_other(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Open another library"),
            str(self._path.parent),
            tr("Libraries (*.db)"),
        )
        if name:
            self._path = Path(name)
            self.open()


def unused_beside(path: Path) -> Path:
    """Return a path, or one like it with a number, under which there is nothing yet."""
    numbered = (path.with_name(f"{path.stem} {number}{path.suffix}") for number in count(2))
    return next(each for each in chain((path,), numbered) if not each.exists())


def versions() -> str:
    """Return what the program runs on, for whoever mends it."""
    from platform import platform

    import PySide6

    return f"Python {sys.version.split()[0]}, Qt {PySide6.__version__}, {platform()}"
