"""Finding words in the help."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from planner.model.guidance import page, pages, plain

BEFORE, LENGTH = 40, 140  # letters told of what stands around the words


class Hit(NamedTuple):
    """A heading of the help with the words under it: where it is, and what it says there."""

    place: str
    title: str
    excerpt: str


def found(words: str) -> tuple[Hit, ...]:
    """Return where all of these words stand together, those in a heading first."""
    wanted = words.casefold().split()
    if not wanted:
        return ()
    hits = [hit for hit in _everything() if _holds(hit.title + " " + hit.excerpt, wanted)]
    hits.sort(key=lambda hit: not _holds(hit.title, wanted))
    return tuple(hit._replace(excerpt=_around(hit.excerpt, wanted[0])) for hit in hits)


@cache
def _everything() -> tuple[Hit, ...]:
    return tuple(_headings())


def _headings() -> Iterator[Hit]:
    for name in pages():
        found = page(name)
        for part in found.parts:
            first = part.level == 1
            title = found.title if first else f"{found.title} · {part.title}"
            said = " ".join(plain(part.text).split())
            yield Hit(name if first else f"{name}#{part.anchor}", title, said)


def _holds(text: str, wanted: list[str]) -> bool:
    text = text.casefold()
    return all(word in text for word in wanted)


def _around(text: str, word: str) -> str:
    """Return the words around the first place of a word; the beginning where it has none."""
    at = max(0, text.casefold().find(word) - BEFORE)
    start = text.rfind(" ", 0, at) + 1 if at else 0
    cut = text[start : start + LENGTH]
    if start + LENGTH < len(text):
        cut = f"{cut.rsplit(' ', 1)[0]} …"
    return f"… {cut}" if start else cut
