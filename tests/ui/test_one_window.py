"""One window for a library: a second start calls the first, and no lock is stolen."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.errors import LibraryError, Trouble
from planner.places import default_library
from planner.store.library import Library
from tests.ui.asked import Asked
from ui.dialogs.trouble import Step, TroublePage
from ui.main_window import MainWindow
from ui.one_window import OneWindow, call, lock_of
from ui.place import unused_beside
from ui.settings import Settings
from ui.starting import Starter

HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.one_window import OneWindow
application = QCoreApplication([])
one = OneWindow()
one.take(Path(sys.argv[1]))
print("taken", flush=True)
application.exec()
"""


@pytest.fixture
def other(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Return another program that has the window of the library."""
    program = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "taken\n"
    yield program
    program.kill()
    program.wait()
    program.stdout.close()


@pytest.fixture
def one(qtbot: QtBot) -> Iterator[OneWindow]:  # noqa: ARG001 a server needs an application
    one = OneWindow()
    yield one
    one.let_go()


@pytest.mark.usefixtures("other")
def test_a_second_window_is_refused_and_calls_the_first(one: OneWindow, path: Path) -> None:
    with pytest.raises(LibraryError, match="open in another window") as refused:
        one.take(path)

    assert refused.value.trouble is Trouble.ELSEWHERE
    assert call(path)


def test_a_lock_that_a_crash_left_is_taken_at_once(
    one: OneWindow, other: subprocess.Popen[str], path: Path
) -> None:
    other.kill()
    other.wait()
    assert lock_of(path).exists()

    assert not call(path)
    one.take(path)


def test_the_lock_of_another_computer_is_not_stolen_however_old(
    one: OneWindow, path: Path
) -> None:
    forged = b"4711\npython3.11\nlaptop-of-jane\n\n\n"
    lock_of(path).write_bytes(forged)
    os.utime(lock_of(path), (0, 0))

    with pytest.raises(LibraryError, match="laptop-of-jane"):
        one.take(path)

    assert lock_of(path).read_bytes() == forged


def test_a_window_that_is_called_hears_it(qtbot: QtBot, one: OneWindow, path: Path) -> None:
    one.take(path)

    with qtbot.waitSignal(one.called):
        assert call(path)


def test_a_library_without_a_window_cannot_be_called(path: Path) -> None:
    assert not call(path)


def test_what_is_let_go_leaves_nothing_behind(one: OneWindow, path: Path) -> None:
    one.take(path)
    one.let_go()

    assert list(path.parent.iterdir()) == []


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = MainWindow(Settings(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    return window


@pytest.mark.parametrize("step", [Step.READ, Step.ANYWAY])
def test_a_library_that_another_computer_has_is_asked_about(
    window: MainWindow, path: Path, step: Step, asked: Asked
) -> None:
    if step is Step.ANYWAY:
        asked.press("Open them")
    first = Starter(window, path)
    first.open()
    first.close()
    lock_of(path).write_bytes(b"4711\npython3.11\nlaptop-of-jane\n\n\n")
    starter = Starter(window, path)
    starter.open()
    page = window.stack.currentWidget()
    assert isinstance(page, TroublePage)

    page.wanted.emit(step)

    assert starter.library is not None
    assert starter.library.is_read_only is (step is Step.READ)
    starter.close()
    assert lock_of(path).exists() is (step is Step.READ)


def test_a_library_in_a_shared_folder_is_moved_to_this_computer(
    window: MainWindow, tmp_path: Path
) -> None:
    shared = tmp_path / "Dropbox" / "library.db"
    Library.open(shared, who="Ann").close()
    before = shared.read_bytes()
    home = unused_beside(default_library())
    starter = Starter(window, shared)
    starter.open()
    page = window.stack.currentWidget()
    assert isinstance(page, TroublePage)

    page.wanted.emit(Step.MOVE)

    assert starter.library is not None
    assert starter.library.path == home
    assert shared.read_bytes() == before
    starter.close()
    again = Starter(window, shared)
    again._begin()
    assert again.library is not None
    assert again.library.path == home
    again.close()


def test_a_shared_folder_that_was_accepted_is_not_asked_about_again(
    window: MainWindow, tmp_path: Path, asked: Asked
) -> None:
    shared = tmp_path / "Dropbox" / "library.db"
    Library.open(shared, who="Ann").close()
    starter = Starter(window, shared)
    starter.open()
    page = window.stack.currentWidget()
    assert isinstance(page, TroublePage)
    asked.leave()
    page.wanted.emit(Step.ANYWAY)
    assert window.stack.currentWidget() is page

    asked.press("Open them")
    page.wanted.emit(Step.ANYWAY)
    assert starter.library is not None
    starter.close()
    again = Starter(window, shared)
    again.open()

    assert again.library is not None
    again.close()
