"""Starting the window: painted first, and filled once it is there to be seen.

What the first paint can do without is imported after it.
"""

import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from planner.places import default_library
from ui.leaving import Leaving
from ui.main_window import MainWindow
from ui.one_window import call
from ui.rubbish import Rubbish
from ui.settings import Settings
from ui.starting import Starter, versions
from ui.theme import load_fonts
from ui.tongue import language_for, speak


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
        self.fault.emit(f"{versions()}\n\n{report}")

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
    if call(path):  # a window has it open, and comes to the front
        return 0
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
