"""The program on a computer that speaks another language: nothing depends on which."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from planner.model.records.why import Purpose
from planner.store.library import Library
from tests.pdf_reading import Reading
from tests.robots.kills import CHARTER, ROOT, new_library, pipe_of, typing, wait_until_open
from tests.robots.recording import surroundings

PLACES = ("de_DE", "tr_TR", "ar_EG", "cy_GB")
WORDS = "It is 1.5 miles; İlk çağrı"  # noqa: RUF001  as Turkish is written

# On a computer that has Qt, everything of C speaks the language of the computer.
PRINTED = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtWidgets import QApplication
from planner.commands import command_line
application = QApplication([])
command_line(sys.argv[1:])
"""


@pytest.fixture(params=PLACES, scope="module")
def name(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return what a computer of a place knows of its language."""
    made = tmp_path_factory.mktemp("places") / f"{request.param}.UTF-8"
    program = shutil.which("localedef")
    options = ("-i", request.param, "-f", "UTF-8", str(made))
    if program is None or subprocess.run([program, *options], check=False).returncode:
        pytest.skip("the words of other places are not on this computer")
    return made


@pytest.fixture
def place(name: Path) -> dict[str, str]:
    """Return the variables by which programs speak the language of a place."""
    said = name.name
    return {"LC_ALL": said, "LANG": said, "LANGUAGE": "", "LOCPATH": str(name.parent)}


@pytest.mark.long
def test_what_is_typed_there_is_saved_as_it_was_typed(
    tmp_path: Path, place: dict[str, str]
) -> None:
    path = tmp_path / "library.db"
    new_library(path)

    with typing(path, 0, WORDS, surrounding=place) as program:
        wait_until_open(program)
        assert pipe_of(program.stdout).readline() == b'"typed"\n'
        program.terminate()
        assert program.wait(20) == 0
        said = pipe_of(program.stderr).read().decode()

    assert "Traceback" not in said
    with Library.open(path, who="Ann") as library:
        assert library.charter(CHARTER).one(Purpose).statement == WORDS


@pytest.mark.long
def test_an_agreement_says_the_same_wherever_it_is_printed(
    tmp_path: Path, place: dict[str, str]
) -> None:
    path = tmp_path / "library.db"
    new_library(path)

    assert agreement(path, **place) == agreement(path, LC_ALL="C.UTF-8")


def agreement(library: Path, **place: str) -> str:
    """Return the words of an agreement that is printed in a place."""
    output = library.with_name(f"{place['LC_ALL']}.pdf")
    subprocess.run(
        [
            *(sys.executable, "-c", PRINTED, "--library", str(library), "export", CHARTER),
            *("--document", "agreement", "--output", str(output)),
        ],
        check=True,
        cwd=ROOT,
        env={**surroundings(), **place},
    )
    return Reading(output.read_bytes()).text


def test_no_property_is_set_in_a_way_that_turkish_does_not_know() -> None:
    """PySide looks for `setInterval` by the capital of i, which in Turkish is no I."""
    calls = [
        (path, node)
        for path in (ROOT / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("Q")
    ]

    assert len(calls) > 100
    assert [
        f"{path.name}: {ast.unparse(node)}"
        for path, node in calls
        if any((keyword.arg or "").startswith("i") for keyword in node.keywords)
    ] == []
