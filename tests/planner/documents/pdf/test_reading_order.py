"""Every document by itself: valid, whole, and read in the order in which it was written.

What is read is the tree of the finished file, followed mark by mark; what was written is the
blocks, whose words are put together here without anything of the printer.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from planner.documents import DOCUMENTS, DocumentKind, Options
from planner.documents.blocks import Document
from planner.documents.layout import Edition, Layout, Paper
from planner.documents.options import Before
from planner.documents.pdf import render
from planner.exchange.json_form import read
from planner.health import findings
from planner.model.catalogue import SECTIONS
from planner.model.charter import Charter
from tests.pdf_blocks import misread
from tests.pdf_reading import Reading, invalid

ROOT = Path(__file__).parents[4]
TODAY = date(2027, 1, 15)
EDITIONS: tuple[Edition, ...] = ("standard", "clear", "large")
PAPERS: tuple[Paper, ...] = ("A4", "Letter", "A5", "A3")
CHARTERS = {
    path.stem: read(path.read_bytes())
    for path in (
        ROOT / "resources/samples/brindlemere_good_food.json",
        *sorted((ROOT / "tests/agreements").glob("*.json")),
    )
}
FIRST = [*CHARTERS][:3]  # the sample and two that partnerships adopted
ASKED = tuple(section.key for section in SECTIONS)
MORE: Mapping[str, Mapping[str, Options]] = {  # what else can be chosen about a document
    "worksheet": {
        "of all sections": Options(sections=ASKED),
        "blank": Options(sections=ASKED, blank=True),
    },
    "signing": {"on one sheet": Options(together=True)},
}
each_kind = pytest.mark.parametrize("kind", DOCUMENTS, ids=lambda kind: kind.key)
each_edition = pytest.mark.parametrize("edition", EDITIONS)


def looking_back(charter: Charter) -> Options:
    """Return what a document is made with when there was less of the charter before."""
    before = Before("First", Charter.of(charter.id, [*charter.records()][::2]))
    return Options(today=TODAY, before=before, findings=findings(charter, TODAY))


def faults(document: Document, layout: Layout) -> list[object]:
    """Return what is wrong with a document in print."""
    content = render(document, layout)
    reading = Reading(content)
    lost = misread(document.blocks, reading.own_text)
    return [*invalid(content), *reading.faults, *reading.astray, *filter(None, [lost])]


@each_kind
@each_edition
@pytest.mark.parametrize("charter", FIRST)
def test_a_document_is_read_in_the_order_of_its_blocks(
    kind: DocumentKind, edition: Edition, charter: str
) -> None:
    made = kind.make(CHARTERS[charter], Options(today=TODAY))

    assert faults(made, Layout(edition)) == []


@pytest.mark.long
@each_kind
@each_edition
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("charter", CHARTERS)
def test_so_it_is_on_every_paper_for_every_charter_that_looks_back(
    kind: DocumentKind, edition: Edition, paper: Paper, charter: str
) -> None:
    made = kind.make(CHARTERS[charter], looking_back(CHARTERS[charter]))

    assert faults(made, Layout(edition, paper)) == []


@each_edition
@pytest.mark.parametrize(
    ("key", "options"),
    [
        pytest.param(key, options, id=f"{key} {name}")
        for key, named in MORE.items()
        for name, options in named.items()
    ],
)
def test_so_it_is_whatever_is_chosen_about_it(
    key: str, options: Options, edition: Edition
) -> None:
    kind = next(one for one in DOCUMENTS if one.key == key)
    made = kind.make(CHARTERS[FIRST[0]], options)

    assert faults(made, Layout(edition)) == []
