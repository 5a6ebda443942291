"""What stands at a text in which somebody writes: its marks and its menu."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from ui.editor.field import Field
from ui.editor.text_box import TextBox
from ui.editor.text_editor import TextEditor
from ui.main_window import MainWindow
from ui.writing.desk import Desk

At = Callable[..., TextBox]
WAIT = 5000  # milliseconds


def box_of(window: MainWindow, table: str, name: str) -> TextBox:
    field = next(
        one
        for one in window.page.editor.page.findChildren(Field)
        if (one.place.kind.table, one.place.name) == (table, name)
    )
    assert isinstance(field.editor, TextEditor)
    return field.editor.box


def desk_of(window: MainWindow) -> Desk:
    desk = window.page.writing.desk
    assert desk is not None
    return desk


def is_read(window: MainWindow, words: str) -> bool:
    desk = window.page.writing.desk
    return desk is not None and desk._read == words


def marked(box: TextBox) -> list[tuple[str, QTextCharFormat.UnderlineStyle]]:
    return [
        (one.cursor.selectedText(), one.format.underlineStyle())
        for one in box.extraSelections()
    ]


def offered(menu: QMenu) -> list[str]:
    return [one.text() for one in menu.actions() if one.text()]


def menu_at(window: MainWindow, box: TextBox, words: str) -> QMenu:
    """Return the menu for a place, with the keyboard in the middle of its words."""
    cursor = box.textCursor()
    cursor.setPosition(box.toPlainText().index(words) + 1)
    box.setTextCursor(cursor)
    wait_for_suggestions(desk_of(window))
    return desk_of(window).menu()


def wait_for_suggestions(desk: Desk) -> None:
    """Wait until it is known what was meant by every misspelt word."""
    end = perf_counter() + WAIT / 1000
    while any(desk.suggestions(word) is None for word in desk.misspelt):
        assert perf_counter() < end
        QTest.qWait(1)


def choose(menu: QMenu, words: str) -> None:
    next(one for one in menu.actions() if one.text() == words).trigger()
