"""What a text says in the second language: an offer under its field, or a box and its state."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.model.kinds import Kind, Line, Prose
from planner.model.translations import (
    State,
    first_language,
    second_language,
    state_of,
    translating,
    translation,
)
from ui.editor.place import Place
from ui.editor.text_editor import TextEditor
from ui.labels import button, label
from ui.pausing import LONGEST, PAUSE, Respite
from ui.saying import label_of, language
from ui.session import CharterSession
from ui.theme import SMALL, TINY, set_part
from ui.tongue import tr


class TranslationBox(QWidget):
    """A text in the second language; what is put into it becomes a change of the charter."""

    def __init__(
        self, session: CharterSession, place: Place, kind: Kind, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        assert isinstance(kind, Line | Prose), "only words can be translated"
        self._session = session
        self._place = place
        self._kind = kind
        self._is_open = False
        self.offer = button("", "link")
        self.editor = TextEditor(kind)
        self.keep = button("", "link")
        self._title = label("", "label")
        self._state = label("", "muted")
        self._respite = Respite(self, PAUSE, LONGEST)
        self._respite.over.connect(self._commit_pause)
        self.editor.edited.connect(self._respite.begin)
        self.editor.settled.connect(self._commit_pause)
        self.offer.clicked.connect(self.open)
        self.keep.clicked.connect(self._keep)
        self._lay_out()
        if self._is_fixed:
            self.editor.lock()

    @property
    def is_edited(self) -> bool:
        """Return whether the person has put something that is not kept yet."""
        return self.editor.is_edited

    @property
    def state(self) -> str:
        """Return what is said of the translation, in words."""
        return self._state.text()

    @property
    def _is_fixed(self) -> bool:
        return self._session.is_fixed(self._place.kind, self._place.name)

    def refresh(self) -> None:
        """Show how the translation stands now, unless the person is writing another."""
        charter = self._session.charter
        record, second = self._place.record(charter), second_language(charter)
        state = state_of(charter, record, self._place.name, second)
        if not self.is_edited:
            kept = translation(charter, record, self._place.name, second)
            self.editor.present(kept.words if kept else "")
        self._name(language(first_language(charter)), language(second), state)
        self._show(state if second else "none")

    def commit(self, *, typing: bool = False) -> None:
        """Make what was written a change now; `typing` when it may go on."""
        self._respite.stop()
        if not self.is_edited:
            return
        if self._put(self.editor.words(), typing=typing):
            self.editor.accept()
            self.refresh()
        else:
            self.editor.refuse()

    def _put(self, words: str, *, typing: bool) -> bool:
        charter = self._session.charter
        record, second = self._place.record(charter), second_language(charter)
        if record.many and charter.get(self._place.kind, record.id) is None:
            return True  # it was removed while its form was open
        change = translating(charter, record, self._place.name, words, second)
        return self._session.do(change, typing=typing)

    def _commit_pause(self) -> None:
        self.commit(typing=True)

    def _keep(self) -> None:
        """Say that the words are right for the text as it stands now."""
        self.editor.control.setFocus()
        if self._put(self.editor.words(), typing=False):
            self.editor.accept()
            self.refresh()

    def open(self) -> None:
        """Show the box, with the keyboard in it; the offer stays one where none may write."""
        self._is_open = not self._session.is_read_only
        self.refresh()
        self.editor.control.setFocus()

    def _show(self, state: State) -> None:
        """Show the offer while there is nothing, and the box once there is, or is to be."""
        is_there = state in ("stale", "current") or self.is_edited
        is_open = state != "none" and (is_there or self._is_open)
        can_write = not self._is_fixed
        self.setVisible(is_open or (state == "missing" and can_write))
        self.offer.setVisible(not is_open)
        for part in (self._title, self.editor):
            part.setVisible(is_open)
        self.keep.setVisible(state == "stale" and can_write)

    def _name(self, first: str, second: str, state: State) -> None:
        words = {
            "none": "",
            "missing": tr("Not translated"),
            "stale": tr("The {language} has changed since").format(language=first),
            "current": tr("Up to date"),
        }[state]
        label = label_of(self._place.kind, self._place.name, self._kind)
        field = tr("{field} in {language}").format(field=label, language=second)
        if words != self.state:
            set_part(self._state, "care" if state == "stale" else "muted")
        self._state.setText(words)
        self._title.setText(tr("In {language}").format(language=second))
        self.offer.setText(tr("In {language}…").format(language=second))
        self.offer.setAccessibleName(f"{field}…")
        self.offer.setAccessibleDescription(words)
        self.keep.setText(tr("The {language} is still right").format(language=second))
        self.keep.setAccessibleName(f"{field}: {self.keep.text()}")
        self.editor.name(field, words)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        self._title.setBuddy(self.editor.control)
        column.addWidget(self._title)
        column.addWidget(self.editor)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.offer)
        row.addWidget(self._state, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.keep)
        column.addLayout(row)
