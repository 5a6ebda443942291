"""The tagged file against the same words set by plain Platypus, side by side in one run."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from statistics import median
from time import process_time

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, SimpleDocTemplate
from reportlab.platypus import Paragraph as Plain
from reportlab.platypus import Table as PlainTable

from planner.documents.blocks import Document, Heading, Table
from planner.documents.pdf import render
from planner.documents.pdf.fonts import FOLDER
from planner.model.markdown import passages
from tests.pdf_blocks import EVERY_BLOCK, MEETING, cell, document

PARTS = 18
ROWS = [(f"Task {number}", "Leads", "Helps") for number in range(12)]


def twelve_pages() -> Document:
    rows = tuple(tuple(map(cell, row)) for row in ROWS)
    table = Table("", ("Task", "Riverside", "Bank"), rows)
    part = (Heading(2, "Part"), *passages("\n\n".join([MEETING * 2] * 3)), table)
    return document(Heading(1, "Whole"), *part * PARTS)


def plain_platypus() -> bytes:
    registerFont(TTFont("Plain", str(FOLDER / "AtkinsonHyperlegibleNext-Regular.ttf")))
    style = ParagraphStyle("body", fontName="Plain", fontSize=12, leading=17)
    story: list[Flowable] = []
    for _ in range(PARTS):
        story += [Plain("Part", style), *(Plain(MEETING * 2, style) for _ in range(3))]
        story.append(PlainTable([[Plain(words, style) for words in row] for row in ROWS]))
    out = BytesIO()
    SimpleDocTemplate(out, leftMargin=85, rightMargin=85).build(story)
    return out.getvalue()


def seconds(make: Callable[[], bytes]) -> float:
    start = process_time()
    make()
    return process_time() - start


def test_tagging_costs_little_beside_plain_platypus() -> None:
    whole = twelve_pages()
    pairs = [(seconds(lambda: render(whole)), seconds(plain_platypus)) for _ in range(5)]

    assert median(tagged / plain for tagged, plain in pairs) < 1.3


def test_several_documents_can_be_printed_at_once() -> None:
    draft = document(*EVERY_BLOCK)
    alone = render(draft)

    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(render, [draft] * 12))

    assert set(together) == {alone}
