"""What can be done with one record of a list, as a menu: by keys and by pointing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from planner.model.charter import Charter
from planner.model.editing import mentions
from planner.model.record import Record
from ui.direction import ordered
from ui.editor.nouns import one
from ui.menu import Menu
from ui.saying import name_of
from ui.tongue import tr

NAMED = 20  # other records that are named as places to move to, at most


@dataclass(frozen=True, slots=True)
class Doing:
    """What moves a record of a list, and what removes it.

    Units: `move` is given a row, counted from 0 as if the record were not in the list.
    """

    move: Callable[[int], object]
    remove: Callable[[], object]


def record_menu(
    parent: QWidget, records: Sequence[Record], at: int, charter: Charter, doing: Doing
) -> QMenu:
    """Return the places that the record in row `at` can move to, and its removal."""
    menu = _places_menu(parent, records, at, charter, doing.move)
    menu.addSeparator()
    thing = one(type(records[at]))
    menu.addAction(tr("Remove this {thing}").format(thing=thing), doing.remove)
    return menu


def removed_words(record: Record, charter: Charter) -> str:
    """Return what is said once a record is gone from a charter that had it."""
    named = {"thing": one(type(record)), "name": name_of(record, charter)}
    cleared = len(mentions(charter, record))
    if not cleared:
        return tr("Removed {thing} “{name}”.").format(**named)
    said = tr("Removed {thing} “{name}” and its mention in %n place(s).", "", cleared)
    return said.format(**named)


def _places_menu(
    parent: QWidget,
    records: Sequence[Record],
    at: int,
    charter: Charter,
    go: Callable[[int], object],
) -> QMenu:
    menu = Menu(tr("Move to"), parent)
    last = len(records) - 1
    steps = [
        (tr("Up"), at - 1, "Alt+Up"),
        (tr("Down"), at + 1, "Alt+Down"),
        (tr("To the beginning"), 0, ""),
    ]
    for words, to, keys in (*steps, (tr("To the end"), last, "")):
        action = menu.addAction(words, _going(go, to))
        action.setShortcut(QKeySequence(keys))
        action.setEnabled(0 <= to <= last and to != at)
    others = [one for one in records if one is not records[at]]
    if len(others) <= NAMED:
        menu.addSeparator()
        for row, other in enumerate(others, 1):
            action = menu.addAction(ordered(_after(other, charter)), _going(go, row))
            action.setEnabled(row != at)
    return menu


def _after(record: Record, charter: Charter) -> str:
    name = name_of(record, charter)
    short = name if len(name) <= 40 else f"{name[:40]}…"
    return (
        tr("After “{name}”").format(name=short).replace("&", "&&")
    )  # a single & would underline a letter


def _going(go: Callable[[int], object], to: int) -> Callable[[], None]:
    def act() -> None:
        go(to)

    return act
