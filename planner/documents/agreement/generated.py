"""A section as the catalogue describes it, for every section without a layout of its own."""

from collections.abc import Iterator

from planner.documents.blocks import Block
from planner.documents.lists import listed
from planner.documents.reading import entries
from planner.documents.telling import Told
from planner.model.catalogue import fields_of
from planner.model.record import Section, Single

BARE = ("Statement", "Rule")  # labels that add nothing to the title of their section


def generated(told: Told, section: Section) -> Iterator[Block]:
    """Yield everything a section says, record type by record type."""
    for kind in section.records:
        if issubclass(kind, Single):
            record = told.one(kind)
            for name, field in fields_of(kind):
                for entry in entries(told, record, name):
                    yield from entry.content if field.label in BARE else (entry,)
        else:
            yield from listed(told, kind)
