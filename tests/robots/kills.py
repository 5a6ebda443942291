"""Killing the program in the middle of what it does, as a crash or a full memory does."""

import json
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO

from planner.model.changes import Change, Edit
from planner.model.charter import creation
from planner.store.library import Library
from tests.build import full_charter
from tests.robots.recording import surroundings
from tests.robots.states import Saved, losses, saved
from tests.robots.tally import Tally

CHARTER = "full"
AT_ONCE = 5  # seconds in which a library opens, whatever happened to it
PATIENCE = 60  # seconds for the window to be there, on a machine with much else to do
LONGEST = 1.2  # seconds that the typist is left to type
OPENING = 0.7  # seconds within which the window opens
ROOT = Path(__file__).parents[2]


def new_library(path: Path, language: str = "fr") -> None:
    """Make a library with one draft in which every field says something."""
    charter = full_charter(CHARTER)
    draft = replace(charter.control, status="draft", language=language)
    with Library.open(path, who="Ann") as library:
        change = Change("", (Edit(charter.control, draft),))
        library.apply(CHARTER, creation(charter.after(change)))


@contextmanager
def typing(
    path: Path,
    seed: int,
    *words: str,
    through: tuple[str, ...] = (),
    surrounding: Mapping[str, str] | None = None,
) -> Iterator[subprocess.Popen[bytes]]:
    """Have the program open on a library, with a typist in it; what it says goes to a pipe.

    Args:
        through: the program that starts it, and what that is given
        surrounding: variables that it finds besides the usual
    """
    typist = [
        sys.executable,
        "-m",
        "tests.robots.typist",
        str(path),
        CHARTER,
        str(seed),
        *words,
    ]
    program = subprocess.Popen(
        [*through, *typist],
        cwd=ROOT,
        env={**surroundings(), **(surrounding or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        yield program
    finally:
        program.kill()
        program.wait()
        for pipe in (program.stdout, program.stderr):
            if pipe is not None:
                pipe.close()


def pipe_of(pipe: IO[bytes] | None) -> IO[bytes]:
    """Return the pipe that the program has."""
    assert pipe is not None
    return pipe


def wait_until_open(program: subprocess.Popen[bytes]) -> bytes:
    """Return the first line of a typist; it is there once the window is."""
    line = pipe_of(program.stdout).readline()
    assert line, pipe_of(program.stderr).read().decode()  # where it says why it ended
    return line


def last_told(lines: bytes, before: Saved) -> Saved:
    """Return the last that a typist was told to be saved, in a line that came whole."""
    whole = [line for line in lines.split(b"\n")[:-1] if line]
    return Saved(**json.loads(whole[-1])) if whole else before


def kill_while_typing(path: Path, times: int, seed: int = 1) -> Tally:
    """Kill the program at any moment while somebody types, again and again on one library."""
    tally, chance = Tally("F1 killed while typing"), random.Random(seed)
    new_library(path)
    for number in range(times):
        with Library.open(path, who="Ann") as library:
            before = saved(library, CHARTER)
        told = _killed(path, chance, number)
        begun = time.monotonic()
        found = losses(path, CHARTER, last_told(told, before))
        late = time.monotonic() - begun > AT_ONCE
        tally.count([*found, *(["it opens too late"] if late else [])])
    return tally


def _killed(path: Path, chance: random.Random, seed: int) -> bytes:
    """Return what a typist was told until the program was killed."""
    with typing(path, seed) as program:
        line = b""
        if chance.random() < 0.2:  # while the window opens
            time.sleep(chance.uniform(0, OPENING))
        else:
            line = wait_until_open(program)
            time.sleep(chance.uniform(0, LONGEST))
        program.send_signal(signal.SIGKILL)
        return line + pipe_of(program.stdout).read()
