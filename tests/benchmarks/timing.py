"""Two things timed side by side, in turns, so that a noisy machine is noisy for both."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

Action = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: medians in seconds, and the most that their ratio should be."""

    what: str
    ours: float
    against: str
    theirs: float
    most: float

    @property
    def ratio(self) -> float:
        """Return how many times longer ours takes."""
        return self.ours / self.theirs


def seconds(action: Action) -> float:
    """Return how long an action takes."""
    begin = perf_counter()
    action()
    return perf_counter() - begin


def side_by_side(
    what: str, ours: Action, against: str, theirs: Action, most: float, turns: int = 15
) -> Row:
    """Return the medians of some turns each, after one turn to warm up."""
    ours()
    theirs()
    taken = [(seconds(ours), seconds(theirs)) for _ in range(turns)]
    return Row(
        what,
        median(ours for ours, _ in taken),
        against,
        median(them for _, them in taken),
        most,
    )


def table(rows: list[Row]) -> str:
    """Return the rows as a table for people."""
    head = (
        f"{'what':44} {'ours':>10}   {'against':32} {'theirs':>10} {'ratio':>7} {'at most':>8}"
    )
    return "\n".join([head, *map(_line, rows)])


def _line(row: Row) -> str:
    ours, theirs = row.ours * 1000, row.theirs * 1000
    measured = f"{row.what:44} {ours:7.1f} ms   {row.against:32} {theirs:7.1f} ms"
    return f"{measured} {row.ratio:6.2f}× {row.most:7.2f}×"
