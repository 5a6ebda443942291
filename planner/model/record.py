"""What every record is, and what a section of the catalogue is."""

from dataclasses import MISSING, FrozenInstanceError, dataclass, fields
from typing import ClassVar, TypeVar, dataclass_transform

ONLY = "only"

Made = TypeVar("Made", bound="Record")


@dataclass_transform(frozen_default=True, kw_only_default=True)
def record(cls: type[Made]) -> type[Made]:
    """Make a class of records: a dataclass that is frozen, its fields given by name.

    What all records have in common is written once, in `Record`: `dataclass` would write it
    anew for each of the 77 types, which takes a fifth of the time until the window is there.
    """
    made = dataclass(init=False, eq=False, repr=False, slots=True)(cls)
    made.empty = {each.name: each.default for each in fields(made)}
    return made


@record
class Record:
    """One thing a charter says, known by its id and never changed in place.

    An edit is `dataclasses.replace(record, …)` inside a `Change`. `rank` orders the records of
    one table: lower first, equal ones by id.
    """

    table: ClassVar[str]
    many: ClassVar[bool] = True
    empty: ClassVar[dict[str, object]]  # the value of each field while nothing is said

    id: str
    rank: float = 0.0

    def __init__(self, **said: object) -> None:
        values = self.empty | said
        if len(values) != len(self.empty) or values["id"] is MISSING:
            raise TypeError(f"{type(self).__name__} needs an id and has no other fields")
        for name, value in values.items():
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and all(
            getattr(self, name) == getattr(other, name) for name in self.empty
        )

    def __hash__(self) -> int:
        return hash((self.table, self.id))

    def __repr__(self) -> str:
        said = (f"{name}={getattr(self, name)!r}" for name in self.empty)
        return f"{type(self).__name__}({', '.join(said)})"


@record
class Single(Record):
    """A record that a charter has once; nothing said yet is the same as no record."""

    many: ClassVar[bool] = False

    id: str = ONLY


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a charter: the question it answers, and the records that hold the answer.

    What is `kept` with it tells how the partnership goes once there is an agreement: nobody is
    asked for it in the form, and the agreement does not print it.
    """

    key: str
    title: str
    chapter: str
    asks: str
    records: tuple[type[Record], ...]
    kept: tuple[type[Record], ...] = ()
    must: bool = False
    also: tuple[str, ...] = ()

    @property
    def holds(self) -> tuple[type[Record], ...]:
        """Return every type of record that belongs to it: asked for in the form, and kept."""
        return (*self.records, *self.kept)
