"""A charter drafted from outside, with what a screen reader has and nothing else."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.pdf_reading import Reading, invalid
from tests.robots.screen import listened, missing
from tests.robots.words import MISSION, PARTNERS, PURPOSE

ROOT = Path(__file__).parents[2]
ROBOT = "tests.robots.reading"
LONGEST = 300  # seconds, on a busy machine; alone it takes eight

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is how one listens on Linux"),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("listened")


@pytest.fixture(scope="module")
def heard(folder: Path) -> dict[str, list[str]]:
    """Return what a robot heard while it drafted a charter, and what it could not be told."""
    if absent := missing():
        pytest.skip(f"nobody can listen here without these packages: {absent}")
    done = listened(
        ROBOT,
        sys.executable,
        str(folder / "library.db"),
        str(folder / "Telford.pdf"),
        timeout=LONGEST,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, list[str]] = json.loads(done.stdout.splitlines()[-1])
    return told


@pytest.fixture
def kept(heard: dict[str, list[str]], folder: Path) -> Any:  # noqa: ARG001, ANN401
    """Return the records of the charter, as the command line shows them afterwards."""
    program = [sys.executable, str(ROOT / "main.py"), "--library", str(folder / "library.db")]
    shown = subprocess.run(
        [*program, "show", "Telford Food"], capture_output=True, check=True
    ).stdout
    return json.loads(shown)["records"]


def test_whoever_only_hears_the_window_is_told_everything(heard: dict[str, list[str]]) -> None:
    assert heard["faults"] == []


def test_what_matters_is_said_aloud(heard: dict[str, list[str]], folder: Path) -> None:
    assert f"Saved as {folder / 'Telford.pdf'}" in heard["announced"]


def test_what_was_typed_dictated_and_chosen_is_kept(kept: Any) -> None:  # noqa: ANN401
    names = [partner["name"] for partner in kept["partner"]]

    assert names == [*PARTNERS.split("\n"), "Telford Council"]
    assert kept["purpose"]["statement"] == PURPOSE
    assert kept["vision"]["statement"] == MISSION
    assert kept["charter"]["document_type"] == "memorandum of understanding"


@pytest.mark.usefixtures("heard")
def test_what_was_drafted_is_on_paper(folder: Path) -> None:
    content = (folder / "Telford.pdf").read_bytes()

    assert "Telford Council" in Reading(content).text
    assert invalid(content) == []
