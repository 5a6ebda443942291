"""What there is to see in a text: hints and misspelt words, found away from the main thread."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from planner.health.hints import Hint, Hinted, explained, hints, left_open
from planner.health.speller import Speller
from planner.health.spelling import misspelt, names_of
from planner.model.charter import Charter
from ui.tongue import tr

Kind = Hinted | Literal["misspelt"]
HINTED = "en"  # the language that hints are for; of others, only gaps are told
MOST = 200  # marks of one text; more would be a nuisance, and slow to paint


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a text box and what could be looked at there.

    Units: places of a cursor, of which an emoji takes two
    """

    start: int
    end: int
    kind: Kind
    said: str
    better: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as it was when somebody paused, and by what it is to be read.

    Without a dictionary its spelling is not looked at; `own` are words that are right anyway.
    """

    words: str
    charter: Charter
    language: str = HINTED
    hinted: bool = False
    dictionary: Path | None = None
    own: frozenset[str] = frozenset()


def read(reading: Reading, speller: Speller) -> tuple[Mark, ...]:
    """Return what there is to see in a text, in its order.

    Raises:
        PlannerError: the dictionary cannot be read.
    """
    found: list[Mark] = []
    if reading.hinted:
        found += (
            Mark(one.start, one.start + one.length, one.kind, one.said, one.better, one.count)
            for one in _hints(reading)
        )
    if reading.dictionary is not None:
        lacks = partial(speller.lacks, reading.dictionary)
        names = names_of(reading.charter) | reading.own
        found += (
            Mark(one.start, one.start + len(one.word), "misspelt", one.word)
            for one in misspelt(reading.words, lacks, names)
        )
    found.sort(key=lambda mark: (mark.start, -mark.end))
    return tuple(_placed(reading.words, found[:MOST]))


def sentence(mark: Mark) -> str:
    """Return in a few words what could be looked at."""
    match mark.kind:
        case "long":
            return tr("a sentence of %n word(s)", "", mark.count)
        case "acronym":
            return tr("“{words}” is not explained").format(words=mark.said)
        case "jargon":
            return tr("“{words}” could be “{plainer}”").format(
                words=mark.said, plainer=mark.better
            )
        case "capitals":
            return tr("“{words}” is in capitals").format(words=mark.said)
        case "placeholder":
            return tr("“{words}” is still to be filled in").format(words=mark.said)
        case "misspelt":
            return tr("“{words}” may be misspelt").format(words=mark.said)


def _hints(reading: Reading) -> tuple[Hint, ...]:
    if reading.language == HINTED:
        return hints(reading.words, explained(reading.charter))
    return left_open(reading.words)


def _placed(words: str, marks: Iterable[Mark]) -> Iterator[Mark]:
    """Yield marks counted in places of a cursor instead of characters."""
    wide = [at for at, letter in enumerate(words) if ord(letter) > 0xFFFF]
    for mark in marks:
        before = sum(at < mark.start for at in wide)
        until = sum(at < mark.end for at in wide)
        yield Mark(
            mark.start + before, mark.end + until, mark.kind, mark.said, mark.better, mark.count
        )
