"""Which way words run: from left to right, or from right to left as Arabic and Urdu do."""

import re
from collections.abc import Mapping
from typing import Literal
from unicodedata import bidirectional

Direction = Literal["ltr", "rtl"]

LEFTWARD = frozenset(("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"))
LEFTWARD_LETTER = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]")
ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
FIRST, LAST = "\u2068", "\u2069"
STRONG = {"L": "ltr", "R": "rtl", "AL": "rtl"}


def direction(language: str) -> Direction:
    """Return which way a language is written; BCP 47, such as `en` or `ar-EG`."""
    return "rtl" if language.split("-", maxsplit=1)[0].lower() in LEFTWARD else "ltr"


def direction_of(words: str, otherwise: Direction) -> Direction:
    """Return which way words run that stand among others that run `otherwise`.

    Words from right to left may quote Latin anywhere, even first. Words among Latin ones run
    from right to left where they begin so and hold more such letters than others, so that an
    English sentence that begins with an Arabic name stays one. Numbers by themselves run from
    left to right everywhere, or the parts of a telephone number would change places.
    """
    if otherwise == "ltr" and (words.isascii() or not LEFTWARD_LETTER.search(words)):
        return "ltr"
    said = _outside(words)
    strong = [*filter(None, map(STRONG.get, map(bidirectional, said)))]
    if not strong:
        return "ltr" if any(map(str.isdecimal, said)) else otherwise
    leftward = strong.count("rtl")
    if otherwise == "rtl":
        return "rtl" if leftward else "ltr"
    return "rtl" if strong[0] == "rtl" and 2 * leftward >= len(strong) else "ltr"


def filled(pattern: str, gaps: Mapping[str, object], language: str) -> str:
    """Return a sentence whose gaps are filled, none of which turns the words around it."""
    within = direction_of(pattern, direction(language))
    return pattern.format_map({name: isolated(str(gap), within) for name, gap in gaps.items()})


def isolated(words: str, within: Direction) -> str:
    """Return words so that what stands around them keeps its order.

    Words that could turn it stand between the marks that Unicode has for that, which nobody
    sees; others stay as they are.
    """
    if LEFTWARD_LETTER.search(words) or (within == "rtl" and words.strip()):
        return f"{FIRST}{words}{LAST}"
    return words


def _outside(words: str) -> str:
    """Return words without those that are isolated."""
    while (rest := ISOLATED.sub("", words)) != words:
        words = rest
    return words
