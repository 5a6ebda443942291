"""The way from one thing to settle to the next: in the form, and in a meeting."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.health.meeting import Outcome
from planner.health.next_step import Step
from ui.ahead import Ahead
from ui.editor.next_bar import NextBar
from ui.editor.reading_order import enter
from ui.editor.states import progress_words
from ui.meeting.hall import Hall
from ui.meeting.notes import NotesSaving
from ui.session import CharterSession
from ui.settings import NEXT, Settings

if TYPE_CHECKING:
    from ui.charter_page import CharterPage

HIDDEN = "hidden"


class Guide(QObject):
    """Joins what comes next with the form where it is settled and with the meeting."""

    def __init__(
        self,
        session: CharterSession,
        settings: Settings,
        page: "CharterPage",
    ) -> None:
        super().__init__(page)
        self._settings = settings
        self._page = page
        self.ahead = Ahead(session, settings, self)
        self.bar = NextBar(self.ahead, is_wanted=settings.word(NEXT) != HIDDEN)
        self.hall = Hall(session, self.ahead)
        self.notes = NotesSaving(session, settings, page)
        self.notes.saved.connect(page.notice.tell_saved)
        self.notes.failed.connect(page.notice.warn)
        self.ahead.changed.connect(self._tell_progress)
        self.bar.wanted.connect(self.go_to)
        self.hall.ended.connect(self._come_back)
        self.hall.notes_wanted.connect(self._save_notes)

    def go_to(self, step: Step) -> None:
        """Go to where a step is settled, with the keyboard there."""
        self._page.sides.show_form()
        self._page.editor.show_section(step.section)
        if step.kind is not None:
            self._page.editor.show_field(*step.place, in_second=step.in_second)
        now = self._page.editor.window().focusWidget()
        if now is None or not self._page.editor.page.isAncestorOf(now):
            enter(self._page.editor.page)

    def put_off(self) -> None:
        """Leave what comes next for later: in a meeting, the question that is asked."""
        if self.hall.meeting is not None:
            self.hall.meeting.put_off()
        else:
            self.bar.put_off()

    def keep_place(self) -> None:
        """Remember whether what comes next is shown."""
        self._settings.keep(NEXT, "" if self.bar.is_wanted else HIDDEN)

    def _tell_progress(self) -> None:
        self._page.header.tell_progress(progress_words(self.ahead.whole()))

    def _come_back(self, section: str) -> None:
        """Go on in the form where the meeting left off."""
        self._page.sides.show_form()
        if section:
            self._page.editor.show_section(section)
        enter(self._page.editor.page)

    def _save_notes(self, outcome: Outcome) -> None:
        self.notes.ask_and_save(outcome, self._page.document.rendering.choice.layout)
