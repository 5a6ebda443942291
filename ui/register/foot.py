"""What stands under the list of charters: how many there are, and what can be done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.labels import WrappingButton, label
from ui.side_by_side import SideBySide
from ui.theme import SMALL
from ui.tongue import tr

MOST_HITS = 50  # places shown; whoever finds more looks for other words


class Foot(SideBySide):
    """A sentence with buttons beside it, or below where all of it has no room on one line."""

    def __init__(self, acts: Sequence[tuple[str, Callable[[], object]]]) -> None:
        self._said, row = label("", "muted"), QWidget()
        self.buttons = tuple(_button(*each) for each in acts)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SMALL)
        for each in self.buttons:
            line.addWidget(each)
        super().__init__((self._said, row))
        self.row.setAlignment(self._said, Qt.AlignmentFlag(0))
        self.row.setAlignment(row, Qt.AlignmentFlag.AlignRight)
        self.row.setStretchFactor(self._said, 1)
        self.row.setStretchFactor(row, 0)

    def say(self, sentence: str) -> None:
        """Say something else beside the buttons."""
        self._said.setText(sentence)
        self.fit()


def _button(words: str, act: Callable[[], object]) -> QPushButton:
    made = WrappingButton(words)
    made.clicked.connect(act)
    return made


def count_words(charters: int, places: int | None) -> str:
    """Return how many charters there are, or go by words, and in how many places those are."""
    if places is None:
        return tr("%n charter(s)", "", charters)
    if not charters and not places:
        return tr("No charter has this in its name, its partners or its words.")
    found = tr("No charter by that name")
    if charters:
        found = tr("%n charter(s) by that name", "", charters)
    there = tr("and the words are in %n place(s)", "", places)
    if places == MOST_HITS:
        there = tr("and the words are in at least %n place(s)", "", places)
    return f"{found}, {there}"
