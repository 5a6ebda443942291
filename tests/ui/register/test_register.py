"""The register: many charters, found by name, partner or words, and never lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter, creation
from planner.model.record import Record
from planner.model.records.change import Review
from planner.model.records.sign import Signature
from planner.model.start import started
from planner.store.library import Library
from ui.main_window import MainWindow
from ui.register.model import (
    PAGE,
    PARTNERS,
    REVIEW,
    SIGNATURES,
    RegisterModel,
    progress_words,
)
from ui.register.page import RegisterPage

Opening = Callable[[], MainWindow]
TODAY = date(2027, 6, 1)


def added(library: Library, title: str, *records: Record, status: str = "draft") -> Charter:
    charter = started(title, [f"{title} Trust"], "")
    control = replace(charter.control, status=status)
    charter = Charter.of(charter.id, [control, *charter.partners, *records])
    library.apply(charter.id, creation(charter))
    return charter


def read(library: Library) -> RegisterModel:
    model = RegisterModel(library, TODAY)
    model.refresh()
    return model


def words(model: RegisterModel, row: int, column: int) -> object:
    return model.index(row, column).data()


@pytest.fixture
def three(library: Library) -> list[Charter]:
    return [added(library, title) for title in ("Warm Homes", "Ámbar", "Food for All")]


@pytest.mark.usefixtures("three")
def test_charters_are_listed_by_name(qtmodeltester: ModelTester, library: Library) -> None:
    model = read(library)

    assert [words(model, row, 0) for row in range(3)] == ["Ámbar", "Food for All", "Warm Homes"]
    assert words(model, 0, PARTNERS) == "Ámbar Trust"
    qtmodeltester.check(model)  # type: ignore[no-untyped-call] # pytest-qt


def test_a_long_register_is_read_a_page_at_a_time(library: Library) -> None:
    for number in range(PAGE + 5):
        added(library, f"Charter {number:04}")
    model = read(library)
    assert (model.rowCount(), model.total) == (PAGE, PAGE + 5)

    model.fetchMore(model.index(-1, -1))

    assert (model.rowCount(), model.canFetchMore(model.index(-1, -1))) == (PAGE + 5, False)


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize(
    ("sought", "found"),
    [("food", 1), ("TRUST", 3), ("ambar", 1), ("'\" OR *", 0), ("", 3)],
    ids=["a title", "a partner", "without accents", "no query language", "nothing"],
)
def test_the_search_narrows_the_register(library: Library, sought: str, found: int) -> None:
    model = read(library)

    model.seek(sought)

    assert (model.rowCount(), model.total) == (found, found)


@pytest.mark.parametrize(
    ("status", "due", "said"),
    [
        ("draft", date(2027, 5, 31), "Review overdue since 31 May 2027"),
        ("agreed", date(2027, 6, 1), "1 June 2027"),
        ("ended", date(2027, 5, 31), "31 May 2027"),
        ("draft", None, "No day set"),
        ("agreed", None, "Agreed without a day for review"),
    ],
    ids=["late", "today", "over", "none", "agreed without"],
)
def test_a_review_that_is_late_is_said_to_be(
    library: Library, status: str, due: date | None, said: str
) -> None:
    added(library, "Warm Homes", Review(next=due), status=status)
    model = read(library)

    assert words(model, 0, REVIEW) == said


@pytest.mark.parametrize(
    ("status", "signed", "said"),
    [
        ("draft", 0, ""),
        ("draft", 1, "1 of 2 signed; missing: The Hall"),
        ("agreed", 0, "0 of 2 signed; missing: Warm Homes Trust and The Hall"),
        ("agreed", 2, "All have signed"),
    ],
)
def test_who_has_signed_and_who_is_missing_stands_there_in_words(
    library: Library, status: str, signed: int, said: str
) -> None:
    charter = started("Warm Homes", ["Warm Homes Trust", "The Hall"], "")
    records = [
        replace(charter.control, status=status),
        *charter.partners,
        *(
            Signature(id=one.id[:9], partner=one.id, signed=TODAY)
            for one in charter.partners[:signed]
        ),
    ]
    library.apply(charter.id, creation(Charter.of(charter.id, records)))

    assert words(read(library), 0, SIGNATURES) == said


@pytest.mark.parametrize(
    ("complete", "said"),
    [(0, "Nothing written yet"), (8, "Just begun"), (50, "More than half written"),
     (99, "Nearly all written"), (100, "Every section begun")],
)  # fmt: skip
def test_how_far_a_charter_is_stands_there_in_words(complete: int, said: str) -> None:
    assert progress_words(complete) == said


@pytest.mark.usefixtures("three")
def test_enter_opens_the_charter_that_is_chosen(opened: Opening) -> None:
    window = opened()
    table = window.pages.register.table
    QTest.keyPress(table, Qt.Key.Key_Down)

    QTest.keyPress(table, Qt.Key.Key_Return)

    assert window.page.session.charter.title == "Food for All"


@pytest.mark.usefixtures("three")
def test_a_deleted_charter_can_be_taken_out_again_at_once(
    library: Library, opened: Opening
) -> None:
    register = opened().pages.register
    QTest.keyPress(register.table, Qt.Key.Key_Delete)
    assert library.count() == 2

    register.notice.answer.click()

    assert library.count() == 3
    assert register.table.chosen is not None
    assert register.table.chosen.title == "Ámbar"


def test_the_bin_gives_back_what_was_deleted(
    library: Library, three: list[Charter], opened: Opening
) -> None:
    library.delete(three[0].id)
    window = opened()
    window.choices["Bin"].trigger()

    QTest.keyPress(window.pages.overview.bin.list, Qt.Key.Key_Return)

    assert library.count() == 3
    assert window.pages.overview.bin.list.rows.rowCount() == 0


@pytest.mark.usefixtures("telford", "three")
def test_words_in_a_charter_lead_to_where_they_stand(qtbot: QtBot, opened: Opening) -> None:
    window = opened()
    register = window.pages.register
    QTest.keyClicks(register.search, "nobody hungry")
    qtbot.waitUntil(lambda: register.hits.rows.rowCount() == 1)

    register.hits.setFocus()
    QTest.keyPress(register.hits, Qt.Key.Key_Return)

    assert window.page.session.charter.title == "Telford Food Partnership"
    assert window.page.editor.section == "aims"


def test_an_empty_register_says_what_it_is_for_and_where_to_begin(opened: Opening) -> None:
    window = opened()

    focused = window.focusWidget()

    assert focused is window.pages.register.first
    assert window.pages.register.first.text() == "Start your first charter"


def test_the_finished_example_is_one_button_away(library: Library, opened: Opening) -> None:
    window = opened()

    window.pages.register.example_wanted.emit()

    assert window.page.session.charter.title == "Brindlemere Good Food Partnership"
    assert library.count() == 1


def test_a_click_on_a_heading_sorts_by_it_where_the_library_can(
    library: Library, opened: Opening
) -> None:
    added(library, "Warm Homes", Review(next=date(2027, 1, 1)))
    added(library, "Food for All", Review(next=date(2028, 1, 1)))
    table = opened().pages.register.table

    table.horizontalHeader().sectionClicked.emit(REVIEW)
    table.horizontalHeader().sectionClicked.emit(PARTNERS)

    assert table.model().index(0, 0).data() == "Warm Homes"
    assert table.horizontalHeader().sortIndicatorSection() == REVIEW


def test_the_register_is_sorted_from_the_menu_which_marks_the_order(
    library: Library, opened: Opening
) -> None:
    added(library, "Food for All", Review(next=date(2028, 1, 1)))
    added(library, "Warm Homes", Review(next=date(2027, 1, 1)))
    window = opened()

    window.choices["Next review"].trigger()

    assert words_of(window) == ["Warm Homes", "Food for All"]
    assert window.choices["Next review"].isChecked()
    assert not window.choices["Partnership"].isChecked()


def test_only_the_register_can_be_sorted(telford: Charter, opened: Opening) -> None:
    window = opened()
    assert window.choices["Status"].isEnabled()

    window.pages.open_charter(telford.id)

    assert not window.choices["Status"].isEnabled()


class Windows(QObject):
    """Counts the windows that are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.number = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 # Qt’s name
        if isinstance(watched, QWidget) and event.type() == QEvent.Type.Show:
            self.number += watched.isWindow()
        return False


def test_no_part_of_the_register_is_a_window_before_it_is_in_one(
    library: Library, qapp: QApplication, qtbot: QtBot
) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)

    qtbot.addWidget(RegisterPage(library))

    qapp.removeEventFilter(windows)
    assert windows.number == 0


def words_of(window: MainWindow) -> list[object]:
    model = window.pages.register.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]
