"""A section comes from another charter, and the person sees first what would come."""

import pytest
from pytestqt.qtbot import QtBot

from planner.model.catalogue import section
from planner.model.charter import Charter, creation
from planner.model.editing import arrival
from planner.model.records.why import Aim
from planner.model.start import started
from planner.store.library import Library
from ui.dialogs.copying import CopyDialog
from ui.session import CharterSession


@pytest.fixture
def other(library: Library) -> Charter:
    charter = started("Food for All", ["Food Bank"], "Feed people")
    for statement in ("Feed people", "Grow <b>food</b> & share it"):
        charter = charter.after(arrival(charter, Aim(id=statement[:4], statement=statement)))
    library.apply(charter.id, creation(charter))
    return charter


def dialog(qtbot: QtBot, session: CharterSession, key: str) -> CopyDialog:
    made = CopyDialog(session.library, session.charter, section(key))
    qtbot.addWidget(made)
    return made


def test_what_would_come_is_shown_and_comes(
    qtbot: QtBot, session: CharterSession, other: Charter
) -> None:
    asked = dialog(qtbot, session, "aims")

    assert asked.list.rows.index(0).data().startswith(other.title)
    assert "• Grow <b>food</b> & share it" in asked.told.text()
    assert asked.copy.isEnabled()
    session.do(asked.change)
    assert [aim.statement for aim in session.charter.all(Aim)][
        -1
    ] == "Grow <b>food</b> & share it"


@pytest.mark.usefixtures("other")
def test_a_section_that_says_nothing_there_cannot_be_copied(
    qtbot: QtBot, session: CharterSession
) -> None:
    asked = dialog(qtbot, session, "risk")

    assert asked.told.text() == "This section says nothing there."
    assert not asked.copy.isEnabled()


def test_alone_in_the_library_there_is_nothing_to_copy(
    qtbot: QtBot, session: CharterSession
) -> None:
    asked = dialog(qtbot, session, "aims")

    assert asked.told.text() == "There is no other charter."
    assert not asked.copy.isEnabled()


@pytest.mark.usefixtures("other")
def test_a_charter_is_found_by_its_name(qtbot: QtBot, session: CharterSession) -> None:
    asked = dialog(qtbot, session, "aims")
    asked.box.setText("nothing like it")
    qtbot.waitUntil(lambda: asked.list.rows.rowCount() == 0)
    asked.box.setText("FOOD FOR")
    qtbot.waitUntil(lambda: asked.list.rows.rowCount() == 1)

    assert asked.copy.isEnabled()
