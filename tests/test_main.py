"""The real program, started as a person or a script starts it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
WITHOUT_SCREEN = {name: value for name, value in os.environ.items() if name not in SCREENS}
ODD = [
    ["--library", "letter.pdf", "list"],
    ["--library", ".", "list"],
    ["--library", "letter.pdf/in/a.db", "list"],
    ["--library", "x" * 300, "list"],
    ["import", "letter.pdf"],
    ["import", "x" * 300],
    ["import", "deep.json"],
    ["import", "nowhere.json"],
    ["import", "."],
    ["show", b"\xff\xfe"],
    ["show", ""],
    ["search", b"\xff"],
    ["set", "x", "y", "z"],
    ["new", "--title", b"\xff", "--partner", "P", "--purpose", "Q"],
    ["new", "--title", "\x1b[31m", "--partner", "P", "--purpose", "Q"],
    ["export", "x", "--document", "agreement"],
    ["restore", "letter.pdf"],
    ["restore", "x" * 300],
    ["backup", "letter.pdf/in/a.db"],
    ["backup", "x" * 300],
    ["compare", "x", "a", "b"],
]


def start(
    *arguments: str | bytes, folder: Path, program: tuple[str, ...] = (str(ROOT / "main.py"),)
) -> "subprocess.CompletedProcess[bytes]":
    """Start the program in a folder that is also its home, without a display."""
    return subprocess.run(
        [sys.executable, *program, *arguments],
        cwd=folder,
        env=WITHOUT_SCREEN | {"HOME": str(folder), "XDG_DATA_HOME": str(folder / "data")},
        capture_output=True,
        check=False,
        timeout=60,
    )


def test_a_charter_made_by_one_command_is_listed_by_the_next(tmp_path: Path) -> None:
    words = ("--partner", "Bwyd ŵ", "--purpose", "Food")
    made = start("new", "--title", "Riverside <Hub> & Friends", *words, folder=tmp_path)

    [charter] = json.loads(start("list", "--json", folder=tmp_path).stdout)

    assert charter["id"] == made.stdout.decode().strip()
    assert (charter["title"], charter["partners"]) == ("Riverside <Hub> & Friends", ["Bwyd ŵ"])


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other data folders")
def test_the_library_is_made_in_the_data_folder_of_the_person(tmp_path: Path) -> None:
    start("list", folder=tmp_path)

    assert (tmp_path / "data" / "PartnershipPlanner" / "library.db").exists()


@pytest.mark.parametrize("arguments", ODD, ids=lambda words: repr(words)[:60])
def test_bad_input_is_refused_in_one_sentence_and_never_a_traceback(
    tmp_path: Path, arguments: list[str | bytes]
) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "deep.json").write_bytes(b"[" * 100_000)

    done = start(*arguments, folder=tmp_path)

    assert done.returncode == 1
    assert done.stdout == b""
    assert len(done.stderr.decode().splitlines()) == 1


def test_a_command_loads_neither_the_window_nor_the_printer(tmp_path: Path) -> None:
    program = ("-X", "importtime", str(ROOT / "main.py"))

    loaded = start("list", folder=tmp_path, program=program).stderr.decode()

    assert "planner.commands" in loaded
    assert not any(name in loaded for name in ("PySide6", "reportlab", "planner.documents"))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a display")
@pytest.mark.parametrize("arguments", [[], ["--library", "a.db"]], ids=["alone", "library"])
def test_without_a_display_the_window_says_what_works_all_the_same(
    tmp_path: Path, arguments: list[str]
) -> None:
    done = start(*arguments, folder=tmp_path)

    assert done.returncode == 1
    assert done.stderr.startswith(b"There is no display here to open the window on.")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break in another way there")
def test_a_reader_that_goes_away_is_no_fault(tmp_path: Path) -> None:
    done = subprocess.run(
        f"{sys.executable} {ROOT / 'main.py'} schema | head -c 10",
        shell=True,
        capture_output=True,
        check=False,
        cwd=tmp_path,
    )

    assert done.stderr == b""


def test_the_version_is_that_of_the_package(tmp_path: Path) -> None:
    version = start("--version", folder=tmp_path).stdout.decode().split()[-1]

    assert f'version = "{version}"' in (ROOT / "pyproject.toml").read_text("utf-8")
