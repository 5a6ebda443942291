"""Without a network nothing is missing, and nothing looks for one."""

import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.robots.kills import CHARTER, ROOT, new_library, pipe_of, typing, wait_until_open
from tests.robots.recording import is_possible, surroundings

ALONE = ("unshare", "--net")  # with no network at all, not even to this computer itself
PATIENCE = 20  # seconds, on a computer with much else to do
REACHED = ("AF_INET", "AF_INET6")

can_watch = pytest.mark.skipif(not is_possible(), reason="there is no strace here")


def can_be_alone() -> bool:
    if sys.platform != "linux":
        return False
    return subprocess.run([*ALONE, "true"], check=False, capture_output=True).returncode == 0


def watched(trace: Path) -> tuple[str, ...]:
    """Return what starts a program whose every use of a socket is written down, beside it."""
    return ("strace", "-D", "-f", "-e", "trace=%network", "-o", str(trace))


def reached(trace: Path, program: int) -> list[str]:
    """Return what a program that has ended did to reach a network."""
    end = time.monotonic() + PATIENCE
    ended = re.compile(rf"^{program} +\+\+\+ exited", re.MULTILINE)  # small numbers are padded
    while not ended.search(lines := trace.read_text(errors="replace")):
        assert time.monotonic() < end, lines[-200:]
        time.sleep(0.01)
    return [line for line in lines.splitlines() if any(family in line for family in REACHED)]


@pytest.mark.skipif(not can_be_alone(), reason="this user may not leave the network")
def test_the_window_is_written_in_without_any_network(tmp_path: Path) -> None:
    new_library(tmp_path / "library.db")

    with typing(tmp_path / "library.db", 1, through=ALONE) as program:
        told = {wait_until_open(program) for _ in range(4)}
        program.terminate()
        assert program.wait(PATIENCE) == 0
        said = pipe_of(program.stderr).read().decode()

    assert len(told) == 4
    assert "socket." not in said


@can_watch
@pytest.mark.parametrize("language", ["fr", "en"])  # for English words are looked up as well
def test_the_window_reaches_for_no_network(tmp_path: Path, language: str) -> None:
    new_library(tmp_path / "library.db", language)
    trace = tmp_path / "trace"

    with typing(tmp_path / "library.db", 1, "Warm rooms", through=watched(trace)) as program:
        wait_until_open(program)
        pipe_of(program.stdout).readline()
        program.terminate()
        assert program.wait(PATIENCE) == 0

    assert reached(trace, program.pid) == []


@can_watch
@pytest.mark.parametrize("ending", ["pdf", "docx", "html"])
def test_no_document_reaches_for_a_network(tmp_path: Path, ending: str) -> None:
    new_library(tmp_path / "library.db")
    output = tmp_path / f"agreement.{ending}"
    command = [
        *(sys.executable, "main.py", "--library", str(tmp_path / "library.db"), "export"),
        *(CHARTER, "--document", "agreement", "--format", ending, "--output", str(output)),
    ]

    program = subprocess.Popen(
        [*watched(tmp_path / "trace"), *command], cwd=ROOT, env=surroundings()
    )

    assert program.wait(PATIENCE) == 0
    assert output.stat().st_size > 1000
    assert reached(tmp_path / "trace", program.pid) == []


@can_watch
def test_a_program_that_reaches_for_a_network_is_seen(tmp_path: Path) -> None:
    code = "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"

    program = subprocess.Popen([*watched(tmp_path / "trace"), sys.executable, "-c", code])

    assert program.wait(PATIENCE) == 0
    assert reached(tmp_path / "trace", program.pid) != []
