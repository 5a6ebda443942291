"""The window for a language that is read from the right."""

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QStyleOptionMenuItem, QWidget

from planner.model.charter import Charter
from planner.store.library import Library
from tests.ui.walking import EVERY, SOME, clipped, overlapping, walk
from ui.direction import END, RIGHTWARD
from ui.editor.field import Field
from ui.editor.row_drawing import inset
from ui.editor.rows_view import RowsView
from ui.editor.sections_view import SectionsView
from ui.main_window import MainWindow
from ui.theme import LARGE, SMALL, icon

Opening = Callable[[], MainWindow]
Right = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def mirrored() -> Iterator[None]:
    QApplication.setLayoutDirection(Right)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    "sections", [SOME, pytest.param(EVERY, marks=pytest.mark.long)], ids=["some", "every"]
)
@pytest.mark.usefixtures("mirrored")
def test_nothing_overlaps_or_is_clipped_and_fields_begin_at_the_right(
    opened: Opening, library: Library, sections: Sequence[str]
) -> None:
    over: set[str] = set()
    cut: set[str] = set()
    astray: set[str] = set()

    for place, shown in walk(opened(), library, sections):
        over |= {f"{place}: {each}" for each in overlapping(shown)}
        cut |= {f"{place}: {each}" for each in clipped(shown)}
        astray |= {f"{place}: {each}" for each in not_at_the_right(shown)}

    assert sorted(over) == []
    assert sorted(cut) == []
    assert sorted(astray) == []


def not_at_the_right(shown: QWidget) -> Iterator[str]:
    """Yield the fields in which nothing that one writes or chooses in ends where they do."""
    for field in shown.findChildren(Field):
        controls = [each for each in field.editor.findChildren(QWidget) if each.isVisible()]
        ends = [each.mapTo(field, each.rect().topRight()).x() for each in controls]
        if ends and max(ends) < field.rect().right() - SMALL:
            yield f"{field.place} ends at {max(ends)} of {field.rect().right()}"


@pytest.mark.usefixtures("mirrored")
def test_pictures_and_boxes_to_tick_stand_at_the_right_of_their_words(
    opened: Opening, library: Library
) -> None:
    window = opened()
    for place, _ in walk(window, library, ["objectives"]):
        if place == "objectives":
            break
    sections = window.page.editor.list
    rows = window.page.findChildren(RowsView)[0]
    optional = sections.sections.index_of("background")

    assert has_ink(rows, beginning(rows, rows.visualRect(rows.model().index(0, 0))))
    assert has_ink(sections, beginning(sections, sections.visualRect(optional)))


@pytest.mark.long
@pytest.mark.usefixtures("mirrored")
def test_a_section_is_switched_by_its_box_at_the_right(
    opened: Opening, library: Library
) -> None:
    window = opened()
    for place, _ in walk(window, library, ["objectives"]):
        if place == "objectives":
            break
    sections: SectionsView = window.page.editor.list
    before = window.page.session.charter.sections_on
    box = beginning(sections, sections.visualRect(sections.sections.index_of("background")))

    QTest.mouseClick(sections.viewport(), Qt.MouseButton.LeftButton, pos=box.center())

    assert set(before) - set(window.page.session.charter.sections_on) == {"background"}


def beginning(view: QListView, row: QRect) -> QRect:
    """Return the part of a row before its words, which are read from the right."""
    wide = inset(view.fontMetrics()) - SMALL
    return QRect(QPoint(row.right() - wide, row.top()), row.bottomRight())


def has_ink(view: QListView, place: QRect) -> bool:
    image: QImage = view.viewport().grab(place).toImage()
    behind = QColor(image.pixel(0, 0))
    return any(
        QColor(image.pixel(x, y)) != behind
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.usefixtures("mirrored")
def test_keys_in_a_menu_are_read_in_the_order_in_which_they_are_pressed(
    opened: Opening,
) -> None:
    window = opened()
    larger = next(
        each
        for menu in window.menus.values()
        for each in menu.actions()
        if each.shortcut().toString().endswith("++")
    )
    option = QStyleOptionMenuItem()

    for menu in window.menus.values():
        if larger in menu.actions():
            menu.initStyleOption(option, larger)

    _, keys = option.text.split("\t")
    assert keys == f"{RIGHTWARD}Ctrl++{END}"


@pytest.mark.parametrize("name", ["arrow-left", "undo-2", "list-checks", "pencil"])
def test_pictures_that_point_turn_with_the_window(name: str) -> None:
    plain = drawn(name)
    QApplication.setLayoutDirection(Right)
    turned = drawn(name)
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    assert (turned == plain) == (name == "pencil")


def drawn(name: str) -> QImage:
    return icon(name).pixmap(24, 24).toImage()


@pytest.mark.usefixtures("mirrored")
def test_what_stands_over_a_charter_is_as_far_from_either_edge(
    opened: Opening, telford: Charter
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    page = window.pages.charter
    assert page is not None
    laid = page.header.layout()
    assert laid is not None
    margins = laid.contentsMargins()

    assert (margins.left(), margins.right()) == (LARGE, SMALL)
