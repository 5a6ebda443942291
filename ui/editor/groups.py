"""Records in groups, by the record that one of their links names: objectives by aim."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from planner.model.catalogue import RECORDS, fields_of
from planner.model.charter import Charter
from planner.model.editing import written
from planner.model.kinds import Link
from planner.model.record import Record
from ui.editor.field import Field
from ui.editor.lots import Lot
from ui.editor.reading_order import put_in_order
from ui.editor.record_list import RecordList
from ui.editor.rows import Wording, wording
from ui.session import CharterSession
from ui.theme import LARGE

FEW = 12  # groups that are all shown, those without records too


@dataclass(frozen=True, slots=True)
class Grouping:
    """How the records of a type are grouped, and what each group is called.

    Shape: `title` is given the record that the group belongs to, none for the records that
    name none, and the records of the group
    """

    kind: type[Record]
    by: str
    title: Callable[[Record | None, Sequence[Record], Charter], str]
    words: Wording = wording

    @property
    def owners(self) -> type[Record]:
        """Return the type of record that the groups belong to."""
        link = dict(fields_of(self.kind))[self.by]
        assert isinstance(link, Link), "records are grouped by a link"
        return RECORDS[link.to]

    def of(self, charter: Charter, owner_id: str) -> Sequence[Record]:
        """Return the records of one group, in order."""
        return [one for one in charter.all(self.kind) if getattr(one, self.by) == owner_id]

    def keys(self, charter: Charter) -> list[str]:
        """Return the ids of the records that have a group; "" is the group of the others."""
        owners = [one.id for one in charter.all(self.owners)]
        used = {getattr(one, self.by) for one in charter.all(self.kind)}
        named = [one for one in owners if one in used or len(owners) <= FEW]
        return [*named, ""] if "" in used or len(named) < max(1, len(owners)) else named

    def lot(self, owner_id: str) -> Lot:
        """Return the list of one group."""

        def title(charter: Charter) -> str:
            owner = charter.get(self.owners, owner_id)
            return self.title(owner, self.of(charter, owner_id), charter)

        def chosen(charter: Charter) -> Sequence[Record]:
            return self.of(charter, owner_id)

        def fresh(record_id: str) -> Record:
            return written(self.kind(id=record_id), self.by, owner_id)

        return Lot(self.kind, title, chosen, fresh, self.words)


class Groups(QWidget):
    """A list for each group, one below the other."""

    def __init__(
        self, session: CharterSession, grouping: Grouping, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._grouping = grouping
        self.lists: dict[str, RecordList] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(LARGE)
        self.refresh()

    def refresh(self) -> None:
        """Show what the charter says now; a record that changes its group stays open."""
        open_id = next((one.open_id for one in self.lists.values() if one.open_id), "")
        writing = _written_now() if open_id else ""
        keys = self._grouping.keys(self._session.charter)
        if keys != list(self.lists):
            self._regroup(keys)
        for each in self.lists.values():
            each.refresh()
        if open_id and not any(one.open_id for one in self.lists.values()):
            self.show_field(open_id, writing)

    def commit(self) -> None:
        """Make what is being typed a change now."""
        for each in list(self.lists.values()):
            each.commit()

    def show_field(self, record_id: str, name: str) -> None:
        """Open a record in its group, and put the keyboard into one of its fields."""
        for each in self.lists.values():
            if record_id in [one.id for one in each.records]:
                each.show_field(record_id, name)

    def _regroup(self, keys: list[str]) -> None:
        for key in [one for one in self.lists if one not in keys]:
            gone = self.lists.pop(key)
            gone.hide()
            gone.deleteLater()
        there = dict(self.lists)
        self.lists = {
            key: there.get(key) or RecordList(self._session, self._grouping.lot(key), self)
            for key in keys
        }
        for at, each in enumerate(self.lists.values()):
            self._column.insertWidget(at, each)
        put_in_order(self)


def _written_now() -> str:
    """Return the name of the field that the keyboard is in; empty when it is in none."""
    widget = QApplication.focusWidget()
    while widget is not None and not isinstance(widget, Field):
        widget = widget.parentWidget()
    return widget.place.name if isinstance(widget, Field) else ""
