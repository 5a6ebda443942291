"""Adding several things one after the other: a name, Enter, the next name."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.model.catalogue import fields_of
from planner.model.charter import new_id
from planner.model.editing import arrival, written
from planner.model.kinds import Line
from planner.model.record import Record
from planner.model.typed import NotUnderstoodError, typed
from ui.editor.text_box import TextBox
from ui.labels import button, label
from ui.session import CharterSession
from ui.theme import SMALL, TINY
from ui.tongue import retold, tr, word


class QuickAdd(QWidget):
    """Asks for the first line of a record; Enter adds it and asks for another."""

    def __init__(
        self,
        session: CharterSession,
        kind: type[Record],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._kind = kind
        self._name = name
        self._field = dict(fields_of(kind))[name]
        self.box = TextBox(one_line=True)
        self.box.entered.connect(self.commit)
        self._add = button(tr("Add"), picture="plus")
        self._add.clicked.connect(self._add_and_go_on)
        self._complaint = label("", "care")
        self._complaint.hide()
        self._lay_out()
        self.setFocusProxy(self.box)

    @staticmethod
    def is_for(kind: type[Record], name: str) -> bool:
        """Return whether a record of this type can be begun with one line."""
        return kind.many and isinstance(dict(fields_of(kind))[name], Line)

    def commit(self) -> None:
        """Add what is in the box; nothing where it is empty."""
        words = self.box.words().strip()
        if not words:
            return
        try:
            value = typed(self._field, words)
        except NotUnderstoodError as error:
            self._tell(retold(error))
            return
        record = written(self._kind(id=new_id()), self._name, value)
        if self._session.do(arrival(self._session.charter, record)):
            self.box.give("")
            self._tell("")

    def _add_and_go_on(self) -> None:
        self.commit()
        self.box.setFocus()

    def _tell(self, sentence: str) -> None:
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        called = word(self._field.label, f"{self._kind.table}.{self._name}")
        ask = label(called, "label")
        ask.setBuddy(self.box)
        help_words = tr("Press Enter to add it and write the next one.")
        self.box.setAccessibleName(called)
        self.box.setAccessibleDescription(help_words)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.box, 1)
        row.addWidget(self._add, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        for part in (ask, label(help_words, "muted")):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self._complaint)
