"""Charter files that were made to do harm: refused soon, in little memory, unwritten."""

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from planner.model.changes import Change, Edit
from planner.model.records.front import Control, Partner
from planner.store.library import Library
from tests.bad_places import contents
from tests.robots.kills import ROOT, new_library
from tests.robots.recording import surroundings

SOON = 2  # seconds of the processor, with the start of the program
LITTLE = 200  # megabytes
BEGINNING = b'{"format": "partnership-charter", "version": 1, "id": "x", "records": '


def bomb() -> bytes:
    """Return a small ZIP that says it holds 300 MB."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("../../charter.json", bytes(300_000_000))
    return packed.getvalue()


HOSTILE: dict[str, Callable[[], bytes]] = {
    "lists in lists": lambda: b"[" * 100_000,
    "records in records": lambda: BEGINNING + b'{"vision": ' * 50_000,
    "no number": lambda: BEGINNING + b'{"budget_line": [{"id": "a", "amount": NaN}]}}',
    "a long number": lambda: (
        BEGINNING + b'{"risk": [{"id": "a", "impact": ' + b"9" * 99_999 + b"}]}}"
    ),
    "a name twice": lambda: BEGINNING + b'{"vision": {}, "vision": {}}}',
    "half a character": lambda: BEGINNING + b'{"vision": {"statement": "\\ud800"}}}',
    "many records": lambda: BEGINNING + json.dumps({"x": [{}] * 400_000}).encode() + b"}",
    "a long text": lambda: (
        BEGINNING + b'{"vision": {"statement": "' + b"x" * 30_000_000 + b'"}}}'
    ),
    "blanks": lambda: b" " * 60_000_000,
    "a ZIP": bomb,
    "an entity": lambda: b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    "a path for an id": lambda: BEGINNING + b'{"partner": [{"id": "../../a"}]}, "x": 1}',
}

# The memory that is told by the system when a program has ended counts that of its parent.
PROGRAM = """
import atexit, re, time
from main import main
def tell():
    with open("/proc/self/status") as file:
        print(time.process_time(), *re.findall(r"VmHWM:\\s+(\\d+)", file.read()))
atexit.register(tell)
main()
"""
NAMES = (
    'x"); DROP TABLE "partner"; --',
    "'; ATTACH 'other.db' AS other; --",
    "Robert' OR '1'='1",
    "%_[a-z]* NEAR(a b) AND NOT",
    "=cmd|'/c calc'!A1",
    "<script>alert(1)</script> &amp; </para>",
    "{0.__class__} %s %(id)s",
)


@pytest.mark.skipif(sys.platform != "linux", reason="what a program took is not told there")
@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_is_refused_soon_and_nothing_is_written(
    tmp_path: Path, kind: str
) -> None:
    file = tmp_path / "charter.json"
    file.write_bytes(HOSTILE[kind]())
    new_library(tmp_path / "library.db")
    before = contents(tmp_path)

    status, said, seconds, megabytes = brought_in(tmp_path / "library.db", file)

    assert status == 1
    assert "charter.json" in said
    assert len(said.splitlines()) == 1
    assert contents(tmp_path) == before
    assert seconds < SOON
    assert megabytes < LITTLE


def brought_in(library: Path, file: Path) -> tuple[int, str, float, float]:
    """Bring a file in; return the status, what was said, and the time and memory it took."""
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, "--library", str(library), "import", str(file)],
        cwd=ROOT,
        env=surroundings(),
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    told, said = program.communicate()
    seconds, kilobytes = told.split()
    return program.returncode, said.decode(), float(seconds), int(kilobytes) / 1024


def test_names_that_speak_to_a_database_are_names(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db", who=NAMES[0]) as library:
        for number, name in enumerate(NAMES):
            records = (Control(title=name), Partner(id=f"p{number}", name=name))
            edits = tuple(Edit(None, record) for record in records)
            library.apply(f"c{number}", Change(name, edits))
            library.keep(f"c{number}", name)

        found = {one.id: (one.title, one.partners) for one in library.page(0, 99)}
        hits = [{hit.charter_id for hit in library.search(name)} for name in NAMES]
        faults = list(library.verify())

    assert found == {f"c{number}": (name, (name,)) for number, name in enumerate(NAMES)}
    assert all(f"c{number}" in each for number, each in enumerate(hits))
    assert faults == []
    assert [one.name for one in tmp_path.iterdir()] == ["library.db"]
