"""What is coming in all charters, and in the one that is open."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
import vobject
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.model.changes import Change, Edit
from planner.model.charter import Charter, creation
from planner.model.record import Record
from planner.model.records.change import Review
from planner.model.records.deliver import Task
from planner.model.start import started
from planner.store.library import Library
from tests.ui.asked import Asked
from ui.main_window import MainWindow
from ui.panels.sentences import SentenceList
from ui.register.coming import STEP
from ui.working.coming import ComingPage

Opening = Callable[[], MainWindow]
TODAY = date.today()


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def added(library: Library, title: str, *records: Record) -> Charter:
    charter = started(title, [f"{title} Trust"], "")
    charter = Charter.of(charter.id, [*charter.records(), *records])
    library.apply(charter.id, creation(charter))
    return charter


def said(shown: SentenceList) -> list[str]:
    rows = shown.rows
    return [str(rows.index(at).data()).split("\n")[0] for at in range(rows.rowCount())]


@pytest.fixture
def two(library: Library) -> list[Charter]:
    return [
        added(
            library,
            "Warm Homes",
            Task(id="t", title="Book the hall", due=ago(-3)),
            Review(next=ago(-200)),
        ),
        added(
            library,
            "Food for All",
            Review(next=ago(12)),
            Task(id="u", title="Far", due=date(3000, 1, 1)),
        ),
    ]


def room_page(window: MainWindow) -> ComingPage:
    window.page.look_how_it_goes("coming")
    [page] = window.page.room.findChildren(ComingPage)
    return page


@pytest.mark.usefixtures("two")
def test_all_charters_are_listed_by_parts_of_the_calendar(opened: Opening) -> None:
    window = opened()

    window.choices["What is coming"].trigger()

    assert said(window.pages.overview.coming.list) == [
        "Late or past (1)",
        "Review of the agreement",
        "In the next 7 days (1)",
        "Task to do: Book the hall",
        "Later (1)",
        "Review of the agreement",
        "Days to look at again (1)",
        "Task to do: Far",
    ]
    assert "Food for All · " in window.pages.overview.coming.list.rows.index(1).data()


@pytest.mark.usefixtures("two")
def test_a_day_leads_into_its_charter_and_a_heading_nowhere(opened: Opening) -> None:
    window = opened()
    window.pages.register.coming_wanted.emit()
    listed = window.pages.overview.coming.list
    assert window.focusWidget() is listed

    QTest.keyPress(listed, Qt.Key.Key_Return)
    assert window.pages.charter is None

    for _ in range(3):
        QTest.keyPress(listed, Qt.Key.Key_Down)
    QTest.keyPress(listed, Qt.Key.Key_Return)

    assert window.page.session.charter.title == "Warm Homes"
    assert window.page.editor.section == "workplan"


def test_a_charter_in_the_bin_awaits_nothing(
    library: Library, two: list[Charter], opened: Opening
) -> None:
    library.delete(two[0].id)
    window = opened()

    window.pages.show_coming()

    assert "Task to do: Book the hall" not in said(window.pages.overview.coming.list)


def test_nothing_to_come_is_told_in_a_sentence(opened: Opening) -> None:
    window = opened()

    window.pages.show_coming()

    page = window.pages.overview.coming
    assert page.words.text().startswith("Nothing is coming")
    assert page.list.isHidden()
    assert page.save.isHidden()


def test_many_days_are_put_into_words_as_one_reads_on(
    library: Library, opened: Opening
) -> None:
    tasks = [Task(id=f"t{n}", title=f"Task {n}", due=ago(-n)) for n in range(3 * STEP)]
    added(library, "Warm Homes", *tasks)
    window = opened()
    window.pages.show_coming()
    listed = window.pages.overview.coming.list
    first = said(listed)

    while window.pages.overview.coming._waiting:
        window.pages.overview.coming._go_on(listed.verticalScrollBar().maximum())

    assert len(first) <= STEP + 3
    assert said(listed)[: len(first)] == first
    assert len([one for one in said(listed) if one.startswith("Task to do")]) == 3 * STEP
    assert len([one for one in said(listed) if one.startswith("Later")]) == 1


@pytest.mark.usefixtures("two")
def test_all_that_is_coming_is_saved_for_another_calendar(
    qtbot: QtBot, opened: Opening, tmp_path: Path, asked: Asked
) -> None:
    target = tmp_path / "charters"
    asked.name(target)
    window = opened()
    window.pages.show_coming()
    page = window.pages.overview.coming

    page.save.click()
    qtbot.waitUntil(lambda: page.notice.sentence != "")

    assert page.notice.sentence == f"Saved as {target}.ics · 1 day to look at again left out."
    [calendar] = vobject.readComponents(target.with_suffix(".ics").read_text("utf-8"))
    assert len(calendar.vevent_list) == 3


@pytest.mark.usefixtures("two")
def test_a_calendar_that_cannot_be_saved_says_why(
    qtbot: QtBot, opened: Opening, tmp_path: Path, asked: Asked
) -> None:
    target = tmp_path / "gone" / "charters.ics"
    asked.name(target)
    window = opened()
    window.pages.show_coming()
    page = window.pages.overview.coming

    page.save.click()
    qtbot.waitUntil(lambda: page.notice.sentence != "")

    assert page.notice.sentence.startswith("The calendar file was not saved: “charters.ics”")


def test_the_open_charter_tells_what_is_coming_and_follows_each_change(
    library: Library, two: list[Charter], opened: Opening
) -> None:
    window = opened()
    window.pages.open_charter(two[0].id)
    page = room_page(window)
    assert said(page.list)[:2] == ["In the next 7 days (1)", "Task to do: Book the hall"]

    session = window.page.session
    task = session.charter.all(Task)[0]
    late = Edit(task, Task(id="t", title="Book the hall", due=ago(2)))
    session.do(Change("Move the day", (late,)))

    assert said(page.list)[:2] == ["Late or past (1)", "Task to do: Book the hall"]
    [holding] = [one for one in library.page(0, 9) if one.id == two[0].id]
    assert {one.day for one in holding.dues} == {ago(2), ago(-200)}


def test_a_day_of_the_open_charter_leads_to_its_field(
    two: list[Charter], opened: Opening
) -> None:
    window = opened()
    window.pages.open_charter(two[0].id)
    page = room_page(window)

    QTest.keyPress(page.list, Qt.Key.Key_Down)
    QTest.keyPress(page.list, Qt.Key.Key_Return)

    assert not window.page.room.is_open
    assert window.page.editor.section == "workplan"


def test_a_charter_that_names_no_day_says_so(library: Library, opened: Opening) -> None:
    charter = added(library, "Warm Homes")
    window = opened()
    window.pages.open_charter(charter.id)

    page = room_page(window)

    assert page.words.text().startswith("Nothing is coming")
    assert page.list.isHidden()


def test_the_open_charter_alone_is_saved_for_another_calendar(
    qtbot: QtBot,
    two: list[Charter],
    opened: Opening,
    tmp_path: Path,
    asked: Asked,
) -> None:
    target = tmp_path / "one.ics"
    asked.name(target)
    window = opened()
    window.pages.open_charter(two[1].id)
    page = room_page(window)

    page.save.click()
    qtbot.waitUntil(lambda: window.page.notice.sentence.startswith("Saved as"))

    [calendar] = vobject.readComponents(target.read_text("utf-8"))
    [event] = calendar.vevent_list
    assert event.summary.value == "Review of the agreement · Food for All"
