"""Whoever answers the dialogs of tests: nothing stays unanswered without being told."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.asked import Asked, System
from ui import messages

WAYS = {"more": "They are not a charter yet.", "yes": "Close", "no": "Go back"}


def test_questions_are_answered_in_turn_and_what_they_say_is_known(asked: Asked) -> None:
    asked.press("Close", "Go back")
    asked.leave()

    assert [messages.ask(None, words, **WAYS) for words in ("One?", "Two?", "Three?")] == [
        True,
        False,
        False,
    ]
    assert asked.said == ["One?", "Two?", "Three?"]
    assert asked.more == [WAYS["more"]] * 3


def test_an_answer_may_lead_to_the_next_dialog(asked: Asked) -> None:
    answers: list[bool] = []
    asked.act(QDialog, lambda _: answers.append(messages.ask(None, "Sure?", **WAYS)))
    asked.press("Close", "OK")

    messages.tell(None, "It is saved.")

    assert answers == [True]


def test_a_file_that_is_there_is_replaced_only_when_that_is_said(
    asked: Asked, tmp_path: Path
) -> None:
    path = tmp_path / "ŵ & <b>.csv"
    path.touch()
    asked.name(path)
    asked.press("Yes")

    assert QFileDialog.getSaveFileName(None, "Save")[0] == str(path)
    assert "already exists" in asked.said[0]


def test_what_nobody_answers_is_left_and_told() -> None:
    asked = Asked(patience=3)

    messages.tell(None, "It is saved.")

    assert asked.stop() == ["nobody answered: QMessageBox “Partnership Planner”: It is saved."]


def test_an_answer_that_nothing_asks_for_is_told() -> None:
    asked = Asked()
    asked.press("OK")

    assert asked.stop() == ["answers to nothing: 1"]


def test_a_button_that_is_not_there_fails_the_test_and_holds_up_nothing(
    qtbot: QtBot,
) -> None:
    asked = Asked()
    asked.press("Erase")

    with qtbot.captureExceptions() as raised:
        messages.tell(None, "It is saved.")

    [(_, error, _)] = raised
    assert str(error) == "no “Erase” in: QMessageBox “Partnership Planner”: It is saved. ['OK']"
    assert asked.stop() == []


@pytest.mark.parametrize("address", ["https://example.org/", "file:///etc/passwd"])
def test_what_is_opened_elsewhere_is_known(system: System, address: str) -> None:
    assert QDesktopServices.openUrl(QUrl(address))

    assert system.opened == [QUrl(address)]
