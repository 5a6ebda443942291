"""A review meeting is held under four headings, and ends with a day and a kept version."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.documents.layout import Layout
from planner.model.charter import Charter, creation
from planner.model.editing import writing
from planner.model.record import Record
from planner.model.records.change import Review, ReviewMeeting
from planner.model.records.decide import Decision
from planner.model.records.deliver import Task
from planner.model.records.front import Control, Partner
from planner.model.reviewing import under_way
from planner.store.library import Library
from ui.session import CharterSession
from ui.settings import Settings
from ui.working.answer import AnswerCard
from ui.working.review import ReviewPage, _saved

LATER = date(2100, 5, 3)
Shown = Callable[..., ReviewPage]


@pytest.fixture
def shown(qtbot: QtBot, library: Library, settings_path: Path) -> Shown:
    def show(*records: Record) -> ReviewPage:
        library.apply("c", creation(Charter.of("c", records)))
        session = CharterSession(library, "c")
        page = ReviewPage(session, Settings(settings_path))
        session.changed.connect(lambda _: page.refresh())
        qtbot.addWidget(page)
        page.refresh()
        page.show()
        return page

    return show


def charter(page: ReviewPage) -> Charter:
    return page._session.charter


def write(page: ReviewPage, name: str, value: object) -> None:
    meeting = under_way(charter(page))
    assert meeting is not None
    page._session.do(writing(charter(page), meeting, name, value))  # type: ignore[arg-type]


def test_it_begins_today_with_the_partners_there_are(shown: Shown) -> None:
    page = shown(Partner(id="p", name="Food Bank"), Partner(id="q", left=date(2020, 1, 1)))

    page._begin.click()

    [meeting] = charter(page).all(ReviewMeeting)
    assert (meeting.day, meeting.present) == (date.today(), ("p",))


def test_it_does_not_end_before_the_next_one_has_a_day(shown: Shown, library: Library) -> None:
    page = shown()
    page._begin.click()

    page._end.click()

    assert page._complaint.text() == "Say when the next review is to be."
    assert library.versions("c") == []
    write(page, "next", date(2020, 1, 1))
    page._end.click()
    assert page._complaint.text() == "The next review has to be after the day of this one."


def test_it_ends_with_the_day_of_the_next_and_a_kept_version(
    shown: Shown, library: Library
) -> None:
    page = shown(Review(next=date(2026, 1, 1)))
    page._begin.click()
    write(page, "next", LATER)

    page._end.click()

    [version] = library.versions("c")
    [meeting] = charter(page).all(ReviewMeeting)
    assert meeting.version == version.name
    assert charter(page).one(Review).next == LATER
    assert library.version("c", version.id).one(Review).next == LATER
    assert under_way(charter(page)) is None


def test_two_reviews_on_one_day_keep_two_versions(shown: Shown, library: Library) -> None:
    page = shown()
    for _ in range(2):
        page._begin.click()
        write(page, "next", LATER)
        page._end.click()

    names = [one.name for one in library.versions("c")]
    assert len(set(names)) == 2


def test_an_agreed_charter_can_be_reviewed(shown: Shown) -> None:
    page = shown(Control(status="agreed"))
    page._begin.click()
    write(page, "progress", "Two hubs are open.")
    write(page, "next", LATER)

    page._end.click()

    assert charter(page).one(Review).next == LATER
    assert charter(page).control.status == "agreed"


def test_what_is_late_is_there_to_look_at_and_leads_to_its_form(
    shown: Shown, qtbot: QtBot
) -> None:
    page = shown(Task(id="t", title="Open the hub", due=date(2020, 1, 1)))
    card = next(one for one in page.findChildren(AnswerCard) if one.answer.key == "late")

    with qtbot.waitSignal(page.led) as led:
        card.led.emit(card.answer.says[0].places[0])

    assert led.args is not None
    assert led.args[:2] == ["task", "t"]


def test_earlier_meetings_can_be_read_and_saved_as_notes(shown: Shown, tmp_path: Path) -> None:
    noted = ReviewMeeting(
        id="m", day=date(2026, 5, 3), progress="Two hubs are **open**.", version="May"
    )
    page = shown(Control(title="Food"), noted)

    words = "\n".join(one.text() for one in page._earlier.findChildren(QLabel))
    assert "Progress: Two hubs are open." in words
    path = _saved(charter(page), "m", Layout("standard", "A4"), tmp_path / "notes.pdf")
    printed = " ".join(page.extract_text() for page in PdfReader(path).pages)
    assert "Two hubs are open." in printed
    assert "Nothing was noted." in printed


def test_who_does_what_is_kept_when_one_leaves_before_it_is_noted(shown: Shown) -> None:
    page = shown()
    page._begin.click()
    page.noting.open()
    page.noting.words.setPlainText("Ann asks the council.")

    page.commit()

    assert [one.decision for one in charter(page).all(Decision)] == ["Ann asks the council."]
