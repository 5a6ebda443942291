"""How high the rows of records are: each is measured once, for its words and its width."""

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from ui.editor.known_words import Words
from ui.editor.row_drawing import WRAP, inset, strong, unparted
from ui.labels import SPACE
from ui.theme import SMALL

TALLEST = 1 << 20  # pixels: more than any row needs
LATIN = 0x250  # the letters before it stand beside each other as wide as they are alone
MARKS = range(0x2010, 0x2028)  # dashes, quotes and the three dots
KERNED = 1.05  # by how much letters beside each other may be wider than each by itself
BEYOND = 1e9  # pixels: what has to be measured fits into no line


class Letters(dict[str, float]):
    """How wide each letter of a font is, so that most lines need not be laid out to know."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._metrics = QFontMetrics(font)
        self._line = self._high("x", TALLEST)

    def __missing__(self, letter: str) -> float:
        simple = ord(letter) < LATIN or ord(letter) in MARKS
        there = letter.isascii() or (simple and self._metrics.inFontUcs4(ord(letter)))  # slow
        known = there and (letter.isprintable() or letter == SPACE)
        self[letter] = self._metrics.horizontalAdvance(letter) if known else BEYOND
        return self[letter]

    def height(self, words: str, width: int) -> int:
        """Return how high words are in a width, in pixels."""
        if sum(map(self.__getitem__, words)) * KERNED < width:
            return self._line
        return self._high(words, width)

    def _high(self, words: str, width: int) -> int:
        room = QRect(0, 0, width, TALLEST)
        return self._metrics.boundingRect(room, WRAP, unparted(words)).height()


@dataclass(frozen=True, slots=True)
class _Measured:
    words: Words
    width: int
    height: int


class RowHeights:
    """The heights of rows, by record; a row that was not measured yet has that of most.

    Units: pixels
    """

    def __init__(self) -> None:
        self.measured = 0  # rows so far
        self._rows: dict[str, _Measured] = {}
        self._wear(QFont())

    def use(self, font: QFont) -> None:
        """Measure in this font; what was measured in another is forgotten."""
        if font != self._font:
            self._wear(font)

    def of(self, record_id: str) -> int:
        """Return the height of a row: as it was measured last, else as most rows are."""
        row = self._rows.get(record_id)
        return row.height if row else self._usual

    def holds(self, record_id: str, words: Words | None, width: int) -> bool:
        """Return whether a row was measured with these words, in this width."""
        row = self._rows.get(record_id)
        return row is not None and row.width == width and row.words == words

    def measure(self, record_id: str, words: Words, width: int) -> None:
        """Measure a row, unless it was."""
        if not self.holds(record_id, words, width):
            self.measured += 1
            self._rows[record_id] = _Measured(words, width, self.high(words, width))

    def high(self, words: Words, width: int) -> int:
        """Return how high a row with these words is: its name, and below it what is told."""
        name, told = words
        room = max(1, width - self._inset - SMALL)
        below = self._plain.height(told, room) if told else 0
        return self._strong.height(name, room) + below + 2 * SMALL

    def _wear(self, font: QFont) -> None:
        self._font = QFont(font)
        self._strong, self._plain = Letters(strong(font)), Letters(font)
        self._inset = inset(QFontMetrics(font))
        self._rows.clear()
        self._usual = self.high(("x", "x"), TALLEST)
