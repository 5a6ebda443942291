"""Editors for one of a few values: a list that opens, and yes, no or not said."""

from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from planner.model.kinds import Choice, Flag
from planner.model.values import Value
from ui.dropdown import Dropdown
from ui.editor.editor import Editor
from ui.saying import capital, language
from ui.theme import SMALL
from ui.tongue import later, tr, word

NOT_SAID = later("Not said")
ANSWERS: tuple[tuple[str, bool | None], ...] = (
    (later("Yes"), True),
    (later("No"), False),
    (NOT_SAID, None),
)


def choice_words(value: str) -> str:
    """Return one value of a choice as it stands in a list."""
    return capital(language(value) or word(value)) if value else tr(NOT_SAID)


class ChoiceEditor(Editor):
    """A list of what can be chosen, beginning with nothing said."""

    def __init__(self, kind: Choice, parent: QWidget | None = None) -> None:
        super().__init__(kind, parent)
        self.list = Dropdown(parent=self)
        for value in ("", *filter(None, kind.values)):
            self.list.addItem(choice_words(value), value)
        self.list.activated.connect(self._settle)
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    @property
    def control(self) -> QWidget:
        return self.list

    def present(self, said: Value) -> None:
        self.list.setCurrentIndex(max(0, self.list.findData(said)))

    def value(self) -> Value:
        return str(self.list.currentData() or "")


class FlagEditor(Editor):
    """Yes, no or not said, all in sight."""

    def __init__(self, kind: Flag, parent: QWidget | None = None) -> None:
        super().__init__(kind, parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        for at, (words, _) in enumerate(ANSWERS):
            answer = QRadioButton(tr(words), self)
            self._group.addButton(answer, at)
            row.addWidget(answer)
        row.addStretch(1)
        self._group.idClicked.connect(self._settle)
        self.setFocusProxy(self.answers[-1])

    @property
    def answers(self) -> tuple[QRadioButton, ...]:
        """Return the buttons: yes, no, not said."""
        return tuple(one for one in self._group.buttons() if isinstance(one, QRadioButton))

    @property
    def control(self) -> QWidget:
        return self._group.checkedButton() or self.answers[0]

    def name(self, label: str, description: str) -> None:
        for answer, (words, _) in zip(self.answers, ANSWERS, strict=True):
            answer.setAccessibleName(f"{label}: {tr(words)}")
            answer.setAccessibleDescription(description)

    def present(self, said: Value) -> None:
        flag = said if isinstance(said, bool) else None
        self.answers[[answer for _, answer in ANSWERS].index(flag)].setChecked(True)
        self.setFocusProxy(self.control)

    def value(self) -> Value:
        return ANSWERS[self._group.checkedId()][1]
