"""What filled forms say, before anything is taken in: what will count, and what will not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.documents import Options
from planner.documents.check_words import left_words, places_of
from planner.documents.telling import telling
from planner.exchange.check_forms import Taken, taking_in
from planner.health.rounds import counted
from planner.model.charter import Charter
from planner.model.check_form import answers_of
from planner.model.records.deliver import CheckRound
from ui.labels import button, label
from ui.room import give_room
from ui.theme import LARGE, MEDIUM, SMALL
from ui.tongue import retold, tr, voice


class ReadingDialog(QDialog):
    """Forms to choose from; those ticked are `chosen`."""

    def __init__(
        self, charter: Charter, found: Sequence[tuple[str, Taken]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Filled forms"))
        after = charter.after(taking_in(charter, [one for _, one in found]))
        self.boxes = [(one, _box(name, one)) for name, one in found]
        self.take = button(tr("Take these in"), "next")
        self.take.clicked.connect(self.accept)
        self.leave = button(tr("Take nothing in"))
        self.leave.clicked.connect(self.reject)
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setSpacing(SMALL)
        for one, box in self.boxes:
            notes = [*map(retold, one.notes), *_left(after, one)]
            box.setAccessibleDescription(" ".join(notes))
            box.toggled.connect(self._allow)
            rows.addWidget(box)
            for note in notes:
                rows.addWidget(label(note, "care"))
        rows.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(label(tr("What the forms say"), "title"))
        column.addWidget(
            label(tr("What is ticked goes into the charter as one step, which you can undo."))
        )
        column.addWidget(_scrolling(page), 1)
        column.addLayout(self._buttons())
        self._allow()
        self.boxes[0][1].setFocus()
        give_room(self, 640, 480)

    @property
    def chosen(self) -> list[Taken]:
        """Return what is ticked."""
        return [one for one, box in self.boxes if box.isChecked()]

    def _allow(self) -> None:
        self.take.setEnabled(bool(self.chosen))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.take)
        return row


def _box(name: str, one: Taken) -> QCheckBox:
    number = len(answers_of(one.response.answers))
    words = tr("{file}: {answers}").format(file=name, answers=tr("%n answer(s)", "", number))
    box = QCheckBox(words.replace("&", "&&"))
    box.setAccessibleName(words)
    box.setChecked(not one.is_again)
    return box


def _left(after: Charter, one: Taken) -> list[str]:
    """Return what on a form would not count."""
    told = telling(after, Options(language=voice().code))
    round_ = after.get(CheckRound, one.response.round)
    if round_ is None:
        return []
    found = counted(after, round_)
    return [
        left_words(told, left, places_of(found.check, left.statements))
        for left in found.left
        if left.form.id == one.response.id
    ]


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(tr("Forms to choose from"))
    return area
