"""A list of records: rows to read, one of them open to edit, a button in words to add one."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from planner.model.charter import new_id
from planner.model.editing import arrival
from planner.model.record import Record
from ui.editor.empty import EmptyList
from ui.editor.known_words import KnownWords
from ui.editor.lots import Lot, move_within
from ui.editor.nouns import add, heading
from ui.editor.open_record import OpenRecord
from ui.editor.reading_order import put_after, put_in_order
from ui.editor.record_menu import Doing, record_menu
from ui.editor.removals import Removals
from ui.editor.row_heights import RowHeights
from ui.editor.rows import RecordsModel
from ui.editor.rows_view import RowsView, make_room
from ui.editor.table_button import TableButton
from ui.labels import WrappingButton, label
from ui.panels.notice import Notice
from ui.session import CharterSession
from ui.theme import SMALL


class RecordList(QWidget):
    """A list of a charter's records, opened in place to edit.

    The rows stand in two views, so that the form of the open record is between them.
    """

    def __init__(
        self, session: CharterSession, lot: Lot, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.lot = lot
        known = KnownWords()  # a row that goes from one view to the other says the same
        first, second = (RecordsModel(lot.words, self, known=known) for _ in range(2))
        self.models = first, second
        heights = RowHeights()  # and is as high there
        self._title = label("", "heading", self)
        self._empty = EmptyList(lot.kind, self)
        self.views = RowsView(first, heights, self), RowsView(second, heights, self)
        self.opened: OpenRecord | None = None
        self._news: Notice | None = None  # until there is any
        self._removals = Removals(session, self)
        self.adder = WrappingButton(add(lot.kind), picture="plus", parent=self)
        self.table = TableButton(session, lot, self)
        self.table.told.connect(lambda words: self.news.say(words, role="good"))
        self.table.failed.connect(lambda words: self.news.say(words, role="care"))
        self._lay_out()
        if session.is_fixed(lot.kind):
            self.adder.hide()
            for view in self.views:
                view.lock()
        self.refresh()

    @property
    def news(self) -> Notice:
        """Return where the list says its news; it is made when there first is any."""
        if self._news is None:
            self._news = Notice(self)
            self._news.ensurePolished()  # as a part it plays later takes no room of its words
            put_after(self.views[1], self._news, self._column)
            put_in_order(self)
        return self._news

    @property
    def records(self) -> Sequence[Record]:
        """Return the records of the list, in order."""
        return self.lot.chosen(self._session.charter)

    @property
    def open_id(self) -> str:
        """Return the id of the record that is open; empty when none is."""
        return self.opened.record_id if self.opened else ""

    def refresh(self) -> None:
        """Show what the charter says now."""
        charter, records = self._session.charter, self.records
        ids = [one.id for one in records]
        if self.opened and self.open_id not in ids:
            self._shut()
        self._removals.refresh(ids)
        at = ids.index(self.open_id) + 1 if self.opened else len(ids)
        for model, part in zip(self.models, (records[:at], records[at:]), strict=True):
            model.show(charter, part, self.open_id)
        self.views[0].setVisible(at > 0)
        self.views[1].setVisible(at < len(ids))
        title = self.lot.title(charter)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        for view in self.views:
            view.setAccessibleName(title or heading(self.lot.kind))
        self._empty.show_if(not ids)
        self.adder.setAccessibleDescription(self._empty.sentence)
        if self.opened:
            self.opened.refresh()
        if self.isVisible():
            make_room(self.views)

    def commit(self) -> None:
        """Make what is being typed a change now."""
        if self.opened:
            self.opened.form.commit()

    def choose(self, record_id: str) -> None:
        """Open a record, or shut it when it is open."""
        if record_id == self.open_id:
            self.shut()
        else:
            self.show_field(record_id, "")

    def show_field(self, record_id: str, name: str) -> None:
        """Open a record, and put the keyboard into one of its fields.

        Without a record the keyboard goes to where one is added.
        """
        if not record_id:
            self._go_to("")
            return
        if record_id != self.open_id:
            self.commit()
            self._shut()
            self._open(record_id)
            self.refresh()
        if self.opened:
            self.opened.form.show_field(record_id, name)

    def shut(self) -> None:
        """Shut what is open; the keyboard goes to its row."""
        record_id = self.open_id
        self.commit()
        self._shut()
        self.refresh()
        self._go_to(record_id)

    def add(self) -> None:
        """Add a record at the end, and open it; nothing where none may come."""
        if self._session.is_fixed(self.lot.kind):
            return
        self.commit()
        fresh = self.lot.fresh(new_id())
        if self._session.do(arrival(self._session.charter, fresh)):
            self.show_field(fresh.id, "")

    def remove(self, record_id: str) -> None:
        """Remove a record, and say so with a way back."""
        self.commit()
        ids = [one.id for one in self.records]
        record = self._session.charter.get(self.lot.kind, record_id)
        if record is None or record_id not in ids:
            return
        if self._removals.remove(record):
            others = [one for one in ids if one != record_id]
            self._go_to(others[min(ids.index(record_id), len(others) - 1)] if others else "")

    def move_by(self, record_id: str, by: int) -> None:
        """Move a record up or down by so many rows."""
        ids = [one.id for one in self.records]
        self.move_to(record_id, max(0, ids.index(record_id) + by))

    def move_to(self, record_id: str, to: int) -> None:
        """Move a record to a row, counted from 0 as if it were not in the list."""
        self.commit()
        self._session.do(move_within(self.lot, self._session.charter, record_id, to))
        if not self.opened:
            self._go_to(record_id)

    def menu_of(self, record_id: str) -> QMenu:
        """Return what can be done with a record besides editing it."""
        records, charter = self.records, self._session.charter
        at = [one.id for one in records].index(record_id)
        move, remove = partial(self.move_to, record_id), partial(self.remove, record_id)
        return record_menu(self, records, at, charter, Doing(move, remove))

    def _open(self, record_id: str) -> None:
        lot = self.lot
        self.opened = OpenRecord(self._session, lot.kind, record_id, self, names=lot.fields)
        self.opened.shut.connect(self.shut)
        self.opened.removed.connect(partial(self.remove, record_id))
        self.opened.asked.connect(lambda place: self.menu_of(record_id).popup(place))
        self._column.insertWidget(self._column.indexOf(self.views[1]), self.opened)
        put_in_order(self)

    def _shut(self) -> None:
        if self.opened:
            self.opened.hide()
            self.opened.deleteLater()
            self.opened = None

    def _go_to(self, record_id: str) -> None:
        """Put the keyboard on a row; on the button below the list when there is none."""
        for model, view in zip(self.models, self.views, strict=True):
            if model.row_of(record_id) >= 0:
                view.setFocus()
                view.go_to(record_id)
                return
        self.adder.setFocus()

    def _drop(self, view: int, record_id: str, row: int) -> None:
        """Move a record to where it was dropped; rows are counted with the record in place."""
        ids = [one.id for one in self.records]
        to = row + (self.models[0].rowCount() if view else 0)
        if record_id in ids:
            self.move_to(record_id, to - 1 if ids.index(record_id) < to else to)

    def _lay_out(self) -> None:
        for view in self.views:
            view.chosen.connect(self.choose)
            view.removed.connect(self.remove)
            view.moved.connect(self.move_by)
            view.pasted.connect(self.table.take_copied)
            view.asked.connect(lambda record_id, place: self.menu_of(record_id).popup(place))
        for at, model in enumerate(self.models):
            model.dropped.connect(partial(self._drop, at))
        self.adder.clicked.connect(self.add)
        _on_key("Ctrl+Return", self, self.add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        for part in (self._title, self._empty, *self.views):
            self._column.addWidget(part)
        self._column.addLayout(_beside(self.adder, self.table))


def _beside(*parts: QWidget) -> QHBoxLayout:
    """Return parts beside each other, where one begins to read."""
    row = QHBoxLayout()
    row.setSpacing(SMALL)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row


def _on_key(keys: str, part: QWidget, act: Callable[[], None]) -> None:
    """Let keys do something anywhere in a part of the window."""
    shortcut = QShortcut(QKeySequence(keys), part)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)
