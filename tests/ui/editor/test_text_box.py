"""The box that words are typed into: what goes in comes out, however much it is."""

from collections.abc import Callable
from time import perf_counter

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.editor.text_box import LINES, PARAGRAPH, ProseBox, TextBox, laid_out
from ui.theme import dress

MILLION = 1_000_000
HUGE = {
    "one word": "x" * MILLION,
    "one paragraph": "word and " * (MILLION // 9),
    "paragraphs": ("word and " * 60 + "\n") * (MILLION // 541),
}
LISTED = (
    "- The food bank gave out 3,100 parcels in 2025, one third more than in 2023.\n"
    "- Four in ten families came back within three months.\n"
    "- Only one in ten had spoken to an adviser about money.\n"
    "- In a survey of 80 guests, half said that they ate alone every day."
)


@pytest.fixture
def prose(qtbot: QtBot) -> ProseBox:
    box = ProseBox()
    qtbot.addWidget(box)
    box.resize(500, 100)
    box.show()
    return box


@pytest.fixture
def line(qtbot: QtBot) -> TextBox:
    box = TextBox(one_line=True)
    qtbot.addWidget(box)
    box.show()
    return box


def paste(box: TextBox, words: str) -> None:
    clipboard = QMimeData()
    clipboard.setText(words)
    box.insertFromMimeData(clipboard)


@pytest.mark.parametrize("words", HUGE.values(), ids=HUGE)
def test_a_million_characters_are_held_to_the_last(
    words: str, prose: ProseBox, record_property: Callable[[str, object], None]
) -> None:
    start = perf_counter()
    paste(prose, words)
    QApplication.processEvents()
    record_property("seconds", perf_counter() - start)

    assert prose.words() == words


def test_what_is_not_shown_can_be_shown_bit_by_bit(prose: ProseBox) -> None:
    paste(prose, HUGE["one word"])
    shown = len(prose.toPlainText())

    prose.show_more()

    assert len(prose.toPlainText()) == shown + PARAGRAPH
    assert prose.words() == HUGE["one word"]


def test_words_typed_in_front_of_much_more_keep_what_follows(prose: ProseBox) -> None:
    prose.give(HUGE["one paragraph"])
    prose.moveCursor(QTextCursor.MoveOperation.Start)

    QTest.keyClicks(prose, "So: ")

    assert prose.words() == "So: " + HUGE["one paragraph"]


def test_deleting_all_that_is_shown_deletes_all_of_it(prose: ProseBox) -> None:
    paste(prose, HUGE["one word"])
    prose.selectAll()

    QTest.keyClick(prose, Qt.Key.Key_Delete)

    assert prose.words() == ""


def test_when_much_is_deleted_the_next_part_moves_up(prose: ProseBox) -> None:
    prose.give("x" * 30_000)
    cursor = prose.textCursor()
    cursor.setPosition(PARAGRAPH - 10, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()

    prose.accept()

    assert len(prose.toPlainText()) == PARAGRAPH
    assert prose.words() == "x" * (30_000 - PARAGRAPH + 10)


@pytest.mark.parametrize(
    "words",
    [
        "<b>R&D</b>",
        "a\u00a0b",
        "<img src='/etc/passwd'>",
        "שלום",
        "👩‍👩‍👧",
        "one\n\ntwo",
        "it’s\ta tab",
    ],
)
def test_words_come_back_as_they_were_pasted(words: str, prose: ProseBox) -> None:
    paste(prose, words)

    assert prose.words() == words


def test_control_characters_are_left_out_and_line_ends_are_one_character(
    prose: ProseBox,
) -> None:
    paste(prose, "a\x00b\r\nc\rd\x07\u2028e")

    assert prose.words() == "ab\nc\nd\ne"


def test_lines_pasted_into_a_single_line_stand_beside_one_another(line: TextBox) -> None:
    paste(line, "4 Market Row\nBrindlemere")

    assert line.words() == "4 Market Row Brindlemere"


def test_words_that_nobody_edits_stay_as_they_were_given(prose: ProseBox) -> None:
    prose.give("one\r\ntwo\u2029three")

    assert prose.words() == "one\r\ntwo\u2029three"


@pytest.mark.parametrize(
    ("key", "marked"), [(Qt.Key.Key_B, "**hub**"), (Qt.Key.Key_I, "*hub*")], ids=["B", "I"]
)
def test_a_key_marks_the_selection(key: Qt.Key, marked: str, prose: ProseBox) -> None:
    paste(prose, "hub")
    prose.selectAll()

    QTest.keyClick(prose, key, Qt.KeyboardModifier.ControlModifier)

    assert prose.words() == marked
    assert prose.textCursor().selectedText() == "hub"


def test_enter_in_a_single_line_makes_no_second_one(qtbot: QtBot, line: TextBox) -> None:
    with qtbot.waitSignal(line.entered, timeout=500):
        QTest.keyClick(line, Qt.Key.Key_Return)

    assert line.words() == ""


def test_a_box_grows_with_its_words(prose: ProseBox) -> None:
    before = prose.height()

    paste(prose, "a line\n" * 8)

    assert prose.height() > 2 * before


@pytest.mark.parametrize("width", [260, 300, 400, 420])
@pytest.mark.parametrize("words", [LISTED, LISTED.replace("-", "🥕")], ids=["dash", "emoji"])
def test_a_box_shows_its_last_line_whatever_its_width(
    width: int, words: str, qtbot: QtBot, qapp: QApplication
) -> None:
    dress(qapp, "light", 100)
    form, box = QWidget(), ProseBox()
    qtbot.addWidget(form)
    QVBoxLayout(form).addWidget(box)
    box.give(words)
    form.resize(width, 400)
    form.show()
    QApplication.processEvents()

    _, height = laid_out(box.document(), LINES)
    assert box.viewport().height() >= height
    assert box.verticalScrollBar().maximum() == 0, "no line can be scrolled out of sight"


@pytest.mark.parametrize("typed", ["", "x"], ids=["nothing typed", "something typed"])
def test_undo_belongs_to_the_box_while_something_is_typed(typed: str, line: TextBox) -> None:
    QTest.keyClicks(line, typed)
    undo = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
    )
    undo.ignore()

    QApplication.sendEvent(line, undo)

    assert undo.isAccepted() == bool(typed)


@pytest.mark.parametrize("more", ["and bread", "and bread " * 600], ids=["little", "a lot"])
def test_what_is_pasted_after_an_emoji_goes_where_the_cursor_is(
    more: str, prose: ProseBox
) -> None:
    prose.give("😀 milk 😀 for all")
    cursor = prose.textCursor()
    cursor.setPosition(len("-- milk --"))
    prose.setTextCursor(cursor)

    paste(prose, more)
    QTest.keyClicks(prose, "!")

    assert prose.words() == f"😀 milk 😀{more}! for all"


def test_bold_stays_on_the_words_it_was_put_on_though_an_emoji_is_among_them(
    prose: ProseBox,
) -> None:
    prose.give("milk 😀 bread")
    prose.selectAll()

    QTest.keyClick(prose, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)

    assert prose.words() == "**milk 😀 bread**"
    assert prose.textCursor().selectedText() == "milk 😀 bread"


@pytest.mark.parametrize("line_end", ["\x0b", "\x0c", "\x85"], ids=["Word", "a page", "NEL"])
def test_a_line_break_of_another_program_stays_one(line_end: str, prose: ProseBox) -> None:
    paste(prose, f"milk{line_end}bread")

    assert prose.words() == "milk\nbread"


def paste_page(box: TextBox, page: str, words: str) -> None:
    clipboard = QMimeData()
    clipboard.setHtml(page)
    clipboard.setText(words)
    box.insertFromMimeData(clipboard)


def test_a_list_pasted_from_word_is_a_list(prose: ProseBox) -> None:
    paste_page(
        prose, "<p>We share:</p><ul><li>food</li><li>rooms</li></ul>", "We share:\n•\tfood"
    )

    assert prose.words() == "We share:\n\n- food\n- rooms"


def test_words_copied_from_a_box_are_pasted_as_they_were(prose: ProseBox) -> None:
    words = "one line\nand another\n\n**bold** and  two spaces"
    prose.give(words)
    prose.selectAll()
    copied = prose.createMimeDataFromSelection()
    prose.insertFromMimeData(copied)

    assert prose.words() == words


def test_a_line_takes_the_plain_words_of_a_page(line: TextBox) -> None:
    paste_page(line, "<ul><li>food</li></ul>", "food")

    assert line.words() == "food"


def test_words_that_dictation_puts_in_count_as_typed(line: TextBox) -> None:
    line.give("Old words")

    QAccessible.queryAccessibleInterface(line).setText(QAccessible.Text.Value, "New words")

    assert line.is_edited
    assert line.words() == "New words"
    line.accept()
    assert not line.is_edited
