"""A check of the partners’ own making: what it is called, its scale, and its statements."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from planner.health.rounds import FOUR, POINTS, check_of
from planner.model.catalogue import SECTIONS
from planner.model.charter import new_id
from planner.model.editing import arrival, removal, together, writing
from planner.model.records.deliver import Statement, Survey
from ui.direction import inward
from ui.dropdown import Dropdown
from ui.editor.forms import RecordForm
from ui.labels import button, label
from ui.session import CharterSession
from ui.theme import LARGE, MEDIUM, SMALL
from ui.tongue import tr, word

FIELDS = ("title", "opening")
OF_STATEMENT = ("text", "heading", "negative")


class StatementForm(QGroupBox):
    """One statement, the section it leads to, and what can be done with it."""

    def __init__(self, session: CharterSession, statement: Statement) -> None:
        super().__init__()
        self._session = session
        self.record_id = statement.id
        self.form = RecordForm(session, Statement, statement.id, names=OF_STATEMENT)
        self.leads = Dropdown()
        self.leads.call(tr("Section of the agreement to look at"))
        self.leads.addItem(tr("No section"), "")
        for each in SECTIONS:
            self.leads.addItem(word(each.title), each.key)
        self.leads.activated.connect(lambda _: self._lead())
        self.remove = button(tr("Remove this statement"))
        self.remove.clicked.connect(self._remove)
        column = QVBoxLayout(self)
        column.setSpacing(SMALL)
        named = label(tr("Section of the agreement to look at"), "label")
        named.setBuddy(self.leads)
        for part in (self.form, named, self.leads):
            column.addWidget(part)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        is_fixed = session.is_fixed(Statement)
        self.leads.setDisabled(is_fixed)
        self.remove.setDisabled(is_fixed)
        self.refresh()

    def refresh(self) -> None:
        """Show what the charter says now."""
        self.form.refresh()
        found = self._session.charter.get(Statement, self.record_id)
        asked = check_of(self._session.charter, found.survey).asked if found else ()
        leads = next((one.leads for one in asked if one.key == self.record_id), ())
        words = found.leads if found else ""
        at = self.leads.findData(leads[0] if len(leads) == 1 else words)
        if at < 0:
            self.leads.addItem(words, words)
            at = self.leads.count() - 1
        self.leads.setCurrentIndex(at)

    def _lead(self) -> None:
        self.form.commit()
        charter = self._session.charter
        found = charter.get(Statement, self.record_id)
        if found is not None:
            self._session.do(writing(charter, found, "leads", self.leads.currentData()))

    def _remove(self) -> None:
        self.form.commit()
        charter = self._session.charter
        found = charter.get(Statement, self.record_id)
        if found is not None:
            self._session.do(removal(charter, found))


class OwnCheck(QWidget):
    """A check; `record_id` is its id."""

    def __init__(self, session: CharterSession, record_id: str) -> None:
        super().__init__()
        self._session = session
        self.record_id = record_id
        self.form = RecordForm(session, Survey, record_id, names=FIELDS)
        self.points = {number: QRadioButton(words) for number, words in _points()}
        for number, choice in self.points.items():
            choice.clicked.connect(partial(self._choose, number))
            choice.setDisabled(session.is_fixed(Survey))
        self.statements: list[StatementForm] = []
        self.add = button(tr("Add a statement"), picture="plus")
        self.add.clicked.connect(self._add)
        self.remove = button(tr("Remove this check"))
        self.remove.clicked.connect(self._remove)
        for each in (self.add, self.remove):
            each.setDisabled(session.is_fixed(Survey))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(MEDIUM)
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show what the charter says now; what is being typed stays."""
        charter = self._session.charter
        survey = charter.get(Survey, self.record_id)
        if survey is None:
            return
        self.form.refresh()
        most = check_of(charter, self.record_id).scale.most
        self.points[most].setChecked(True)
        asked = [one for one in charter.all(Statement) if one.survey == self.record_id]
        if [one.id for one in asked] != [one.record_id for one in self.statements]:
            self._show(asked)
        for each in self.statements:
            each.refresh()

    def commit(self) -> None:
        """Make what is being typed a change now."""
        self.form.commit()
        for each in self.statements:
            each.form.commit()

    def start(self) -> None:
        """Put the keyboard into the name."""
        self.form.show_field("", "title")

    def _show(self, asked: list[Statement]) -> None:
        """Have a form for each statement; one that is there already keeps what is typed."""
        there = {one.record_id: one for one in self.statements}
        self.statements = [
            there.pop(one.id) if one.id in there else StatementForm(self._session, one)
            for one in asked
        ]
        for gone in there.values():
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for at, each in enumerate(self.statements):
            self._rows.insertWidget(at, each)
            each.setTitle(tr("Statement {number}").format(number=at + 1))

    def _choose(self, points: int) -> None:
        self.form.commit()
        charter = self._session.charter
        survey = charter.get(Survey, self.record_id)
        if survey is not None:
            self._session.do(writing(charter, survey, "points", points))

    def _add(self) -> None:
        self.commit()
        charter = self._session.charter
        before = self.statements[-1].record_id if self.statements else ""
        last = charter.get(Statement, before)
        new = Statement(
            id=new_id(), survey=self.record_id, heading=last.heading if last else ""
        )
        if self._session.do(arrival(charter, new)):
            self.refresh()
            self.statements[-1].form.show_field("", "text")

    def _remove(self) -> None:
        """Remove the check with its statements; its rounds and answers stay."""
        self.commit()
        charter = self._session.charter
        own = [one for one in charter.all(Statement) if one.survey == self.record_id]
        changes = []
        for one in (*own, charter.get(Survey, self.record_id)):
            if one is not None:
                changes.append(removal(charter, one))
                charter = charter.after(changes[-1])
        if changes:
            self._session.do(together(changes[-1].text, changes))

    def _lay_out(self) -> None:
        scale = QGroupBox(tr("Points of the scale"))
        row = QVBoxLayout(scale)
        for choice in self.points.values():
            row.addWidget(choice)
        ends = QHBoxLayout()
        ends.setSpacing(SMALL)
        for each in (self.add, self.remove):
            ends.addWidget(each)
        ends.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(inward(MEDIUM, MEDIUM, LARGE, LARGE))
        column.setSpacing(MEDIUM)
        column.addWidget(
            label(tr("Write your own statements; then begin a round to ask them."), "muted")
        )
        column.addWidget(self.form)
        column.addWidget(scale)
        column.addLayout(self._rows)
        column.addLayout(ends)
        column.addStretch(1)


def _points() -> list[tuple[int, str]]:
    words = {True: tr("4 points, without a middle"), False: tr("5 points, with a middle")}
    return [(number, words[number == FOUR]) for number in POINTS]
