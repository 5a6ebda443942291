"""What each partner hopes to gain and what worries it: two boxes a partner, under its name."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.health.thinking import HOPES
from planner.model.changes import Change
from planner.model.charter import Charter, new_id
from planner.model.editing import arrival, written
from planner.model.records.why import Interest
from ui.editor.field import Field
from ui.editor.place import Place
from ui.labels import label
from ui.saying import linked, name_of
from ui.session import CharterSession
from ui.theme import MEDIUM
from ui.tongue import tr


class Hopes(QWidget):
    """The boxes for every partner; what is typed for one that has said nothing is its first."""

    def __init__(self, session: CharterSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        self._fields: list[_HopeField] = []
        charter = session.charter
        for partner in charter.partners:
            called = name_of(partner, charter)
            column.addWidget(label(called, "heading"))
            record_id = _interest_of(charter, partner.id)
            for name in HOPES:
                field = _HopeField(session, Place(Interest, record_id, name), partner.id)
                self._fields.append(field)
                column.addWidget(field)
        if not charter.partners:
            column.addWidget(label(tr("Name the partners first; each of them is asked.")))

    def refresh(self) -> None:
        """Show what the charter says now."""
        for field in self._fields:
            field.refresh()

    def commit(self) -> None:
        """Make what is being typed a change now."""
        for field in self._fields:
            if field.is_edited:
                field.commit()


class _HopeField(Field):
    """A field of what a partner said, which arrives in the charter with the first word."""

    def __init__(self, session: CharterSession, place: Place, partner: str) -> None:
        self._partner = partner
        super().__init__(session, place)
        called = linked("partner", partner, session.charter)
        self.editor.name(f"{called}: {self._label}", self._help)

    def _change(self) -> Change | None:
        charter = self._session.charter
        if charter.get(Interest, self.place.record_id) is not None:
            return super()._change()
        words = str(self.editor.value() or "")
        said = Interest(id=self.place.record_id, partner=self._partner)
        return arrival(charter, written(said, self.place.name, words)) if words else None


def _interest_of(charter: Charter, partner: str) -> str:
    """Return the id of what a partner has said, or one for what it may say."""
    there = (one.id for one in charter.all(Interest) if one.partner == partner)
    return next(there, "") or new_id()
