"""Days drawn to scale: stretches of time under one another, on a scale of months or years."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
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
CLOSE, MANY = 0.3, 16  # between them where there are as many, so that a year's plan is one page
INSET = 0.65  # what a diamond on the first or last day takes
SHORTEST = 0.35  # a single day is seen
NARROW = 30.0  # below this width, as in large print, labels stand over their bars
UNDER = 0.05  # between a label and the bar under it

Band = tuple[float, float]


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

    @property
    def marks(self) -> set[Mark]:
        """Return the signs with which it is drawn; none where it names no day."""
        if not self.days:
            return set()
        marks: set[Mark] = {self.filling}
        if self.milestone and self.end:
            marks.add("diamond")
        if self.due and self.end and self.due != self.end:
            marks.add("upright")
        if self.start and not self.end:
            marks.add("open")
        return marks


@dataclass(frozen=True, slots=True)
class Timeline:
    """Stretches between a first and a last day.

    Shape: `months` are twelve short names, January first; `today` is a day and its word; the
        key is drawn as far as its signs are.
    """

    rows: tuple[Stretch, ...]
    first: date
    last: date
    months: tuple[str, ...]
    key: tuple[tuple[Mark, str], ...] = ()
    today: tuple[date, str] | None = None

    @property
    def count(self) -> int:
        """Return how many rows there are."""
        return len(self.rows)

    def part(self, first: int, last: int) -> "Timeline":
        """Return the plan of some of the rows."""
        return replace(self, rows=self.rows[first:last])

    def drawn(self, width: float, measure: Measure) -> Drawing:
        """Return the scale, a row for each stretch, today where it is between, and the key."""
        is_over = width < NARROW
        wide = width if is_over else LABELS * width
        room = min(widest([row.label for row in self.rows], measure), wide)
        left = INSET + EDGE + (0.0 if is_over else room + GAP)
        scale = MonthScale(self.first, self.last, self.months, (left, width - INSET - EDGE))
        head, top = scale.lettered(measure)
        apart = CLOSE if len(self.rows) >= MANY else APART
        rows: list[Shape] = []
        bands: list[Band] = []
        end = top + APART / 2
        for row in self.rows:
            lines = wrapped(row.label, room, measure)
            band = _band(end, len(lines), is_over=is_over)
            rows += [*lettered(lines, (0.0, end)), *_stretch(row, scale, band)]
            bands.append(band)
            end = max(band[1], end + LINE * len(lines)) + apart
        if not is_over:
            bands = [(top, end)]
        grid = [line for band in bands for line in scale.grid(*band)]
        now, below = self._now(scale, bands, (end, width), measure)
        known = self._known()
        signs, bottom = key(known, below + APART / 2, width, measure)
        bottom = bottom if known else below
        return Drawing(width, bottom + EDGE, (*head, *grid, *rows, *now, *signs))

    def _known(self) -> list[tuple[Mark, str]]:
        """Return the key as far as its signs are drawn."""
        marks = {mark for row in self.rows for mark in row.marks}
        return [(mark, words) for mark, words in self.key if mark in marks]

    def _now(
        self,
        scale: MonthScale,
        bands: list[Band],
        edges: tuple[float, float],
        measure: Measure,
    ) -> tuple[list[Shape], float]:
        """Return today's line with its word under it, and where that ends."""
        end, width = edges
        if self.today is None or not scale.has(self.today[0]):
            return [], end
        x = scale.at(self.today[0].toordinal())
        lines = wrapped(self.today[1], width, measure)
        wide = widest(lines, measure)
        left = min(max(x - wide / 2, 0.0), width - wide)
        marks = [Stroke(((x, top), (x, bottom)), 0.14, dashed=True) for top, bottom in bands]
        return [*marks, *lettered(lines, (left, end))], end + LINE * len(lines)


def _band(top: float, lines: int, *, is_over: bool) -> Band:
    """Return between which heights the bar of a row stands: under its label, or beside it."""
    start = top + LINE * lines + UNDER if is_over else top
    return start, start + LINE


def _stretch(row: Stretch, scale: MonthScale, band: Band) -> Iterator[Shape]:
    """Yield the bar of a stretch, its milestone and the day it was due."""
    y = sum(band) / 2
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
