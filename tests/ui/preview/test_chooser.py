"""The choices over the preview: what each document leaves to choose or needs first."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.documents import DOCUMENTS
from planner.model.charter import Charter
from ui.charter_page import CharterPage
from ui.main_window import MainWindow


@pytest.fixture
def page(telford: Charter, opened: Callable[[], MainWindow]) -> CharterPage:
    window = opened()
    window.pages.open_charter(telford.id)
    window.page.show_tab(0)
    return window.page


@pytest.mark.parametrize("document", ["comparison", "review"])
def test_a_document_that_looks_back_says_to_keep_a_version_first(
    page: CharterPage, document: str
) -> None:
    chooser = page.document.chooser
    chooser.choose_document(document)
    assert "Keep this version…" in chooser.hint.text()
    assert chooser.hint.isVisible()

    page.session.keep("In May")

    assert chooser.hint.isHidden()
    assert page.document.rendering.choice.options.before is not None


def test_what_looks_back_does_so_when_the_window_is_opened_again(
    page: CharterPage, telford: Charter, opened: Callable[[], MainWindow]
) -> None:
    page.session.keep("In May")
    page.document.chooser.choose_document("comparison")

    again = opened()
    again.pages.open_charter(telford.id)

    before = again.page.document.rendering.choice.options.before
    assert before is not None
    assert before.name == "In May"


def test_every_document_is_read_in_full_in_the_open_list(
    qtbot: QtBot, page: CharterPage
) -> None:
    box = page.document.chooser.boxes[0]
    box.setFixedWidth(90)
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)

    assert box.count() == len(DOCUMENTS)
    assert box.view().viewport().width() >= box.view().sizeHintForColumn(0)
    box.hidePopup()


def test_a_row_with_one_box_gives_it_all_the_room(qtbot: QtBot, page: CharterPage) -> None:
    document, edition, paper, way, language = page.document.chooser.boxes

    page.document.chooser.choose_document("signing")
    qtbot.waitUntil(lambda: way.width() == document.width())

    assert language.isHidden()
    assert abs(edition.width() - paper.width()) <= 1


def test_the_tab_key_goes_through_the_choices_and_then_to_the_pages(
    qtbot: QtBot, page: CharterPage
) -> None:
    page.document.chooser.choose_document("signing")
    qtbot.waitUntil(page.document.preview.pages.isVisible, timeout=20_000)
    chosen = [box for box in page.document.chooser.boxes if box.isVisible()]
    chosen[0].setFocus()
    been = []

    for box in chosen:
        been.append(page.window().focusWidget())
        QTest.keyClick(box, Qt.Key.Key_Tab)

    assert been == chosen
    assert page.window().focusWidget() is page.document.preview.pages
