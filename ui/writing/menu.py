"""What can be done about the place that the person is at, in the menu of a text box."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from planner.model.typed import quoted
from ui.tongue import tr
from ui.writing.marks import Mark, sentence


class Able(Protocol):
    """Who can do what the menu offers."""

    def suggestions(self, word: str) -> tuple[str, ...] | None:
        """Return what was probably meant by a misspelt word, or nothing yet."""

    def put(self, mark: Mark, words: str) -> None:
        """Put words in place of those of a mark."""

    def select(self, mark: Mark) -> None:
        """Select the words of a mark."""

    def learn(self, mark: Mark, *, everywhere: bool) -> None:
        """Take a word for right from now on."""


def is_ready(marks: Iterable[Mark], able: Able) -> bool:
    """Return whether all is known that a menu on marks needs; what is not is found out next."""
    words = (mark.said for mark in marks if mark.kind == "misspelt")
    return all(able.suggestions(word) is not None for word in words)


def fill(menu: QMenu, marks: Iterable[Mark], able: Able) -> None:
    """Put what can be done about marks at the top of a menu."""
    first = menu.actions()[0] if menu.actions() else None
    made: list[QAction] = []
    for mark in marks:
        made += (
            _misspelt(menu, mark, able)
            if mark.kind == "misspelt"
            else [_hint(menu, mark, able)]
        )
    menu.insertActions(first, made)  # type: ignore[arg-type]  # at the end, where there is none
    if made and first is not None:
        menu.insertSeparator(first)
    if made:
        menu.setActiveAction(made[0])


def _hint(menu: QMenu, mark: Mark, able: Able) -> QAction:
    if mark.better:
        action = _action(menu, tr("Write “{words}”").format(words=mark.better))
        action.triggered.connect(lambda: able.put(mark, mark.better))
        return action
    words = sentence(mark)
    action = _action(menu, words[:1].upper() + words[1:])
    action.triggered.connect(lambda: able.select(mark))
    return action


def _misspelt(menu: QMenu, mark: Mark, able: Able) -> list[QAction]:
    made = []
    for each in able.suggestions(mark.said) or ():
        action = _action(menu, tr("Write “{words}”").format(words=each))
        action.triggered.connect(lambda _=False, each=each: able.put(mark, each))
        made.append(action)
    if not made:
        made.append(_action(menu, tr("“{words}” may be misspelt").format(words=mark.said)))
        made[0].triggered.connect(lambda: able.select(mark))
    add = _action(menu, tr("Add “{words}” to my words").format(words=mark.said))
    add.triggered.connect(lambda: able.learn(mark, everywhere=True))
    leave = _action(menu, tr("Leave “{words}” in this charter").format(words=mark.said))
    leave.triggered.connect(lambda: able.learn(mark, everywhere=False))
    return [*made, add, leave]


def _action(menu: QMenu, words: str) -> QAction:
    return QAction(quoted(words).replace("&", "&&"), menu)
