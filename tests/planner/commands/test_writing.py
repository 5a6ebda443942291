"""Documents of many charters from the command line, as a person at a terminal sees it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from planner.commands.writing import write
from planner.documents.layout import Layout
from planner.errors import DocumentError
from planner.publishing import Sheet
from tests.pdf_reading import invalid
from tests.planner.commands.conftest import CHARTER, Run

MAIN = Path(__file__).parents[3] / "main.py"
MANY = 60


def charters(number: int) -> list[str]:
    """Return files of charters that differ in id and title."""
    forms = [json.loads(json.dumps(CHARTER)) for _ in range(number)]
    for at, form in enumerate(forms):
        form["id"] = f"charter-{at}"
        form["records"]["charter"]["title"] = f"Partnership {at}"
    return [json.dumps(form) for form in forms]


@pytest.fixture
def many(run: Run) -> Run:
    """Return how to run a command on a library of more charters than one process makes."""
    names = []
    for at, form in enumerate(charters(MANY)):
        Path(f"{at}.json").write_text(form, "utf-8")
        names.append(f"{at}.json")
    assert run("import", *names).status == 0
    return run


def ids() -> list[str]:
    return [f"charter-{at}" for at in range(MANY)]


@pytest.mark.long
def test_many_charters_are_written_by_several_processes(many: Run) -> None:
    answer = many("export", *ids(), "--document", "charter", "--output", "all/", "--jobs", "2")

    written = sorted(map(str, Path("all").iterdir()))
    assert (answer.status, answer.err) == (0, "")
    assert sorted(answer.out.splitlines()) == written
    assert len(written) == MANY


def test_what_goes_wrong_with_some_is_told_and_the_others_are_there(
    telford: Run, tmp_path: Path
) -> None:
    assert telford("list").status == 0
    there = Sheet("telford", "charter", Path("a.html"), Layout(), "html")
    gone = [Sheet(f"gone-{at}", "charter", Path(f"{at}.html"), Layout()) for at in range(8)]

    with pytest.raises(DocumentError) as refusal:
        write(tmp_path / "library.db", [*gone[:4], there, *gone[4:]], jobs=1)

    first, *_, last = str(refusal.value).split("\n")
    assert first == "There is no charter “gone-0” in the library."
    assert last == "3 more could not be written either."
    assert there.target.exists()


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl+C to whole consoles")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_stopping_leaves_whole_files_and_one_sentence(
    many: Run, tmp_path: Path, jobs: str
) -> None:
    assert many("list").status == 0
    exporting = ("export", *ids(), "--document", "agreement", "--output", "all/")
    program = [sys.executable, str(MAIN), "--library", str(tmp_path / "library.db")]

    with subprocess.Popen(
        [*program, *exporting, "--jobs", jobs],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as running:
        assert running.stdout
        running.stdout.readline()
        os.killpg(running.pid, signal.SIGINT)  # as a terminal does: to every process
        _, said = running.communicate()

    there = list(Path("all").iterdir())
    assert running.returncode == 1
    assert said.startswith("You stopped after ")
    assert said.count("\n") == 1
    assert 0 < len(there) < MANY
    assert [invalid(path.read_bytes()) for path in there[:3]] == [[]] * len(there[:3])
    assert [path for path in there if path.suffix != ".pdf"] == []
