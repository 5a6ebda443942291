"""Every field of every section can be written in the window, and is there after a restart."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from planner.model.catalogue import RECORDS, SECTIONS, fields_of
from planner.model.charter import Charter
from planner.model.kinds import Kind
from planner.model.record import ONLY, Record, Section
from planner.model.records.front import Period
from planner.model.values import Value
from planner.store.library import Library
from ui.editor.field import Field
from ui.editor.pane import EditorPane
from ui.editor.roles import GridBlock
from ui.editor.text_editor import CalendarPopup, DayEditor, TextEditor

Find = Callable[[str, str, str], Field]

by_section = pytest.mark.parametrize("section", SECTIONS, ids=[one.key for one in SECTIONS])


def fields(section: Section) -> list[tuple[type[Record], str, Kind]]:
    return [(kind, name, field) for kind in section.records for name, field in fields_of(kind)]


def id_of(kind: type[Record]) -> str:
    return kind.table if kind.many else ONLY


def said(charter: Charter, section: Section) -> dict[str, Value]:
    """Return what a section says, by the name of each field."""
    return {
        f"{kind.table}.{name}": getattr(charter.get(kind, id_of(kind)), name, None)
        for kind, name, _ in fields(section)
    }


@by_section
def test_what_is_put_into_a_field_is_in_the_library_and_shown_after_a_restart(
    section: Section,
    pane: EditorPane,
    library: Library,
    put: Callable[[Field], None],
    answer_of: Callable[[Kind], Value],
    reopened: Callable[[], EditorPane],
) -> None:
    # Once its status is its last one, a charter stays as it is.
    for kind, name, _ in sorted(fields(section), key=lambda one: one[1] == "status"):
        put(opened(pane, kind, name))

    wanted = {f"{kind.table}.{name}": answer_of(field) for kind, name, field in fields(section)}
    assert said(library.charter("c1"), section) == wanted

    again = reopened()

    for kind, name, field in fields(section):
        assert opened(again, kind, name).editor.value() == answer_of(field), name


@by_section
def test_every_field_can_be_gone_to(section: Section, pane: EditorPane) -> None:
    for kind, name, _ in fields(section):
        pane.show_field(kind.table, id_of(kind), name)
        at: QWidget | None = pane.window().focusWidget()
        while at is not None and not isinstance(at, Field | GridBlock):
            at = at.parentWidget()

        assert isinstance(at, GridBlock) or (isinstance(at, Field) and at.place.name == name)


def opened(pane: EditorPane, kind: type[Record], name: str) -> Field:
    """Return a field of a record, opened on its page, also where it has a grid as well."""
    pane.show_field(kind.table, id_of(kind), name if name != "letter" else "task")
    place = kind, id_of(kind), name
    return next(one for one in pane.page.findChildren(Field) if one.place == place)


def test_no_field_is_left_out() -> None:
    assert sum(len(fields(section)) for section in SECTIONS) == 384
    assert set(RECORDS.values()) == {kind for one in SECTIONS for kind in one.holds}


def test_a_field_shows_a_value_as_a_person_writes_it(
    field: Find, put: Callable[[Field], None]
) -> None:
    places = [("period", ONLY, "start"), ("representative", "representative", "limit")]
    places.append(("meeting", "meeting", "every"))
    words = []
    for place in places:
        put(there := field(*place))
        assert isinstance(there.editor, TextEditor)
        words.append(there.editor.words())

    assert words == ["30/6/2027", "£1,200.50", "every six weeks"]


def test_a_day_is_chosen_from_a_calendar(field: Find, library: Library) -> None:
    start = field("period", ONLY, "start")
    assert isinstance(start.editor, DayEditor)
    start.editor.box.insert("30 June 2027")
    start.editor._button.click()
    [popup] = start.editor.findChildren(CalendarPopup)

    days = popup.calendar.focusWidget()
    QTest.keyClick(days, Qt.Key.Key_Right)
    QTest.keyClick(days, Qt.Key.Key_Return)

    assert library.charter("c1").one(Period).start == date(2027, 7, 1)
