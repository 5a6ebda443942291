"""Meeting mode: the window as one calm page, with one question at a time."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.health.meeting import Beginning, Outcome, beginning, outcome
from planner.health.next_step import Step
from planner.model.catalogue import section
from ui.ahead import Ahead
from ui.asking import asked, chapter_title
from ui.editor.following import Following, keep_focus_in_sight
from ui.editor.states import progress_words
from ui.meeting.noting import NoteForm
from ui.meeting.sheet import Sheet
from ui.meeting.stage import Stage
from ui.meeting.summary import Summary
from ui.meeting.walk import Walk
from ui.session import CharterSession
from ui.tongue import tr


class MeetingPage(Stage):
    """Asks one question after the other; every answer goes into the charter as it is typed.

    Signals:
        left: the meeting is over; carries the key of the section that was asked last
        notes_wanted: the person wants the notes as a PDF; carries the `Outcome`
    """

    left = Signal(str)
    notes_wanted = Signal(Outcome)

    def __init__(
        self, session: CharterSession, ahead: Ahead, parent: QWidget | None = None
    ) -> None:
        super().__init__(NoteForm(session), parent)
        self._session = session
        self._ahead = ahead
        ahead.refresh()
        self._began = self._beginning()
        self.walk = Walk(everything=self._reads_on())
        self.sheet: Sheet | None = None
        self.summary: Summary | None = None
        self._following = Following(self)
        self._asked_last = ""
        self._connect()
        self.taken.show_of(session.charter)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return everything that may be asked."""
        return self._ahead.steps

    @property
    def step(self) -> Step | None:
        """Return what is asked now; none at the end."""
        return self.sheet.step if self.sheet else None

    def go_on(self) -> None:
        """Go on to the first or next question; after the last, to what came of the meeting."""
        if self._may_turn():
            step = self.walk.onward(self.steps)
            if step is not None:
                self._ask(step)
            else:
                self._sum_up()

    def go_back(self) -> None:
        """Go back to the question before; nothing where this is the first."""
        if self._may_turn():
            step = self.walk.back(self.steps)
            if step is not None:
                self._ask(step)

    def put_off(self) -> None:
        """Leave the question for later, and go on."""
        if self.step is None or not self._may_turn():
            return
        now = next((one for one in self.steps if one.key == self.step.key), None)
        if now is not None and now.is_due:
            self._ahead.put_off(now)
        self.go_on()

    def open_note(self) -> None:
        """Ask what was decided."""
        if not self._session.is_read_only:
            self.noting.open()
            self.go_to_the_top()

    def leave_now(self) -> None:
        """End the meeting; a decision that cannot be noted yet keeps it open."""
        if self._may_turn() and not self.settle():
            self.left.emit(self._asked_last)

    def commit(self) -> None:
        """Make what is being typed a change now."""
        if self.sheet is not None:
            self.sheet.answer.commit()

    def settle(self) -> str:
        """Make everything that was typed a change; return why that is refused, or nothing."""
        self.commit()
        quick = self.sheet.answer.quick if self.sheet is not None else None
        return self.noting.settle() or (quick.complaint if quick is not None else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave_now()
        else:
            super().keyPressEvent(event)

    def _may_turn(self) -> bool:
        """Save the answer; return whether it is in the charter, so that another may come."""
        self.commit()
        self._ahead.refresh()
        return self.sheet is None or not self.sheet.answer.is_edited

    def _beginning(self) -> Beginning:
        """Return how the charter stands now, to tell at the end what has come of it."""
        return beginning(self._session.charter, self.steps)

    def _reads_on(self) -> bool:
        """Return whether every question is asked, answered or not."""
        return self._session.is_read_only or self._session.charter.is_agreed

    def _ask(self, step: Step) -> None:
        sheet = Sheet(self._session, step)
        self._asked_last = step.section
        sheet.added.connect(self._turn_to_added)
        self.sheet, self.summary = sheet, None
        self.taken.setVisible(bool(self.taken.lines))
        self.lay(sheet)
        sheet.answer.enter()
        self._tell_place()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, asked(step)))

    def _turn_to_added(self) -> None:
        """Ask the question of a section that has just been added."""
        key = self.step.section if self.step else ""
        self._ahead.refresh()
        steps = self.steps
        step = next(one for one in steps if one.way == "question" and one.section == key)
        self._ask(self.walk.turn_to(step, steps))

    def _sum_up(self) -> None:
        came = outcome(self._session.charter, self.steps, self._began, self.walk.been)
        self.summary = Summary(self._session.charter, came)
        self.summary.notes_wanted.connect(lambda: self.notes_wanted.emit(came))
        self.sheet = None
        self.taken.hide()
        self.lay(self.summary)
        self._tell_place()
        self.summary.save.setFocus()

    def _tell_place(self) -> None:
        """Say where it is, and offer what can be done there."""
        self.place.setText(self._place_words())
        asking = self.step is not None
        self.before.setEnabled(len(self.walk.been) > 1 or not asking)
        self.next.setVisible(asking)
        self.later.setVisible(asking and not self.walk.everything)
        self.note.setHidden(self._session.is_read_only)

    def _place_words(self) -> str:
        """Return which chapter it is and how far that and the charter are."""
        whole = tr("{progress} in all").format(progress=progress_words(self._ahead.whole()))
        if self.step is None:
            return whole
        chapter = progress_words(self._ahead.chapter_of(self.step))
        title = chapter_title(section(self.step.section))
        return f"{title} · {chapter} · {whole}"

    def _refresh(self) -> None:
        if self.sheet is not None:
            self.sheet.refresh()
        self.taken.show_of(self._session.charter)
        if self.summary is not None:
            self._ahead.refresh()
            self._sum_up()

    def _resume(self) -> None:
        """Give the keyboard back to the answer, once a decision has been noted."""
        if self.sheet is not None:
            self.sheet.answer.enter()

    def _keep_in_sight(self) -> None:
        """Scroll to the field with the keyboard, once the page has its final shape."""
        QTimer.singleShot(0, self, partial(keep_focus_in_sight, self))

    def _connect(self) -> None:
        self.leave.clicked.connect(self.leave_now)
        self.before.clicked.connect(self.go_back)
        self.note.clicked.connect(self.open_note)
        self.later.clicked.connect(self.put_off)
        self.next.clicked.connect(self.go_on)
        self.noting.dropped.connect(self._resume)
        self._following.entered.connect(self._keep_in_sight)
        self._session.changed.connect(self._refresh)
        self._ahead.changed.connect(self._tell_place)
