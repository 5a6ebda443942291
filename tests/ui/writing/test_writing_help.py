"""Hints and spelling in the real form: what is marked, what the menus do, what is off."""

from collections.abc import Callable
from dataclasses import replace
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from planner.model.changes import Change, Edit
from planner.model.charter import Charter
from planner.model.record import ONLY
from planner.store.library import Library
from tests.ui.writing.desks import (
    WAIT,
    At,
    box_of,
    choose,
    desk_of,
    is_read,
    marked,
    menu_at,
    offered,
    wait_for_suggestions,
)
from ui.actions import CHECK_SPELLING, WRITING_HINTS
from ui.editor.text_box import TextBox
from ui.main_window import MainWindow
from ui.writing.line import HintsLine
from ui.writing.meant import speller

Underline = QTextCharFormat.UnderlineStyle
Opened = Callable[[], MainWindow]


def test_hints_are_dotted_and_misspelt_words_wavy(at: At) -> None:
    box = at("👩‍👩‍👧 We utilise and recieve.")

    assert marked(box) == [
        ("utilise", Underline.DotLine),
        ("recieve", Underline.WaveUnderline),
    ]


def test_a_line_below_says_what_there_is_and_is_read_with_the_field(
    window: MainWindow, at: At
) -> None:
    box = at("We utilise it. We recieve.")
    words = "2 hints: “utilise” could be “use”; “recieve” may be misspelt"

    line = desk_of(window).line
    assert isinstance(line, HintsLine)
    assert line.isVisible()
    assert line.words == words
    assert box.accessibleDescription().endswith(words)


def test_a_text_without_hints_has_no_line(window: MainWindow, at: At) -> None:
    at("We meet on Mondays.")

    assert desk_of(window).line is None


def test_the_line_stays_where_it_is_when_the_keyboard_moves_on(
    qtbot: QtBot, window: MainWindow, at: At
) -> None:
    box = at("We utilise it.")
    line = desk_of(window).line
    assert line is not None

    QTest.keyClick(box, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not box.hasFocus())

    assert marked(box) == []
    assert line.isVisible()


def test_the_tab_key_goes_from_the_text_to_its_hints_and_its_ready_wordings(
    qtbot: QtBot, window: MainWindow, at: At
) -> None:
    box = at("We utilise it.", "decision_rule", ONLY, "procedure")
    line = desk_of(window).line
    assert line is not None

    QTest.keyClick(box, Qt.Key.Key_Tab)
    qtbot.waitUntil(line.look.hasFocus)
    QTest.keyClick(line.look, Qt.Key.Key_Tab)

    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Ready wordings for “Procedure”…"


def test_the_line_leads_to_each_place(qtbot: QtBot, window: MainWindow, at: At) -> None:
    box = at("We utilise it. We recieve.")
    line = desk_of(window).line
    assert line is not None
    line.look.setFocus()
    qtbot.waitUntil(lambda: not box.hasFocus())

    choose(line.menu(), "“recieve” may be misspelt")

    assert box.textCursor().selectedText() == "recieve"
    qtbot.waitUntil(box.hasFocus)


def test_plainer_words_are_one_step_to_take_back(window: MainWindow, at: At) -> None:
    box = at("Utilising rooms")
    choose(menu_at(window, box, "Utilising"), "Write “Using”")
    assert box.words() == "Using rooms"

    box.undo()

    assert box.words() == "Utilising rooms"


def test_a_suggestion_takes_the_place_of_a_misspelt_word(
    window: MainWindow, at: At, library: Library, telford: Charter
) -> None:
    box = at("So **that** we recieve it")

    choose(menu_at(window, box, "recieve"), "Write “receive”")
    window.page.editor.commit()

    assert "we receive it" in str(library.charter(telford.id).tables)


def test_alt_and_enter_open_the_menu_for_the_place(
    qtbot: QtBot, window: MainWindow, at: At
) -> None:
    box = at("We recieve.")
    box.moveCursor(box.textCursor().MoveOperation.Left)
    wait_for_suggestions(desk_of(window))

    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Return)  # the first entry is chosen already
    qtbot.waitUntil(lambda: box.words() == "We receive.")


@pytest.mark.parametrize(
    "reason", [QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse]
)
def test_the_menu_of_the_box_has_the_suggestions_and_all_it_had(
    reason: QContextMenuEvent.Reason, window: MainWindow, at: At
) -> None:
    box = at("recieve")
    wait_for_suggestions(desk_of(window))
    place = box.cursorRect().center() - QPoint(10, 0)

    event = QContextMenuEvent(reason, place, box.viewport().mapToGlobal(place))
    by_key = (
        reason == QContextMenuEvent.Reason.Keyboard
    )  # which Qt sends to what has the keyboard
    QApplication.sendEvent(box if by_key else box.viewport(), event)

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = offered(menu)
    menu.close()
    assert words[0] == "Write “receive”"
    assert "Add “recieve” to my words" in words
    assert any("Paste" in one for one in words)


def test_a_long_sentence_is_offered_to_be_selected(window: MainWindow, at: At) -> None:
    long = "One " + "and one " * 13 + "more."
    box = at(f"Short. {long}")

    choose(menu_at(window, box, "more"), "A sentence of 28 words")

    assert box.textCursor().selectedText() == long


def test_where_there_is_nothing_the_menu_says_so(window: MainWindow, at: At) -> None:
    box = at("We meet.")

    assert offered(menu_at(window, box, "meet")) == ["No hints here"]


def test_a_word_that_is_added_is_right_from_then_on(
    qtbot: QtBot, window: MainWindow, at: At, library: Library
) -> None:
    box = at("Wibbling wibbling zxqv")

    choose(menu_at(window, box, "zxqv"), "Add “zxqv” to my words")
    qtbot.waitUntil(lambda: len(marked(box)) == 2, timeout=WAIT)
    choose(menu_at(window, box, "Wibbling"), "Leave “Wibbling” in this charter")
    qtbot.waitUntil(lambda: marked(box) == [], timeout=WAIT)

    kept = library.path.with_name("library.words.txt").read_text(encoding="utf-8")
    assert kept == f"Wibbling\t{window.page.session.charter_id}\nzxqv\n"


def test_a_word_that_cannot_be_kept_is_said_in_the_window(
    window: MainWindow, at: At, library: Library
) -> None:
    box = at("zxqv")
    library.path.with_name("library.words.txt").mkdir()

    choose(menu_at(window, box, "zxqv"), "Add “zxqv” to my words")

    assert "cannot be read" in window.page.notice.sentence


def test_names_of_partners_are_not_marked(at: At) -> None:
    assert marked(at("St Chad’s Église <Hub> helps.")) == []


def test_a_name_an_address_or_a_number_is_not_read(window: MainWindow) -> None:
    window.page.editor.show_field("charter", ONLY, "title")

    assert window.page.writing.desk is None


def test_a_line_is_checked_for_spelling_only(at: At) -> None:
    box = at("utilise recieve", "decision_rule", ONLY, "votes")

    assert marked(box) == [("recieve", Underline.WaveUnderline)]


@pytest.mark.parametrize(
    ("action", "left"), [(WRITING_HINTS, "recieve"), (CHECK_SPELLING, "utilise")]
)
def test_each_can_be_switched_off_and_stays_so(
    action: str, left: str, qtbot: QtBot, window: MainWindow, at: At, opened: Opened
) -> None:
    box = at("utilise recieve")
    assert window.choices[action].isChecked()

    window.choices[action].trigger()

    qtbot.waitUntil(lambda: [one for one, _ in marked(box)] == [left], timeout=WAIT)
    window.page.editor.commit()
    window.settings.write()
    assert not opened().choices[action].isChecked()


def test_with_both_off_nothing_is_left_of_them(
    qtbot: QtBot, window: MainWindow, at: At
) -> None:
    box = at("utilise recieve")
    line = desk_of(window).line
    assert line is not None

    for action in (WRITING_HINTS, CHECK_SPELLING):
        window.choices[action].trigger()

    qtbot.waitUntil(lambda: marked(box) == [] and line.isHidden(), timeout=WAIT)
    assert "utilise" not in box.accessibleDescription()


def speak(window: MainWindow, first: str, second: str = "") -> None:
    before = window.page.session.charter.control
    after = replace(before, language=first, second_language=second)
    assert window.page.session.do(Change("Change the language", (Edit(before, after),)))


def test_a_welsh_text_without_a_dictionary_is_left_alone_and_the_menus_say_why(
    window: MainWindow,
) -> None:
    speak(window, "cy")
    window.page.editor.show_field("vision", ONLY, "statement")
    box = box_of(window, "vision", "statement")
    box.insert("Bwyd i utilise neb")

    assert marked(box) == []
    assert "There is no dictionary for Welsh" in offered(desk_of(window).menu())
    said = window.choices[CHECK_SPELLING].text()
    assert said == "Spelling (there is no dictionary for Welsh)"


def test_a_gap_in_a_welsh_text_is_marked_and_nothing_else_is(
    window: MainWindow, at: At
) -> None:
    speak(window, "cy")

    box = at("Utilise o fewn [rhowch nifer] diwrnod", "vision")

    assert marked(box) == [("[rhowch nifer]", Underline.DotLine)]


def test_a_dictionary_beside_the_library_serves_another_language(
    window: MainWindow, at: At, library: Library
) -> None:
    folder = library.path.parent / "dictionaries"
    folder.mkdir()
    (folder / "cy_GB.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (folder / "cy_GB.dic").write_text("2\nbwyd\nneb\n", encoding="utf-8")
    speak(window, "cy")

    box = at("bwyd utilise neb", "vision")

    assert marked(box) == [("utilise", Underline.WaveUnderline)]


def test_a_dictionary_that_cannot_be_read_is_said_once_and_writing_goes_on(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    folder = library.path.parent / "dictionaries"
    folder.mkdir()
    (folder / "cy_GB.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (folder / "cy_GB.dic").write_text("1\nbwyd\n", encoding="utf-8")
    (folder / "cy_GB-more.txt").write_bytes(b"\xff")
    speak(window, "cy")

    window.page.editor.show_field("vision", ONLY, "statement")

    qtbot.waitUntil(lambda: "could not be read" in window.page.notice.sentence, timeout=WAIT)
    assert desk_of(window).lacks == "Welsh"


def test_the_second_language_is_read_in_its_own(qtbot: QtBot, window: MainWindow) -> None:
    speak(window, "cy", "en")
    window.page.editor.show_field("purpose", ONLY, "statement", in_second=True)
    box = next(one for one in window.page.editor.page.findChildren(TextBox) if one.hasFocus())
    box.insert("We utilise it")

    qtbot.waitUntil(lambda: marked(box) == [("utilise", Underline.DotLine)], timeout=WAIT)


def test_no_process_is_started_before_somebody_is_at_a_text(
    qtbot: QtBot, opened: Opened, telford: Charter
) -> None:
    speller().end()
    window = opened()
    window.pages.open_charter(telford.id, "decisions")
    qtbot.wait(100)
    assert speller().process_id is None

    window.activateWindow()
    window.page.editor.show_field("decision_rule", ONLY, "procedure")
    qtbot.waitUntil(lambda: speller().process_id is not None, timeout=WAIT)


@pytest.mark.parametrize("length", [2_000, 190_000])
def test_reading_a_text_never_holds_up_typing(
    length: int,
    qtbot: QtBot,
    window: MainWindow,
    at: At,
    record_property: Callable[[str, object], None],
) -> None:
    at("warm")  # the dictionary is there
    words = ("We recieve and utilise the hall.\n" * (length // 33 + 1))[:length]
    box = box_of(window, "purpose", "statement")
    box.selectAll()
    box.insert(words)
    longest = 0.0

    def look() -> bool:
        nonlocal longest
        start = perf_counter()
        QApplication.processEvents()
        longest = max(longest, perf_counter() - start)
        return is_read(window, words)

    qtbot.waitUntil(look, timeout=20_000)
    record_property("longest wait in seconds", longest)

    assert len(box.extraSelections()) == min(200, 2 * (length // 33 + 1))
