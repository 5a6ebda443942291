"""Timers that wait for a pause in what a person does."""

from PySide6.QtCore import QObject, QTimer


def pause(parent: QObject | None, milliseconds: int) -> QTimer:
    """Return a timer that goes off once, so long after it was last started.

    PySide takes `interval=` in a constructor for no property on a computer that speaks Turkish,
    where the capital of i is no I; so it is set by its setter.
    """
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
