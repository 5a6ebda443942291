"""Every page of every document of the sample, in every edition, held to what a designer would.

A page that ends a part may be empty below; the part begins at a heading on the next page.
"""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest

from planner.documents import DOCUMENTS, DocumentKind, Options
from planner.documents.layout import Edition, Layout, Paper
from planner.documents.pdf import render
from planner.documents.pdf.styles import Look
from planner.exchange.json_form import read
from tests.pdf_reading import PageText, Reading, Shown, invalid

ROOT = Path(__file__).parents[4]
SAMPLE = ROOT / "resources/samples/brindlemere_good_food.json"
ADOPTED = sorted((ROOT / "tests/agreements").glob("*.json"))
OPTIONS = Options(today=date(2027, 1, 15))
ENDING = 0.1  # of the type area: what a page that ends a part is filled to, at least
FULL = 0.35  # of it: any other page, before what may not be parted, such as a place to sign
FULL_WHERE_LITTLE_FITS = 0.2  # the same in large print on A5, where few lines make a page
A_FEW = 2  # lines, which are not worth a last page of their own
EDITIONS: tuple[Edition, ...] = ("standard", "clear", "large")
PAPERS: dict[Paper, tuple[str, ...]] = {
    "A4": tuple(kind.key for kind in DOCUMENTS),
    "Letter": tuple(kind.key for kind in DOCUMENTS),
    "A5": ("agreement", "charter"),
    "A3": ("agreement", "charter"),
}
SLOW = (("agreement", "A5"), ("agreement", "A3"))  # ten seconds, all six of them
CASES = [
    pytest.param(
        kind,
        Layout(edition, paper),
        id=f"{kind.key} {edition} {paper}",
        marks=[pytest.mark.long] if (kind.key, paper) in SLOW else [],
    )
    for kind in DOCUMENTS
    for paper, keys in PAPERS.items()
    for edition in EDITIONS
    if kind.key in keys
]


FEW_LINES = "the last page has {} lines"


def words_on(page: PageText) -> list[Shown]:
    """Return what is shown on a page, without its foot and headers that stand again."""
    return [one for one in page.shown if one.tag != "Artifact" and one.words.strip()]


def fullness(page: PageText, look: Look) -> float:
    """Return how much of the type area stands above the lowest words of a page."""
    foot = max(one.baseline for one in page.shown if one.baseline < look.bottom + 4 * look.size)
    top = look.paper[1] - look.top
    lowest = min(one.baseline for one in words_on(page))
    return (top - lowest) / (top - foot - look.size)


@pytest.mark.parametrize(("kind", "layout"), CASES)
def test_every_page_is_as_a_designer_would_have_it(kind: DocumentKind, layout: Layout) -> None:
    content = render(kind.make(read(SAMPLE.read_bytes()), OPTIONS), layout)
    reading = Reading(content)

    assert (invalid(content), reading.faults) == ([], [])
    found = list(troubles(reading.pages, Look(layout)))
    assert [one for one in found if one not in written_on(content)] == []


def written_on(content: bytes) -> tuple[str, ...]:
    """Return what is no trouble on a last page that has room to write."""
    with pikepdf.open(BytesIO(content)) as pdf:
        notes = pdf.pages[-1].get("/Annots", ())
        has_room = any(note.get("/Subtype") == "/Widget" for note in notes)
    return tuple(FEW_LINES.format(number) for number in (2, 3)) if has_room else ()


@pytest.mark.parametrize("kind", DOCUMENTS, ids=lambda kind: kind.key)
@pytest.mark.parametrize("path", ADOPTED, ids=lambda path: path.stem)
def test_so_is_every_page_of_what_partnerships_adopted(kind: DocumentKind, path: Path) -> None:
    reading = Reading(render(kind.make(read(path.read_bytes()), OPTIONS)))

    assert list(troubles(reading.pages, Look(Layout()))) == []


def troubles(pages: list[PageText], look: Look) -> Iterator[str]:
    """Yield what a careful eye would see on these pages."""
    for number, page in enumerate(pages, start=1):
        yield from (f"page {number}: {trouble}" for trouble in on_page(page, look))
    is_small = (look.layout.edition, look.layout.paper) == ("large", "A5")
    least = FULL_WHERE_LITTLE_FITS if is_small else FULL
    for number, (page, following) in enumerate(pairwise(pages), start=1):
        full, ends = fullness(page, look), words_on(following)[0].tag in ("H1", "H2")
        if full < (ENDING if ends else least):
            yield f"page {number} is full to {full:.2f} only"
    lines = {round(one.baseline) for one in words_on(pages[-1])}
    if len(lines) <= A_FEW and len(pages) > 1:
        yield FEW_LINES.format(len(lines))


def on_page(page: PageText, look: Look) -> Iterator[str]:
    shown = [one for one in page.shown if one.words.strip()]
    if min(one.size for one in shown) < look.layout.text_size - 0.01:
        yield "words are too small"
    right = look.paper[0] - look.side
    # The space that ends a line may stand outside.
    if any(one.left < look.side - 1 or one.right > right + one.size / 3 for one in shown):
        yield "words leave the type area at a side"
    if any(not look.bottom < one.baseline < look.paper[1] - look.top for one in shown):
        yield "words leave the type area above or below"
    last = words_on(page)[-1]
    if last.tag[0] == "H" or last.tag == "Caption":
        yield f"“{last.words}” is last"
    said = [page.words(number).strip() for number in page.marks]
    before, *places = " | ".join(said).split("Signed for ")
    if "| Signature |" in before or not all("Date" in one for one in places):
        yield "a place to sign is parted"
