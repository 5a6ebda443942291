"""However the program ends, the process that looks words up for it ends as well."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.robots.kills import new_library, pipe_of, typing, wait_until_open

PATIENCE = 20  # seconds, on a computer with much else to do

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it does not show processes")


def helpers_of(program: int) -> list[Path]:
    """Return the processes that look words up for a program, as the system shows them."""
    children = Path(f"/proc/{program}/task").glob("*/children")
    numbers = [number for each in children for number in each.read_text("ascii").split()]
    return [
        Path("/proc", number)
        for number in numbers
        if b"spelling_apart" in Path("/proc", number, "cmdline").read_bytes()
    ]


def is_over(process: Path) -> bool:
    """Return whether a process has ended; that somebody is to hear of it may still wait."""
    try:
        return process.joinpath("stat").read_text("utf-8").rpartition(")")[2].split()[0] in "ZX"
    except OSError:
        return True


@contextmanager
def misspelling(path: Path) -> Iterator[tuple[subprocess.Popen[bytes], Path]]:
    """Have a misspelt word typed into the program, and yield it and what looks the word up."""
    new_library(path, "en")  # for which there is a dictionary
    with typing(path, 0, "So that we recieve it.") as program:
        wait_until_open(program)
        pipe_of(program.stdout).readline()
        wait(lambda: bool(helpers_of(program.pid)))
        [found] = helpers_of(program.pid)
        yield program, found


def wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not until():
        assert time.monotonic() < end, "it should have happened by now"
        time.sleep(0.01)


@pytest.mark.parametrize("ended", [signal.SIGTERM, signal.SIGKILL, signal.SIGINT])
def test_no_process_is_left_of_a_program_that_has_ended(
    tmp_path: Path, ended: signal.Signals
) -> None:
    with misspelling(tmp_path / "library.db") as (program, process):
        program.send_signal(ended)
        program.wait(PATIENCE)

        wait(lambda: is_over(process))


def test_a_program_ends_though_its_process_hangs(tmp_path: Path) -> None:
    with misspelling(tmp_path / "library.db") as (program, process):
        os.kill(int(process.name), signal.SIGSTOP)
        program.terminate()

        assert program.wait(PATIENCE) == 0
        assert is_over(process)
