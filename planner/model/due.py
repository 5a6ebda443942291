"""Days that a charter names, on which something is due, ends, or is held again.

It knows nothing of records, so that a list of all charters can show what is late without
reading one: each day is kept by where it is written, and read back from that alone.
"""

import json
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from typing import TYPE_CHECKING, Literal

from planner.model.kinds import UNITS, Duration

if TYPE_CHECKING:
    from planner.model.voice import Voice

Matter = Literal[
    "review",
    "end",
    "objective",
    "task",
    "decision",
    "meeting",
    "reading",
    "check",
    "risk",
    "policy",
    "insurance",
    "term",
    "group",
    "funding",
    "contribution",
    "posting",
]
MATTERS: dict[tuple[str, str], Matter] = {  # by the field in which the day is written
    ("review", "next"): "review",
    ("review_meeting", "next"): "review",
    ("period", "end"): "end",
    ("period", "length"): "end",
    ("objective", "due"): "objective",
    ("task", "due"): "task",
    ("decision", "due"): "decision",
    ("meeting", "next"): "meeting",
    ("indicator", "every"): "reading",
    ("monitoring", "check_every"): "check",
    ("risk", "review"): "risk",
    ("policy", "review"): "policy",
    ("cover", "expires"): "insurance",
    ("seat", "term"): "term",
    ("body", "ends"): "group",
    ("funder", "end"): "funding",
    ("contribution", "end"): "contribution",
    ("posting", "end"): "posting",
}
# What has ended as was agreed is over: nobody is late, and nothing is left to do about it.
JUST_END: frozenset[Matter] = frozenset({"group", "funding", "contribution", "posting"})
NO_DAYS = "[]"  # what a charter without any such day keeps
FAR = Duration(10, "years")  # from here on a day is more likely a slip than a plan
NEAR = 3650  # days, fewer than ten years have
OVER = ("superseded", "ended")  # nothing is awaited of a charter that is over
IN_DAYS = 45  # days: a longer time is told in months
IN_MONTHS = 24  # months: a longer time is told in years
MONTH, YEAR = 365.25 / 12, 365.25  # days
AHEAD = Duration(12, "months")  # how far meetings are expected by their rhythm
MOST_AHEAD = 12  # meetings of one group


@dataclass(frozen=True, slots=True)
class Due:
    """A day and the field it comes from; `every` is the rhythm in which it comes back.

    `ahead` counts on from the day that is written: the first meeting after it that is expected
    by the rhythm is 1.
    """

    table: str
    record_id: str
    field: str
    day: date
    every: Duration | None = None
    ahead: int = 0

    @property
    def matter(self) -> Matter:
        """Return what the day is about."""
        return MATTERS[self.table, self.field]

    @property
    def is_expected(self) -> bool:
        """Return whether nobody has written the day: it follows from a rhythm."""
        return self.ahead > 0

    def is_in_doubt(self, today: date) -> bool:
        """Return whether the day is so far away that somebody may have mistyped it."""
        if abs((self.day - today).days) < NEAR:  # as nearly every day is
            return False
        first, last = moved(today, FAR, -1), moved(today, FAR)
        return (last is not None and self.day > last) or (
            first is not None and self.day < first
        )

    def is_late(self, today: date) -> bool:
        """Return whether the day has passed and something is still to be done about it."""
        return self.day < today and not self.is_in_doubt(today)


def upcoming(dues: Iterable[Due], today: date) -> tuple[Due, ...]:
    """Return what is late, coming or in doubt on a day, in the order of days.

    What just ended is left out. Meetings with a rhythm are followed by those that are expected.
    """
    kept = [each for each in dues if each.day >= today or each.matter not in JUST_END]
    kept += [later for each in kept for later in _expected(each, today)]
    return tuple(sorted(kept, key=lambda one: (one.day, one.table, one.record_id, one.ahead)))


def _expected(due: Due, today: date) -> Iterator[Due]:
    """Yield what a rhythm leads to after the day that is written, for a year from today."""
    last = moved(today, AHEAD)
    if due.every is None or last is None or due.is_in_doubt(today):
        return
    ahead, step = 0, 1
    while ahead < MOST_AHEAD:
        day = moved(due.day, due.every, step)
        if day is None or day <= due.day or day > last:
            return
        if day >= today:
            ahead += 1
            yield Due(due.table, due.record_id, due.field, day, due.every, ahead)
        step += 1


def moved(day: date, length: Duration, times: int = 1) -> date | None:
    """Return a day a length later, or earlier; none where the calendar has no such day.

    A month after 31 January is the last of February. Hours count as far as they make days.
    """
    number = length.number * times
    try:
        match length.unit:
            case "months":
                return _months_on(day, number)
            case "years":
                return _months_on(day, 12 * number)
            case "weeks":
                return day + timedelta(weeks=number)
            case "days":
                return day + timedelta(days=number)
            case "hours":
                return day + timedelta(days=int(number / 24))
    except OverflowError:
        return None


def _months_on(day: date, months: int) -> date | None:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= MAXYEAR:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def length_of(days: int, voice: "Voice") -> str:
    """Return a number of days in words: in days, about so many months, or years."""
    if days <= IN_DAYS:
        return voice.length(Duration(days, "days"))
    months = round(days / MONTH)
    if months <= IN_MONTHS:
        return voice.say("about {length}", length=voice.length(Duration(months, "months")))
    years = Duration(round(days / YEAR), "years")
    return voice.say("about {length}", length=voice.length(years))


def packed(dues: Iterable[Due]) -> str:
    """Return days as one text, to be kept beside a charter."""
    rows = (
        (one.table, one.record_id, one.field, one.day.isoformat(), str(one.every or ""))
        for one in dues
    )
    return json.dumps(list(rows), ensure_ascii=False, separators=(",", ":"))


def unpacked(text: str) -> tuple[Due, ...]:
    """Return the days that such a text keeps."""
    return tuple(
        Due(table, record_id, field, date.fromisoformat(day), _length(every))
        for table, record_id, field, day, every in json.loads(text)
    )


def _length(words: str) -> Duration | None:
    if not words:
        return None
    number, _, unit = words.partition(" ")
    return Duration(int(number), {str(each): each for each in UNITS}[unit])
