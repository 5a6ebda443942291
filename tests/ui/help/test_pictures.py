"""The pictures of the guide: each is one that is taken from the real window."""

import re
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from planner.model.guidance import FOLDER, LINK, page, pages
from tests.robots.pictures import FOLDERS, SHOTS, Camera

LARGEST = 80_000  # bytes; the program brings them all along


def test_every_picture_of_the_guide_is_one_that_is_taken_and_there_is_none_besides() -> None:
    shown = {
        Path(target).stem
        for name in pages()
        for part in page(name).parts
        for _, target in LINK.findall(part.text)
        if target.endswith(".png")
    }

    assert shown == set(SHOTS)
    for folder in FOLDERS.values():
        assert {path.stem for path in folder.iterdir()} == set(SHOTS)


def test_the_pictures_are_small() -> None:
    taken = [path for folder in FOLDERS.values() for path in folder.iterdir()]

    assert [str(path) for path in taken if path.stat().st_size > LARGEST] == []


@pytest.mark.long
def test_every_picture_can_be_taken(
    qtbot: QtBot,  # noqa: ARG001 # for the application
    tmp_path: Path,
) -> None:
    camera = Camera(tmp_path)
    try:
        taken = {name: camera.take(name, tmp_path) for name in SHOTS}
    finally:
        camera.close()

    for path in taken.values():
        with Image.open(path) as picture:
            assert len(picture.getcolors() or ()) > 4, f"{path.name} shows next to nothing"


def test_what_the_guide_names_in_the_window_is_said_in_the_window() -> None:
    root = FOLDER.parents[1]
    said = "\n".join(
        path.read_text(encoding="utf-8")
        for folder in ("ui", "planner/documents", "planner/model/records")
        for path in (root / folder).rglob("*.py")
    )
    names = [name for name in pages() if name.startswith("guide/") or name == "quick"]
    named = [
        (name, words)
        for name in names
        for part in page(name).parts
        for words in re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", part.text)
    ]

    assert [
        each for each in named if each[1].replace("’", "'") not in said.replace("’", "'")
    ] == []
