"""A filled example of a template, to look through before anything is decided."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from planner.model.charter import Charter
from ui.labels import button, label
from ui.preview.chooser import Chooser
from ui.preview.panes import PreviewPane, ReadPane
from ui.preview.rendering import Choice, Rendering
from ui.room import give_room
from ui.theme import LARGE, MEDIUM
from ui.tongue import tr

WIDTH, HEIGHT = 860, 860  # pixels, where the screen has them


class ExampleDialog(QDialog):
    """Every document of a charter that nobody keeps: as pages, and as text to read."""

    def __init__(self, charter: Charter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("An example"))
        self.rendering = Rendering(Choice("charter"), self)
        self.chooser = Chooser(self.rendering.choice, list)
        self.chooser.show_charter(charter)
        self.chooser.chosen.connect(lambda choice, _: self.rendering.choose(choice))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("The example"))
        self.tabs.tabBar().setAccessibleName(tr("How the example is shown"))
        self.read = ReadPane(self.rendering)
        self.tabs.addTab(PreviewPane(self.rendering), tr("Preview"))
        self.tabs.addTab(self.read, tr("Read"))
        close = button(tr("Close the example"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(label(charter.title, "heading"))
        column.addWidget(
            label(tr("Everyone in this example is made up. Nothing here is saved."), "muted")
        )
        column.addWidget(self.chooser)
        column.addWidget(self.tabs, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        give_room(self, WIDTH, HEIGHT)
        self.rendering.show(charter)
