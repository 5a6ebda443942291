"""Languages as Word names them, and the direction in which words run."""

import unicodedata
from collections.abc import Iterator
from itertools import groupby

from planner.documents.direction import direction

# Word knows languages with their country; without one it does not check spelling.
SPELT = {
    "en": "en-GB",
    "cy": "cy-GB",
    "ga": "ga-IE",
    "gd": "gd-GB",
    "pl": "pl-PL",
    "fr": "fr-FR",
    "ar": "ar-SA",
    "ur": "ur-PK",
}


def spelt(language: str) -> str:
    """Return a language with its country, as Word wants it."""
    return SPELT.get(language, language)


def is_leftward(language: str) -> bool:
    """Return whether a language is written from right to left."""
    return direction(language) == "rtl"


def stretches(words: str, *, leftward: bool) -> Iterator[tuple[str, bool]]:
    """Yield the parts of a line that run one way, and whether that is to the left.

    What has no direction goes with what stands before it.
    """
    directions = []
    current = leftward
    for character in words:
        kind = unicodedata.bidirectional(character)
        current = kind != "L" if kind in ("L", "R", "AL") else current
        directions.append((character, current))
    for is_left, pairs in groupby(directions, lambda pair: pair[1]):
        yield "".join(character for character, _ in pairs), is_left
