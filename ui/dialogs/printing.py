"""Printing a document: the system's own dialog, then every page at the printer's resolution.

Pages are laid out for the paper that is in the printer, never shrunk below the size of type
that was chosen. A booklet is laid out on A5, two pages to a side of A4, in the order in which
its sheets are folded; a poster is laid out on A3.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from planner.documents.layout import Layout, Paper
from planner.errors import DocumentError
from planner.model.charter import Charter
from ui.background import Latest
from ui.preview.rendering import Choice, made, pdf_of
from ui.tongue import tr

Way = Literal["sheets", "booklet", "poster"]
SIZES: dict[Paper, QPageSize.PageSizeId] = {
    "A4": QPageSize.PageSizeId.A4,
    "Letter": QPageSize.PageSizeId.Letter,
    "A5": QPageSize.PageSizeId.A5,
    "A3": QPageSize.PageSizeId.A3,
}
# Rows of dots drawn at a time, since a whole page of a fine printer takes 500 MB. As many begin
# on a whole row at every usual resolution, or a hair of the words is lost where they meet.
BAND = 600


@dataclass(frozen=True, slots=True)
class Job:
    """What is printed, how, and which of its sheets; counted from 1, all when `last` is 0."""

    charter: Charter
    choice: Choice
    way: Way = "sheets"
    first: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True)
class Sent:
    """What went to the printer: how many sides of paper; or to a file, which is named."""

    sides: int
    file: str = ""


class Printing(QObject):
    """Asks for a printer and sends a document there, beside the main thread.

    Signals:
        begun: the pages are being made, which takes a while on a fine printer
        sent: everything is on its way to the printer; carries a `Sent`
        failed: it is not; carries the sentence
    """

    begun = Signal()
    sent = Signal(Sent)
    failed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._work: Latest[Sent] = Latest(self)
        self._work.done.connect(self.sent)
        self._work.failed.connect(self.failed)

    def ask_and_print(self, charter: Charter, choice: Choice, way: Way) -> None:
        """Print a charter as a document on the printer that the person chooses."""
        printer = prepared(choice.layout.paper, way)
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        is_wanted = dialog.exec()
        dialog.deleteLater()
        if is_wanted:
            self.send(printer, Job(charter, choice, way, printer.fromPage(), printer.toPage()))

    def send(self, printer: QPrinter, job: Job) -> None:
        """Print on a printer as it is set now."""
        self.begun.emit()
        self._work.run(partial(sent, printer, job))


def prepared(paper: Paper, way: Way) -> QPrinter:
    """Return a printer set to the paper that a document is wanted on."""
    sheet: Paper = {"sheets": paper, "booklet": "A4", "poster": "A3"}[way]
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(SIZES[sheet]))
    printer.setFullPage(True)  # the margins are those of the document
    if way == "booklet":
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        printer.setDuplex(QPrinter.DuplexMode.DuplexShortSide)
    return printer


def sent(printer: QPrinter, job: Job) -> Sent:
    """Print a document; return how many sides of paper it takes.

    The dialog may have changed the paper, so it is asked for again here.

    Raises:
        DocumentError: the document cannot be made, or the printer does not take it.
    """
    layout = replace(layout_for(printer, job), fillable=False)
    content = pdf_of(made(job.charter, job.choice), layout)
    return put_on_paper(printer, content, job.way, job.first, job.last)


def put_on_paper(
    printer: QPrinter, content: bytes, way: Way = "sheets", first: int = 0, last: int = 0
) -> Sent:
    """Print a finished PDF, or those of its sheets; return how many sides of paper it takes.

    Raises:
        DocumentError: the printer does not take it.
    """
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    sides = list(sides_of(document.pageCount(), way))
    wanted = sides[max(first - 1, 0) : last or None]
    copies = 1 if printer.supportsMultipleCopies() else max(printer.copyCount(), 1)
    _paint(printer, document, wanted * copies)
    document.close()
    return Sent(len(wanted) * copies, printer.outputFileName())


def layout_for(printer: QPrinter, job: Job) -> Layout:
    """Return how the document is laid out: for the paper that the printer has."""
    if job.way == "booklet":
        return replace(job.choice.layout, paper="A5")
    paper = paper_in(printer)
    return replace(job.choice.layout, paper=paper) if paper else job.choice.layout


def paper_in(printer: QPrinter) -> Paper | None:
    """Return the paper that a printer has; `None` where no document is laid out for it."""
    there = printer.pageLayout().pageSize().id()
    return next((paper for paper, size in SIZES.items() if size == there), None)


def sides_of(pages: int, way: Way) -> Iterator[tuple[int, ...]]:
    """Yield the pages on each side of paper, counted from 0; -1 is an empty one.

    The sheets of a booklet lie in each other, folded in the middle.
    """
    if way != "booklet":
        yield from ((page,) for page in range(pages))
        return
    whole = -(-pages // 4) * 4
    there = [page if page < pages else -1 for page in range(whole)]
    for outer in range(0, whole // 2, 2):
        yield there[whole - 1 - outer], there[outer]
        yield there[outer + 1], there[whole - 2 - outer]


def _paint(printer: QPrinter, document: QPdfDocument, sides: list[tuple[int, ...]]) -> None:
    painter = QPainter()
    if not sides or not painter.begin(printer):
        raise DocumentError(
            tr(
                "The printer did not take the document. See whether it is switched on and has"
                " paper, or save the document as a PDF and print that."
            )
        )
    try:
        for place, pages in enumerate(sides):
            if place and not printer.newPage():
                raise DocumentError(
                    tr("The printer stopped after {done} of {all} sides.").format(
                        done=place, all=len(sides)
                    )
                )
            _paint_side(printer, painter, document, pages)
    finally:
        painter.end()


def _paint_side(
    printer: QPrinter, painter: QPainter, document: QPdfDocument, pages: tuple[int, ...]
) -> None:
    """Draw the pages of a side beside each other, each as large as it fits."""
    area = printer.pageLayout().fullRectPixels(printer.resolution())
    share = area.width() // len(pages)
    for place, page in enumerate(pages):
        if page >= 0:
            points = document.pagePointSize(page)
            size = points.scaled(
                share, area.height(), Qt.AspectRatioMode.KeepAspectRatio
            ).toSize()
            left = place * share + (share - size.width()) // 2
            corner = QPoint(left, (area.height() - size.height()) // 2)
            _paint_page(painter, document, page, QRect(corner, size))


def _paint_page(painter: QPainter, document: QPdfDocument, page: int, place: QRect) -> None:
    """Draw a page in bands, dot for dot."""
    size = place.size()
    for top in range(0, size.height(), BAND):
        band = QRect(0, top, size.width(), min(BAND, size.height() - top))
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(size)
        # Qt takes the distance to the last row and column for the height and width.
        options.setScaledClipRect(band.adjusted(0, 0, 1, 1))
        image = document.render(page, band.size(), options)
        painter.drawImage(place.topLeft() + band.topLeft(), _on_white(image))


def _on_white(image: QImage) -> QImage:
    """Return a picture without holes, which some printers draw black and all take long over."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper
