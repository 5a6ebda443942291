"""Adding several things one after the other: a name, Enter, the next name."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.model.catalogue import fields_of
from planner.model.changes import Change
from planner.model.charter import new_id
from planner.model.editing import arrival, removal, writing, written
from planner.model.kinds import Line
from planner.model.record import Record
from planner.model.typed import NotUnderstoodError, typed
from ui.editor.text_box import TextBox
from ui.labels import button, label
from ui.pausing import LONGEST, PAUSE, Respite
from ui.session import CharterSession
from ui.theme import SMALL, TINY
from ui.tongue import retold, tr, word


class QuickAdd(QWidget):
    """Asks for the first line of a record; Enter adds it and asks for another.

    A pause adds it as well, as everything that is typed is saved in one; it can go on then.
    """

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
        self._id = new_id()  # of the record that the line is for
        self._kept = ""  # what the charter has of the line
        self._respite = Respite(self, PAUSE, LONGEST)
        self._respite.over.connect(self._keep_pause)
        self.box.edited.connect(self._respite.begin)
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

    @property
    def complaint(self) -> str:
        """Return why the line cannot be added; empty where it can."""
        return self._complaint.text()

    def commit(self) -> None:
        """Add what is in the box; nothing where it is empty."""
        if self._keep(typing=False):
            self._id, self._kept = new_id(), ""
            self.box.give("")

    def _keep_pause(self) -> None:
        self._keep(typing=True)

    def _keep(self, *, typing: bool) -> bool:
        """Bring the charter to what is in the box; return whether it says that now."""
        self._respite.stop()
        words = self.box.words().strip()
        try:
            change = self._change(words)
        except NotUnderstoodError as error:
            self._tell(retold(error))
            return False
        self._tell("")
        is_kept = self._session.do(change, typing=typing) if change else True
        if is_kept:
            self._kept = words
        return is_kept

    def _change(self, words: str) -> Change | None:
        """Return what the line does; `None` where the charter has it, or there is none.

        Raises:
            NotUnderstoodError: the words are more than a line holds.
        """
        if words == self._kept:
            return None
        charter, value = self._session.charter, typed(self._field, words)
        there = charter.get(self._kind, self._id)
        if there is not None and getattr(there, self._name) != self._kept:
            self._id, there = new_id(), None  # it was given another name in the list below
        if there is None:
            record = written(self._kind(id=self._id), self._name, value)
            return arrival(charter, record) if words else None
        if not words:
            return removal(charter, there)
        change = writing(charter, there, self._name, value)
        return change and replace(change, text=arrival(charter, there).text)  # one step

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
