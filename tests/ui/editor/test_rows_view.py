"""Rows have the height that their words take."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter
from planner.model.records.front import Partner
from ui.editor.row_drawing import draw, inset, unparted
from ui.editor.rows import RecordsModel
from ui.editor.rows_view import RowsView
from ui.labels import SPACE
from ui.theme import FAMILY, SMALL, load_fonts

NAME = "We sign this charter and start on the first of December."


@pytest.fixture
def lettered(qapp: QApplication) -> Iterator[None]:
    """Let the program have its own letters, the strong ones of which are wider."""
    before = qapp.font()
    load_fonts()
    qapp.setFont(QFont(FAMILY, 11))
    yield
    qapp.setFont(before)


@pytest.mark.usefixtures("lettered")
@pytest.mark.parametrize("width", range(160, 520, 12))
def test_a_name_in_strong_letters_has_room_in_a_row_of_any_width(
    qtbot: QtBot, width: int
) -> None:
    partner = Partner(id="p", name=NAME)
    rows = RecordsModel(lambda *_: (NAME, ""))
    rows.show(Charter.of("c", [partner]), [partner])
    view = RowsView(rows)
    qtbot.addWidget(view)
    view.resize(width, 300)
    view.show()
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.widget = view
    option.font = QFont()

    height = view.itemDelegate().sizeHint(option, rows.index(0)).height()

    assert height >= drawn(option.font, view.viewport().width()) + 2 * SMALL


def drawn(font: QFont, width: int) -> int:
    """Return how high the name is when it is drawn as a row draws it."""
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    canvas = QPixmap(width, 300)
    painter = QPainter(canvas)
    painter.setFont(strong)
    room = QRect(0, 0, width - inset(QFontMetrics(font)) - SMALL, 300)
    height = draw(painter, room, NAME).height()
    painter.end()
    return height


@pytest.mark.parametrize(
    ("words", "drawn"),
    [
        ("Policy · 8 June 2027 · yearly", "Policy · 8~June~2027 · yearly"),
        ("01632 960103, Tom", "01632~960103, Tom"),
        ("Feed 100 guests in May 2027", "Feed 100 guests in May~2027"),
        ("1 2 3 4 5 6 7 8 9", "1 2 3 4 5 6 7 8 9"),
    ],
)
def test_no_line_ends_within_a_day_or_a_telephone_number(words: str, drawn: str) -> None:
    assert unparted(words) == drawn.replace("~", SPACE)
