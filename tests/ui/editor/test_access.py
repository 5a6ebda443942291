"""Everything can be reached by keys, has a name, and shows people's words as they stand."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QWidget

from planner.model.catalogue import SECTIONS, fields_of
from planner.model.editing import writing
from planner.model.record import ONLY, Section
from tests.ui.reaching import grow, marked_up, nameless, small
from ui.dropdown import Dropdown
from ui.editor.grid import Grid
from ui.editor.pane import EditorPane
from ui.session import CharterSession
from ui.theme import dress

MANY = 200  # stops, more than any page has
LINE = 50  # pixels, more than a control of one line is high
HOSTILE = "<b>R&D</b> </para> <img src='/etc/passwd'> it’s"

by_section = pytest.mark.parametrize("section", SECTIONS, ids=[one.key for one in SECTIONS])


@pytest.fixture(autouse=True, scope="module")
def _dressed(qapp: QApplication) -> None:
    """Give everything the look in which it is as large as people meet it."""
    dress(qapp, "light", 100)


@pytest.fixture
def opened(pane: EditorPane, section: Section) -> EditorPane:
    """Return the editor at a section, with the record of each list open."""
    pane.show_section(section.key)
    for kind in section.records:
        pane.show_field(kind.table, kind.table if kind.many else ONLY, "")
    grow(pane.page)
    QApplication.processEvents()
    return pane


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what the Tab key should come to, on a page."""
    for one in widget.findChildren(QWidget):
        is_other_answer = isinstance(one, QRadioButton) and not one.isChecked()
        if (
            one.isVisibleTo(widget)
            and one.isEnabled()
            and one.focusPolicy() & Qt.FocusPolicy.TabFocus
            and one.focusProxy() is None
            and not is_other_answer
        ):
            yield one


@by_section
def test_everything_one_can_use_has_a_name_and_no_label_takes_words_for_markup(
    opened: EditorPane,
) -> None:
    formats = {one.textFormat() for one in opened.findChildren(QLabel) if one.text()}

    assert nameless(opened) == []
    assert marked_up(opened) == []
    assert small(opened.page) == []
    assert formats <= {Qt.TextFormat.PlainText}


@by_section
def test_the_tab_key_comes_to_everything_from_top_to_bottom(opened: EditorPane) -> None:
    page = opened.page
    wanted = set(stops(page))
    corners = {one: one.mapTo(page, one.rect().topLeft()) for one in wanted}
    first = min(wanted, key=lambda one: (corners[one].y(), corners[one].x()))
    first.setFocus()
    seen = [first]
    while (now := _after(opened, seen[-1])) not in seen and page.isAncestorOf(now):
        seen.append(now)

    assert wanted <= set(seen)
    back = back_from(opened, seen[-1], first)
    assert without_answers(back) == without_answers(seen[::-1])
    middles = [one.mapTo(page, one.rect().center()).y() for one in seen if one.height() < LINE]
    assert all(later > one - LINE // 2 for one, later in pairwise(middles))


def back_from(pane: EditorPane, last: QWidget, first: QWidget) -> list[QWidget]:
    """Return where Shift and Tab lead from the last stop of a page to its first."""
    last.setFocus()
    seen = [last]
    while seen[-1] is not first and len(seen) < MANY:
        QTest.keyClick(seen[-1], Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        now = pane.window().focusWidget()
        assert now is not None
        seen.append(now)
    return seen


def without_answers(seen: list[QWidget]) -> list[QWidget]:
    """Return stops but for answers, of which Qt comes to another one on the way back."""
    return [one for one in seen if not isinstance(one, QRadioButton)]


def _after(pane: EditorPane, widget: QWidget) -> QWidget:
    QTest.keyClick(widget, Qt.Key.Key_Tab)
    now = pane.window().focusWidget()
    assert now is not None
    return now


def test_odd_names_are_shown_as_they_stand_wherever_they_are(
    pane: EditorPane, session: CharterSession
) -> None:
    session.do(writing(session.charter, session.charter.partners[0], "name", HOSTILE))
    pane.show_section("roles")
    grow(pane.page)
    grid = pane.page.findChild(Grid)
    pane.show_field("objective", "objective", "lead")
    lead = pane.window().focusWidget()

    assert isinstance(lead, Dropdown)
    assert lead.itemText(1) == HOSTILE
    assert isinstance(grid, Grid)
    assert grid.parts.headerData(0, Qt.Orientation.Horizontal) == HOSTILE


def test_the_help_of_a_field_is_read_out_with_it(pane: EditorPane) -> None:
    pane.show_field("objective", "objective", "statement")
    control = pane.window().focusWidget()

    assert control is not None
    assert control.accessibleName() == "Objective"
    assert control.accessibleDescription() == "Start with a verb."


def test_what_is_amiss_is_read_out_with_the_field(pane: EditorPane) -> None:
    pane.show_field("period", ONLY, "start")
    control = pane.window().focusWidget()
    assert control is not None

    QTest.keyClicks(control, "31/6")
    pane.commit()

    assert control.accessibleDescription() == "“31/6” is not a day; write it as 30 June 2027."


def test_every_field_has_one_line_of_help_at_most() -> None:
    helps = [
        kind.help for one in SECTIONS for record in one.records for _, kind in fields_of(record)
    ]

    assert all("\n" not in words for words in helps)
