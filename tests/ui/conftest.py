"""The real window on a real library, without a screen."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from planner import diary
from planner.model.changes import Change
from planner.model.charter import Charter, creation
from planner.model.editing import writing
from planner.model.records.why import Purpose
from planner.model.start import started
from planner.store.library import Library
from tests.ui.asked import Asked, System
from ui.background import finish
from ui.main_window import FIRST_SIZE, MainWindow
from ui.session import CharterSession
from ui.settings import Settings
from ui.tongue import speak

NAMES = ("Riverside <Hub> & Friends", "St Chad’s Église")
WORDS = "So that nobody in Telford goes hungry."


@pytest.fixture(autouse=True)
def tidy() -> Iterator[None]:
    """Keep Python from looking for rubbish on threads of the program, as the program does."""
    gc.disable()
    yield
    finish()
    gc.enable()


@pytest.fixture(autouse=True, scope="session")
def _english(qapp: QApplication) -> None:  # noqa: ARG001 # translators are the application's
    """Let the window speak English, as it does from its start."""
    speak("en")


@pytest.fixture(autouse=True, scope="session")
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    """Take away what tests leave on the screen, outermost first, while there is a Qt.

    At the end of Python PySide takes it away in no order: a part that was taken out of its
    layout before the page that it is on, or after. Qt falls over that now and then.
    """
    yield
    for each in qapp.topLevelWidgets():
        if isValid(each):
            delete(each)
    gc.collect()


@pytest.fixture(autouse=True)
def _own_diary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the program note what it does in a folder of the test."""
    monkeypatch.setattr("planner.places.diary", lambda: tmp_path / "log" / "diary.log")
    yield
    diary.end()


@pytest.fixture(autouse=True)
def asked(qapp: QApplication) -> Iterator[Asked]:  # noqa: ARG001 # dialogs are the application's
    """Return who answers the dialogs of a test, which fails where one is left unanswered."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    asked = Asked()
    yield asked
    assert asked.stop() == []


@pytest.fixture
def system(qapp: QApplication) -> Iterator[System]:  # noqa: ARG001 # it asks the desktop
    """Return what the program asks to open what it does not show itself."""
    system = System()
    yield system
    system.stop()


@pytest.fixture
def in_welsh() -> Iterator[None]:
    """Let the window speak Welsh while a test runs."""
    speak("cy")
    yield
    speak("en")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with Library.open(path, who="Ann") as library:
        yield library


@pytest.fixture
def telford(library: Library) -> Charter:
    charter = started("Telford Food Partnership", NAMES, WORDS)
    library.apply(charter.id, creation(charter))
    return charter


@pytest.fixture
def session(
    qtbot: QtBot,  # noqa: ARG001 # for the application under every Qt object
    library: Library,
    telford: Charter,
) -> CharterSession:
    return CharterSession(library, telford.id)


@pytest.fixture
def purpose() -> Callable[[Charter, str], Change | None]:
    """Return the change that gives a charter another purpose."""

    def change(charter: Charter, words: str) -> Change | None:
        return writing(charter, charter.one(Purpose), "statement", words)

    return change


@pytest.fixture
def settings_path(tmp_path: Path) -> Path:
    return tmp_path / "window.ini"


@pytest.fixture
def opened(
    qtbot: QtBot, library: Library, settings_path: Path
) -> Iterator[Callable[[], MainWindow]]:
    """Return what opens the window on the library, as it was left the last time."""
    windows: list[MainWindow] = []

    def show() -> MainWindow:
        window = MainWindow(Settings(settings_path))
        windows.append(window)
        window.dress()
        window.resize(FIRST_SIZE)  # with room for the form and the preview, as on a desk
        window.show()
        window.open(library)
        return window

    yield show
    for window in windows:
        window.hide()
        window.deleteLater()
    finish()
    qtbot.wait(1)
