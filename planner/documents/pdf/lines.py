"""Words set in lines of a given width: never hyphenated, nothing lost.

Lines break at spaces, but not within a day such as `14 December 2026`, a telephone number such
as `01632 960103` or a postcode such as `M1 1AA`. A word wider than the line, such as a long
address on the web, breaks after a sign within it, or failing that anywhere, and is still read
as one word.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain, groupby, islice
from typing import NamedTuple

from planner.documents.direction import Direction
from planner.documents.pdf.bidi import levels, visual
from planner.documents.pdf.fonts import Fonts, Piece, drawable
from planner.documents.pdf.shaping import Glyph, changes
from planner.documents.pdf.structure import Element
from planner.model.markdown import Mark

DAY = r"\(?\d{1,2} [^\W\d_]{3,12} \d{4}(?!\w)"
TELEPHONE = r"(?:\+\d{1,3}|\(?0\d{2,5}\)?)(?: \d{2,8}){1,4}(?!\w)"
POSTCODE = r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?!\w)"
# With what follows without a space, such as a full stop.
TOGETHER = re.compile(rf"(?:{DAY}|{TELEPHONE}|{POSTCODE})[^ \n]*")
PARTS_AND_DAYS = re.compile(rf"\n|{TOGETHER.pattern}| +|[^ \n]+")
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
    """Words that came or went between two states, and their link; or a sign beside them.

    Without a mark, they are words of an element of their own, such as in another language.
    """

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
    """What stands on one line, as it is read.

    The width is at a size of one point, without the last space; `order` has the places of the
    spans from left to right where they are not read so.
    """

    spans: tuple[Span, ...]
    width: float
    order: tuple[int, ...] = ()
    is_ended: bool = False  # by a line end of its own, not for want of room

    def lefts(self) -> list[float]:
        """Return where each span begins, at a size of one point."""
        if len(self.spans) < 2:
            return [0.0] * len(self.spans)
        if not self.order:
            return list(accumulate([span.piece.width for span in self.spans[:-1]], initial=0.0))
        lefts = [0.0] * len(self.spans)
        last = len(self.spans) - 1
        at = 0.0
        if self.order[0] == last:  # the space that ends the line is outside it
            at = self.width - _width(self.spans)
        for place in self.order:
            lefts[place] = at
            at += self.spans[place].piece.width
        return lefts


_Pieces = Callable[[str, bool, bool, str], tuple[Piece, ...]]


class _Word(NamedTuple):
    """Spans that stay together, after the spaces that part them from the word before."""

    gap: tuple[Span, ...]
    spans: tuple[Span, ...]
    width: float
    glued: bool = False  # the rest of a word too long for one line


def lines(
    passages: Sequence[Passage], fonts: Fonts, room: float, direction: Direction = "ltr"
) -> tuple[Line, ...]:
    """Return words as lines; every one but a broken word's ends in a space.

    Units: the room is the width in points divided by the size of the words
    """
    whole = "".join(passage.words for passage in passages)
    base = int(direction == "rtl")
    ordered = bool(base) or (not whole.isascii() and changes(whole))
    setter = _Setter(room, base, ordered=ordered)
    pieces = _ordered(passages, fonts, base) if ordered else fonts.pieces
    for word in _words(passages, pieces, None if ordered else room):
        if word is None:
            setter.end_line()
            setter.lines[-1] = setter.lines[-1]._replace(is_ended=True)
        elif word.width > room:
            for part in _chopped(word, room):
                setter.add(part)
        else:
            setter.add(word)
    setter.finish()
    return tuple(setter.lines)


class _Setter:
    """Fills one line after the other."""

    def __init__(self, room: float, base: int, *, ordered: bool) -> None:
        self.lines: list[Line] = []
        self._room = room
        self._base = base
        self._ordered = ordered
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
        if self._ordered:
            self.lines.append(self._turned(spaced=spaced))
        else:
            spans = [_joined(group) for _, group in groupby(self._spans, key=_manner)]
            if spans and spaced:
                piece, link = spans[-1]
                spans[-1] = Span(piece._replace(words=piece.words + " "), link)
            self.lines.append(Line(tuple(spans), self._width))
        self._spans, self._width = [], 0.0

    def _turned(self, *, spaced: bool) -> Line:
        """Return a line whose spans may stand in another order than they are read in.

        Its last space stands at its end, on the side to which the paragraph runs.
        """
        spans = [_joined(group) for _, group in groupby(self._spans, key=_ordered_manner)]
        if spans and spaced:
            face = spans[-1].piece.face
            space = Piece(" ", face, face.width(" "), self._base)
            spans.append(Span(space, spans[-1].link))
        order = visual([span.piece.level for span in spans])
        return Line(tuple(spans), self._width, tuple(order))

    def finish(self) -> None:
        """End the last line, where it has words."""
        if self._spans:
            self.end_line()


def _ordered(passages: Sequence[Passage], fonts: Fonts, base: int) -> _Pieces:
    """Return what tells the pieces of words and gaps, asked for one after the other.

    Each piece is on its level among all words of its line.
    """
    whole = "".join(drawable(passage.words, guided=True) for passage in passages)
    found = chain.from_iterable(levels(line, base) for line in whole.split("\n"))

    def pieces(part: str, bold: bool, italic: bool, _: str) -> tuple[Piece, ...]:
        """Return the pieces of the next part of the words."""
        own = tuple(islice(found, len(part)))
        return fonts.runs(part, own, bold, italic, whole)

    return pieces


def _words(
    passages: Sequence[Passage], pieces: _Pieces, room: float | None
) -> Iterator[_Word | None]:
    """Yield words in order, and `None` for a line end.

    Where there is room, a day is a word, and so are a telephone number and a postcode.
    """
    gap: list[Span] = []
    spans: list[Span] = []
    whole = "".join(passage.words for passage in passages)
    for part, (_, bold, italic, link) in _parts(passages, pieces, room):
        if spans and part[0] in " \n":
            yield _Word(tuple(gap), tuple(spans), _width(spans))
            gap, spans = [], []
        if part == "\n":
            yield None
            gap = []
        elif part[0] == " ":
            gap += [Span(piece, link) for piece in pieces(part, bold, italic, "")]
        else:
            spans += [Span(piece, link) for piece in pieces(part, bold, italic, whole)]
    if spans:
        yield _Word(tuple(gap), tuple(spans), _width(spans))


def _parts(
    passages: Iterable[Passage], pieces: _Pieces, room: float | None
) -> Iterator[tuple[str, Passage]]:
    """Yield words, gaps and line ends, each with the passage it is from."""
    for passage in passages:
        parts: Iterable[str]
        if room is None:
            parts = PARTS.findall(drawable(passage.words, guided=True))
        else:
            parts = _with_days(passage, pieces, room)
        for part in parts:
            yield part, passage


def _with_days(passage: Passage, pieces: _Pieces, room: float) -> Iterator[str]:
    """Yield words, gaps and line ends, with days and the like whole where a line has room."""
    words, bold, italic, _ = passage
    for part in PARTS_AND_DAYS.findall(drawable(words)):
        is_whole = part[0] != " " and " " in part
        if is_whole and sum(one.width for one in pieces(part, bold, italic, words)) > room:
            yield from PARTS.findall(part)
        else:
            yield part


def widest(words: str, fonts: Fonts, *, bold: bool, days: bool = False) -> float:
    """Return the width in ems of the widest word; of `days`, the widest that stays whole."""
    found = (TOGETHER if days else PARTS).findall(drawable(words))
    pieces = [fonts.pieces(part, bold, False, words) for part in found if part.strip()]
    return max((sum(piece.width for piece in part) for part in pieces), default=0.0)


def _width(spans: Iterable[Span]) -> float:
    return sum(span.piece.width for span in spans)


def _manner(span: Span) -> tuple[int, int]:
    return id(span.piece.face), id(span.link)


def _ordered_manner(span: Span) -> tuple[int, int, int, bool]:
    return *_manner(span), span.piece.level, bool(span.piece.glyphs)


def _joined(spans: Iterable[Span]) -> Span:
    together = list(spans)
    first, link = together[0]
    if len(together) == 1:
        return together[0]
    words = "".join(span.piece.words for span in together)
    glyphs = first.glyphs and tuple(chain.from_iterable(span.piece.glyphs for span in together))
    return Span(Piece(words, first.face, _width(together), first.level, glyphs), link)


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
    for (words, face, _, level, glyphs), link in word.spans:
        if glyphs:
            for group in _unparted(glyphs):
                said = "".join(glyph.words for glyph in group)
                width = sum(glyph.advance for glyph in group)
                yield Span(Piece(said, face, width, level, group), link)
        else:
            for letter in words:
                yield Span(Piece(letter, face, face.width(letter), level), link)


def _unparted(glyphs: Iterable[Glyph]) -> Iterator[tuple[Glyph, ...]]:
    """Yield glyphs that a line end must not part: letters with the marks on them."""
    group: list[Glyph] = []
    for glyph in glyphs:
        if group and glyph.advance:
            yield tuple(group)
            group = []
        group.append(glyph)
    yield tuple(group)


def _rest(part: Sequence[Span]) -> list[Span]:
    """Return what to carry to the next line: what follows the last sign of the line's half."""
    for place in range(len(part) - 1, len(part) // 2, -1):
        if part[place].piece.words in SIGNS:
            return list(part[place + 1 :])
    return []
