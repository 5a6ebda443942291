"""What can wait, done one thing in each turn of the event loop, so that no turn is long."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.pausing import pause

Thing = Callable[[], object]


class Turns(QObject):
    """Does things in their order, while the window takes in keys and clicks between them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Thing] = deque()
        self._soon = pause(self, 0)
        self._soon.timeout.connect(self._go_on)

    @property
    def is_done(self) -> bool:
        """Return whether nothing waits."""
        return not self._waiting

    def add(self, *things: Thing) -> None:
        """Do things after those that wait already."""
        self._waiting.extend(things)
        if self._waiting:
            self._soon.start()

    def first(self, *things: Thing) -> None:
        """Do things before all that waits."""
        self._waiting.extendleft(reversed(things))
        self._soon.start()

    def finish(self) -> None:
        """Do all that waits now."""
        while self._waiting:
            self._waiting.popleft()()
        self._soon.stop()

    def drop(self) -> None:
        """Do nothing of what waits."""
        self._soon.stop()
        self._waiting.clear()

    def _go_on(self) -> None:
        if self._waiting:
            thing = self._waiting.popleft()
            if self._waiting:
                self._soon.start()  # first, since a thing may end this by leaving its page
            thing()
