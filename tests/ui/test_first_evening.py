"""The first evening: from an empty library to a page on paper, by keys alone or by clicks.

The window is the one that the program opens; the printer is one that writes a file.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import ImageChops, ImageStat
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter
from planner.model.records.who import Role
from tests.pdf_reading import Reading, invalid
from tests.printed_sides import drawn, pictures
from tests.ui.asked import Asked
from tests.ui.robot import AtTheKeyboard, Key, Robot, WithTheMouse, focused, name_of
from ui.main_window import MainWindow
from ui.preview.rendering import STANDARD, Choice, made, pdf_of
from ui.settings import Settings
from ui.starting import Starter

CONTROL = Qt.KeyboardModifier.ControlModifier
PARTNERS = ("Riverside <Hub> & Friends", "St Chad’s Église")
PURPOSE = "So that nobody in Telford goes hungry."
MOST_STEPS = 12  # clicks, or keys besides the letters of the answers
A_STEP = 2  # seconds; slow for a person, and what leaves most of two minutes for typing
TYPING = 100  # letters and spaces a minute: two fingers
SAME = 0.5  # of 255 shades: what is left where a page is drawn in bands
TWO_MINUTES = 120  # seconds


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    """Yield the window as the program opens it, on a library that is not there yet."""
    window = MainWindow(Settings.beside(path))
    window.dress()
    starter = Starter(window, path)
    window.show()
    qtbot.waitUntil(lambda: starter.library is not None)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield window
    window.hide()
    starter.close()
    window.deleteLater()
    qtbot.wait(1)


@pytest.fixture
def tray(tmp_path: Path, asked: Asked) -> Path:
    """Return the file that the printer writes which is chosen in the dialog for that."""
    path = tmp_path / "tray.pdf"
    asked.print_to(path)
    return path


@pytest.fixture
def paper(tmp_path: Path, asked: Asked) -> Path:
    """Return the place that is chosen when it is asked where the PDF is to go."""
    path = tmp_path / "Our page.pdf"
    asked.name(path)
    return path


@contextmanager
def two_minutes(robot: Robot) -> Iterator[None]:
    """Hold a person to few steps and two minutes, with what the program takes of them."""
    begun = time.monotonic()
    yield
    by_hand = robot.steps * A_STEP + robot.letters * 60 / TYPING
    assert by_hand + time.monotonic() - begun < TWO_MINUTES
    assert robot.steps <= MOST_STEPS


def answer_by_keys(robot: AtTheKeyboard) -> None:
    assert name_of(focused()) == "Start your first charter"
    robot.press(Key.Key_Return)
    robot.write("\n".join(PARTNERS))
    robot.go_to("What is the purpose?")
    robot.write(PURPOSE)


def answer_by_clicks(robot: WithTheMouse) -> None:
    robot.click("Start your first charter")
    robot.click("Who are the partners?")
    robot.write("\n".join(PARTNERS))
    robot.click("What is the purpose?")
    robot.write(PURPOSE)


def test_by_keys_alone_to_the_tray_of_the_printer(
    qtbot: QtBot, window: MainWindow, tray: Path
) -> None:
    robot = AtTheKeyboard()

    with two_minutes(robot):
        answer_by_keys(robot)
        robot.go_to("Make the charter")
        robot.press(Key.Key_Space)
        with qtbot.waitSignal(window.page.document.sent, timeout=30_000):
            robot.press(Key.Key_P, CONTROL)

    assert_in_the_tray(tray, only_charter(window))


def test_by_clicks_to_the_tray_of_the_printer(
    qtbot: QtBot, window: MainWindow, tray: Path
) -> None:
    robot = WithTheMouse()

    with two_minutes(robot):
        answer_by_clicks(robot)
        robot.click("Make the charter")
        with qtbot.waitSignal(window.page.document.sent, timeout=30_000):
            robot.click("Print…")

    assert_in_the_tray(tray, only_charter(window))


def test_a_kind_of_partnership_chosen_by_keys_brings_its_roles(
    qtbot: QtBot, window: MainWindow, tray: Path
) -> None:
    robot = AtTheKeyboard()

    with two_minutes(robot):
        answer_by_keys(robot)
        robot.go_to("What is it most like?")
        robot.press(Key.Key_Down)
        robot.go_to("Make the charter")
        robot.press(Key.Key_Space)
        with qtbot.waitSignal(window.page.document.sent, timeout=30_000):
            robot.press(Key.Key_P, CONTROL)

    charter = only_charter(window)
    assert_in_the_tray(tray, charter)
    assert "Looking after volunteers" in [role.title for role in charter.all(Role)]


def test_a_kind_of_partnership_chosen_by_clicks_brings_its_roles(
    qtbot: QtBot, window: MainWindow, tray: Path
) -> None:
    robot = WithTheMouse()

    with two_minutes(robot):
        answer_by_clicks(robot)
        robot.click("Choose a starting point")
        robot.click_row("Community project")
        robot.click("Make the charter")
        with qtbot.waitSignal(window.page.document.sent, timeout=30_000):
            robot.click("Print…")

    charter = only_charter(window)
    assert_in_the_tray(tray, charter)
    assert "Looking after volunteers" in [role.title for role in charter.all(Role)]


def test_by_keys_alone_to_a_pdf(qtbot: QtBot, window: MainWindow, paper: Path) -> None:
    robot = AtTheKeyboard()
    answer_by_keys(robot)
    robot.go_to("Make the charter")
    robot.press(Key.Key_Space)

    with qtbot.waitSignal(window.page.document.exporting.saved, timeout=20_000):
        robot.press(Key.Key_E, CONTROL)

    assert_says_it(paper.read_bytes())


def test_by_clicks_to_a_pdf(qtbot: QtBot, window: MainWindow, paper: Path) -> None:
    robot = WithTheMouse()
    answer_by_clicks(robot)
    robot.click("Make the charter")

    with qtbot.waitSignal(window.page.document.exporting.saved, timeout=20_000):
        robot.click("Save as PDF…")

    assert_says_it(paper.read_bytes())


def only_charter(window: MainWindow) -> Charter:
    library = window.pages.library
    [holding] = library.page(0, 10)
    return library.charter(holding.id)


def assert_says_it(content: bytes) -> None:
    reading = Reading(content)
    assert [words for words in (*PARTNERS, PURPOSE) if words not in reading.text] == []
    assert len(reading.pages) == 1
    assert invalid(content) == []


def assert_in_the_tray(tray: Path, charter: Charter) -> None:
    """Assert that one side of paper has the dots of the page that says what was answered."""
    content = pdf_of(made(charter, Choice("charter")), STANDARD)
    assert_says_it(content)
    [side] = pictures(tray)
    difference = ImageChops.difference(side, drawn(content, side.size))
    assert ImageStat.Stat(difference).mean[0] < SAME
