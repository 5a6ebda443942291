"""Answers on a scale from one number to another: a mean, and how far the answers lie apart."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from planner.documents.charts.lettering import (
    EDGE,
    GAP,
    LINE,
    box,
    diamond,
    lettered,
    widest,
    wrapped,
)
from planner.documents.drawing import Area, Drawing, Measure, Shape, Stroke

APART = 0.5  # between rows
TRACK = 1.3  # the height of a row's scale
INSET = 0.7  # what a diamond at an end takes
REACH = 0.5


@dataclass(frozen=True, slots=True)
class Statement:
    """What was asked, the mean of the answers and its words, and their range if known."""

    label: str
    mean: float
    value: str
    spread: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Scale:
    """Statements under one another, on a scale with a word at either end."""

    rows: tuple[Statement, ...]
    ends: tuple[str, str]
    least: int = 1
    most: int = 5

    @property
    def count(self) -> int:
        """Return how many rows there are."""
        return len(self.rows)

    def part(self, first: int, last: int) -> "Scale":
        """Return the plan of some of the rows."""
        return replace(self, rows=self.rows[first:last])

    def drawn(self, width: float, measure: Measure) -> Drawing:
        """Return the words of the ends, and each statement with its mean on the scale."""
        values = widest([row.value for row in self.rows], measure)
        right = width - values - GAP - INSET
        shapes: list[Shape] = []
        low = wrapped(self.ends[0], width / 2 - GAP, measure)
        high = wrapped(self.ends[1], width / 2 - GAP, measure)
        shapes += lettered(low, (0.0, 0.0))
        shapes += lettered(high, (width, 0.0), "end")
        top = LINE * max(len(low), len(high), 1)
        shapes += self._numbers(top, INSET, right)
        top += LINE + APART
        for row in self.rows:
            lines = wrapped(row.label, width, measure)
            shapes += lettered(lines, (0.0, top))
            top += LINE * len(lines)
            shapes += self._row(row, (INSET, right), top + TRACK / 2)
            shapes += lettered([row.value], (width, top + (TRACK - LINE) / 2), "end")
            top += TRACK + APART
        return Drawing(width, top - APART + EDGE, tuple(shapes))

    def _at(self, value: float, left: float, right: float) -> float:
        inside = min(max(value, self.least), self.most)
        return left + (right - left) * (inside - self.least) / (self.most - self.least)

    def _numbers(self, top: float, left: float, right: float) -> Iterator[Shape]:
        for number in range(self.least, self.most + 1):
            x = self._at(number, left, right)
            yield from lettered([str(number)], (x, top), "middle")

    def _row(self, row: Statement, edges: tuple[float, float], y: float) -> Iterator[Shape]:
        left, right = edges
        yield Stroke(((left, y), (right, y)), 0.05, quiet=True)
        for number in range(self.least, self.most + 1):
            x = self._at(number, left, right)
            yield Stroke(((x, y - 0.3), (x, y + 0.3)), 0.05, quiet=True)
        if row.spread:
            low, high = (self._at(end, left, right) for end in row.spread)
            yield Area(box(low, y - 0.17, max(high, low + 0.1), y + 0.17), "pale")
        yield diamond((self._at(row.mean, left, right), y), "solid", REACH)
