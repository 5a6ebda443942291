"""The switch of a section that not every agreement has."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.model.editing import switching
from planner.model.own import SectionOn
from planner.model.record import Section
from ui.labels import Tick, label
from ui.session import CharterSession
from ui.theme import TINY
from ui.tongue import later, tr

ON = later("Switch it off, and it does not print. What it says is kept.")
STAYS = later("The charter is agreed, so this stays as it is.")
OFF = later("This section is off: it does not print. What you write here is kept.")


class Switch(QWidget):
    """Says whether a section belongs to the agreement, and lets the person say."""

    def __init__(
        self, session: CharterSession, section: Section, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._section = section
        self.box = Tick(tr("Part of our agreement"), self)
        self._sentence = label("", "muted", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(self.box)
        column.addWidget(self._sentence)
        self.box.clicked.connect(self._turn)
        self.box.setDisabled(session.is_fixed(SectionOn))
        self.refresh()

    def refresh(self) -> None:
        """Show what the charter says now."""
        on = self._session.charter.is_on(self._section)
        words = ON if on else OFF
        self.box.setChecked(on)
        self._sentence.setText(tr(STAYS if self._session.charter.is_agreed else words))
        self.box.setAccessibleDescription(self._sentence.text())

    def _turn(self, on: bool) -> None:  # Qt's signal gives it so
        self._session.do(switching(self._session.charter, self._section.key, on=on))
        self.refresh()
