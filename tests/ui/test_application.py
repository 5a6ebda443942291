"""Starting: painted first, plain about what stands in the way, honest about faults."""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from planner.model.charter import creation
from planner.model.record import ONLY
from planner.model.records.why import Purpose
from planner.model.start import started as begun
from planner.store.library import Library
from tests.bad_places import only_to_be_read
from tests.ui.asked import Asked
from ui.application import FaultHook
from ui.background import Latest
from ui.dialogs.trouble import Step, TroublePage
from ui.main_window import MainWindow
from ui.messages import ask, own_up
from ui.settings import Settings
from ui.starting import Starter


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
        "Go back to an earlier copy…",
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

    page.wanted.emit(Step.AGAIN)

    assert window.stack.currentWidget() is window.pages.register


def test_a_damaged_settings_file_is_mentioned(qtbot: QtBot, tmp_path: Path, path: Path) -> None:
    (tmp_path / "window.ini").write_text("[look\ntheme=dark\n", encoding="utf-8")
    window = MainWindow(Settings(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    starter = Starter(window, path)

    starter.open()

    assert "as it did at first" in window.pages.register.notice.sentence
    starter.close()


def details_of(box: QMessageBox) -> QPlainTextEdit:
    [details] = box.findChildren(QPlainTextEdit)
    return details


@pytest.fixture
def told(asked: Asked) -> list[str]:
    """Return the reports that the box about a fault shows, in which somebody reads them."""
    reports: list[str] = []
    asked.act(QMessageBox, lambda box: reports.append(details_of(box).toPlainText()))
    asked.press("Go on")
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


@pytest.fixture
def hook(window: MainWindow) -> Iterator[FaultHook]:
    """Yield the hook in the place where the program has it."""
    before = sys.excepthook, threading.excepthook
    hook = FaultHook(window)
    hook.install()
    yield hook
    sys.excepthook, threading.excepthook = before


def fall() -> None:
    raise ZeroDivisionError("objectives <b>by</b> nought")


class Falling(QWidget):
    """A widget with a fault in how it paints itself; a second paint goes well."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 # Qt’s own name
        super().paintEvent(event)
        self.painted += 1
        if self.painted == 1:
            fall()


@pytest.mark.qt_no_exception_capture  # which would take the place of the program’s own hook
@pytest.mark.usefixtures("hook")
@pytest.mark.parametrize("where", ["a slot", "a thread", "a piece of work", "paint"])
def test_after_a_real_fault_the_window_lives_and_what_was_typed_is_kept(
    qtbot: QtBot,
    started: Starter,
    window: MainWindow,
    told: list[str],
    where: str,
) -> None:
    library = started.library
    assert library is not None
    charter = begun("Telford Food Partnership", ["Hub"], "Food for all.")
    library.apply(charter.id, creation(charter))
    window.pages.open_charter(charter.id)
    painting, work = Falling(), Latest[None](window)
    qtbot.addWidget(painting)
    ways: dict[str, Callable[[], object]] = {
        "a slot": lambda: QTimer.singleShot(0, fall),
        "a thread": Thread(target=fall).start,
        "a piece of work": lambda: work.run(fall),
        "paint": painting.show,
    }

    ways[where]()
    qtbot.waitUntil(lambda: bool(told))
    window.page.editor.show_field("purpose", ONLY, "statement")
    QTest.keyClicks(window.page.focusWidget(), "Warm ")
    window.page.settle()

    assert "ZeroDivisionError: objectives <b>by</b> nought" in told[0]
    assert "Warm" in library.charter(charter.id).one(Purpose).statement


def test_the_box_about_a_fault_offers_its_details_to_copy(
    window: MainWindow, asked: Asked
) -> None:
    formats: list[Qt.TextFormat] = []
    asked.act(QMessageBox, lambda box: formats.append(box.textFormat()))
    asked.press("Copy the details", "Go on")

    own_up(window, "Qt 6\n\nZeroDivisionError: <b>R&D</b>")

    assert formats == [Qt.TextFormat.PlainText]
    assert QApplication.clipboard().text() == "Qt 6\n\nZeroDivisionError: <b>R&D</b>"


def test_the_details_of_a_fault_are_shown_several_lines_at_a_time(
    window: MainWindow, asked: Asked
) -> None:
    shown: list[int] = []

    def look(box: QMessageBox) -> None:
        details = details_of(box)
        height = details.height() if details.isVisible() else 0
        shown.append(height // details.fontMetrics().lineSpacing())

    asked.press("Show the details")
    asked.act(QMessageBox, look)
    asked.press("Hide the details")
    asked.act(QMessageBox, look)
    asked.leave()

    own_up(window, "line\n" * 40)

    assert shown[0] >= 10
    assert shown[1] == 0


def test_buttons_that_a_box_has_no_room_for_stand_below_one_another(
    window: MainWindow, asked: Asked
) -> None:
    cut: list[QAbstractButton] = []
    asked.act(
        QMessageBox,
        lambda box: cut.extend(
            each for each in box.buttons() if each.width() < each.sizeHint().width()
        ),
    )
    asked.leave()

    ask(window, "Close?", more="", yes="Close it without saving " * 4, no="Go back " * 9)

    assert cut == []


def test_a_library_that_may_only_be_read_says_so(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "theirs" / "library.db"
    path.parent.mkdir()
    Library.open(path, who="Ann").close()
    starter = Starter(window, path)

    with only_to_be_read(path.parent):
        starter.open()
        starter.close()

    assert "read these charters but not change" in window.pages.notice.sentence
