"""Widgets are never taken away on another thread than their own."""

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.background import Latest, finish
from ui.rubbish import Rubbish

Phase = dict[str, int]


class Ring:
    """Something that only a look for rubbish can take away."""

    def __init__(self) -> None:
        self.itself = self


def leave_rubbish() -> None:
    """Leave more rings than Python lets lie by itself."""
    for _ in range(2 * gc.get_threshold()[0]):
        Ring()


@pytest.fixture
def places() -> Iterator[list[threading.Thread]]:
    """Return the threads on which Python looks for rubbish."""
    seen: list[threading.Thread] = []

    def note(_: str, __: Phase) -> None:
        seen.append(threading.current_thread())

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


@pytest.fixture
def rubbish(qtbot: QtBot) -> Iterator[Rubbish]:  # noqa: ARG001 # for the application under it
    gc.enable()  # as when the program starts; other tests of the window have it off
    tidy = Rubbish()
    yield tidy
    tidy.stop()


@pytest.mark.usefixtures("rubbish")
def test_work_beside_the_window_looks_for_no_rubbish(places: list[threading.Thread]) -> None:
    work: Latest[None] = Latest()

    work.run(leave_rubbish)
    finish()

    assert places == []


def test_the_window_looks_for_what_others_leave(
    rubbish: Rubbish, places: list[threading.Thread]
) -> None:
    leave_rubbish()

    rubbish.look()

    assert set(places) == {threading.main_thread()}


def test_python_looks_by_itself_again_once_the_window_is_closed(qtbot: QtBot) -> None:  # noqa: ARG001 # for the application under it
    Rubbish().stop()

    assert gc.isenabled()
