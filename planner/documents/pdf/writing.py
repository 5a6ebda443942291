"""Words as the operators that draw them, on a page and in the look of a field alike."""

from collections.abc import Iterator
from itertools import groupby

from reportlab.pdfbase.pdfdoc import PDFDocument

from planner.documents.pdf.faces import Face
from planner.documents.pdf.fonts import Piece
from planner.documents.pdf.shaping import Glyph

HAIR = 0.00005  # of the size: less is no distance


class Pen:
    """Writes words inside one text object, and remembers the font that is in use there."""

    def __init__(self, document: PDFDocument, size: float) -> None:
        self._document = document
        self._size = size
        self._font = ""

    def drawn(self, piece: Piece, x: float, y: float) -> Iterator[str]:
        """Yield the operators that draw words from the left end of their baseline."""
        if piece.glyphs:
            yield from self._shaped(piece, x, y)
            return
        yield f"1 0 0 1 {numbers(x, y)} Tm"
        for subset, codes in self._coded(piece.face, piece.words):
            yield from self._in_font(subset, piece.face)
            yield f"<{codes.hex()}> Tj"

    def _in_font(self, subset: str, face: Face) -> Iterator[str]:
        if subset != self._font:
            self._font = subset
            yield f"{subset} {numbers(self._size * face.scale)} Tf"

    def _coded(self, face: Face, words: str) -> Iterator[tuple[str, bytes]]:
        for subset, codes in face.splitString(words, self._document):
            yield face.getSubsetInternalName(subset, self._document), codes

    def _shaped(self, piece: Piece, x: float, y: float) -> Iterator[str]:
        """Yield operators that draw glyphs.

        Those from right to left are drawn as they stand and marked as reversed, so that a
        reader of the file comes upon the letters in their order (ISO 32000-1, 14.8.2.3.3).
        """
        size, face = self._size, piece.face
        leftward = piece.level % 2 == 1
        if leftward:
            yield "/ReversedChars BMC"
        coded = [
            (glyph, left, *next(self._coded(face, face.key(glyph))))
            for glyph, left in _placed(piece)
        ]
        for (subset, up), group in groupby(coded, key=lambda one: (one[2], one[0].up)):
            shown = list(group)[:: -1 if leftward else 1]
            yield from self._in_font(subset, face)
            yield f"1 0 0 1 {numbers(x + shown[0][1] * size, y + up * size)} Tm"
            at = shown[0][1]  # where the last glyph ended
            steps = []
            for glyph, left, _, code in shown:
                if abs(at - left) > HAIR:
                    steps.append(f" {(at - left) * 1000 / face.scale:.1f} ")
                steps.append(f"<{code.hex()}>")
                at = left + face.own_width(glyph)
            yield f"[{''.join(steps)}] TJ"
        if leftward:
            yield "EMC"


def _placed(piece: Piece) -> list[tuple[Glyph, float]]:
    """Return glyphs as they are read, each with its left end at a size of one point."""
    leftward = piece.level % 2 == 1
    placed = []
    at = 0.0
    for glyph in reversed(piece.glyphs) if leftward else piece.glyphs:
        placed.append((glyph, at + glyph.right))
        at += glyph.advance
    return placed[::-1] if leftward else placed


def numbers(*values: float) -> str:
    """Return numbers as a file holds them."""
    return " ".join([f"{value:.2f}" for value in values])
