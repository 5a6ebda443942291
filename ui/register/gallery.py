"""The gallery of starting points: a list to choose from, and what is chosen in more words."""

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.editor.row_drawing import RowDelegate
from ui.editor.rows import TELLING_ROLE
from ui.editor.tall_list import TallList, keep_in_sight
from ui.labels import button, label
from ui.register.starts import STARTS, Start
from ui.theme import HUGE, MEDIUM, SMALL, icon
from ui.tongue import tr

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()


class Gallery(TallList):
    """What a charter can start from; the row that the keyboard is on is the one chosen.

    The first row is the two answers and nothing besides.

    Signals:
        chosen: the person went to another row
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(_Starts(self))
        self.setItemDelegate(_Choosing(self))
        self.start_afresh()

    @property
    def start(self) -> Start:
        """Return the row that is chosen."""
        return STARTS[max(0, self.currentIndex().row())]

    def start_afresh(self) -> None:
        """Choose the first row, as it is before anybody has chosen."""
        self.choose(STARTS[0])

    def choose(self, start: Start) -> None:
        """Choose a row."""
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        index = self.model().index(STARTS.index(start), 0)
        self.selectionModel().setCurrentIndex(index, select)

    def come_into_sight(self) -> None:
        """Take the keyboard, and scroll the page to the first rows."""
        self.setFocus()
        keep_in_sight(self, self.rect())

    def stay_in_sight(self) -> None:
        """Scroll the page back to the row with the keyboard, once the page has less room."""
        if self.hasFocus():
            keep_in_sight(self, self.visualRect(self.currentIndex()))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit()


class ChosenBar(QWidget):
    """What will be made, in more words, over the buttons that make it or lead to more."""

    def __init__(self, finish: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = label("", "muted")
        self.choose = button(tr("Choose a starting point"), "link", "list-checks")
        self.example = button(tr("Look at an example"), "link", "eye")
        buttons = QHBoxLayout()
        buttons.setSpacing(MEDIUM)
        buttons.addWidget(finish)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.example)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(HUGE, SMALL, HUGE, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self.told)
        column.addLayout(buttons)

    def tell(self, start: Start) -> None:
        """Say what a row is good for and what it brings along."""
        self.told.setText(told_of(start))
        self.choose.setVisible(not start.has_example)
        self.example.setVisible(start.has_example)


class _Starts(QAbstractListModel):
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(STARTS)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        start = STARTS[index.row()]
        if role == Role.DisplayRole:
            return tr(start.name)
        if role == TELLING_ROLE:
            return tr(start.whom)
        if role == Role.AccessibleTextRole:
            return f"{tr(start.name)}. {tr(start.whom)}"
        if role == Role.AccessibleDescriptionRole:
            return told_of(start)
        return None


class _Choosing(RowDelegate):
    """Draws a row with a mark, so that colour is not all that tells which one is chosen."""

    def picture(self, index: Index) -> QIcon:
        view = self.parent()
        if isinstance(view, Gallery) and index.row() == view.currentIndex().row():
            return icon("circle-check", "accent")
        return icon("circle", "muted")


def told_of(start: Start) -> str:
    """Return what a row is good for, what becomes of the first partner, and what is written."""
    template = start.template
    said = [f"{tr(start.name)}: {tr(start.good_for)}", tr(start.first) if start.first else ""]
    if template is not None:
        written, on = template.charter.completeness()
        told = tr("{written} of {on} sections are written, for you to change.")
        said.append(told.format(written=written, on=on))
    return " ".join(each for each in said if each)
