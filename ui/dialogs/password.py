"""A password for a file that is saved: asked for twice, and remembered nowhere."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.documents.pdf.locking import check_password
from planner.errors import DocumentError
from ui.labels import Tick, button, label
from ui.room import give_room
from ui.theme import LARGE, MEDIUM
from ui.tongue import retold, tr

WIDE = 520  # pixels


class PasswordDialog(QDialog):
    """Asks for a password twice, so that a slip of the finger locks nobody out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save as PDF with a password"))
        about = tr(
            "Whoever opens the PDF must type this password: take a few words, and tell them in"
            " another way than you send the file. Write it down: without it nobody can open"
            " the file, and the program does not remember it."
        )
        self.first = _field(tr("Password"), about)
        self.second = _field(tr("The same password again"), about)
        self.shown = Tick(tr("Show what I type"))
        self.shown.toggled.connect(self._show)
        self.refusal = label("", "banner")
        self.refusal.hide()
        self.go_on = button(tr("Go on"), "next")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self._check)
        self.leave = button(tr("Cancel"))
        self.leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(label(about))
        for field in (self.first, self.second):
            asks = label(field.accessibleName(), "label")
            asks.setBuddy(field)
            column.addWidget(asks)
            column.addWidget(field)
        column.addWidget(self.shown)
        column.addWidget(self.refusal)
        column.addLayout(row)
        give_room(self, WIDE)

    def _show(self, shown: bool) -> None:  # Qt's signal gives it so
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.first, self.second):
            field.setEchoMode(mode)

    def _check(self) -> None:
        why = ""
        try:
            check_password(self.first.text())
        except DocumentError as error:
            why = retold(error)
        wrong = self.first
        if not why and self.first.text() != self.second.text():
            why = tr("The two passwords are not the same; type the second one again.")
            wrong = self.second
        if not why:
            self.accept()
            return
        self.refusal.setText(why)
        self.refusal.show()
        give_room(self, WIDE)
        wrong.setFocus()


def _field(name: str, about: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    field.setAccessibleDescription(about)
    return field


def ask_for_password(parent: QWidget) -> str:
    """Return the password for a file; empty when the person thinks better of it."""
    dialog = PasswordDialog(parent)
    password = dialog.first.text() if dialog.exec() else ""
    dialog.deleteLater()
    return password
