"""Days drawn to scale: stretches of time under one another, on a scale of months or years."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.documents.charts.lettering import (
    EDGE,
    GAP,
    LINE,
    THICK,
    Mark,
    box,
    diamond,
    key,
    lettered,
    widest,
    wrapped,
)
from planner.documents.charts.months import MonthScale
from planner.documents.drawing import Area, Drawing, Filling, Measure, Shape, Stroke

LABELS = 0.38  # of the width, at most
APART = 0.5  # between rows
INSET = 0.65  # what a diamond on the first or last day takes
SHORTEST = 0.35  # a single day is seen


@dataclass(frozen=True, slots=True)
class Stretch:
    """Something that takes its time; without an end it goes on, without a start it is a day.

    `due` is the day it was due where that is another than its end.
    """

    label: str
    start: date | None
    end: date | None
    filling: Filling = "empty"
    milestone: bool = False
    due: date | None = None

    @property
    def days(self) -> list[date]:
        """Return every day that it names."""
        return [day for day in (self.start, self.end, self.due) if day]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Stretches between a first and a last day.

    Shape: `months` are twelve short names, January first; `today` is a day and its word.
    """

    rows: tuple[Stretch, ...]
    first: date
    last: date
    months: tuple[str, ...]
    key: tuple[tuple[Mark, str], ...] = ()
    today: tuple[date, str] | None = None

    def drawn(self, width: float, measure: Measure) -> Drawing:
        """Return the scale, a row for each stretch, today where it is between, and the key."""
        room = min(widest([row.label for row in self.rows], measure), LABELS * width)
        left, right = room + GAP + INSET, width - INSET - EDGE
        scale = MonthScale(self.first, self.last, self.months, (left, right))
        head, top = scale.lettered(measure)
        rows: list[Shape] = []
        end = top + APART / 2
        for row in self.rows:
            lines = wrapped(row.label, room, measure)
            rows += [*lettered(lines, (0.0, end)), *_stretch(row, scale, end + LINE / 2)]
            end += LINE * max(len(lines), 1) + APART
        grid = scale.grid(top, end)
        now, below = self._now(scale, (top, end), width, measure)
        signs, bottom = key(self.key, below + APART / 2, width, measure)
        bottom = bottom if self.key else below
        return Drawing(width, bottom + EDGE, (*head, *grid, *rows, *now, *signs))

    def _now(
        self, scale: MonthScale, span: tuple[float, float], width: float, measure: Measure
    ) -> tuple[list[Shape], float]:
        """Return today's line with its word under it, and where that ends."""
        top, end = span
        if self.today is None or not scale.has(self.today[0]):
            return [], end
        x = scale.at(self.today[0].toordinal())
        lines = wrapped(self.today[1], width, measure)
        wide = widest(lines, measure)
        left = min(max(x - wide / 2, 0.0), width - wide)
        line = Stroke(((x, top), (x, end)), 0.14, dashed=True)
        return [line, *lettered(lines, (left, end))], end + LINE * len(lines)


def _stretch(row: Stretch, scale: MonthScale, y: float) -> Iterator[Shape]:
    """Yield the bar of a stretch, its milestone and the day it was due."""
    start, end = row.start or row.end, row.end
    if start is None:
        return
    if end is None:
        x = scale.at(start.toordinal())
        yield Area(box(x, y - THICK / 2, x + SHORTEST, y + THICK / 2), row.filling)
        yield Stroke(((x + SHORTEST, y), (scale.right, y)), 0.12, dashed=True)
        return
    start, end = min(start, end), max(start, end)
    left, right = scale.at(start.toordinal()), scale.at(end.toordinal() + 1)
    left = min(left, right - SHORTEST)
    yield Area(box(left, y - THICK / 2, right, y + THICK / 2), row.filling)
    if row.milestone:
        yield diamond((right, y), "solid" if row.filling == "solid" else "empty")
    if row.due and row.due != row.end:
        x = scale.at(row.due.toordinal() + 1)
        yield Stroke(((x, y - 0.6), (x, y + 0.6)), 0.16)
