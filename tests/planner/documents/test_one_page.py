from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from planner.documents import pdf
from planner.documents.blocks import Heading, Paragraph
from planner.documents.layout import Layout
from planner.documents.one_page import one_page
from planner.documents.words import words
from planner.exchange.json_form import read
from planner.model.charter import Charter
from planner.model.record import Record
from planner.model.records.front import Control, Partner
from planner.model.records.why import Aim, Purpose, Value, Vision

ROOT = Path(__file__).parents[3]
CHARTERS = [
    *(ROOT / "tests/agreements").glob("*.json"),
    *(ROOT / "resources/samples").glob("*.json"),
]
RECORDS: tuple[Record, ...] = (
    Control(title="Good Food"),
    Partner(id="p1", rank=1, name="The Hub"),
    Partner(id="p2", rank=2, name="The Council"),
    Vision(statement="Nobody goes hungry."),
    Purpose(statement="We share food.", advantage="Food and **advice** in one visit."),
    Aim(id="a", statement="Enough to eat"),
    Value(id="v", name="Dignity", behaviour="We ask only what we must."),
)


def test_the_page_tells_who_for_what_and_what_they_hold_to() -> None:
    page = one_page(Charter.of("c", RECORDS))

    assert [block.words for block in page.blocks if isinstance(block, Heading)] == [
        "Good Food",
        "Our vision",
        "Our purpose",
        "What we can only do together",
        "Our aims",
        "What we hold to",
    ]
    assert "The Hub and The Council" in words(page.blocks)


def test_the_vision_leads() -> None:
    page = one_page(Charter.of("c", RECORDS))

    assert [
        block.words
        for block in page.blocks
        if isinstance(block, Paragraph) and block.role == "lead"
    ] == ["Nobody goes hungry."]


def test_what_is_not_said_leaves_no_heading_behind() -> None:
    page = one_page(Charter.of("c", [Control(title="Good Food")]))

    assert page.blocks == (Heading(1, "Good Food"),)


@pytest.mark.parametrize("path", CHARTERS, ids=lambda path: path.stem)
def test_an_ordinary_charter_fits_on_one_page(
    path: Path, pdf_faults: Callable[[bytes], list[str]]
) -> None:
    content = pdf.render(one_page(read(path.read_bytes())), Layout())

    assert len(pypdf.PdfReader(BytesIO(content)).pages) == 1
    assert pdf_faults(content) == []
