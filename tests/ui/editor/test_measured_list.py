"""Rows of a long list are measured as they come into sight, and nothing jumps meanwhile."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter
from planner.model.records.front import Partner
from ui.editor.row_heights import RowHeights
from ui.editor.rows import RecordsModel
from ui.editor.rows_view import RowsView

LONG = "The friends of the park and of everything that grows there " * 4
MANY = 600
ROUNDS = 4
SOON = 2_000  # milliseconds: far longer than it takes
WORDS = [
    "short",
    LONG,
    "Wi-Fi, “tea” & talk – for all …",
    "حديقة " * 30,
    "a\nb",
    "ﬁ" * 90,
    "W" * 60,
]


@pytest.fixture
def heights() -> RowHeights:
    """Return what knows how high rows are."""
    return RowHeights()


@pytest.fixture
def page(qtbot: QtBot, heights: RowHeights) -> QScrollArea:
    """Return a page with a list of many rows, most of which are higher than is thought."""
    partners = [Partner(id=f"p{at}", name=LONG) for at in range(MANY)]
    rows = RecordsModel()
    rows.show(Charter.of("c", partners), partners)
    sheet, page = QWidget(), QScrollArea()
    QVBoxLayout(sheet).addWidget(RowsView(rows, heights))
    page.setWidget(sheet)
    page.setWidgetResizable(True)
    qtbot.addWidget(page)
    page.resize(400, 500)
    return page


def view_of(page: QScrollArea) -> RowsView:
    view = page.findChild(RowsView)
    assert isinstance(view, RowsView)
    return view


def place(view: RowsView, row: int) -> QRect:
    return view.visualRect(view.rows.index(row))


def top_of(page: QScrollArea) -> int:
    """Return what of the list is at the top of what is seen of the page, in pixels."""
    return view_of(page).mapFrom(page.viewport(), QPoint(0, 0)).y()


def test_only_what_is_seen_is_measured_before_it_is_shown(
    page: QScrollArea, heights: RowHeights
) -> None:
    page.show()
    view_of(page).doItemsLayout()

    assert 0 < heights.measured < MANY // 4


def test_every_row_has_its_room_soon_and_most_are_measured_once(
    page: QScrollArea, heights: RowHeights, qtbot: QtBot
) -> None:
    page.show()
    view = view_of(page)

    qtbot.waitUntil(lambda: heights.measured >= MANY, timeout=SOON)
    qtbot.waitUntil(lambda: place(view, MANY - 1).height() == place(view, 0).height())

    assert view.height() >= MANY * place(view, 0).height()
    assert heights.measured < MANY * 1.5  # what was seen first is so again beside a bar


def test_what_is_seen_stays_in_place_while_rows_above_it_become_higher(
    page: QScrollArea, heights: RowHeights, qtbot: QtBot
) -> None:
    page.show()
    view, bar = view_of(page), page.verticalScrollBar()
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # which would lead to its first row
    view.doItemsLayout()
    for _ in range(ROUNDS):  # the page is as long as its rows, and has its bar
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    bar.setValue(bar.maximum() // 2)
    view.grab()  # which measures what is seen there
    before, row = view.height(), view.indexAt(QPoint(9, top_of(page))).row()
    seen = place(view, row).top() - top_of(page)
    assert heights.measured < MANY // 2

    qtbot.waitUntil(lambda: view.height() > before, timeout=SOON)

    assert row > MANY // 3
    assert place(view, row).top() - top_of(page) == seen


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("width", [90, 200, 480])
def test_a_height_that_is_not_measured_letter_by_letter_is_the_same(
    words: str, width: int
) -> None:
    heights, measuring = RowHeights(), RowHeights()
    for letters in (measuring._strong, measuring._plain):
        letters.update(dict.fromkeys(words, 1e9))  # so that nothing is short enough to guess

    assert heights.high((words, words), width) == measuring.high((words, words), width)


@pytest.mark.usefixtures("qapp")
def test_other_letters_are_measured_anew(heights: RowHeights) -> None:
    heights.measure("p", (LONG, ""), 300)
    small = heights.of("p")
    font = QFont()
    font.setPointSizeF(font.pointSizeF() * 2)

    heights.use(font)
    heights.measure("p", (LONG, ""), 300)

    assert heights.of("p") > small
