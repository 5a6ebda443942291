"""Starting the window: painted first, and filled once it is there to be seen.

What the first paint can do without is imported after it.
"""

import os
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from planner.places import default_library, person
from ui.leaving import Leaving
from ui.main_window import MainWindow
from ui.rubbish import Rubbish
from ui.settings import Settings
from ui.theme import load_fonts
from ui.tongue import language_for, later, speak, tr

if TYPE_CHECKING:
    from planner.store.library import Library

READ_ONLY = later(
    "You may read these charters but not change them: the file or its folder belongs to"
    " somebody else. Ask them, or copy the file to a folder of your own and open it there."
)
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
        window.painted.connect(self._open_soon)

    def _open_soon(self) -> None:
        """Let the paint reach the screen before anything is read."""
        self._window.painted.disconnect(self._open_soon)
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        self._window.fill_menus()
        self.open()

    def open(self) -> None:
        """Open the library, or show what stands in the way and what can be done."""
        from planner.errors import LibraryError
        from planner.store.library import Library

        is_ours = all(os.access(place, os.W_OK) for place in (self._path, self._path.parent))
        read_only = self._path.exists() and not is_ours
        try:
            self.library = Library.open(self._path, who=person(), read_only=read_only)
        except LibraryError as error:
            self._explain(str(error))
            return
        self._window.open(self.library)
        QTimer.singleShot(SOON, self, self._note_what_happens)
        self._get_ready()
        pages = self._window.pages
        notice = (pages.charter or pages.register).notice
        if read_only:
            notice.say(tr(READ_ONLY), role="care")
        elif self._window.settings.is_damaged:
            notice.say(tr(DAMAGED), role="care")

    def close(self) -> None:
        """Let what runs come to its end, and let go of the library."""
        from ui.background import finish

        finish()
        if self.library is not None:
            from planner import diary

            self.library.close()
            self.library = None
            diary.end()

    def _note_what_happens(self) -> None:
        """Begin the diary, now that the charters are there to be seen."""
        from planner import diary, places

        if self.library is not None:
            diary.begin(places.diary(), _versions())
            diary.note_opened(self.library.count())
            self.library.told = diary.note_change

    def _get_ready(self) -> None:
        from ui.background import Latest
        from ui.prepared import get_charters_ready

        self._ready: Latest[None] = Latest(self)
        self._ready.run(get_charters_ready)

    def _explain(self, why: str) -> None:
        from ui.dialogs.trouble import TroublePage

        page = TroublePage(why)
        page.again_wanted.connect(self.open)
        page.other_wanted.connect(self._open_other)
        page.close_wanted.connect(self._window.close)
        self._window.show_page(page)

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


class FaultHook(QObject):
    """Where faults of the program end up: told plainly on the main thread, and logged.

    Signals:
        fault: something that nobody expected was raised, on any thread; carries the report
    """

    fault = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._telling = False
        self.fault.connect(self._tell)

    def install(self) -> None:
        """Take every exception that nothing else does, on any thread."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread

    def take(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Log an exception and announce it."""
        import logging
        import traceback

        from planner.diary import note_fault

        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        report = "".join(traceback.format_exception(kind, error, trace))
        logging.getLogger(__name__).error(report)
        note_fault(kind, trace)
        self.fault.emit(f"{_versions()}\n\n{report}")

    def _take_from_thread(self, raised: threading.ExceptHookArgs) -> None:
        self.take(raised.exc_type, raised.exc_value, raised.exc_traceback)

    def _tell(self, report: str) -> None:
        from ui import messages

        if not self._telling:  # one box at a time, whatever a timer goes on raising
            self._telling = True
            messages.own_up(self._window, report)
            self._telling = False


def run(library: Path | None, arguments: list[str]) -> int:
    """Open the window on a library, and return the exit status once it is closed."""
    application = QApplication(arguments)
    application.setApplicationName("Partnership Planner")
    application.setDesktopFileName("partnership-planner")
    path = library or default_library()
    load_fonts()
    settings = Settings.beside(path)
    speak(language_for(settings.language))
    window = MainWindow(settings)
    window.dress()
    application.styleHints().colorSchemeChanged.connect(window.dress)
    application.commitDataRequest.connect(window.settle)  # the person logs out
    FaultHook(window).install()
    rubbish = Rubbish(window)
    starter = Starter(window, path)
    leaving = Leaving(window)
    window.show()
    status = application.exec()
    leaving.stop()
    starter.close()
    rubbish.stop()
    return status


def _versions() -> str:
    from platform import platform

    import PySide6

    return f"Python {sys.version.split()[0]}, Qt {PySide6.__version__}, {platform()}"
