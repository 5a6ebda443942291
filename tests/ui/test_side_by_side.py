"""Parts of a page that stand on one line where there is room for all of them."""

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.labels import WrappingButton, button
from ui.side_by_side import SideBySide

TITLE = "Go to “Monitoring, evaluation and learning”"


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(SideBySide((button("Where this comes from…"), WrappingButton(TITLE))))
    column.addStretch(1)
    page.show()
    return page


@pytest.mark.parametrize(("width", "is_one_line"), [(900, True), (400, False), (240, False)])
def test_parts_go_below_one_another_before_the_words_of_one_are_broken(
    qtbot: QtBot, page: QWidget, width: int, is_one_line: bool
) -> None:
    first, second = page.findChildren(QPushButton)

    page.resize(width, 300)
    qtbot.wait(1)

    assert page.width() == width
    assert (first.y() == second.y()) == is_one_line
    if width > 300:
        assert second.width() >= second.sizeHint().width()
