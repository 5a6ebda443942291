"""Words set in lines of a given width: never hyphenated, nothing lost.

Lines break at spaces. A word wider than the line, such as a long address on the web, breaks
after a sign within it, or failing that anywhere, and is still read as one word.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from planner.documents.pdf.fonts import Fonts, Piece, drawable
from planner.documents.pdf.structure import Element
from planner.model.markdown import Mark

PARTS = re.compile(r"\n| +|[^ \n]+")
SIGNS = frozenset("/-–—_.,;:?&=#@+%)]}|\\")


class Spot:
    """A place in the document that a link or the outline leads to."""


@dataclass(eq=False, slots=True)
class Link:
    """Where words lead: an address, or a place in the document."""

    target: str | Spot
    description: str
    underlined: bool = True
    element: Element = field(default_factory=lambda: Element("Link"))


@dataclass(eq=False, slots=True)
class Marked:
    """Words that came or went between two states, and their link; or a sign beside them."""

    mark: Mark
    link: Link | None = None
    sign: Element | None = None

    @property
    def element(self) -> Element | None:
        """Return the element that the words are content of, where it is not the paragraph."""
        return self.sign or (self.link.element if self.link else None)


class Passage(NamedTuple):
    """Words in one manner, and the link they belong to."""

    words: str
    bold: bool = False
    italic: bool = False
    link: Link | Marked | None = None


class Span(NamedTuple):
    """Words on a line in one font."""

    piece: Piece
    link: Link | Marked | None


class Line(NamedTuple):
    """What stands on one line; the width is at a size of one point, without the last space."""

    spans: tuple[Span, ...]
    width: float


class _Word(NamedTuple):
    """Spans that stay together, after the spaces that part them from the word before."""

    gap: tuple[Span, ...]
    spans: tuple[Span, ...]
    width: float
    glued: bool = False  # the rest of a word too long for one line


def lines(passages: Sequence[Passage], fonts: Fonts, room: float) -> tuple[Line, ...]:
    """Return words as lines; every one but a broken word's ends in a space.

    Units: the room is the width in points divided by the size of the words
    """
    setter = _Setter(room)
    for word in _words(passages, fonts):
        if word is None:
            setter.end_line()
        elif word.width > room:
            for part in _chopped(word, room):
                setter.add(part)
        else:
            setter.add(word)
    setter.finish()
    return tuple(setter.lines)


class _Setter:
    """Fills one line after the other."""

    def __init__(self, room: float) -> None:
        self.lines: list[Line] = []
        self._room = room
        self._spans: list[Span] = []
        self._width = 0.0

    def add(self, word: _Word) -> None:
        """Put a word after the others, on a new line where it has no room."""
        gap = _width(word.gap)
        if self._spans and self._width + gap + word.width > self._room:
            self.end_line(spaced=not word.glued)
        else:
            self._spans += word.gap
            self._width += gap
        self._spans += word.spans
        self._width += word.width

    def end_line(self, *, spaced: bool = True) -> None:
        """End the line, `spaced` from the next one for whoever reads them as one."""
        spans = [_joined(group) for _, group in groupby(self._spans, key=_manner)]
        if spans and spaced:
            piece, link = spans[-1]
            spans[-1] = Span(piece._replace(words=piece.words + " "), link)
        self.lines.append(Line(tuple(spans), self._width))
        self._spans, self._width = [], 0.0

    def finish(self) -> None:
        """End the last line, where it has words."""
        if self._spans:
            self.end_line()


def _words(passages: Iterable[Passage], fonts: Fonts) -> Iterator[_Word | None]:
    """Yield words in order, and `None` for a line end."""
    whole = "".join(passage.words for passage in passages)
    gap: list[Span] = []
    spans: list[Span] = []
    for part, (_, bold, italic, link) in _parts(passages):
        if spans and part[0] in " \n":
            yield _Word(tuple(gap), tuple(spans), _width(spans))
            gap, spans = [], []
        if part == "\n":
            yield None
            gap = []
        elif part[0] == " ":
            gap += [Span(piece, link) for piece in fonts.pieces(part, bold, italic)]
        else:
            spans += [Span(piece, link) for piece in fonts.pieces(part, bold, italic, whole)]
    if spans:
        yield _Word(tuple(gap), tuple(spans), _width(spans))


def _parts(passages: Iterable[Passage]) -> Iterator[tuple[str, Passage]]:
    """Yield words, gaps and line ends, each with the passage it is from."""
    for passage in passages:
        for part in PARTS.findall(drawable(passage.words)):
            yield part, passage


def _width(spans: Iterable[Span]) -> float:
    return sum(span.piece.width for span in spans)


def _manner(span: Span) -> tuple[int, int]:
    return id(span.piece.face), id(span.link)


def _joined(spans: Iterable[Span]) -> Span:
    together = list(spans)
    words = "".join(span.piece.words for span in together)
    (_, face, _), link = together[0]
    return Span(Piece(words, face, _width(together)), link)


def _chopped(word: _Word, room: float) -> Iterator[_Word]:
    """Yield a word in parts that each fit, cut after a sign where there is one late enough."""
    gap = word.gap
    glued = False
    part: list[Span] = []
    width = 0.0
    for letter in _letters(word):
        if part and width + letter.piece.width > room:
            rest = _rest(part)
            kept = part[: len(part) - len(rest)]
            yield _Word(gap, tuple(kept), _width(kept), glued)
            gap, glued, part, width = (), True, rest, _width(rest)
        part.append(letter)
        width += letter.piece.width
    yield _Word(gap, tuple(part), width, glued)


def _letters(word: _Word) -> Iterator[Span]:
    for (words, face, _), link in word.spans:
        for letter in words:
            yield Span(Piece(letter, face, face.width(letter)), link)


def _rest(part: Sequence[Span]) -> list[Span]:
    """Return what to carry to the next line: what follows the last sign of the line's half."""
    for place in range(len(part) - 1, len(part) // 2, -1):
        if part[place].piece.words in SIGNS:
            return list(part[place + 1 :])
    return []
