"""Writing down a reading: of what, when, how much, and a remark."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from planner.model.catalogue import fields_of
from planner.model.charter import new_id
from planner.model.editing import arrival, written
from planner.model.kinds import Day
from planner.model.record import Record
from planner.model.records.deliver import Reading
from planner.model.typed import NotUnderstoodError, typed
from ui.dropdown import Dropdown
from ui.editor.text_box import TextBox
from ui.editor.text_editor import DayEditor
from ui.labels import button, label
from ui.session import CharterSession
from ui.theme import MEDIUM, SMALL, set_part
from ui.tongue import retold, tr
from ui.waiting import Waiting

FIELDS = dict(fields_of(Reading))
DAY = Day(FIELDS["day"].label)


class ReadingForm(QFrame):
    """Asks for a reading; Enter in a box of one line puts it into the charter."""

    def __init__(self, session: CharterSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, "card")
        self._session = session
        self.indicator = Dropdown(least=16)
        self.day = DayEditor(DAY)
        self.value = TextBox(one_line=True)
        self.note = TextBox(one_line=True)
        self.complaint = label("", "care")
        self.complaint.hide()
        self.add = button(tr("Add this reading"), "next")
        self.add.clicked.connect(self._add_and_go_on)
        for box in (self.value, self.note):
            box.entered.connect(self._add_and_go_on)
        self._lay_out()
        self.day.present(date.today())
        self._day = self.day.words()  # as it was before anything was typed
        self._waiting = Waiting(session, "results.reading", self._words, self)
        self._is_back = False
        for box in (self.day.box, self.value, self.note):
            box.edited.connect(self._waiting.begin)
        self.indicator.activated.connect(self._waiting.begin)

    def refresh(self, indicators: Sequence[tuple[str, str]]) -> None:
        """Offer these indicators, by their ids and names; be hidden where there are none."""
        chosen = self.indicator.currentData()
        now = [
            (self.indicator.itemData(at), self.indicator.itemText(at))
            for at in range(self.indicator.count())
        ]
        if now != list(indicators):
            self.indicator.clear()
            for indicator_id, name in indicators:
                self.indicator.addItem(name, indicator_id)
            self.indicator.setCurrentIndex(max(0, self.indicator.findData(chosen)))
        if indicators and not self._is_back:
            self._is_back = True
            self._come_back()
        self.setVisible(bool(indicators) and not self._session.is_fixed(Reading))

    def settle(self) -> None:
        """Add what is being written, where it is a reading already."""
        if not self.isHidden() and self.value.words().strip():
            self._add()
        self._waiting.keep()

    def _words(self) -> tuple[str, ...]:
        """Return what waits to be added: what was measured, when, how much, and the remark."""
        day, value, note = self.day.words(), self.value.words(), self.note.words()
        is_there = value.strip() or note.strip() or day != self._day
        return (str(self.indicator.currentData() or ""), day, value, note) if is_there else ()

    def _come_back(self) -> None:
        """Put what was being written when the program ended into the boxes again."""
        if kept := self._waiting.kept(4):
            indicator, *words = kept
            self.indicator.setCurrentIndex(max(0, self.indicator.findData(indicator)))
            for box, said in zip((self.day.box, self.value, self.note), words, strict=True):
                box.give(said)

    def _add_and_go_on(self) -> None:
        """Add the reading, with the keyboard where the next begins or what is amiss stands."""
        self._add()
        is_day_amiss = self.value.words().strip() and not self.day.words().strip()
        (self.day.control if is_day_amiss else self.value).setFocus()

    def _add(self) -> None:
        """Put the reading into the charter; what is amiss is said, and the words stay."""
        try:
            value = typed(FIELDS["value"], self.value.words().strip())
            note = typed(FIELDS["note"], self.note.words().strip())
            day = self.day.value()
        except NotUnderstoodError as error:
            self._tell(retold(error))
            return
        if value is None or day is None:
            self._tell(tr("Write the number, and the day on which it was so."))
            return
        made: Record = Reading(id=new_id(), indicator=self.indicator.currentData())
        for name, said in (("day", day), ("value", value), ("note", note or "")):
            made = written(made, name, said)
        if self._session.do(arrival(self._session.charter, made)):
            self.value.give("")
            self.note.give("")
            self._day = self.day.words()
            self._waiting.keep()
            self._tell("")

    def _tell(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL)
        asked = (
            (tr("What was measured"), self.indicator, self.indicator),
            (tr("On which day"), self.day, self.day.control),
            (tr("The number"), self.value, self.value),
            (tr("Remark"), self.note, self.note),
        )
        for row, (words, part, control) in enumerate(asked):
            title = label(words, "label")
            title.setBuddy(control)
            control.setAccessibleName(words)
            # A day has a row of its own: it has a button beside it.
            place, width = ((row, 0), 2) if row < 2 else ((2, row - 2), 1)
            grid.addWidget(title, 2 * place[0], place[1], 1, width)
            grid.addWidget(part, 2 * place[0] + 1, place[1], 1, width)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.day.name(tr("On which day"), "")
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(grid)
        column.addWidget(self.complaint)
        column.addLayout(buttons)
