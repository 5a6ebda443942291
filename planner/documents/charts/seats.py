"""Who holds which places: a grid of holders and offices, a full square for a place held."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from planner.documents.charts.lettering import (
    EDGE,
    GAP,
    LINE,
    box,
    lettered,
    widest,
    wrapped,
)
from planner.documents.drawing import Area, Drawing, Measure, Shape, Stroke

LABELS = 0.4  # of the width, at most
APART = 0.45  # between rows
HALF = 0.45  # of the side of a square
BESIDE = 0.15  # between a square and its number
MOST = (
    6  # offices side by side: in large print each still has room for a number of three digits
)


@dataclass(frozen=True, slots=True)
class Holder:
    """A holder, and how many places of each office it holds."""

    label: str
    held: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Seats:
    """Holders down, offices across; an office is named over its column, or under a number."""

    offices: tuple[str, ...]
    rows: tuple[Holder, ...]

    @property
    def count(self) -> int:
        """Return how many rows there are."""
        return len(self.rows)

    def part(self, first: int, last: int) -> "Seats":
        """Return the plan of some of the rows."""
        return replace(self, rows=self.rows[first:last])

    def drawn(self, width: float, measure: Measure) -> Drawing:
        """Return the grid, and the names of numbered offices under it."""
        label = min(widest([row.label for row in self.rows], measure), LABELS * width)
        left = label + GAP
        column = (width - left) / max(len(self.offices), 1)
        heads, are_named = self._heads(column - GAP, measure)
        middles = [left + (at + 0.5) * column for at in range(len(self.offices))]
        tall = LINE * max((len(head) for head in heads), default=0)
        shapes: list[Shape] = []
        for x, head in zip(middles, heads, strict=True):
            shapes += lettered(head, (x, tall - LINE * len(head)), "middle", bold=not are_named)
        top = tall + APART / 2
        for row in self.rows:
            lines = wrapped(row.label, label, measure)
            shapes.append(Stroke(((0.0, top), (width, top)), 0.035, quiet=True))
            shapes += lettered(lines, (0.0, top + APART / 2))
            shapes += _marks(row, middles, top + (APART + LINE) / 2, (column, measure))
            top += LINE * max(len(lines), 1) + APART
        shapes.append(Stroke(((0.0, top), (width, top)), 0.035, quiet=True))
        if not are_named:
            names, top = self._names(top + APART, width, measure)
            shapes += names
        return Drawing(width, top + EDGE, tuple(shapes))

    def _heads(self, room: float, measure: Measure) -> tuple[list[list[str]], bool]:
        """Return what stands over the columns: names where none must be parted, or numbers."""
        words = [word for office in self.offices for word in office.split()]
        if widest(words, measure) <= room:
            return [wrapped(office, room, measure) for office in self.offices], True
        return [[str(at)] for at in range(1, len(self.offices) + 1)], False

    def _names(self, top: float, width: float, measure: Measure) -> tuple[list[Shape], float]:
        shapes: list[Shape] = []
        lead = measure("0" * len(str(len(self.offices))), True) + 2 * GAP
        for number, office in enumerate(self.offices, start=1):
            lines = wrapped(office, width - lead, measure)
            shapes += lettered([str(number)], (0.0, top), bold=True)
            shapes += lettered(lines, (lead, top))
            top += LINE * max(len(lines), 1)
        return shapes, top


def _marks(
    row: Holder, middles: list[float], y: float, room: tuple[float, Measure]
) -> Iterator[Shape]:
    """Yield a square for each office: full where it is held, with a number if more often."""
    column, measure = room
    for x, held in zip(middles, row.held, strict=True):
        around = box(x - HALF, y - HALF, x + HALF, y + HALF)
        yield Area(around, "solid" if held else "empty")
        times = f"×{held}"
        if held > 1 and HALF + BESIDE + measure(times, False) <= column / 2:
            yield from lettered([times], (x + HALF + BESIDE, y - LINE / 2))
