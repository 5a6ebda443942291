"""A meeting: one question at a time, by keyboard, and what comes of it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from planner.exchange.json_form import read
from planner.model.charter import Charter, creation
from planner.model.editing import arrival
from planner.model.own import SectionOn
from planner.model.records.decide import Decision
from planner.model.records.deliver import Task
from planner.model.records.front import Partner
from planner.model.records.resources import Contribution
from planner.model.records.why import Aim, Objective, Purpose, Scope, Vision
from planner.places import RESOURCES
from planner.store.library import Library
from tests.pdf_reading import Reading, invalid
from tests.ui.asked import Asked
from tests.ui.meeting.conftest import focused, onward, press, write
from tests.ui.reaching import guessing, nameless, passed_over, reached, small
from ui.editor.text_box import TextBox
from ui.help.places import place_of
from ui.main_window import MainWindow
from ui.meeting.page import MeetingPage

Key = Qt.Key
Meeting = Callable[[], MeetingPage]
SAMPLE = RESOURCES / "samples" / "brindlemere_good_food.json"


def words_of(page: MeetingPage) -> str:
    labels = [each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page)]
    return "\n".join(labels)


@pytest.mark.long
def test_ten_questions_are_answered_by_keyboard_alone(
    window: MainWindow, meeting: Meeting
) -> None:
    page = meeting()
    write("One van for all.")
    onward()
    write("Nobody goes hungry.")
    onward()
    for aim in ("Warm meals", "Grow our own"):
        write(aim)
        press(Key.Key_Return)
    onward()
    write("Telford, and nowhere else.")
    onward()
    write("Open two hubs")
    onward()  # what stands in the box is added too
    write("Find a hall")
    press(Key.Key_Return)
    onward()
    write("People fed")
    onward()
    write("Treasurer")
    onward()
    write("Steering group")
    onward()
    onward()  # who speaks for each partner
    write("Any charity in Telford.")
    onward()

    charter = window.page.session.charter
    assert page.step is not None
    assert page.step.section == "decisions"
    assert charter.one(Purpose).advantage == "One van for all."
    assert charter.one(Vision).statement == "Nobody goes hungry."
    assert [one.statement for one in charter.all(Aim)] == ["Warm meals", "Grow our own"]
    assert charter.one(Scope).area == "Telford, and nowhere else."
    assert [one.statement for one in charter.all(Objective)] == ["Open two hubs"]
    assert [one.title for one in charter.all(Task)] == ["Find a hall"]
    assert len(page.walk.been) == 12


def test_the_answer_has_the_keyboard_and_the_question_stands_over_it(meeting: Meeting) -> None:
    page = meeting()

    assert page.sheet is not None
    assert page.sheet.question.text() == (
        "What can you do together that none of you could do alone?"
    )
    assert page.isAncestorOf(focused())
    assert isinstance(focused(), TextBox)
    assert page.sheet.question.font().pointSizeF() >= 28
    assert focused().font().pointSizeF() >= 20


def test_a_preview_that_is_drawn_meanwhile_takes_no_room(
    qtbot: QtBot, window: MainWindow, meeting: Meeting
) -> None:
    qtbot.waitUntil(lambda: bool(window.page.document.preview.pages.content), timeout=20_000)
    before = window.page.document.preview.pages.content
    page = meeting()
    qtbot.wait(1)
    desk = window.page.guide.hall.desk
    places = [part.geometry() for part in desk]
    write("One van for all.")
    onward()
    pages = window.page.document.preview.pages
    qtbot.waitUntil(lambda: pages.content != before, timeout=20_000)
    qtbot.wait(10)

    assert page.height() == window.page.height()
    assert [part.geometry() for part in desk] == places


def test_the_place_is_told_in_words_and_numbers(qtbot: QtBot, meeting: Meeting) -> None:
    page = meeting()
    assert page.place.text() == "Why we work together · 0 of 4 settled · 2 of 26 settled in all"

    onward()
    write("Nobody goes hungry.")
    onward()

    qtbot.waitUntil(lambda: "1 of 4 settled" in page.place.text())


def test_later_passes_on_and_is_remembered_for_this_charter(
    window: MainWindow, meeting: Meeting
) -> None:
    page = meeting()
    press(Key.Key_J, control=True, shift=True)

    assert page.step is not None
    assert page.step.section == "vision"
    press(Key.Key_Escape)
    again = meeting()
    assert again.step is not None
    assert again.step.section == "vision"
    assert [each.key for each in window.page.guide.ahead.put_off_steps] == ["purpose.advantage"]


def test_back_leads_to_the_question_before_and_its_answer(meeting: Meeting) -> None:
    page = meeting()
    write("One van for all.")
    onward()

    press(Key.Key_PageUp, control=True)

    assert page.step is not None
    assert page.step.key == "purpose.advantage"
    box = focused()
    assert isinstance(box, TextBox)
    assert box.words() == "One van for all."


def test_an_answer_is_one_step_that_can_be_undone(window: MainWindow, meeting: Meeting) -> None:
    meeting()
    write("One van for all.")
    onward()

    window.page.undo()

    assert window.page.session.charter.one(Purpose).advantage == ""


def test_a_decision_is_noted_with_today_and_who_acts(
    window: MainWindow, meeting: Meeting
) -> None:
    page = meeting()
    press(Key.Key_D, control=True)
    write("We buy a van.")
    press(Key.Key_Tab)
    press(Key.Key_Down)  # the first partner
    press(Key.Key_Tab)
    write("30/6/2027")
    page.noting.note()

    charter = window.page.session.charter
    (decision,) = charter.all(Decision)
    (task,) = charter.all(Task)
    hub = charter.all(Partner)[0]
    assert (decision.day, decision.decision) == (date.today(), "We buy a van.")
    assert decision.action_by == task.lead == hub.id
    assert (task.title, task.due) == ("We buy a van.", date(2027, 6, 30))
    assert page.taken.lines == ["We buy a van. – acts: Riverside <Hub> & Friends"]
    assert page.sheet is not None
    assert page.sheet.isAncestorOf(focused())
    window.page.undo()
    assert not window.page.session.charter.all(Decision)
    assert not window.page.session.charter.all(Task)


def test_a_decision_by_a_day_that_is_none_is_kept_until_it_is_right(
    window: MainWindow, meeting: Meeting
) -> None:
    page = meeting()
    page.open_note()
    write("We buy a van.")
    page.noting.due.box.insert("31/6")

    page.leave_now()

    assert not window.page.session.charter.all(Decision)
    assert window.page.guide.hall.meeting is page
    assert "31/6" in words_of(page)


def test_escape_drops_the_decision_that_is_being_written_and_not_the_meeting(
    window: MainWindow, meeting: Meeting
) -> None:
    page = meeting()
    page.open_note()
    write("We buy a van.")

    press(Key.Key_Escape)

    assert window.page.guide.hall.meeting is page
    assert page.noting.isHidden()
    assert not window.page.session.charter.all(Decision)


def test_a_decision_that_was_written_but_not_noted_is_not_lost(
    window: MainWindow, meeting: Meeting
) -> None:
    page = meeting()
    press(Key.Key_D, control=True)
    write("We buy a van.")

    page.leave_now()

    assert [one.decision for one in window.page.session.charter.all(Decision)] == [
        "We buy a van."
    ]


def test_escape_leads_back_to_the_form_at_the_section_that_was_asked(
    window: MainWindow, meeting: Meeting
) -> None:
    page = meeting()
    onward()
    write("Nobody goes hungry.")

    press(Key.Key_Escape)

    assert window.page.guide.hall.meeting is None
    assert not page.isVisible()
    assert window.page.editor.section == "vision"
    assert window.page.editor.isVisible()
    assert window.page.header.isVisible()
    assert window.page.session.charter.one(Vision).statement == "Nobody goes hungry."
    assert window.page.editor.isAncestorOf(focused())


def test_full_screen_ends_with_the_meeting_it_began_in(
    window: MainWindow, meeting: Meeting
) -> None:
    meeting()
    press(Key.Key_F11)
    assert window.isFullScreen()

    press(Key.Key_Escape)

    assert not window.isFullScreen()


def test_in_a_meeting_the_menus_offer_what_a_meeting_can_do(
    window: MainWindow, meeting: Meeting
) -> None:
    meeting()
    during = {key for key, each in window.choices.items() if each.isEnabled()}
    press(Key.Key_M, control=True, shift=True)
    after = {key for key, each in window.choices.items() if each.isEnabled()}

    assert {"Note a decision", "Meeting mode", "Larger text"} <= during
    assert not {"All charters", "Print…"} & during
    assert {"All charters", "Print…", "Meeting mode"} <= after
    assert "Note a decision" not in after


def test_a_section_that_is_offered_is_added_and_asked_at_once(
    window: MainWindow, meeting: Meeting
) -> None:
    session = window.page.session
    for key in [each.key for each in window.page.guide.ahead.steps if each.way == "question"]:
        step = next(each for each in window.page.guide.ahead.steps if each.key == key)
        window.page.guide.ahead.put_off(step)
    money = Contribution(id="c", what="A grant", kind="funding")
    session.do(arrival(session.charter, money))
    page = meeting()
    while page.step is not None and page.step.section != "finance":
        page.go_on()

    add = page.sheet.answer.findChildren(type(page.next))[0] if page.sheet else page.next
    add.click()

    assert session.charter.get(SectionOn, "finance") is not None
    assert page.step is not None
    assert page.step.key == "finance.statement"
    assert page.sheet is not None
    assert page.sheet.answer.fields


def test_the_end_tells_what_was_settled_decided_and_left(
    window: MainWindow, meeting: Meeting
) -> None:
    page = meeting()
    write("One van for all.")
    onward()
    press(Key.Key_J, control=True, shift=True)  # the vision
    page.open_note()
    write("We buy a van.")
    press(Key.Key_Return)
    while page.step is not None:
        page.put_off()

    assert page.summary is not None
    said = "\n".join(page.summary.lines)
    assert "could do alone? One van for all." in said
    assert "We buy a van." in said
    assert "What will be different for people if this works?" in said
    assert page.isAncestorOf(focused())
    assert window.page.session.charter.one(Vision).statement == ""


def test_the_notes_are_saved_as_an_accessible_pdf(
    qtbot: QtBot,
    window: MainWindow,
    meeting: Meeting,
    tmp_path: Path,
    asked: Asked,
) -> None:
    path = tmp_path / "notes.pdf"
    asked.name(path)
    page = meeting()
    write("One van for all.")
    onward()
    page.open_note()
    write("We buy a <big> van.")
    press(Key.Key_Return)
    while page.step is not None:
        page.put_off()
    assert page.summary is not None

    with qtbot.waitSignal(window.page.guide.notes.saved, timeout=20_000):
        page.summary.save.click()

    reading = Reading(path.read_bytes())
    for words in ("One van for all.", "We buy a <big> van.", "What will be different"):
        assert words in reading.text
    assert invalid(path.read_bytes()) == []


def test_a_question_comes_with_what_to_say_and_why_it_matters(meeting: Meeting) -> None:
    page = meeting()
    while page.step is not None and page.step.section != "decisions":
        page.go_on()
    assert page.sheet is not None
    assert "If we could not agree tonight, what would we do?" in words_of(page)
    assert page.sheet.reason.isHidden()

    page.sheet.why.click()

    assert page.sheet.reason.isVisible()
    assert "protects the smallest voice" in page.sheet.reason.text()


def test_help_in_a_meeting_is_about_meetings(meeting: Meeting) -> None:
    meeting()

    assert place_of(focused()) == "guide/meeting"


def test_an_agreed_charter_is_read_and_its_answers_stay(
    window: MainWindow, library: Library, meeting: Meeting
) -> None:
    sample = read(SAMPLE.read_bytes())
    library.apply(sample.id, creation(sample))
    window.pages.open_charter(sample.id)

    page = meeting()
    assert page.step is not None
    assert page.step.section == "partners"
    assert "This charter is agreed." in words_of(page)
    assert page.sheet is not None
    assert page.sheet.answer.quick is None
    assert not page.later.isVisible()
    onward()
    write("Something else")
    onward()
    page.open_note()
    write("We meet in May.")
    press(Key.Key_Return)

    charter = window.page.session.charter
    assert charter.one(Purpose) == sample.one(Purpose)
    assert charter.all(Decision)[-1].decision == "We meet in May."
    assert not page.noting.due.isVisible()


def test_charters_that_can_only_be_read_are_shown_and_say_so(
    qtbot: QtBot, path: Path, library: Library, telford: Charter, tmp_path: Path
) -> None:
    library.close()
    with Library.open(path, who="Ann", read_only=True) as closed:
        from ui.settings import Settings

        window = MainWindow(Settings(tmp_path / "other.ini"))
        qtbot.addWidget(window)
        window.open(closed)
        window.show()
        window.pages.open_charter(telford.id)
        window.page.guide.hall.turn()
        page = window.page.guide.hall.meeting

        assert page is not None
        assert "can only be read" in words_of(page)
        assert not page.note.isVisible()
        assert not page.later.isVisible()
        assert window.page.guide.bar.isHidden()
        window.close()


@pytest.mark.parametrize("size", [100, 200], ids=["usual", "twice"])
@pytest.mark.parametrize("stage", ["one", "list", "note", "end"])
def test_everything_is_named_reached_by_tab_and_fits_a_small_screen(
    window: MainWindow, meeting: Meeting, stage: str, size: int
) -> None:
    window.settings.text_size = size
    window.dress()
    page = meeting()
    if stage == "list":
        while page.step is not None and page.step.section != "objectives":
            page.go_on()
        write("Open two hubs")
        press(Key.Key_Return)
    if stage == "note":
        page.open_note()
    while stage == "end" and page.step is not None:
        page.go_on()

    assert list(reached(page))
    assert nameless(page) == []
    assert passed_over(page) == set()
    assert small(page) == []
    assert guessing(page) == []
    assert page.minimumSizeHint().width() <= 1024
    assert page.minimumSizeHint().height() <= 720
