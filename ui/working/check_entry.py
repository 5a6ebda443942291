"""Answers of a paper form, entered by hand: a statement a row, a key for each answer."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.documents import Options
from planner.documents.check_words import words_of
from planner.documents.telling import telling
from planner.exchange.check_forms import next_number, rewriting
from planner.health.rounds import check_of, forms_of
from planner.model.charter import new_id
from planner.model.check_form import answers_of, line_of
from planner.model.editing import arrival, removal
from planner.model.records.deliver import CheckRound, Response
from ui.dropdown import Dropdown
from ui.editor.rows_view import keep_in_sight
from ui.labels import button, label
from ui.room import give_room
from ui.saying import name_of
from ui.session import CharterSession
from ui.theme import LARGE, MEDIUM, SMALL
from ui.tongue import later, tr, voice

HOW = later(
    "Press the number of the answer: the next statement follows. Press 0 where there is none,"
    " and Enter for the next form."
)
SKIP = (Qt.Key.Key_0, Qt.Key.Key_Minus, Qt.Key.Key_Delete)


class Row(QGroupBox):
    """One statement and its answers.

    Signals:
        answered: an answer was given, or left out, by a key
    """

    answered = Signal()

    def __init__(self, words: str, most: int) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(words)
        self.odd = ""  # what was given and is no answer on the scale
        self._group = QButtonGroup(self)
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


class EntryDialog(QDialog):
    """The form that is being entered; each is kept as one step when the next one follows."""

    def __init__(self, session: CharterSession, round_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._round = session.charter.get(CheckRound, round_id) or CheckRound(id=round_id)
        self.setWindowTitle(tr("Enter answers"))
        check = check_of(session.charter, self._round.survey)
        said = words_of(telling(session.charter, Options(language=voice().code)), check)
        self.rows = {
            one.key: Row(f"{number}. {said[one.key]}", check.scale.most)
            for number, one in enumerate(check.asked, start=1)
        }
        self.which = Dropdown()
        self.which.call(tr("Form"))
        self.number = QLineEdit()
        self.number.setAccessibleName(tr("Number of the form"))
        self.partner = Dropdown()
        self.partner.call(tr("Organisation"))
        self.next = button(tr("Keep it, next form"), "next")
        self.next.setDefault(True)
        self.remove = button(tr("Remove this form"))
        self.leave = button(tr("Keep it and close"))
        self._others: Mapping[str, str] = {}
        self._at = 0
        self._lay_out()
        self._connect()
        self._list()
        self._show()
        give_room(self, 640, 680)

    @property
    def form(self) -> Response | None:
        """Return the form that is shown; `None` while it is a new one."""
        return self._session.charter.get(Response, str(self.which.currentData() or ""))

    def keep(self) -> bool:
        """Keep what was entered; an empty new form is nothing. Returns whether it is kept."""
        shown = self.form
        answers = {key: row.words for key, row in self.rows.items()}
        line = line_of({**answers, **self._others})
        partner = str(self.partner.currentData() or "") if self._round.by_partner else ""
        if shown is None:
            if not line:
                return True
            number, round_ = self.number.text(), self._round.id
            new = Response(
                id=new_id(), round=round_, number=number, partner=partner, answers=line
            )
            return self._session.do(arrival(self._session.charter, new))
        partner = partner or shown.partner
        change = rewriting(shown, self.number.text(), partner, line)
        return change is None or self._session.do(change)

    def reject(self) -> None:
        """Close; what was entered is kept."""
        if self.keep():
            super().reject()

    def _next(self) -> None:
        if self.keep():
            self._list()
            self._show()

    def _remove(self) -> None:
        shown = self.form
        if shown is None or self._session.do(removal(self._session.charter, shown)):
            self._list()
            self._show()

    def _list(self) -> None:
        """List the forms there are, and choose a new one."""
        self.which.clear()
        self.which.addItem(tr("A new form"), "")
        for one in forms_of(self._session.charter, self._round):
            name = one.number.strip() or tr("without a number")
            self.which.addItem(tr("Form {number}").format(number=name), one.id)

    def _show(self) -> None:
        """Show the form that is chosen, with the keyboard on its first statement."""
        shown = self.form
        said = answers_of(shown.answers) if shown else {}
        for key, row in self.rows.items():
            row.put(said.get(key, ""))
        self._others = {key: words for key, words in said.items() if key not in self.rows}
        new = next_number(self._session.charter, self._round.id)
        self.number.setText(shown.number if shown else new)
        self.partner.setCurrentIndex(
            max(0, self.partner.findData(shown.partner if shown else ""))
        )
        if self.rows:
            next(iter(self.rows.values())).take()

    def _choose(self) -> None:
        """Keep what was entered before another form is shown."""
        chosen = self.which.currentData()
        self.which.setCurrentIndex(self._at)
        if self.keep():
            self._list()
            self.which.setCurrentIndex(max(0, self.which.findData(chosen)))
            self._show()
        self._at = self.which.currentIndex()

    def _connect(self) -> None:
        self.which.activated.connect(lambda _: self._choose())
        self.next.clicked.connect(self._next)
        self.remove.clicked.connect(self._remove)
        self.leave.clicked.connect(self.reject)
        rows = list(self.rows.values())
        for row, following in pairwise(rows):
            row.answered.connect(following.take)
        if rows:
            rows[-1].answered.connect(self.next.setFocus)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(MEDIUM)
        for words, field in (
            (tr("Form"), self.which),
            (tr("Number of the form"), self.number),
            (tr("Organisation"), self.partner),
        ):
            if field is self.partner and not self._round.by_partner:
                continue
            cell = QVBoxLayout()
            named = label(words, "label")
            named.setBuddy(field)
            cell.addWidget(named)
            cell.addWidget(field)
            top.addLayout(cell)
        self.partner.addItem(tr("Not said"), "")
        for one in self._session.charter.partners:
            self.partner.addItem(name_of(one, self._session.charter), one.id)
        bottom = QHBoxLayout()
        bottom.setSpacing(MEDIUM)
        bottom.addWidget(self.remove)
        bottom.addStretch(1)
        bottom.addWidget(self.leave)
        bottom.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(label(tr(HOW), "muted"))
        column.addLayout(top)
        column.addWidget(self._statements(), 1)
        column.addLayout(bottom)

    def _statements(self) -> QScrollArea:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(SMALL)
        for row in self.rows.values():
            column.addWidget(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(tr("Statements"))
        return area
