"""A charter in which every field of every record says something that nothing else says."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from typing import assert_never

from planner.model.catalogue import RECORDS, SECTIONS, fields_of
from planner.model.charter import Charter
from planner.model.kinds import (
    Choice,
    Day,
    Duration,
    Flag,
    Kind,
    Line,
    Link,
    Links,
    Money,
    Number,
    Picture,
    Prose,
    Span,
)
from planner.model.own import SectionOn
from planner.model.record import ONLY, Record, Single
from planner.model.values import Value
from tests.strategies import tiny_picture


def full_charter(charter_id: str = "full") -> Charter:
    """Return a charter with one record of each type, each field filled and each section on.

    The id of a record is the name of its table. Words name their field (`charter title`);
    numbers and days are all different; links lead to the one record of their type.
    """
    number = count(1)
    filled = [_filled(kind, number) for kind in RECORDS.values()]
    on = [
        SectionOn(id=one.key, rank=float(rank))
        for rank, one in enumerate(one for one in SECTIONS if not one.must)
    ]
    return Charter.of(charter_id, [*filled, *on])


def _filled(kind: type[Record], number: "count[int]") -> Record:
    bare = kind(id=ONLY if issubclass(kind, Single) else kind.table)
    said = {
        name: value(field, f"{kind.table} {name}", next(number))
        for name, field in fields_of(kind)
    }
    return replace(bare, **said)  # type: ignore[arg-type]  # a kind knows its field's type


def value(kind: Kind, words: str, number: int) -> Value:
    """Return what a field of a kind holds, made of words or of a number."""
    match kind:
        case Line() | Prose():
            return words
        case Choice():
            return kind.values[-1]
        case Link():
            return kind.to
        case Links():
            return (kind.to,)
        case _:
            return _counted(kind, number)


def _counted(kind: Day | Flag | Number | Money | Span | Picture, number: int) -> Value:
    match kind:
        case Day():
            return date(2026, 1, 1) + timedelta(days=number)
        case Flag():
            return True
        case Number():
            return number
        case Money():
            return number * 100
        case Span():
            return Duration(number, "days")
        case Picture():
            return tiny_picture("png")
        case _:
            assert_never(kind)
