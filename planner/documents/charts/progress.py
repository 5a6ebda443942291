"""How far things have come: one bar of all of them, and a sign with its word for each."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from planner.documents.charts.lettering import (
    EDGE,
    GAP,
    LINE,
    SIGN,
    THICK,
    box,
    lettered,
    sign,
    widest,
    wrapped,
)
from planner.documents.drawing import Area, Drawing, Filling, Measure, Shape

STATES = 0.34  # of the width, at most: the words of a state
APART = 0.45  # between rows


@dataclass(frozen=True, slots=True)
class Step:
    """Something with a state: its sign and its word."""

    label: str
    filling: Filling
    state: str


@dataclass(frozen=True, slots=True)
class Progress:
    """Things with their states.

    Shape: `shares` says how many are in each state, of all that there are, in drawing order.
    """

    rows: tuple[Step, ...]
    shares: tuple[tuple[Filling, int], ...]

    @property
    def count(self) -> int:
        """Return how many rows there are."""
        return len(self.rows)

    def part(self, first: int, last: int) -> "Progress":
        """Return the plan of some of the rows."""
        return replace(self, rows=self.rows[first:last])

    def drawn(self, width: float, measure: Measure) -> Drawing:
        """Return the bar of all, and a row for each."""
        shapes: list[Shape] = [*self._whole(width)]
        states = min(widest([row.state for row in self.rows], measure), STATES * width)
        left = SIGN + GAP
        beside = left + states + 2 * GAP
        top = 2 * THICK + APART
        for row in self.rows:
            state = wrapped(row.state, states, measure)
            label = wrapped(row.label, width - beside, measure)
            shapes += [sign(row.filling, 0.0, top), *lettered(state, (left, top))]
            shapes += lettered(label, (beside, top))
            top += LINE * max(len(state), len(label), 1) + APART
        return Drawing(width, top - APART + EDGE, tuple(shapes))

    def _whole(self, width: float) -> Iterator[Area]:
        total = sum(count for _, count in self.shares)
        left, room = EDGE, width - 2 * EDGE
        for filling, count in self.shares:
            if count:
                right = left + room * count / total
                yield Area(box(left, EDGE, right, 1.5 * THICK), filling)
                left = right
