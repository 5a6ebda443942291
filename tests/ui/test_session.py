"""An open charter: changes, undo, and what of it is left after a restart."""

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from unittest.mock import Mock

import pytest
from pytestqt.qtbot import QtBot

from planner.errors import PlannerError
from planner.model.changes import Change
from planner.model.charter import Charter
from planner.model.editing import arrival
from planner.model.records.front import Partner
from planner.model.records.why import Purpose
from planner.store.backup import restore
from planner.store.library import Library
from tests.bad_places import another_program_writing
from tests.robots.power import LIBRARIES
from ui.session import CharterSession

Writing = Callable[[Charter, str], Change | None]


def said(session: CharterSession) -> str:
    """Return the purpose that the library holds, once it is sure that the session agrees."""
    on_disk = session.library.charter(session.charter_id)
    assert session.charter == on_disk
    return on_disk.one(Purpose).statement


def reopened(session: CharterSession) -> CharterSession:
    return CharterSession(session.library, session.charter_id)


@pytest.fixture
def three(session: CharterSession, purpose: Writing) -> CharterSession:
    """Return a session in which the purpose has been changed three times."""
    for words in ("One", "Two", "Three"):
        session.do(purpose(session.charter, words))
    return session


def test_a_change_is_on_disk_before_anybody_hears_of_it(
    session: CharterSession, purpose: Writing
) -> None:
    heard: list[str] = []
    session.changed.connect(lambda _: heard.append(said(session)))

    assert session.do(purpose(session.charter, "Warm homes"))

    assert heard == ["Warm homes"]


def test_saved_is_announced_with_its_moment(
    qtbot: QtBot, session: CharterSession, purpose: Writing
) -> None:
    before = datetime.now().astimezone()

    with qtbot.waitSignal(session.saved) as saved:
        session.do(purpose(session.charter, "Warm homes"))

    assert saved.args == [session.saved_at]
    assert session.saved_at is not None
    assert session.saved_at >= before


def test_nothing_to_do_is_done_without_a_word(qtbot: QtBot, session: CharterSession) -> None:
    with qtbot.assertNotEmitted(session.saved), qtbot.assertNotEmitted(session.changed):
        assert session.do(None)

    assert session.stack.count() == 0


def test_a_step_is_taken_back_and_made_again_by_its_name(three: CharterSession) -> None:
    assert three.stack.undoText() == "Change purpose"

    three.stack.undo()
    assert said(three) == "Two"

    three.stack.redo()
    assert said(three) == "Three"


def test_undo_reaches_back_over_a_restart(three: CharterSession) -> None:
    again = reopened(three)

    assert again.stack.undoText() == "Change purpose"
    again.stack.undo()
    again.stack.undo()

    assert said(again) == "One"


def test_a_change_made_first_comes_after_the_steps_from_before_a_restart(
    three: CharterSession, purpose: Writing
) -> None:
    again = reopened(three)

    again.do(purpose(again.charter, "Four"))

    assert again.stack.count() == 4
    again.stack.undo()
    again.stack.undo()
    assert said(again) == "Two"


def test_a_charter_whose_history_cannot_be_read_opens_without_steps(
    three: CharterSession, purpose: Writing, monkeypatch: pytest.MonkeyPatch
) -> None:
    again = reopened(three)
    with monkeypatch.context() as broken:
        refused = PlannerError("It cannot be read.")
        broken.setattr(again.library, "history", Mock(side_effect=refused))
        assert not again.stack.canUndo()

    assert again.do(purpose(again.charter, "Four"))
    assert again.stack.count() == 1


def test_what_was_taken_back_before_a_restart_can_be_made_again_after_it(
    three: CharterSession,
) -> None:
    three.stack.undo()
    three.stack.undo()

    again = reopened(three)
    again.stack.redo()
    assert said(again) == "Two"

    again.stack.redo()
    assert said(again) == "Three"


def test_a_new_change_after_undo_leaves_nothing_to_make_again(
    three: CharterSession, purpose: Writing
) -> None:
    three.stack.undo()
    three.do(purpose(three.charter, "Four"))

    again = reopened(three)

    assert not again.stack.canRedo()
    assert again.stack.count() == 3


def test_the_beginning_of_a_charter_is_not_a_step_to_take_back(session: CharterSession) -> None:
    assert not session.stack.canUndo()
    assert session.saved_at is not None


def test_keeping_a_version_is_not_a_step_to_take_back(three: CharterSession) -> None:
    three.library.keep(three.charter_id, "1.0")

    again = reopened(three)
    again.stack.undo()

    assert said(again) == "Two"
    assert [version.name for version in three.library.versions(three.charter_id)] == ["1.0"]


def test_what_is_typed_in_one_go_is_one_step(session: CharterSession, purpose: Writing) -> None:
    for words in ("Warm", "Warm homes", "Warm homes for all"):
        session.do(purpose(session.charter, words), typing=True)

    assert session.stack.count() == 1
    session.stack.undo()
    assert said(session) == "So that nobody in Telford goes hungry."


def test_leaving_a_field_ends_its_step(session: CharterSession, purpose: Writing) -> None:
    session.do(purpose(session.charter, "Warm"), typing=True)
    session.do(None)
    session.do(purpose(session.charter, "Warm homes"), typing=True)

    session.stack.undo()

    assert said(session) == "Warm"


def test_a_step_of_several_pauses_is_still_one_after_undo_and_a_restart(
    session: CharterSession, purpose: Writing
) -> None:
    session.do(purpose(session.charter, "Warm"), typing=True)
    session.do(purpose(session.charter, "Warm homes"))
    session.stack.undo()

    again = reopened(session)
    assert not again.stack.canUndo()

    again.stack.redo()
    assert said(again) == "Warm homes"


def test_a_refused_change_is_no_step_and_says_why(
    qtbot: QtBot, session: CharterSession, purpose: Writing
) -> None:
    stale = purpose(session.charter, "Warm homes")
    session.do(purpose(session.charter, "Warm hearts"))

    with qtbot.waitSignal(session.failed) as failed:
        assert not session.do(stale)

    assert failed.args == [session.trouble]
    assert said(session) == "Warm hearts"
    assert session.stack.count() == 1


def test_trouble_is_over_with_the_next_change_that_succeeds(
    session: CharterSession, purpose: Writing
) -> None:
    stale = purpose(session.charter, "Warm homes")
    session.do(purpose(session.charter, "Warm hearts"))
    session.do(stale)

    session.do(purpose(session.charter, "Warm homes"))

    assert session.trouble == ""
    assert said(session) == "Warm homes"


def test_an_undo_that_no_longer_fits_is_dropped_and_overwrites_nothing(
    session: CharterSession, purpose: Writing
) -> None:
    session.do(purpose(session.charter, "Warm homes"))
    elsewhere = purpose(session.charter, "Written elsewhere")
    assert elsewhere is not None
    session.library.apply(session.charter_id, elsewhere)

    session.stack.undo()

    assert said(session) == "Written elsewhere"
    assert session.stack.count() == 0


def test_after_a_conflict_the_session_shows_what_was_written_elsewhere(
    qtbot: QtBot, library: Library, session: CharterSession, purpose: Writing
) -> None:
    library.apply(session.charter_id, arrival(session.charter, Partner(id="p9", name="Late")))
    elsewhere = purpose(session.charter, "Written elsewhere")
    assert elsewhere is not None
    library.apply(session.charter_id, elsewhere)

    with qtbot.waitSignal(session.changed) as changed:
        assert not session.do(purpose(session.charter, "Warm homes"))

    assert {edit.record.table for edit in changed.args[0].edits} == {"partner", "purpose"}
    assert said(session) == "Written elsewhere"


def test_undo_goes_on_where_it_was_in_a_library_that_was_put_back(
    three: CharterSession, path: Path
) -> None:
    library, said = three.library, three.charter.one(Purpose).statement
    copy = library.backup()
    three.stack.undo()
    library.close()
    restore(path, copy, "Ann")

    with Library.open(path, who="Ann") as again:
        session = CharterSession(again, three.charter_id)
        assert session.charter.one(Purpose).statement == said
        while session.stack.canUndo():
            session.stack.undo()
        while session.stack.canRedo():
            session.stack.redo()
        assert session.charter.one(Purpose).statement == said
        assert list(again.verify()) == []


@pytest.mark.parametrize("release", sorted(each.name for each in LIBRARIES.glob("*.db")))
def test_undo_in_a_library_of_an_earlier_release_breaks_nothing(
    qtbot: QtBot,  # noqa: ARG001 # for the application under every Qt object
    path: Path,
    release: str,
) -> None:
    shutil.copy(LIBRARIES / release, path)

    with Library.open(path, who="Ann") as library:
        session = CharterSession(library, library.find("Telford Food Partnership"))
        before = session.charter
        steps = session.stack.index()
        while session.stack.canUndo():
            session.stack.undo()
        while session.stack.index() < steps and session.stack.canRedo():
            session.stack.redo()
        assert session.charter == before
        assert list(library.verify()) == []


def test_where_earlier_steps_cannot_be_read_it_is_said_and_the_charter_is_there(
    three: CharterSession,
) -> None:
    again = reopened(three)
    told: list[str] = []
    again.unread.connect(told.append)

    with another_program_writing(three.library.path):
        steps = again.stack.count()

    assert (steps, len(told)) == (0, 1)
    assert said(again) == "Three"
