"""What we put in: what the partners put in: kind, money, people, cover and assets."""

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
class Contribution(Record):
    """Something that one partner puts in."""

    table: ClassVar[str] = "contribution"

    partner: Annotated[str, Link("Organisation", "partner")] = ""
    kind: Annotated[
        str,
        Choice(
            "Kind",
            (
                "funding",
                "staffing",
                "volunteers",
                "equipment",
                "office space",
                "training",
                "expertise",
                "other",
            ),
        ),
    ] = ""
    what: Annotated[str, Line("What")] = ""
    amount: Annotated[int | float | None, Number("Amount")] = None
    unit: Annotated[str, Line("Unit", "Hours, days, rooms, places…")] = ""
    value: Annotated[int | None, Money("Estimated value")] = None
    start: Annotated[date | None, Day("From")] = None
    end: Annotated[date | None, Day("To")] = None
    conditions: Annotated[str, Prose("Conditions")] = ""
    returned: Annotated[bool | None, Flag("Given back at the end")] = None


@record
class Expertise(Record):
    """Something that a partner knows and others can draw on."""

    table: ClassVar[str] = "expertise"

    topic: Annotated[str, Line("Expertise")] = ""
    partner: Annotated[str, Link("Organisation", "partner")] = ""
    person: Annotated[str, Link("Person", "person")] = ""
    offer: Annotated[str, Prose("How others can draw on it")] = ""


@record
class Finance(Single):
    """How the money is looked after."""

    table: ClassVar[str] = "finance"

    accountable_body: Annotated[str, Link("Accountable body", "partner")] = ""
    statement: Annotated[str, Prose("Finance in words")] = ""
    claims: Annotated[str, Prose("Claims and payments")] = ""
    overpayment: Annotated[str, Prose("Overpayment and reallocation")] = ""
    records_kept: Annotated[Duration | None, Span("Records kept for")] = None
    audit: Annotated[str, Prose("Audit")] = ""
    shortfall: Annotated[str, Prose("Who pays if…")] = ""


@record
class Funder(Record):
    """Somebody who pays, and how much."""

    table: ClassVar[str] = "funder"

    name: Annotated[str, Line("Funder")] = ""
    amount: Annotated[int | None, Money("Amount")] = None
    start: Annotated[date | None, Day("From")] = None
    end: Annotated[date | None, Day("To")] = None
    conditions: Annotated[str, Prose("Conditions")] = ""


@record
class BudgetLine(Record):
    """An amount set aside for something."""

    table: ClassVar[str] = "budget_line"

    item: Annotated[str, Line("Budget line")] = ""
    amount: Annotated[int | None, Money("Amount")] = None
    partner: Annotated[str, Link("Spent by", "partner")] = ""


@record
class Instalment(Record):
    """A payment from one partner to another."""

    table: ClassVar[str] = "instalment"

    trigger: Annotated[str, Line("When")] = ""
    percent: Annotated[int | float | None, Number("%")] = None
    base: Annotated[str, Line("Of what")] = ""
    amount: Annotated[int | None, Money("Amount")] = None
    every: Annotated[Duration | None, Span("Repeated every")] = None
    paid_within: Annotated[Duration | None, Span("Paid within")] = None
    payer: Annotated[str, Link("From", "partner")] = ""
    payee: Annotated[str, Link("To", "partner")] = ""


@record
class Posting(Record):
    """Somebody who works for one partner at another, or learns there."""

    table: ClassVar[str] = "posting"

    post: Annotated[str, Line("Post or person")] = ""
    kind: Annotated[
        str,
        Choice(
            "Kind",
            (
                "employed post",
                "secondment",
                "exchange visit",
                "shadowing",
                "shared training",
                "volunteering",
            ),
        ),
    ] = ""
    employer: Annotated[str, Link("Employer", "partner")] = ""
    host: Annotated[str, Link("Hosted by", "partner")] = ""
    manager: Annotated[str, Link("Day-to-day manager", "person")] = ""
    start: Annotated[date | None, Day("From")] = None
    end: Annotated[date | None, Day("To")] = None
    hours: Annotated[int | float | None, Number("Hours")] = None
    terms: Annotated[str, Prose("Pay and terms")] = ""
    learning: Annotated[str, Prose("What they learned and brought back")] = ""


@record
class Staffing(Single):
    """Rules for staff and volunteers."""

    table: ClassVar[str] = "staffing"

    rule: Annotated[str, Prose("Rules for staff and volunteers")] = ""


@record
class Cover(Record):
    """An insurance that a partner holds."""

    table: ClassVar[str] = "cover"

    partner: Annotated[str, Link("Organisation", "partner")] = ""
    cover: Annotated[str, Line("Cover")] = ""
    sum: Annotated[int | None, Money("Sum insured")] = None
    expires: Annotated[date | None, Day("Expires")] = None


@record
class Liability(Single):
    """Who is liable for what."""

    table: ClassVar[str] = "liability"

    rule: Annotated[str, Prose("Liability")] = ""
    indemnity: Annotated[str, Prose("Indemnity")] = ""


@record
class Asset(Record):
    """Something made or bought together."""

    table: ClassVar[str] = "asset"

    asset: Annotated[str, Line("Asset or output")] = ""
    owner: Annotated[str, Link("Owner", "partner")] = ""
    users: Annotated[str, Prose("Who may use it")] = ""
    licence: Annotated[str, Line("Licence")] = ""
    at_end: Annotated[str, Prose("At the end it goes to")] = ""


SECTIONS = (
    Section(
        key="resources",
        title="Pooled resources",
        chapter="resources",
        asks="What does each partner put in?",
        records=(
            Contribution,
            Expertise,
        ),
        must=True,
        also=(
            "resources in kind",
            "commitments",
        ),
    ),
    Section(
        key="finance",
        title="Finance",
        chapter="resources",
        asks="What does it cost, who pays, and who answers for the money?",
        records=(
            Finance,
            Funder,
            BudgetLine,
            Instalment,
        ),
        also=(
            "payments",
            "budget",
        ),
    ),
    Section(
        key="people",
        title="Staff and volunteers",
        chapter="resources",
        asks="Who works where, and who learns from whom?",
        records=(
            Posting,
            Staffing,
        ),
        also=(
            "secondment",
            "exchange",
            "employment",
        ),
    ),
    Section(
        key="insurance",
        title="Insurance and liability",
        chapter="resources",
        asks="Who is covered, for what?",
        records=(
            Cover,
            Liability,
        ),
        also=("indemnity",),
    ),
    Section(
        key="assets",
        title="Assets and intellectual property",
        chapter="resources",
        asks="Who owns what you make and buy together?",
        records=(Asset,),
        also=(
            "ownership",
            "copyright",
        ),
    ),
)
