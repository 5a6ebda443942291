"""The full charter with each of its choices in turn, and what was typed in a charter."""

from collections.abc import Iterator
from dataclasses import replace

from planner.model.catalogue import fields_of
from planner.model.charter import Charter
from planner.model.kinds import Choice, Flag, Kind, Line, Prose
from planner.model.record import Record
from planner.model.records.front import Control, Partner


def turned(record: Record, turn: int) -> Record:
    """Return a record with another of its choices; the charter is in English and in pounds."""
    fields = fields_of(type(record))
    said = {name: choice for name, kind in fields for choice in _chosen(kind, turn)}
    if isinstance(record, Control):
        said |= {"currency": "GBP", "language": "en", "second_language": "cy"}
    if isinstance(record, Partner) and turn % 2:
        said["left"] = None  # who has left signs nothing any more
    return replace(record, **said)  # type: ignore[arg-type]  # a kind knows its field's type


def _chosen(kind: Kind, turn: int) -> Iterator[str | bool | None]:
    match kind:
        case Choice(values=values):
            yield values[turn % len(values)]
        case Flag():
            yield (True, False, None)[turn % 3]
        case _:
            pass


def typed_in(charter: Charter) -> Iterator[str]:
    """Yield what stands in every field of words."""
    for record in charter.records():
        for name, kind in fields_of(type(record)):
            if isinstance(kind, Line | Prose):
                yield getattr(record, name)
