"""Print how long things take beside what cannot be beaten; it judges nothing.

A library of 10,000 charters is made first, which takes a minute or two; `run.py 500` makes a
smaller one.
"""

import subprocess
import sys
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks import keeping, printing, starting
from tests.benchmarks.charters import fill
from tests.benchmarks.timing import table

CHARTERS = 10_000


def main(charters: int) -> None:
    """Make the libraries, measure, and print the table."""
    with TemporaryDirectory() as folder:
        path, other = Path(folder, "ours.db"), Path(folder, "raw.db")
        sys.stdout.write(f"Making a library of {charters:,} charters of 100 records …\n")
        fill(path, charters)
        copyfile(path, other)
        rows = [*starting.rows(path), *keeping.rows(path, other), *printing.rows()]
        rows += printing.many()
        sys.stdout.write(f"{table(rows)}\n")
        sys.stdout.write(watched(path))


def watched(path: Path) -> str:
    """Return what held the window longest while a robot worked through all of it."""
    command = [sys.executable, "-m", "tests.robots.working", str(path)]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else CHARTERS)
