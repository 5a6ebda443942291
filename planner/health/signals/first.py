"""Which few answers a meeting looks at first."""

from collections.abc import Sequence

from planner.health.signals.signal import Signal, Tone

# What to look at first: what waits, then what is unclear, then what lies between the partners.
FIRST = (
    *("late", "reviews", "decisions", "objectives", "fit", "leads", "aims", "early_wins"),
    *("targets", "hopes", "tasks", "contributions", "votes", "seats", "places", "advantage"),
)
# Where little is written down: what to begin with.
BEGIN_WITH = ("advantage", "objectives", "hopes", "contributions")
COMING = ("late", "early_wins", "reviews")  # where nothing stands out: what is to come
AT_MOST = 3


def first(found: Sequence[Signal]) -> tuple[Signal, ...]:
    """Return the few answers to look at first.

    Where fewer are worth a look, what is to be written down first makes up for them. Where
    nothing is either, it is what comes next.
    """
    worth = _of(found, "look", FIRST) + _of(found, "unknown", BEGIN_WITH)
    return tuple((worth or _of(found, "fine", COMING))[:AT_MOST])


def _of(found: Sequence[Signal], tone: Tone, order: Sequence[str]) -> list[Signal]:
    of_tone = [one for one in found if one.tone == tone and one.key in order]
    return sorted(of_tone, key=lambda one: order.index(one.key))
