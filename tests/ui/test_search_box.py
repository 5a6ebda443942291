"""The line in which one writes what is sought, and what stands beside words in their size."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTabBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ui.help.contents import HelpContents
from ui.search_box import SearchBox
from ui.theme import dress

LEAST = 24  # pixels of a target


@pytest.fixture
def sized(qapp: QApplication) -> Iterator[Callable[[int], None]]:
    yield lambda size: dress(qapp, "light", size)
    dress(qapp, "light", 100)


@pytest.fixture
def box(qtbot: QtBot, sized: Callable[[int], None]) -> SearchBox:
    sized(100)
    box = SearchBox("Find a charter", "Find a name")
    qtbot.addWidget(box)
    box.resize(400, box.sizeHint().height())
    box.show()
    return box


def test_what_is_sought_is_cleared_by_the_button_that_is_there_while_there_are_words(
    box: SearchBox,
) -> None:
    (clear,) = box.findChildren(QToolButton)
    assert clear.isHidden()

    box.setText("meal")
    assert clear.isVisible()
    assert min(clear.width(), clear.height()) >= LEAST
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)

    assert box.text() == ""
    assert clear.isHidden()


def test_the_pictures_of_a_search_grow_with_its_words(
    box: SearchBox, sized: Callable[[int], None]
) -> None:
    box.setText("meal")
    (clear,) = box.findChildren(QToolButton)
    small = ink(clear)

    sized(300)
    box.resize(400, box.sizeHint().height())

    assert ink(clear).width() == pytest.approx(3 * small.width(), abs=3)
    assert clear.geometry().right() < box.width()
    assert box.textMargins().left() > box.side()


def test_words_do_not_run_under_the_pictures_of_a_search_read_from_the_right(
    qtbot: QtBot,
) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box = SearchBox("Find a charter", "Find a name")
    qtbot.addWidget(box)
    box.resize(400, 40)
    box.setText("meal")
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    (clear,) = box.findChildren(QToolButton)
    assert clear.geometry().right() < box.textMargins().left() + LEAST
    assert clear.x() < box.width() // 2


def tree() -> tuple[QWidget, QRect]:
    made = HelpContents()
    made.resize(500, 500)
    made.show()
    row = made.visualRect(made.model().index(0, 0))
    return made, QRect(0, row.y() + 2, row.x(), row.height() - 4)


def tabs() -> tuple[QWidget, QRect]:
    made = QTabBar()
    for each in range(30):
        made.addTab(f"A tab with words {each}")
    made.resize(500, made.sizeHint().height())
    made.show()
    place = made.findChildren(QToolButton)[1].geometry()
    return made, place.adjusted(4, 4, -4, -4)


def menu() -> tuple[QWidget, QRect]:
    made = QMenu()
    for each in range(99):
        made.addAction(f"A step {each}")
    made.popup(QPoint(0, 0))
    height = made.fontMetrics().lineSpacing()
    return made, QRect(8, made.height() - height - 4, made.width() - 16, height)


@pytest.mark.parametrize("make", [tree, tabs, menu])
def test_arrows_are_larger_beside_larger_words(
    make: Callable[[], tuple[QWidget, QRect]], qtbot: QtBot, sized: Callable[[int], None]
) -> None:
    widths = []
    for size in (100, 300):
        sized(size)
        widget, place = make()
        qtbot.addWidget(widget)
        widget.show()
        widths.append(ink(widget, place).width())

    assert widths[1] > 2 * widths[0] > 0


def ink(widget: QWidget, place: QRect | None = None) -> QRect:
    """Return the part of what a widget shows in which something is drawn."""
    image: QImage = widget.grab(place or widget.rect()).toImage()
    behind = image.pixel(0, 0)
    dots = [
        QPoint(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) != behind
    ]
    across, down = [dot.x() for dot in dots], [dot.y() for dot in dots]
    return QRect(QPoint(min(across), min(down)), QPoint(max(across), max(down)))
