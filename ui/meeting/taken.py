"""What has been decided today, in the order in which it was."""

from datetime import date

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.model.charter import Charter
from planner.model.records.decide import Decision
from planner.model.records.front import Partner
from ui.labels import label
from ui.saying import name_of
from ui.theme import MEDIUM, SMALL, set_part
from ui.tongue import tr


class Taken(QFrame):
    """A short list, which is seen once there is something in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_part(self, "card")
        self.setAccessibleName(tr("Decided today"))
        self.lines: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        self._column.setSpacing(SMALL)
        self._column.addWidget(label(tr("Decided today"), "label"))
        self.hide()

    def show_of(self, charter: Charter) -> None:
        """Show what a charter says was decided today."""
        today = [one for one in charter.all(Decision) if one.day == date.today()]
        lines = [decision_line(one, charter) for one in today]
        if lines == self.lines:
            return
        self.lines = lines
        while (place := self._column.takeAt(1)) is not None:
            if (gone := place.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for line in lines:
            self._column.addWidget(label(line))
        self.setVisible(bool(lines))


def decision_line(decision: Decision, charter: Charter) -> str:
    """Return a decision in a line, with who acts on it."""
    partner = charter.get(Partner, decision.action_by)
    said = decision.printed_name
    if partner is None:
        return said
    return tr("{decision} – acts: {partner}").format(
        decision=said, partner=name_of(partner, charter)
    )
