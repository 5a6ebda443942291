"""Focus on results: do we know what we want to reach, and how near it are we?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.health.commitments import lacking
from planner.health.signals.signal import Piece, Sentence, Signal, at
from planner.health.signals.telling import Telling, about
from planner.model.charter import Charter
from planner.model.records.deliver import Indicator, Reading
from planner.model.records.front import Period
from planner.model.records.why import Objective
from planner.model.results import Course, courses, set_aside
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
    stand = _weighed([one for one in courses(charter, today) if one.indicator in every], today)
    named = sorted(stand.short, key=lambda one: not _is_further_away(one))[:NAMED]
    left_out = [one for one in charter.all(Reading) if set_aside(one, today)]
    says = (
        *_reached(tell, every, _indicators(stand.reached)),
        *(_stands(tell, one.indicator, one.latest) for one in named if one.latest),
        *_unread(tell, _indicators(stand.unread)),
        *_stale(tell, _indicators(stand.stale)),
        *_left_out(tell, left_out),
    )
    is_worth_it = (
        any(map(_is_further_away, stand.short))
        or stand.stale
        or (stand.unread and _has_begun(charter, today))
    )
    return asked.look(*says) if is_worth_it else asked.fine(*says)


@dataclass(frozen=True, slots=True)
class _Stand:
    """Indicators by how they stand against their targets; some stand in two places."""

    reached: list[Course]
    short: list[Course]
    unread: list[Course]
    stale: list[Course]  # not read for longer than was agreed


def _weighed(every: Sequence[Course], today: date) -> _Stand:
    return _Stand(
        [one for one in every if one.to_go == 0],
        [one for one in every if one.to_go],
        [one for one in every if not one.taken],
        [one for one in every if _is_stale(one, today)],
    )


def _indicators(every: Sequence[Course]) -> list[Indicator]:
    return [one.indicator for one in every]


def _is_further_away(course: Course) -> bool:
    start, target, stands = course.indicator.baseline, course.indicator.target, course.stands
    if start is None or target is None or stands is None:
        return False
    return abs(target - stands) > abs(target - start)


def _is_stale(course: Course, today: date) -> bool:
    every, latest = course.indicator.every, course.latest
    if every is None or latest is None or latest.day is None:
        return False
    return (today - latest.day).days > every.days


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
