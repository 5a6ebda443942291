"""Words in the open charter are found, and lead to the field they are in."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.model.editing import arrival
from planner.model.finding import Found
from planner.model.records.why import Aim, Objective
from ui.panels.find import FindBar
from ui.session import CharterSession


@pytest.fixture
def bar(qtbot: QtBot, session: CharterSession) -> FindBar:
    for record in (
        Aim(id="a", statement="Share the café"),
        Objective(id="o", statement="Open a café", due=date(2027, 6, 30)),
    ):
        session.do(arrival(session.charter, record))
    bar = FindBar(session)
    qtbot.addWidget(bar)
    bar.resize(700, 300)
    bar.open()
    return bar


def shown(bar: FindBar) -> list[str]:
    rows = bar.list.rows
    return [rows.index(row).data() for row in range(rows.rowCount())]


def test_each_place_says_where_it_is_and_what_stands_there(bar: FindBar) -> None:
    bar.box.setText("cafe")
    bar.refresh()

    aim, objective = shown(bar)
    assert aim.splitlines()[-1] == "Share the café"
    assert aim.startswith("Purpose and aims · Share the café")
    assert objective.splitlines()[-1] == "Open a café"
    assert bar.count.text() == "2 places"


def test_enter_goes_from_place_to_place_and_round_again(bar: FindBar) -> None:
    went: list[str] = []
    bar.chosen.connect(lambda one: went.append(one.record.id))
    bar.box.setText("café")
    for _ in range(3):
        QTest.keyClick(bar.box, Qt.Key.Key_Return)
    bar.step(-1)

    assert went == ["a", "o", "a", "o"]


def test_what_is_not_there_is_said_so(bar: FindBar) -> None:
    bar.box.setText("zebra")
    bar.refresh()

    assert shown(bar) == []
    assert bar.count.text() == "These words are not in this charter."


def test_escape_puts_the_search_away(bar: FindBar) -> None:
    closed: list[bool] = []
    bar.closed.connect(lambda: closed.append(True))
    QTest.keyClick(bar.box, Qt.Key.Key_Escape)

    assert bar.isHidden()
    assert closed == [True]


def test_a_change_is_found_as_soon_as_it_is_made(
    qtbot: QtBot, bar: FindBar, session: CharterSession
) -> None:
    bar.box.setText("allotment")
    bar.refresh()
    session.do(arrival(session.charter, Aim(id="b", statement="An allotment")))

    qtbot.waitUntil(lambda: len(shown(bar)) == 1)
    [found] = (bar.list.rows.index(0).data(Qt.ItemDataRole.UserRole),)
    assert isinstance(found, Found)
    assert found.record.id == "b"
