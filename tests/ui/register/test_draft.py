"""Answers about a charter that is none yet: they are found again however the program ended."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.store.drafts import Draft
from tests.ui.asked import Asked
from ui.main_window import MainWindow

Opening = Callable[[], MainWindow]
NAMES, WORDS = "Riverside <Hub> & Friends\nSt Chad’s Église", "So that nobody\ngoes hungry 🎈"


def written(window: MainWindow) -> None:
    window.pages.show_start()
    window.pages.start.questions.partners.setPlainText(NAMES)
    window.pages.start.questions.purpose.setPlainText(WORDS)


def test_answers_are_found_again_when_the_program_was_ended(opened: Opening) -> None:
    first = opened()
    written(first)
    first.settle()  # as `Leaving` does when the system asks for an end

    again = opened()
    again.pages.go_back_to_place()

    assert again.stack.currentWidget() is again.pages.start
    assert again.pages.start.questions.answers[:2] == (NAMES, WORDS)
    assert "last time" in again.pages.start.notice.sentence


def test_answers_are_kept_a_moment_after_they_are_typed(
    opened: Opening, path: Path, qtbot: QtBot
) -> None:
    window = opened()
    window.pages.beginning._respite._pause = 20
    written(window)

    qtbot.waitUntil(lambda: Draft(path).answers()[:2] == (NAMES, WORDS))


def test_nothing_is_kept_once_a_charter_was_made_of_the_answers(
    opened: Opening, path: Path
) -> None:
    window = opened()
    written(window)
    window.settle()
    assert Draft(path).answers()

    window.pages.start.finish.click()

    assert not Draft(path).path.exists()


def test_nothing_is_kept_of_answers_that_the_person_let_go(
    opened: Opening, path: Path, asked: Asked
) -> None:
    asked.press("Close without it")
    window = opened()
    written(window)
    window.settle()

    assert window.pages.may_close()

    assert not Draft(path).path.exists()


@pytest.mark.parametrize("there", [b"", b"{", b"[1]", b"\xff", b"[" * 100_000, b'["a", "b"]'])
def test_a_draft_that_is_damaged_is_none(opened: Opening, path: Path, there: bytes) -> None:
    Draft(path).path.write_bytes(there)

    window = opened()
    window.pages.show_start()

    assert window.pages.start.questions.answers[:3] == ("", "", "")


def test_the_name_of_the_partnership_alone_is_found_again(opened: Opening) -> None:
    first = opened()
    first.pages.show_start()
    first.pages.start.questions.title.setText("Good Food")
    first.settle()

    again = opened()
    again.pages.go_back_to_place()

    assert again.pages.start.questions.answers[2] == "Good Food"
