"""A review meeting: how it begins, and how it ends, with a day for the next one."""

from dataclasses import replace
from datetime import date

from planner.model.changes import Change, Edit
from planner.model.charter import Charter, new_id
from planner.model.editing import arrival, together, writing
from planner.model.record import ONLY
from planner.model.records.change import Review, ReviewMeeting
from planner.model.steps import Called
from planner.saying import Said

NO_DAY = Said("Say when the next review is to be.")
NOT_LATER = Said("The next review has to be after the day of this one.")


def begun(charter: Charter, today: date) -> tuple[ReviewMeeting, Change]:
    """Return a new review meeting, and the change that puts it into the charter."""
    partners = tuple(one.id for one in charter.partners if not one.has_left(today))
    meeting = ReviewMeeting(id=new_id(), day=today, present=partners)
    return meeting, replace(arrival(charter, meeting), text=Called.REVIEW_BEGUN)


def cannot_end(meeting: ReviewMeeting) -> Said | None:
    """Return why a meeting cannot end yet, in a sentence; `None` where it can."""
    if meeting.next is None:
        return NO_DAY
    if meeting.day is not None and meeting.next <= meeting.day:
        return NOT_LATER
    return None


def ended(charter: Charter, meeting: ReviewMeeting, version: str) -> Change:
    """Return the change that ends a meeting: the day of the next review, the version’s name."""
    rule = charter.get(Review, ONLY) or Review()
    next_day = writing(charter, rule, "next", meeting.next)
    kept = Change("", (Edit(meeting, replace(meeting, version=version)),))
    return together(Called.REVIEW_ENDED, [kept, *([next_day] if next_day else [])])


def last_first(charter: Charter) -> tuple[ReviewMeeting, ...]:
    """Return the review meetings, the latest first; one without a day is as late as can be."""
    every = charter.all(ReviewMeeting)
    return tuple(sorted(every, key=lambda one: (one.day or date.max, one.rank), reverse=True))


def under_way(charter: Charter) -> ReviewMeeting | None:
    """Return the meeting that has begun and not ended, the latest where there are several."""
    return next((one for one in last_first(charter) if not one.version), None)
