"""Pieces of a document laid below one another, one in each turn of the event loop."""

from collections.abc import Sequence
from itertools import takewhile

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.pausing import pause

Move = QTextCursor.MoveOperation
GLUE = "x"  # a letter that is taken away at once


class Laying(QObject):
    """Shows pieces in a text; those it begins with already stay as they are.

    Signals:
        grown: there is more of them than before, or all there is
    """

    grown = Signal()

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._there: list[str] = []
        self._ends: list[int] = []  # of each piece that is there
        self._coming: list[str] = []
        self._soon = pause(self, 0)
        self._soon.timeout.connect(self._go_on)

    @property
    def is_begun(self) -> bool:
        """Return whether anything is there."""
        return bool(self._there)

    @property
    def is_done(self) -> bool:
        """Return whether everything is there."""
        return not self._coming

    def holds(self, markup: str) -> bool:
        """Return whether there is a piece with some markup."""
        return any(markup in piece for piece in self._there)

    def kept_height(self, pieces: Sequence[str]) -> float:
        """Return how far down nothing changes when these pieces are shown.

        Units: pixels
        """
        kept = self._kept(pieces)
        if not kept:
            return 0
        document = self._view.document()
        last = document.findBlock(self._ends[kept - 1])
        return document.documentLayout().blockBoundingRect(last).bottom()

    def show(self, pieces: Sequence[str]) -> None:
        """Show pieces instead of those before; the first of what is new is there at once."""
        kept = self._kept(pieces)
        if kept:
            self._cut(kept)
        del self._there[kept:], self._ends[kept:]
        self._coming = list(pieces[kept:])
        self._go_on()

    def forget(self) -> None:
        """Start afresh with what is shown next; nothing more comes of what is shown now."""
        self._soon.stop()
        self._there, self._ends, self._coming = [], [], []

    def _kept(self, pieces: Sequence[str]) -> int:
        """Return how many pieces are there already, from the first one on."""
        pairs = zip(self._there, pieces, strict=False)
        return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))

    def _cut(self, kept: int) -> None:
        """Take away what comes after so many pieces."""
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(self._ends[kept - 1])
        cursor.movePosition(Move.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _go_on(self) -> None:
        if self._coming:
            piece = self._coming.pop(0)
            self._lay(piece)
            self._there.append(piece)
            self._ends.append(self._view.document().characterCount() - 1)
            self._soon.start()  # once more after the last, when Qt knows how high it all is
        self.grown.emit()

    def _lay(self, piece: str) -> None:
        if not self._there:
            self._view.setHtml(piece)
            return
        cursor = QTextCursor(self._view.document())
        cursor.movePosition(Move.End)
        end = cursor.position()
        cursor.beginEditBlock()
        # What comes first is always put into the line that is there, and loses its look.
        cursor.insertHtml(f"{GLUE}{piece}")
        cursor.setPosition(end)
        cursor.deleteChar()
        cursor.endEditBlock()
