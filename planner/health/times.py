"""Rules about days: the next review, the end, the notice to leave, and what is late."""

from collections.abc import Iterator
from datetime import date

from planner.health.finding import Finding, about
from planner.model.charter import Charter
from planner.model.records.change import Ending, Review
from planner.model.records.deliver import Task
from planner.model.records.front import Period
from planner.model.records.why import Objective
from planner.model.words import day_words, name_of


def next_review(charter: Charter, today: date) -> Iterator[Finding]:
    """Yield a next review that is missing, past, or before the agreement is in force.

    Source: rule 4 of DOMAIN §6.
    """
    review = charter.one(Review)
    if review.next is None:
        sentence = "There is no day for the next review. Agree on one."
        yield about("warning", sentence, review, "next")
        return
    if review.is_overdue(today) and charter.control.status not in ("superseded", "ended"):
        sentence = f"The review of {day_words(review.next)} is past. Hold it, or set a new day."
        yield about("warning", sentence, review, "next")
    effective = charter.control.effective or charter.one(Period).start
    if effective is not None and review.next <= effective:
        sentence = (
            f"The next review, {day_words(review.next)}, is not after {day_words(effective)},"
            " when the agreement comes into force. Choose a later day."
        )
        yield about("error", sentence, review, "next")


def review_within_term(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield a next review after the last day.

    Source: rule 5 of DOMAIN §6.
    """
    review, end = charter.one(Review), charter.one(Period).end
    if review.next is not None and end is not None and review.next > end:
        sentence = (
            f"The next review, {day_words(review.next)}, is after the last day,"
            f" {day_words(end)}. Bring it forward."
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
        sentence = (
            f"Notice to leave is {ending.notice.words}, longer than the time left until"
            f" {day_words(period.end)}. Shorten it, or extend the agreement."
        )
        yield about("error", sentence, ending, "notice")


def late(charter: Charter, today: date) -> Iterator[Finding]:
    """Yield the objectives and tasks that are late: past their day, or said to be."""
    dated: list[Objective | Task] = [*charter.all(Objective), *charter.all(Task)]
    for one in dated:
        if not one.is_late(today):
            continue
        due = f", due on {day_words(one.due)}," if one.due else ""
        sentence = f"“{name_of(one, charter)}”{due} is late. Agree on a new day, or drop it."
        yield about("warning", sentence, one, "due")
