"""Numbers over time: a line through what was read, beside where it began and is to get to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from planner.documents.charts.lettering import GAP, LINE, diamond, lettered, widest, wrapped
from planner.documents.charts.months import MonthScale
from planner.documents.drawing import Drawing, Measure, Point, Shape, Stroke

TALL = 7.0  # the height of the field in which the line is drawn
INSET = 0.6  # what a diamond at an edge of it takes
REACH = 0.4
NAMES = 0.36  # of the width, at most: what the lines across are called
LAST = 0.3  # of the width, at most: the words of the last value


@dataclass(frozen=True, slots=True)
class Level:
    """A line across: a value that is compared with, and its words."""

    value: float
    words: str
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Curve:
    """Values with their days, the oldest first, and the lines across."""

    points: tuple[tuple[date, float], ...]
    last: str  # the words of the last value
    levels: tuple[Level, ...]
    months: tuple[str, ...]

    def drawn(self, width: float, measure: Measure) -> Drawing:
        """Return the field with its lines, their words beside it, and the months under it."""
        if not self.points:
            return Drawing(width, LINE, ())
        names = [wrapped(level.words, NAMES * width, measure) for level in self.levels]
        wide = max((widest(lines, measure) for lines in names), default=0.0)
        left = wide + GAP if wide else 0.0
        ends = wrapped(self.last, LAST * width, measure)
        right = width - widest(ends, measure) - GAP
        tops = list(_apart([self._height(one.value) for one in self.levels], names))
        bottom = max([INSET + TALL, *(top + LINE * len(one) for top, one in tops)])
        scale = MonthScale(self.points[0][0], self.points[-1][0], self.months, (left, right))
        named, deep = scale.lettered(measure)
        shapes: list[Shape] = [*scale.grid(INSET / 2, INSET * 1.5 + TALL)]
        shapes += self._across(left, right)
        for top, lines in tops:
            shapes += lettered(lines, (wide, top), "end")
        line = tuple(self._point(scale, *one) for one in self.points)
        shapes += _through(line)
        top = max(0.0, line[-1][1] - LINE * len(ends) / 2)
        shapes += lettered(ends, (width, top), "end", bold=False)
        bottom = max(bottom, top + LINE * len(ends), INSET * 1.5 + TALL)
        for one in named:
            x, y = one.place
            shapes += lettered([one.words], (x, bottom + y - _BASE), one.anchor)
        return Drawing(width, bottom + deep, tuple(shapes))

    def _across(self, left: float, right: float) -> Iterator[Shape]:
        for level in self.levels:
            y = self._height(level.value)
            yield Stroke(((left, y), (right, y)), 0.1, dashed=level.dashed)

    def _height(self, value: float) -> float:
        """Return how far down a value is drawn: the largest at the top of the field."""
        every = [each for _, each in self.points] + [one.value for one in self.levels]
        least, most = min(every), max(every)
        if least == most:
            return INSET + TALL / 2
        return INSET + TALL * (most - value) / (most - least)

    def _point(self, scale: MonthScale, day: date, value: float) -> Point:
        x = scale.at(day.toordinal())
        return min(max(x, scale.left + REACH), scale.right - REACH), self._height(value)


_BASE = next(iter(lettered(["x"], (0.0, 0.0)))).place[1]


def _through(points: tuple[Point, ...]) -> Iterator[Shape]:
    """Yield the line through points, if there are several, and a diamond at each."""
    if len(points) > 1:
        yield Stroke(points, 0.14)
    yield from (diamond(point, "solid", REACH) for point in points)


def _apart(
    heights: Sequence[float], names: Sequence[Sequence[str]]
) -> Iterator[tuple[float, Sequence[str]]]:
    """Yield where each name begins: beside its line, or under the name before it."""
    free = 0.0
    for height, lines in sorted(zip(heights, names, strict=True), key=lambda one: one[0]):
        top = max(free, height - LINE * len(lines) / 2)
        free = top + LINE * len(lines)
        yield top, lines
