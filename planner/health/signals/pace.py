"""Keeping pace: what is late, and reviews that were not held."""

from collections.abc import Iterator, Sequence
from datetime import date

from planner.health.signals.signal import Piece, Sentence, Signal, at
from planner.health.signals.telling import Telling, about
from planner.health.times import are_late
from planner.model.charter import Charter
from planner.model.delays import delay_words
from planner.model.records.change import Review
from planner.model.records.deliver import Risk, Task
from planner.model.records.front import Period, Revision
from planner.model.records.why import Objective

YEAR = 365  # days
OVER = ("superseded", "ended")  # states in which nobody waits for a review


def is_anything_late(charter: Charter, today: date) -> Signal:
    """Return how many tasks and objectives are late, and the longest of them by how much."""
    say, tell = charter.voice.say, Telling(charter)
    asked = about(
        *(charter, "late", "pace", "workplan"),
        asks=say("Is anything late, and by how much?"),
        because=say("Work with partners often takes longer than anyone hoped."),
    )
    every: list[Objective | Task] = [*charter.all(Objective), *charter.all(Task)]
    waiting = [one for one in every if one.is_open]
    late = are_late(charter, today)
    undated = [one for one in waiting if one.due is None and one not in late]
    if not every:
        return asked.unknown(
            tell.say(
                "No task and no objective is written down. With a day for each, this could be"
                " told."
            )
        )
    if len(undated) == len(waiting) and undated:
        return asked.unknown(
            tell.count(
                tell.number(undated, "due"),
                "The {number} open task or objective has no day, so nobody can tell whether it"
                " is late.",
                "None of the {number} open tasks and objectives has a day, so nobody can tell"
                " whether one is late.",
            )
        )
    if late:
        return asked.look(_longest(tell, waiting, late, today), *_undated(tell, undated))
    none = tell.say("No task and no objective is late.")
    return asked.fine(none, *_coming(tell, waiting), *_undated(tell, undated))


def _longest(
    tell: Telling,
    waiting: Sequence[Objective | Task],
    late: Sequence[Objective | Task],
    today: date,
) -> Sentence:
    first = min(late, key=lambda one: one.due or date.max)
    number, every = tell.number(late, "due"), tell.number(waiting)
    if first.due is None or first.due >= today:
        return tell.count(
            number,
            "{number} of {all} open tasks and objectives is said to be late.",
            "{number} of {all} open tasks and objectives are said to be late.",
            all=every,
        )
    return tell.count(
        number,
        "{number} of {all} open tasks and objectives is late: “{name}”, by {delay}.",
        "{number} of {all} open tasks and objectives are late. “{name}” has waited longest:"
        " it is late by {delay}.",
        all=every,
        name=tell.name(first, "due"),
        delay=_since(tell, first, first.due, today),
    )


def _since(tell: Telling, record: Objective | Task, day: date, today: date) -> Piece:
    return Piece(delay_words((today - day).days, tell.charter.voice), (at(record, "due"),))


def _coming(tell: Telling, waiting: Sequence[Objective | Task]) -> Iterator[Sentence]:
    coming = [(one.due, one) for one in waiting if one.due is not None]
    if coming:
        due, first = min(coming, key=lambda one: one[0])
        yield tell.say(
            "The next is “{name}”, due on {due}.",
            name=tell.name(first),
            due=Piece(tell.charter.voice.day(due), (at(first, "due"),)),
        )


def _undated(tell: Telling, undated: Sequence[Objective | Task]) -> list[Sentence]:
    if not undated:
        return []
    return [
        tell.count(
            tell.number(undated, "due"),
            "{number} has no day, so nobody can tell.",
            "{number} have no day, so nobody can tell.",
        )
    ]


def are_reviews_held(charter: Charter, today: date) -> Signal:
    """Return whether the agreement and its risks are looked at again when they should be.

    Without a day for the next review, the latest version says how long it has been.
    """
    say, tell = charter.voice.say, Telling(charter)
    asked = about(
        *(charter, "reviews", "pace", "review"),
        asks=say("Do we look at the agreement again when we said we would?"),
        because=say("People and needs change; an agreement that nobody looks at goes stale."),
    )
    if charter.control.status in OVER:
        return asked.fine(tell.say("The agreement is no longer in force: no review is due."))
    review = charter.one(Review)
    waiting = [*_overdue(tell, today), *_risks(tell, today), *_ended(tell, today)]
    if waiting:
        return asked.look(*waiting)
    if review.next is None:
        return asked.unknown(
            tell.say("The agreement does not say yet when it is looked at again.")
        )
    return asked.fine(
        tell.say(
            "The next review is on {day}.",
            day=Piece(charter.voice.day(review.next), (at(review, "next"),)),
        )
    )


def _overdue(tell: Telling, today: date) -> Iterator[Sentence]:
    review, voice = tell.charter.one(Review), tell.charter.voice
    if review.next is not None and review.is_overdue(today):
        yield tell.say(
            "The review of {day} is late by {delay}.",
            day=Piece(voice.day(review.next), (at(review, "next"),)),
            delay=Piece(delay_words((today - review.next).days, voice), (at(review, "next"),)),
        )
    if review.next is None and review.every is not None:
        yield tell.say(
            "The agreement is to be looked at {often}, but no day is set for the next time.",
            often=Piece(voice.each(review.every), (at(review, "every"),)),
        )
        yield from _latest(tell, review.every.days, today)
    elif review.next is None and tell.charter.is_agreed:
        yield tell.say("The agreement does not say when it is looked at again.")
        yield from _latest(tell, YEAR, today)


def _latest(tell: Telling, longest: float, today: date) -> Iterator[Sentence]:
    """Yield how long ago the latest version was, where that is longer than it may be.

    Units: days
    """
    voice = tell.charter.voice
    issued = [(one.day, one) for one in tell.charter.all(Revision) if one.day is not None]
    if not issued:
        return
    day, revision = max(issued, key=lambda one: one[0])
    if (today - day).days > longest:
        yield tell.say(
            "The latest version that it lists is of {day}, {delay} ago.",
            day=Piece(voice.day(day), (at(revision, "day"),)),
            delay=Piece(delay_words((today - day).days, voice), (at(revision, "day"),)),
        )


def _risks(tell: Telling, today: date) -> Iterator[Sentence]:
    past = [one for one in tell.charter.all(Risk) if one.review and one.review < today]
    if past:
        yield tell.count(
            tell.number(past, "review"),
            "{number} risk was to be looked at before today.",
            "{number} risks were to be looked at before today.",
        )


def _ended(tell: Telling, today: date) -> Iterator[Sentence]:
    period = tell.charter.one(Period)
    if period.end is not None and period.end < today:
        yield tell.say(
            "The last day of the agreement, {day}, is past.",
            day=Piece(tell.charter.voice.day(period.end), (at(period, "end"),)),
        )
