"""The records of a list as rows that can be read: a name, and a few telling words below it."""

import json
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from planner.documents.direction import isolated
from planner.model.catalogue import RECORDS, fields_of
from planner.model.charter import Charter
from planner.model.kinds import (
    Choice,
    Day,
    Flag,
    Kind,
    Line,
    Link,
    Links,
    Number,
    Picture,
    Prose,
    Span,
)
from planner.model.own import Unfinished
from planner.model.record import Record
from planner.model.values import Value
from ui.direction import DOT
from ui.editor.choices import choice_words
from ui.editor.known_words import KnownWords
from ui.saying import label_of, name_of, shown
from ui.tongue import tr

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Wording = Callable[[Record, Charter], tuple[str, str]]
TOLD = 3  # fields that a row shows below the name
SHORT = 80  # characters of a line that still belongs into a row
SHORT_FIELDS = {
    kind: [each for each in fields_of(kind) if not isinstance(each[1], Prose | Picture)]
    for kind in RECORDS.values()
}
MIME = "application/x-partnership-planner-record"
TELLING_ROLE = int(Role.UserRole) + 1
OPEN_ROLE = int(Role.UserRole) + 2


def wording(record: Record, charter: Charter) -> tuple[str, str]:
    """Return the name of a record, and what it says in its shortest fields."""
    name = name_of(record, charter)
    told = (words for words in _said(record, charter) if words and words not in name)
    return name, listed(*islice(told, TOLD))


def listed(*words: str) -> str:
    """Return the words that are there, one beside the other, whichever way each runs."""
    return DOT.join(isolated(each, "ltr") for each in words if each)


def unsettled(charter: Charter, table: str) -> frozenset[str]:
    """Return the ids of the records of a table with words that a field cannot hold."""
    return frozenset(odd.of for odd in charter.all(Unfinished) if odd.record == table)


def _said(record: Record, charter: Charter) -> Iterator[str]:
    """Yield what a record says in its short fields; those that nobody asks for take no time."""
    of = type(record)
    for field, kind in SHORT_FIELDS.get(of, ()):
        value = getattr(record, field)
        if value not in ("", None, ()):
            yield _words(kind, value, charter, label_of(of, field, kind))


def _words(kind: Kind, value: Value, charter: Charter, label: str) -> str:
    words = shown(kind, value, charter)
    match kind:
        case Flag():
            return label if value else ""
        case Number() if label.endswith("%"):
            named = label.removesuffix("%").rstrip(" ,")
            return f"{named}: {words}%" if named else f"{words}%"
        case Day() | Span() | Number():
            return f"{label}: {words}"
        case Choice():
            return choice_words(words)
        case Line():
            return words if len(words) <= SHORT else ""
        case _:
            return words


class RecordsModel(QAbstractListModel):
    """Records of one type, in their order; a row is a record and never changes one.

    Signals:
        dropped: a row was dropped; carries the id of its record and the row it is to have
    """

    dropped = Signal(str, int)

    def __init__(
        self,
        words: Wording = wording,
        parent: QObject | None = None,
        *,
        known: KnownWords | None = None,
    ) -> None:
        super().__init__(parent)
        self._known = known or KnownWords()
        self._turn = 0
        self._wording = words
        self._charter: Charter | None = None
        self._records: Sequence[Record] = ()
        self.open_id = ""

    def show(self, charter: Charter, records: Sequence[Record], open_id: str = "") -> None:
        """Show these records of a charter; one of them may be open."""
        before = {one.id: one for one in self._records}
        afresh = self._takes_in(charter, records) or open_id != self.open_id
        same = list(before) == [one.id for one in records]
        changed = [
            row for row, one in enumerate(records) if afresh or before.get(one.id) is not one
        ]
        if not same:
            self.beginResetModel()
        self._charter, self._records, self.open_id = charter, records, open_id
        if not same:
            self.endResetModel()
        elif changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def words(self, record: Record) -> tuple[str, str]:
        """Return the name of a record, and what is told below it."""
        assert self._charter is not None, "records come with their charter"
        return self._known.of(record, self._charter, self._worded)

    def known(self, record: Record) -> tuple[str, str] | None:
        """Return the words of a record; nothing where nobody has asked for them."""
        return self._known.known(record)

    @property
    def records(self) -> Sequence[Record]:
        """Return the records of the rows, in order."""
        return self._records

    def record(self, index: Index) -> Record | None:
        """Return the record of a row."""
        return self._records[index.row()] if index.isValid() else None

    def row_of(self, record_id: str) -> int:
        """Return the row of a record, or -1."""
        ids = [one.id for one in self._records]
        return ids.index(record_id) if record_id in ids else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        record = self.record(index)
        if record is None:
            return None
        match role:
            case Role.DisplayRole:
                return self.words(record)[0]
            case Role.AccessibleTextRole:
                return self._spoken(record)
            case Role.UserRole:
                return record.id
            case _ if role == TELLING_ROLE:
                return self.words(record)[1]
            case _ if role == OPEN_ROLE:
                return record.id == self.open_id
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        dragged = QMimeData()
        ids = [index.data(Role.UserRole) for index in indexes]
        dragged.setData(MIME, json.dumps(ids).encode())
        return dragged

    def dropMimeData(
        self, dragged: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        if not dragged.hasFormat(MIME):
            return False
        [record_id] = json.loads(bytes(dragged.data(MIME).data()))
        to = row if row >= 0 else parent.row() if parent.isValid() else len(self._records)
        self.dropped.emit(record_id, to)
        return False  # the rows move once the charter says so

    def _takes_in(self, charter: Charter, records: Sequence[Record]) -> bool:
        """Return whether a charter differs in what rows say besides their own record."""
        if records:
            kind = type(records[0])
            links = (field for _, field in fields_of(kind) if isinstance(field, Link | Links))
            linked = [charter.all(RECORDS[field.to]) for field in links]
            self._known.take_in((unsettled(charter, kind.table), linked))
        before, self._turn = self._turn, self._known.turn
        return before != self._turn

    def _worded(self, record: Record, charter: Charter) -> tuple[str, str]:
        name, told = self._wording(record, charter)
        odd = tr("Needs a look") if self._known.is_unsettled(record) else ""
        return name, listed(odd, told)

    def _spoken(self, record: Record) -> str:
        state = tr("Open") if record.id == self.open_id else ""
        return ". ".join(filter(None, (*self.words(record), state)))
