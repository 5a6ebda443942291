"""Lines that the program was ended over: told of when it begins again, and led to."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter
from planner.model.editing import arrival
from planner.model.records.change import ReviewMeeting
from planner.model.records.deliver import Indicator
from planner.store.drafts import Lines
from planner.store.library import Library
from ui.editor.roles import GridBlock
from ui.lines_waiting import WAYS
from ui.main_window import MainWindow
from ui.meeting.noting import NoteForm
from ui.settings import CHARTER
from ui.working.reading import ReadingForm

Opened = Callable[[], MainWindow]
UI = Path(__file__).parents[2] / "ui"
TASK = "Open the doors"


def begun_again(opened: Opened, charter_id: str = "") -> MainWindow:
    window = opened()
    window.settings.keep(CHARTER, charter_id)
    window.pages.go_back_to_place()
    return window


def where(window: MainWindow) -> QWidget | None:
    """Return the innermost part of the page that holds what waits and is in sight."""
    kinds = (GridBlock, ReadingForm, NoteForm)
    found = (one for kind in kinds for one in window.page.findChildren(kind))
    return next((one for one in found if one.isVisible()), None)


def test_where_nothing_waits_nothing_is_said(opened: Opened, telford: Charter) -> None:
    assert begun_again(opened).pages.notice.sentence == ""
    assert begun_again(opened, telford.id).pages.notice.sentence == ""


def test_a_line_of_the_charter_that_was_open_is_told_there(
    opened: Opened, library: Library, telford: Charter
) -> None:
    Lines(library.path).keep(telford.id, "roles.task", (TASK,))

    window = begun_again(opened, telford.id)
    assert window.page.notice.isVisible()
    assert "You wrote a line here" in window.pages.notice.sentence
    window.pages.notice.answer.click()

    block = where(window)
    assert isinstance(block, GridBlock)
    assert block.new_task.words == TASK
    assert window.focusWidget() is block.new_task.box
    assert window.pages.notice.sentence == ""


def test_a_line_of_another_charter_is_told_over_all_charters(
    opened: Opened, library: Library, telford: Charter
) -> None:
    Lines(library.path).keep(telford.id, "meeting.note", ("Meet in May", "", ""))

    window = begun_again(opened)
    assert window.pages.register.notice.isVisible()
    assert "in “Telford Food Partnership”" in window.pages.notice.sentence
    window.pages.notice.answer.click()

    form = where(window)
    assert isinstance(form, NoteForm)
    assert form.words.words() == "Meet in May"
    assert window.focusWidget() is form.words


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("results.reading", ("i", "some day", "12", "")),
        ("review.note", ("Meet in May", "", "")),
    ],
)
def test_a_line_of_the_room_is_led_to(
    place: str,
    words: tuple[str, ...],
    qtbot: QtBot,
    opened: Opened,
    library: Library,
    telford: Charter,
) -> None:
    for record in (Indicator(id="i", name="Meals"), ReviewMeeting(id="r")):
        library.apply(telford.id, arrival(library.charter(telford.id), record))
    Lines(library.path).keep(telford.id, place, words)

    window = begun_again(opened, telford.id)
    window.pages.notice.answer.click()
    qtbot.waitUntil(lambda: where(window) is not None)

    form = where(window)
    assert isinstance(form, ReadingForm | NoteForm)
    box = form.value if isinstance(form, ReadingForm) else form.words
    assert box.words() in words
    assert window.focusWidget() is box


def test_a_line_of_a_charter_in_the_bin_is_left_until_it_comes_out(
    opened: Opened, library: Library, telford: Charter
) -> None:
    Lines(library.path).keep(telford.id, "roles.task", (TASK,))
    library.delete(telford.id)

    assert begun_again(opened).pages.notice.sentence == ""


@pytest.mark.parametrize("place", WAYS)
def test_every_place_is_told_of(
    place: str, opened: Opened, library: Library, telford: Charter
) -> None:
    Lines(library.path).keep(telford.id, place, ("x",))

    assert begun_again(opened).pages.notice.answer.text() == "Go there"


def test_every_place_in_which_lines_wait_is_known() -> None:
    code = "".join(path.read_text("utf-8") for path in UI.rglob("*.py"))
    kept = set(re.findall(r'Waiting\(session, f?"([^"]+)"', code))
    rooms = re.findall(r'NoteForm\([^)]*place="([^"]+)"', code)

    assert {each.format(place=one) for each in kept for one in ("meeting", *rooms)} == set(WAYS)
