"""The list of keys: everything that can be done without a mouse."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.actions import keys_in_words
from ui.labels import button, label
from ui.panels.sentences import Sentence, SentenceList
from ui.theme import LARGE, MEDIUM

ELSEWHERE = (
    ("Move to the next field, or back", "Tab, Shift+Tab"),
    ("Open the charter that is chosen in the list", "Enter"),
    ("Put it in the bin", "Delete"),
    ("Bring the preview closer, further, to its width", "+, -, 0"),
)


class KeysDialog(QDialog):
    """Keys beside what they do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        self.resize(520, 620)
        keys = SentenceList("Keys and what they do")
        pairs = (*keys_in_words(), *ELSEWHERE)
        keys.rows.show([Sentence(f"{key}\n{words}", words) for words, key in pairs])
        close = button("Close")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(label("Keys", "title"))
        column.addWidget(keys, 1)
        column.addWidget(close)
