"""The menus of a window, filled from the table of what can be done and kept as things are."""

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from ui.action import LANGUAGES, LOOKS, ORDERS, REVIEW, Action, When
from ui.actions import (
    ACTIONS,
    CHAPTERS_WITH_KEYS,
    CHECK_SPELLING,
    REDO,
    UNDO,
)
from ui.direction import ordered
from ui.labels import plain_tip
from ui.main_window import GO_TO, INNER, LANGUAGE, LOOK, MENUS, SORTING
from ui.theme import icon
from ui.tongue import WELSH, tr, voice, word

STEP = 28  # letters of a step in a menu, that it may fit on a narrow screen

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def build(window: "MainWindow") -> dict[str, QAction]:
    """Fill a window's menus from the table, and return each action by its words in English."""
    made: dict[str, QAction] = {}
    chosen = {menu: QActionGroup(window) for menu in (LANGUAGE, LOOK, SORTING)}
    for each in ACTIONS:
        menu = window.menus[each.menu]
        if each.begins:
            menu.addSeparator()
        action = menu.addAction(ordered(each.words))
        action.setEnabled(False)
        if each.keys is not None:
            action.setShortcut(QKeySequence(each.keys))
        if each.picture:
            action.setIcon(icon(each.picture))
            action.setIconVisibleInMenu(False)
        if each.menu in chosen:
            action.setCheckable(True)
            chosen[each.menu].addAction(action)
        if each.switch:
            action.setCheckable(True)
            action.setChecked(window.settings.is_on(each.switch))
        action.triggered.connect(_doing(each, window))
        made[each.key] = action
    window.menus[GO_TO].aboutToShow.connect(partial(name_chapters, made))
    made[REVIEW].setVisible(voice().code == WELSH)
    return made


def rename(window: "MainWindow") -> None:
    """Put every menu and what is in it into the language of the window."""
    for key, name in (MENUS | INNER).items():
        window.menus[key].setTitle(tr(name))
    for each in ACTIONS:
        window.choices[each.key].setText(ordered(each.words))
    name_step(window.choices[UNDO], tr(UNDO), window.steps.undoText())
    name_step(window.choices[REDO], tr(REDO), window.steps.redoText())
    window.choices[REVIEW].setVisible(voice().code == WELSH)


def enable(actions: dict[str, QAction], now: Collection[When]) -> None:
    """Let every action be chosen that can be done where the person is."""
    for each in ACTIONS:
        if each.text not in (UNDO, REDO):
            actions[each.key].setEnabled(each.when in now)


def mark_look(actions: dict[str, QAction], chosen: str) -> None:
    """Put a mark beside the look that is in use."""
    for key, words in LOOKS.items():
        actions[words].setChecked(key == chosen)


def mark_language(actions: dict[str, QAction], chosen: str) -> None:
    """Put a mark beside the language that was chosen."""
    for key, words in LANGUAGES.items():
        actions[words].setChecked(key == chosen)


def mark_order(actions: dict[str, QAction], chosen: int, *_: object) -> None:
    """Put a mark beside the column that the register is sorted by, counted from 0."""
    for words, column in ORDERS.items():
        actions[words].setChecked(column == chosen)


def name_step(action: QAction, doing: str, step: str) -> None:
    """Say in an action’s words which step it is about; its ampersands are no access keys."""
    named, short = doing, doing
    if step:
        named, short = (
            tr("{doing} “{step}”").format(doing=doing, step=each)
            for each in (step, cut(step, STEP))
        )
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setText(ordered(short.replace("&", "&&")))
    action.setIconText(doing)
    action.setToolTip(plain_tip(f"{named} ({keys})"))


def name_spelling(action: QAction, lacking: str) -> None:
    """Say in the words of the action which language has no dictionary here, if one has none."""
    words = tr("Spelling (there is no dictionary for {language})").format(language=lacking)
    action.setText(ordered(words if lacking else tr(CHECK_SPELLING)))


def name_chapters(actions: dict[str, QAction]) -> None:
    """Put the titles of the chapters where the menu has had their numbers."""
    from planner.model.catalogue import CHAPTERS

    for number, each in enumerate(CHAPTERS[:CHAPTERS_WITH_KEYS], 1):
        actions[f"Chapter {number}"].setText(word(each.title).replace("&", "&&"))


def keys_in_words() -> tuple[tuple[str, str], ...]:
    """Return what can be done by keys: the words and the keys, as they are in the menus."""
    pairs = ((each.words.rstrip("…"), each.keys) for each in ACTIONS)
    return tuple(
        (words, QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        for words, keys in pairs
        if keys is not None
    )


def cut(words: str, most: int) -> str:
    """Return words of so many letters at most, with the sign for those that are left out."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def _doing(action: Action, window: "MainWindow") -> Callable[[], None]:
    def do() -> None:
        action.do(window)

    return do
