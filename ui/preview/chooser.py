"""Which document is shown and saved, in which size of type, on which paper."""

from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from planner.documents import DOCUMENTS
from planner.documents.layout import Edition, Layout, Paper
from ui.preview.rendering import Choice
from ui.theme import SMALL

EDITIONS: dict[Edition, str] = {
    "standard": "Standard",
    "clear": "Clear print",
    "large": "Large print",
}

NARROWEST = 72  # pixels; large text must not push the form aside


class Chooser(QWidget):
    """Three choices in a row.

    Signals:
        chosen: another document, size or paper; carries the `Choice`
    """

    chosen = Signal(Choice)

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = {each.key: each.title for each in DOCUMENTS}
        papers = {each: each for each in get_args(Paper)}
        self._document = _choices("Document", titles, choice.document)
        self._edition = _choices("Size of print", EDITIONS, choice.layout.edition)
        self._paper = _choices("Paper", papers, choice.layout.paper)
        row = QHBoxLayout(self)
        row.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        row.setSpacing(SMALL)
        for stretch, box in ((2, self._document), (1, self._edition), (0, self._paper)):
            row.addWidget(box, stretch)
            box.activated.connect(self._tell)

    @property
    def choice(self) -> Choice:
        """Return what is chosen."""
        layout = Layout(self._edition.currentData(), self._paper.currentData())
        return Choice(self._document.currentData(), layout)

    def _tell(self) -> None:
        self.chosen.emit(self.choice)


def _choices(name: str, words: dict[str, str] | dict[Edition, str], chosen: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setMinimumWidth(NARROWEST)
    for key, title in words.items():
        box.addItem(title, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
