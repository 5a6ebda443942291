"""A statement of participation: for whom it is, and saving it as a PDF."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.documents import Options
from planner.model.charter import Charter
from planner.model.records.front import Person
from ui.dialogs.export import Exporting
from ui.dropdown import Dropdown
from ui.labels import button, label
from ui.preview.rendering import Choice
from ui.saying import name_of
from ui.session import CharterSession
from ui.settings import Settings
from ui.theme import MEDIUM, SMALL, set_part
from ui.tongue import tr


class TakingPart(QFrame):
    """Asks for a person and saves what they took part in, how long, and what they learned.

    Signals:
        saved: the statement is on disk; carries its `Path`
        failed: it is not; carries the sentence
    """

    saved = Signal(Path)
    failed = Signal(str)

    def __init__(
        self, session: CharterSession, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_part(self, "card")
        self._session = session
        self._exporting = Exporting(settings, self)
        self._exporting.saved.connect(self.saved)
        self._exporting.failed.connect(self.failed)
        self.people = Dropdown()
        self.save = button(tr("Save as PDF…"), picture="file-down")
        self.save.clicked.connect(self._ask_and_save)
        self._lay_out()

    @property
    def choice(self) -> Choice:
        """Return the document that is asked for: of one person, or of everyone."""
        chosen = str(self.people.currentData() or "")
        return Choice("participation", options=Options(person=chosen))

    def refresh(self) -> None:
        """Offer the people that the charter has now."""
        offered = _people(self._session.charter)
        there = [
            (self.people.itemText(at), self.people.itemData(at))
            for at in range(self.people.count())
        ]
        if offered == there:
            return
        chosen = self.people.currentData()
        self.people.clear()
        for name, person in offered:
            self.people.addItem(name, person)
        self.people.setCurrentIndex(max(0, self.people.findData(chosen)))

    def _ask_and_save(self) -> None:
        self._exporting.ask_and_save(self._session.charter, self.choice)

    def _lay_out(self) -> None:
        asks = label(tr("A statement of participation for"), "label")
        asks.setBuddy(self.people)
        self.people.setAccessibleName(asks.text())
        about = tr("It says what they took part in, when, how long, and what was learned.")
        self.people.setAccessibleDescription(about)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.people, 1)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(asks)
        column.addWidget(label(about, "muted"))
        column.addLayout(row)


def _people(charter: Charter) -> list[tuple[str, str]]:
    """Return everyone, and then each person by name, with their ids."""
    everyone = (tr("Everyone who took part"), "")
    return [everyone, *((name_of(one, charter), one.id) for one in charter.all(Person))]
