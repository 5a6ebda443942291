"""Whatever people type into a charter, they find it again in the agreement."""

import html
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings

from planner.documents.agreement import agreement
from planner.documents.options import AS_THE_CHARTER_SAYS
from planner.documents.telling import telling
from planner.documents.web import render
from planner.model.catalogue import SECTIONS, fields_of, section_of
from planner.model.charter import Charter
from planner.model.kinds import Day, Line, Money, Prose
from planner.model.naming import shown
from planner.model.own import SectionOn
from planner.model.record import Record
from planner.model.records.back import Appendix
from tests.strategies import charters


def in_full(charter: Charter) -> Charter:
    """Return a charter with every section switched on and every appendix printed."""
    records: list[Record] = [SectionOn(id=section.key) for section in SECTIONS]
    for record in charter.records():
        if isinstance(record, Appendix):
            records.append(replace(record, printed=True))
        elif not isinstance(record, SectionOn):
            records.append(record)
    return Charter.of(charter.id, records)


@pytest.mark.long
@settings(max_examples=1000)
@given(charters().map(in_full))
def test_every_word_of_any_charter_can_be_read_in_the_agreement(charter: Charter) -> None:
    page = solid(html.unescape(re.sub(r"<[^>]*>", "", render(agreement(charter)))))

    assert [words for words in typed(charter) if solid(words) not in page] == []


def typed(charter: Charter) -> Iterator[str]:
    """Yield what each field of words, days or money says; the others print as sentences."""
    told = telling(charter, AS_THE_CHARTER_SAYS)  # a charter in Welsh says its days in Welsh
    for record in charter.records():
        section = section_of(type(record))
        written = section is not None and type(record) in section.records
        for name, kind in fields_of(type(record)) if written else ():
            if isinstance(kind, Line | Prose | Day | Money):
                yield shown(kind, getattr(record, name), told)


def solid(words: str) -> str:
    """Return words to compare: a sentence may begin with them, an address be on one line."""
    return re.sub(r"[\s,]", "", words).casefold()
