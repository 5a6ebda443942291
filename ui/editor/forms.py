"""The form of one record: a field under another, as the catalogue lists them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.model.catalogue import fields_of
from planner.model.record import Record
from ui.editor.field import Field
from ui.editor.place import Place
from ui.editor.reading_order import put_in_order
from ui.pausing import pause
from ui.session import CharterSession
from ui.theme import MEDIUM

AT_ONCE = 5  # fields made before the window hears the next key; more are seldom in sight


class RecordForm(QWidget):
    """The fields of one record in one column: every one, or those that are named."""

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
        self._record_id = record_id
        self._session, self._kind = session, kind
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(MEDIUM)
        self._made: dict[str, Field] = {}
        self._awaited = list(names or [name for name, _ in fields_of(kind)])
        self._soon = pause(self, 0)
        self._soon.timeout.connect(self._go_on)
        self._go_on()

    @property
    def fields(self) -> dict[str, Field]:
        """Return every field by its name, those that nobody has seen yet included."""
        self._make(len(self._awaited))
        return self._made

    @property
    def is_whole(self) -> bool:
        """Return whether every field is there to be seen."""
        return not self._awaited

    def refresh(self) -> None:
        """Show what the charter says now."""
        for field in self._made.values():
            field.refresh()

    def commit(self) -> None:
        """Make what is being put into any field a change now."""
        for field in self._made.values():
            if field.is_edited:
                field.commit()

    def show_field(self, record_id: str, name: str) -> None:
        """Put the keyboard into a field; the first one when there is none of that name."""
        if record_id not in ("", self._record_id):
            return
        if name in self._awaited:
            self._make(self._awaited.index(name) + 1)
        field = self._made.get(name) or next(iter(self._made.values()))
        field.editor.control.setFocus()

    def _go_on(self) -> None:
        """Make the next few fields, and the others a moment later: a click is heard between."""
        self._make(AT_ONCE)
        if self._awaited:
            self._soon.start()

    def _make(self, number: int) -> None:
        names, self._awaited = self._awaited[:number], self._awaited[number:]
        for name in names:
            field = Field(self._session, Place(self._kind, self._record_id, name))
            self._made[name] = field
            self._column.addWidget(field)
        if names:
            put_in_order(self)
