"""What every record is, and what a section of the catalogue is."""

from dataclasses import dataclass, fields
from typing import ClassVar, TypeVar, dataclass_transform

ONLY = "only"

Made = TypeVar("Made")


@dataclass_transform(frozen_default=True, kw_only_default=True)
def record(cls: type[Made]) -> type[Made]:
    """Make a class of records: frozen, its fields given by name.

    What all records have in common is written once, in `Record`: `dataclass` would write it
    anew for each of the 77 types, which delays the window by a fifth of its time to start.
    """
    return dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)(cls)


@record
class Record:
    """One thing a charter says, known by its id and never changed in place.

    An edit is `dataclasses.replace(record, …)` inside a `Change`. `rank` orders the records of
    one table: lower first, equal ones by id.
    """

    table: ClassVar[str]
    many: ClassVar[bool] = True

    id: str
    rank: float = 0.0

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and all(
            getattr(self, name) == getattr(other, name) for name in self.__dataclass_fields__
        )

    def __hash__(self) -> int:
        return hash((self.table, self.id))

    def __repr__(self) -> str:
        said = (f"{each.name}={getattr(self, each.name)!r}" for each in fields(self))
        return f"{type(self).__name__}({', '.join(said)})"


@record
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
