"""The form of one record: a field under another, as the catalogue lists them."""

from collections import deque

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.model.catalogue import fields_of
from planner.model.record import Record
from ui.editor.field import Field
from ui.editor.place import Place
from ui.session import CharterSession
from ui.theme import MEDIUM

STEP = 3  # fields that come with each turn of the event loop


class RecordForm(QWidget):
    """The fields of one record in one column: every one, or those that are named."""

    at_once = 1_000  # fields that are there from the start: as many as there are

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
        self._session = session
        self._kind = kind
        self._record_id = record_id
        self._there: dict[str, Field] = {}
        self._coming = deque(names or [name for name, _ in fields_of(kind)])
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(MEDIUM)
        self._add(self.at_once)

    @property
    def fields(self) -> dict[str, Field]:
        """Return every field by its name, those that were still to come as well."""
        self._add(len(self._coming))
        return self._there

    @property
    def is_whole(self) -> bool:
        """Return whether no field is still to come."""
        return not self._coming

    def refresh(self) -> None:
        """Show what the charter says now."""
        for field in self._there.values():
            field.refresh()

    def commit(self) -> None:
        """Make what is being put into any field a change now."""
        for field in self._there.values():
            if field.is_edited:
                field.commit()

    def show_field(self, record_id: str, name: str) -> None:
        """Put the keyboard into a field; the first one when there is none of that name."""
        if record_id not in ("", self._record_id):
            return
        while name in self._coming:
            self._add(1)
        field = self._there.get(name) or next(iter(self._there.values()))
        field.editor.control.setFocus()

    def _add(self, most: int) -> None:
        """Add so many fields, or as many as are still to come."""
        for _ in range(min(most, len(self._coming))):
            name = self._coming.popleft()
            field = Field(self._session, Place(self._kind, self._record_id, name), self)
            self._there[name] = field
            self._column.addWidget(field)
            if self.isVisible():
                field.show()  # Qt would do so later, and what is hidden takes no keyboard


class LongForm(RecordForm):
    """A form whose first fields are there at once, and the others as its page grows."""

    at_once = 6  # they fill most of a window

    def grow(self) -> None:
        """Add some of the fields that are still to come."""
        self._add(STEP)
