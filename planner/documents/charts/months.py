"""A scale of whole months, to scale in days: as many months or years named as have room."""

from collections.abc import Iterator
from datetime import date

from planner.documents.charts.lettering import LINE, lettered
from planner.documents.drawing import Measure, Shape, Stroke, Words

YEAR = 12  # months
STEPS = (1, 2, 3, 6, *(YEAR * ten * few for ten in (1, 10, 100, 1000) for few in (1, 2, 5)))
BESIDE = 0.25  # between a line of the scale and its name
CLOSEST = 1.0  # ems between two lines of the scale
AFTER_ALL = 10_000 * YEAR  # the month after the last that a calendar has


class MonthScale:
    """The months from a first day to a last one, between a left and a right edge."""

    def __init__(
        self, first: date, last: date, names: tuple[str, ...], edges: tuple[float, float]
    ) -> None:
        self._names = names
        self._first, self._end = _month(min(first, last)), _month(max(first, last)) + 1
        self._days = _begins(self._first), _begins(self._end)
        self.left, self.right = edges

    def has(self, day: date) -> bool:
        """Return whether a day is on the scale."""
        begin, end = self._days
        return begin <= day.toordinal() < end

    def at(self, ordinal: int) -> float:
        """Return where a day begins, by its number in the calendar."""
        begin, end = self._days
        return self.left + (self.right - self.left) * (ordinal - begin) / (end - begin)

    def lettered(self, measure: Measure) -> tuple[list[Words], float]:
        """Return the names of months with those of years under them, and where they end."""
        step = self._step(measure)
        ticks = self._ticks(step) or [self._first]
        if step >= YEAR:
            return [*self._named(ticks, 0.0, measure, years=True)], LINE
        ticks = list(range(self._first, self._end, step))
        new = {at // YEAR: at for at in reversed(ticks)}
        years = sorted(new.values())
        months = self._named(ticks, 0.0, measure, years=False)
        return [*months, *self._named(years, LINE, measure, years=True)], 2 * LINE

    def grid(self, top: float, bottom: float) -> Iterator[Shape]:
        """Yield a quiet line where each month begins, or each year where months are many."""
        width = self.right - self.left
        fine = (each for each in STEPS if (self._end - self._first) / each * CLOSEST <= width)
        step = next(fine, STEPS[-1])
        for tick in sorted({self._first, *self._ticks(step), self._end}):
            x = self.at(_begins(tick))
            thickness = 0.07 if tick % YEAR == 0 else 0.035
            yield Stroke(((x, top), (x, bottom)), thickness, quiet=True)

    def _ticks(self, step: int) -> list[int]:
        return list(range(-(-self._first // step) * step, self._end, step))

    def _step(self, measure: Measure) -> int:
        """Return the fewest months between two names that leave each of them room."""
        for step in STEPS:
            words = self._names if step < YEAR else (str(self._end // YEAR),)
            most = max(measure(name, False) for name in words) + 2 * BESIDE
            apart = (self.right - self.left) * min(step, self._end - self._first)
            if apart / (self._end - self._first) >= most:
                return step
        return STEPS[-1]

    def _named(
        self, ticks: list[int], top: float, measure: Measure, *, years: bool
    ) -> Iterator[Words]:
        """Yield a name after each line that it has room behind, as far as the next line."""
        for tick, following in zip(ticks, [*ticks[1:], self._end], strict=True):
            words = str(tick // YEAR) if years else self._names[tick % YEAR]
            x = self.at(_begins(tick)) + BESIDE
            if x + measure(words, False) <= self.at(_begins(following)):
                yield from lettered([words], (x, top), bold=False)


def _month(day: date) -> int:
    """Return the number of a day's month, counted from the year 0."""
    return day.year * YEAR + day.month - 1


def _begins(month: int) -> int:
    """Return the first day of a month by its number in the calendar."""
    if month >= AFTER_ALL:
        return date.max.toordinal() + 1
    return date(month // YEAR, month % YEAR + 1, 1).toordinal()
