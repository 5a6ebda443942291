"""What something that the menus can do is made of, and the ways of doing that several share."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from ui.tongue import later, tr

if TYPE_CHECKING:
    from ui.main_window import MainWindow

Key = QKeySequence.StandardKey
Keys = Key | str
When = Literal["always", "library", "register", "charter", "meeting", "open"]

LOOKS = {
    "system": later("As the system"),
    "light": later("Light"),
    "dark": later("Dark"),
    "high-contrast": later("High contrast"),
}

LANGUAGES = {  # each by its own name
    "system": later("The system’s language"),
    "en": "English",
    "cy": "Cymraeg",
}
REVIEW = later("The Welsh of this window…")

ORDERS = {
    later("Partnership"): 0,
    later("Status"): 2,
    later("Next review"): 3,
    later("How far it is"): 4,
}


@dataclass(frozen=True, slots=True)
class Action:
    """Something to do: its words, its keys, when it can be done, and how."""

    menu: str
    text: str
    do: "Callable[[MainWindow], object]"
    keys: Keys | None = None
    when: When = "always"
    picture: str = ""
    begins: bool = False  # a group of its own, parted by a line from what is over it
    number: int = 0  # what stands for `{number}` in the text
    switch: str = ""  # what it switches on or off, by its key in the settings

    @property
    def key(self) -> str:
        """Return its words in English, by which it is known."""
        return self.text.format(number=self.number)

    @property
    def words(self) -> str:
        """Return its words in the language of the window."""
        return tr(self.text).format(number=self.number)


def chapter(number: int) -> "Callable[[MainWindow], object]":
    """Return what leads to a chapter, counted from 1."""
    return lambda window: window.page.show_chapter(number)


def tab(number: int) -> "Callable[[MainWindow], object]":
    """Return what brings one of the tabs beside the form to the front, counted from 0."""
    return lambda window: window.page.show_tab(number)


def look(key: str) -> "Callable[[MainWindow], object]":
    """Return what gives the window a theme."""
    return lambda window: window.set_theme(key)


def language(key: str) -> "Callable[[MainWindow], object]":
    """Return what lets the window speak a language."""
    return lambda window: window.set_language(key)


def bring_in(window: "MainWindow") -> None:
    """Ask for charter files and add them to the library."""
    from ui.taking_in import ask_and_take_in

    ask_and_take_in(window.pages, window)


def find_here(window: "MainWindow") -> None:
    """Give the keyboard to the search in the open charter, or else in all charters."""
    if window.pages.charter is not None:
        window.pages.charter.room.leave()
        window.pages.charter.finding.open()
    else:
        find(window)


def find(window: "MainWindow") -> None:
    """Give the keyboard to the search in all charters."""
    pages = window.pages
    pages.show_register()
    if pages.charter is None:
        pages.register.search.setFocus()
        pages.register.search.selectAll()


def person(window: "MainWindow") -> None:
    """Show what is held of a person, to be saved or erased."""
    from ui.dialogs.person import PersonDialog

    window.pages.beginning.settle()
    dialog = PersonDialog(window.pages.library, window, window.pages.keeper.second)
    dialog.exec()
    if dialog.has_erased:
        window.pages.beginning.read_again()
        window.pages.show_register()
    dialog.deleteLater()


def doings(window: "MainWindow") -> None:
    """Show what the program did."""
    from ui.dialogs.doings import DoingsDialog

    dialog = DoingsDialog(window)
    dialog.exec()
    dialog.deleteLater()


def order(column: int) -> "Callable[[MainWindow], object]":
    """Return what sorts the register by a column, counted from 0."""
    return lambda window: window.pages.register.table.sort_by(column)


def review(window: "MainWindow") -> None:
    """Show that the Welsh awaits review, in Welsh and in English."""
    from ui.retelling import explain_welsh

    explain_welsh(window)


def full_screen(window: "MainWindow") -> None:
    """Let the window fill the whole screen, or be a window again."""
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
