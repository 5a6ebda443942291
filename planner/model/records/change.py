"""Changing, disagreeing, leaving: review, disagreement, breach and ending."""

from datetime import date
from typing import Annotated, ClassVar

from planner.model.kinds import Day, Duration, Line, Links, Prose, Span
from planner.model.record import Record, Section, Single, record


@record
class Review(Single):
    """When the agreement is looked at again and how it changes."""

    table: ClassVar[str] = "review"

    every: Annotated[Duration | None, Span("Reviewed every")] = None
    next: Annotated[date | None, Day("Next review")] = None
    triggers: Annotated[str, Prose("Also when")] = ""
    who: Annotated[str, Prose("Who may ask for a change")] = ""
    how: Annotated[str, Prose("How a change is agreed")] = ""
    notice: Annotated[Duration | None, Span("Notice of a change")] = None

    def is_overdue(self, today: date) -> bool:
        """Return whether the day of the next review has passed."""
        return self.next is not None and self.next < today


@record
class ReviewMeeting(Record):
    """A meeting that looked at how it goes, under four headings."""

    table: ClassVar[str] = "review_meeting"

    day: Annotated[date | None, Day("Date")] = None
    present: Annotated[tuple[str, ...], Links("Who took part", "partner")] = ()
    progress: Annotated[str, Prose("Progress", "What has gone well since the last one?")] = ""
    problems: Annotated[str, Prose("Problems", "What stands in the way?")] = ""
    priorities: Annotated[str, Prose("Priorities", "What matters most until the next?")] = ""
    points: Annotated[str, Prose("Points for action", "Who does what, by when?")] = ""
    next: Annotated[date | None, Day("Next review")] = None
    version: Annotated[str, Line("Version kept")] = ""


@record
class DisputeStep(Record):
    """One step in settling a disagreement."""

    table: ClassVar[str] = "dispute_step"

    who: Annotated[str, Line("Who deals with it")] = ""
    within: Annotated[Duration | None, Span("Within")] = None
    what: Annotated[str, Prose("What happens")] = ""


@record
class Dispute(Single):
    """What happens when the steps do not settle it."""

    table: ClassVar[str] = "dispute"

    arbiter: Annotated[str, Line("Last resort")] = ""
    cost: Annotated[str, Prose("Who pays")] = ""


@record
class Breach(Single):
    """What happens when a partner does not do what it promised."""

    table: ClassVar[str] = "breach"

    what: Annotated[str, Prose("What counts as a breach")] = ""
    who: Annotated[str, Prose("Who decides")] = ""
    notice: Annotated[Duration | None, Span("Notice")] = None
    effect: Annotated[str, Prose("What suspension means")] = ""
    clawback: Annotated[str, Prose("Money to be paid back")] = ""


@record
class Ending(Single):
    """How a partner leaves and how the partnership ends."""

    table: ClassVar[str] = "ending"

    how: Annotated[str, Prose("How a partner leaves")] = ""
    notice: Annotated[Duration | None, Span("Notice to leave")] = None
    to: Annotated[str, Line("Given to")] = ""
    immediate: Annotated[str, Prose("Grounds for leaving at once")] = ""
    after: Annotated[str, Prose("Duties after leaving")] = ""
    closing: Annotated[str, Prose("Money, assets, data and publicity at the end")] = ""
    legacy: Annotated[str, Prose("What carries on afterwards")] = ""
    closed: Annotated[date | None, Day("Ended on")] = None
    reason: Annotated[str, Prose("Why it ended")] = ""


SECTIONS = (
    Section(
        key="review",
        title="Review and changes",
        chapter="change",
        asks="When will you look at this again, and how can it be changed?",
        records=(Review,),
        kept=(ReviewMeeting,),
        must=True,
        also=(
            "variation",
            "amendment",
        ),
    ),
    Section(
        key="disputes",
        title="Disagreements",
        chapter="change",
        asks="What happens when you disagree?",
        records=(
            DisputeStep,
            Dispute,
        ),
        must=True,
        also=(
            "disputes",
            "grievance",
            "conflict resolution",
            "escalation",
        ),
    ),
    Section(
        key="breach",
        title="Breach, suspension and removal",
        chapter="change",
        asks="What if a partner does not do what it promised?",
        records=(Breach,),
        also=("non-performance",),
    ),
    Section(
        key="ending",
        title="Leaving and ending",
        chapter="change",
        asks="How can a partner leave, and how does it end?",
        records=(Ending,),
        must=True,
        also=(
            "withdrawal",
            "termination",
            "exit",
            "dissolution",
        ),
    ),
)
