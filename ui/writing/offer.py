"""The quiet button under a field that there are ready wordings for."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from planner.exchange.clauses import clauses_for, has_clauses
from planner.health.wording import PLACEHOLDER
from ui.editor.place import Place
from ui.editor.text_box import TextBox, places, words_between
from ui.labels import button
from ui.tongue import tr, voice
from ui.writing.wordings import WordingsDialog


class WordingsOffer(QWidget):
    """Opens the ready wordings of a field, and puts the chosen one into its text.

    What is being typed becomes a step of its own before, and the wording one after.
    """

    def __init__(
        self,
        place: Place,
        box: TextBox,
        keep: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._name = ""
        self._language = ""
        self._box = box
        self._keep = keep
        self._was_there = False  # whether the person has chosen a place in the text
        self.open: QPushButton = button(tr("Ready wordings…"), "link", parent=self)
        self.open.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.open)
        row.addStretch(1)
        box.installEventFilter(self)

    @staticmethod
    def is_for(place: Place) -> bool:
        """Return whether there are ready wordings for a field."""
        return has_clauses(place.kind.table, place.name)

    def name(self, field: str) -> None:
        """Say which text the wordings are for."""
        self._name = field
        self.open.setAccessibleName(tr("Ready wordings for “{field}”…").format(field=field))

    def refresh(self, language: str, *, is_wanted: bool) -> None:
        """Be there while the text may be changed, and there are wordings in its language."""
        self._language = language
        is_there = has_clauses(self._place.kind.table, self._place.name, language)
        self.setVisible(is_wanted and is_there)

    def put(self, words: str) -> None:
        """Put words into the text where the person is in it, as paragraphs of their own.

        The first gap in them is selected then, so that it can be filled in at once.
        """
        self._keep()
        cursor = self._box.textCursor()
        cursor.setPosition(cursor.selectionEnd())  # what is selected stays
        if not self._was_there and not self._box.rest:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        self._box.setTextCursor(cursor)
        last = self._box.document().characterCount() - 1
        before = words_between(cursor, 0, cursor.position())
        after = words_between(cursor, cursor.position(), last) + self._box.rest
        breaks = _gap(before.endswith, before)
        self._box.insert(breaks + words + _gap(after.startswith, after))
        self._keep()
        self._box.setFocus()
        self._select_gap(words, places(before + breaks))

    def _select_gap(self, words: str, start: int) -> None:
        gap = PLACEHOLDER.search(words)
        if gap is None:
            return
        cursor = self._box.textCursor()
        cursor.setPosition(start + places(words[: gap.start()]))
        cursor.setPosition(start + places(words[: gap.end()]), QTextCursor.MoveMode.KeepAnchor)
        self._box.setTextCursor(cursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._was_there = True
        return super().eventFilter(watched, event)

    def _open(self) -> None:
        table, field = self._place.kind.table, self._place.name
        clauses = clauses_for(table, field, self._language, voice().code)
        dialog = WordingsDialog(self._name, clauses, self.window())
        if dialog.exec():
            self.put(dialog.clause.words)
        dialog.deleteLater()


def _gap(borders: Callable[[str], bool], words: str) -> str:
    """Return the line breaks that lack between words and a paragraph put beside them."""
    if not words.strip() or borders("\n\n"):
        return ""
    return "\n" if borders("\n") else "\n\n"
