"""When the library cannot be written: said at once, nothing lost, and tried again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import connect

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit

from planner.model.charter import Charter
from planner.model.records.why import Purpose
from planner.store.library import Library
from ui.charter_page import CharterPage
from ui.main_window import MainWindow

Opening = Callable[[], MainWindow]


@contextmanager
def another_program_writing(path: Path) -> Iterator[None]:
    other = connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        other.rollback()
        other.close()


@pytest.fixture
def page(telford: Charter, opened: Opening) -> CharterPage:
    window = opened()
    window.pages.open_charter(telford.id)
    window.page.editor.show_field("purpose", "only", "statement")
    return window.page


def typed(page: CharterPage, words: str) -> QPlainTextEdit:
    """Return the box of the purpose, once words have been typed into it."""
    boxes = page.editor.page.findChildren(QPlainTextEdit)
    box = next(each for each in boxes if each.toPlainText().startswith("So that"))
    box.selectAll()
    QTest.keyClicks(box, words)
    return box


def test_words_that_cannot_be_saved_stay_and_the_reason_is_said(
    page: CharterPage, path: Path
) -> None:
    with another_program_writing(path):
        box = typed(page, "Warm homes")
        page.editor.commit()

    assert page.header.saved.text() == "Not saved"
    assert page.notice.sentence.startswith("Not saved: ")
    assert box.toPlainText() == "Warm homes"


def test_trying_again_saves_them(page: CharterPage, path: Path, library: Library) -> None:
    with another_program_writing(path):
        typed(page, "Warm homes")
        page.editor.commit()

    page.notice.answer.click()

    assert library.charter(page.session.charter_id).one(Purpose).statement == "Warm homes"
    assert page.header.saved.text().startswith("All changes saved ")
    assert page.notice.sentence == ""


def test_leaving_without_a_change_that_is_not_saved_is_asked_about(
    page: CharterPage, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    window = page.window()
    assert isinstance(window, MainWindow)

    with another_program_writing(path):
        typed(page, "Warm homes")
        window.pages.show_register()

    assert asked == ["The last change is not saved."]
    assert window.pages.charter is page


def test_a_deletion_that_fails_is_explained_in_the_register(
    telford: Charter, opened: Opening, path: Path, library: Library
) -> None:
    register = opened().pages.register

    with another_program_writing(path):
        register.table.delete_chosen()

    assert register.notice.sentence.startswith("It is not deleted: ")
    assert [each.id for each in library.page(0, 10)] == [telford.id]
