"""What every record is, and what a section of the catalogue is."""

from dataclasses import dataclass
from typing import ClassVar

ONLY = "only"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One thing a charter says, known by its id and never changed in place.

    An edit is `dataclasses.replace(record, …)` inside a `Change`. `rank` orders the records of
    one table: lower first, equal ones by id.
    """

    table: ClassVar[str]
    many: ClassVar[bool] = True

    id: str
    rank: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Single(Record):
    """A record that a charter has once; nothing said yet is the same as no record."""

    many: ClassVar[bool] = False

    id: str = ONLY


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a charter: the question it answers, and the records that hold the answer."""

    key: str
    title: str
    chapter: str
    asks: str
    records: tuple[type[Record], ...]
    must: bool = False
    also: tuple[str, ...] = ()
