"""How things stand, in the real window: read, followed by mouse and by keyboard."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from planner.exchange import json_form
from planner.health.signals import signals
from planner.health.signals.signal import Place
from planner.model.charter import Charter, creation
from planner.model.editing import writing
from planner.model.records.decide import Decision
from planner.store.library import Library
from tests.robots.fitting import unfit
from tests.ui.reaching import guessing, nameless, passed_over, small
from ui.main_window import MainWindow
from ui.working.answer import AnswerCard
from ui.working.origins import Origins, origins
from ui.working.signals import SignalsPage

PARTNERSHIPS = Path(__file__).parents[2] / "partnerships"


@pytest.fixture
def stuck(library: Library) -> Charter:
    charter = json_form.read((PARTNERSHIPS / "stuck.json").read_bytes())
    library.apply(charter.id, creation(charter))
    return charter


@pytest.fixture
def window(qtbot: QtBot, opened: Callable[[], MainWindow], stuck: Charter) -> MainWindow:
    window = opened()
    window.pages.open_charter(stuck.id)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    window.page.look_how_it_goes("signals")
    return window


@pytest.fixture
def page(window: MainWindow) -> SignalsPage:
    (page,) = window.findChildren(SignalsPage)
    return page


def card(page: SignalsPage, key: str) -> AnswerCard:
    """Return the whole answer to a question."""
    return next(one for one in reversed(page.cards) if one.answer.key == key)


def read_out(page: SignalsPage) -> str:
    assert page.cards, "all of it is there"
    return "\n".join(one.accessibleName() or one.text() for one in page.findChildren(QLabel))


def follow(label: QLabel, words: str) -> None:
    """Choose a link of a label by its words, as a click does."""
    at = label.text().index(f">{words}</a>")
    label.linkActivated.emit(label.text()[:at].rsplit('href="', 1)[1].rstrip('"'))


def test_three_things_are_shown_first_and_every_question_after_them(page: SignalsPage) -> None:
    keys = [one.answer.key for one in page.cards]

    assert keys[:3] == ["late", "reviews", "decisions"]
    assert len(keys[3:]) == len(set(keys[3:])) == 16


def test_what_to_look_at_first_is_there_at_once_and_the_themes_a_moment_later(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = SignalsPage(window.page.session, window.settings)
    qtbot.addWidget(page)
    page.show()
    page.refresh()

    def asked() -> int:
        return len(page.findChildren(AnswerCard))

    first = page.focusProxy()
    assert asked() == 3
    qtbot.waitUntil(lambda: asked() == 19)
    assert page.focusProxy() is first is page.cards[0].words
    assert passed_over(page) == set()


def test_everything_is_read_out_without_markup(page: SignalsPage) -> None:
    said = read_out(page)

    assert "8 of 11 open tasks and objectives are late." in said
    assert "Chairing: Millbeck Community Trust" in said
    assert "href" not in said


def test_a_number_of_one_record_leads_to_it(window: MainWindow, page: SignalsPage) -> None:
    follow(card(page, "reviews").words, "2 March 2026")

    assert not window.page.room.is_open
    assert window.page.editor.section == "review"


def test_a_number_of_several_records_lists_them_to_choose_from(
    window: MainWindow, page: SignalsPage
) -> None:
    follow(card(page, "leads").words, "2")

    (menu,) = menus()
    assert [one.text() for one in menu.actions()] == [
        "Find twelve volunteers – Led by: nothing yet",
        "Set a timetable of sport and music – Led by: nothing yet",
    ]
    menu.actions()[0].trigger()
    assert window.page.editor.section == "workplan"


def menus() -> list[QMenu]:
    return [one for one in QApplication.allWidgets() if isinstance(one, Origins)]


def test_the_keyboard_goes_from_link_to_link_and_follows_one(
    window: MainWindow, page: SignalsPage
) -> None:
    words = card(page, "reviews").words
    words.setFocus(Qt.FocusReason.TabFocusReason)
    followed: list[tuple[Place, ...]] = []
    words.followed.connect(followed.append)

    QTest.keyClick(words, Qt.Key.Key_Tab)
    QTest.keyClick(words, Qt.Key.Key_Return)

    assert followed
    assert followed[0][0].table == "review"
    assert not window.page.room.is_open


def test_the_list_of_where_an_answer_comes_from_needs_no_link(page: SignalsPage) -> None:
    whence = card(page, "fit").whence

    whence.click()

    (menu,) = menus()
    assert whence.accessibleDescription() == "Do the partners’ own aims fit the joint ones?"
    assert len(menu.actions()) == 2


def test_what_would_help_leads_to_its_section(window: MainWindow, page: SignalsPage) -> None:
    card(page, "advantage").help.click()

    assert window.page.editor.section == "aims"


def test_a_list_as_a_whole_leads_to_its_section(window: MainWindow, page: SignalsPage) -> None:
    follow(card(page, "seats").words, "convening the meetings")

    assert window.page.editor.section == "structure"


def test_each_share_leads_to_what_was_counted(window: MainWindow, page: SignalsPage) -> None:
    shares = card(page, "votes").rows

    assert shares.accessibleName().startswith("Millbeck Community Trust: 4; ")
    follow(shares, "Millbeck Academy")
    assert window.page.editor.section == "partners"


def test_the_page_says_what_the_charter_says_now(window: MainWindow, page: SignalsPage) -> None:
    session = window.page.session
    before = page.cards
    survey = session.charter.get(Decision, "d1")
    assert survey is not None

    page.refresh()
    assert page.cards is before
    session.do(writing(session.charter, survey, "decision", "Mend <b>the roof</b>"))

    words = card(page, "decisions").words
    assert "“Mend <b>the roof</b>”" in words.accessibleName()
    assert "&lt;b&gt;" in words.text()


def test_where_nothing_stands_out_that_is_said(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    working = json_form.read((PARTNERSHIPS / "working.json").read_bytes())
    library.apply(working.id, creation(working))
    found = signals(working, date(2026, 11, 25))

    page = SignalsPage(window.page.session, window.settings)
    qtbot.addWidget(page)
    page.show_answers(found)

    assert "Nothing stands out" in read_out(page)


def test_a_place_of_one_record_is_called_by_its_section_and_field(stuck: Charter) -> None:
    places = [Place("review", "only", "next"), Place("seat"), Place("task", "t1", "due")]

    assert [words for _, words in origins(stuck, [*places, places[0]])] == [
        "Review and changes – Next review: 2 March 2026",
        "Structure",
        "Survey the roof – Due: 31 May 2025",
    ]


def test_every_action_of_a_list_keeps_its_place(page: SignalsPage) -> None:
    card(page, "late").whence.click()

    (menu,) = menus()
    assert all(
        isinstance(one.data(), Place) for one in menu.actions() if isinstance(one, QAction)
    )


@pytest.mark.parametrize("size", [100, 200])
def test_everything_is_named_reached_and_large_enough_and_nothing_is_cut(
    window: MainWindow, page: SignalsPage, size: int
) -> None:
    assert page.cards, "all of it is there"
    QTest.qWait(50)
    window.settings.text_size = size
    window.dress()
    window.resize(1024, 768)
    QTest.qWait(50)

    assert nameless(page) == []
    assert passed_over(page) == set()
    assert small(page) == []
    assert guessing(page) == []
    assert list(unfit(page)) == []
