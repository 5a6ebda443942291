"""Ready wordings for a field: a list to choose from, and the words of each."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from planner.exchange.clauses import Clause
from ui.direction import let_begin
from ui.labels import button, label
from ui.panels.sentences import Sentence, SentenceList
from ui.room import give_room
from ui.theme import LARGE, MEDIUM
from ui.tongue import WELSH, later, tr

AWAITS = later("The Welsh of these wordings awaits review by a Welsh speaker.")
READABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse
    | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class WordingsDialog(QDialog):
    """Shows the ready wordings for a field and lets one be chosen; changes nothing itself."""

    def __init__(self, name: str, clauses: Sequence[Clause], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Ready wordings: {field}").format(field=name))
        self.clause = clauses[0]
        self.list = SentenceList(tr("Ready wordings"))
        self.list.rows.show([Sentence(f"{one.title}\n{one.when}", one) for one in clauses])
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.words = QPlainTextEdit()
        let_begin(self.words)
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setTextInteractionFlags(READABLE)
        self.words.setAccessibleName(tr("The words"))
        self.words.setLocale(QLocale(self.clause.language))  # for who has them read aloud
        self.note = label(tr(AWAITS), "muted")
        self.note.setVisible(self.clause.language == WELSH)
        if not self.note.isHidden():
            self.words.setAccessibleDescription(self.note.text())
        self.insert = button(tr("Insert these words"), "next")
        self.insert.setDefault(True)
        self.insert.clicked.connect(self.accept)
        self.leave = button(tr("Not now"))
        self.leave.clicked.connect(self.reject)
        self._lay_out()
        self.list.setCurrentIndex(self.list.rows.index(0))
        self._show_current()
        self.list.setFocus()
        give_room(self, 780, 560)

    def _show_current(self) -> None:
        index = self.list.currentIndex()
        self.clause = index.data(Qt.ItemDataRole.UserRole)
        self.words.setPlainText(self.clause.words)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(
            label(
                tr(
                    "Choose words to start from, and change them until they are yours. Nothing"
                    " that you have written is replaced. Gaps are in square brackets."
                ),
                "muted",
            )
        )
        column.addWidget(self.note)
        sides = QHBoxLayout()
        sides.setSpacing(MEDIUM)
        sides.addWidget(self.list, 1)
        sides.addWidget(self.words, 1)
        column.addLayout(sides, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.insert)
        column.addLayout(row)
