"""Editors for links: chosen from what the charter has, or made on the spot."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.model.catalogue import RECORDS
from planner.model.charter import Charter
from planner.model.kinds import Link, Links
from planner.model.record import Record
from planner.model.values import Value
from ui.dropdown import Dropdown
from ui.editor.editor import Editor
from ui.editor.new_record import NewRecord
from ui.editor.nouns import one
from ui.editor.reading_order import put_in_order
from ui.labels import button
from ui.saying import name_of
from ui.theme import SMALL, TINY
from ui.tongue import later, tr

NONE = later("None chosen")
NEW = object()  # what the last entry of a list stands for
ROWS = 8  # of a list to tick, before it scrolls
Id = Qt.ItemDataRole.UserRole


class _LinkingEditor(Editor):
    """What both editors of links share: the records to choose from, and a new one."""

    def __init__(self, kind: Link | Links, parent: QWidget | None = None) -> None:
        super().__init__(kind, parent)
        self.to = RECORDS[kind.to]
        self._records: tuple[Record, ...] = ()
        self._new: NewRecord | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TINY)

    @property
    def new(self) -> NewRecord:
        """Return where the name of a new record is asked for, made when one is first wanted."""
        if self._new is None:
            self._new = NewRecord(self.to, self)
            self._new.answered.connect(self._add)
            self._new.dropped.connect(self._drop)
            self._column.addWidget(self._new)
            put_in_order(self)
        return self._new

    @property
    def is_edited(self) -> bool:
        return super().is_edited or bool(self.words())

    def words(self) -> str:
        return self._new.words if self._new else ""

    def made(self) -> Record | None:
        """Return the new record; none while nobody has named one.

        Raises:
            NotUnderstoodError: the name is more than a line holds.
        """
        return self._new.record() if self._new else None

    def arrivals(self) -> tuple[Record, ...]:
        made = self.made()
        return (made,) if made else ()

    def accept(self) -> None:
        super().accept()
        self._close_up()

    def refuse(self) -> None:
        self._edited = self._edited or not self.words()

    def learn(self, charter: Charter) -> None:
        records = charter.all(self.to)
        if records != self._records:
            self._records = records
            self._refill([(record.id, name_of(record, charter)) for record in records])

    def _refill(self, names: list[tuple[str, str]]) -> None:
        """Offer these ids under these names."""
        raise NotImplementedError

    def _add(self) -> None:
        if self.words():
            self._settle()
            self.control.setFocus()

    def _drop(self) -> None:
        self._close_up()
        self.control.setFocus()

    def _close_up(self) -> None:
        """Ask for no name any more."""
        if self._new is not None:
            self._new.close_up()


class LinkEditor(_LinkingEditor):
    """A list of what there is to point at, beginning with none and ending with a new one."""

    def __init__(self, kind: Link, parent: QWidget | None = None) -> None:
        super().__init__(kind, parent)
        self.list = Dropdown(parent=self)
        self.list.addItem(tr(NONE), "")
        self.list.addItem(_new(self.to), NEW)
        self.list.activated.connect(self._choose)
        self._shown = 0
        self.setFocusProxy(self.list)
        self._column.addWidget(self.list)

    @property
    def control(self) -> QWidget:
        return self.list

    def present(self, said: Value) -> None:
        self._shown = max(0, self.list.findData(said))
        self.list.setCurrentIndex(self._shown)

    def value(self) -> Value:
        made = self.made()
        return made.id if made else str(self.list.currentData() or "")

    def _refill(self, names: list[tuple[str, str]]) -> None:
        while self.list.count() > 2:
            self.list.removeItem(self.list.count() - 2)
        for at, (record_id, name) in enumerate(names, 1):
            self.list.insertItem(at, name, record_id)

    def _choose(self, at: int) -> None:
        if self.list.itemData(at) is NEW:
            self.list.setCurrentIndex(self._shown)
            self.new.open()
        else:
            self._close_up()
            self._settle()

    def _drop(self) -> None:
        self.list.setCurrentIndex(self._shown)
        super()._drop()


class LinksEditor(_LinkingEditor):
    """A list to tick, and a new one."""

    def __init__(self, kind: Links, parent: QWidget | None = None) -> None:
        super().__init__(kind, parent)
        self.list = QListWidget(self)
        # Else bars to scroll by stay that were needed while it was narrower.
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.itemChanged.connect(self._settle)
        self.list.hide()
        self._chosen: tuple[str, ...] = ()
        self._more = button(_new(self.to), parent=self)
        self._more.clicked.connect(self._ask)
        self._column.addWidget(self.list)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self._more)

    @property
    def control(self) -> QWidget:
        return self.list if self._records else self._more

    def name(self, label: str, description: str) -> None:
        self._more.setAccessibleName(f"{label}: {self._more.text()}")
        self.list.setAccessibleName(label)
        self.list.setAccessibleDescription(description)

    def present(self, said: Value) -> None:
        self._chosen = said if isinstance(said, tuple) else ()
        self.list.blockSignals(True)
        for entry in self._entries():
            ticked = entry.data(Id) in self._chosen
            entry.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)

    def value(self) -> Value:
        ticked = [
            str(entry.data(Id))
            for entry in self._entries()
            if entry.checkState() == Qt.CheckState.Checked
        ]
        before = [one for one in self._chosen if one in ticked]
        after = [one for one in ticked if one not in before]
        made = self.made()
        return (*before, *after, *((made.id,) if made else ()))

    def _ask(self) -> None:
        self.new.open()

    def _entries(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _refill(self, names: list[tuple[str, str]]) -> None:
        at = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for record_id, name in names:
            entry = QListWidgetItem(name)
            entry.setData(Id, record_id)
            entry.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            entry.setFlags(entry.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            self.list.addItem(entry)
        # Where the keyboard comes to, which does not choose it.
        self.list.setCurrentRow(max(0, at), QItemSelectionModel.SelectionFlag.NoUpdate)
        row = self.list.sizeHintForRow(0) if names else 0
        self.list.setFixedHeight(row * min(len(names), ROWS) + 2 * SMALL)
        self.list.setVisible(bool(names))
        self.list.blockSignals(False)
        self.setFocusProxy(self.control)


def _new(kind: type[Record]) -> str:
    return tr("New {thing}…").format(thing=one(kind))
