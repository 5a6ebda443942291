"""The real program, with somebody in it who types: `typist.py LIBRARY CHARTER SEED [WORDS]`.

The typist goes on without end, or types the words, says so, and rests. Each time the window
says that something is saved, a line goes to the standard output that tells what. Whatever
reaches for a network goes to the standard error, and ends the program.
"""

import json
import os
import random
import sys
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from planner.model.catalogue import SECTIONS
from planner.model.record import ONLY
from planner.model.records.why import Purpose
from tests.robots.states import saved
from tests.ui.robot import Robot
from ui import application
from ui.charter_page import CharterPage
from ui.editor.field import Field
from ui.main_window import MainWindow

WORDS = ["warm", "rooms,", "open", "doors;", "nobody", "<eats>", "alone", "&", "it’s", "ours"]
BREATH = 5  # milliseconds between two things that the typist does
NETWORK = ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname")
TYPED = "typed"  # what is said once the words are in a field, and not saved yet


class Typist:
    """Types into one field after another of the window, and now and then takes a step back."""

    def __init__(self, charter_id: str, seed: int) -> None:
        self._charter = charter_id
        self._chance = random.Random(seed)
        self._timer = QTimer()
        self._timer.setInterval(BREATH)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Sit down at the window, which is not there yet."""
        self._timer.start()

    def _go_on(self) -> None:
        window = _window()
        if window is None or window.stack.count() == 0 or not _has_pages(window):
            return
        if window.pages.charter is None:
            window.pages.open_charter(self._charter)
        if window.pages.charter is not None:
            page = window.pages.charter
            window.activateWindow()
            self._timer.timeout.disconnect()
            page.session.saved.connect(lambda _: self._tell(page))
            self._tell(page)
            self._timer.timeout.connect(lambda: self._type(page))

    def _tell(self, page: CharterPage) -> None:
        told = saved(page.session.library, self._charter)
        os.write(sys.stdout.fileno(), json.dumps(asdict(told)).encode() + b"\n")

    def _type(self, page: CharterPage) -> None:
        box = QApplication.focusWidget()
        if not isinstance(box, QPlainTextEdit) or self._chance.random() < 0.05:
            self._choose(page)
        elif self._chance.random() < 0.3:
            page.editor.commit()
        elif self._chance.random() < 0.05 and page.session.stack.canUndo():
            page.undo()
        else:
            Robot().write(f"{self._chance.choice(WORDS)} ")

    def _choose(self, page: CharterPage) -> None:
        """Leave the field for another, which saves what was typed."""
        page.editor.show_section(self._chance.choice(SECTIONS).key)
        fields = [one for one in page.editor.page.findChildren(Field) if _takes_words(one)]
        if fields:
            self._chance.choice(fields).setFocus(Qt.FocusReason.TabFocusReason)


class Resting(Typist):
    """Types some words into the purpose, and rests before they are saved."""

    def __init__(self, charter_id: str, words: str) -> None:
        super().__init__(charter_id, 0)
        self._words = words

    def _type(self, page: CharterPage) -> None:
        self._timer.stop()
        page.editor.show_field(Purpose.table, ONLY, "statement")
        box = QApplication.focusWidget()
        assert isinstance(box, QPlainTextEdit), "the keyboard is in the field"
        box.selectAll()
        Robot().write(self._words)
        os.write(sys.stdout.fileno(), f"{json.dumps(TYPED)}\n".encode())


class WithTypist(QApplication):
    """The application of the program, at which somebody sits down once it runs."""

    def exec(self) -> int:  # type: ignore[override]  # Qt has it without an application
        charter_id, seed, *words = sys.argv[2:]
        typist = Resting(charter_id, words[0]) if words else Typist(charter_id, int(seed))
        typist.start()
        return super().exec()


def _window() -> MainWindow | None:
    windows = QApplication.topLevelWidgets()
    return next((one for one in windows if isinstance(one, MainWindow)), None)


def _has_pages(window: MainWindow) -> bool:
    return window._pages is not None


def _takes_words(field: QWidget) -> bool:
    box = field.findChild(QPlainTextEdit)
    return box is not None and not box.isReadOnly()


def forbid_network() -> None:
    """End the program when anything in it reaches for a network."""

    def watch(event: str, given: tuple[object, ...]) -> None:
        if event in NETWORK and not _is_here(given):
            os.write(sys.stderr.fileno(), f"{event} {given[1:]}\n".encode())
            os._exit(99)

    sys.addaudithook(watch)


def _is_here(given: tuple[object, ...]) -> bool:
    """Return whether an address is a file: a socket to the desktop of this computer."""
    return len(given) > 1 and isinstance(given[1], str | bytes)


if __name__ == "__main__":
    forbid_network()
    vars(application)["QApplication"] = WithTypist  # instead of Qt’s own
    sys.exit(application.run(Path(sys.argv[1]), sys.argv[:1]))
