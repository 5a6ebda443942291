"""Work beside the main thread: one at a time, the newest of what waits, faults not hidden."""

from functools import partial
from threading import Event, current_thread, main_thread

from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from planner.errors import DocumentError
from ui.background import Latest


def test_of_what_waits_only_the_newest_is_done(qtbot: QtBot) -> None:
    gate, begun = Event(), []
    latest: Latest[int] = Latest()
    done: list[int] = []
    latest.done.connect(done.append)

    def work(number: int) -> int:
        begun.append(number)
        gate.wait(5)
        return number

    for number in range(5):
        latest.run(partial(work, number))
    gate.set()
    qtbot.waitUntil(lambda: not latest.is_busy)

    assert begun == [0, 4]
    assert done == [4]


def test_work_is_done_on_another_thread_and_told_on_this_one(qtbot: QtBot) -> None:
    latest: Latest[bool] = Latest()
    told_on: list[bool] = []
    latest.done.connect(lambda _: told_on.append(current_thread() is main_thread()))

    with qtbot.waitSignal(latest.done) as done:
        latest.run(lambda: current_thread() is main_thread())

    assert done.args == [False]
    assert told_on == [True]


def test_a_refusal_is_told_in_its_own_words(qtbot: QtBot) -> None:
    latest: Latest[None] = Latest()

    def refuse() -> None:
        raise DocumentError("There is no room on the disk.")

    with qtbot.waitSignal(latest.failed) as failed:
        latest.run(refuse)

    assert failed.args == ["There is no room on the disk."]
    assert not latest.is_busy


def test_a_fault_travels_on_and_the_next_work_is_done_all_the_same(qtbot: QtBot) -> None:
    latest: Latest[int] = Latest()

    with capture_exceptions() as exceptions:
        latest.run(lambda: 1 // 0)
        qtbot.waitUntil(lambda: not latest.is_busy)
    with qtbot.waitSignal(latest.done) as done:
        latest.run(lambda: 2)

    assert [kind for kind, *_ in exceptions] == [ZeroDivisionError]
    assert done.args == [2]
