"""Another look, and another size of text, in a window that is open."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter
from ui.main_window import MainWindow
from ui.theme import dress, theme

TWICE = 2  # for the look that goes, and for the one that comes


class Dressed(QObject):
    """Counts how often each part of the window puts a look on."""

    def __init__(self) -> None:
        super().__init__()
        self.times: Counter[QWidget] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 # Qt’s name
        if event.type() == QEvent.Type.StyleChange and isinstance(watched, QWidget):
            self.times[watched] += 1
        return False


@pytest.fixture
def window(opened: Callable[[], MainWindow], telford: Charter) -> Iterator[MainWindow]:
    window = opened()
    window.dress()
    window.pages.open_charter(telford.id)
    yield window
    window.settings.text_size = 100
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application, "light", 100)


def test_each_part_puts_a_look_on_once_however_many_parts_it_is_inside_of(
    qapp: QApplication, window: MainWindow
) -> None:
    dressed = Dressed()
    qapp.installEventFilter(dressed)

    window.set_theme("dark")

    qapp.removeEventFilter(dressed)
    assert dressed.times[window.page.editor.page] > 0
    assert {each: times for each, times in dressed.times.items() if times > TWICE} == {}


def test_a_look_that_comes_back_is_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    def seen() -> QImage:
        return window.page.editor.grab().toImage()

    window.page.show_section("partners")
    window.page.header.setFocus()
    qtbot.wait(300)  # until the page has found its size
    before = seen()

    window.set_theme("dark")
    dark = seen()
    window.set_theme("light")

    assert dark != before
    qtbot.waitUntil(lambda: seen() == before)


def test_a_meeting_that_is_on_takes_the_look_and_the_size_of_the_window(
    window: MainWindow,
) -> None:
    window.page.guide.hall.turn()
    meeting = window.page.guide.hall.meeting
    assert meeting is not None
    question = meeting.findChildren(QLabel)[0]
    before = question.font().pointSizeF(), meeting.next.font().pointSizeF()

    window.set_theme("dark")
    window.resize_text(100)

    after = question.font().pointSizeF(), meeting.next.font().pointSizeF()
    muted = meeting.place.palette().color(meeting.place.foregroundRole())
    assert before < after
    assert before[1] < after[1] < 2 * before[1]
    assert muted == theme("dark").colour("muted")
