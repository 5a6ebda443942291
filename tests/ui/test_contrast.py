"""Colours that can be told apart, in every look, and a focus that can be seen on everything."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTableWidget,
    QTextBrowser,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.contrast import contrast
from ui.dropdown import Dropdown
from ui.labels import button, picture_button
from ui.theme import SYSTEM, THEMES, dress, set_part, theme

Role = QPalette.ColorRole
GROUND = ("window", "surface")
TEXT = ("text", "muted", "off", "accent", "good", "care", "bad")
LEAST = {"light": 5.9, "dark": 5.9, "high-contrast": 7.0}  # of text
TO_SEE = 3.0  # of what is no text; WCAG 2.2, 1.4.11 and 2.4.13
TO_READ = 4.5
TOLD_APART = 1.6  # two kinds of words that stand below each other
WRITTEN = (  # on what, in the palette that every control wears
    (Role.WindowText, Role.Window),
    (Role.Text, Role.Base),
    (Role.ButtonText, Role.Button),
    (Role.PlaceholderText, Role.Base),
    (Role.HighlightedText, Role.Highlight),
    (Role.ToolTipText, Role.ToolTipBase),
    (Role.Link, Role.Base),
    (Role.BrightText, Role.Base),
)
by_look = pytest.mark.parametrize("look", THEMES)


@by_look
def test_every_word_stands_out_from_what_is_behind_it(look: str) -> None:
    colours = theme(look)
    pairs = [(role, behind) for role in TEXT for behind in GROUND]

    ratios = {pair: contrast(*map(colours.colour, pair)) for pair in pairs}

    assert {pair: ratio for pair, ratio in ratios.items() if ratio < LEAST[look]} == {}


@by_look
def test_what_cannot_be_chosen_now_looks_otherwise(look: str) -> None:
    colours = theme(look)

    assert contrast(colours.colour("off"), colours.colour("text")) > TOLD_APART


@by_look
def test_what_is_chosen_can_be_read(look: str) -> None:
    colours = theme(look)
    pairs = [("on_accent", "accent"), ("text", "chosen"), ("muted", "chosen")]
    least = LEAST[look] if look == "high-contrast" else TO_READ

    ratios = {pair: contrast(*map(colours.colour, pair)) for pair in pairs}

    assert {pair: ratio for pair, ratio in ratios.items() if ratio < least} == {}


@by_look
def test_the_border_of_a_control_a_drawn_line_and_the_focus_can_be_seen(look: str) -> None:
    colours = theme(look)
    pairs = [(role, behind) for role in ("edge", "line", "focus") for behind in GROUND]
    pairs += [("focus", "chosen"), *((role, "chosen") for role in ("good", "care", "accent"))]

    ratios = {pair: contrast(*map(colours.colour, pair)) for pair in pairs}

    assert {pair: ratio for pair, ratio in ratios.items() if ratio < TO_SEE} == {}


@by_look
@pytest.mark.parametrize("group", [QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled])
def test_words_that_cannot_be_changed_and_those_in_an_empty_box_can_be_read(
    qapp: QApplication, look: str, group: QPalette.ColorGroup
) -> None:
    dress(qapp, look, 100)
    palette = QApplication.palette()

    ratios = {
        pair: contrast(palette.color(group, pair[0]), palette.color(group, pair[1]))
        for pair in WRITTEN
    }
    dress(qapp, SYSTEM, 100)

    assert {pair: ratio for pair, ratio in ratios.items() if ratio < TO_READ} == {}


def row_of(view: QListWidget | QTreeWidget | QTableWidget) -> QWidget:
    """Return a view with a row to stand on."""
    if isinstance(view, QListWidget):
        view.addItems(["Aims", "Partners"])
    elif isinstance(view, QTreeWidget):
        from PySide6.QtWidgets import QTreeWidgetItem

        view.addTopLevelItem(QTreeWidgetItem(["Aims"]))
    else:
        view.setRowCount(2)
        view.setColumnCount(2)
    return view


def tabs() -> QWidget:
    bar = QTabBar()
    bar.addTab("Preview")
    bar.addTab("Read")
    return bar


def page() -> QWidget:
    text = QTextBrowser()
    set_part(text, "page")
    return text


CONTROLS: dict[str, Callable[[], QWidget]] = {
    "a button": lambda: button("Close"),
    "the next step": lambda: button("Make the charter", "next", "plus"),
    "a link": lambda: button("All charters", "link", "arrow-left"),
    "a picture": lambda: picture_button("x", "Put away"),
    "a line": QLineEdit,
    "prose": QPlainTextEdit,
    "a list that opens": Dropdown,
    "an answer": lambda: QRadioButton("Yes"),
    "a box to tick": lambda: QCheckBox("One page"),
    "rows": lambda: row_of(QListWidget()),
    "a tree": lambda: row_of(QTreeWidget()),
    "a table": lambda: row_of(QTableWidget()),
    "tabs": tabs,
    "a page to read": page,
}


@by_look
@pytest.mark.parametrize("make", CONTROLS.values(), ids=list(CONTROLS))
def test_what_has_the_keyboard_can_be_seen(
    qtbot: QtBot, qapp: QApplication, look: str, make: Callable[[], QWidget]
) -> None:
    dress(qapp, look, 100)
    window, control, other = QWidget(), make(), QLineEdit()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for each in (control, other):
        column.addWidget(each)
    window.resize(300, 240)
    window.show()
    window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    before = window.grab().toImage()

    control.setFocus()
    qtbot.waitUntil(lambda: control.hasFocus() or isinstance(control, QAbstractButton))
    changed = told_apart(before, window.grab().toImage(), control)
    dress(qapp, SYSTEM, 100)

    assert changed >= control.fontMetrics().height() * 4  # pixels: a ring round one word


def told_apart(before: QImage, after: QImage, control: QWidget) -> int:
    """Return how many pixels of a control changed so that anybody can see it."""
    place = control.geometry()
    spots = [
        (x, y)
        for x in range(place.left(), place.right() + 1)
        for y in range(place.top(), place.bottom() + 1)
    ]
    return sum(
        contrast(before.pixelColor(*spot), after.pixelColor(*spot)) >= TO_SEE
        for spot in spots
        if before.pixel(*spot) != after.pixel(*spot)
    )
