"""What stands under the list of charters: as wide as it needs, and true to what is chosen."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.model.charter import Charter
from ui.main_window import MainWindow
from ui.register.foot import Foot

LONG = "No charter by that name, and the words are in at least 50 places"


@pytest.mark.usefixtures("telford")
def test_nothing_is_opened_or_deleted_while_no_charter_is_listed(
    opened: Callable[[], MainWindow],
) -> None:
    register = opened().pages.register
    opening, deleting = register.findChildren(Foot)[0].buttons[:2]
    usable = []

    for sought in ("", "xyzzy", ""):
        register.search.setText(sought)
        register.search.returnPressed.emit()
        usable.append((opening.isEnabled(), deleting.isEnabled()))

    assert usable == [(True, True), (False, False), (True, True)]


def test_nothing_is_opened_once_the_last_charter_is_in_the_bin(
    opened: Callable[[], MainWindow], telford: Charter
) -> None:
    register = opened().pages.register
    assert register.table.chosen is not None
    assert register.table.chosen.id == telford.id

    register.table.delete_chosen()

    assert not any(each.isEnabled() for each in register.findChildren(Foot)[0].buttons[:2])


def test_a_sentence_without_room_beside_the_buttons_stands_over_them(qtbot: QtBot) -> None:
    foot = Foot((("Open", lambda: None), ("Bring in a charter file…", lambda: None)))
    qtbot.addWidget(foot)
    foot.show()
    said = foot.findChildren(QLabel)[0]
    last = foot.findChildren(QPushButton)[-1]
    places = []

    for width, sentence in ((900, LONG), (500, LONG), (500, "7 charters")):
        foot.resize(width, 90)
        foot.say(sentence)
        qtbot.wait(1)
        corner = last.mapTo(foot, last.rect().bottomRight())
        places.append(said.geometry().bottom() < corner.y() - last.height() + 1)
        assert corner.x() >= width - 1

    assert places == [False, True, False]
