"""Timers that wait for a pause in what a person does."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

PAUSE = 2000  # milliseconds after the last keystroke until what was typed becomes a change
LONGEST = 10_000  # milliseconds of typing without such a pause until it does all the same


def pause(parent: QObject | None, milliseconds: int) -> QTimer:
    """Return a timer that goes off once, so long after it was last started.

    PySide takes `interval=` in a constructor for no property on a computer that speaks Turkish,
    where the capital of i is no I; so it is set by its setter.
    """
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer


class Respite(QObject):
    """Waits for a pause in what a person does, but not for ever.

    Signals:
        over: there was a pause, or the person has gone on for the longest time to wait
    """

    over = Signal()

    def __init__(self, parent: QObject, milliseconds: int, longest: int) -> None:
        super().__init__(parent)
        self._timer = pause(self, milliseconds)
        self._timer.timeout.connect(self.over)
        self._pause = milliseconds
        self._longest = longest
        self._begun = QElapsedTimer()

    def begin(self) -> None:
        """Wait from now on, or go on waiting."""
        if not self._timer.isActive():
            self._begun.start()
        left = max(0, self._longest - self._begun.elapsed())
        self._timer.start(min(self._pause, left))

    def stop(self) -> None:
        """Wait no longer."""
        self._timer.stop()
