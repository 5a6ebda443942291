"""Starting the window against starting the barest one, each in a process of its own."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.timing import Row

BARE = "a bare PySide6 window"
TURNS = 9


def rows(path: Path) -> Iterator[Row]:
    """Yield the rows about starting on a library of 10,000 charters."""
    stages = ("bare",), ("painted", str(path)), ("usable", str(path))
    turns = [[_started(*stage) for stage in stages] for _ in range(TURNS + 1)][1:]
    bare, painted, usable = (median(column) for column in zip(*turns, strict=True))
    yield Row("start to first painted window", painted, BARE, bare, 1.5)
    yield Row("start to usable register of 10,000", usable, BARE, bare, 2.5)


def _started(*arguments: str) -> float:
    """Return the seconds from before a process begins until its window reports."""
    surroundings = os.environ | {"BEGUN": str(time.time()), "PYTHONPATH": "."}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)  # a person's second start is compiled
    command = [sys.executable, "tests/benchmarks/windows.py", *arguments]
    child = subprocess.run(
        command, env=surroundings, capture_output=True, text=True, check=True
    )
    return float(child.stdout)
