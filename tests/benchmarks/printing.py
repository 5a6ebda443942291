"""Printing: against plain Platypus, against WeasyPrint, and on every core against one."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
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

from planner.documents import DOCUMENTS, Options, blocks, web
from planner.documents.layout import Layout
from planner.documents.pdf import render
from planner.exchange.json_form import read
from planner.files import write_checked
from planner.model.charter import Charter, creation
from planner.model.markdown import Listing, Passage
from planner.model.markdown import Paragraph as Prose
from planner.publishing import Sheet, published
from planner.store.library import Library
from tests.benchmarks.timing import Row, seconds, side_by_side
from ui.preview.rendering import Choice, printed

SAMPLE = Path("resources/samples/brindlemere_good_food.json")
REAL = (  # which take about twelve pages together
    Path("tests/agreements/sandwell_housing.json"),
    Path("tests/agreements/derby_modern_slavery.json"),
)
MANY = 1_000  # agreements
FEWER = 100  # to see whether memory grows with their number
FONTS = {"plain": "Regular", "plain-bold": "Bold"}


def rows() -> Iterator[Row]:
    """Yield the rows about printing an agreement of about twelve pages."""
    charter = read(SAMPLE.read_bytes())
    document = _of_twelve_pages()
    for name, face in FONTS.items():
        path = f"resources/fonts/AtkinsonHyperlegibleNext-{face}.ttf"
        pdfmetrics.registerFont(TTFont(name, path))
        addMapping(name, 0, 0, name)
    pages = render(document).count(b"/Type /Page\n")
    what = f"the agreement, tagged ({pages} pages)"
    ours = partial(render, document)
    yield side_by_side(what, ours, "plain Platypus", partial(plain, document), 1.3)
    yield from _beside_weasyprint(what, document)
    preview = partial(_previewed, charter)
    yield side_by_side(
        "preview after an edit", preview, "an export", partial(_exported, charter), 1.0
    )


def _of_twelve_pages() -> blocks.Document:
    first, *others = [DOCUMENTS[0].make(read(path.read_bytes()), Options()) for path in REAL]
    every = [block for one in (first, *others) for block in one.blocks]
    return replace(first, blocks=tuple(every), contents=False)


def _previewed(charter: Charter) -> object:
    return printed(charter, Choice())


def _exported(charter: Charter) -> bytes:
    """Return what an export makes: the file, checked, on disk."""
    document = DOCUMENTS[0].make(charter, Options())
    content = render(document)
    with TemporaryDirectory() as folder:
        write_checked(Path(folder, "agreement.pdf"), content)
    return content + web.render(document).encode()


def _beside_weasyprint(what: str, document: blocks.Document) -> Iterator[Row]:
    """Yield the row against WeasyPrint, where the libraries it needs are there."""
    try:
        from weasyprint import HTML
    except OSError as error:
        sys.stdout.write(f"WeasyPrint is left out: {error}\n")
        return
    page = web.render(document)
    yield side_by_side(
        what,
        partial(render, document),
        "WeasyPrint, PDF/UA",
        lambda: HTML(string=page).write_pdf(pdf_variant="pdf/ua-1"),
        0.25,
        turns=5,
    )


def many() -> Iterator[Row]:
    """Yield the row about agreements of many charters, and print what memory they take."""
    with TemporaryDirectory() as folder:
        library = Path(folder, "library.db")
        ids = _filled(library)
        alone, together = (_seconds(library, ids, folder, workers) for workers in (1, 2))
        yield Row(f"{MANY:,} agreements on two cores", together, "on one", alone, 0.6)
        fewer, every = (_peak(library, folder, number) for number in (FEWER, MANY))
        sys.stdout.write(
            f"memory while saving {FEWER:,} agreements: {fewer} MB; {MANY:,}: {every} MB\n"
        )


def _filled(library: Path) -> list[str]:
    charter = read(SAMPLE.read_bytes())
    ids = [f"charter-{number}" for number in range(MANY)]
    with Library.open(library, who="Ann") as books:
        for charter_id in ids:
            books.apply(charter_id, creation(replace(charter, id=charter_id)))
    return ids


def _sheets(ids: Sequence[str], folder: str) -> list[Sheet]:
    return [Sheet(each, "agreement", Path(folder, f"{each}.pdf"), Layout()) for each in ids]


def _seconds(library: Path, ids: Sequence[str], folder: str, workers: int) -> float:
    sheets = _sheets(ids, folder)
    return seconds(lambda: list(published(library, sheets, workers=workers)))


def _peak(library: Path, folder: str, number: int) -> int:
    """Return the most memory, in megabytes, that a process of its own takes for so many."""
    script = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from tests.benchmarks.printing import _sheets\n"
        "from planner.publishing import published\n"
        "sheets = _sheets([f'charter-{n}' for n in range(int(sys.argv[3]))], sys.argv[2])\n"
        "list(published(Path(sys.argv[1]), sheets, workers=1))\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)\n"
    )
    command = [sys.executable, "-c", script, str(library), folder, str(number)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return int(done.stdout)


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
