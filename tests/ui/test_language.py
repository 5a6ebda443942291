"""The window in Welsh: chosen in the menu, at once, and without losing anybody’s place."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from planner.documents.telling import voice_of
from planner.model.charter import Charter
from planner.model.record import ONLY
from planner.model.records.front import Period
from planner.model.records.why import Purpose
from tests.ui.asked import Asked
from ui.editor.text_editor import DayEditor
from ui.help.window import HelpWindow
from ui.main_window import LANGUAGE, MainWindow
from ui.menus import keys_in_words
from ui.register.starts import STARTS
from ui.retelling import AWAITS
from ui.tongue import language_for, speak, tr, voice, word

Opening = Callable[[], MainWindow]
CHOICE = "The Welsh of this window…"


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak("en")


@pytest.fixture
def window(telford: Charter, opened: Opening) -> MainWindow:
    window = opened()
    window.pages.open_charter(telford.id)
    return window


def words_on(window: MainWindow) -> set[str]:
    return {each.text() for each in window.findChildren(QLabel) if each.isVisible()} | {
        each.text() for each in window.findChildren(QPushButton) if each.isVisible()
    }


def test_a_choice_in_the_menu_speaks_welsh_at_once_at_the_same_place(
    window: MainWindow,
) -> None:
    window.page.editor.show_section("period")
    window.page.show_tab(2)

    window.choices["Cymraeg"].trigger()

    assert window.page.editor.page.section.key == "period"
    assert window.page.tabs.currentIndex() == 2
    assert {"Pob siarter", "Cadw fel PDF…", "Cyfnod"} <= words_on(window)
    assert window.menus["View"].title() == "G&olwg"
    assert window.choices["Larger text"].text() == "Testun mwy"
    assert window.choices["Undo"].iconText() == "Dadwneud"
    assert window.choices["Cymraeg"].isChecked()


def test_english_comes_back_as_it_was(window: MainWindow) -> None:
    window.choices["Cymraeg"].trigger()

    window.choices["English"].trigger()

    assert window.page.editor.page.isVisible()
    assert {"All charters", "Save as PDF…", "Title and document control"} <= words_on(window)
    assert window.menus["View"].title() == "&View"
    assert window.choices["Larger text"].text() == "Larger text"
    assert window.choices["Undo"].iconText() == "Undo"
    assert "Larger text" in dict(keys_in_words())


def test_what_is_being_typed_is_kept_when_the_language_changes(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.page.editor.show_section("aims")
    window.page.editor.page.show_field(Purpose, ONLY, "statement")
    QTest.keyClicks(window.focusWidget(), "Bara i bawb. ")

    window.choices["Cymraeg"].trigger()

    purpose = window.page.session.charter.one(Purpose)
    assert purpose.statement.startswith("Bara i bawb. So that")
    qtbot.waitUntil(window.choices["Undo"].isEnabled)


def test_answers_about_a_new_charter_stay_in_another_language(opened: Opening) -> None:
    window = opened()
    window.pages.show_start()
    window.pages.start.questions.partners.setPlainText("Merched y Wawr\nYr Urdd")
    window.pages.start.questions.gallery.choose(STARTS[2])

    window.choices["Cymraeg"].trigger()

    assert window.stack.currentWidget() is window.pages.start
    assert window.pages.beginning.answers[0] == "Merched y Wawr\nYr Urdd"
    assert window.pages.start.questions.gallery.start is STARTS[2]
    assert "Gwneud y siarter" in words_on(window)


def test_what_is_sought_in_the_register_stays(opened: Opening) -> None:
    window = opened()
    window.pages.register.search.setText("bara")

    window.choices["Cymraeg"].trigger()

    assert window.pages.register.search.text() == "bara"


def test_the_menu_has_each_entry_once_after_another_language(window: MainWindow) -> None:
    before = len(window.menus["Charter"].actions())

    window.choices["Cymraeg"].trigger()
    QTest.qWait(1)

    assert len(window.menus["Charter"].actions()) == before


def test_help_in_another_language_does_not_stay_open(window: MainWindow) -> None:
    window.choices["Contents of the help"].trigger()
    assert window.findChildren(HelpWindow)

    window.choices["Cymraeg"].trigger()
    QTest.qWait(1)

    assert window.findChildren(HelpWindow) == []


def test_the_language_is_remembered(window: MainWindow, opened: Opening) -> None:
    window.choices["Cymraeg"].trigger()
    window.settings.write()

    assert opened().settings.language == "cy"


def test_days_and_labels_are_welsh_and_what_is_typed_in_welsh_is_understood(
    window: MainWindow,
) -> None:
    window.choices["Cymraeg"].trigger()
    window.page.editor.show_section("period")
    form = window.page.editor.page.blocks[Period]
    form.show_field("", "start")
    QTest.keyClicks(window.focusWidget(), "3 Mawrth 2027")
    window.page.editor.commit()
    window.page.editor.show_section("vision")
    window.page.editor.show_section("period")

    day = window.page.editor.page.findChildren(DayEditor)[0]

    assert window.page.session.charter.one(Period).start == date(2027, 3, 3)
    assert day.words() == "3 Mawrth 2027"
    assert word("Starts", "period.start") == "Dechrau"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "Dim siarteri"),
        (1, "1 siarter"),
        (2, "2 siarter"),
        (6, "6 siarter"),
        (1_200, "1,200 siarter"),
    ],
)
def test_welsh_has_its_own_forms_for_numbers(number: int, words: str) -> None:
    speak("cy")

    assert tr("%n charter(s)", "", number) == words


def test_english_numbers_have_their_thousands_apart() -> None:
    assert [tr("%n charter(s)", "", number) for number in (1, 2, 12_500)] == [
        "1 charter",
        "2 charters",
        "12,500 charters",
    ]


def test_that_the_welsh_awaits_review_is_said_once_in_both_languages(
    window: MainWindow, telford: Charter
) -> None:
    window.choices["Cymraeg"].trigger()
    first = window.page.notice.sentence
    window.pages.show_register()
    window.pages.open_charter(telford.id)

    assert tr(AWAITS) in first
    assert AWAITS in first
    assert tr(AWAITS) != AWAITS
    assert window.page.notice.sentence == ""


def test_that_the_welsh_awaits_review_can_always_be_read_in_the_menu(
    window: MainWindow, asked: Asked
) -> None:
    asked.press("Iawn")
    assert not window.choices[CHOICE].isVisible()

    window.choices["Cymraeg"].trigger()
    window.choices[CHOICE].trigger()

    assert window.choices[CHOICE].isVisible()
    assert AWAITS in asked.said[0]


@pytest.mark.parametrize(
    ("system", "code"),
    [(["cy-GB", "en-GB"], "cy"), (["de-DE", "cy"], "cy"), (["fr-FR"], "en"), ([], "en")],
)
def test_the_systems_language_is_the_first_that_the_window_speaks(
    monkeypatch: pytest.MonkeyPatch, system: list[str], code: str
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: system)

    assert language_for("system") == code
    assert language_for("en") == "en"


def test_a_language_without_a_translation_is_english() -> None:
    speak("fr")

    assert voice().code == "en"
    assert tr("%n charter(s)", "", 2) == "2 charters"


def test_what_qt_says_by_itself_is_welsh_too(qtbot: QtBot) -> None:
    speak("cy")
    box = QLineEdit()
    qtbot.addWidget(box)

    menu = box.createStandardContextMenu()
    entries = {each.text().split("\t")[0] for each in menu.actions() if each.text()}
    month = QCalendarWidget().locale().monthName(3)

    assert {"&Copïo", "&Gludo", "Dewis y cyfan"} <= entries
    assert month == "Mawrth"


def test_a_language_is_read_while_its_menu_is_open(qtbot: QtBot, window: MainWindow) -> None:
    voice_of.cache_clear()

    window.menus[LANGUAGE].aboutToShow.emit()

    qtbot.waitUntil(lambda: voice_of.cache_info().currsize > 0, timeout=20_000)


def test_a_charter_begun_in_a_welsh_window_is_in_welsh_unless_what_is_chosen_is_not(
    window: MainWindow,
) -> None:
    window.set_language("cy")
    window.pages.show_start()
    asked = window.pages.start.questions
    asked.partners.setPlainText("Merched y Wawr\nYr Urdd")

    bare = asked.answered().control
    asked.gallery.choose(STARTS[2])
    chosen = asked.answered().control

    assert (bare.language, bare.title) == ("cy", "Merched y Wawr ac Yr Urdd")
    assert (chosen.language, chosen.title) == ("en", "Merched y Wawr and Yr Urdd")
