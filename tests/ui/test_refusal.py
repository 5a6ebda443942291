"""When the library cannot be written: said at once, nothing lost, and tried again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from planner.exchange.json_form import read
from planner.model.charter import Charter
from planner.model.records.why import Purpose
from planner.store.library import Library
from tests.bad_places import another_program_writing
from tests.ui.asked import Asked
from ui.charter_page import CharterPage
from ui.main_window import MainWindow

Opening = Callable[[], MainWindow]


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
    page: CharterPage, path: Path, asked: Asked
) -> None:
    asked.leave()
    window = page.window()
    assert isinstance(window, MainWindow)

    with another_program_writing(path):
        typed(page, "Warm homes")
        window.pages.show_register()

    assert asked.said == ["The last change is not saved."]
    assert window.pages.charter is page


def test_a_deletion_that_fails_is_explained_in_the_register(
    telford: Charter, opened: Opening, path: Path, library: Library
) -> None:
    register = opened().pages.register

    with another_program_writing(path):
        register.table.delete_chosen()

    assert register.notice.sentence.startswith("It is not deleted: ")
    assert [each.id for each in library.page(0, 10)] == [telford.id]


def test_words_that_are_not_saved_keep_the_person_on_their_page(
    page: CharterPage, path: Path
) -> None:
    here = page.editor.section
    with another_program_writing(path):
        box = typed(page, "Warm homes")
        page.editor.show_section("vision")

        assert page.editor.section == here
        assert box.toPlainText() == "Warm homes"

    page.editor.show_section("vision")
    assert page.editor.section == "vision"


def test_a_copy_holds_what_could_not_be_saved_and_the_words_stay(
    page: CharterPage, path: Path, tmp_path: Path, telford: Charter
) -> None:
    path.rename(path.with_name("moved by somebody.db"))
    box = typed(page, "Warm homes")
    page.editor.commit()
    assert page.notice.other.text() == "Save a copy…"

    page.rescue.save(tmp_path / "stick.db")

    with Library.open(tmp_path / "stick.db", who="Ann") as copy:
        assert copy.charter(telford.id).one(Purpose).statement == "Warm homes"
        assert list(copy.verify()) == []
    assert "with what you see here" in page.notice.sentence
    assert box.toPlainText() == "Warm homes"
    assert page.session.charter.one(Purpose).statement != "Warm homes"
    assert not path.exists()


def test_a_charter_is_saved_alone_where_its_library_cannot_be_read(
    page: CharterPage, path: Path, tmp_path: Path
) -> None:
    path.write_bytes(b"\xff" * path.stat().st_size)  # as a disk that fails
    page.session.library._db.execute("PRAGMA shrink_memory")
    typed(page, "Warm homes")

    page.rescue.save(tmp_path / "stick.db")

    charter = read((tmp_path / "stick.json").read_bytes())
    assert charter.one(Purpose).statement == "Warm homes"
    assert "this charter alone" in page.notice.sentence
    assert not (tmp_path / "stick.db").exists()


def test_a_copy_that_cannot_be_written_is_told(page: CharterPage, tmp_path: Path) -> None:
    (tmp_path / "letter").touch()

    page.rescue.save(tmp_path / "letter" / "stick.db")

    assert page.notice.sentence.startswith("No copy was saved: ")
