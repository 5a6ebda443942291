"""Finding words in the help."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from planner.model.guidance import page, pages, plain
from planner.model.words import folded
from ui.help.mutation import mutated
from ui.tongue import WELSH

BEFORE, LENGTH = 40, 140  # letters told of what stands around the words


class Hit(NamedTuple):
    """A heading of the help with the words under it: where it is, and what it says there."""

    place: str
    title: str
    excerpt: str


def found(words: str, language: str) -> tuple[Hit, ...]:
    """Return where all of these words stand together, those in a heading first.

    The guidance is read in a language where it has that; accents and capitals do not matter,
    nor how a Welsh word begins after another.
    """
    wanted = [_sought(word, language) for word in folded(words).split()]
    if not wanted:
        return ()
    hits = [
        hit for hit in _everything(language) if _holds(f"{hit.title} {hit.excerpt}", wanted)
    ]
    hits.sort(key=lambda hit: not _holds(hit.title, wanted))
    return tuple(hit._replace(excerpt=_around(hit.excerpt, wanted[0])) for hit in hits)


def _sought(word: str, language: str) -> re.Pattern[str]:
    """Return what finds a word, or the part of a word that has been typed so far."""
    others = mutated(word) if language == WELSH else ()
    return re.compile(
        "|".join([re.escape(word), *(rf"\b{re.escape(other)}" for other in others)])
    )


@cache
def _everything(language: str) -> tuple[Hit, ...]:
    return tuple(_headings(language))


def _headings(language: str) -> Iterator[Hit]:
    for name in pages():
        found = page(name, language)
        for part in found.parts:
            first = part.level == 1
            title = found.title if first else f"{found.title} · {part.title}"
            said = " ".join(plain(part.text).split())
            yield Hit(name if first else f"{name}#{part.anchor}", title, said)


def _holds(text: str, wanted: Sequence[re.Pattern[str]]) -> bool:
    text = _folded(text)
    return all(word.search(text) for word in wanted)


@cache
def _folded(text: str) -> str:
    """Return what is compared; the guidance is looked through at every letter that is typed."""
    return folded(text)


def _around(text: str, word: re.Pattern[str]) -> str:
    """Return the words around the first place of a word; the beginning where it has none."""
    first = word.search(_folded(text))
    at = max(0, first.start() - BEFORE) if first else 0
    start = text.rfind(" ", 0, at) + 1 if at else 0
    cut = text[start : start + LENGTH]
    if start + LENGTH < len(text):
        cut = f"{cut.rsplit(' ', 1)[0]} …"
    return f"… {cut}" if start else cut
