import json
from collections.abc import Callable, Iterator
from contextlib import chdir
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner

from planner.commands import command_line

CHARTER = {
    "format": "partnership-charter",
    "version": 1,
    "id": "telford",
    "sections_on": ["risk"],
    "records": {
        "charter": {"title": "Telford Food Partnership", "status": "draft", "currency": "GBP"},
        "vision": {"statement": "Nobody in Telford goes hungry."},
        "partner": [
            {"id": "p1", "name": "Telford Food Bank", "part": "lead"},
            {"id": "p2", "name": "Riverside <Hub> & Friends"},
        ],
        "objective": [{"id": "o1", "statement": "Open two hubs", "due": "2027-06-30"}],
    },
}


class Answer(NamedTuple):
    """What a command says, and how it ends."""

    status: int
    out: str
    err: str


Run = Callable[..., Answer]


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    """Yield how to run a command on a library of this test, in a folder of its own."""
    (tmp_path / "here").mkdir()

    def running(*arguments: str, given: str | bytes = b"") -> Answer:
        library = ["--library", str(tmp_path / "library.db")]
        result = CliRunner().invoke(command_line, [*library, *arguments], input=given)
        if not isinstance(result.exception, SystemExit | None):
            raise result.exception
        return Answer(result.exit_code, result.stdout, result.stderr)

    with chdir(tmp_path / "here"):
        yield running


@pytest.fixture
def telford(run: Run) -> Run:
    """Return how to run a command on a library in which there is one charter, `telford`."""
    assert run("import", "-", given=json.dumps(CHARTER)).out == "telford\n"
    return run
