"""The robot that takes a picture of every page: it comes everywhere, and everything fits."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from planner.model.catalogue import SECTIONS
from tests.robots.every_page import looker, take, wanted
from tests.robots.looking import Look, come_to_rest
from tests.robots.places import PLACES

TOGETHER = 12  # places that are pictured in one test
PARTS = [list(PLACES)[at : at + TOGETHER] for at in range(0, len(PLACES), TOGETHER)]


def test_every_section_is_a_place_as_it_opens_and_with_a_record_open() -> None:
    for each in SECTIONS:
        assert {f"section-{each.key}", f"record-{each.key}"} <= PLACES.keys()


def test_places_are_chosen_by_the_beginnings_of_their_names() -> None:
    assert wanted(["dialog-k"]) == ["dialog-keep", "dialog-keys"]
    assert wanted([]) == list(PLACES)


def test_no_picture_is_taken_before_what_is_laid_out_later_has_its_place(qtbot: QtBot) -> None:
    page, last = QWidget(), QLabel("Last")
    qtbot.addWidget(page)
    column, clock = QVBoxLayout(page), QTimer(page)
    clock.setSingleShot(True)

    def go_on() -> None:
        if column.count() < 3:
            column.addWidget(QLabel("More"))
            clock.start(100)
        elif last.parent() is None:
            column.addWidget(last)

    clock.timeout.connect(go_on)
    page.show()
    go_on()

    come_to_rest()

    assert last.isVisible()
    assert last.geometry().bottom() < page.height()


@pytest.mark.long
@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("names", PARTS, ids=lambda names: f"from {names[0]}")
def test_every_place_is_pictured_and_nothing_in_it_is_cut(
    qtbot: QtBot,  # noqa: ARG001 # for the application
    tmp_path: Path,
    names: list[str],
    size: int,
) -> None:
    told: list[str] = []
    with looker(Look(size=size)) as taking:
        paths = [path for name in names for path in take(taking, name, tmp_path, told.append)]

    assert len({path.name for path in paths}) == len(paths)
    assert told == []
    for path in paths:
        with Image.open(path) as picture:
            assert len(picture.convert("RGB").getcolors(1 << 20) or ()) > 4, path.name
