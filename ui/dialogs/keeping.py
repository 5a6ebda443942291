"""Keeping a version: asked for a name, with the reason beside it where it is refused."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.errors import PlannerError
from ui.labels import button, label
from ui.room import give_room
from ui.session import CharterSession
from ui.theme import LARGE, MEDIUM
from ui.tongue import retold, tr

WIDTH = 460  # pixels
LONGEST = 200  # characters of a name


class KeepDialog(QDialog):
    """Asks what to call the charter as it is now, and keeps it under that name."""

    def __init__(self, session: CharterSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("Keep this version"))
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST)
        asks = label(tr("What is this version called?"), "label")
        asks.setBuddy(self.name)
        help_text = tr("Such as “Agreed in June”. You can compare with it later, word by word.")
        self.name.setAccessibleName(tr("What is this version called?"))
        self.name.setAccessibleDescription(help_text)
        self.refusal = label("", "banner")
        self.refusal.hide()
        self.keep = button(tr("Keep this version"), "next")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self._keep)
        self.leave = button(tr("Not now"))
        self.leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        for part in (asks, self.name, label(help_text, "muted"), self.refusal):
            column.addWidget(part)
        column.addLayout(row)
        give_room(self, WIDTH)

    def _keep(self) -> None:
        try:
            self._session.keep(self.name.text().strip())
        except PlannerError as error:
            self.refusal.setText(retold(error))
            self.refusal.show()
            give_room(self, WIDTH)
            self.name.setFocus()
        else:
            self.accept()
