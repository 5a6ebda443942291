"""The tagged agreement against the same content set by plain Platypus."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.fonts import addMapping
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    Flowable,
    ListFlowable,
    LongTable,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
)

from planner.documents import DOCUMENTS, Options, blocks
from planner.documents.pdf import render
from planner.exchange.json_form import read
from planner.model.markdown import Listing, Passage
from planner.model.markdown import Paragraph as Prose
from tests.benchmarks.timing import Row, side_by_side

AGREEMENT = Path("tests/agreements/sandwell_housing.json")
FONTS = {"plain": "Regular", "plain-bold": "Bold"}


def rows() -> Iterator[Row]:
    """Yield the row about printing an agreement of about twelve pages."""
    charter = read(AGREEMENT.read_bytes())
    document = DOCUMENTS[0].make(charter, Options())
    for name, face in FONTS.items():
        path = f"resources/fonts/AtkinsonHyperlegibleNext-{face}.ttf"
        pdfmetrics.registerFont(TTFont(name, path))
        addMapping(name, 0, 0, name)
    pages = render(document).count(b"/Type /Page\n")
    what = f"the agreement, tagged ({pages} pages)"
    yield side_by_side(
        what, lambda: render(document), "plain Platypus", lambda: plain(document), 1.3
    )


def plain(document: blocks.Document) -> bytes:
    """Return a document as an untagged PDF, as Platypus makes it without further ado."""
    target = BytesIO()
    story = [each for block in document.blocks for each in _flowables(block)]
    SimpleDocTemplate(target, pagesize=A4, title=document.title).build(story)
    return target.getvalue()


def _style(size: float = 12, *, bold: bool = False) -> ParagraphStyle:
    return ParagraphStyle(
        f"{size}{bold}",
        fontName="plain-bold" if bold else "plain",
        fontSize=size,
        leading=size * 1.4,
        alignment=TA_LEFT,
        spaceAfter=6,
    )


BODY, LABEL, HEAD = _style(), _style(bold=True), _style(16, bold=True)


def _flowables(block: blocks.Block) -> Iterator[Flowable]:
    match block:
        case blocks.Heading():
            yield Paragraph(escape(f"{block.number} {block.words}"), HEAD)
        case blocks.Entry():
            yield Paragraph(escape(block.label), LABEL)
            yield from _passages(block.content)
        case blocks.Table():
            yield _table(block)
        case blocks.Together():
            for each in block.blocks:
                yield from _flowables(each)
        case blocks.SignatureBlock():
            yield Paragraph(escape(f"{block.partner} {block.statement}"), BODY)
            for label, value in block.lines:
                yield Paragraph(escape(f"{label}: {value}"), BODY)
        case blocks.Paragraph() | blocks.Listing():
            yield from _passages((block,))
        case blocks.Figure() | blocks.PageBreak():
            yield PageBreak()


def _passages(passages: tuple[Passage, ...]) -> Iterator[Flowable]:
    for passage in passages:
        match passage:
            case Prose():
                words = escape(passage.words).replace("\n", "<br/>")
                yield Paragraph(words, BODY)
            case Listing():
                yield ListFlowable([list(_passages(item)) for item in passage.items])


def _table(block: blocks.Table) -> Flowable:
    header = [Paragraph(escape(words), LABEL) for words in block.header]
    cells = [[list(_passages(cell.content)) for cell in row] for row in block.rows]
    return LongTable([header, *cells], repeatRows=1)
