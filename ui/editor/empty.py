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
        self.sentence = tr("No {things} yet.").format(things=several(kind))
        example = example_line(kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(label(self.sentence))
        if example:
            self.sentence += f" {example}"
            column.addWidget(label(example, "muted"))
