"""A dialog goes once somebody has done with it; over a long evening there are many."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter
from tests.ui.asked import Asked
from ui import messages
from ui.editor.table_button import TableButton
from ui.main_window import MainWindow


def told(window: MainWindow) -> None:
    messages.tell(window, "It is saved.")


def asked_about(window: MainWindow) -> None:
    messages.may_drop_answers(window)


def owned_up_to(window: MainWindow) -> None:
    messages.own_up(window, "Traceback")


def listed(window: MainWindow) -> None:
    window.page.editor.show_section("objectives")
    window.page.editor.page.findChildren(TableButton)[0].save.trigger()


def chosen(words: str, window: MainWindow) -> None:
    window.choices[words].trigger()


def published(window: MainWindow) -> None:
    window.pages.show_register()
    window.pages.register.publish()


@pytest.mark.parametrize(
    "ask",
    [
        told,
        asked_about,
        owned_up_to,
        listed,
        published,
        *(
            partial(chosen, words)
            for words in ("Print…", "Save as PDF…", "Keys", "Print the quick guide…")
        ),
    ],
)
def test_a_dialog_goes_once_it_was_answered(
    qtbot: QtBot,
    opened: Callable[[], MainWindow],
    telford: Charter,
    asked: Asked,
    ask: Callable[[MainWindow], None],
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    before = set(window.findChildren(QDialog))

    asked.leave()
    ask(window)

    qtbot.waitUntil(lambda: set(window.findChildren(QDialog)) == before)
