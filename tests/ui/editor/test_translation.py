"""A text in the second language, under its field: offered, written, out of date, kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.health import findings
from planner.model.changes import Change, Edit
from planner.model.editing import writing
from planner.model.own import Translation
from planner.model.record import ONLY
from planner.model.records.front import Control
from planner.model.records.why import Vision
from planner.store.library import Library
from ui.editor.field import Field
from ui.editor.pane import EditorPane
from ui.editor.translation import TranslationBox
from ui.session import CharterSession

Find = Callable[[str, str, str], Field]
NEB = "Neb yn llwglyd"


def say(session: CharterSession, **said: str) -> None:
    control = session.charter.one(Control)
    session.do(Change("Change", (Edit(control, replace(control, **said)),)))  # type: ignore[arg-type] # text


@pytest.fixture
def welsh(session: CharterSession) -> CharterSession:
    """Return a session of a charter with Welsh beside its English, and a vision in English."""
    say(session, second_language="cy")
    vision = writing(session.charter, Vision(), "statement", "Nobody goes hungry")
    assert session.do(vision)
    return session


@pytest.fixture
def pane(qtbot: QtBot, welsh: CharterSession) -> EditorPane:
    pane = EditorPane(welsh)
    qtbot.addWidget(pane)
    pane.resize(1000, 700)
    pane.show()
    pane.activateWindow()
    return pane


@pytest.fixture
def box(field: Find) -> TranslationBox:
    found = field("vision", ONLY, "statement").translation
    assert found is not None
    return found


def write(box: TranslationBox, words: str) -> None:
    box.offer.click()
    QTest.keyClicks(box.editor.control, words)


def test_a_text_that_is_not_translated_offers_it_quietly(box: TranslationBox) -> None:
    assert box.offer.isVisible()
    assert (box.offer.text(), box.state) == ("In Welsh…", "Not translated")
    assert not box.editor.isVisible()


def test_what_is_written_is_kept_when_the_keyboard_leaves(
    box: TranslationBox, pane: EditorPane, library: Library
) -> None:
    write(box, NEB)

    pane.list.setFocus()

    [kept] = library.charter("c1").all(Translation)
    assert (kept.words, kept.language, kept.field) == (NEB, "cy", "statement")
    assert box.state == "Up to date"


def test_a_pause_keeps_what_was_written(
    qtbot: QtBot, box: TranslationBox, session: CharterSession
) -> None:
    box._respite._pause = 20

    with qtbot.waitSignal(session.changed, timeout=2000):
        write(box, NEB)

    assert session.stack.undoText() == "Change vision in Welsh"
    session.stack.undo()
    assert session.charter.all(Translation) == ()


def test_english_and_welsh_typed_together_fit_one_another(
    box: TranslationBox, field: Find, pane: EditorPane
) -> None:
    write(box, NEB)
    english = field("vision", ONLY, "statement").editor.control
    QTest.keyClicks(english, "And ")

    pane.commit()

    assert box.state == "Up to date"


def test_a_changed_text_says_so_until_the_translation_is_right(
    box: TranslationBox, session: CharterSession, pane: EditorPane
) -> None:
    write(box, NEB)
    pane.commit()
    session.do(writing(session.charter, session.charter.one(Vision), "statement", "None"))

    assert box.state == "The English has changed since"
    assert box.editor.control.accessibleDescription() == "The English has changed since"
    assert box.keep.text() == "The Welsh is still right"

    box.keep.click()

    assert box.state == "Up to date"
    assert not box.keep.isVisible()


def test_emptying_the_box_takes_the_translation_away(
    box: TranslationBox, session: CharterSession, pane: EditorPane
) -> None:
    write(box, NEB)
    pane.commit()
    box.editor.box.selectAll()
    QTest.keyClick(box.editor.control, Qt.Key.Key_Delete)
    pane.commit()

    assert session.charter.all(Translation) == ()
    assert box.state == "Not translated"


def test_a_refused_translation_stays_in_its_box(
    field: Find, session: CharterSession, pane: EditorPane
) -> None:
    box = field("charter", ONLY, "title").translation
    assert box is not None
    write(box, "x")
    box.editor.box.insert("x" * 2_000)
    pane.commit()

    assert box.is_edited
    assert "is 2,001 characters long" in session.trouble
    assert session.charter.all(Translation) == ()


def test_what_says_nothing_has_nothing_to_translate(
    box: TranslationBox, session: CharterSession
) -> None:
    session.do(writing(session.charter, session.charter.one(Vision), "statement", ""))

    assert not box.isVisible()


def test_a_charter_in_one_language_has_no_such_boxes(
    field: Find, session: CharterSession
) -> None:
    vision = field("vision", ONLY, "statement")
    say(session, second_language="")

    assert vision.translation is not None
    assert not vision.translation.isVisible()


def test_a_second_language_that_is_chosen_is_offered_at_once(
    field: Find, session: CharterSession
) -> None:
    say(session, second_language="")
    title = field("charter", ONLY, "title")
    assert title.translation is None or not title.translation.isVisible()

    say(session, second_language="pl")

    assert title.translation is not None
    assert title.translation.offer.text() == "In Polish…"
    assert title.translation.offer.isVisible()


@pytest.mark.parametrize("name", ["website", "joined", "charity_number"])
def test_what_is_in_no_language_is_not_offered(field: Find, name: str) -> None:
    assert field("partner", "partner", name).translation is None


def test_every_part_has_a_name_and_the_tab_key_comes_to_it(
    box: TranslationBox, field: Find
) -> None:
    english = field("vision", ONLY, "statement").editor.control
    assert after(english) is box.offer
    assert name_of(box.offer) == "Vision in Welsh…"

    write(box, NEB)

    assert name_of(box.editor.control) == "Vision in Welsh"
    assert after(english) is box.editor.control


def test_every_text_of_a_page_is_followed_by_its_translation(
    pane: EditorPane, session: CharterSession
) -> None:
    session.do(writing(session.charter, session.charter.one(Control), "summary", "We eat"))
    pane.show_section("control")
    fields = [one for one in pane.page.findChildren(Field) if one.translation]
    offered = [one for one in fields if one.translation and one.translation.isVisible()]

    assert [one.place.name for one in offered] == ["title", "summary"]


def after(widget: QWidget) -> QWidget | None:
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Tab)
    return widget.window().focusWidget()


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_a_finding_about_a_translation_leads_to_its_box(
    pane: EditorPane, welsh: CharterSession
) -> None:
    about = [one for one in findings(welsh.charter, date(2026, 11, 25)) if one.in_second]
    [vision] = [one for one in about if one.table == "vision"]

    pane.show_field(vision.table, vision.record_id, vision.field, in_second=True)

    control = pane.page.focusWidget()
    assert control is not None
    assert control.isVisible()
    assert control.accessibleName() == "Vision in Welsh"
