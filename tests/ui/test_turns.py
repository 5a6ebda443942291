"""What can wait is done in order, one thing in each turn of the event loop."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.turns import Turns


def test_things_are_done_in_order_and_none_at_once(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    turns = Turns(owner)

    turns.add(lambda: done.append("one"), lambda: done.append("two"))
    turns.first(lambda: done.append("before them"))

    assert done == []
    qtbot.waitUntil(lambda: turns.is_done)
    assert done == ["before them", "one", "two"]


def test_keys_and_clicks_come_between_two_things(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    turns, others = Turns(owner), Turns(owner)

    turns.add(lambda: done.append("one"), lambda: done.append("two"))
    others.add(lambda: done.append("a click"))

    qtbot.waitUntil(lambda: turns.is_done and others.is_done)
    assert done == ["one", "a click", "two"]


def test_a_thing_may_drop_those_that_wait(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    turns = Turns(owner)

    turns.add(turns.drop, lambda: done.append("never"))

    qtbot.wait(20)
    assert done == []


def test_what_waits_is_done_now_where_it_is_wanted_sooner(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    turns = Turns(owner)
    turns.add(lambda: done.append("one"), lambda: done.append("two"))

    turns.finish()

    assert done == ["one", "two"]
    assert turns.is_done
    qtbot.wait(20)
    assert done == ["one", "two"]
