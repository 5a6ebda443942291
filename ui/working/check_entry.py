"""Answers of a paper form, entered by hand: a statement a row, a key for each answer."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.documents import Options
from planner.documents.check_words import words_of
from planner.documents.telling import telling
from planner.exchange.check_forms import next_number, rewriting
from planner.health.rounds import check_of, forms_of
from planner.model.changes import Change
from planner.model.charter import new_id
from planner.model.check_form import answers_of, line_of
from planner.model.editing import arrival, removal
from planner.model.records.deliver import CheckRound, Response
from ui.dropdown import Dropdown
from ui.labels import button, label
from ui.pausing import LONGEST, PAUSE, Respite
from ui.room import give_room
from ui.saying import name_of
from ui.session import CharterSession
from ui.theme import LARGE, MEDIUM, SMALL
from ui.tongue import later, tr, voice
from ui.working.check_row import Row

HOW = later(
    "Press the number of the answer: the next statement follows. Press 0 where there is none,"
    " and Enter for the next form."
)


class EntryDialog(QDialog):
    """The form that is being entered; each is one step, kept whenever there is a pause."""

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
        self.partner = Dropdown(parent=self)
        self.partner.setVisible(bool(self._round.by_partner))
        self.partner.call(tr("Organisation"))
        self.next = button(tr("Keep it, next form"), "next")
        self.next.setDefault(True)
        self.remove = button(tr("Remove this form"))
        self.leave = button(tr("Keep it and close"))
        self._others: Mapping[str, str] = {}
        self._at = 0
        self._id = new_id()  # of the form that is shown
        self._proposed = ""  # its number, while it is new
        self._arrived = ""  # what its coming is called among the steps, once it is kept
        self._respite = Respite(self, PAUSE, LONGEST)
        self._lay_out()
        self._connect()
        self._list()
        self._show()
        give_room(self, 640, 680)

    @property
    def form(self) -> Response | None:
        """Return the form that is shown; `None` while it is a new one."""
        return self._session.charter.get(Response, self._id)

    def keep(self, *, typing: bool = False) -> bool:
        """Keep what was entered; an empty new form is nothing. Returns whether it is kept.

        With `typing` the person has only paused: what comes next goes into the same step.
        """
        self._respite.stop()
        return self._session.do(self._change(), typing=typing)

    def _change(self) -> Change | None:
        """Return what brings the charter to what is shown; `None` where it says so already."""
        answers = {key: row.words for key, row in self.rows.items()}
        line = line_of({**answers, **self._others})
        number, shown = self.number.text(), self.form
        partner = str(self.partner.currentData() or "") if self._round.by_partner else ""
        if shown is None:
            return self._arrival(number, partner, line)
        change = rewriting(shown, number, partner or shown.partner, line)
        if change is not None and self._arrived:
            return replace(change, text=self._arrived)
        return change

    def _arrival(self, number: str, partner: str, line: str) -> Change | None:
        """Return how a new form comes into the charter; `None` where it is empty."""
        if not line and not partner and number == self._proposed:
            return None
        new = Response(
            id=self._id, round=self._round.id, number=number, partner=partner, answers=line
        )
        change = arrival(self._session.charter, new)
        self._arrived = change.text
        return change

    def _keep_pause(self) -> None:
        self.keep(typing=True)

    def reject(self) -> None:
        """Close; what was entered is kept."""
        if self.keep():
            super().reject()

    def _next(self) -> None:
        if self.keep():
            self._list()
            self._show()

    def _remove(self) -> None:
        self._respite.stop()
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
        self._id, self._arrived = str(self.which.currentData() or "") or new_id(), ""
        shown = self.form
        said = answers_of(shown.answers) if shown else {}
        for key, row in self.rows.items():
            row.put(said.get(key, ""))
        self._others = {key: words for key, words in said.items() if key not in self.rows}
        self._proposed = next_number(self._session.charter, self._round.id)
        self.number.setText(shown.number if shown else self._proposed)
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
        self._respite.over.connect(self._keep_pause)
        self.number.textEdited.connect(self._respite.begin)
        self.partner.activated.connect(self._respite.begin)
        rows = list(self.rows.values())
        for row in rows:
            row.edited.connect(self._respite.begin)
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
