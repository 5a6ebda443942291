"""The record of a list that is open: its form, and what can be done with it."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.model.editing import mentions
from planner.model.record import Record
from ui.editor.forms import RecordForm
from ui.editor.nouns import one
from ui.labels import WrappingButton, button, label
from ui.saying import capital, name_of
from ui.session import CharterSession
from ui.theme import MEDIUM, SMALL, set_part
from ui.tongue import tr


class OpenRecord(QFrame):
    """The form of one record, between the rows before it and those after it.

    What it is called and where it is mentioned is said once it is refreshed.

    Signals:
        shut: the person is done with it
        removed: the person wants it gone
        asked: the person wants to move it; carries where the choice is to be shown
    """

    shut = Signal()
    removed = Signal()
    asked = Signal(QPoint)

    def __init__(
        self,
        session: CharterSession,
        kind: type[Record],
        record_id: str,
        parent: QWidget | None = None,
        *,
        names: tuple[str, ...] = (),
    ) -> None:
        super().__init__(parent)
        set_part(self, "card")
        self._session = session
        self._kind = kind
        self.record_id = record_id
        self.form = RecordForm(session, kind, record_id, self, names=names)
        self._mentions = label("", "muted", self)
        self._done = button(tr("Close"), parent=self)
        self.mover = button(tr("Move to…"), "link", parent=self)
        self._remove = WrappingButton(
            tr("Remove this {thing}").format(thing=one(kind)), "link", "trash-2", self
        )
        self._remove.clicked.connect(self.removed)
        self.mover.clicked.connect(self._ask)
        self._done.clicked.connect(self.shut)
        self._lay_out()
        for change in (self._remove, self.mover):
            change.setHidden(session.is_fixed(kind))

    def refresh(self) -> None:
        """Show what the charter says now."""
        record = self._session.charter.get(self._kind, self.record_id)
        if record is None:
            return
        self.form.refresh()
        self.setAccessibleName(
            f"{capital(one(self._kind))}: {name_of(record, self._session.charter)}"
        )
        places = len(mentions(self._session.charter, record))
        self._mentions.setText(tr("Mentioned in %n other place(s).", "", places))
        self._mentions.setVisible(places > 0)

    def _ask(self) -> None:
        self.asked.emit(self.mover.mapToGlobal(QPoint(0, 0)))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._done)
        row.addWidget(self.mover)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(self.form)
        column.addWidget(self._mentions)
        column.addLayout(row)
        column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
