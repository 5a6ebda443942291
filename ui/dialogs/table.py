"""Rows of a spreadsheet before they come into a list: which column is what, and what comes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from planner.exchange.tables import Row, Table, fields, heading, in_order, read
from planner.model.charter import Charter
from planner.model.worksheet import Wording
from ui.direction import inward
from ui.dropdown import Dropdown
from ui.editor.lots import Lot
from ui.editor.nouns import several
from ui.labels import Tick, button, label
from ui.panels.sentences import Sentence, SentenceList
from ui.room import give_room
from ui.saying import capital, label_of
from ui.theme import LARGE, MEDIUM, SMALL
from ui.tongue import retold, tr

SHORT = 40  # characters of a cell that show which column it is in
LONG = 300  # characters of a row that are shown
SEEN, LINES = 2, 4  # columns, and lines of what would be added, in sight at least
NO_FIELD = ""


class TableDialog(QDialog):
    """Shows the records that rows make; those that are new are `chosen` with the button."""

    def __init__(
        self, charter: Charter, lot: Lot, rows: Table, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rows from a table"))
        self._charter, self._lot, self._rows = charter, lot, rows
        self._wording = Wording(charter)
        named = heading(lot.kind, rows[0])
        self.has_heading = Tick(tr("The first row says what the columns are"))
        self.has_heading.setChecked(named is not None)
        self.columns = [
            self._column(number, name)
            for number, name in enumerate(named or in_order(lot.kind, len(rows[0])))
        ]
        self.count = label("", "label")
        self.list = SentenceList(tr("What would be added"))
        self.list.setMinimumHeight(LINES * self.fontMetrics().lineSpacing())
        self.take = button(tr("Add these rows"), "next")
        self.take.clicked.connect(self.accept)
        self._found: list[Row] = []
        self._lay_out()
        self.has_heading.toggled.connect(self._show)
        self._show()
        self.take.setFocus()
        give_room(self, 760, 640)

    @property
    def chosen(self) -> list[Row]:
        """Return the rows that the list does not have yet."""
        return [each for each in self._found if not each.is_known]

    def _column(self, number: int, name: str) -> Dropdown:
        box = Dropdown()
        box.addItem(tr("Leave it out"), NO_FIELD)
        for field, kind in fields(self._lot.kind):
            box.addItem(label_of(self._lot.kind, field, kind), field)
        box.setCurrentIndex(max(0, box.findData(name)))
        box.call(tr("What column {number} is").format(number=number + 1))
        box.currentIndexChanged.connect(self._show)
        return box

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(label(tr("Rows from a table"), "title"))
        column.addWidget(
            label(
                tr(
                    "Each row becomes one of the {things}. Say what the columns are; what"
                    " you see below comes in as one step, which you can undo."
                ).format(things=several(self._lot.kind))
            )
        )
        column.addWidget(self.has_heading)
        column.addWidget(self._columns())
        column.addWidget(self.count)
        column.addWidget(self.list, 1)
        column.addLayout(self._buttons())

    def _columns(self) -> QScrollArea:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(inward(0, 0, SMALL, 0))
        grid.setSpacing(SMALL)
        for at, box in enumerate(self.columns):
            cells = [row[at] for row in self._rows[:3] if row[at].strip()]
            words = label(" · ".join(_short(cell, SHORT) for cell in cells[:2]), "muted")
            words.setBuddy(box)
            grid.addWidget(box, at, 0)
            grid.addWidget(words, at, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(self.columns), 1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(tr("Columns"))
        row = self.columns[0].sizeHint().height() + SMALL
        area.setMinimumHeight(min(len(self.columns), SEEN) * row)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        return area

    def _buttons(self) -> QHBoxLayout:
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.take)
        return row

    def _show(self) -> None:
        columns = [str(box.currentData()) for box in self.columns]
        once = [name if name not in columns[:at] else "" for at, name in enumerate(columns)]
        rows = self._rows[1:] if self.has_heading.isChecked() else self._rows
        self._found = read(self._charter, self._lot.fresh, rows, once)
        self.list.rows.show([self._sentence(each) for each in self._found])
        known = len(self._found) - len(self.chosen)
        words = tr("%n row(s) would be added.", "", len(self.chosen))
        if known:
            words += " " + tr("%n row(s) are in the list already.", "", known)
        self.count.setText(words)
        self.take.setEnabled(bool(self.chosen))

    def _sentence(self, row: Row) -> Sentence:
        said = self._said(row)
        if row.is_known:
            return Sentence(
                tr("In the list already: {row}").format(row=said), row, "info", "muted"
            )
        if not row.odd:
            return Sentence(said, row)
        notes = (
            tr("{why} It is kept as it was typed.").format(why=capital(retold(why)))
            for _, why in row.odd.values()
        )
        return Sentence("\n".join([said, *notes]), row, "triangle-alert", "care")

    def _said(self, row: Row) -> str:
        """Return what a row says, field by field."""
        parts = []
        for name, kind in fields(self._lot.kind):
            odd, _ = row.odd.get(name, ("", None))
            words = odd or self._wording.words(kind, getattr(row.record, name))
            if words:
                parts.append(f"{label_of(self._lot.kind, name, kind)}: {words}")
        return _short(" · ".join(parts), LONG)


def _short(words: str, most: int) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else f"{line[:most]}…"


def ask_which(charter: Charter, lot: Lot, rows: Table, parent: QWidget) -> Sequence[Row]:
    """Return the rows that the person wants in a list; none when they think better of it."""
    dialog = TableDialog(charter, lot, rows, parent)
    taken = dialog.chosen if dialog.exec() else []
    dialog.deleteLater()
    return taken
