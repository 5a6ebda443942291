"""Asking for help: the window of help beside the one that asks, and the key F1 in dialogs."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from ui.help.window import HelpWindow


def open_help(asker: QWidget, place: str) -> "HelpWindow":
    """Show a place of the help beside the window that asks, which has one window of help."""
    from ui.help.window import HelpWindow  # not needed before help is asked for

    own = asker.window().findChild(
        HelpWindow, options=Qt.FindChildOption.FindDirectChildrenOnly
    )
    shown = own if own is not None else HelpWindow(asker.window())
    shown.show()  # first, since it is by its width that a page is laid out
    shown.show_place(place)
    shown.raise_()
    shown.activateWindow()
    shown.text.setFocus()
    return shown


def help_here(window: QWidget, shown: QWidget | None = None) -> "HelpWindow":
    """Show help on what has the keyboard, or on the page that is shown where nothing has it."""
    from planner.model.guidance import CONTENTS
    from ui.help.places import place_of

    place = place_of(window.focusWidget())
    return open_help(window, place if place != CONTENTS else place_of(shown or window))


class DialogHelp(QObject):
    """Gives every dialog the key F1, since no menu is reached while one is open."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a window has an application"
        application.focusChanged.connect(self._meet)

    def _meet(self, _: QWidget | None, now: QWidget | None) -> None:
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and dialog.findChild(_Key) is None:
            key = _Key(QKeySequence(QKeySequence.StandardKey.HelpContents), dialog)
            key.activated.connect(partial(help_here, dialog))


class _Key(QShortcut):
    """The key F1 of one dialog."""
