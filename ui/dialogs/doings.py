"""What the program did, to be read and copied for whoever mends it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from planner import diary, places
from ui.labels import button, label
from ui.room import give_room
from ui.theme import LARGE, MEDIUM
from ui.tongue import tr


class DoingsDialog(QDialog):
    """The diary of the program: read only, with a button that copies it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What the program did"))
        about = tr(
            "This helps whoever mends the program. None of your words are in it: it counts and"
            " names steps, and it stays on this computer unless you pass it on."
        )
        self.text = QPlainTextEdit(diary.told(places.diary()) or tr("Nothing yet."))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("What the program did"))
        self.text.setAccessibleDescription(about)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.copy = button(tr("Copy"), "next")
        self.copy.clicked.connect(self._copy)
        self.close_button = button(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(label(tr("What the program did"), "title"))
        column.addWidget(label(about))
        column.addWidget(self.text, 1)
        column.addLayout(row)
        give_room(self, 760, 560)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
