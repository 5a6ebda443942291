"""Amounts as horizontal bars, plain or in parts, each with its value in words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import isfinite

from planner.documents.charts.lettering import (
    EDGE,
    GAP,
    LINE,
    THICK,
    Mark,
    box,
    key,
    lettered,
    widest,
    wrapped,
)
from planner.documents.drawing import Area, Drawing, Filling, Measure, Shape

LABELS = 0.36  # of the width, at most
ROOM = 0.25  # of the width: what a bar is left at least where its value stands beside it
THINNEST = 0.2  # an amount that is not nothing is seen
NARROW = 30.0  # below this width, as in large print, labels stand over their bars
APART = 0.55  # between rows


@dataclass(frozen=True, slots=True)
class Bar:
    """A row: what it is called, how much of each kind, and the value in words."""

    label: str
    parts: tuple[float, ...]
    value: str

    @property
    def amount(self) -> float:
        """Return how long the bar is; less than nothing cannot be drawn."""
        return sum(map(_drawable, self.parts))


@dataclass(frozen=True, slots=True)
class Bars:
    """Rows of bars on one scale, which begins at nothing.

    Shape: `kinds` has an entry for each part of a bar; without words there is no key. `most` is
        the amount that fills the room, where it is more than that of the longest bar.
    """

    rows: tuple[Bar, ...]
    kinds: tuple[tuple[Filling, str], ...] = (("solid", ""),)
    most: float = 0.0

    @property
    def count(self) -> int:
        """Return how many rows there are."""
        return len(self.rows)

    def part(self, first: int, last: int) -> "Bars":
        """Return the plan of some of the rows."""
        return replace(self, rows=self.rows[first:last])

    def drawn(self, width: float, measure: Measure) -> Drawing:
        """Return the bars under one another, and the key."""
        room = _Room(self, width, measure)
        shapes: list[Shape] = []
        top = 0.0
        for row in self.rows:
            drawn, top = room.row(row, top)
            shapes += drawn
        known: list[tuple[Mark, str]] = [(mark, words) for mark, words in self.kinds if words]
        signs, end = key(known, top + APART / 2, width, measure)
        return Drawing(width, (end if known else top) + EDGE, (*shapes, *signs))


class _Room:
    """Where labels, bars and values stand at a width."""

    def __init__(self, plan: Bars, width: float, measure: Measure) -> None:
        self._plan, self._measure, self._width = plan, measure, width
        self._is_over = width < NARROW
        most = width if self._is_over else LABELS * width
        self._label = min(widest([row.label for row in plan.rows], measure), most)
        self.left = EDGE if self._is_over else self._label + GAP
        values = widest([row.value for row in plan.rows], measure)
        beside = width - self.left - GAP - values - EDGE
        self._is_beside = beside >= ROOM * width
        self._bar = beside if self._is_beside else width - self.left - EDGE
        self._most = max(plan.most, *(row.amount for row in plan.rows), 1e-9)

    def row(self, row: Bar, top: float) -> tuple[list[Shape], float]:
        """Return a row's shapes, and where the next row begins."""
        lines = wrapped(row.label, self._label, self._measure)
        start = top + LINE * len(lines) if self._is_over else top
        areas = list(self._areas(row, start + LINE / 2))
        end = areas[-1].points[1][0] if areas else self.left
        value, height = self._value(row.value, end, start)
        bottom = max(top + LINE * len(lines), start + height)
        return [*lettered(lines, (0.0, top)), *areas, *value], bottom + APART

    def _areas(self, row: Bar, middle: float) -> Iterator[Area]:
        left = self.left
        lengths = self._lengths(list(map(_drawable, row.parts)))
        for (filling, _), length in zip(self._plan.kinds, lengths, strict=True):
            if length:
                around = box(left, middle - THICK / 2, left + length, middle + THICK / 2)
                yield Area(around, filling)
                left += length

    def _lengths(self, parts: Sequence[float]) -> list[float]:
        """Return how long each part is; the longest gives way where others are hardly seen."""
        scale = self._bar / self._most
        lengths = [max(part * scale, THINNEST) if part else 0.0 for part in parts]
        if (over := sum(lengths) - self._bar) > 0:
            lengths[lengths.index(max(lengths))] -= over
        return lengths

    def _value(self, words: str, end: float, top: float) -> tuple[list[Shape], float]:
        if self._is_beside:
            return [*lettered([words], (end + GAP, top))], LINE
        lines = wrapped(words, self._bar, self._measure)
        return [*lettered(lines, (self.left + EDGE, top + LINE))], LINE * (1 + len(lines))


def _drawable(amount: float) -> float:
    return float(amount) if isfinite(amount) and amount > 0 else 0.0
