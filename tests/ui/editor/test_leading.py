"""A record on another page is led to in short turns; whoever types or looks sooner finds it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.model.record import ONLY
from planner.model.records.deliver import Task
from planner.model.records.why import Purpose
from ui.editor.field import Field
from ui.editor.pane import EditorPane
from ui.editor.record_list import RecordList
from ui.session import CharterSession


def place_of_keyboard(pane: EditorPane) -> tuple[type, str, str] | None:
    widget: QWidget | None = pane.window().focusWidget()
    while widget is not None and not isinstance(widget, Field):
        widget = widget.parentWidget()
    return (widget.place.kind, widget.place.record_id, widget.place.name) if widget else None


def test_the_page_is_there_at_once_and_its_record_a_moment_later(
    qtbot: QtBot, pane: EditorPane
) -> None:
    pane.leading.to("task", "task", "due")

    assert pane.section == "workplan"
    assert place_of_keyboard(pane) is None
    qtbot.waitUntil(lambda: place_of_keyboard(pane) == (Task, "task", "due"))
    qtbot.wait(50)
    assert pane.page.is_whole
    assert place_of_keyboard(pane) == (Task, "task", "due")
    assert not pane.window().focusWidget().visibleRegion().isEmpty()


def test_what_is_typed_at_once_goes_into_the_field_that_is_led_to(
    pane: EditorPane, session: CharterSession
) -> None:
    pane.show_field("purpose", ONLY, "statement")
    pane.leading.to("task", "task", "title")

    QTest.keyClick(pane.window().windowHandle(), Qt.Key.Key_A)

    assert place_of_keyboard(pane) == (Task, "task", "title")
    pane.commit()
    assert session.charter.all(Task)[0].title == "a"
    assert session.charter.one(Purpose).statement == ""


def test_who_asks_for_the_page_finds_the_record_open(pane: EditorPane) -> None:
    pane.leading.to("task", "task", "title")

    tasks = pane.page.blocks[Task]

    assert isinstance(tasks, RecordList)
    assert tasks.open_id == "task"


def test_who_goes_elsewhere_at_once_is_led_nowhere(qtbot: QtBot, pane: EditorPane) -> None:
    pane.leading.to("task", "task", "title")
    pane.show_section("aims")

    qtbot.waitUntil(lambda: pane.page.is_whole)
    qtbot.wait(20)

    assert pane.section == "aims"
    assert place_of_keyboard(pane) is None


def test_a_form_and_a_record_on_the_page_that_is_shown_are_there_at_once(
    pane: EditorPane,
) -> None:
    pane.leading.to("purpose", ONLY, "statement")
    assert place_of_keyboard(pane) == (Purpose, ONLY, "statement")

    pane.show_section("workplan")
    pane.leading.to("task", "task", "title")
    assert place_of_keyboard(pane) == (Task, "task", "title")
