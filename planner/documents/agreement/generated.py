"""A section as the catalogue describes it, for every section without a layout of its own."""

from collections.abc import Iterator

from planner.documents.agreement.lists import listed
from planner.documents.agreement.reading import rest
from planner.documents.blocks import Block
from planner.model.charter import Charter
from planner.model.record import Section, Single


def generated(charter: Charter, section: Section) -> Iterator[Block]:
    """Yield everything a section says, record type by record type."""
    for kind in section.records:
        if issubclass(kind, Single):
            yield from rest(charter, charter.one(kind))
        else:
            yield from listed(charter, kind)
