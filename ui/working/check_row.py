"""A statement of the partnership check on a form that is entered by hand, and its answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGroupBox, QHBoxLayout, QRadioButton, QVBoxLayout

from ui.editor.tall_list import keep_in_sight
from ui.labels import label
from ui.theme import MEDIUM, SMALL
from ui.tongue import tr

SKIP = (Qt.Key.Key_0, Qt.Key.Key_Minus, Qt.Key.Key_Delete)


class Row(QGroupBox):
    """One statement and its answers.

    Signals:
        answered: an answer was given, or left out, by a key
        edited: an answer was given, or left out, in whatever way
    """

    answered = Signal()
    edited = Signal()

    def __init__(self, words: str, most: int) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(words)
        self.odd = ""  # what was given and is no answer on the scale
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda _: self.edited.emit())
        self.answered.connect(self.edited)
        self.choices: list[QRadioButton] = []
        self._told = label("", "care")
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        for number, shown in ((0, tr("None")), *((at, str(at)) for at in range(1, most + 1))):
            choice = QRadioButton(shown)
            choice.setAccessibleName(f"{words} {shown}")
            self._group.addButton(choice, number)
            self.choices.append(choice)
            row.addWidget(choice)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        column.addWidget(label(words, "label"))
        column.addLayout(row)
        column.addWidget(self._told)
        self.put("")

    @property
    def words(self) -> str:
        """Return the answer as it is kept; empty where there is none."""
        at = self._group.checkedId()
        return str(at) if at > 0 else self.odd

    def put(self, words: str) -> None:
        """Show an answer; what is none on the scale is kept and told."""
        known = [str(self._group.id(one)) for one in self.choices[1:]]
        self.choices[known.index(words) + 1 if words in known else 0].setChecked(True)
        self.odd = "" if words in known else words
        self._told.setText(
            tr("“{words}” is no answer on the scale. It is kept, and does not count.").format(
                words=self.odd
            )
        )
        self._told.setVisible(bool(self.odd))

    def take(self) -> None:
        """Put the keyboard here."""
        (self._group.checkedButton() or self.choices[0]).setFocus()
        keep_in_sight(self, self.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        said = event.text()
        if said.isdecimal() and said in {str(at) for at in range(1, len(self.choices))}:
            self.put(said)
            self.answered.emit()
        elif event.key() in SKIP:
            self.put("")
            self.answered.emit()
        else:
            super().keyPressEvent(event)
