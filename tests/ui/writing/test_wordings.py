"""Ready wordings in the form: offered where there are any, and put in beside what is there."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.exchange.clauses import clauses_for
from planner.health import findings
from planner.model.catalogue import section
from planner.model.changes import Change, Edit
from planner.model.editing import writing
from planner.model.records.change import Ending
from planner.store.library import Library
from tests.ui.asked import Asked
from tests.ui.reaching import guessing, nameless, small
from ui.editor.field import Field
from ui.editor.page import SectionPage
from ui.editor.text_box import TextBox
from ui.editor.text_editor import TextEditor
from ui.session import CharterSession
from ui.writing.offer import WordingsOffer
from ui.writing.wordings import WordingsDialog

TODAY = date(2026, 11, 1)


@pytest.fixture
def page(qtbot: QtBot, session: CharterSession) -> SectionPage:
    page = SectionPage(session, section("ending"))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    return page


def field_of(page: SectionPage, name: str) -> Field:
    return next(one for one in page.findChildren(Field) if one.place.name == name)


def box_of(page: SectionPage, name: str = "how") -> TextBox:
    editor = field_of(page, name).editor
    assert isinstance(editor, TextEditor)
    return editor.box


def offer_of(page: SectionPage, name: str = "how") -> WordingsOffer:
    offer = field_of(page, name).offer
    assert offer is not None
    return offer


def test_a_field_that_has_ready_wordings_offers_them_and_another_does_not(
    page: SectionPage,
) -> None:
    assert offer_of(page).isVisible()
    assert offer_of(page).open.accessibleName() == "Ready wordings for “How a partner leaves”…"
    assert field_of(page, "reason").offer is None


def test_a_wording_goes_to_the_end_of_what_is_there(
    page: SectionPage, session: CharterSession
) -> None:
    session.do(writing(session.charter, session.charter.one(Ending), "how", "We part."))
    page.refresh()

    offer_of(page).put("Go.\n\n- Now")

    assert box_of(page).words() == "We part.\n\nGo.\n\n- Now"


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("", "", "Go."),
        ("One.", "", "One.\n\nGo."),
        ("One.\n", "Two.", "One.\n\nGo.\n\nTwo."),
        ("One.\n\n", "\n\nTwo.", "One.\n\nGo.\n\nTwo."),
        ("", "Two.", "Go.\n\nTwo."),
    ],
)
def test_a_wording_stands_where_the_person_is_as_a_paragraph_of_its_own(
    before: str, after: str, whole: str, qtbot: QtBot, page: SectionPage
) -> None:
    box = box_of(page)
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    box.insert(before + after)
    cursor = box.textCursor()
    cursor.setPosition(len(before))
    box.setTextCursor(cursor)

    offer_of(page).put("Go.")

    assert box.words() == whole


def test_what_is_selected_is_not_replaced(qtbot: QtBot, page: SectionPage) -> None:
    box = box_of(page)
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    box.insert("We part as friends.")
    box.selectAll()

    offer_of(page).put("Go.")

    assert box.words() == "We part as friends.\n\nGo."


def test_a_wording_is_one_step_that_leaves_what_was_typed_before(
    page: SectionPage, session: CharterSession, library: Library
) -> None:
    box_of(page).insert("We part as friends.")

    offer_of(page).put("Go.")
    assert library.charter(session.charter_id).one(Ending).how == "We part as friends.\n\nGo."

    session.stack.undo()
    assert library.charter(session.charter_id).one(Ending).how == "We part as friends."


def test_the_gaps_of_a_wording_are_still_to_settle(
    page: SectionPage, session: CharterSession
) -> None:
    [notice] = [one for one in clauses_for("ending", "how") if one.key == "notice"]

    offer_of(page).put(notice.words)

    assert box_of(page).textCursor().selectedText() == "[insert number]"
    said = [one.sentence for one in findings(session.charter, TODAY) if one.field == "how"]
    assert said == [
        "How a partner leaves: “[insert number]” is still to be filled in or decided."
    ]


def test_by_keyboard_alone_a_wording_is_chosen_and_put_in(
    page: SectionPage, asked: Asked
) -> None:
    titles = [one.words for one in clauses_for("ending", "how")]

    def choose(dialog: WordingsDialog) -> None:
        assert dialog.focusWidget() is dialog.list
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        assert dialog.words.toPlainText() == titles[1]
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    offer = offer_of(page)
    offer.open.setFocus()
    asked.act(WordingsDialog, choose)
    QTest.keyClick(offer.open, Qt.Key.Key_Space)

    assert box_of(page).words() == titles[1]
    assert page.window().focusWidget() is box_of(page)


def test_going_back_from_the_wordings_changes_nothing(page: SectionPage, asked: Asked) -> None:
    asked.leave()
    offer_of(page).open.click()

    assert box_of(page).words() == ""


def test_everything_in_the_dialog_can_be_reached_and_has_a_name(
    qtbot: QtBot, page: SectionPage
) -> None:
    dialog = WordingsDialog("How a partner leaves", clauses_for("ending", "how"), page)
    qtbot.addWidget(dialog)
    dialog.show()

    assert nameless(dialog) == []
    assert small(dialog) == []
    assert guessing(dialog) == []


@pytest.mark.parametrize("said", [{"language": "pl"}, {"status": "agreed"}], ids=str)
def test_a_text_in_another_language_or_agreed_already_is_offered_no_wordings(
    said: dict[str, str], qtbot: QtBot, session: CharterSession
) -> None:
    before = session.charter.control
    session.do(Change("Change", (Edit(before, replace(before, **said)),)))  # type: ignore[arg-type]
    page = SectionPage(session, section("ending"))
    qtbot.addWidget(page)
    page.show()

    assert not offer_of(page).isVisible()
