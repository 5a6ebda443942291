"""Everything that the menus can do: one table, from which menus and the list of keys come."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from ui.labels import plain_tip
from ui.theme import icon

if TYPE_CHECKING:
    from ui.main_window import MainWindow

Key = QKeySequence.StandardKey
Keys = Key | str
When = Literal["always", "library", "register", "charter"]


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


def chapter(number: int) -> "Callable[[MainWindow], object]":
    """Return what leads to a chapter, counted from 1."""
    return lambda window: window.page.show_chapter(number)


def tab(number: int) -> "Callable[[MainWindow], object]":
    """Return what brings one of the tabs beside the form to the front, counted from 0."""
    return lambda window: window.page.show_tab(number)


def look(key: str) -> "Callable[[MainWindow], object]":
    """Return what gives the window a theme."""
    return lambda window: window.set_theme(key)


def order(column: int) -> "Callable[[MainWindow], object]":
    """Return what sorts the register by a column, counted from 0."""
    return lambda window: window.pages.register.table.sort_by(column)


UNDO, REDO = "Undo", "Redo"
CHAPTERS_WITH_KEYS = 9

CHARTER, PAPER, LOOK, SORTING = "Charter", "Print and save", "Look", "Sort by"
LOOKS = {
    "system": "As the system",
    "light": "Light",
    "dark": "Dark",
    "high-contrast": "High contrast",
}

ORDERS = {"Partnership": 0, "Status": 2, "Next review": 3, "How far it is": 4}

ACTIONS: tuple[Action, ...] = (
    Action(CHARTER, "New charter…", lambda w: w.pages.show_start(), Key.New, "library", "plus"),
    Action(
        CHARTER, "All charters", lambda w: w.pages.show_register(), "Ctrl+Shift+L", "library"
    ),
    Action(
        CHARTER, "Bring in a charter file…", lambda w: w.pages.bring_in(), Key.Open, "library"
    ),
    Action(
        CHARTER,
        "Keep this version…",
        lambda w: w.page.comparing.keep(),
        Key.Save,
        "charter",
        begins=True,
    ),
    Action(CHARTER, "Agree this charter…", lambda w: w.page.agree(), when="charter"),
    Action(CHARTER, "Start a new draft", lambda w: w.page.start_draft(), when="charter"),
    Action(
        CHARTER,
        "Read a filled worksheet…",
        lambda w: w.page.worksheets.ask_and_read(),
        when="charter",
        begins=True,
    ),
    Action(CHARTER, "Bin", lambda w: w.pages.show_bin(), when="library", begins=True),
    Action(CHARTER, "Close", lambda w: w.close(), Key.Quit),
    Action(PAPER, "Print…", lambda w: w.page.print_out(), Key.Print, "charter", "printer"),
    Action(PAPER, "Print as a booklet…", lambda w: w.page.print_out("booklet"), when="charter"),
    Action(
        PAPER,
        "Print the one-page charter as a poster…",
        lambda w: w.page.print_out("poster"),
        when="charter",
    ),
    Action(
        PAPER,
        "Save as PDF…",
        lambda w: w.page.export(),
        "Ctrl+E",
        "charter",
        "file-down",
        begins=True,
    ),
    Action(PAPER, "Save for Word…", lambda w: w.page.export("docx"), when="charter"),
    Action(PAPER, "Save as a web page…", lambda w: w.page.export("html"), when="charter"),
    Action(
        PAPER,
        "Worksheet of this section…",
        lambda w: w.page.save_worksheet(),
        "Ctrl+Shift+W",
        "charter",
        begins=True,
    ),
    Action(
        PAPER,
        "Save documents of every charter…",
        lambda w: w.pages.publish(),
        when="register",
        begins=True,
    ),
    Action("Edit", UNDO, lambda w: w.page.undo(), Key.Undo, "charter", "undo-2"),
    Action("Edit", REDO, lambda w: w.page.redo(), Key.Redo, "charter", "redo-2"),
    Action(
        "Edit", "Find a charter or words in one", lambda w: w.pages.find(), Key.Find, "library"
    ),
    Action("View", "Preview", tab(0), "Alt+1", "charter"),
    Action("View", "Read", tab(1), "Alt+2", "charter"),
    Action("View", "To settle", tab(2), "Alt+3", "charter"),
    Action("View", "History", tab(3), "Alt+4", "charter"),
    Action("View", "Compare with a version…", tab(4), "Alt+5", "charter"),
    Action(
        "View",
        "Only the form, or with the preview",
        lambda w: w.page.turn_side(),
        "F9",
        "charter",
        begins=True,
    ),
    Action("View", "Next part of the window", lambda w: w.next_part(1), "F6", "library"),
    Action(
        "View", "Previous part of the window", lambda w: w.next_part(-1), "Shift+F6", "library"
    ),
    Action("View", "Larger text", lambda w: w.resize_text(10), Key.ZoomIn, begins=True),
    Action("View", "Smaller text", lambda w: w.resize_text(-10), Key.ZoomOut),
    Action("View", "Usual text size", lambda w: w.resize_text(0), "Ctrl+0"),
    *(
        Action(SORTING, by_column, order(column), when="register")
        for by_column, column in ORDERS.items()
    ),
    *(Action(LOOK, words, look(key)) for key, words in LOOKS.items()),
    *(
        Action("Go to", f"Chapter {number}", chapter(number), f"Ctrl+{number}", "charter")
        for number in range(1, CHAPTERS_WITH_KEYS + 1)
    ),
    Action("Help", "Keys", lambda w: w.show_keys(), "F1"),
)


def build(window: "MainWindow") -> dict[str, QAction]:
    """Fill a window's menus from the table, and return each action by its words."""
    made: dict[str, QAction] = {}
    chosen = {menu: QActionGroup(window) for menu in (LOOK, SORTING)}
    for each in ACTIONS:
        menu = window.menus[each.menu]
        if each.begins:
            menu.addSeparator()
        action = menu.addAction(each.text)
        action.setEnabled(False)
        if each.keys is not None:
            action.setShortcut(QKeySequence(each.keys))
        if each.picture:
            action.setIcon(icon(each.picture))
            action.setIconVisibleInMenu(False)
        if each.menu in chosen:
            action.setCheckable(True)
            chosen[each.menu].addAction(action)
        action.triggered.connect(_doing(each, window))
        made[each.text] = action
    return made


def enable(actions: dict[str, QAction], now: Collection[When]) -> None:
    """Let every action be chosen that can be done where the person is."""
    for each in ACTIONS:
        if each.text not in (UNDO, REDO):
            actions[each.text].setEnabled(each.when in now)


def mark_look(actions: dict[str, QAction], chosen: str) -> None:
    """Put a mark beside the look that is in use."""
    for key, words in LOOKS.items():
        actions[words].setChecked(key == chosen)


def mark_order(actions: dict[str, QAction], chosen: int, *_: object) -> None:
    """Put a mark beside the column that the register is sorted by, counted from 0."""
    for words, column in ORDERS.items():
        actions[words].setChecked(column == chosen)


def name_step(action: QAction, word: str, step: str) -> None:
    """Say in an action’s words which step it is about; its ampersands are no access keys."""
    named = f"{word} “{step}”" if step else word
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setText(named.replace("&", "&&"))
    action.setIconText(word)
    action.setToolTip(plain_tip(f"{named} ({keys})"))


def name_chapters(actions: dict[str, QAction]) -> None:
    """Put the titles of the chapters where the menu has had their numbers."""
    from planner.model.catalogue import CHAPTERS

    for number, each in enumerate(CHAPTERS[:CHAPTERS_WITH_KEYS], 1):
        actions[f"Chapter {number}"].setText(each.title)


def keys_in_words() -> tuple[tuple[str, str], ...]:
    """Return what can be done by keys: the words and the keys, as they are in the menus."""
    pairs = ((each.text.rstrip("…"), each.keys) for each in ACTIONS)
    return tuple(
        (words, QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        for words, keys in pairs
        if keys is not None
    )


def _doing(action: Action, window: "MainWindow") -> Callable[[], None]:
    def do() -> None:
        action.do(window)

    return do
