"""Help with writing in one charter: which text is read, by what, and what is switched off."""

from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from planner.errors import PlannerError
from planner.health.dictionary import find, folders_of_system
from planner.health.own_words import OwnWords
from planner.health.speller import Speller
from planner.model.kinds import Line, Prose
from planner.model.translations import SIGNS, STAYS, first_language, second_language
from planner.model.words import LANGUAGES
from ui.background import Latest
from ui.editor.field import Field
from ui.editor.text_box import TextBox
from ui.editor.text_editor import TextEditor
from ui.editor.translation import TranslationBox
from ui.session import CharterSession
from ui.settings import HINTS, SPELLING, Settings
from ui.tongue import retold, word
from ui.writing.desk import Desk
from ui.writing.marks import Mark, Reading, read
from ui.writing.meant import Meant, speller

OWN_FOLDER = "dictionaries"  # beside the library

Found = tuple[str, tuple[Mark, ...]]
Kind = TypeVar("Kind", bound=QWidget)


class WritingHelp(QObject):
    """Reads the text that has the keyboard whenever its writer pauses, and marks what it finds.

    Signals:
        failed: something could not be done; carries the sentence to show
        lacking: the language that there is no dictionary for, in words; empty otherwise
    """

    failed = Signal(str)
    lacking = Signal(str)

    def __init__(self, session: CharterSession, settings: Settings, form: QWidget) -> None:
        super().__init__(form)
        self._session = session
        self._settings = settings
        self._form = form
        self._own = OwnWords.beside(session.library.path)
        self._paths: dict[str, Path | None] = {}
        self._at: Desk | None = None
        self._speller = speller()
        self._meant = Meant(self)
        self._work: Latest[Found] = Latest(self)
        self._work.done.connect(self._show)
        self._work.failed.connect(self._give_up)
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a form has an application"
        application.focusChanged.connect(self._move)

    @property
    def desk(self) -> Desk | None:
        """Return the text that has the keyboard; none once its page has gone."""
        return self._at if self._at is not None and isValid(self._at) else None

    def turn(self, switch: str) -> None:
        """Switch hints, or spelling, on or off from now on."""
        self._settings.turn(switch)
        for desk in self._form.findChildren(Desk):
            desk.drop()
        self.read()

    def read(self) -> None:
        """Read the text that has the keyboard, away from the main thread."""
        desk = self.desk
        if desk is None:
            return
        reading = self._reading(desk)
        if reading.hinted or reading.dictionary is not None:
            self._work.run(partial(_found, reading, self._speller))
        else:
            desk.drop()

    def language_of(self, desk: Desk) -> str:
        """Return the language that a text is written in."""
        charter = self._session.charter
        second = _around(desk.editor, TranslationBox) is not None
        return second_language(charter) if second else first_language(charter)

    def _reading(self, desk: Desk) -> Reading:
        language = self.language_of(desk)
        path = self._path(language) if self._settings.is_on(SPELLING) else None
        desk.lacks = ""
        if self._settings.is_on(SPELLING) and path is None:
            desk.lacks = word(LANGUAGES.get(language, language))
        self.lacking.emit(desk.lacks)
        return Reading(
            desk.words,
            self._session.charter,
            language,
            self._settings.is_on(HINTS) and isinstance(desk.editor.kind, Prose),
            path,
            self._own.words(self._session.charter_id),
        )

    def _path(self, language: str) -> Path | None:
        if language not in self._paths:
            beside = self._session.library.path.parent / OWN_FOLDER
            self._paths[language] = find(language, (beside, *folders_of_system()))
        return self._paths[language]

    def _move(self, _: QWidget | None, now: QWidget | None) -> None:
        """Go along to the text that has the keyboard now."""
        if self.desk is not None:
            self.desk.hide()
        self._at = self._desk_of(now)
        self.read()

    def _desk_of(self, widget: QWidget | None) -> Desk | None:
        """Return what shows the marks of a text box; nothing for one that is not written in."""
        if not isinstance(widget, TextBox) or widget.isReadOnly():
            return None
        field = _around(widget, Field)
        if field is None or not self._form.isAncestorOf(field) or not _is_writing(field):
            return None
        there = _around(widget, TranslationBox)
        editor = there.editor if there is not None else field.editor
        assert isinstance(editor, TextEditor), "a text box stands in its editor"
        desk = editor.findChild(Desk)
        if desk is None:
            desk = Desk(editor, self._suggest, self._learn)
            desk.paused.connect(self.read)
            self._meant.known.connect(desk.suggested)
        return desk

    def _show(self, found: Found) -> None:
        desk = self.desk
        if desk is None:
            return
        desk.show(*found)
        path = self._path(self.language_of(desk))
        if path is not None:
            self._meant.find_out(path, desk.misspelt)

    def _give_up(self, why: str) -> None:
        """Go on without a dictionary that cannot be read."""
        if self.desk is not None:
            self._paths[self.language_of(self.desk)] = None
            self.failed.emit(why)
            self.read()

    def _suggest(self, misspelt: str) -> tuple[str, ...] | None:
        path = self._path(self.language_of(self.desk)) if self.desk is not None else None
        return self._meant.by(path, misspelt) if path is not None else ()

    def _learn(self, right: str, everywhere: bool) -> None:
        try:
            self._own.add(right, "" if everywhere else self._session.charter_id)
        except PlannerError as error:
            self.failed.emit(retold(error))


def _found(reading: Reading, speller: Speller) -> Found:
    return reading.words, read(reading, speller)


def _is_writing(field: Field) -> bool:
    """Return whether a field holds writing, not a name, an address or a number."""
    table, name = field.place.kind.table, field.place.name
    is_name = name in STAYS.get(table, ()) or name in SIGNS
    return isinstance(field.kind, Line | Prose) and not is_name


def _around(widget: QWidget, kind: type[Kind]) -> Kind | None:
    """Return the nearest widget of a kind that a widget is in."""
    around: QWidget | None = widget
    while around is not None and not isinstance(around, kind):
        around = around.parentWidget()
    return around
