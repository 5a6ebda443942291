"""A section as the catalogue describes it, for every section without a layout of its own."""

from collections.abc import Iterator

from planner.documents.blocks import Block
from planner.documents.lists import listed
from planner.documents.reading import rest
from planner.model.charter import Charter
from planner.model.record import Section, Single

BARE = ("Statement", "Rule")  # labels that add nothing to the title of their section


def generated(charter: Charter, section: Section) -> Iterator[Block]:
    """Yield everything a section says, record type by record type."""
    for kind in section.records:
        if issubclass(kind, Single):
            for entry in rest(charter, charter.one(kind)):
                yield from entry.content if entry.label in BARE else (entry,)
        else:
            yield from listed(charter, kind)
