"""Python's rubbish, looked for on the main thread alone.

By itself Python looks for it whenever enough new things have been made, on whatever thread made
them. A widget that is found on another thread than its own leaves its timers behind, and Qt
falls over the first that fires; printing a document on a thread is enough to bring that about.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1_000  # milliseconds


class Rubbish(QObject):
    """Looks for rubbish from time to time, as often as Python would, until it is stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)  # not as an argument: see `ui.pausing`
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Take the rubbish away that is due."""
        counts = list(zip(gc.get_count(), gc.get_threshold(), strict=True))
        due = [age for age, (count, most) in enumerate(counts) if count > most]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
