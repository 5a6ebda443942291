"""A list whose rows are whole sentences, wrapped to the room there is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from ui.direction import WordsDelegate
from ui.steady_list import SteadyList
from ui.theme import Role, bold, icon

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
AROUND = 20  # pixels at both sides of the words of a row, which Qt forgets as it measures them


@dataclass(frozen=True, slots=True)
class Sentence:
    """A row: its words, what it is about, and a picture that says nothing the words do not.

    A heading stands over the rows below it, is about nothing and cannot be chosen.
    """

    words: str
    about: object
    picture: str = ""
    role: Role = "text"
    is_heading: bool = False


class Sentences(QAbstractListModel):
    """Sentences as a Qt model; `UserRole` is what each is about."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sentences: Sequence[Sentence] = ()

    def show(self, sentences: Sequence[Sentence]) -> None:
        """Show sentences in place of those before, which stay where they go on as they were."""
        before = len(self._sentences)
        if sentences == self._sentences:
            return
        if before and sentences[:before] == self._sentences:
            self.beginInsertRows(NOWHERE, before, len(sentences) - 1)
            self._sentences = sentences
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._sentences = sentences
            self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._sentences)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        sentence = self._sentences[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return sentence.words
            case Qt.ItemDataRole.DecorationRole if sentence.picture:
                return icon(sentence.picture, sentence.role)
            case Qt.ItemDataRole.FontRole if sentence.is_heading:
                return bold()
            case Qt.ItemDataRole.UserRole:
                return sentence.about
        return None


class SentenceList(SteadyList):
    """A list to read down and choose from.

    Signals:
        chosen: Enter or a click on a row; carries what it is about
    """

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = Sentences(self)
        self.setModel(self.rows)
        self.rows.modelReset.connect(self._begin_at_the_top)
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Wrapped(self))
        self.activated.connect(self._choose)
        self.clicked.connect(self._choose)

    def _begin_at_the_top(self) -> None:
        """Put the keyboard on the first row without choosing it."""
        first = self.rows.index(0)
        self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _choose(self, index: Index) -> None:
        about = index.data(Qt.ItemDataRole.UserRole)
        if about is not None:
            self.chosen.emit(about)


class _Wrapped(WordsDelegate):
    """Asks for as many lines as a sentence needs in the width of its list."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        option.rect.setWidth(self._view.viewport().width() - AROUND)
        return super().sizeHint(option, index)
