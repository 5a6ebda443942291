"""The line below a field that says in a few words what could be looked at in its text."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from planner.model.typed import quoted
from ui.labels import button, label
from ui.theme import SMALL
from ui.tongue import tr
from ui.writing.marks import Mark, sentence

TOLD = 3  # hints that are told in the line; the rest are counted
LISTED = 20  # in the menu


class HintsLine(QWidget):
    """Says how many hints there are and the first of them, and leads to each.

    It stays where it is while the text has none, so that nothing below it moves under a mouse.

    Signals:
        chosen: the person wants to go to a place of the text; carries its `Mark`
    """

    chosen = Signal(Mark)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: Sequence[Mark] = ()
        self._words = label("", "muted")
        self.look = button(tr("Look at each…"), "link")
        self.look.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.look, 0, Qt.AlignmentFlag.AlignTop)
        policy = self.look.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.look.setSizePolicy(policy)

    @property
    def words(self) -> str:
        """Return what the line says."""
        return self._words.text()

    def say(self, marks: Sequence[Mark], name: str) -> None:
        """Say what there is to look at in the text of a name."""
        self._marks = marks
        self._words.setText(summary(marks) if marks else tr("No hints"))
        self.look.setVisible(bool(marks))
        self.look.setAccessibleName(tr("Look at each hint on “{field}”").format(field=name))

    def menu(self) -> QMenu:
        """Return a menu with every hint, each leading to its place."""
        menu = QMenu(self)
        for mark in self._marks[:LISTED]:
            words = quoted(sentence(mark)).replace("&", "&&")
            action = menu.addAction(words[:1].upper() + words[1:])
            action.triggered.connect(lambda _=False, mark=mark: self.chosen.emit(mark))
        return menu

    def _open(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.look.mapToGlobal(QPoint(0, self.look.height())))


def summary(marks: Sequence[Mark]) -> str:
    """Return one line on all of the hints."""
    told = "; ".join(map(sentence, marks[:TOLD]))
    if len(marks) > TOLD:
        told = tr("{hints}; and %n more", "", len(marks) - TOLD).format(hints=told)
    return tr("%n hint(s): {hints}", "", len(marks)).format(hints=told)
