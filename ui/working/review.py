"""The review meeting: four headings to write under, what to look at, and a dated end."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.documents.layout import Layout
from planner.errors import PlannerError
from planner.files import file_name, write_checked
from planner.health.signals import first, signals
from planner.health.signals.signal import Place
from planner.health.signals.signal import Signal as Answer
from planner.model.catalogue import RECORDS, section_of
from planner.model.charter import Charter
from planner.model.records.change import Review, ReviewMeeting
from planner.model.reviewing import begun, cannot_end, ended, last_first, under_way
from ui.background import Latest
from ui.dialogs.export import ask_where
from ui.editor.following import Following
from ui.editor.forms import RecordForm
from ui.editor.reading_order import put_in_order
from ui.labels import button, label
from ui.meeting.noting import NoteForm
from ui.panels.comparing import print_of
from ui.preview.rendering import pdf_of
from ui.saying import spoken
from ui.session import CharterSession
from ui.settings import FOLDER, Settings
from ui.theme import LARGE, SMALL
from ui.tongue import retold, tr, voice
from ui.working.answer import AnswerCard
from ui.working.earlier import Earlier
from ui.working.paper import RoomPaper

WRITTEN = ("day", "present", "progress", "problems", "priorities", "points", "next")


class ReviewPage(RoomPaper):
    """A review under way, or the way to begin one; earlier ones below."""

    def __init__(
        self, session: CharterSession, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._form: RecordForm | None = None
        self._meeting_id = ""
        self._seen: Sequence[Answer] = ()
        self._following = Following(self)
        self._asks = label("", "muted")
        self._begin = button(tr("Begin a review meeting"), "next")
        self._begin.clicked.connect(self._start)
        self._look_at = label(tr("To look at first"), "heading")
        self._worth = QVBoxLayout()
        self._looking = QWidget()
        self._looking.setLayout(self._worth)
        self._worth.setContentsMargins(0, 0, 0, 0)
        self._worth.setSpacing(SMALL)
        self._place = QWidget()
        QVBoxLayout(self._place).setContentsMargins(0, 0, 0, 0)
        self.noting = NoteForm(session, place="review")
        self._note = button(tr("Note who does what"), picture="pencil")
        self._note.clicked.connect(self.noting.open)
        self._complaint = label("", "care")
        self._end = button(tr("End the review"), "next")
        self._end.clicked.connect(self._finish)
        self._earlier = Earlier()
        self._earlier.wanted.connect(self._save_notes)
        self._work: Latest[Path] = Latest(self)
        self._work.done.connect(self.saved)
        self._work.failed.connect(self.failed)
        self._lay_out()

    def refresh(self) -> None:
        """Show what the charter says now."""
        meeting = under_way(self._session.charter)
        self._show(meeting)
        self._asks.setText(_asks(self._session.charter))
        fixed = self._session.is_fixed(ReviewMeeting)
        for part, shown in (
            (self._asks, meeting is None),
            (self._begin, meeting is None and not fixed),
            (self._note, meeting is not None and not fixed),
            (self._end, meeting is not None and not fixed),
            (self._complaint, bool(self._complaint.text())),
        ):
            part.setVisible(shown)
        self._show_worth([one for one in first(self._signals()) if one.tone == "look"])
        ended_ones = [one for one in last_first(self._session.charter) if one.version]
        self._earlier.show_meetings(ended_ones)
        put_in_order(self.sheet)

    def commit(self) -> None:
        """Make what is being typed a change now, who does what included."""
        if self._form is not None:
            self._form.commit()
        self.noting.settle()

    def _show_worth(self, worth: Sequence[Answer]) -> None:
        """Show what to look at, each number a link to where it comes from."""
        self._look_at.setVisible(bool(worth))
        self._looking.setVisible(bool(worth))
        if worth == self._seen:
            return
        self._seen = worth
        while (item := self._worth.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for one in worth:
            card = AnswerCard(one, self._session.charter, in_short=True)
            card.led.connect(self._lead)
            self._worth.addWidget(card)

    def _signals(self) -> tuple[Answer, ...]:
        return signals(spoken(self._session.charter), date.today())

    def _show(self, meeting: ReviewMeeting | None) -> None:
        """Have the form of the meeting that is under way."""
        now = meeting.id if meeting else ""
        if now != self._meeting_id and self._form is not None:
            self._following.forget()
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        self._meeting_id = now
        if meeting is not None and self._form is None:
            self._form = RecordForm(self._session, ReviewMeeting, meeting.id, names=WRITTEN)
            layout = self._place.layout()
            assert layout is not None, "the place of the form has a layout from the start"
            layout.addWidget(self._form)
        elif self._form is not None:
            self._form.refresh()

    def _start(self) -> None:
        _, change = begun(self._session.charter, date.today())
        if self._session.do(change) and self._form is not None:
            self._form.show_field(self._meeting_id, "progress")

    def _finish(self) -> None:
        """End the meeting: set the day of the next one, and keep the charter as it is now."""
        self.commit()
        charter = self._session.charter
        meeting = charter.get(ReviewMeeting, self._meeting_id)
        if meeting is None:
            return
        if why := cannot_end(meeting):
            self._tell(retold(why))
            if self._form is not None:
                self._form.show_field(meeting.id, "next")
            return
        self._tell("")
        name = self._name(meeting)
        if not self._session.do(ended(charter, meeting, name)):
            return
        try:
            self._session.keep(name)
        except PlannerError as error:
            self.failed.emit(retold(error))
            return
        day = voice().day(meeting.next) if meeting.next else ""
        self.told.emit(
            tr(
                "The review has ended. The version “{name}” is kept, and the next review is on"
                " {day}."
            ).format(name=name, day=day)
        )

    def _name(self, meeting: ReviewMeeting) -> str:
        """Return a name for the version that no other has: `Review of 25 November 2026`."""
        day = voice().day(meeting.day or date.today())
        name = tr("Review of {day}").format(day=day)
        taken = {one.name for one in self._session.library.versions(self._session.charter_id)}
        number = 2
        free = name
        while free in taken:
            free, number = f"{name} ({number})", number + 1
        return free

    def _tell(self, sentence: str) -> None:
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))

    def _lead(self, place: Place) -> None:
        """Go to where a number comes from."""
        section = section_of(RECORDS[place.table])
        if place.record_id:
            self.led.emit(place.table, place.record_id, place.field)
        elif section is not None:
            self.section_wanted.emit(section.key)

    def _save_notes(self, meeting: ReviewMeeting) -> None:
        day = meeting.day or date.today()
        folder = Path(self._settings.word(FOLDER) or Path.home())
        name = file_name(
            self._session.charter.title, tr("Review of {day}").format(day=day), "pdf"
        )
        path = ask_where(self, folder / name, "pdf")
        if path is not None:
            self._settings.keep(FOLDER, str(path.parent))
            self._work.run(
                partial(
                    _saved, self._session.charter, meeting.id, print_of(self._settings), path
                )
            )

    def _lay_out(self) -> None:
        self.put(label(tr("Review meeting"), "heading"))
        for part in (self._asks, self._begin, self._look_at, self._looking, self._place):
            self.put(part)
        for part in (self.noting, self._note, self._complaint, self._end):
            self.put(part)
        self.column.addSpacing(LARGE)
        self.put(self._earlier)
        self.column.addStretch(1)


def _asks(charter: Charter) -> str:
    """Return what a review meeting is for, and when the next one is due."""
    what = tr(
        "A review meeting looks at how it goes, under four headings, and ends with a day for"
        " the next one. The charter as it is then is kept as a version."
    )
    rule = charter.one(Review)
    if rule.next is None:
        return what
    day = voice().day(rule.next)
    overdue = rule.is_overdue(date.today())
    when = tr("The review of {day} is overdue.") if overdue else tr("The next one is on {day}.")
    return f"{what} {when.format(day=day)}"


def _saved(charter: Charter, meeting_id: str, layout: Layout, path: Path) -> Path:
    from planner.documents.review_notes import review_notes

    write_checked(path, pdf_of(review_notes(charter, meeting_id), layout))
    return path
