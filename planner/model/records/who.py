"""Who does what: members, groups, roles and representatives."""

from datetime import date
from typing import Annotated, ClassVar

from planner.model.kinds import (
    Choice,
    Day,
    Duration,
    Flag,
    Line,
    Link,
    Money,
    Number,
    Prose,
    Span,
)
from planner.model.record import Record, Section, Single, record


@record
class Membership(Single):
    """Who may join, how, and for how long."""

    table: ClassVar[str] = "membership"

    eligibility: Annotated[str, Prose("Who may join")] = ""
    joining: Annotated[str, Prose("How a partner joins")] = ""
    term: Annotated[Duration | None, Span("Term of membership")] = None
    attendance: Annotated[int | float | None, Number("Meetings to attend, %")] = None
    least: Annotated[int | float | None, Number("Least number of members")] = None
    composition: Annotated[str, Prose("Who must be among them")] = ""
    exclusions: Annotated[str, Prose("Who may not join")] = ""


@record
class MembershipType(Record):
    """A kind of member with its rights."""

    table: ClassVar[str] = "membership_type"

    name: Annotated[str, Line("Kind of member")] = ""
    rights: Annotated[str, Prose("Rights")] = ""
    vote: Annotated[bool | None, Flag("May vote")] = None


@record
class Body(Record):
    """A group that runs a part of the partnership."""

    table: ClassVar[str] = "body"

    name: Annotated[str, Line("Group")] = ""
    kind: Annotated[
        str,
        Choice(
            "Kind",
            (
                "full meeting",
                "steering group",
                "management committee",
                "sub-group",
                "task-and-finish group",
                "secretariat",
                "advisory group",
                "linked group",
            ),
        ),
    ] = ""
    remit: Annotated[str, Prose("What it is for")] = ""
    reports_to: Annotated[str, Link("Reports to", "body")] = ""
    ends: Annotated[date | None, Day("Ends")] = None


@record
class Seat(Record):
    """A place in a group, and who holds it."""

    table: ClassVar[str] = "seat"

    body: Annotated[str, Link("Group", "body")] = ""
    office: Annotated[
        str,
        Line(
            "Office",
            "Chair, vice-chair, treasurer, minutes… "
            "An office can be tied to a post rather than a name.",
        ),
    ] = ""
    partner: Annotated[str, Link("Organisation", "partner")] = ""
    person: Annotated[str, Link("Person", "person")] = ""
    votes: Annotated[int | float | None, Number("Votes")] = None
    chosen: Annotated[str, Line("How chosen")] = ""
    term: Annotated[Duration | None, Span("For how long")] = None
    since: Annotated[date | None, Day("Since")] = None


@record
class Role(Record):
    """What somebody, or every partner, is responsible for."""

    table: ClassVar[str] = "role"

    title: Annotated[str, Line("Role")] = ""
    partner: Annotated[
        str, Link("Organisation", "partner", "Leave empty for a duty of every partner.")
    ] = ""
    holder: Annotated[
        str, Line("Held by", "Someone who is neither a partner nor a named person.")
    ] = ""
    person: Annotated[str, Link("Person", "person")] = ""
    duties: Annotated[str, Prose("Responsibilities")] = ""


@record
class Assignment(Record):
    """One partner's part in one task: a letter of the responsibility grid."""

    table: ClassVar[str] = "assignment"

    task: Annotated[str, Link("Task", "task")] = ""
    partner: Annotated[str, Link("Organisation", "partner")] = ""
    letter: Annotated[
        str,
        Choice(
            "Part",
            (
                "responsible",
                "accountable",
                "accountable and responsible",
                "consulted",
                "informed",
            ),
        ),
    ] = ""

    @property
    def is_accountable(self) -> bool:
        """Return whether the partner answers for the task."""
        return self.letter in ("accountable", "accountable and responsible")

    @property
    def is_responsible(self) -> bool:
        """Return whether the partner does the work."""
        return self.letter in ("responsible", "accountable and responsible")


@record
class Representative(Record):
    """Who speaks for a partner, and how far that goes."""

    table: ClassVar[str] = "representative"

    partner: Annotated[str, Link("Organisation", "partner")] = ""
    person: Annotated[str, Link("Representative", "person")] = ""
    deputy: Annotated[str, Link("Deputy", "person")] = ""
    authority: Annotated[
        str,
        Choice(
            "Authority",
            (
                "",
                "may decide",
                "may decide up to a limit",
                "must refer back",
                "no delegated authority",
            ),
        ),
    ] = ""
    limit: Annotated[int | None, Money("Up to")] = None
    handover: Annotated[str, Prose("When the person changes")] = ""


SECTIONS = (
    Section(
        key="membership",
        title="Membership",
        chapter="who",
        asks="Who may join, how, and with what rights?",
        records=(
            Membership,
            MembershipType,
        ),
        must=True,
        also=("joining",),
    ),
    Section(
        key="structure",
        title="Structure",
        chapter="who",
        asks="Which groups run the partnership?",
        records=(
            Body,
            Seat,
        ),
        must=True,
        also=(
            "governance structure",
            "board",
            "steering group",
            "sub-groups",
        ),
    ),
    Section(
        key="roles",
        title="Roles and responsibilities",
        chapter="who",
        asks="Who does what?",
        records=(
            Role,
            Assignment,
        ),
        must=True,
        also=(
            "duties",
            "commitments",
        ),
    ),
    Section(
        key="representatives",
        title="Representatives and authority",
        chapter="who",
        asks="Who speaks for each partner, and how far can they commit it?",
        records=(Representative,),
        must=True,
        also=(
            "nominated representative",
            "deputies",
            "delegation",
        ),
    ),
)
