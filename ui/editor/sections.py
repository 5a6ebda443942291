"""The list of chapters and sections: what there is, how far each is, what is switched off."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from planner.health.progress import State, of_chapter
from planner.model.catalogue import CHAPTERS, Chapter
from planner.model.record import Section
from ui.direction import DOT
from ui.editor.rows import Index, Role
from ui.editor.states import progress_words, state_words
from ui.labels import plain_tip
from ui.tongue import later, tr, word

SWITCH = later("Press Space to switch it on or off.")
STATE_ROLE = int(Role.UserRole) + 1
PROGRESS_ROLE = int(Role.UserRole) + 2  # of a chapter: how far it is, in words


class SectionsModel(QAbstractListModel):
    """Chapters and, under each, its sections; those that may be off can be ticked.

    Signals:
        switched: the person switched a section on or off; carries its key and which
    """

    switched = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Chapter | Section] = []
        for chapter in CHAPTERS:
            self._lines += [chapter, *chapter.sections]
        self._rows = {
            line.key: at for at, line in enumerate(self._lines) if isinstance(line, Section)
        }
        self._states: Mapping[str, State] = {}
        self._fixed = ""
        self._known: dict[int, dict[int, object]] = {}  # what a line says, until that changes

    def fix(self, why: str) -> None:
        """Let no section be switched, for a reason in a sentence; an empty one lets them."""
        if why != self._fixed:
            self._fixed = why
            self._known.clear()
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def show(self, states: Mapping[str, State]) -> None:
        """Show how far every section is."""
        changed = [key for key, state in states.items() if state != self._states.get(key)]
        self._states = states
        self._known.clear()
        for index in map(self.index_of, changed):
            self.dataChanged.emit(index, index)
        for row, line in enumerate(self._lines):
            if isinstance(line, Chapter) and {one.key for one in line.sections} & {*changed}:
                self.dataChanged.emit(self.index(row), self.index(row))

    def index_of(self, key: str) -> QModelIndex:
        """Return the line of a section."""
        return self.index(self._rows.get(key, -1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = index.row()
        if row not in self._known:  # each is asked for many times while it is drawn
            line = self._lines[row]
            self._known[row] = (
                self._said(line) if isinstance(line, Section) else self._said_of_chapter(line)
            )
        return self._known[row].get(role)

    def _said_of_chapter(self, chapter: Chapter) -> dict[int, object]:
        """Return what is said of a chapter, by role."""
        title, words = word(chapter.title), self._progress_words(chapter)
        return {
            Role.DisplayRole: title,
            Role.AccessibleTextRole: f"{title}: {words}" if words else title,
            PROGRESS_ROLE: words,
        }

    def _progress_words(self, chapter: Chapter) -> str:
        """Return how far a chapter is; empty while nobody knows, or all of it is off."""
        if not self._states:
            return ""
        progress = of_chapter(chapter, self._states)
        if not progress.of:
            return ""
        return f"{state_words(progress.state)}{DOT}{progress_words(progress)}"

    def _said(self, section: Section) -> dict[int, object]:
        """Return what is said of a section, by role."""
        state = self._states.get(section.key, State.NOT_STARTED)
        on = Qt.CheckState.Unchecked if state == State.OFF else Qt.CheckState.Checked
        title, asks = word(section.title), word(section.asks)
        switch = "" if section.must else self._fixed or tr(SWITCH)
        return {
            Role.DisplayRole: title,
            Role.UserRole: section.key,
            Role.AccessibleTextRole: f"{title}: {state_words(state)}",
            Role.AccessibleDescriptionRole: " ".join(filter(None, (asks, switch))),
            Role.ToolTipRole: None
            if section.must or not self._fixed
            else plain_tip(self._fixed),
            Role.CheckStateRole: None if section.must or self._fixed else on,
            STATE_ROLE: state,
        }

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        line = self._lines[index.row()]
        if role != Role.CheckStateRole or not isinstance(line, Section):
            return False
        self.switched.emit(line.key, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self._lines[index.row()] if index.isValid() else None
        if not isinstance(line, Section):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if line.must or self._fixed else flags | Qt.ItemFlag.ItemIsUserCheckable
