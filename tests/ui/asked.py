"""Somebody at the window who answers what comes up, and the system that opens what it is given.

A dialog stops the program until somebody has done with it: here that is a real person's work,
on the real dialog. What to do is said beforehand, one answer after the other.
"""

from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
)

MOMENT = 5  # milliseconds until a dialog that has come up is seen
PATIENCE = 400  # moments that a dialog may wait for an answer that was not said
COARSE = 150  # dots an inch: what is printed is read, and not by a magnifying glass
SCHEMES = ("file", "http", "https", "mailto", "ftp", "javascript")

Dialog = TypeVar("Dialog", bound=QDialog)


class Asked:
    """Answers each dialog that comes up, in the order in which a test says how.

    An answer is for the dialog that is in front then, be it a new one or still the last.
    `said` is what message boxes said, and `more` what stood below that.
    """

    def __init__(self, patience: int = PATIENCE) -> None:
        self.said: list[str] = []
        self.more: list[str] = []
        self._answers: deque[Callable[[QDialog], object]] = deque()
        self._unanswered: list[str] = []
        self._patience = patience
        self._waited = 0
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._timer.start(MOMENT)

    def act(self, kind: type[Dialog], do: Callable[[Dialog], object]) -> None:
        """Do something in a dialog, which is to be of a kind."""

        def act(dialog: QDialog) -> None:
            assert isinstance(dialog, kind), f"not asked for: {_told(dialog)}"
            do(dialog)

        self._answers.append(act)

    def press(self, *words: str) -> None:
        """Press the buttons that say this, each in the dialog that is in front then."""
        for each in words:
            self._answers.append(partial(press, words=each))

    def leave(self) -> None:
        """Press Escape."""
        self._answers.append(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))

    def name(self, path: Path) -> None:
        """Name a file or folder where one is asked for."""
        self.act(QFileDialog, lambda dialog: name(dialog, path))

    def print_to(self, path: Path) -> None:
        """Print into a file, as a coarse printer prints."""
        self.act(QPrintDialog, lambda dialog: _print_to(dialog, path))

    def stop(self) -> list[str]:
        """Go away; return what was asked without an answer, and what answer was not needed."""
        self._timer.stop()
        self._timer.timeout.disconnect(self._look)
        left = len(self._answers)
        return self._unanswered + [f"answers to nothing: {left}"] * bool(left)

    def _look(self) -> None:
        self._timer.start(MOMENT)  # an answer may lead to another dialog
        dialog = QApplication.activeModalWidget()
        self._waited = self._waited + 1 if isinstance(dialog, QDialog) else 0
        if isinstance(dialog, QDialog) and self._answers:
            self._waited = 0
            self._answer(dialog)
        elif isinstance(dialog, QDialog) and self._waited > self._patience:
            self._unanswered.append(f"nobody answered: {_told(dialog)}")
            dialog.reject()

    def _answer(self, dialog: QDialog) -> None:
        if isinstance(dialog, QMessageBox):
            self.said.append(dialog.text())
            self.more.append(dialog.informativeText())
        is_done = False
        try:
            self._answers.popleft()(dialog)
            is_done = True
        finally:
            if not is_done:  # or the test would wait for ever, and not fail
                dialog.reject()


class System(QObject):
    """The programs of the system, which are given files and addresses to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []
        for scheme in SCHEMES:
            # PySide takes a name as text, whatever its own types say.
            QDesktopServices.setUrlHandler(scheme, self, "take")  # type: ignore[arg-type]

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Open something."""
        self.opened.append(url)

    def stop(self) -> None:
        """Leave what is to be opened to the desktop again."""
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


def press(dialog: QDialog, words: str) -> None:
    """Press the button that says this."""
    buttons = [each for each in dialog.findChildren(QAbstractButton) if each.isVisible()]
    said = {each.text().replace("&", ""): each for each in buttons}
    assert words in said, f"no “{words}” in: {_told(dialog)} {sorted(said)}"
    QTest.mouseClick(said[words], Qt.MouseButton.LeftButton)


def name(dialog: QFileDialog, path: Path) -> None:
    """Name a file or folder, and go on."""
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit), "a dialog of Qt’s own, not of the system"
    field.setText(str(path))
    QTest.keyClick(field, Qt.Key.Key_Return)


def _print_to(dialog: QPrintDialog, path: Path) -> None:
    printers, field = (
        dialog.findChild(QComboBox, "printers"),
        dialog.findChild(QLineEdit, "filename"),
    )
    assert isinstance(printers, QComboBox)
    assert isinstance(field, QLineEdit)
    printers.setCurrentIndex(printers.findText("PDF", Qt.MatchFlag.MatchContains))
    field.setText(str(path))
    dialog.printer().setResolution(COARSE)
    press(dialog, "Print")


def _told(dialog: QDialog) -> str:
    said = f": {dialog.text()}" if isinstance(dialog, QMessageBox) else ""
    return f"{type(dialog).__name__} “{dialog.windowTitle()}”{said}"
