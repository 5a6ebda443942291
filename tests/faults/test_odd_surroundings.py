"""Clocks, temporary folders, memory and permissions that are not as they should be."""

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import nullcontext
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import pairwise
from pathlib import Path

import pytest

from planner import files
from planner.errors import DocumentError
from planner.model.changes import Change
from planner.model.charter import new_id
from planner.model.editing import writing
from planner.model.records.why import Purpose
from planner.store import library as store_library
from planner.store import writing as store_writing
from planner.store.library import Library
from tests.bad_places import anybodys_folder, as_somebody_else, contents
from tests.robots.kills import CHARTER, ROOT, new_library
from tests.robots.recording import surroundings
from ui.settings import Settings

JUMPS = (2027, 1970, 2099, 2026, 1985)  # years that a clock says, one after another
no_windows = pytest.mark.skipif(sys.platform == "win32", reason="it has no such limits")

HUNGRY = """
import resource, sys
from planner.commands import command_line
with open("/proc/self/statm") as file:
    used = int(file.read().split()[0]) * resource.getpagesize()
more = int(sys.argv[1]) * 1_048_576
resource.setrlimit(resource.RLIMIT_AS, (used + more, used + more))
command_line(sys.argv[2:])
"""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    new_library(path)
    return path


def exported(path: Path, output: Path, *program: str, **surrounding: str) -> int:
    """Export an agreement in a program of its own, and return its exit status."""
    asked = ("export", CHARTER, "--document", "agreement", "--output", str(output))
    return subprocess.run(
        [sys.executable, *program, "--library", str(path), *asked],
        check=False,
        cwd=ROOT,
        env={**surroundings(), **surrounding},
        capture_output=True,
    ).returncode


def test_the_order_of_changes_is_theirs_whatever_the_clock_says(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library.open(library, who="Ann") as books:
        for year in JUMPS:
            set_clocks(monkeypatch, year)
            charter = books.charter(CHARTER)
            change = writing(charter, charter.one(Purpose), "statement", f"In {year}")
            assert change is not None
            books.apply(CHARTER, change)
        entries = books.history(CHARTER)
        purpose = books.charter(CHARTER).one(Purpose).statement
        faults = list(books.verify())

    assert [entry.when.year for entry in entries[: len(JUMPS)]] == [*reversed(JUMPS)]
    assert all(later.counter == earlier.counter + 1 for later, earlier in pairwise(entries))
    assert purpose == f"In {JUMPS[-1]}"
    assert faults == []


def set_clocks(monkeypatch: pytest.MonkeyPatch, year: int, day: int = 1) -> None:
    """Let the clock that the library looks at stand at a day of a year."""

    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Clock":
            return cls(year, 1, 1, tzinfo=tz or UTC) + timedelta(day - 1)

    for module in (store_library, store_writing):
        monkeypatch.setattr(module, "datetime", Clock)


def work(path: Path, monkeypatch: pytest.MonkeyPatch, year: int, day: int = 1) -> list[str]:
    """Open a library on a day and change a charter; return what is in the bin."""
    set_clocks(monkeypatch, year, day)
    with Library.open(path, who="Ann") as books:
        charter = books.charter(CHARTER)
        change = writing(charter, charter.one(Purpose), "statement", new_id())
        assert change is not None
        books.apply(CHARTER, change)
        return [each.id for each in books.bin()]


@pytest.fixture
def binned(library: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a library with a charter that went to the bin on the first day of 2027."""
    work(library, monkeypatch, 2027)
    with Library.open(library, who="Ann") as books:
        books.apply("old", Change("Start", ()))
        books.delete("old")
    return library


@pytest.mark.parametrize("years", [(2099,), (1970, 2099), (2099, 1970, 2099, 2027)])
def test_a_clock_that_leaps_ahead_empties_no_bin(
    binned: Path, monkeypatch: pytest.MonkeyPatch, years: tuple[int, ...]
) -> None:
    for year in years:
        for _ in range(3):  # as often as one likes, while the clock says that
            assert work(binned, monkeypatch, year) == ["old"]


def test_the_bin_is_emptied_after_thirty_days_with_work_in_them(
    binned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = [work(binned, monkeypatch, 2027, day) for day in (10, 20, 30, 31, 32)]

    assert there == [["old"]] * 4 + [[]]


def test_after_a_long_rest_the_bin_waits_for_a_few_days_of_work(
    binned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = [work(binned, monkeypatch, 2028, day) for day in (1, 2, 2, 3, 4)]

    assert there == [["old"]] * 4 + [[]]


@pytest.mark.parametrize("temporary", ["/nowhere/at/all", "", "/proc"])
def test_a_temporary_folder_that_is_no_use_is_not_needed(
    tmp_path: Path, library: Path, temporary: str
) -> None:
    folder = tmp_path / "Ann’s papers 🎈 ŵ"
    folder.mkdir()
    odd = {"TMPDIR": temporary, "SQLITE_TMPDIR": temporary}

    assert exported(library, folder / "agreement.pdf", "main.py", **odd) == 0
    assert [one.name for one in folder.iterdir()] == ["agreement.pdf"]


@no_windows
def test_a_program_that_runs_out_of_memory_leaves_every_file_as_it_was(
    tmp_path: Path, library: Path
) -> None:
    output = tmp_path / "agreement.pdf"
    output.write_bytes(b"what was signed")
    before = contents(tmp_path)

    statuses = []
    for more in (1, 4, 8, 16):  # megabytes
        statuses.append(exported(library, output, "-c", HUNGRY, str(more)))
        if statuses[-1] != 0:
            assert contents(tmp_path) == before

    assert statuses[0] != 0


@no_windows
@pytest.mark.parametrize(("mode", "why"), [(0o755, "not write to it"), (0o700, "cannot be")])
def test_the_library_of_somebody_else_is_left_as_it_is(mode: int, why: str) -> None:
    with anybodys_folder() as folder:
        new_library(folder / "library.db")
        (folder / "library.db").chmod(mode & 0o644)
        folder.chmod(0o755)
        before = contents(folder)

        said = as_somebody_else(lambda: Library.open(folder / "library.db", who="Ben").close())

        assert why in said
        assert contents(folder) == before


@no_windows
def test_the_library_of_somebody_else_can_be_read() -> None:
    with anybodys_folder() as folder:
        new_library(folder / "library.db")
        (folder / "library.db").chmod(0o644)
        before = contents(folder)

        assert as_somebody_else(reading(folder / "library.db")) == ""
        assert contents(folder) == before


def reading(path: Path) -> Callable[[], object]:
    """Return what reads all of a library, and changes nothing."""

    def read() -> None:
        with Library.open(path, who="Ben", read_only=True) as books:
            assert books.charter(CHARTER).title
            assert list(books.verify()) == []

    return read


def test_a_settings_file_of_any_bytes_costs_only_the_memory(tmp_path: Path) -> None:
    ini = tmp_path / "window.ini"
    for number in range(50):
        ini.write_bytes(os.urandom(number * 20))
        settings = Settings(ini)

        assert settings.theme == "system"
        assert settings.text_size == 100


@pytest.mark.parametrize(("times", "there"), [(2, b"new"), (9, b"old")])
def test_a_file_that_another_program_holds_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times: int, there: bytes
) -> None:
    """Windows is not at hand: its refusal to replace a file that is open stands in for it."""
    path = tmp_path / "agreement.pdf"
    path.write_bytes(b"old")
    refusals, replace = iter(range(times)), os.replace

    def held(old: str, new: str) -> None:
        if next(refusals, None) is not None:
            raise PermissionError(13, "The process cannot access the file")
        replace(old, new)

    monkeypatch.setattr(os, "replace", held)
    monkeypatch.setattr(files, "PAUSES", (0, 0, 0))
    with nullcontext() if there == b"new" else pytest.raises(DocumentError, match="Close it"):
        files.write_checked(path, b"new")

    assert contents(tmp_path) == {path.name: there}
