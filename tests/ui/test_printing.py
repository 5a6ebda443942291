"""Printing through Qt's own printer, into a file: what would lie in the tray."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import ImageChops, ImageStat
from pypdf import PdfReader
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from planner.documents.layout import Layout
from planner.errors import DocumentError
from planner.exchange import json_form
from planner.model.charter import Charter
from planner.places import RESOURCES
from tests.printed_sides import drawn, pictures
from tests.ui.asked import Asked
from ui.dialogs.printing import Job, Sent, layout_for, prepared, sent, sides_of
from ui.main_window import MainWindow
from ui.panels.outcomes import Outcomes
from ui.preview.rendering import STANDARD, Choice, made, pdf_of

SAMPLE = RESOURCES / "samples" / "brindlemere_good_food.json"
POINTS = 72 / 25.4
CHARTER = Choice("charter")


@pytest.fixture
def sample() -> Charter:
    return json_form.read(SAMPLE.read_bytes())


@pytest.fixture
def into_file(tmp_path: Path) -> Callable[[QPrinter], Path]:
    """Return what makes a printer write what it prints into a file."""

    def set_up(printer: QPrinter) -> Path:
        path = tmp_path / "tray.pdf"
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        printer.setResolution(150)
        return path

    return set_up


@pytest.mark.usefixtures("qapp")
def test_a_charter_is_printed_on_one_side_as_large_as_it_was_laid_out(
    sample: Charter, into_file: Callable[[QPrinter], Path]
) -> None:
    printer = prepared("A4", "sheets")
    path = into_file(printer)

    assert sent(printer, Job(sample, CHARTER)).sides == 1

    (page,) = PdfReader(path).pages
    assert float(page.mediabox.width) == pytest.approx(210 * POINTS, abs=1)
    (side,) = pictures(path)
    assert side.width == pytest.approx(210 / 25.4 * 150, abs=2)
    assert 0.01 < 1 - ImageStat.Stat(side).mean[0] / 255 < 0.2  # words, and paper around them


@pytest.mark.usefixtures("qapp")
def test_bands_meet_without_a_seam(
    sample: Charter, into_file: Callable[[QPrinter], Path]
) -> None:
    printer = prepared("A4", "sheets")
    path = into_file(printer)

    sent(printer, Job(sample, CHARTER))

    (in_bands,) = pictures(path)
    whole = drawn(pdf_of(made(sample, CHARTER), STANDARD), in_bands.size)
    assert ImageStat.Stat(ImageChops.difference(in_bands, whole)).mean[0] < 0.5


@pytest.mark.usefixtures("qapp")
def test_the_paper_that_is_in_the_printer_counts(sample: Charter) -> None:
    printer = prepared("A4", "sheets")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))

    assert layout_for(printer, Job(sample, CHARTER)) == Layout("standard", "Letter")


@pytest.mark.long
@pytest.mark.usefixtures("qapp")
def test_a_booklet_is_set_on_a5_and_lies_two_to_a_side(
    sample: Charter, into_file: Callable[[QPrinter], Path]
) -> None:
    printer = prepared("A4", "booklet")
    path = into_file(printer)
    job = Job(sample, Choice("agreement"), "booklet")

    sides = sent(printer, job).sides

    assert layout_for(printer, job).paper == "A5"
    first = PdfReader(path).pages[0].mediabox
    assert sides == len(PdfReader(path).pages)
    assert sides % 2 == 0
    assert first.width > first.height


@pytest.mark.parametrize(
    ("pages", "sides"),
    [
        (1, [(-1, 0), (-1, -1)]),
        (4, [(3, 0), (1, 2)]),
        (7, [(-1, 0), (1, 6), (5, 2), (3, 4)]),
    ],
)
def test_the_sheets_of_a_booklet_can_be_folded(
    pages: int, sides: list[tuple[int, int]]
) -> None:
    assert list(sides_of(pages, "booklet")) == sides


@pytest.mark.usefixtures("qapp")
def test_a_poster_is_larger_not_emptier(sample: Charter) -> None:
    layout = layout_for(prepared("A4", "poster"), Job(sample, CHARTER, "poster"))

    assert layout == Layout("standard", "A3")
    assert layout.text_size == 17


@pytest.mark.usefixtures("qapp")
def test_only_the_sides_that_are_wanted_are_printed(
    sample: Charter, into_file: Callable[[QPrinter], Path]
) -> None:
    printer = prepared("A4", "sheets")
    path = into_file(printer)

    assert sent(printer, Job(sample, Choice("agreement"), first=2, last=3)).sides == 2
    assert len(PdfReader(path).pages) == 2


@pytest.mark.usefixtures("qapp")
@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_takes_nothing_is_told_of(sample: Charter, tmp_path: Path) -> None:
    printer = prepared("A4", "sheets")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "not there" / "tray.pdf"))

    with pytest.raises(DocumentError, match="did not take the document"):
        sent(printer, Job(sample, CHARTER))


@pytest.mark.long
def test_a_person_prints_the_document_that_is_shown(
    qtbot: QtBot,
    opened: Callable[[], MainWindow],
    telford: Charter,
    asked: Asked,
    tmp_path: Path,
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    path = tmp_path / "tray.pdf"
    asked.print_to(path)

    with qtbot.waitSignal(window.page.document.sent, timeout=30_000):
        window.choices["Print…"].trigger()

    assert window.page.notice.sentence == f"Saved as {path}"
    assert len(PdfReader(path).pages) >= 1


@pytest.mark.usefixtures("qapp")
def test_what_goes_to_a_printer_is_counted_in_sides() -> None:
    notice = Outcomes()

    notice.tell_sent(Sent(3))

    assert notice.sentence == "Sent to the printer: 3 sides."
