"""A form is light: its parts are made where they belong, and only those that say something."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from planner.model.record import ONLY
from ui.editor.field import Field
from ui.editor.links import LinkEditor
from ui.editor.new_record import NewRecord
from ui.editor.pane import EditorPane
from ui.editor.record_list import RecordList
from ui.panels.notice import Notice

Find = Callable[[str, str, str], Field]
IN_BOX = 5  # widgets that Qt puts into each box that scrolls: what is shown, bars, their places


class Moves(QObject):
    """Counts the widgets that were made in one place and put into another."""

    def __init__(self) -> None:
        super().__init__()
        self.counted: Counter[str] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 # Qt’s name
        # A widget that is being made is a plain one; and a list that opens moves its own rows.
        if event.type() == QEvent.Type.ParentChange and type(watched) not in (
            QWidget,
            QListView,
        ):
            self.counted[type(watched).__name__] += 1
        return False


def moved(act: Callable[[], object]) -> Counter[str]:
    moves, application = Moves(), QApplication.instance()
    assert application is not None
    application.installEventFilter(moves)
    act()
    application.removeEventFilter(moves)
    return moves.counted


def own(field: Field) -> int:
    """Return of how many widgets a field is made, besides those that Qt makes for itself."""
    parts = field.findChildren(QWidget)
    return len(parts) - IN_BOX * sum(isinstance(one, QAbstractScrollArea) for one in parts)


@pytest.mark.parametrize("key", ["data", "decisions", "finance", "control", "membership"])
def test_no_part_of_a_form_is_moved_once_it_is_made(pane: EditorPane, key: str) -> None:
    """Qt dresses all that is in a part anew whenever the part is moved."""
    assert not moved(lambda: pane.show_section(key))


def test_nor_is_any_of_a_record_that_is_opened(pane: EditorPane) -> None:
    pane.show_section("workplan")

    assert not moved(lambda: pane.show_field("task", "task", "title"))


@pytest.mark.parametrize(
    ("table", "of", "name", "most"),
    [
        ("charter", ONLY, "title", 4),  # label, help, editor, box
        ("data", ONLY, "purpose", 5),  # and ready wordings, with their button
        ("period", ONLY, "start", 5),  # and the calendar
    ],
)
def test_a_field_is_made_of_few_widgets(
    field: Find, table: str, of: str, name: str, most: int
) -> None:
    assert own(field(table, of, name)) <= most


def test_a_new_record_is_asked_for_once_one_is_wanted(field: Find) -> None:
    editor = field("objective", "objective", "lead").editor
    assert isinstance(editor, LinkEditor)
    assert editor.findChild(NewRecord) is None

    editor.new.open()

    assert editor.new.box.hasFocus()


def test_a_list_has_a_place_for_news_once_there_is_any(pane: EditorPane) -> None:
    pane.show_section("partners")
    partners = next(
        one for one in pane.page.blocks.values() if isinstance(one, RecordList) and one.records
    )
    assert partners.findChild(Notice) is None

    partners.remove(partners.records[0].id)

    assert partners.news.isVisible()
    partners.news.answer.setFocus()
    for _ in range(2):  # over the button that puts the news away
        QTest.keyClick(pane.focusWidget(), Qt.Key.Key_Tab)
    assert partners.adder.hasFocus()


def test_what_is_amiss_is_read_after_the_box_and_before_what_is_below_it(
    qtbot: QtBot, field: Find
) -> None:
    purpose = field("data", ONLY, "purpose")
    assert purpose.offer is not None
    purpose._tell("This is amiss.")
    qtbot.wait(1)

    parts = [one for one in purpose.children() if isinstance(one, QWidget)]
    note = next(one for one in parts if isinstance(one, QLabel) and one.text() == purpose.note)
    assert parts.index(purpose.editor) < parts.index(note) < parts.index(purpose.offer)
    assert note.y() < purpose.offer.y()
