"""Finding words in one charter: in which field they are, in the order of the sections.

Case and accents make no difference, and all the words must be in the same field, whole or in
part. The index of the library finds charters; this finds places in one that is open.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.model.catalogue import SECTIONS, fields_of
from planner.model.charter import Charter
from planner.model.kinds import Kind, Link, Links, Picture, Prose
from planner.model.naming import shown
from planner.model.own import Translation, Unfinished
from planner.model.record import Record, Section
from planner.model.words import folded

AROUND = 40  # characters of an excerpt before the first word that was sought
LONG = 120  # characters of an excerpt


@dataclass(frozen=True, slots=True)
class Found:
    """A field in which words are, and its words around the first of them."""

    section: Section
    record: Record
    field: str
    excerpt: str
    in_second: bool = False  # in what the field says in the second language


def found(charter: Charter, words: str) -> Iterator[Found]:
    """Yield each field that holds all of these words; none while there are none to seek."""
    sought = [folded(each).strip() or each for each in words.split()]
    if not sought:
        return
    others = _beside(charter)
    for section in SECTIONS:
        for kind in section.holds:
            for record in charter.all(kind):
                yield from _in_record(charter, section, record, sought, others)


Beside = dict[tuple[str, str, str], list[Translation | Unfinished]]


def _beside(charter: Charter) -> Beside:
    """Return what is kept beside fields: words they cannot hold, and second languages."""
    kept: Beside = {}
    others: tuple[Unfinished | Translation, ...] = charter.all(Unfinished)
    for one in others + charter.all(Translation):
        kept.setdefault((one.record, one.of, one.field), []).append(one)
    return kept


def _in_record(
    charter: Charter, section: Section, record: Record, sought: list[str], others: Beside
) -> Iterator[Found]:
    for name, kind in fields_of(type(record)):
        excerpt = _excerpt(_said(kind, record, name, charter), sought)
        if excerpt:
            yield Found(section, record, name, excerpt)
        for other in others.get((record.table, record.id, name), ()):
            if excerpt := _excerpt(other.words, sought):
                second = isinstance(other, Translation)
                yield Found(section, record, name, excerpt, in_second=second)


def _said(kind: Kind, record: Record, name: str, charter: Charter) -> str:
    value = getattr(record, name)
    if isinstance(kind, Link | Links | Picture):
        return ""  # what they lead to is found where it is
    return value if isinstance(kind, Prose) else shown(kind, value, charter)


def _excerpt(words: str, sought: list[str]) -> str:
    """Return the words around the first that was sought; empty where one of them is missing."""
    if not words:
        return ""
    plain = folded(words)
    if not all(each in plain or each in words for each in sought):  # "¯" folds to nothing
        return ""
    # Folding may make a letter longer or shorter, so the place is that of a share of the words.
    at = max(min(map(plain.find, sought)), 0) * len(words) // max(len(plain), 1)
    start = max(0, at - AROUND)
    start += words[start:at].find(" ") + 1 if start else 0  # no word begins in its middle
    cut = words[start : start + LONG]
    before, after = "…" if start else "", "…" if start + LONG < len(words) else ""
    return before + " ".join(cut.split()) + after
