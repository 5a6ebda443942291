"""Gentle hints on how English prose reads: long sentences, jargon, capitals, what is left open.

A hint is no finding: nothing is wrong, and who writes may leave all as it is. The advice is
that of plain English (UX §4): 25 words to a sentence, no capitals, acronyms said in full once.
Which words could be plainer is kept in `resources/words/jargon.toml`.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

from planner.health.prose import blanked, sentences
from planner.health.wording import PLACEHOLDER
from planner.model.charter import Charter
from planner.model.records.back import Term
from planner.model.records.front import Partner
from planner.model.translations import texts
from planner.places import RESOURCES

LONGEST = 25  # words of a sentence
MOST = 50_000  # characters of a text that are read; more would take more than a blink

Hinted = Literal["long", "acronym", "jargon", "capitals", "placeholder"]

_WORD = re.compile(r"[^\W_](?:[\w’'-]|\.(?=\w))*")  # “e.g.” is one
_ACRONYM = re.compile(
    r"(?<![\w’'/-])([A-Z]{2,4}|(?=[A-Z]+\b)[BCDFGHJKLMNPQRSTVWXZ]{5,6})(?=s?\b)"
)
_SHOUTED = re.compile(r"(?<![\w’'-])[A-Z]{5,}(?![\w-])")
_ROMAN = re.compile(r"[IVX]+")
# “Local Offer Group (LOG)” and “LOG (Local Offer Group)”: said in full where it comes first.
_IN_BRACKETS = re.compile(r"\((?:the )?[“\"']?([A-Z]{2,8})s?[”\"']?\)")
_BRACKETS_AFTER = re.compile(r"\b([A-Z]{2,8})s?\s+\((?=[^)]*[a-z])[^)]{4,}\)")


@dataclass(frozen=True, slots=True)
class Hint:
    """Something that could read more easily: where it is, what is said there, and what of it.

    `better` is what could stand there instead, where there are plainer words; `count` is the
    number of words of a long sentence.
    """

    start: int
    length: int
    kind: Hinted
    said: str
    better: str = ""
    count: int = 0


class Plain(NamedTuple):
    """The file of plain words: what to write instead, and what needs no explaining."""

    instead: dict[str, str]
    known: frozenset[str]
    jargon: re.Pattern[str]


def hints(words: str, explained: frozenset[str] = frozenset()) -> tuple[Hint, ...]:
    """Return the hints on a piece of English prose, in the order of the text.

    Shape: `explained` holds acronyms, and words of the glossary in small letters.
    """
    read = blanked(words[:MOST])
    found = [*_open(read)]
    taken = {at for hint in found for at in range(hint.start, hint.start + hint.length)}
    rest = (*_jargon(read, explained), *_acronyms(read, explained), *_shouted(read, explained))
    found += [hint for hint in rest if hint.start not in taken]
    return tuple(sorted((*found, *_long(read)), key=lambda hint: (hint.start, -hint.length)))


def left_open(words: str) -> tuple[Hint, ...]:
    """Return what is to be filled in, in prose of any language that has ready wordings."""
    return tuple(_open(blanked(words[:MOST])))


def explained(charter: Charter) -> frozenset[str]:
    """Return what a charter explains anywhere: its glossary, its names, words in brackets."""
    said: set[str] = {charter.control.short_name}
    for term in charter.all(Term):
        said |= {term.term, term.term.lower()}
    said |= {partner.acronym for partner in charter.all(Partner)}
    said |= {partner.known_as for partner in charter.all(Partner)}
    for record, name in texts(charter):
        said.update(in_brackets(getattr(record, name)))
    return frozenset(said - {""})


def in_brackets(words: str) -> Iterator[str]:
    """Yield the acronyms that a text says in full beside them."""
    if "(" in words:
        for pattern in (_IN_BRACKETS, _BRACKETS_AFTER):
            yield from (found[1] for found in pattern.finditer(words))


@cache
def plain_words() -> Plain:
    """Return what the file of plain words says."""
    with (RESOURCES / "words" / "jargon.toml").open("rb") as file:
        values = tomllib.load(file)
    instead = {said.lower(): better for said, better in values["instead"].items()}
    longest_first = sorted(instead, key=len, reverse=True)
    each = "|".join(re.escape(said).replace(r"\ ", r"\s+") for said in longest_first)
    return Plain(
        instead,
        frozenset(values["known"]["acronyms"]),
        re.compile(rf"(?<![\w-])(?:{each})(?![\w-])", re.IGNORECASE),
    )


def _open(words: str) -> Iterator[Hint]:
    for found in PLACEHOLDER.finditer(words):
        yield _hint("placeholder", found)


def _jargon(words: str, explained: frozenset[str]) -> Iterator[Hint]:
    plain = plain_words()
    for found in plain.jargon.finditer(words):
        said = " ".join(found.group().lower().split())
        if said not in explained:
            yield _hint("jargon", found, _as_begun(found.group(), plain.instead[said]))


def _acronyms(words: str, explained: frozenset[str]) -> Iterator[Hint]:
    """Yield each acronym where it comes first and nothing says what it stands for."""
    known = {*plain_words().known, *explained, *in_brackets(words)}
    for found in _ACRONYM.finditer(words):
        if found.group() in known or _ROMAN.fullmatch(found.group()):
            continue
        known.add(found.group())
        yield _hint("acronym", found)


def _shouted(words: str, explained: frozenset[str]) -> Iterator[Hint]:
    known = {*plain_words().known, *explained, *in_brackets(words)}
    for found in _SHOUTED.finditer(words):
        if found.group() not in known and not _ACRONYM.fullmatch(found.group()):
            yield _hint("capitals", found)


def _long(words: str) -> Iterator[Hint]:
    for start, end in sentences(words):
        count = sum(1 for _ in _WORD.finditer(words, start, end))
        if count > LONGEST:
            yield Hint(start, end - start, "long", words[start:end], count=count)


def _hint(kind: Hinted, found: re.Match[str], better: str = "") -> Hint:
    return Hint(found.start(), len(found.group()), kind, found.group(), better)


def _as_begun(said: str, better: str) -> str:
    """Return plainer words that begin with a capital where those they stand for do."""
    return better[:1].upper() + better[1:] if said[:1].isupper() else better
