"""Sentences and lists whose numbers and names are links to the records that they come from."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from planner.health.signals.signal import Piece, Place, Sentence
from ui.direction import is_mirrored, side_of
from ui.theme import TINY

BY_MOUSE_AND_KEYS = (
    Qt.TextInteractionFlag.LinksAccessibleByMouse
    | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)
Cells = Sequence[Sequence[Piece]]


class LinkedLabel(QLabel):
    """Words to read; Tab goes from link to link, and a click or Enter follows one.

    Everything in them is escaped: what a person typed is no markup.

    Signals:
        followed: carries the places of the link, a tuple of `Place`
    """

    followed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places: list[tuple[Place, ...]] = []  # of each link, in their order
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(BY_MOUSE_AND_KEYS)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter | side_of(""))
        self.linkActivated.connect(self._follow)

    def say(self, sentences: Sequence[Sentence]) -> None:
        """Show sentences, one after the other."""
        self.places.clear()
        self.setText(" ".join(self._html(one.pieces) for one in sentences))
        self.setAccessibleName(" ".join(one.plain for one in sentences))

    def list_up(self, rows: Sequence[Cells]) -> None:
        """Show rows of cells under one another; read aloud, a row is a clause."""
        self.places.clear()
        side = "right" if is_mirrored() else "left"
        inner = "".join(map(self._row, rows))
        self.setText(f'<table align="{side}" cellpadding="{TINY}">{inner}</table>')
        self.setAccessibleName("; ".join(": ".join(map(_plain, row)) for row in rows))

    def _row(self, row: Cells) -> str:
        cells = [self._html(cell) for cell in row]
        if is_mirrored():
            cells.reverse()  # Qt lays the cells of a table out from the left
        return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"

    def _html(self, pieces: Sequence[Piece]) -> str:
        return "".join(map(self._piece, pieces))

    def _piece(self, piece: Piece) -> str:
        words = escape(piece.words)
        if not (piece.places and words.strip()):
            return words
        self.places.append(piece.places)
        return f'<a href="{len(self.places) - 1}">{words}</a>'

    def _follow(self, number: str) -> None:
        self.followed.emit(self.places[int(number)])


def _plain(pieces: Sequence[Piece]) -> str:
    return "".join(piece.words for piece in pieces)
