"""One field of one record in a form: its label, its help, its editor and what is amiss."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from planner.model.catalogue import fields_of
from planner.model.changes import Change
from planner.model.charter import Charter
from planner.model.editing import arrival, keeping, noun, together, writing
from planner.model.form import unfinished
from planner.model.kinds import Kind
from planner.model.naming import name_of
from planner.model.own import Unfinished
from planner.model.record import Record
from planner.model.steps import Called
from planner.model.translations import first_language, is_offered, second_language
from planner.model.typed import NotUnderstoodError, quoted, typed
from ui.editor.editors import editor_for
from ui.editor.place import Place
from ui.editor.reading_order import put_after, put_in_order
from ui.editor.text_editor import TextEditor
from ui.editor.translation import TranslationBox
from ui.labels import label
from ui.pausing import LONGEST, PAUSE, Respite
from ui.saying import help_of, label_of
from ui.session import CharterSession
from ui.theme import TINY
from ui.tongue import retold, tr
from ui.writing.offer import WordingsOffer


class Field(QWidget):
    """A field of a record; what is put into it becomes a change of the charter."""

    def __init__(
        self, session: CharterSession, place: Place, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.place = place
        self.kind = dict(fields_of(place.kind))[place.name]
        self._label = label_of(place.kind, place.name, self.kind)
        self._help = help_of(self.kind)
        self._note: QLabel | None = None  # until something is amiss
        self.translation: TranslationBox | None = None
        self.offer: WordingsOffer | None = None
        self._respite = Respite(self, PAUSE, LONGEST)
        self._respite.over.connect(self._commit_pause)
        self._lay_out()
        self.editor.edited.connect(self._respite.begin)
        self.editor.settled.connect(self._commit_pause)
        self.refresh()
        if session.is_fixed(place.kind, place.name):
            self.editor.lock()

    @property
    def note(self) -> str:
        """Return what the field says is amiss; empty when nothing is."""
        return self._note.text() if self._note else ""

    @property
    def is_edited(self) -> bool:
        """Return whether the person has put something that is not kept yet."""
        told = self.translation
        return self.editor.is_edited or (told is not None and told.is_edited)

    def refresh(self) -> None:
        """Show what the charter says now, unless the person is putting something else."""
        self._offer_translation()
        charter, record = self._session.charter, self._record()
        if self.offer is not None:
            is_fixed = self._session.is_fixed(self.place.kind, self.place.name)
            self.offer.refresh(first_language(charter), is_wanted=not is_fixed)
        if self.editor.is_edited:
            return
        kept = charter.get(Unfinished, unfinished(*self._key(), "").id)
        words = kept.words if kept else ""
        self.editor.learn(charter)
        self.editor.present(words or getattr(record, self.place.name))
        self._tell(complaint(self.kind, words, charter) if words else "")

    def commit(self, *, typing: bool = False) -> None:
        """Make what was put into the field a change now; `typing` when it may go on."""
        self._commit_own(typing=typing)
        if self.translation is not None:
            self.translation.commit(typing=typing)

    def _commit_own(self, *, typing: bool) -> None:
        self._respite.stop()
        if not self.editor.is_edited:
            if not typing:
                self._session.do(None)
                self.refresh()
            return
        if self._session.do(self._change(), typing=typing):
            self.editor.accept()
            self.refresh()
        else:
            self.editor.refuse()

    def _commit_pause(self) -> None:
        self.commit(typing=True)

    def _change(self) -> Change | None:
        charter, record, name = self._session.charter, self._record(), self.place.name
        if record.many and charter.get(self.place.kind, record.id) is None:
            return None  # it was removed while its form was open
        try:
            value = self.editor.value()
            made = self.editor.arrivals()
        except NotUnderstoodError:
            return keeping(charter, record, name, self.editor.words())
        change = writing(charter, record, name, value)
        if not made:
            return change
        added = [arrival(charter, one) for one in made]
        return together(
            Called.ADDED_BY_NAME.format(
                noun=noun(type(made[0])), name=name_of(made[0], charter)
            ),
            [*added, change],
        )

    def _offer_translation(self) -> None:
        """Have a place for the second language once the charter has one."""
        wanted = bool(second_language(self._session.charter))
        if self.translation is None and wanted and is_offered(self.kind, self.place.name):
            self.translation = TranslationBox(self._session, self.place, self.kind, self)
            self._column.addWidget(self.translation)
            put_in_order(self)
        if self.translation is not None:
            self.translation.refresh()

    def _record(self) -> Record:
        return self.place.record(self._session.charter)

    def _key(self) -> tuple[str, str, str]:
        return self.place.kind.table, self.place.record_id, self.place.name

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TINY)
        title = label(self._label, "label", self)
        column.addWidget(title)
        if self._help:
            column.addWidget(label(self._help, "muted", self))
        self.editor = editor_for(self.kind, self)
        title.setBuddy(self.editor.control)
        column.addWidget(self.editor)
        if isinstance(self.editor, TextEditor) and WordingsOffer.is_for(self.place):
            self.offer = WordingsOffer(self.place, self.editor.box, self.commit, self)
            self.offer.name(self._label)
            column.addWidget(self.offer)
        self.editor.name(self._label, self._help)
        self.setFocusProxy(self.editor)

    def _tell(self, sentence: str) -> None:
        """Say what the field can hold; said aloud as well when it is news."""
        if sentence == self.note:
            return
        if self._note is None:
            self._note = label("", "care", self)
            put_after(self.editor, self._note, self._column)
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        self.editor.name(self._label, " ".join(filter(None, (self._help, sentence))))
        if sentence:
            news = QAccessibleAnnouncementEvent(self, f"{self._label}: {sentence}")
            QAccessible.updateAccessibility(news)


def complaint(kind: Kind, words: str, charter: Charter) -> str:
    """Return a sentence on words that a field cannot hold, which names what it can."""
    try:
        typed(kind, words, charter.control.currency)
    except NotUnderstoodError as error:
        return retold(error)
    return tr("“{words}” is kept as it was typed until it is settled.").format(
        words=quoted(words)
    )
