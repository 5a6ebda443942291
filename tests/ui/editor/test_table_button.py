"""A list takes in rows of a spreadsheet, and is saved as one."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from planner.model.own import Unfinished
from planner.model.records.why import Objective
from tests.ui.asked import Asked, name
from ui.dialogs.table import TableDialog
from ui.editor.lots import whole
from ui.editor.record_list import RecordList
from ui.session import CharterSession

ROWS = "Objective\tBy\tTheirs\nOpen two hubs\t30 June 2027\tx\nTrain <b>cooks</b>\t31/6\t\n"


@pytest.fixture
def objectives(qtbot: QtBot, session: CharterSession) -> RecordList:
    block = RecordList(session, whole(Objective))
    qtbot.addWidget(block)
    session.changed.connect(lambda _: block.refresh())
    block.resize(600, 400)
    block.show()
    return block


def rows_of(dialog: TableDialog) -> list[str]:
    rows = dialog.list.rows
    return [rows.index(row).data() for row in range(rows.rowCount())]


def statements(session: CharterSession) -> list[str]:
    return [one.statement for one in session.charter.all(Objective) if one.statement]


def test_rows_that_were_copied_are_shown_and_come_in_as_one_step(
    objectives: RecordList, session: CharterSession, asked: Asked
) -> None:
    seen: list[str] = []
    QGuiApplication.clipboard().setText(ROWS)

    def look_and_take(dialog: TableDialog) -> None:
        seen.extend(rows_of(dialog))
        dialog.take.click()

    asked.act(TableDialog, look_and_take)
    objectives.table.paste.trigger()

    assert seen[0] == "Objective: Open two hubs · By: 30 June 2027"
    assert seen[1].startswith("Objective: Train <b>cooks</b> · By: 31/6\n“31/6” is not a day")
    assert statements(session) == ["Open two hubs", "Train <b>cooks</b>"]
    assert [odd.words for odd in session.charter.all(Unfinished)] == ["31/6"]
    assert objectives.news.sentence == "2 rows added from the table."
    session.stack.undo()
    assert statements(session) == []


def test_the_person_says_what_a_column_is(
    objectives: RecordList, session: CharterSession, asked: Asked
) -> None:
    def choose(dialog: TableDialog) -> None:
        first, second = dialog.columns
        first.setCurrentIndex(first.findData(""))
        second.setCurrentIndex(second.findData("statement"))
        dialog.take.click()

    QGuiApplication.clipboard().setText("7\tOpen two hubs\n8\tTrain cooks")
    asked.act(TableDialog, choose)
    objectives.table.paste.trigger()

    assert statements(session) == ["Open two hubs", "Train cooks"]


def test_pasting_on_a_row_takes_rows_in(
    objectives: RecordList, session: CharterSession, asked: Asked
) -> None:
    objectives.add()
    objectives.shut()
    QGuiApplication.clipboard().setText("Open two hubs\nTrain cooks")
    asked.act(TableDialog, lambda dialog: dialog.take.click())
    paste = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(objectives.views[0], Qt.Key.Key_V, paste)

    assert statements(session) == ["Open two hubs", "Train cooks"]


def test_thinking_better_of_it_changes_nothing(
    objectives: RecordList, session: CharterSession, asked: Asked
) -> None:
    QGuiApplication.clipboard().setText(ROWS)
    asked.act(TableDialog, lambda dialog: dialog.reject())
    objectives.table.paste.trigger()

    assert statements(session) == []


def test_an_empty_clipboard_says_what_to_do(objectives: RecordList) -> None:
    QGuiApplication.clipboard().clear()
    objectives.table.paste.trigger()

    assert objectives.news.sentence.startswith("There are no rows to add.")


def test_a_list_is_saved_and_comes_in_again(
    objectives: RecordList,
    session: CharterSession,
    tmp_path: Path,
    asked: Asked,
) -> None:
    QGuiApplication.clipboard().setText("Open two hubs")
    asked.act(TableDialog, lambda dialog: dialog.take.click())
    objectives.table.paste.trigger()
    path = tmp_path / "list.csv"
    asked.name(path)
    objectives.table.save.trigger()

    assert "Open two hubs" in path.read_text(encoding="utf-8-sig")
    assert objectives.news.sentence == f"Saved as {path}"
    session.stack.undo()
    asked.name(path)
    asked.act(TableDialog, lambda dialog: dialog.take.click())
    objectives.table.bring.trigger()
    assert statements(session) == ["Open two hubs"]


def test_a_file_that_is_no_table_is_refused_in_a_sentence(
    objectives: RecordList,
    session: CharterSession,
    tmp_path: Path,
    asked: Asked,
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"PK\x03\x04\0")
    asked.name(path)
    objectives.table.bring.trigger()

    assert objectives.news.sentence.startswith("Nothing was added: ")
    assert not objectives.news.sentence.endswith("..")
    assert statements(session) == []


def test_a_file_that_goes_away_is_told_of(
    objectives: RecordList, session: CharterSession, tmp_path: Path, asked: Asked
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Objective\nOpen two hubs\n")

    def choose_and_pull_out_the_stick(dialog: QFileDialog) -> None:
        name(dialog, path)
        path.unlink()

    asked.act(QFileDialog, choose_and_pull_out_the_stick)
    objectives.table.bring.trigger()

    assert objectives.news.sentence.startswith("Nothing was added: ")
    assert not objectives.news.sentence.endswith("..")
    assert statements(session) == []
