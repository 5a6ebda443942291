"""What a signal is: the answer that a charter gives to a question about working together.

A signal is never a score. It has a tone in words, sentences whose numbers lead to the records
they were counted from, and the section that would help.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from planner.model.record import Record

Tone = Literal["fine", "look", "unknown"]
Theme = Literal["focus", "pace", "aims", "agendas", "trust", "parts", "money"]

TONES: dict[Tone, str] = {
    "fine": "Nothing stands out",
    "look": "Worth a look",
    "unknown": "The agreement does not say",
}
# After Huxham and Vangen, Managing to Collaborate (2005), in our own words.
THEMES: dict[Theme, str] = {
    "focus": "Focus on results",
    "pace": "Keeping pace",
    "aims": "Shared aims",
    "agendas": "What each partner wants",
    "trust": "Building trust",
    "parts": "Who has which part",
    "money": "What each puts in",
}


@dataclass(frozen=True, slots=True)
class Place:
    """A field of a record that was counted, read or named; of a list as a whole without id."""

    table: str
    record_id: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a sentence; those with places can be followed to the records they come from."""

    words: str
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence whose numbers and names know where they come from."""

    pieces: tuple[Piece, ...]

    @property
    def plain(self) -> str:
        """Return the sentence as it is read aloud or printed."""
        return "".join(piece.words for piece in self.pieces)

    @property
    def places(self) -> tuple[Place, ...]:
        """Return every place that the sentence rests on, each once, in its order."""
        return tuple(dict.fromkeys(at for piece in self.pieces for at in piece.places))


@dataclass(frozen=True, slots=True)
class Share:
    """What one partner has of something: how much, in words, and where that is written."""

    partner: str  # id
    name: str
    amount: Fraction
    words: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """How something is spread over the partners, each with its share, the largest first.

    `gini` is nothing where it would mislead: without anything to spread, among fewer than two,
    or where a partner stands for several organisations.
    """

    caption: str
    shares: tuple[Share, ...]
    whole: str  # how much there is in all, in words
    gini: Fraction | None


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a part: what it is called, and the id of the partner it belongs to, if any."""

    name: Piece
    partner: str = ""
    is_everyone: bool = False  # all partners have it together
    is_quoted: bool = False  # words of the agreement, in which nobody but a reader finds a name


@dataclass(frozen=True, slots=True)
class Held:
    """One part in running a partnership, and who has it; nobody where nobody is named."""

    part: str
    holders: tuple[Holder, ...]
    home: Place  # where it would be written


@dataclass(frozen=True, slots=True)
class Signal:
    """What a charter answers to one question.

    Shape: the first sentence says the most; `spread` and `seats` are there where it counts them
    """

    key: str
    theme: Theme
    asks: str
    because: str
    tone: Tone
    says: tuple[Sentence, ...]
    section: str
    spread: Spread | None = None
    seats: tuple[Held, ...] = ()
    language: str = "en"  # of the words above, BCP 47; what they repeat stays as it was typed

    @property
    def in_short(self) -> tuple[Sentence, ...]:
        """Return the sentences that say the most."""
        return self.says[:2]

    @property
    def plain(self) -> str:
        """Return all that it says, without the question."""
        return " ".join(sentence.plain for sentence in self.says)


def at(record: Record, field: str = "") -> Place:
    """Return the place of a record, or of one of its fields."""
    return Place(record.table, record.id, field)


def places(records: Iterable[Record], field: str = "") -> tuple[Place, ...]:
    """Return the places of records, in their order."""
    return tuple(at(record, field) for record in records)
