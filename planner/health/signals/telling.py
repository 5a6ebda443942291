"""Sentences in a voice, in which what fills a gap keeps the places that it comes from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from string import Formatter

from planner.health.signals.signal import (
    Piece,
    Place,
    Sentence,
    Signal,
    Theme,
    Tone,
    at,
    places,
)
from planner.model.charter import Charter
from planner.model.naming import name_of
from planner.model.record import Record
from planner.model.records.front import Partner

Gap = str | Piece | Sequence[Piece]
LONGEST = 70  # letters of a name in a sentence; the record itself has the rest


@dataclass(frozen=True, slots=True)
class Telling:
    """What makes the sentences of one question about one charter.

    Words are given in English and whole, with their gaps in braces, as to a `Voice`.
    """

    charter: Charter

    def word(self, words: str) -> str:
        """Return words of the program in the language of the charter's voice."""
        return self.charter.voice.word(words)

    def say(self, words: str, /, **gaps: Gap) -> Sentence:
        """Return a sentence, its gaps filled."""
        return _filled(self.word(words), gaps)

    def count(self, number: Piece, one: str, several: str, /, **gaps: Gap) -> Sentence:
        """Return the sentence that fits how many places a number has; it fills `number`."""
        words = self.charter.voice.counted(len(number.places), one, several)
        return _filled(words, {"number": number} | gaps)

    def number(self, records: Iterable[Record], field: str = "") -> Piece:
        """Return how many records there are, leading to each of them."""
        found = places(records, field)
        return Piece(self.charter.voice.number(len(found)), found)

    def many(self, found: Iterable[Place]) -> Piece:
        """Return how many places there are, leading to each of them."""
        known = tuple(dict.fromkeys(found))
        return Piece(self.charter.voice.number(len(known)), known)

    def name(self, record: Record, field: str = "") -> Piece:
        """Return what a record is called, leading to it; a long name is cut short."""
        return Piece(short(name_of(record, self.charter)), (at(record, field),))

    def quoted(self, records: Iterable[Record], field: str) -> tuple[Piece, ...]:
        """Return what records are called, in quotation marks, as a list in a sentence."""
        return self.listed(
            [(Piece("“"), self.name(record, field), Piece("”")) for record in records]
        )

    def partner(self, partner: Partner) -> Piece:
        """Return what a partner is called where it is mentioned, leading to it."""
        name = partner.name or partner.short_name or self.word("Not named yet")
        return Piece(short(name), (at(partner),))

    def listed(self, gaps: Sequence[Gap]) -> tuple[Piece, ...]:
        """Return what fills gaps as a list in a sentence: `a, b and c`."""
        each = [tuple(_pieces(gap)) for gap in gaps]
        if not each:
            return ()
        *before, last = each
        link = self.charter.voice.link("".join(piece.words for piece in last))
        ends = [", "] * (len(before) - 1) + [f" {link} "] * bool(before)
        ahead = [(*pieces, Piece(end)) for pieces, end in zip(before, ends, strict=True)]
        return tuple(piece for pieces in (*ahead, last) for piece in pieces)


@dataclass(frozen=True, slots=True)
class About:
    """A question, before it is answered."""

    key: str
    theme: Theme
    section: str
    asks: str
    because: str
    language: str

    def fine(self, *says: Sentence) -> Signal:
        """Return the answer that nothing stands out."""
        return self._answered("fine", says)

    def look(self, *says: Sentence) -> Signal:
        """Return an answer that is worth a look."""
        return self._answered("look", says)

    def unknown(self, *says: Sentence) -> Signal:
        """Return that the agreement does not say enough, and what it would need."""
        return self._answered("unknown", says)

    def _answered(self, tone: Tone, says: tuple[Sentence, ...]) -> Signal:
        return Signal(
            *(self.key, self.theme, self.asks, self.because, tone, says, self.section),
            language=self.language,
        )


def about(
    charter: Charter, key: str, theme: Theme, section: str, *, asks: str, because: str
) -> About:
    """Return a question about a charter; what it asks and why is in the charter's voice."""
    return About(key, theme, section, asks, because, charter.voice.code)


def short(words: str) -> str:
    """Return words that fit a sentence: cut between two of them where they are long."""
    line = " ".join(words.split()).removesuffix(".")
    if len(line) <= LONGEST:
        return line
    return f"{line[:LONGEST].rsplit(' ', 1)[0].rstrip(',;:.')}…"


def _filled(words: str, gaps: dict[str, Gap]) -> Sentence:
    pieces: list[Piece] = []
    for before, gap, _, _ in Formatter().parse(words):
        if before:
            pieces.append(Piece(before))
        if gap is not None:
            pieces += _pieces(gaps[gap])
    return Sentence(tuple(pieces))


def _pieces(gap: Gap) -> Sequence[Piece]:
    match gap:
        case str():
            return (Piece(gap),)
        case Piece():
            return (gap,)
        case _:
            return gap
