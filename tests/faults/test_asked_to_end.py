"""The system ends the program while somebody types: the words are saved, without a question."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from planner.model.records.why import Purpose
from planner.store.library import Library
from tests.robots.kills import CHARTER, new_library, pipe_of, typing, wait_until_open

AT_ONCE = 20  # seconds; 1 or 2 on a computer that has nothing else to do

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it has no such signals")


@pytest.mark.parametrize(
    ("asked", "fineness"),
    [("SIGTERM", ""), ("SIGHUP", ""), ("SIGTERM", "1.5"), ("SIGTERM", "3")],
)
def test_words_that_were_not_saved_yet_are_saved_on_any_screen(
    tmp_path: Path, asked: str, fineness: str
) -> None:
    path = tmp_path / "library.db"
    new_library(path)
    fine = {"QT_SCALE_FACTOR": fineness}

    with typing(path, 0, "So that nobody is cold.", surrounding=fine) as program:
        wait_until_open(program)
        assert pipe_of(program.stdout).readline() == b'"typed"\n'
        program.send_signal(getattr(signal, asked))
        assert program.wait(AT_ONCE) == 0

    with Library.open(path, who="Ann") as library:
        assert library.charter(CHARTER).one(Purpose).statement == "So that nobody is cold."
        assert list(library.verify()) == []


@pytest.mark.long
def test_a_program_that_types_is_ended_at_any_moment(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    new_library(path)

    for seed in range(2):
        with typing(path, seed) as program:
            wait_until_open(program)
            with pytest.raises(subprocess.TimeoutExpired):
                program.wait(0.3)
            program.terminate()
            assert program.wait(AT_ONCE) == 0

    with Library.open(path, who="Ann") as library:
        assert list(library.verify()) == []
