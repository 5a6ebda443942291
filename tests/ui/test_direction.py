"""Words in Arabic in a window of English words, and English ones in a mirrored window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QListView, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from ui.direction import WordsDelegate, inward, ordered, side_of
from ui.dropdown import Dropdown
from ui.editor.row_drawing import draw
from ui.editor.row_heights import Letters
from ui.editor.rows import listed
from ui.editor.text_box import ProseBox
from ui.labels import back_button, button, label

ARABIC = "جمعية الأمل (2026)."
EDGE = 4  # pixels of a widget in which its border is
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


@pytest.fixture
def mirrored() -> Iterator[None]:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_arabic_begins_at_the_right_in_an_english_window() -> None:
    assert (side_of(ARABIC), side_of("Hope (2026)."), side_of("")) == (RIGHT, LEFT, LEFT)


@pytest.mark.usefixtures("mirrored")
def test_everything_begins_at_the_right_in_a_mirrored_window() -> None:
    assert (side_of(ARABIC), side_of("Hope (2026)."), side_of("")) == (RIGHT, RIGHT, RIGHT)


def test_only_words_that_run_against_the_window_are_marked() -> None:
    assert ordered("Hope (2026).") == "Hope (2026)."
    assert ordered(ARABIC) == f"\u2067{ARABIC}\u2069"


@pytest.mark.usefixtures("mirrored")
def test_english_keeps_its_order_in_a_mirrored_window() -> None:
    assert ordered("Print…") == "\u2066Print…\u2069"
    assert ordered(ARABIC) == ARABIC


def test_a_box_begins_at_the_side_of_what_is_typed_into_it(qtbot: QtBot) -> None:
    box = ProseBox()
    qtbot.addWidget(box)
    sides = []

    for words in ("Hope", ARABIC, "", "\n" + ARABIC):
        box.give(words)
        sides.append(box.document().defaultTextOption().alignment())

    assert sides == [LEFT, RIGHT, LEFT, RIGHT]
    assert not box.is_edited


def test_arabic_is_seen_at_the_right_of_its_box(qtbot: QtBot) -> None:
    box = ProseBox()
    qtbot.addWidget(box)
    box.resize(600, 80)
    box.give(ARABIC)

    assert inked(box) == (False, True)


@pytest.mark.usefixtures("mirrored")
def test_an_empty_box_waits_for_words_at_the_right_in_a_mirrored_window(qtbot: QtBot) -> None:
    box = ProseBox()
    qtbot.addWidget(box)

    assert box.document().defaultTextOption().alignment() == RIGHT


@pytest.mark.usefixtures("mirrored")
def test_a_label_of_english_words_begins_at_the_right_in_a_mirrored_window(
    qtbot: QtBot,
) -> None:
    shown = label("The bin is empty.")
    qtbot.addWidget(shown)
    shown.resize(600, 40)

    assert inked(shown) == (False, True)


def test_a_row_of_arabic_begins_at_the_right(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    model = QStringListModel(["Hope", ARABIC])
    delegate = WordsDelegate(view)
    across = Qt.AlignmentFlag.AlignHorizontal_Mask
    sides = []

    for row in range(2):
        option = QStyleOptionViewItem()
        delegate.initStyleOption(option, model.index(row))
        sides.append(option.displayAlignment & across)

    assert sides == [LEFT, RIGHT]


@pytest.mark.usefixtures("mirrored", "qtbot")
def test_each_line_of_a_row_ends_at_its_side_without_the_space_that_follows() -> None:
    words = "By 31 March 2028 · Brindlemere Borough Council · Not started · SMART"

    for width in range(200, 240, 5):
        drawn = QImage(width, 120, QImage.Format.Format_RGB32)
        drawn.fill(Qt.GlobalColor.white)
        painter = QPainter(drawn)
        draw(painter, drawn.rect(), words)
        line = painter.fontMetrics().lineSpacing()
        painter.end()
        first = drawn.copy(0, 0, width, line)
        assert ink_of(first, width - 3, width) > 0


def test_what_stands_beside_a_name_in_arabic_keeps_its_place() -> None:
    arabic = f"\u2068{ARABIC}\u2069"
    assert listed("By: 30 June", ARABIC, "", "4") == f"By: 30 June\u00a0· {arabic}\u00a0· 4"


def test_no_line_of_a_row_begins_with_the_dot_between_words(qtbot: QtBot) -> None:
    said = listed(*"abcdefgh")
    model = QStringListModel([said.replace("\u00a0", " ")])
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    delegate, option = WordsDelegate(view), QStyleOptionViewItem()

    delegate.initStyleOption(option, model.index(0))

    assert option.text == said
    assert " ·" not in said
    assert all(Letters(view.font())[each] < 100 for each in f"{said}é")


@pytest.mark.usefixtures("mirrored")
def test_a_button_and_a_list_keep_their_words_for_who_reads_them_aloud(qtbot: QtBot) -> None:
    pressed, chosen = button("Print…"), Dropdown()
    qtbot.addWidget(pressed)
    qtbot.addWidget(chosen)
    chosen.addItem("Sent in May.")

    assert (pressed.text(), chosen.currentText()) == ("Print…", "Sent in May.")


@pytest.mark.usefixtures("mirrored")
def test_what_leads_back_points_to_the_right_in_a_mirrored_window(qtbot: QtBot) -> None:
    back = back_button("Back", None)
    qtbot.addWidget(back)
    picture = back.icon().pixmap(32, 32).toImage()

    assert ink_of(picture, 24, 32) > ink_of(picture, 0, 8)


@pytest.mark.usefixtures("mirrored")
def test_margins_change_sides_with_the_window() -> None:
    assert (inward(1, 2, 3, 4).left(), inward(1, 2, 3, 4).right()) == (3, 1)


def inked(shown: QWidget) -> tuple[bool, bool]:
    """Return whether there are words in the left and in the right third of a widget."""
    image = shown.grab().toImage()
    edge, third = 12, image.width() // 3
    return (
        ink_of(image, edge, third) > 0,
        ink_of(image, image.width() - third, image.width() - edge) > 0,
    )


def ink_of(image: QImage, left: int, right: int) -> int:
    """Return how many pixels between two columns, away from the edges, are not as the first."""
    behind = QColor(image.pixelColor(left, image.height() // 4))
    return sum(
        image.pixelColor(x, y) != behind
        for x in range(left, right)
        for y in range(EDGE, image.height() - EDGE)
    )
