"""What the register shows in a window of any width, without scrolling sideways."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.model.charter import Charter
from ui.main_window import MainWindow
from ui.register.columns import shown_in
from ui.register.model import HEADERS, NAME, PARTNERS, PROGRESS, REVIEW, SIGNATURES, STATUS

Opening = Callable[[], MainWindow]
LETTER = 10
WANTED = [440, 900, 100, 300, 200, 400]
LEAST = [110, 90, 80, 120, 110, 110]


def test_all_columns_stand_on_one_line_where_there_is_room() -> None:
    shown = shown_in(2000, WANTED, LEAST, LETTER)

    assert (len(shown.widths), shown.stretched, shown.is_folded) == (6, PARTNERS, False)


def test_words_go_on_below_before_a_column_waits() -> None:
    shown = shown_in(1200, WANTED, LEAST, LETTER)

    assert (len(shown.widths), shown.stretched, shown.is_folded) == (6, NAME, True)


@pytest.mark.parametrize("room", [1200, 900, 700, 500, 400])
def test_columns_never_need_more_room_than_there_is(room: int) -> None:
    shown = shown_in(room, WANTED, LEAST, LETTER)

    assert sum(shown.widths.values()) <= room
    assert {NAME, STATUS} <= shown.widths.keys()


def test_who_has_signed_waits_first_and_the_review_last() -> None:
    kept = [
        [at for at in (SIGNATURES, PROGRESS, PARTNERS, REVIEW) if at in shown.widths]
        for shown in (shown_in(room, WANTED, LEAST, LETTER) for room in (850, 750, 600, 400))
    ]

    assert kept == [[PROGRESS, PARTNERS, REVIEW], [PARTNERS, REVIEW], [REVIEW], []]


def test_a_name_tells_what_the_columns_without_room_would(
    opened: Opening, telford: Charter
) -> None:
    pages = opened().pages
    pages.show_register()
    table = pages.register.table
    name = table.model().index(0, NAME)

    told = name.data(Qt.ItemDataRole.AccessibleDescriptionRole)

    assert telford.title in told
    others = [table.model().index(0, at).data() for at in range(len(HEADERS)) if at != PARTNERS]
    assert [words for words in others if words not in told] == []


@pytest.mark.usefixtures("telford")
def test_a_charter_is_chosen_also_in_a_window_that_is_read_from_the_right(
    opened: Opening,
) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        pages = opened().pages
        pages.show_register()
        assert pages.register.table.chosen is not None
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
