"""The preview: the very bytes that would be saved, at the page that was being read."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.documents import web
from planner.documents.blocks import Chart, Document
from planner.documents.layout import Layout
from planner.exchange import json_form
from planner.model.changes import Change
from planner.model.charter import Charter, creation
from planner.model.editing import writing
from planner.places import RESOURCES
from planner.store.library import Library
from tests.example_plan import BARS
from tests.ui.asked import System
from ui.charter_page import CharterPage
from ui.main_window import MainWindow
from ui.preview.pages import Pages
from ui.preview.panes import ReadPane
from ui.preview.rendering import Choice, Printed, Rendering, printed
from ui.theme import dress

Opening = Callable[[], MainWindow]
Writing = Callable[[Charter, str], Change | None]
SAMPLE = RESOURCES / "samples" / "brindlemere_good_food.json"


@pytest.fixture
def page(qtbot: QtBot, library: Library, opened: Opening) -> CharterPage:
    """Return the page of a charter of many pages, once its preview is there."""
    agreed = json_form.read(SAMPLE.read_bytes())
    draft = writing(agreed, agreed.control, "status", "draft")
    assert draft is not None
    charter = agreed.after(draft)
    library.apply(charter.id, creation(charter))
    window = opened()
    window.pages.open_charter(charter.id)
    window.page.show_tab(0)
    qtbot.waitUntil(lambda: bool(window.page.document.preview.pages.content), timeout=20_000)
    return window.page


@pytest.fixture
def read(qtbot: QtBot) -> ReadPane:
    pane = ReadPane(Rendering(Choice()))
    qtbot.addWidget(pane)
    return pane


def test_the_preview_shows_the_bytes_that_would_be_saved(
    qtbot: QtBot, page: CharterPage, tmp_path: Path
) -> None:
    saved = tmp_path / "agreement.pdf"

    with qtbot.waitSignal(page.document.exporting.saved, timeout=20_000):
        page.document.exporting.save(
            page.session.charter, page.document.rendering.choice, saved
        )

    assert saved.read_bytes() == page.document.preview.pages.content
    assert str(saved) in page.notice.sentence


def test_after_an_edit_the_preview_stays_at_the_page_being_read(
    qtbot: QtBot, page: CharterPage, purpose: Writing
) -> None:
    pages = page.document.preview.pages
    before, bar = pages.content, pages.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    assert place > 1_000

    page.session.do(purpose(page.session.charter, "So that everybody eats well."))
    qtbot.waitUntil(lambda: pages.content != before, timeout=20_000)

    assert bar.value() == place


def test_another_document_is_laid_out_at_once(qtbot: QtBot, page: CharterPage) -> None:
    choice = Choice("charter", Layout("clear", "Letter"))

    with qtbot.waitSignal(page.document.rendering.ready, timeout=20_000):
        page.document.rendering.choose(choice)

    assert page.document.preview.pages.content == printed(page.session.charter, choice).pdf


def test_a_document_that_cannot_be_made_leaves_the_last_good_one_in_place(
    page: CharterPage,
) -> None:
    before = page.document.preview.pages.content

    page.document.rendering.failed.emit(
        "The letter “𓂀” is in none of the fonts; write it in another way."
    )

    assert "none of the fonts" in page.document.preview.notice.sentence
    assert page.document.preview.pages.content == before


def test_several_edits_in_a_row_are_laid_out_once(qtbot: QtBot, telford: Charter) -> None:
    rendering = Rendering(Choice("charter"))
    laid_out: list[object] = []
    rendering.ready.connect(laid_out.append)

    for _ in range(5):
        rendering.show(telford)
    qtbot.waitUntil(lambda: bool(laid_out), timeout=20_000)
    qtbot.wait(50)

    assert len(laid_out) == 1


def test_the_keys_bring_the_pages_closer_and_back_to_their_width(
    page: CharterPage,
) -> None:
    pages = page.document.preview.pages
    QTest.keyClicks(pages, "++")
    assert pages.zoomMode() is pages.ZoomMode.Custom

    QTest.keyClicks(pages, "0")
    assert pages.zoomMode() is pages.ZoomMode.FitToWidth


def test_names_are_read_as_they_were_typed(
    qtbot: QtBot, library: Library, telford: Charter, opened: Opening
) -> None:
    odd = "</para> <img src='/etc/passwd'> contact <jane@example.org>, it's"
    control = replace(telford.control, title=odd)
    charter = Charter.of("odd", [control, *telford.partners])
    library.apply(charter.id, creation(charter))
    window = opened()
    window.pages.open_charter("odd")
    with qtbot.waitSignal(window.page.document.rendering.ready, timeout=20_000):
        pass

    window.page.show_tab(1)

    assert odd in window.page.tabs.read.toPlainText()


@pytest.mark.parametrize(
    ("address", "opens"),
    [
        ("https://example.org/", True),
        ("mailto:jane@example.org", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("ftp://example.org/", False),
    ],
    ids=["web", "mail", "file", "script", "ftp"],
)
def test_only_links_to_the_web_and_to_people_open(
    read: ReadPane, system: System, address: str, opens: bool
) -> None:
    read.anchorClicked.emit(QUrl(address))

    assert system.opened == ([QUrl(address)] if opens else [])


def test_reading_loads_no_file(read: ReadPane, tmp_path: Path) -> None:
    picture = tmp_path / "picture.html"
    picture.write_text("secret", encoding="utf-8")

    assert read.loadResource(1, QUrl.fromLocalFile(str(picture))) is None


def test_a_full_table_is_no_wider_than_the_page(read: ReadPane, qapp: QApplication) -> None:
    dress(qapp, "light", 100)
    row = "".join(f"<td>{'what we have agreed on ' * 4}</td>" for _ in range(4))
    read.show()
    read.show_text(f"<table>{f'<tr>{row}</tr>' * 9}</table>")

    for width in range(380, 390):
        read.resize(width, 300)
        qapp.processEvents()

        assert read.document().size().width() <= read.viewport().width()


def test_words_stand_for_a_drawing_and_are_read_once(read: ReadPane) -> None:
    chart = Chart(BARS, "The food bank gives most", "Who gives what")
    read.show()

    read._take(Printed("t", b"", web.render(Document("t", "en", (chart,)))))

    told = read.toPlainText().strip().split("\n")
    assert told == ["Who gives what", "The food bank gives most"]


def test_a_pdf_that_cannot_be_written_says_so_and_leaves_what_was_there(
    qtbot: QtBot, page: CharterPage, tmp_path: Path
) -> None:
    nowhere = tmp_path / "not there" / "agreement.pdf"

    with qtbot.waitSignal(page.document.exporting.failed, timeout=20_000) as failed:
        page.document.exporting.save(
            page.session.charter, page.document.rendering.choice, nowhere
        )

    assert "agreement.pdf" in failed.args[0]
    assert page.notice.sentence == failed.args[0]


def test_all_that_cannot_be_printed_is_said_at_once(
    qtbot: QtBot, page: CharterPage, purpose: Writing, tmp_path: Path
) -> None:
    page.session.do(purpose(page.session.charter, "Bread 𓂀 for all. Soup 中 too."))
    with qtbot.waitSignal(page.document.rendering.failed, timeout=20_000) as refused:
        pass

    target, choice = tmp_path / "agreement.pdf", page.document.rendering.choice
    with qtbot.waitSignal(page.document.exporting.failed, timeout=20_000) as failed:
        page.document.exporting.save(page.session.charter, choice, target)

    assert failed.args == refused.args
    assert "𓂀" in failed.args[0]
    assert "中" in failed.args[0]
    assert not target.exists()


def test_at_no_height_do_the_pages_keep_the_window_from_coming_to_rest(
    qtbot: QtBot, telford: Charter
) -> None:
    """A page that fitted only without a scroll bar made it come and go for ever."""
    area = QWidget()
    qtbot.addWidget(area)
    pages = Pages(area, area)
    pages.show_pdf(printed(telford, Choice("charter")).pdf)
    area.show()
    restless = []
    for height in range(480, 640):
        area.resize(420, height)
        pages.resize(420, height)
        QTest.qWait(1)
        seen = Counted(pages)
        QTest.qWait(1)
        if seen.resized:
            restless.append(height)

    assert restless == []


class Counted(QObject):
    """Counts how often something is given another size."""

    def __init__(self, watched: Pages) -> None:
        super().__init__(watched)
        self.resized = 0
        watched.viewport().installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 # Qt’s own name
        self.resized += event.type() == QEvent.Type.Resize
        return False
