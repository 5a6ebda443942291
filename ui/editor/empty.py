"""What stands where a list has nothing in it yet: a sentence, and an example."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.model.record import Record
from ui.editor.example import example_line
from ui.editor.nouns import several
from ui.labels import label
from ui.theme import TINY
from ui.tongue import tr


class EmptyList(QWidget):
    """Says that there is nothing yet, and what there could be."""

    def __init__(self, kind: type[Record], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._sentence = ""
        self.hide()

    @property
    def sentence(self) -> str:
        """Return all that it says; nothing while there is something in the list."""
        return "" if self.isHidden() else self._sentence

    def show_if(self, is_empty: bool) -> None:  # a plain answer to a plain question
        """Be there where there is nothing in the list; the words are made when they are."""
        if is_empty and self.layout() is None:
            self._fill()
        self.setVisible(is_empty)

    def _fill(self) -> None:
        nothing = tr("No {things} yet.").format(things=several(self._kind))
        example = example_line(self._kind)
        self._sentence = f"{nothing} {example}".rstrip()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(label(nothing, parent=self))
        if example:
            column.addWidget(label(example, "muted", self))
