"""A library that may only be read: everything can be seen, and nothing be changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.exchange.json_form import read
from planner.model.charter import Charter, creation
from planner.model.records.front import Partner
from planner.model.records.why import Purpose
from planner.places import RESOURCES
from planner.store.library import Library
from ui.editor.field import Field
from ui.editor.pane import EditorPane
from ui.editor.record_list import RecordList
from ui.session import CharterSession


@pytest.fixture
def example() -> Charter:
    return read((RESOURCES / "samples" / "brindlemere_good_food.json").read_bytes())


@pytest.fixture
def pane(qtbot: QtBot, path: Path, example: Charter) -> Iterator[EditorPane]:
    with Library.open(path, who="Ann") as library:
        library.apply(example.id, creation(example))
    with Library.open(path, who="Ben", read_only=True) as library:
        pane = EditorPane(CharterSession(library, example.id))
        qtbot.addWidget(pane)
        pane.show()
        yield pane


def partners(pane: EditorPane) -> RecordList:
    pane.show_section("partners")
    block = pane.page.blocks[Partner]
    assert isinstance(block, RecordList)
    return block


def test_words_can_be_read_and_copied_but_not_typed_over(
    pane: EditorPane, example: Charter
) -> None:
    pane.show_field("purpose", "only", "statement")
    box = pane.page.focusWidget()
    assert box is not None

    QTest.keyClicks(box, "Warm homes")
    QTest.keyClick(box, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    pane.commit()

    assert pane.page.findChildren(Field)[0].editor.words() == example.one(Purpose).statement


@pytest.mark.parametrize("section", ["control", "vision", "partners", "roles", "review"])
def test_a_section_shows_no_way_to_change_it(pane: EditorPane, section: str) -> None:
    pane.show_section(section)

    locked = [field for field in pane.page.findChildren(Field) if not is_locked(field)]
    adders = [each.adder.isVisible() for each in pane.page.findChildren(RecordList)]

    assert locked == []
    assert not any(adders)


def is_locked(field: Field) -> bool:
    control = field.editor.control
    return not control.isEnabled() or bool(control.property("readOnly"))


@pytest.mark.parametrize(
    ("key", "with_keys"),
    [
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ],
    ids=["remove", "move", "add"],
)
def test_a_list_stays_as_it_is(
    pane: EditorPane, example: Charter, key: Qt.Key, with_keys: Qt.KeyboardModifier
) -> None:
    rows = partners(pane).views[0]
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))

    QTest.keyClick(rows, key, with_keys)

    assert partners(pane).records == example.all(Partner)
    assert partners(pane).news.sentence == ""


def test_a_record_can_be_opened_to_be_read(pane: EditorPane, example: Charter) -> None:
    partners(pane).choose(example.all(Partner)[0].id)

    opened = partners(pane).opened

    assert opened is not None
    assert opened.form.fields["name"].editor.words() == example.all(Partner)[0].name
    assert not opened.mover.isVisible()
