"""The form of one record: a field under another, as the catalogue lists them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.model.catalogue import fields_of
from planner.model.record import Record
from ui.editor.field import Field
from ui.editor.place import Place
from ui.session import CharterSession
from ui.theme import MEDIUM


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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        self.fields: dict[str, Field] = {}
        for name in names or [name for name, _ in fields_of(kind)]:
            field = Field(session, Place(kind, record_id, name), self)
            self.fields[name] = field
            column.addWidget(field)

    def refresh(self) -> None:
        """Show what the charter says now."""
        for field in self.fields.values():
            field.refresh()

    def commit(self) -> None:
        """Make what is being put into any field a change now."""
        for field in self.fields.values():
            if field.is_edited:
                field.commit()

    def show_field(self, record_id: str, name: str) -> None:
        """Put the keyboard into a field; the first one when there is none of that name."""
        if record_id not in ("", self._record_id):
            return
        field = self.fields.get(name) or next(iter(self.fields.values()))
        field.editor.control.setFocus()
