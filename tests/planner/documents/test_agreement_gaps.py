"""Whatever is left empty, no hole shows in the words around it."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.documents.agreement import agreement
from planner.documents.one_page import one_page
from planner.documents.options import Options
from planner.documents.words import words
from planner.model.catalogue import fields_of
from planner.model.charter import Charter
from planner.model.own import SectionOn
from planner.model.record import Record
from tests.build import full_charter

FULL = full_charter()
HOLE = re.compile(r"None|\(\)|  |\.\.|^[.,;:·]| [.,;:](?= |$)|: $|· *$", re.MULTILINE)


@st.composite
def gappy(draw: st.DrawFn) -> Charter:
    """Return the full charter with any fields of any records left empty."""
    records = [record for record in FULL.records() if not isinstance(record, SectionOn)]
    on = [record for record in FULL.records() if isinstance(record, SectionOn)]
    kept = [draw(emptied(record)) for record in records]
    return Charter.of("gappy", [*kept, *on])


@st.composite
def emptied(draw: st.DrawFn, record: Record) -> Record:
    bare = type(record)(id=record.id)
    names = [name for name, _ in fields_of(type(record))]
    gone = draw(st.sets(st.sampled_from(names)))
    return replace(record, **{name: getattr(bare, name) for name in gone})


@pytest.mark.long
@given(gappy())
def test_nothing_that_is_left_empty_shows_as_a_hole(charter: Charter) -> None:
    printed = [*words(agreement(charter).blocks), *words(one_page(charter).blocks)]

    assert [text for text in printed if HOLE.search(text)] == []


@pytest.mark.long
@settings(max_examples=20)
@given(gappy())
def test_no_hole_shows_in_welsh_either(charter: Charter) -> None:
    printed = words(agreement(charter, Options(language="cy")).blocks)

    assert [text for text in printed if HOLE.search(text)] == []
