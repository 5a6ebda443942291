"""Rules about days: the next review, the end, the notice to leave, and what is late."""

from collections.abc import Iterator
from datetime import date

from planner.health.finding import Finding, about
from planner.model.charter import Charter
from planner.model.naming import name_of
from planner.model.records.change import Ending, Review
from planner.model.records.deliver import Task
from planner.model.records.front import Period
from planner.model.records.why import Objective


def next_review(charter: Charter, today: date) -> Iterator[Finding]:
    """Yield a next review that is missing, past, or before the agreement is in force.

    Source: rule 4 of DOMAIN §6.
    """
    review, voice = charter.one(Review), charter.voice
    if review.next is None:
        sentence = voice.say("There is no day for the next review. Agree on one.")
        yield about("warning", sentence, review, "next")
        return
    if review.is_overdue(today) and charter.control.status not in ("superseded", "ended"):
        sentence = voice.say(
            "The review of {day} is past. Hold it, or set a new day.",
            day=voice.day(review.next),
        )
        yield about("warning", sentence, review, "next")
    effective = charter.control.effective or charter.one(Period).start
    if effective is not None and review.next <= effective:
        sentence = voice.say(
            "The next review, {day}, is not after {start}, when the agreement comes into"
            " force. Choose a later day.",
            day=voice.day(review.next),
            start=voice.day(effective),
        )
        yield about("error", sentence, review, "next")


def review_within_term(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield a next review after the last day.

    Source: rule 5 of DOMAIN §6.
    """
    review, end = charter.one(Review), charter.one(Period).end
    if review.next is not None and end is not None and review.next > end:
        sentence = charter.voice.say(
            "The next review, {day}, is after the last day, {end}. Bring it forward.",
            day=charter.voice.day(review.next),
            end=charter.voice.day(end),
        )
        yield about("error", sentence, review, "next")


def notice_within_term(charter: Charter, today: date) -> Iterator[Finding]:
    """Yield a notice to leave that is longer than the time that remains.

    Source: rule 5 of DOMAIN §6.
    """
    period, ending = charter.one(Period), charter.one(Ending)
    if period.end is None or ending.notice is None:
        return
    begin = max(today, period.start or today)
    remaining = (period.end - begin).days + 1
    if 0 < remaining < ending.notice.days:
        sentence = charter.voice.say(
            "Notice to leave is {length}, longer than the time left until {day}. Shorten it,"
            " or extend the agreement.",
            length=charter.voice.length(ending.notice),
            day=charter.voice.day(period.end),
        )
        yield about("error", sentence, ending, "notice")


def late(charter: Charter, today: date) -> Iterator[Finding]:
    """Yield the objectives and tasks that are late: past their day, or said to be."""
    for one in are_late(charter, today):
        sentence = charter.voice.say(
            "“{name}”, due on {day}, is late. Agree on a new day, or drop it."
            if one.due
            else "“{name}” is late. Agree on a new day, or drop it.",
            name=name_of(one, charter),
            day=charter.voice.day(one.due) if one.due else "",
        )
        yield about("warning", sentence, one, "due")


def are_late(charter: Charter, today: date) -> list[Objective | Task]:
    """Return the objectives and tasks that are late, in their order."""
    dated: list[Objective | Task] = [*charter.all(Objective), *charter.all(Task)]
    return [one for one in dated if one.is_late(today)]
