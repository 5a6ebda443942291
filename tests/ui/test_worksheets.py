"""Worksheets in the window: saved for a section, read back, chosen from."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from planner.documents.layout import Layout
from planner.documents.options import Options
from planner.documents.pdf import render
from planner.documents.thinking import thinking
from planner.exchange.answers import CHANGED, Proposal, proposal
from planner.exchange.worksheet import read
from planner.model.charter import Charter
from planner.model.records.why import Purpose
from planner.model.worksheet import NEW
from planner.store.library import Library
from tests.sheets import filled, printed
from tests.ui.asked import Asked
from ui.dialogs.worksheet import WorksheetDialog
from ui.main_window import MainWindow

Opened = Callable[[], MainWindow]
ANSWERS = {
    "purpose.statement": "So that nobody is hungry.",
    "purpose.advantage": "R&D",
    "aim.new1.statement": "Enough to eat",
    "worksheet.by": "Ann",
}


@pytest.fixture
def sheet(telford: Charter, tmp_path: Path) -> Path:
    """Return a worksheet of the charter that somebody filled in."""
    path = tmp_path / "filled.PDF"
    path.write_bytes(filled(printed(telford, "aims"), ANSWERS))
    return path


@pytest.fixture
def found(telford: Charter, sheet: Path) -> Proposal:
    return proposal(read(sheet.read_bytes()), telford)


@pytest.fixture
def dialog(qtbot: QtBot, found: Proposal) -> Iterator[WorksheetDialog]:
    dialog = WorksheetDialog(found)
    dialog.show()
    qtbot.waitActive(dialog)
    yield dialog
    dialog.deleteLater()


def drop(window: MainWindow, *paths: Path) -> None:
    """Drop files on the register."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    no_keys = Qt.KeyboardModifier.NoModifier
    register = window.pages.register
    enter = QDragEnterEvent(QPointF(50, 50), copy, data, left, no_keys)
    QApplication.sendEvent(register, enter)
    QApplication.sendEvent(register, QDropEvent(QPointF(50, 50), copy, data, left, no_keys))


def test_each_answer_is_a_named_box_with_both_texts(dialog: WorksheetDialog) -> None:
    boxes = [box for _, box in dialog.boxes]

    assert [box.accessibleName() for box in boxes] == [
        "Purpose",
        "What we can do together that none of us could do alone",
        "New aim, 1: Aim",
    ]
    assert boxes[1].accessibleDescription() == (
        "The charter says: nothing The worksheet says: R&D"
    )
    assert all(box.isChecked() for box in boxes)
    assert boxes[0].hasFocus()


def test_the_keyboard_alone_unticks_and_takes_in(dialog: WorksheetDialog) -> None:
    QTest.keyClick(dialog.boxes[0][1], Qt.Key.Key_Space)
    for _ in dialog.boxes:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)

    assert dialog.focusWidget() is dialog.take
    QTest.keyClick(dialog.take, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert [each.name for each in dialog.chosen] == ["purpose.advantage", "aim.new1.statement"]


def test_nothing_ticked_cannot_be_taken_in(dialog: WorksheetDialog) -> None:
    for _, box in dialog.boxes:
        QTest.keyClick(box, Qt.Key.Key_Space)

    assert not dialog.take.isEnabled()


def test_what_is_newer_in_the_charter_is_not_ticked(qtbot: QtBot, found: Proposal) -> None:
    newer = replace(found.found[0], note=CHANGED, is_safe=False)
    gone = replace(found.found[1], is_safe=False, is_possible=False)
    dialog = WorksheetDialog(Proposal((newer, gone), is_older=True))
    qtbot.addWidget(dialog)

    (_, first), (_, second) = dialog.boxes

    assert (first.isChecked(), first.isEnabled(), second.isEnabled()) == (False, True, False)
    assert first.accessibleDescription().endswith(str(CHANGED))


def test_a_worksheet_that_is_dropped_becomes_one_step_that_can_be_undone(
    opened: Opened, library: Library, telford: Charter, sheet: Path, asked: Asked
) -> None:
    window = opened()
    asked.act(WorksheetDialog, lambda dialog: dialog.take.click())

    drop(window, sheet)

    page = window.page
    assert library.charter(telford.id).one(Purpose).advantage == "R&D"
    assert page.notice.sentence == "3 answers taken in from the worksheet."
    assert page.session.stack.undoText() == "Take in a worksheet filled in by Ann"
    page.undo()
    assert library.charter(telford.id) == telford


def test_a_worksheet_that_is_left_changes_nothing(
    opened: Opened, library: Library, telford: Charter, sheet: Path, asked: Asked
) -> None:
    window = opened()
    asked.act(WorksheetDialog, lambda dialog: dialog.leave.click())

    drop(window, sheet)

    assert library.charter(telford.id) == telford
    assert window.page.session.charter_id == telford.id


def test_a_worksheet_that_says_nothing_new_says_so(
    opened: Opened, telford: Charter, tmp_path: Path
) -> None:
    path = tmp_path / "same.pdf"
    path.write_bytes(printed(telford, "aims"))
    window = opened()

    drop(window, path)

    assert window.page.notice.sentence.startswith("The worksheet says nothing")


@pytest.mark.parametrize("content", [b"{}", b"%PDF-1.7 rubbish", b""])
def test_any_other_pdf_is_refused_in_a_sentence(
    opened: Opened, tmp_path: Path, asked: Asked, content: bytes
) -> None:
    path = tmp_path / "other.pdf"
    path.write_bytes(content)
    window = opened()

    asked.press("OK")
    drop(window, path)

    assert asked.more[0].startswith("other.pdf: the ")
    assert window.pages.charter is None


def test_a_worksheet_of_the_section_on_the_page_is_saved(
    qtbot: QtBot, opened: Opened, telford: Charter, tmp_path: Path
) -> None:
    window = opened()
    window.pages.open_charter(telford.id, "aims")
    path = tmp_path / "aims.pdf"

    with qtbot.waitSignal(window.page.worksheets.saved):
        window.page.worksheets.save(window.page.editor.section, Layout("large"), path)

    assert "purpose.statement" in read(path.read_bytes()).answers
    assert window.page.notice.sentence == f"Saved as {path}"


def test_a_worksheet_of_no_charter_begins_one(opened: Opened, tmp_path: Path) -> None:
    window = opened()
    path = tmp_path / "think.pdf"
    blank = thinking(Charter(NEW, {}), Options(blank=True))
    path.write_bytes(filled(render(blank), {"charter.title": "A garden"}))

    drop(window, path)

    assert window.page is not None
    assert window.page.session.charter.title == "A garden"


def test_the_questions_are_saved_from_the_start_page(
    opened: Opened, tmp_path: Path, asked: Asked, qtbot: QtBot
) -> None:
    window = opened()
    window.pages.show_start()
    path = tmp_path / "think.pdf"
    asked.name(path)

    window.pages.start.questions.on_paper.click()

    qtbot.waitUntil(lambda: not window.pages.start.notice.isHidden(), timeout=20_000)
    assert read(path.read_bytes()).charter_id == NEW
