"""Words in boxes that wait for Enter: kept beside the library, however the program ends."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from planner.store.drafts import Lines, Words
from ui.pausing import LONGEST, PAUSE, Respite
from ui.session import CharterSession


class Waiting(QObject):
    """Keeps what waits in one place of a charter until it is taken in, or let go.

    `words` gives what is in the boxes now, in an order of their own; nothing once there is
    nothing to take in.
    """

    def __init__(
        self,
        session: CharterSession,
        place: str,
        words: Callable[[], Words],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._place = place
        self._words = words
        self._lines = Lines(session.library.path)
        self._respite = Respite(self, PAUSE, LONGEST)
        self._respite.over.connect(self.keep)

    def begin(self) -> None:
        """Keep the words at the next pause: some have been typed."""
        self._respite.begin()

    def keep(self) -> None:
        """Keep the words that there are now, or none."""
        self._respite.stop()
        if not self._session.is_read_only:
            self._lines.keep(self._session.charter_id, self._place, self._words())

    def kept(self, number: int) -> Words:
        """Return the words that were kept, one for each of so many boxes, or nothing."""
        words = self._lines.of(self._session.charter_id).get(self._place, ())
        return words if len(words) == number else ()
