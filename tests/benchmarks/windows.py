"""A window in a process of its own, which reports when it could be seen and used.

Run as `bare`, `painted LIBRARY` or `usable LIBRARY`; prints the seconds since BEGUN.
"""

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planner.store.library import Library
    from ui.settings import Settings

BEGUN = float(os.environ["BEGUN"])


def report() -> None:
    """Print how long it took, and end the process at once."""
    sys.stdout.write(f"{time.time() - BEGUN}\n")
    sys.stdout.flush()
    os._exit(0)


def bare() -> None:
    """Show the least that PySide6 can: a window with one text box."""
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    class Box(QPlainTextEdit):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 # Qt’s own name
            super().paintEvent(event)
            report()

    application = QApplication(sys.argv)
    box = Box()
    box.show()
    application.exec()


def ours(stage: str, path: Path) -> None:
    """Show the register of a library, as the program does."""
    from ui import application
    from ui.main_window import MainWindow

    class Watched(MainWindow):
        def __init__(self, settings: "Settings") -> None:
            super().__init__(settings)
            if stage == "painted":
                self.painted.connect(report)

        def open(self, library: "Library") -> None:
            super().open(library)
            self.repaint()
            report()

    vars(application)["MainWindow"] = Watched
    application.run(path, sys.argv[:1])


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        ours(sys.argv[1], Path(sys.argv[2]))
