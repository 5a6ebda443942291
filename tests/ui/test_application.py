"""Starting: painted first, plain about what stands in the way, honest about faults."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from planner.store.library import Library
from ui.application import FaultHook, Starter
from ui.dialogs.trouble import TroublePage
from ui.main_window import MainWindow
from ui.settings import Settings


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = MainWindow(Settings(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    return window


@pytest.fixture
def started(window: MainWindow, path: Path, qtbot: QtBot) -> Iterator[Starter]:
    starter = Starter(window, path)
    window.show()
    qtbot.waitUntil(lambda: window.stack.count() > 1)
    yield starter
    window.hide()
    starter.close()


def test_the_window_is_painted_before_the_library_is_touched(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    there: list[bool] = []
    window.painted.connect(lambda: there.append(path.exists()))
    starter = Starter(window, path)

    window.show()
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: starter.library is not None)

    assert there[0] is False
    starter.close()


def test_a_first_start_makes_a_library(started: Starter, window: MainWindow) -> None:
    assert started.library is not None
    assert window.stack.currentWidget() is window.pages.register


@pytest.fixture
def damaged(path: Path) -> Path:
    path.write_bytes(b"%PDF-1.7 this is no library" * 100)
    return path


@pytest.mark.usefixtures("damaged", "started")
def test_a_file_that_is_no_library_is_explained_and_left_alone(
    window: MainWindow, path: Path
) -> None:
    before = path.read_bytes()
    page = window.stack.currentWidget()

    assert isinstance(page, TroublePage)
    assert [each.text() for each in page.findChildren(QPushButton)] == [
        "Try again",
        "Open another library…",
        "Close",
    ]
    assert path.read_bytes() == before


@pytest.mark.usefixtures("damaged", "started")
def test_trying_again_opens_a_library_that_has_been_mended(
    window: MainWindow, path: Path
) -> None:
    path.unlink()
    Library.open(path, who="Ann").close()
    page = window.stack.currentWidget()
    assert isinstance(page, TroublePage)

    page.again_wanted.emit()

    assert window.stack.currentWidget() is window.pages.register


def test_a_damaged_settings_file_is_mentioned(qtbot: QtBot, tmp_path: Path, path: Path) -> None:
    (tmp_path / "window.ini").write_text("[look\ntheme=dark\n", encoding="utf-8")
    window = MainWindow(Settings(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    starter = Starter(window, path)

    starter.open()

    assert "as it did at first" in window.pages.register.notice.sentence
    starter.close()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the reports that the box about faults shows, instead of waiting for an answer."""
    reports: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: reports.append(box.detailedText()))
    return reports


def raised(error: Exception) -> Callable[[FaultHook], None]:
    def give_to(hook: FaultHook) -> None:
        try:
            raise error
        except type(error):
            hook.take(*sys.exc_info())

    return give_to


def test_a_fault_is_owned_up_to_with_what_helps_to_mend_it(
    window: MainWindow, told: list[str]
) -> None:
    hook = FaultHook(window)

    raised(ZeroDivisionError("objectives <b>by</b> nought"))(hook)

    [report] = told
    assert "ZeroDivisionError: objectives <b>by</b> nought" in report
    assert "Qt 6" in report


def test_a_fault_on_another_thread_is_told_on_the_first(
    qtbot: QtBot, window: MainWindow, told: list[str]
) -> None:
    hook = FaultHook(window)
    thread = Thread(target=raised(ValueError("elsewhere")), args=(hook,))

    thread.start()
    thread.join()
    assert told == []
    qtbot.waitUntil(lambda: len(told) == 1)


def test_a_library_that_may_only_be_read_says_so(
    window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Library.open(path, who="Ann").close()
    monkeypatch.setattr("os.access", lambda *_: False)  # root may write everywhere
    starter = Starter(window, path)

    starter.open()

    assert "read these charters but not change" in window.pages.register.notice.sentence
    starter.close()
