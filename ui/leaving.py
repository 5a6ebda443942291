"""Ending when the system asks for it: what is being typed is saved first.

Logging out comes from Qt; shutting down, and a program that ends another, come as signals of
the system. Windows has none of these.
"""

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

from ui.main_window import MainWindow

ASKED = ("SIGTERM", "SIGHUP")


class Leaving(QObject):
    """Saves what is being typed, and ends the program when that is asked of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._pipe: tuple[int, int] | None = None
        if sys.platform != "win32":
            self._listen()

    def stop(self) -> None:
        """Leave signals to the system again."""
        if self._pipe is None:
            return
        signal.set_wakeup_fd(-1)
        for name in ASKED:
            signal.signal(getattr(signal, name), signal.SIG_DFL)
        self._notifier.setEnabled(False)
        for end in self._pipe:
            os.close(end)
        self._pipe = None

    def _listen(self) -> None:
        """Hear of signals through a pipe: Qt wakes for one, as it does not for Python."""
        self._pipe = reading, writing = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._leave)
        for name in ASKED:
            signal.signal(getattr(signal, name), lambda *_: None)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)

    def _leave(self) -> None:
        self._notifier.setEnabled(False)
        self._window.settle()
        QApplication.exit(0)
