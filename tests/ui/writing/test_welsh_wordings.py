"""Ready wordings and Welsh: what is said to the reader, and what is put into a text."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from planner.exchange.clauses import Clause, clauses_for
from planner.health import findings
from planner.model.catalogue import section
from planner.model.changes import Change, Edit
from planner.model.editing import writing
from planner.model.own import Translation
from planner.model.records.change import Ending
from planner.model.records.front import Control
from planner.store.library import Library
from tests.ui.reaching import guessing, nameless, small
from tests.ui.walking import clipped
from ui.editor.field import Field
from ui.editor.page import SectionPage
from ui.editor.translation import TranslationBox
from ui.session import CharterSession
from ui.tongue import tr
from ui.writing.offer import WordingsOffer
from ui.writing.wordings import AWAITS, WordingsDialog

TODAY = date(2026, 11, 1)
NOTICE = "notice"
Turn = Callable[..., SectionPage]


@pytest.fixture
def page(qtbot: QtBot, session: CharterSession) -> Turn:
    """Return how to open the page on leaving, of a charter in one or two languages."""

    kept: list[SectionPage] = []

    def turn(language: str, second: str = "") -> SectionPage:
        before = session.charter.one(Control)
        after = replace(before, language=language, second_language=second)
        session.do(Change("Change", (Edit(before, after),)))
        session.do(writing(session.charter, session.charter.one(Ending), "how", "We part."))
        made = SectionPage(session, section("ending"))
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        kept.append(made)
        return made

    return turn


def field(page: SectionPage) -> Field:
    return next(one for one in page.findChildren(Field) if one.place.name == "how")


def offer(page: SectionPage) -> WordingsOffer:
    found = field(page).offer
    assert found is not None
    return found


def second(page: SectionPage) -> TranslationBox:
    found = field(page).translation
    assert found is not None
    return found


def wording(language: str) -> Clause:
    return next(one for one in clauses_for("ending", "how", language) if one.key == NOTICE)


def asked(offer: WordingsOffer) -> tuple[list[str], str, list[str]]:
    """Return what the dialog that is offered says: its list, its words, its other texts."""
    seen: list[tuple[list[str], str, list[str]]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, WordingsDialog)
        rows = [dialog.list.rows.index(at).data() for at in range(dialog.list.rows.rowCount())]
        labels = [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]
        seen.append((rows, dialog.words.toPlainText(), [*labels, dialog.windowTitle()]))
        dialog.reject()

    QTimer.singleShot(200, look)
    offer.open.click()
    return seen[0]


@pytest.mark.usefixtures("in_welsh")
def test_a_welsh_window_says_in_welsh_what_can_be_put_into_an_english_text(page: Turn) -> None:
    rows, words, labels = asked(offer(page("en")))

    assert rows == [
        f"{one.title}\n{one.when}" for one in clauses_for("ending", "how", "cy", "cy")
    ]
    assert words in {one.words for one in clauses_for("ending", "how")}
    assert labels[-1].startswith("Geiriad parod: ")
    assert tr(AWAITS) not in labels


def test_an_english_window_says_in_english_what_can_be_put_into_a_welsh_text(
    page: Turn,
) -> None:
    rows, words, labels = asked(offer(page("cy")))

    assert rows == [f"{one.title}\n{one.when}" for one in clauses_for("ending", "how")]
    assert words in {one.words for one in clauses_for("ending", "how", "cy")}
    assert AWAITS in labels


@pytest.mark.usefixtures("in_welsh")
def test_the_welsh_of_the_wordings_says_in_welsh_that_it_awaits_review(page: Turn) -> None:
    labels = asked(offer(page("cy")))[2]

    assert "Mae Cymraeg y geiriadau hyn yn aros am adolygiad gan siaradwr Cymraeg." in labels


def test_welsh_words_are_read_aloud_as_welsh_with_the_note_on_them(
    qtbot: QtBot, page: Turn
) -> None:
    dialog = WordingsDialog("Leaving", clauses_for("ending", "how", "cy"), page("cy"))
    qtbot.addWidget(dialog)
    dialog.show()

    assert dialog.words.locale().bcp47Name() == "cy"
    assert dialog.words.accessibleDescription() == AWAITS
    assert (nameless(dialog), small(dialog), guessing(dialog)) == ([], [], [])


@pytest.mark.usefixtures("in_welsh")
def test_there_is_room_for_all_the_welsh_in_the_dialog(qtbot: QtBot, page: Turn) -> None:
    clauses = clauses_for("decision_rule", "procedure", "cy", "cy")
    dialog = WordingsDialog("Gweithdrefn", clauses, page("cy"))
    qtbot.addWidget(dialog)
    dialog.show()

    assert list(clipped(dialog)) == []
    assert dialog.list.horizontalScrollBar().maximum() == 0


def test_welsh_beside_english_has_its_own_wordings_once_it_is_written(page: Turn) -> None:
    box = second(page("en", "cy"))
    assert not [one for one in box.findChildren(WordingsOffer) if one.isVisible()]

    box.offer.click()

    assert box.wordings is not None
    assert box.wordings.isVisible()
    assert box.wordings.open.accessibleName() == (
        "Ready wordings for “How a partner leaves in Welsh”…"
    )
    assert asked(box.wordings)[1] in {one.words for one in clauses_for("ending", "how", "cy")}


def test_a_welsh_wording_is_kept_as_the_welsh_of_the_text_and_its_gap_is_to_settle(
    page: Turn, session: CharterSession, library: Library
) -> None:
    box = second(page("en", "cy"))
    box.offer.click()
    assert box.wordings is not None

    box.wordings.put(wording("cy").words)

    charter = library.charter(session.charter_id)
    [kept] = charter.all(Translation)
    assert (kept.words, kept.language) == (wording("cy").words, "cy")
    assert charter.one(Ending).how == "We part."
    assert box.editor.box.textCursor().selectedText() == "[rhowch nifer]"
    assert [one.sentence for one in findings(charter, TODAY) if "rhowch" in one.sentence] == [
        "How a partner leaves in Welsh: “[rhowch nifer]” is still to be filled in or decided."
    ]


def test_a_welsh_wording_goes_below_the_welsh_that_is_there(page: Turn) -> None:
    box = second(page("en", "cy"))
    box.offer.click()
    QTest.keyClicks(box.editor.control, "Rydym yn gadael.")
    assert box.wordings is not None

    box.wordings.put("Ewch.")

    assert box.editor.words() == "Rydym yn gadael.\n\nEwch."


def test_english_beside_welsh_has_the_english_wordings(page: Turn) -> None:
    box = second(page("cy", "en"))
    box.offer.click()

    assert box.wordings is not None
    assert asked(box.wordings)[1] in {one.words for one in clauses_for("ending", "how")}


def test_a_second_language_without_wordings_offers_none(page: Turn) -> None:
    box = second(page("en", "pl"))
    box.offer.click()

    assert box.wordings is not None
    assert not box.wordings.isVisible()


def test_the_tab_key_comes_from_the_welsh_to_its_wordings(page: Turn) -> None:
    made = page("en", "cy")
    box = second(made)
    box.offer.click()
    assert box.wordings is not None

    QTest.keyClick(box.editor.control, Qt.Key.Key_Tab)

    assert made.window().focusWidget() is box.wordings.open
    assert nameless(made) == []
