"""Keeping people safe and within the law.

Safeguarding, equality, confidentiality, data protection and policies.
"""

from datetime import date
from typing import Annotated, ClassVar

from planner.model.kinds import Choice, Day, Duration, Flag, Line, Link, Prose, Span
from planner.model.record import Record, Section, Single, record


@record
class Safeguarding(Single):
    """How children and adults are kept safe."""

    table: ClassVar[str] = "safeguarding"

    statement: Annotated[str, Prose("Statement")] = ""
    checks: Annotated[str, Prose("Checks on staff and volunteers")] = ""
    incidents: Annotated[str, Prose("Serious incidents")] = ""


@record
class SafeguardingLead(Record):
    """Who leads on safeguarding for a partner."""

    table: ClassVar[str] = "safeguarding_lead"

    partner: Annotated[str, Link("Organisation", "partner")] = ""
    person: Annotated[str, Link("Lead", "person")] = ""
    policy: Annotated[date | None, Day("Policy dated")] = None
    tell_within: Annotated[Duration | None, Span("Told within")] = None


@record
class Equality(Single):
    """How everyone is able to take part."""

    table: ClassVar[str] = "equality"

    statement: Annotated[str, Prose("Statement")] = ""
    access: Annotated[str, Prose("Access")] = ""
    documents: Annotated[str, Prose("Languages and formats of documents")] = ""
    translation: Annotated[str, Link("Who looks after translation", "partner")] = ""


@record
class Confidentiality(Single):
    """What stays between the partners."""

    table: ClassVar[str] = "confidentiality"

    statement: Annotated[str, Prose("Statement")] = ""
    exceptions: Annotated[str, Prose("Exceptions")] = ""
    read_out: Annotated[bool | None, Flag("Read out at each meeting")] = None


@record
class DataProtection(Single):
    """How information about people is shared and protected."""

    table: ClassVar[str] = "data"

    shared: Annotated[
        str,
        Choice(
            "Information shared",
            (
                "",
                "none",
                "anonymous",
                "personal",
                "special category",
            ),
        ),
    ] = ""
    agreement: Annotated[
        str,
        Line(
            "Separate data sharing agreement",
            "A memorandum of understanding on its own is not one.",
        ),
    ] = ""
    agreement_day: Annotated[date | None, Day("Dated")] = None
    purpose: Annotated[str, Prose("Purpose")] = ""
    items: Annotated[str, Prose("What is shared")] = ""
    how: Annotated[str, Prose("How it is shared")] = ""
    conditions: Annotated[str, Prose("Conditions of use")] = ""
    quality: Annotated[str, Prose("Accuracy and quality")] = ""
    basis: Annotated[str, Line("Lawful basis")] = ""
    retention: Annotated[Duration | None, Span("Kept for")] = None
    retention_rule: Annotated[str, Prose("Keeping and destroying")] = ""
    security: Annotated[str, Prose("How it is kept safe")] = ""
    breach: Annotated[Duration | None, Span("Breach reported within")] = None
    after_breach: Annotated[str, Prose("What happens after a breach")] = ""
    requests: Annotated[str, Link("Who handles requests", "partner")] = ""
    requests_rule: Annotated[str, Prose("Requests and complaints")] = ""


@record
class Controller(Record):
    """A partner's role in data protection law."""

    table: ClassVar[str] = "controller"

    partner: Annotated[str, Link("Organisation", "partner")] = ""
    part: Annotated[
        str,
        Choice(
            "Role",
            (
                "controller",
                "joint controller",
                "processor",
                "none",
            ),
        ),
    ] = ""


@record
class Policy(Record):
    """A policy that a partner holds."""

    table: ClassVar[str] = "policy"

    partner: Annotated[str, Link("Organisation", "partner")] = ""
    policy: Annotated[str, Line("Policy")] = ""
    dated: Annotated[date | None, Day("Dated")] = None
    review: Annotated[date | None, Day("Review")] = None


@record
class Complaints(Single):
    """Where complaints about the partnership go."""

    table: ClassVar[str] = "complaints"

    route: Annotated[str, Prose("Complaints about the partnership")] = ""


SECTIONS = (
    Section(
        key="safeguarding",
        title="Safeguarding",
        chapter="safe",
        asks="Who keeps children and adults safe, and whom do you tell?",
        records=(
            Safeguarding,
            SafeguardingLead,
        ),
        must=True,
    ),
    Section(
        key="equality",
        title="Equality, inclusion and language",
        chapter="safe",
        asks="How is everyone able to take part?",
        records=(Equality,),
        must=True,
    ),
    Section(
        key="confidentiality",
        title="Confidentiality",
        chapter="safe",
        asks="What stays between you?",
        records=(Confidentiality,),
        also=("non-disclosure",),
    ),
    Section(
        key="data",
        title="Data protection and information sharing",
        chapter="safe",
        asks="Will you share information about people?",
        records=(
            DataProtection,
            Controller,
        ),
        must=True,
        also=("GDPR",),
    ),
    Section(
        key="policies",
        title="Policies, complaints and compliance",
        chapter="safe",
        asks="Which policies does each partner hold?",
        records=(
            Policy,
            Complaints,
        ),
        also=(
            "health and safety",
            "fraud",
        ),
    ),
)
