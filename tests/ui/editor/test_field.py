"""A field and the charter: when words become a change, and what stays while one types."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.health import findings
from planner.model.changes import Change, Edit
from planner.model.editing import writing
from planner.model.own import Unfinished
from planner.model.record import ONLY
from planner.model.records.front import Control
from planner.model.records.who import Representative
from planner.model.records.why import Scope, Vision
from planner.store.library import Library
from ui.editor.field import Field
from ui.editor.pane import EditorPane
from ui.editor.text_box import TextBox
from ui.editor.text_editor import TextEditor
from ui.session import CharterSession

Find = Callable[[str, str, str], Field]
ODD = {
    "day": ("period", ONLY, "start", "31/6"),
    "number": ("beneficiary", "beneficiary", "number", "a dozen or so"),
    "money": ("representative", "representative", "limit", "what is left"),
    "length": ("period", ONLY, "length", "now and then"),
    "line": ("charter", ONLY, "title", "x" * 1_000_000),
    "prose": ("scope", ONLY, "area", "a line of words\n" * 62_500),
}
odd_words = pytest.mark.parametrize(("table", "of", "name", "words"), ODD.values(), ids=ODD)


@pytest.fixture
def vision(field: Find) -> Field:
    return field("vision", ONLY, "statement")


@pytest.fixture
def area(field: Find) -> Field:
    return field("scope", ONLY, "area")


def box_of(field: Field) -> TextBox:
    assert isinstance(field.editor, TextEditor)
    return field.editor.box


def write(field: Field, words: str) -> None:
    box_of(field).selectAll()
    box_of(field).insert(words)


@odd_words
def test_words_that_do_not_fit_are_kept_and_become_a_finding(
    table: str, of: str, name: str, words: str, field: Find, library: Library
) -> None:
    there = field(table, of, name)

    write(there, words)
    there.commit()

    charter = library.charter("c1")
    assert [kept.words for kept in charter.all(Unfinished)] == [words]
    assert (table, name) in {(one.table, one.field) for one in findings(charter, date.today())}
    assert 0 < len(there.note) < 200


@pytest.mark.usefixtures("in_welsh")
def test_why_words_do_not_fit_is_said_in_the_language_of_the_window(field: Find) -> None:
    there = field("period", ONLY, "start")

    write(there, "31/6")
    there.commit()

    assert there.note == "Nid dyddiad yw “31/6”; ysgrifennwch ef fel 30 Mehefin 2027."


@odd_words
def test_words_that_do_not_fit_are_shown_after_a_restart(
    table: str,
    of: str,
    name: str,
    words: str,
    field: Find,
    reopened: Callable[[], EditorPane],
) -> None:
    write(field(table, of, name), words)

    again = reopened()

    again.show_field(table, of, name)
    shown = next(one for one in again.page.findChildren(Field) if one.place.name == name)
    assert box_of(shown).words() == words
    assert shown.note


def test_words_that_are_understood_take_the_place_of_the_kept_ones(
    field: Find, session: CharterSession
) -> None:
    start = field("period", ONLY, "start")
    write(start, "31/6")
    start.commit()

    write(start, "30/6/2027")
    start.commit()

    assert session.charter.all(Unfinished) == ()
    assert start.note == ""


def test_a_day_is_written_out_once_its_field_is_left(field: Find) -> None:
    start = field("period", ONLY, "start")
    write(start, "30/6/2027")

    field("period", ONLY, "end")

    assert box_of(start).words() == "30 June 2027"


def test_leaving_a_field_keeps_what_was_typed(
    vision: Field, pane: EditorPane, library: Library
) -> None:
    QTest.keyClicks(box_of(vision), "Nobody hungry")

    pane.list.setFocus()

    assert library.charter("c1").one(Vision).statement == "Nobody hungry"


def test_going_to_another_section_keeps_what_was_typed(
    vision: Field, pane: EditorPane, library: Library
) -> None:
    QTest.keyClicks(box_of(vision), "Nobody hungry")

    pane.show_section("scope")

    assert library.charter("c1").one(Vision).statement == "Nobody hungry"


def test_a_pause_in_typing_keeps_what_was_typed(
    qtbot: QtBot, vision: Field, session: CharterSession
) -> None:
    vision._respite._pause = 20

    with qtbot.waitSignal(session.changed, timeout=2000):
        QTest.keyClicks(box_of(vision), "Nobody hungry")

    assert session.charter.one(Vision).statement == "Nobody hungry"


def test_words_typed_without_a_pause_are_kept_all_the_same(
    vision: Field, session: CharterSession, qtbot: QtBot
) -> None:
    qtbot.addWidget(vision)
    vision.show()
    vision._respite._longest = 200
    box = box_of(vision)
    steps = session.stack.count()
    letters = iter(range(10_000))

    def typed_and_kept() -> bool:
        QTest.keyClicks(box, "nobody "[next(letters) % 7])
        return bool(session.charter.one(Vision).statement)

    qtbot.waitUntil(typed_and_kept, timeout=3_000)
    box.textCursor().movePosition(box.textCursor().MoveOperation.Left)
    QTest.keyClicks(box, "and on")
    composing(box, "に")
    vision.commit(typing=True)

    assert session.charter.one(Vision).statement == box.words()
    assert box.words().endswith("and on")
    assert box.textCursor().atEnd()
    assert box.textCursor().block().layout().preeditAreaText() == "に"
    assert session.stack.count() == steps + 1


def composing(box: TextBox, letters: str) -> None:
    """Begin a word with an input method, as Japanese is typed."""
    QApplication.sendEvent(box, QInputMethodEvent(letters, []))


def test_what_is_typed_between_pauses_is_one_step_of_undo(
    vision: Field, session: CharterSession
) -> None:
    for words in ("Nobody ", "hungry", " here"):
        QTest.keyClicks(box_of(vision), words)
        vision.commit(typing=True)

    assert session.stack.count() == 1
    session.stack.undo()
    assert box_of(vision).words() == ""


def test_what_is_typed_after_leaving_is_another_step(
    vision: Field, pane: EditorPane, session: CharterSession
) -> None:
    QTest.keyClicks(box_of(vision), "Nobody")
    vision.commit(typing=True)
    pane.list.setFocus()

    box_of(vision).setFocus()
    QTest.keyClicks(box_of(vision), "!")
    pane.commit()

    assert session.stack.count() == 2


def test_undo_and_redo_show_what_the_charter_says_again(
    vision: Field, session: CharterSession
) -> None:
    write(vision, "Nobody hungry")
    vision.commit()

    session.stack.undo()
    assert box_of(vision).words() == ""

    session.stack.redo()
    assert box_of(vision).words() == "Nobody hungry"


def test_a_change_elsewhere_leaves_what_is_being_typed_alone(
    area: Field, session: CharterSession
) -> None:
    QTest.keyClicks(box_of(area), "The borough")

    session.do(writing(session.charter, Scope(), "area", "From another window"))

    assert box_of(area).words() == "The borough"
    assert box_of(area).hasFocus()


def test_a_change_of_another_field_leaves_the_cursor_where_it_is(
    area: Field, session: CharterSession
) -> None:
    write(area, "The borough")
    area.commit()
    QTest.keyClick(box_of(area), Qt.Key.Key_Left)
    at = box_of(area).textCursor().position()

    session.do(writing(session.charter, session.charter.control, "title", "Telford Food"))

    assert box_of(area).textCursor().position() == at


def test_a_refused_change_stays_in_the_field_and_is_offered_again(
    vision: Field, session: CharterSession, library: Library
) -> None:
    behind = Change("Elsewhere", (Edit(None, Vision(statement="Theirs")),))
    library.apply("c1", behind)
    write(vision, "Ours")

    vision.commit()
    assert box_of(vision).words() == "Ours"

    vision.commit()
    assert library.charter("c1").one(Vision).statement == "Ours"
    assert not session.trouble


def test_a_removed_record_is_not_brought_back_by_its_form(
    field: Find, session: CharterSession
) -> None:
    name = field("aim", "aim", "statement")
    write(name, "Fewer hungry children")
    removed = session.charter.all(type(name.place.kind(id="")))[0]

    session.do(Change("Remove aim", (Edit(removed, None),)))
    name.commit()

    assert session.charter.get(name.place.kind, "aim") is None


def test_emptying_a_field_empties_it_in_the_charter(
    field: Find, session: CharterSession
) -> None:
    title = field("charter", ONLY, "title")

    write(title, "")
    title.commit()

    assert session.charter.one(Control).title == ""


def test_money_is_read_in_the_currency_of_the_charter(
    field: Find, session: CharterSession
) -> None:
    session.do(writing(session.charter, session.charter.control, "currency", "JPY"))
    limit = field("representative", "representative", "limit")

    write(limit, "1200")
    field("representative", "representative", "handover")

    assert session.charter.all(Representative)[0].limit == 1200
    assert box_of(limit).words() == "JPY 1,200"
