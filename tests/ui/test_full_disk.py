"""A full disk under the window: the words stay, and are saved once there is room."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from planner.model.charter import Charter
from planner.model.record import ONLY
from planner.model.records.why import Purpose
from planner.store.library import Library
from tests.bad_places import fill, small_disk
from ui.main_window import MainWindow

MEGABYTE = 1_048_576
WORDS = "So that nobody in Telford goes hungry, alone or cold. " * 3_000


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", 3 * MEGABYTE) as folder:
        yield folder


@pytest.fixture
def path(disk: Path) -> Path:
    return disk / "library.db"


@pytest.fixture
def settings_path(disk: Path) -> Path:
    return disk.with_name("window.ini")


def test_words_stay_on_a_full_disk_and_are_saved_once_there_is_room(
    telford: Charter, library: Library, opened: Callable[[], MainWindow], disk: Path
) -> None:
    window = opened()
    window.pages.open_charter(telford.id)
    page = window.page
    page.editor.show_field(Purpose.table, ONLY, "statement")
    boxes = page.editor.page.findChildren(QPlainTextEdit)
    box = next(each for each in boxes if each.toPlainText().startswith("So that"))
    fill(disk, 0)

    box.selectAll()
    box.insertPlainText(WORDS)
    page.editor.commit()

    assert page.header.saved.text() == "Not saved"
    assert "the disk is full" in page.notice.sentence
    assert library.charter(telford.id) == telford

    fill(disk, 2 * MEGABYTE)
    page.editor.commit()

    assert page.header.saved.text() != "Not saved"
    assert library.charter(telford.id).one(Purpose).statement == WORDS
    assert list(library.verify()) == []
