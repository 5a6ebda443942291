"""What each puts in: how contributions are spread over the partners."""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from planner.health.signals import spreading
from planner.health.signals.signal import Sentence, Signal, at
from planner.health.signals.spreading import Amount
from planner.health.signals.telling import Telling, about
from planner.model.charter import Charter
from planner.model.records.front import Partner
from planner.model.records.resources import Contribution


def are_contributions_spread(charter: Charter, today: date) -> Signal:
    """Return how what the partners put in is spread: by value, or by number without any value.

    Money and what is given in kind count alike, by the value that is written down.
    """
    say, tell = charter.voice.say, Telling(charter)
    asked = about(
        *(charter, "contributions", "money", "resources"),
        asks=say("How evenly do the partners put something in?"),
        because=say("What each puts in, and who knows of it, is soon a matter of fairness."),
    )
    every = [one for one in charter.all(Contribution) if charter.get(Partner, one.partner)]
    valued = [one for one in every if one.value is not None and one.value > 0]
    unvalued = [one for one in every if one not in valued]
    each = ((one.partner, _amount(one, by_value=bool(valued))) for one in valued or every)
    held = spreading.gathered(charter, today, each)
    if not held:
        return asked.unknown(tell.say("What the partners put in is not written down yet."))
    if not valued:
        found = spreading.spread(tell, say("Contributions"), held, today)
        return spreading.answered(asked, tell, found, *_unvalued(tell, unvalued))
    found = spreading.spread(
        *(tell, say("Value put in"), held, today),
        said=lambda amount: charter.voice.money(int(amount), charter.control.currency),
    )
    return spreading.answered(asked, tell, found, *_unvalued(tell, unvalued))


def _amount(one: Contribution, *, by_value: bool) -> Amount:
    """Return how much a contribution counts; where none has a value, each counts as one."""
    return Amount(Fraction((one.value if by_value else 1) or 1), at(one, "value"))


def _unvalued(tell: Telling, unvalued: Sequence[Contribution]) -> Iterator[Sentence]:
    if unvalued:
        yield tell.count(
            tell.number(unvalued, "value"),
            "{number} contribution has no value written down.",
            "{number} contributions have no value written down.",
        )
