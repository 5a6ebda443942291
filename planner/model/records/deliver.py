"""What we will do: the work plan, its standards, its measures and its risks."""

from datetime import date
from typing import Annotated, ClassVar

from planner.model.kinds import (
    Choice,
    Day,
    Duration,
    Flag,
    Line,
    Link,
    Links,
    Number,
    Prose,
    Span,
)
from planner.model.record import Record, Section, Single, record


@record
class Task(Record):
    """Something to be done, by whom and when."""

    table: ClassVar[str] = "task"

    title: Annotated[str, Line("Task")] = ""
    objective: Annotated[str, Link("Objective it serves", "objective")] = ""
    lead: Annotated[str, Link("Led by", "partner")] = ""
    others: Annotated[tuple[str, ...], Links("With", "partner")] = ()
    start: Annotated[date | None, Day("Starts")] = None
    due: Annotated[date | None, Day("Due")] = None
    done: Annotated[date | None, Day("Done")] = None
    output: Annotated[str, Line("What comes out of it")] = ""
    milestone: Annotated[bool | None, Flag("Milestone")] = None
    early_win: Annotated[
        bool | None, Flag("Early win", "A modest joint success builds trust for the next one.")
    ] = None
    status: Annotated[
        str,
        Choice(
            "Progress",
            (
                "not started",
                "on track",
                "at risk",
                "late",
                "done",
                "dropped",
            ),
        ),
    ] = ""
    met: Annotated[
        str,
        Choice(
            "Brought what we expected",
            (
                "yes",
                "partly",
                "no",
            ),
            "Asked when it is done. A promise that is kept builds trust.",
        ),
    ] = ""

    @property
    def is_done(self) -> bool:
        """Return whether it has been done: it says so, or has the day."""
        return self.status == "done" or self.done is not None

    @property
    def is_open(self) -> bool:
        """Return whether it is still to be done."""
        return not self.is_done and self.status != "dropped"

    def is_late(self, today: date) -> bool:
        """Return whether it is still open after its day, or said to be late."""
        return self.is_open and (
            self.status == "late" or (self.due is not None and self.due < today)
        )


@record
class WorkPlan(Single):
    """How the partners go about the work."""

    table: ClassVar[str] = "workplan"

    method: Annotated[str, Prose("How we go about it")] = ""


@record
class Standard(Record):
    """How good something has to be."""

    table: ClassVar[str] = "standard"

    standard: Annotated[str, Line("Standard")] = ""
    threshold: Annotated[str, Line("Threshold")] = ""
    check: Annotated[str, Prose("How it is checked")] = ""


@record
class Indicator(Record):
    """Something that is measured, with where it starts and should get to."""

    table: ClassVar[str] = "indicator"

    name: Annotated[str, Line("Indicator")] = ""
    unit: Annotated[str, Line("Unit")] = ""
    baseline: Annotated[int | float | None, Number("Baseline")] = None
    target: Annotated[int | float | None, Number("Target")] = None
    every: Annotated[Duration | None, Span("Measured every")] = None
    by: Annotated[str, Link("Measured by", "partner")] = ""
    objective: Annotated[str, Link("Objective", "objective")] = ""


@record
class Reading(Record):
    """The value of an indicator on a day."""

    table: ClassVar[str] = "reading"

    indicator: Annotated[str, Link("Indicator", "indicator")] = ""
    day: Annotated[date | None, Day("Date")] = None
    value: Annotated[int | float | None, Number("Value")] = None
    note: Annotated[str, Line("Note")] = ""


@record
class Monitoring(Single):
    """How the partners know whether it works."""

    table: ClassVar[str] = "monitoring"

    check_every: Annotated[Duration | None, Span("Partnership check every")] = None
    method: Annotated[str, Prose("How it is evaluated")] = ""


@record
class Lesson(Record):
    """Something that was learned."""

    table: ClassVar[str] = "lesson"

    day: Annotated[date | None, Day("Date")] = None
    lesson: Annotated[str, Prose("What we learned")] = ""
    shared_by: Annotated[str, Link("From", "partner")] = ""


@record
class Survey(Record):
    """A check of the partners' own making, in statements that people agree with or not.

    The check that the program brings along needs no such record.
    """

    table: ClassVar[str] = "survey"

    title: Annotated[str, Line("Name of the check")] = ""
    points: Annotated[
        int | float | None, Number("Points of the scale", "4 has no middle, 5 has one.")
    ] = None
    opening: Annotated[str, Prose("What is said to those who answer")] = ""


@record
class Statement(Record):
    """One statement of a check of the partners' own making."""

    table: ClassVar[str] = "statement"

    survey: Annotated[str, Link("Check", "survey")] = ""
    heading: Annotated[str, Line("Under the heading")] = ""
    text: Annotated[str, Line("Statement")] = ""
    negative: Annotated[bool | None, Flag("To agree with it is a bad sign")] = None
    leads: Annotated[str, Line("Section of the agreement to look at")] = ""


@record
class CheckRound(Record):
    """One time when the partners were asked."""

    table: ClassVar[str] = "check_round"

    survey: Annotated[
        str, Link("Check", "survey", "Leave empty for the check of the program.")
    ] = ""
    name: Annotated[str, Line("Round")] = ""
    day: Annotated[date | None, Day("Date")] = None
    given: Annotated[int | float | None, Number("Forms given out")] = None
    by_partner: Annotated[
        bool | None,
        Flag("Ask for the organisation", "Unless it is asked for, nobody knows who answered."),
    ] = None
    note: Annotated[str, Prose("Remark")] = ""


@record
class Response(Record):
    """What one person answered: `a1 4, a2 5`; whatever is no answer is kept as it was given."""

    table: ClassVar[str] = "response"

    round: Annotated[str, Link("Round", "check_round")] = ""
    number: Annotated[str, Line("Number of the form")] = ""
    partner: Annotated[
        str, Link("Organisation", "partner", "Leave empty: then nobody knows who answered.")
    ] = ""
    answers: Annotated[str, Line("Answers")] = ""
    note: Annotated[str, Prose("Remark")] = ""


@record
class Risk(Record):
    """Something that could go wrong."""

    table: ClassVar[str] = "risk"

    risk: Annotated[str, Line("Risk")] = ""
    likelihood: Annotated[int | float | None, Number("Likelihood, 1–5")] = None
    impact: Annotated[int | float | None, Number("Impact, 1–5")] = None
    mitigation: Annotated[str, Prose("What we do about it")] = ""
    owner: Annotated[str, Link("Owner", "partner")] = ""
    review: Annotated[date | None, Day("Review")] = None

    @property
    def score(self) -> float | None:
        """Return likelihood times impact; nothing unless both are on the scale.

        Units: 1 to 25
        """
        if self.likelihood is None or self.impact is None:
            return None
        on_scale = 1 <= self.likelihood <= 5 and 1 <= self.impact <= 5
        return self.likelihood * self.impact if on_scale else None

    @property
    def level(self) -> str:
        """Return how serious the score is in one word; empty without a score.

        Source: National Patient Safety Agency, A risk matrix for risk managers (2008): 1 to 3
            low, 4 to 6 moderate, 8 to 12 high, 15 to 25 extreme
        """
        if self.score is None:
            return ""
        levels = {4: "low", 8: "moderate", 15: "high"}
        return next((word for below, word in levels.items() if self.score < below), "extreme")


SECTIONS = (
    Section(
        key="workplan",
        title="Activities and work plan",
        chapter="deliver",
        asks="What will be done, by whom and when?",
        records=(
            Task,
            WorkPlan,
        ),
        must=True,
        also=(
            "timetable",
            "delivery plan",
            "deliverables",
        ),
    ),
    Section(
        key="quality",
        title="Quality standards",
        chapter="deliver",
        asks="How good does it have to be?",
        records=(Standard,),
        also=("service levels",),
    ),
    Section(
        key="monitoring",
        title="Monitoring, evaluation and learning",
        chapter="deliver",
        asks="How will you know whether it works, and what will you learn?",
        records=(
            Indicator,
            Reading,
            Monitoring,
            Lesson,
        ),
        kept=(
            Survey,
            Statement,
            CheckRound,
            Response,
        ),
        must=True,
        also=("success measures",),
    ),
    Section(
        key="risk",
        title="Risk",
        chapter="deliver",
        asks="What could go wrong?",
        records=(Risk,),
        also=("risk register",),
    ),
)
