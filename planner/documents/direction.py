"""Which way words run: from left to right, or from right to left as Arabic and Urdu do."""

import re
from typing import Literal
from unicodedata import bidirectional

Direction = Literal["ltr", "rtl"]

LEFTWARD = frozenset(("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"))
LEFTWARD_LETTER = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
STRONG = {"L": "ltr", "R": "rtl", "AL": "rtl"}


def direction(language: str) -> Direction:
    """Return which way a language is written; BCP 47, such as `en` or `ar-EG`."""
    return "rtl" if language.split("-", maxsplit=1)[0].lower() in LEFTWARD else "ltr"


def direction_of(words: str, otherwise: Direction) -> Direction:
    """Return which way words run that stand among others that run `otherwise`.

    Words from right to left may quote Latin anywhere, even first. Words among Latin ones run
    from right to left where they begin so and hold more such letters than others, so that an
    English sentence that begins with an Arabic name stays one.
    """
    if otherwise == "ltr" and not LEFTWARD_LETTER.search(words):
        return "ltr"
    said = ISOLATED.sub("", words)
    strong = [STRONG[kind] for kind in map(bidirectional, said) if kind in STRONG]
    if not strong:
        return otherwise
    leftward = strong.count("rtl")
    if otherwise == "rtl":
        return "rtl" if leftward else "ltr"
    return "rtl" if strong[0] == "rtl" and 2 * leftward >= len(strong) else "ltr"


def isolated(words: str, within: Direction) -> str:
    """Return words so that a sentence around them keeps its order.

    Words that run another way than the sentence stand between the marks that Unicode has for
    it, which nobody sees; others stay as they are.
    """
    leftward = LEFTWARD_LETTER.search(words) is not None
    if leftward or (within == "rtl" and words and not words.isspace()):
        return f"\u2068{words}\u2069"
    return words
