"""Focus on results: do we know what we want to reach, and how near it are we?"""

from collections.abc import Sequence
from datetime import date

from planner.health.commitments import lacking
from planner.health.signals.signal import Piece, Sentence, Signal, at
from planner.health.signals.telling import Telling, about
from planner.model.charter import Charter
from planner.model.records.deliver import Indicator, Reading
from planner.model.records.front import Period
from planner.model.records.why import Objective
from planner.model.voice import Voice

PATIENCE = 92  # days: a quarter of a year may pass before the first reading
NAMED = 3  # indicators that are named; more are for the list


def are_objectives_clear(charter: Charter, _: date) -> Signal:
    """Return whether every objective has a measure, a date and a lead.

    Source: rule 11 of DOMAIN §6.
    """
    say, tell = charter.voice.say, Telling(charter)
    asked = about(
        *(charter, "objectives", "focus", "objectives"),
        asks=say("Do we know when an objective is reached?"),
        because=say("Where nobody can tell what a result is, work goes on without one."),
    )
    every = [one for one in charter.all(Objective) if one.status != "dropped"]
    if not every:
        return asked.unknown(
            tell.say(
                "No objective is written down. With a measure, a date and a lead for each,"
                " everyone could tell when one is reached."
            )
        )
    unclear = [one for one in every if lacking(one)]
    if not unclear:
        return asked.fine(
            tell.count(
                tell.number(every),
                "The {number} objective has a measure, a date and a lead.",
                "All {number} objectives have a measure, a date and a lead.",
            )
        )
    return asked.look(_unclear(tell, every, unclear))


def _unclear(tell: Telling, every: Sequence[Objective], unclear: list[Objective]) -> Sentence:
    number = {
        name: tell.number((one for one in unclear if name in lacking(one)), name)
        for name in ("measure", "due", "lead")
    }
    sentences = {
        "measure": tell.say("a measure ({number})", number=number["measure"]),
        "due": tell.say("a date ({number})", number=number["due"]),
        "lead": tell.say("a lead ({number})", number=number["lead"]),
    }
    missing = [sentences[name].pieces for name in sentences if number[name].places]
    lacks = tell.many(at(one, lacking(one)[0]) for one in unclear)
    if len(unclear) == len(every):
        return tell.count(
            lacks,
            "The {number} objective lacks something: {missing}.",
            "Each of the {number} objectives lacks something: {missing}.",
            missing=tell.listed(missing),
        )
    return tell.count(
        lacks,
        "{number} of {all} objectives lacks something: {missing}.",
        "{number} of {all} objectives lack something: {missing}.",
        all=tell.number(every),
        missing=tell.listed(missing),
    )


def are_targets_reached(charter: Charter, today: date) -> Signal:
    """Return how the latest readings stand against their targets.

    A reading without a day, or of a day to come, is named and not counted.
    """
    say, tell = charter.voice.say, Telling(charter)
    asked = about(
        *(charter, "targets", "focus", "monitoring"),
        asks=say("How do our results stand against our targets?"),
        because=say("Numbers that nobody looks at change nothing."),
    )
    every = [one for one in charter.all(Indicator) if one.target is not None]
    if not every:
        return asked.unknown(
            tell.say(
                "No indicator has a target. With a baseline, a target and readings, this could"
                " be told."
            )
        )
    readings = charter.all(Reading)
    counted = [one for one in readings if _counts(one, today)]
    latest = {one.indicator: one for one in sorted(counted, key=lambda one: one.day or today)}
    read = [one for one in every if one.id in latest]
    unread = [one for one in every if one.id not in latest]
    reached = [one for one in read if _is_reached(one, latest[one.id])]
    short = [one for one in read if one not in reached]
    away = [one for one in short if _is_further_away(one, latest[one.id])]
    stale = [one for one in read if _is_stale(one, latest[one.id], today)]
    says = (
        *_reached(tell, every, reached),
        *(_stands(tell, one, latest[one.id]) for one in [*away, *_rest(short, away)][:NAMED]),
        *_unread(tell, unread),
        *_stale(tell, stale),
        *_left_out(tell, [one for one in readings if one not in counted]),
    )
    is_worth_it = away or stale or (unread and _has_begun(charter, today))
    return asked.look(*says) if is_worth_it else asked.fine(*says)


def _rest(short: Sequence[Indicator], away: Sequence[Indicator]) -> list[Indicator]:
    return [one for one in short if one not in away]


def _counts(reading: Reading, today: date) -> bool:
    return reading.value is not None and reading.day is not None and reading.day <= today


def _is_reached(indicator: Indicator, reading: Reading) -> bool:
    """Return whether a target is reached: from above where the baseline lies above it."""
    start, target, value = indicator.baseline, indicator.target, reading.value
    assert target is not None, "only indicators with a target are asked"
    assert value is not None, "only readings with a value are counted"
    return value <= target if start is not None and start > target else value >= target


def _is_further_away(indicator: Indicator, reading: Reading) -> bool:
    start, target, value = indicator.baseline, indicator.target, reading.value
    if start is None or target is None or value is None:
        return False
    return abs(target - value) > abs(target - start)


def _is_stale(indicator: Indicator, reading: Reading, today: date) -> bool:
    """Return whether an indicator has not been read for longer than was agreed."""
    if indicator.every is None or reading.day is None:
        return False
    return (today - reading.day).days > indicator.every.days


def _has_begun(charter: Charter, today: date) -> bool:
    """Return whether there has been time for a first reading since the agreement began."""
    start = charter.control.effective or charter.one(Period).start
    return start is None or (today - start).days > PATIENCE


def _reached(
    tell: Telling, every: Sequence[Indicator], reached: Sequence[Indicator]
) -> list[Sentence]:
    if not reached:
        words = tell.count(
            tell.number(every, "target"),
            "The {number} indicator has not reached its target yet.",
            "None of the {number} indicators has reached its target yet.",
        )
    else:
        words = tell.count(
            tell.number(reached, "target"),
            "{number} of {all} indicators has reached its target.",
            "{number} of {all} indicators have reached their target.",
            all=tell.number(every, "target"),
        )
    return [words]


def _stands(tell: Telling, indicator: Indicator, reading: Reading) -> Sentence:
    name, voice = tell.name(indicator), tell.charter.voice
    value, target = (
        _number(voice, reading, reading.value, "value"),
        _number(voice, indicator, indicator.target, "target"),
    )
    if indicator.baseline is None:
        return tell.say(
            "“{name}” is at {value}; the target is {target}.",
            name=name,
            value=value,
            target=target,
        )
    return tell.say(
        "“{name}” started at {start} and is at {value}; the target is {target}.",
        name=name,
        start=_number(voice, indicator, indicator.baseline, "baseline"),
        value=value,
        target=target,
    )


def _number(
    voice: Voice, record: Indicator | Reading, number: float | None, field: str
) -> Piece:
    return Piece("" if number is None else voice.number(number), (at(record, field),))


def _unread(tell: Telling, unread: Sequence[Indicator]) -> list[Sentence]:
    if not unread:
        return []
    return [
        tell.count(
            tell.number(unread, "name"),
            "{number} indicator with a target has no reading yet.",
            "{number} indicators with a target have no reading yet.",
        )
    ]


def _stale(tell: Telling, stale: Sequence[Indicator]) -> list[Sentence]:
    if not stale:
        return []
    return [
        tell.count(
            tell.number(stale, "every"),
            "{number} indicator has not been read for longer than was agreed.",
            "{number} indicators have not been read for longer than was agreed.",
        )
    ]


def _left_out(tell: Telling, left_out: Sequence[Reading]) -> list[Sentence]:
    if not left_out:
        return []
    return [
        tell.count(
            tell.number(left_out, "day"),
            "{number} reading has no value, no day or a day to come, and is not counted.",
            "{number} readings have no value, no day or a day to come, and are not counted.",
        )
    ]
