"""Prose as it was typed, with what is no writing blanked out and its sentences told apart.

Everything here keeps its place: a place in what is returned is a place in what was typed.
"""

import re
from collections.abc import Iterator

_ADDRESS = re.compile(
    r"(?P<kept>\])\([^()\s]*(?:\s+\"[^\"]*\")?\)"  # the half of a link that is not read
    r"|<?(?:https?://|mailto:|tel:|www\.)[^\s<>()\[\]]+>?"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w.])(?:[a-z0-9-]+\.)+(?:org|com|net|uk|wales|cymru|scot|eu)(?:/\S*)?\b",
    re.IGNORECASE,
)
_LINE = re.compile(r"[^\n]+")
_POINT = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)])\s+")
_END = re.compile(r"(?P<last>\S*[.!?…])[\"'”’)\]*_]*(?=\s|$)")
_SHORT = re.compile(
    r"(?:^|[\s(“\"])(?:e\.g|i\.e|etc|cf|mr|mrs|ms|dr|st|rev|prof|no|nos|p|pp|approx|incl|[a-z])\.$",
    re.IGNORECASE,
)


def blanked(words: str) -> str:
    """Return words with spaces in place of addresses of pages and people, just as long."""
    return _ADDRESS.sub(_blank, words)


def sentences(words: str) -> Iterator[tuple[int, int]]:
    """Yield where each sentence of prose begins and ends; a point of a list is one at least.

    A line that goes on in small letters belongs to the sentence before it, as in pasted text.
    """
    start = end = 0
    for line in _LINE.finditer(words):
        point = _POINT.match(line.group())
        begins = line.start() + (point.end() if point else 0)
        goes_on = (
            not point and words[end:begins] == "\n" and line.group().lstrip()[:1].islower()
        )
        if not goes_on:
            yield from _whole(words, start, end)
            start = begins
        end = line.end()
    yield from _whole(words, start, end)


def _whole(words: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences between two places."""
    for stop in _END.finditer(words, start, end):
        if _SHORT.search(words[max(start, stop.start() - 1) : stop.end("last")]):
            continue
        yield from _trimmed(words, start, stop.end())
        start = stop.end()
    yield from _trimmed(words, start, end)


def _trimmed(words: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    said = words[start:end]
    if said.strip():
        start += len(said) - len(said.lstrip())
        yield start, start + len(said.strip())


def _blank(found: re.Match[str]) -> str:
    kept = found["kept"] or ""
    return kept + " " * (len(found.group()) - len(kept))
