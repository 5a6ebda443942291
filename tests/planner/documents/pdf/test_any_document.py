"""Whatever the blocks, the file is valid, whole, in order and inside its page."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.documents.blocks import Document
from planner.documents.layout import Layout
from planner.documents.pdf import render
from planner.documents.pdf.styles import Look
from tests.any_document import documents
from tests.pdf_blocks import LAYOUTS, told
from tests.pdf_reading import Reading, invalid

QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large]
SPACE = 1.3  # ems at most of the space that ends a line: a font of pictures has a wide one


def unsound(document: Document, layout: Layout) -> list[str]:
    """Return what is wrong with a document in print."""
    content = render(document, layout)
    reading = Reading(content)
    faults = invalid(content) + reading.faults
    if not told(document.blocks, layout, reading.text, contents=document.contents):
        faults.append("words are lost or out of order")
    return faults + misplaced(reading, layout)


def misplaced(reading: Reading, layout: Layout) -> list[str]:
    """Return what is wrong with where words stand, and with their size."""
    faults: list[str] = []
    look = Look(layout)
    left, right = look.side - 1, look.paper[0] - look.side + 1
    low, high = look.bottom - 1, look.paper[1] - look.top
    shown = [one for page in reading.pages for one in page.shown if one.words != "DRAFT"]
    if any(one.size < layout.text_size - 0.01 for one in shown):
        faults.append("words are too small")
    if any(
        not low < one.baseline < high
        or not left - SPACE * one.size < one.left <= one.right < right + SPACE * one.size
        for one in shown
        if one.words.strip()
    ):
        faults.append("words are off the page")
    return faults


@pytest.mark.long
@settings(max_examples=12, deadline=None, suppress_health_check=QUIET)
@given(documents(), st.sampled_from(LAYOUTS))
def test_any_document_is_sound(document: Document, layout: Layout) -> None:
    assert unsound(document, layout) == []


@pytest.mark.long
@settings(max_examples=150, deadline=None, suppress_health_check=QUIET)
@given(documents(), st.sampled_from(LAYOUTS))
def test_very_many_documents_are_sound(document: Document, layout: Layout) -> None:
    assert unsound(document, layout) == []
