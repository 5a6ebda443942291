"""What was measured: the readings of an indicator in their order, and how far it has come."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from planner.model.charter import Charter
from planner.model.records.deliver import Indicator, Reading

Why = Literal["no day", "no value", "not yet"]


@dataclass(frozen=True, slots=True)
class Course:
    """An indicator with its readings.

    Shape: `taken` have a day up to today and a value, the oldest first; `aside` are the others,
    each with why it does not count.

    Units: those of the indicator
    """

    indicator: Indicator
    taken: tuple[Reading, ...]
    aside: tuple[tuple[Reading, Why], ...] = ()

    @property
    def latest(self) -> Reading | None:
        """Return the reading of the latest day; of several on one day, the last."""
        return self.taken[-1] if self.taken else None

    @property
    def stands(self) -> float | None:
        """Return the latest value; nothing before there is one."""
        return self.latest.value if self.latest else None

    @property
    def falls(self) -> bool:
        """Return whether less is better: the target lies under the baseline."""
        start, target = self.indicator.baseline, self.indicator.target
        return start is not None and target is not None and target < start

    @property
    def to_go(self) -> float | None:
        """Return how much more, or less, it takes to the target; 0 once it is reached."""
        stands, target = self.stands, self.indicator.target
        if stands is None or target is None:
            return None
        apart = Decimal(str(target)) - Decimal(str(stands))
        return float(max(-apart if self.falls else apart, Decimal(0)))


def courses(charter: Charter, today: date | None = None) -> Iterator[Course]:
    """Yield every indicator with its readings, in the order of the indicators.

    Without a day to look from, no reading lies ahead.
    """
    for indicator in charter.all(Indicator):
        taken: list[Reading] = []
        aside: list[tuple[Reading, Why]] = []
        for reading in charter.all(Reading):
            if reading.indicator == indicator.id:
                why = set_aside(reading, today)
                if why is None:
                    taken.append(reading)
                else:
                    aside.append((reading, why))
        taken.sort(key=lambda one: (one.day or date.min, one.rank))
        yield Course(indicator, tuple(taken), tuple(aside))


def set_aside(reading: Reading, today: date | None) -> Why | None:
    """Return why a reading does not count; nothing where it does."""
    if reading.day is None:
        return "no day"
    if reading.value is None:
        return "no value"
    return "not yet" if today is not None and reading.day > today else None
