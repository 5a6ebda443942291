"""What a filled worksheet says, field by field, to choose from."""

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.exchange.answers import Found, Proposal
from planner.saying import Said
from ui.direction import inward
from ui.labels import Tick, button, label
from ui.room import give_room
from ui.saying import label_of
from ui.theme import LARGE, MEDIUM, SMALL, TINY
from ui.tongue import later, retold, tr, word

SHOWN = 600  # characters of an answer that are shown
INDENT = 28  # pixels: under the words of a box to tick, not under the box
NOTHING = later("nothing")
OLDER = later(
    "The charter has changed since this worksheet was printed; look twice before you choose."
)


class WorksheetDialog(QDialog):
    """The answers of a worksheet beside what the charter says; those ticked are `chosen`."""

    def __init__(self, found: Proposal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("A filled worksheet"))
        self.boxes = [(each, _box(each)) for each in found.found]
        self.take = button(tr("Take these in"), "next")
        self.take.clicked.connect(self.accept)
        self.leave = button(tr("Leave the charter as it is"))
        self.leave.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(label(tr("What the worksheet says"), "title"))
        column.addWidget(label(introduction(found)))
        if found.is_older:
            column.addWidget(label(tr(OLDER), "care"))
        column.addWidget(self._list(), 1)
        column.addLayout(self._buttons())
        for _, box in self.boxes:
            box.toggled.connect(self._allow)
        self._allow()
        next((box for _, box in self.boxes if box.isEnabled()), self.leave).setFocus()
        give_room(self, 720, 640)

    @property
    def chosen(self) -> list[Found]:
        """Return what is ticked."""
        return [each for each, box in self.boxes if box.isChecked()]

    def _allow(self) -> None:
        self.take.setEnabled(bool(self.chosen))

    def _list(self) -> QScrollArea:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        column.setSpacing(MEDIUM)
        for title, group in groupby(self.boxes, lambda pair: pair[0].section.title):
            column.addWidget(label(word(title), "heading"))
            for each, box in group:
                column.addWidget(_answer(each, box))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(tr("Answers to choose from"))
        return area

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.take)
        return row


def introduction(found: Proposal) -> str:
    """Return what there is to choose from, and what becomes of it."""
    return " ".join(
        (
            tr("%n answer(s) differ from the charter.", "", len(found.found)),
            *([tr("Filled in by {name}.").format(name=found.by)] if found.by else []),
            tr("What is ticked goes into the charter as one step, which you can undo."),
        )
    )


def _box(found: Found) -> Tick:
    label = label_of(found.place.kind, found.place.name, found.place.of)
    of = retold(found.of) if isinstance(found.of, Said) else found.of
    words = f"{of}: {label}" if of else label
    box = Tick(words.replace("&", "&&"))
    box.setAccessibleName(words)
    box.setAccessibleDescription(" ".join((*_both(found), *_noted(found))))
    box.setChecked(found.is_safe)
    box.setEnabled(found.is_possible)
    return box


def _both(found: Found) -> tuple[str, str]:
    return (
        tr("The charter says: {words}").format(words=_cut(found.now)),
        tr("The worksheet says: {words}").format(words=_cut(found.words)),
    )


def _noted(found: Found) -> Iterator[str]:
    if found.note:
        yield retold(found.note)


def _answer(found: Found, box: Tick) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(TINY)
    column.addWidget(box)
    under = QVBoxLayout()
    under.setContentsMargins(inward(INDENT, 0, 0, 0))
    under.setSpacing(TINY)
    now, words = _both(found)
    under.addWidget(label(now, "muted"))
    under.addWidget(label(words))
    for each in _noted(found):
        under.addWidget(label(each, "care"))
    column.addLayout(under)
    return page


def _cut(words: str) -> str:
    """Return words as a person compares them: their beginning, where they are very long."""
    if not words.strip():
        return tr(NOTHING)
    return words if len(words) <= SHOWN else f"{words[:SHOWN]}…"
