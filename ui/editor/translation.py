"""What a text says in the second language: an offer under its field, or a box and its state."""

from collections.abc import Callable

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
from ui.editor.reading_order import put_in_order
from ui.editor.text_editor import TextEditor
from ui.labels import button, label
from ui.pausing import LONGEST, PAUSE, Respite
from ui.saying import label_of, language
from ui.session import CharterSession
from ui.theme import SMALL, TINY, set_part
from ui.tongue import tr
from ui.writing.offer import WordingsOffer


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
        self._written: _Written | None = None  # until there is something to write in it
        self.offer = button("", "link", parent=self)
        self._state = label("", "muted", self)
        self.keep = button("", "link", parent=self)
        self._respite = Respite(self, PAUSE, LONGEST)
        self._respite.over.connect(self._commit_pause)
        self.offer.clicked.connect(self.open)
        self.keep.clicked.connect(self._keep)
        self._lay_out()

    @property
    def editor(self) -> TextEditor:
        """Return where the translation is written; it is made when it is first wanted."""
        if self._written is None:
            self._written = _Written(self._place, self._kind, self.commit, self)
            self._written.hide()
            self._column.insertWidget(0, self._written)
            self._written.stackUnder(self.offer)
            put_in_order(self.parentWidget() or self)
            self._written.editor.edited.connect(self._respite.begin)
            self._written.editor.settled.connect(self._commit_pause)
            if self._is_fixed:
                self._written.editor.lock()
        return self._written.editor

    @property
    def wordings(self) -> WordingsOffer | None:
        """Return what offers ready wordings; none where there are none, or no box."""
        return self._written.wordings if self._written is not None else None

    @property
    def is_edited(self) -> bool:
        """Return whether the person has put something that is not kept yet."""
        return self._written is not None and self.editor.is_edited

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
        state = state_of(charter, record, self._place.name, second) if second else "none"
        is_open = self._is_open_in(state)
        if (is_open or self._written is not None) and not self.is_edited:
            kept = translation(charter, record, self._place.name, second)
            self.editor.present(kept.words if kept else "")
        self._name(language(first_language(charter)), language(second), state)
        self._show(state, is_open=is_open)
        if self.wordings is not None:
            self.wordings.refresh(second, is_wanted=is_open and not self._is_fixed)

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

    def _is_open_in(self, state: State) -> bool:
        """Return whether the box is there: once something is in it, or is to be."""
        is_there = state in ("stale", "current") or self.is_edited
        return state != "none" and (is_there or self._is_open)

    def _show(self, state: State, *, is_open: bool) -> None:
        """Show the box, or the offer while there is none."""
        can_write = not self._is_fixed
        self.setVisible(is_open or (state == "missing" and can_write))
        self.offer.setVisible(not is_open)
        if self._written is not None:
            self._written.setVisible(is_open)
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
        self.offer.setText(tr("In {language}…").format(language=second))
        self.offer.setAccessibleName(f"{field}…")
        self.offer.setAccessibleDescription(words)
        self.keep.setText(tr("The {language} is still right").format(language=second))
        self.keep.setAccessibleName(f"{field}: {self.keep.text()}")
        if self._written is not None:
            self._written.title.setText(tr("In {language}").format(language=second))
            self._written.editor.name(field, words)
        if self.wordings is not None:
            self.wordings.name(field)

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.offer)
        row.addWidget(self._state, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.keep)
        column.addLayout(row)


class _Written(QWidget):
    """The box that a translation is written in, under its language; and words to put there."""

    def __init__(
        self, place: Place, kind: Line | Prose, keep: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.wordings: WordingsOffer | None = None
        self.title = label("", "label", self)
        self.editor = TextEditor(kind, self)
        self.title.setBuddy(self.editor.control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        column.addWidget(self.title)
        column.addWidget(self.editor)
        if WordingsOffer.is_for(place):
            self.wordings = WordingsOffer(place, self.editor.box, keep, self)
            column.addWidget(self.wordings)
