"""Words that wait for Enter are there again, however the program came to its end."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter
from planner.model.editing import arrival
from planner.model.records.decide import Decision
from planner.model.records.deliver import Indicator, Task
from planner.model.records.front import Partner
from planner.store.drafts import Lines
from planner.store.library import Library
from ui.editor.roles import GridBlock
from ui.main_window import MainWindow
from ui.meeting.noting import NoteForm
from ui.meeting.quick import QuickAdd
from ui.session import CharterSession
from ui.working.reading import ReadingForm

INDICATORS = [("i", "Meals"), ("j", "Members")]


@pytest.fixture
def again(library: Library, telford: Charter) -> Callable[[], CharterSession]:
    """Return what opens the charter, as after the program was ended without a word."""
    return lambda: CharterSession(library, telford.id)


def names(session: CharterSession) -> list[str]:
    return [one.name for one in session.library.charter(session.charter_id).all(Partner)]


def test_a_line_of_a_meeting_is_in_the_charter_a_moment_after_it_is_typed(
    qtbot: QtBot, session: CharterSession
) -> None:
    before = names(session)
    quick = QuickAdd(session, Partner, "name")
    qtbot.addWidget(quick)
    quick._respite._pause = 20

    quick.box.insert("St Cha")
    qtbot.waitUntil(lambda: names(session) == [*before, "St Cha"])
    quick.box.insert("d’s Church")
    qtbot.waitUntil(lambda: names(session) == [*before, "St Chad’s Church"])
    quick.commit()

    assert quick.box.words() == ""
    assert names(session) == [*before, "St Chad’s Church"]
    session.stack.undo()
    assert names(session) == before


def test_a_line_that_is_emptied_again_is_none(qtbot: QtBot, session: CharterSession) -> None:
    before = names(session)
    quick = QuickAdd(session, Partner, "name")
    qtbot.addWidget(quick)
    quick.box.insert("St Cha")
    quick._keep_pause()

    quick.box.selectAll()
    quick.box.insert("")
    quick.box.clear()
    quick.commit()

    assert names(session) == before


def test_a_line_is_kept_beside_what_was_changed_in_the_list(
    qtbot: QtBot, session: CharterSession
) -> None:
    before = names(session)
    quick = QuickAdd(session, Partner, "name")
    qtbot.addWidget(quick)
    quick.box.insert("St Cha")
    quick._keep_pause()
    session.stack.undo()

    quick.box.insert("d’s")
    quick.commit()

    assert names(session) == [*before, "St Chad’s"]


def test_a_line_that_is_too_long_is_said_before_one_leaves(
    opened: Callable[[], MainWindow], telford: Charter
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    window.page.think_it_through()
    meeting = window.page.guide.hall.meeting
    assert meeting is not None
    while meeting.sheet is not None and meeting.sheet.answer.quick is None:
        meeting.go_on()
    assert meeting.sheet is not None
    quick = meeting.sheet.answer.quick
    assert quick is not None

    quick.box.insert("x" * 2_001)

    assert "2,000" in window.page.settle()
    assert quick.box.words() == "x" * 2_001


@pytest.mark.parametrize("place", ["meeting", "review"])
def test_what_is_being_noted_is_there_again(
    qtbot: QtBot, again: Callable[[], CharterSession], place: str
) -> None:
    form = NoteForm(again(), place=place)
    qtbot.addWidget(form)
    form._waiting._respite._pause = 20
    form.open()
    form.acts.setCurrentIndex(2)
    form.words.insert("Ann asks the council.")
    form.due.box.insert("some day")
    path = Lines(form._session.library.path).path
    qtbot.waitUntil(lambda: path.exists() and "some day" in path.read_text())

    after = NoteForm(again(), place=place)
    qtbot.addWidget(after)
    other = NoteForm(again(), place="elsewhere")
    qtbot.addWidget(other)

    assert not after.isHidden()
    assert after.words.words() == "Ann asks the council."
    assert after.due.words() == "some day"
    assert after.acts.currentIndex() == 2
    assert other.isHidden()


def test_nothing_waits_once_a_decision_was_noted_or_dropped(
    qtbot: QtBot, again: Callable[[], CharterSession]
) -> None:
    session = again()
    form = NoteForm(session)
    qtbot.addWidget(form)
    path = Lines(session.library.path).path
    for end in (form.settle, form.close_up):
        form.open()
        form.words.insert("Ann asks the council.")
        form._waiting.keep()
        assert path.exists()

        end()

        assert not path.exists()
    assert len(session.charter.all(Decision)) == 1


def test_a_reading_that_is_being_written_is_there_again(
    qtbot: QtBot, again: Callable[[], CharterSession]
) -> None:
    form = ReadingForm(again())
    qtbot.addWidget(form)
    form._waiting._respite._pause = 20
    form.refresh(INDICATORS)
    form.indicator.setCurrentIndex(1)
    form.note.insert("After the flood")
    form.value.insert("about fifty")
    path = Lines(form._session.library.path).path
    qtbot.waitUntil(lambda: path.exists() and "about fifty" in path.read_text())

    after = ReadingForm(again())
    qtbot.addWidget(after)
    after.refresh(INDICATORS)

    assert after.indicator.currentData() == "j"
    assert (after.value.words(), after.note.words()) == ("about fifty", "After the flood")


def test_a_reading_that_could_not_be_taken_in_is_there_after_closing(
    opened: Callable[[], MainWindow], telford: Charter, library: Library
) -> None:
    library.apply(telford.id, arrival(telford, Indicator(id="i", name="Meals")))
    window = opened()
    window.pages.open_charter(telford.id)
    window.page.look_how_it_goes("results")
    window.page.room.findChildren(ReadingForm)[0].value.insert("about fifty")

    window.pages.show_register()
    window.pages.open_charter(telford.id)
    window.page.look_how_it_goes("results")

    form = window.page.room.findChildren(ReadingForm)[0]
    assert form.value.words() == "about fifty"
    form.value.selectAll()
    form.value.insert("50")
    form._add_and_go_on()
    assert not Lines(library.path).path.exists()


def test_the_name_of_a_task_for_the_grid_is_there_again(
    qtbot: QtBot, again: Callable[[], CharterSession]
) -> None:
    block = GridBlock(again())
    qtbot.addWidget(block)
    block._waiting._respite._pause = 20
    block.adder.click()
    block.new_task.box.insert("Drive the van")
    path = Lines(block._session.library.path).path
    qtbot.waitUntil(path.exists)

    after = GridBlock(again())
    qtbot.addWidget(after)
    assert after.new_task.words == "Drive the van"
    after.commit()

    assert [one.title for one in after._session.charter.all(Task)] == ["Drive the van"]
    assert not path.exists()


def test_what_waits_for_a_charter_that_has_gone_is_let_go(
    opened: Callable[[], MainWindow], telford: Charter, path: Path
) -> None:
    lines = Lines(path)
    lines.keep("gone", "meeting.note", ("Words",))
    lines.keep(telford.id, "meeting.note", ("Words",))

    opened()

    assert list(lines.all()) == [telford.id]
