"""Every section of a charter, in the order in which sections print."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, get_args, get_origin, get_type_hints

from planner.model.kinds import Kind, Link, Links
from planner.model.record import Record, Section
from planner.model.records import (
    back,
    change,
    decide,
    deliver,
    front,
    resources,
    safe,
    sign,
    who,
    why,
)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter of the agreement."""

    key: str
    title: str
    sections: tuple[Section, ...]


CHAPTERS = (
    Chapter("front", "This agreement", front.SECTIONS),
    Chapter("why", "Why we work together", why.SECTIONS),
    Chapter("who", "Who does what", who.SECTIONS),
    Chapter("decide", "How we decide and keep in touch", decide.SECTIONS),
    Chapter("deliver", "What we will do", deliver.SECTIONS),
    Chapter("resources", "What we put in", resources.SECTIONS),
    Chapter("safe", "Keeping people safe and within the law", safe.SECTIONS),
    Chapter("change", "Changing, disagreeing, leaving", change.SECTIONS),
    Chapter("sign", "Agreement", sign.SECTIONS),
    Chapter("back", "Definitions and appendices", back.SECTIONS),
)

SECTIONS: tuple[Section, ...] = tuple(
    section for chapter in CHAPTERS for section in chapter.sections
)

RECORDS: dict[str, type[Record]] = {
    record.table: record for section in SECTIONS for record in section.holds
}

Fields = tuple[tuple[str, Kind], ...]


def _fields(record: type[Record]) -> Fields:
    hints = get_type_hints(record, include_extras=True)
    return tuple(
        (name, get_args(hint)[1])
        for name, hint in hints.items()
        if get_origin(hint) is Annotated
    )


_FIELDS: dict[type[Record], Fields] = {record: _fields(record) for record in RECORDS.values()}
_SECTION_OF: dict[type[Record], Section] = {
    record: section for section in SECTIONS for record in section.holds
}
_BY_KEY = {section.key: section for section in SECTIONS}


def fields_of(record: type[Record]) -> Fields:
    """Return the name and kind of each field that a person fills in, in the order of the form.

    The program's own records have none.
    """
    return _FIELDS.get(record, ())


def is_empty(record: Record) -> bool:
    """Return whether nothing has been said in any field."""
    return all(getattr(record, name) in ("", None, ()) for name, _ in fields_of(type(record)))


def section(key: str) -> Section:
    """Return the section of a key.

    Raises:
        KeyError: there is no such section.
    """
    return _BY_KEY[key]


def section_of(record: type[Record]) -> Section | None:
    """Return the section that holds a type of record; the program's own records have none."""
    return _SECTION_OF.get(record)


def linked_from(table: str) -> Iterator[tuple[type[Record], str]]:
    """Yield every record type and field that can name a record of this table."""
    for record in RECORDS.values():
        for name, kind in fields_of(record):
            if isinstance(kind, Link | Links) and kind.to == table:
                yield record, name
