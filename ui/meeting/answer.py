"""The answer to a question of a meeting, in the same fields as in the form."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.health.next_step import Step
from planner.health.thinking import HOPES
from planner.model.catalogue import section
from planner.model.editing import switching
from planner.model.record import ONLY, Record
from planner.model.records.why import Interest
from ui.editor.field import Field
from ui.editor.forms import RecordForm
from ui.editor.lots import whole
from ui.editor.reading_order import enter, put_in_order
from ui.editor.record_list import RecordList
from ui.labels import button, label
from ui.meeting.hopes import Hopes
from ui.meeting.quick import QuickAdd
from ui.saying import name_of
from ui.session import CharterSession
from ui.theme import MEDIUM
from ui.tongue import tr, word


class Answer(QWidget):
    """Where a step is settled: fields, a list to add to, or a section to switch on.

    Signals:
        added: the person wants the section that was offered
    """

    added = Signal()

    def __init__(
        self, session: CharterSession, step: Step, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._step = step
        self.form: RecordForm | None = None
        self.list: RecordList | None = None
        self.quick: QuickAdd | None = None
        self.hopes: Hopes | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(MEDIUM)
        self._fill()
        put_in_order(self)

    @property
    def fields(self) -> list[Field]:
        """Return the fields that can be written in."""
        return self.findChildren(Field)

    @property
    def is_edited(self) -> bool:
        """Return whether something has been put that is not in the charter."""
        waits = self.quick is not None and bool(self.quick.box.words().strip())
        return waits or any(each.is_edited for each in self.fields)

    def refresh(self) -> None:
        """Show what the charter says now."""
        for part in (self.form, self.list, self.hopes):
            if part is not None:
                part.refresh()

    def commit(self) -> None:
        """Make what is being typed a change now."""
        for part in (self.form, self.list, self.quick, self.hopes):
            if part is not None:
                part.commit()

    def enter(self) -> None:
        """Put the keyboard where the answer begins."""
        if self.quick is not None:
            self.quick.setFocus()
        elif self.form is not None:
            self.form.show_field("", self._step.place[2])
        else:
            enter(self)

    def _fill(self) -> None:
        kind, record_id = self._step.kind, self._step.place[1]
        if self._step.way == "offer":
            self._offer()
        elif kind is None:
            self._column.addWidget(label(tr("This is settled in the form.")))
        elif kind is Interest and self._step.fields == HOPES:
            self.hopes = Hopes(self._session)
            self._column.addWidget(self.hopes)
        elif not kind.many or self._is_about_one(kind, record_id):
            self._write(kind, record_id)
        else:
            self._gather(kind)

    def _is_about_one(self, kind: type[Record], record_id: str) -> bool:
        there = self._session.charter.get(kind, record_id) is not None
        return self._step.way == "finding" and there

    def _write(self, kind: type[Record], record_id: str) -> None:
        record = self._session.charter.get(kind, record_id)
        if kind.many and record is not None:
            self._column.addWidget(label(name_of(record, self._session.charter), "heading"))
        self.form = RecordForm(
            self._session, kind, record_id if kind.many else ONLY, names=self._step.fields
        )
        self._column.addWidget(self.form)

    def _gather(self, kind: type[Record]) -> None:
        names = self._step.fields
        self.list = RecordList(self._session, whole(kind, titled=False, fields=names))
        if QuickAdd.is_for(kind, names[0]) and not self._session.is_fixed(kind):
            self.quick = QuickAdd(self._session, kind, names[0])
            self.list.adder.hide()
            self._column.addWidget(self.quick)
        self.list.table.hide()  # rows of a spreadsheet are no matter for a meeting
        self._column.addWidget(self.list)

    def _offer(self) -> None:
        title = word(section(self._step.section).title)
        self._column.addWidget(
            label(tr("The agreement has no section “{title}” yet.").format(title=title))
        )
        add = button(tr("Add this section"), picture="plus")
        add.clicked.connect(self._switch_on)
        self._column.addWidget(add)

    def _switch_on(self) -> None:
        change = switching(self._session.charter, self._step.section, on=True)
        if self._session.do(change):
            self.added.emit()
