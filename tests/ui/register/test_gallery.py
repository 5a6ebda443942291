"""The gallery of starting points on the page for a new charter."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from planner.exchange.templates import templates
from planner.model.records.why import Aim, Purpose
from planner.store.library import Library
from tests.ui.reaching import nameless, passed_over, small
from ui.main_window import MainWindow
from ui.register.example import ExampleDialog
from ui.register.start import StartPage
from ui.register.starts import STARTS

Opening = Callable[[], MainWindow]
COMMUNITY = STARTS[1]


@pytest.fixture
def page(opened: Opening, qtbot: QtBot) -> StartPage:
    window = opened()
    window.pages.show_start()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window.pages.start


def example_of(page: StartPage) -> ExampleDialog:
    page.bar.example.click()
    dialog = page.findChild(ExampleDialog)
    assert isinstance(dialog, ExampleDialog)
    return dialog


def test_the_rows_say_what_the_templates_say_of_themselves() -> None:
    said = {one.key: (one.title, one.whom, one.good_for, one.first) for one in templates()}

    rows = {one.key: (one.name, one.whom, one.good_for, one.first) for one in STARTS[1:]}

    assert len(rows) == 8
    assert rows == {key: said[key] for key in rows}


def test_nothing_has_to_be_chosen(page: StartPage) -> None:
    page.questions.partners.setPlainText("Hub")
    page.questions.purpose.setPlainText("To feed everybody.")

    charter = page.questions.answered()

    assert page.questions.gallery.currentIndex().data() == "Just the two answers"
    assert charter.all(Aim) == ()
    assert charter.sections_on == ()


def test_what_is_chosen_brings_its_aims_and_keeps_the_answers(page: StartPage) -> None:
    page.questions.partners.setPlainText("Riverside <Hub> & Friends\nSt Chad’s")
    page.questions.purpose.setPlainText("To feed everybody.")

    QTest.keyClick(page.questions.gallery, Qt.Key.Key_Down)

    charter = page.questions.answered()
    assert [one.name for one in charter.partners] == ["Riverside <Hub> & Friends", "St Chad’s"]
    assert charter.one(Purpose).statement == "To feed everybody."
    assert len(charter.all(Aim)) == 3


def test_the_preview_follows_the_row(qtbot: QtBot, page: StartPage) -> None:
    page.questions.partners.setPlainText("Hub")

    with qtbot.waitSignal(
        page.rendering.ready,
        timeout=10_000,
        check_params_cb=lambda printed: "Make something good that lasts" in printed.text,
    ):
        page.questions.gallery.choose(COMMUNITY)


def test_what_is_chosen_is_told_in_words_below(page: StartPage) -> None:
    page.questions.gallery.choose(COMMUNITY)

    assert "The partner you name first brings the others together." in page.bar.told.text()
    assert "26 of 29 sections are written" in page.bar.told.text()


def test_every_row_comes_into_sight_under_the_arrow_keys(page: StartPage) -> None:
    page.questions.gallery.setFocus()

    for _ in STARTS[1:]:
        QTest.keyClick(page.questions.gallery, Qt.Key.Key_Down)
        row = page.questions.gallery.visualRect(page.questions.gallery.currentIndex())
        QTest.qWait(1)
        assert page.questions.gallery.visibleRegion().contains(row.center())

    assert page.questions.gallery.start == STARTS[-1]


def test_the_button_below_leads_to_the_gallery(page: StartPage) -> None:
    page.bar.choose.click()

    assert QApplication.focusWidget() is page.questions.gallery
    assert not page.questions.gallery.visibleRegion().isEmpty()


def test_a_reader_hears_the_name_of_a_row_and_whom_it_is_for(page: StartPage) -> None:
    index = page.questions.gallery.model().index(1, 0)

    said = index.data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == f"{COMMUNITY.name}. {COMMUNITY.whom}"


def test_the_next_charter_begins_with_nothing_chosen(opened: Opening, library: Library) -> None:
    window = opened()
    window.pages.show_start()
    start = window.pages.start
    start.questions.partners.setPlainText("Hub")
    start.questions.gallery.choose(COMMUNITY)

    start.finish.click()

    [holding] = library.page(0, 10)
    assert len(library.charter(holding.id).all(Aim)) == 3
    assert start.questions.gallery.start == STARTS[0]


def test_there_is_an_example_only_of_what_is_more_than_the_answers(page: StartPage) -> None:
    assert not page.bar.example.isVisible()

    page.questions.gallery.choose(COMMUNITY)

    assert page.bar.example.isVisible()


def test_an_example_is_filled_in_and_can_be_read(qtbot: QtBot, page: StartPage) -> None:
    page.questions.gallery.choose(COMMUNITY)
    dialog = example_of(page)

    with qtbot.waitSignal(dialog.rendering.ready, timeout=10_000) as shown:
        pass

    assert "In Brindlemere, neighbours know one another" in shown.args[0].text
    assert "[insert" not in shown.args[0].text
    dialog.close()


def test_every_document_of_an_example_can_be_looked_at(qtbot: QtBot, page: StartPage) -> None:
    page.questions.gallery.choose(COMMUNITY)
    dialog = example_of(page)

    with qtbot.waitSignal(
        dialog.rendering.ready,
        timeout=10_000,
        check_params_cb=lambda printed: "Looking after volunteers" in printed.text,
    ):
        dialog.chooser.choose_document("agreement")

    dialog.close()


def test_an_example_is_closed_before_it_is_laid_out(qtbot: QtBot, page: StartPage) -> None:
    page.questions.gallery.choose(COMMUNITY)
    dialog = example_of(page)

    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()

    qtbot.wait(300)
    assert page.findChild(ExampleDialog) is None


def test_an_example_is_there_for_the_keyboard(page: StartPage) -> None:
    page.questions.gallery.choose(COMMUNITY)
    dialog = example_of(page)

    assert nameless(dialog) == []
    assert small(dialog) == []
    assert passed_over(dialog) == set()
    dialog.close()


def test_the_list_keeps_the_rules_of_qt(page: StartPage, qtmodeltester: ModelTester) -> None:
    assert page.questions.gallery.model().rowCount() == len(STARTS)
    qtmodeltester.check(page.questions.gallery.model())  # type: ignore[no-untyped-call] # as they wrote it
