"""How we decide and keep in touch: meetings, decisions, reports and communication."""

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
from planner.model.markdown import passages, spoken
from planner.model.record import Record, Section, Single, record


@record
class Meeting(Record):
    """How a group meets."""

    table: ClassVar[str] = "meeting"

    body: Annotated[str, Link("Group", "body")] = ""
    every: Annotated[Duration | None, Span("Meets every")] = None
    when: Annotated[str, Line("Usual day")] = ""
    minimum: Annotated[int | float | None, Number("At least, times a year")] = None
    notice: Annotated[Duration | None, Span("Notice")] = None
    papers: Annotated[Duration | None, Span("Papers sent before")] = None
    minutes: Annotated[Duration | None, Span("Minutes sent within")] = None
    venue: Annotated[str, Prose("Where")] = ""
    chairing: Annotated[str, Prose("Who chairs")] = ""
    extra: Annotated[str, Prose("Who may call an extra meeting")] = ""
    people: Annotated[int | float | None, Number("People each organisation may bring")] = None
    attends: Annotated[str, Prose("Who attends")] = ""
    agenda: Annotated[str, Prose("Agenda")] = ""
    notes: Annotated[str, Prose("Minutes and notes")] = ""
    access: Annotated[str, Prose("Access needs")] = ""
    next: Annotated[date | None, Day("Next meeting")] = None


@record
class DecisionRule(Single):
    """How decisions are made."""

    table: ClassVar[str] = "decision_rule"

    method: Annotated[
        str,
        Choice(
            "Method",
            (
                "consensus",
                "consensus, then a vote",
                "consensus, then the chair decides",
                "vote",
                "chair decides",
                "lead body decides",
            ),
        ),
    ] = ""
    quorum_kind: Annotated[
        str,
        Choice(
            "Quorum",
            (
                "a number",
                "a fraction",
                "none, on purpose",
                "not settled",
            ),
        ),
    ] = ""
    quorum: Annotated[int | float | None, Number("Quorum number")] = None
    quorum_offices: Annotated[
        str, Line("Offices that must be there", "Such as: chair or treasurer.")
    ] = ""
    votes: Annotated[str, Line("Votes for each organisation")] = ""
    majority: Annotated[str, Line("Majority needed")] = ""
    casting_vote: Annotated[bool | None, Flag("The chair has a casting vote")] = None
    between_meetings: Annotated[
        str,
        Choice(
            "Decisions between meetings",
            (
                "not allowed",
                "by email",
                "by the officers",
                "by the chair",
            ),
        ),
    ] = ""
    silence: Annotated[
        str,
        Choice(
            "No reply counts as",
            (
                "",
                "agreement",
                "disagreement",
                "no answer",
            ),
        ),
    ] = ""
    reply_within: Annotated[Duration | None, Span("Reply within")] = None
    procedure: Annotated[str, Prose("Procedure", "Proposing, seconding, ballots.")] = ""
    wider_voice: Annotated[str, Prose("How service users and others are heard")] = ""


@record
class Matter(Record):
    """A kind of decision, and who takes it."""

    table: ClassVar[str] = "matter"

    matter: Annotated[str, Line("Matter")] = ""
    decided_by: Annotated[
        str,
        Choice(
            "Who decides",
            (
                "all partners",
                "a group",
                "each partner for itself",
                "the lead body",
            ),
        ),
    ] = ""
    body: Annotated[str, Link("Group", "body")] = ""
    note: Annotated[str, Prose("Note")] = ""


@record
class Say(Record):
    """How far a group of people takes part in decisions on a matter.

    Source: the levels are those of public participation in general use, in our own words.
    """

    table: ClassVar[str] = "say"

    group: Annotated[
        str, Line("Group of people", "Members, volunteers, people served, staff…")
    ] = ""
    matter: Annotated[str, Line("Matter")] = ""
    level: Annotated[
        str,
        Choice(
            "How they take part",
            (
                "informed",
                "consulted",
                "involved",
                "deciding together",
                "in charge",
            ),
        ),
    ] = ""
    how: Annotated[str, Prose("How that happens")] = ""


@record
class Decision(Record):
    """A decision that was taken."""

    table: ClassVar[str] = "decision"

    day: Annotated[date | None, Day("Date")] = None
    body: Annotated[str, Link("Group", "body")] = ""
    decision: Annotated[str, Prose("What was decided")] = ""
    reason: Annotated[str, Prose("Why")] = ""
    present: Annotated[tuple[str, ...], Links("Who took part", "partner")] = ()
    action_by: Annotated[str, Link("Who acts on it", "partner")] = ""
    due: Annotated[date | None, Day("To be done by")] = None
    acted: Annotated[date | None, Day("Done on")] = None

    @property
    def printed_name(self) -> str:
        """Return the first line of what was decided; many decisions share a group."""
        return spoken(passages(self.decision)).split("\n")[0]


@record
class Report(Record):
    """Something that is reported to somebody."""

    table: ClassVar[str] = "report"

    to: Annotated[str, Line("Reports to")] = ""
    what: Annotated[str, Prose("What")] = ""
    every: Annotated[Duration | None, Span("How often")] = None
    published: Annotated[bool | None, Flag("Published")] = None
    by: Annotated[str, Link("By whom", "partner")] = ""


@record
class Accountability(Single):
    """What each partner keeps for itself."""

    table: ClassVar[str] = "accountability"

    retained: Annotated[str, Prose("What each partner keeps for itself")] = ""


@record
class ConflictRule(Single):
    """What happens when interests conflict."""

    table: ClassVar[str] = "conflict_rule"

    rule: Annotated[str, Prose("Rule")] = ""


@record
class DeclaredInterest(Record):
    """An interest that somebody declared."""

    table: ClassVar[str] = "declared_interest"

    person: Annotated[str, Link("Person", "person")] = ""
    partner: Annotated[str, Link("Organisation", "partner")] = ""
    interest: Annotated[str, Prose("Interest")] = ""
    day: Annotated[date | None, Day("Declared")] = None
    action: Annotated[str, Prose("Action taken")] = ""


@record
class Channel(Record):
    """Who hears what, how and how often."""

    table: ClassVar[str] = "channel"

    audience: Annotated[str, Line("Who")] = ""
    message: Annotated[str, Line("What")] = ""
    means: Annotated[str, Line("How")] = ""
    every: Annotated[Duration | None, Span("How often")] = None
    by: Annotated[str, Link("By whom", "partner")] = ""


@record
class Communication(Single):
    """How the partners keep in touch and speak in public."""

    table: ClassVar[str] = "communication"

    reply_within: Annotated[Duration | None, Span("Reply within")] = None
    contact: Annotated[str, Link("Single point of contact", "person")] = ""
    spokesperson: Annotated[str, Link("Who speaks to the media", "person")] = ""
    media: Annotated[str, Prose("Media and publicity")] = ""
    logos: Annotated[str, Prose("Use of names and logos")] = ""
    acknowledgement: Annotated[str, Prose("Words of acknowledgement")] = ""


@record
class Message(Record):
    """Wording agreed for an audience."""

    table: ClassVar[str] = "message"

    audience: Annotated[str, Line("For whom")] = ""
    text: Annotated[str, Prose("Agreed wording")] = ""
    by: Annotated[str, Link("Used by", "partner")] = ""
    approved: Annotated[bool | None, Flag("Approved")] = None


SECTIONS = (
    Section(
        key="meetings",
        title="Meetings",
        chapter="decide",
        asks="How often do you meet, and how is it run?",
        records=(Meeting,),
        must=True,
        also=(
            "administration",
            "record keeping",
        ),
    ),
    Section(
        key="decisions",
        title="Decision making",
        chapter="decide",
        asks="How are decisions made, and by whom?",
        records=(
            DecisionRule,
            Matter,
            Say,
            Decision,
        ),
        must=True,
        also=(
            "voting",
            "quorum",
        ),
    ),
    Section(
        key="accountability",
        title="Accountability and reporting",
        chapter="decide",
        asks="Who do you answer to, and how?",
        records=(
            Report,
            Accountability,
        ),
        also=(
            "reporting lines",
            "annual report",
        ),
    ),
    Section(
        key="conflicts",
        title="Conflicts of interest",
        chapter="decide",
        asks="What happens when somebody wears two hats?",
        records=(
            ConflictRule,
            DeclaredInterest,
        ),
        also=(
            "declarations",
            "register of interests",
        ),
    ),
    Section(
        key="communication",
        title="Communication",
        chapter="decide",
        asks="How do you keep one another, and everybody else, informed?",
        records=(
            Channel,
            Communication,
            Message,
        ),
        must=True,
        also=(
            "publicity",
            "branding",
        ),
    ),
)
