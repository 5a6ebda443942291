"""Work away from the main thread: reading and rendering, on frozen values only.

It alone uses Qt's thread pool. What runs here must not touch a widget or the library.
"""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from planner.errors import PlannerError
from ui.tongue import retold

Result = TypeVar("Result")


class Latest(QObject, Generic[Result]):
    """Runs one piece of work at a time, and of those that wait only the newest.

    Signals:
        done: the work has ended and nothing newer waits; carries its result
        failed: the work was refused; carries the sentence to show
    """

    done = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: Callable[[], Result] | None = None
        self._running: _Work[Result] | None = None

    @property
    def is_busy(self) -> bool:
        """Return whether something runs or waits."""
        return self._running is not None

    def run(self, work: Callable[[], Result]) -> None:
        """Run work as soon as what runs now has ended, instead of anything that waits."""
        self._waiting = work
        if self._running is None:
            self._start()

    def _start(self) -> None:
        assert self._waiting is not None, "only what waits can start"
        self._running = _Work(self._waiting)
        self._waiting = None
        self._running.report.ended.connect(self._settle)
        QThreadPool.globalInstance().start(self._running)

    @Slot()
    def _settle(self) -> None:
        ended = self._running
        assert ended is not None, "only what runs can end"
        self._running = None
        if self._waiting is not None:
            self._start()
        elif ended.refusal:
            self.failed.emit(ended.refusal)
        elif ended.is_made:
            self.done.emit(ended.result)


def finish() -> None:
    """Wait for what runs, before the program ends under it."""
    QThreadPool.globalInstance().clear()
    QThreadPool.globalInstance().waitForDone()


class _Report(QObject):
    ended = Signal()


class _Work(QRunnable, Generic[Result]):
    """One piece of work, and what came of it; a fault of the program travels on by itself."""

    def __init__(self, work: Callable[[], Result]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.report = _Report()
        self.result: Result | None = None
        self.refusal = ""
        self.is_made = False
        self._work = work

    def run(self) -> None:
        try:
            self.result = self._work()
            self.is_made = True
        except PlannerError as error:
            self.refusal = retold(error)
        finally:
            self.report.ended.emit()
