"""What the program notes about itself: steps and counts, and never a word of anybody's."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from planner import diary
from planner.model.charter import Charter, creation
from planner.model.people import rewritten
from planner.store.library import Library
from tests.build import full_charter
from tests.ui.asked import Asked
from ui.action import doings
from ui.application import FaultHook
from ui.dialogs.doings import DoingsDialog
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.starting import Starter

SECRET = "Margaret Ellis 01952"


@pytest.fixture
def window(qtbot: QtBot, settings_path: Path) -> MainWindow:
    window = MainWindow(Settings(settings_path))
    qtbot.addWidget(window)
    return window


@pytest.fixture
def started(window: MainWindow, path: Path, noted: Callable[[], str], qtbot: QtBot) -> Starter:
    starter = Starter(window, path)
    starter.open()
    qtbot.waitUntil(lambda: "Opened" in noted())
    return starter


@pytest.fixture
def noted(tmp_path: Path) -> Callable[[], str]:
    return lambda: diary.told(tmp_path / "log" / "diary.log")


def test_steps_are_noted_with_ids_and_counts(
    started: Starter, noted: Callable[[], str]
) -> None:
    assert started.library is not None
    charter = full_charter("a-charter")

    started.library.apply(charter.id, creation(charter))
    started.close()

    said = noted()
    assert "Opened a library: 0 charters" in said
    assert f"Change done: charter a-charter, edits {len(list(charter.records()))}," in said
    assert said.rstrip().endswith("End")


def test_no_word_that_anybody_typed_is_noted(
    started: Starter,
    window: MainWindow,
    noted: Callable[[], str],
    asked: Asked,
) -> None:
    asked.press("Go on")
    library = started.library
    assert library is not None
    full = full_charter("a-charter")
    secret = [rewritten(one, lambda _, said: said and SECRET) for one in full.records()]
    charter = Charter.of(full.id, secret)
    library.apply(charter.id, creation(charter))
    library.keep(charter.id, SECRET)
    library.search(SECRET)
    window.pages.open_charter(charter.id)
    with pytest.raises(ValueError, match=SECRET) as fault:
        int(SECRET)
    FaultHook(window).take(*fault._excinfo or (ValueError, None, None))
    started.close()

    said = noted()
    assert "Fault: ValueError" in said
    assert "test_diary.py, line" in said
    assert not [each for each in (*SECRET.split(), "library.db") if each in said]


def test_the_diary_stays_small_and_to_oneself(tmp_path: Path) -> None:
    path = tmp_path / "diary.log"
    diary.begin(path, "Python")
    for number in range(20_000):
        diary.note(
            "Change done: charter %s, %s edits of something that is long", number, number
        )
    diary.end()

    assert sum(each.stat().st_size for each in tmp_path.iterdir()) <= 3 * diary.SIZE
    assert path.stat().st_mode & 0o077 == 0
    assert "19999 edits of something that is long" in diary.told(path)[-200:]


def test_a_diary_that_cannot_be_written_is_no_trouble(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")

    diary.begin(tmp_path / "file" / "diary.log", "Python")
    diary.note("Something")

    assert capsys.readouterr().err == ""
    assert diary.told(tmp_path / "file" / "diary.log") == ""


def test_what_the_program_did_is_shown_and_copied(
    started: Starter, window: MainWindow, asked: Asked
) -> None:
    shown: list[str] = []
    asked.act(DoingsDialog, lambda dialog: shown.append(dialog.text.toPlainText()))
    asked.press("Copy", "Close")

    doings(window)

    assert "Opened a library" in shown[0]
    assert QGuiApplication.clipboard().text() == shown[0]
    started.close()


def test_charters_that_cannot_be_counted_a_moment_after_they_came_are_no_fault(
    window: MainWindow, path: Path, noted: Callable[[], str], qtbot: QtBot
) -> None:
    starter = Starter(window, path)
    starter.open()
    path.write_bytes(bytes(path.stat().st_size))

    qtbot.waitUntil(lambda: "Partnership Planner" in noted())
    starter.close()

    assert "Fault" not in noted()


def test_a_library_alone_notes_nothing(library: Library, noted: Callable[[], str]) -> None:
    charter = full_charter()
    library.apply(charter.id, creation(charter))

    assert noted() == ""
