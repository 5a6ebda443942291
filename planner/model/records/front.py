"""This agreement: who the partners are, what this document is and what it is in law."""

from datetime import date
from typing import Annotated, ClassVar

from planner.model.kinds import (
    Choice,
    Day,
    Duration,
    Flag,
    Image,
    Line,
    Link,
    Picture,
    Prose,
    Span,
)
from planner.model.record import Record, Section, Single, record
from planner.model.voice import Say

CHARITY_LINES = {
    "England and Wales": "Registered charity number {number}",
    "Scotland": "Scottish charity, number {number}",
    "Northern Ireland": (
        "Registered with the Charity Commission for Northern Ireland, {number}"
    ),
    "": "Charity number {number}",
}


@record
class Control(Single):
    """What the agreement is called, and which state it is in."""

    table: ClassVar[str] = "charter"

    title: Annotated[str, Line("Name of the partnership")] = ""
    short_name: Annotated[str, Line("Short name or acronym")] = ""
    document_type: Annotated[
        str,
        Choice(
            "Kind of document",
            (
                "charter",
                "memorandum of understanding",
                "terms of reference",
                "partnership agreement",
                "joint working agreement",
                "collaboration agreement",
                "lead-body agreement",
                "compact",
                "information sharing agreement",
            ),
        ),
    ] = ""
    summary: Annotated[
        str,
        Prose("In one paragraph", "Someone who has never heard of you should understand it."),
    ] = ""
    status: Annotated[
        str,
        Choice(
            "Status",
            ("draft", "for approval", "agreed", "superseded", "ended"),
        ),
    ] = ""
    owner: Annotated[str, Link("Who looks after this document", "person")] = ""
    author: Annotated[str, Line("Written by")] = ""
    authoriser: Annotated[str, Line("Authorised by")] = ""
    issued: Annotated[date | None, Day("Issued")] = None
    effective: Annotated[date | None, Day("In force from")] = None
    distribution: Annotated[
        str,
        Choice(
            "Who may see it",
            ("public", "partners only", "restricted"),
        ),
    ] = ""
    currency: Annotated[str, Line("Currency", "ISO 4217 code, such as GBP.")] = ""
    language: Annotated[
        str,
        Choice(
            "Language of the agreement",
            ("en", "cy", "ga", "gd", "pl", "ur", "ar", "fr"),
        ),
    ] = ""
    second_language: Annotated[
        str,
        Choice(
            "Second language",
            ("", "en", "cy", "ga", "gd", "pl", "ur", "ar", "fr"),
        ),
    ] = ""


@record
class Revision(Record):
    """A version that was issued, and what changed in it."""

    table: ClassVar[str] = "revision"

    version: Annotated[str, Line("Version")] = ""
    day: Annotated[date | None, Day("Date")] = None
    changes: Annotated[str, Prose("What changed")] = ""
    by: Annotated[str, Line("By")] = ""


@record
class Partner(Record):
    """A party to the agreement: an organisation, a part of one, a sector or a person."""

    table: ClassVar[str] = "partner"

    name: Annotated[str, Line("Legal name")] = ""
    known_as: Annotated[str, Line("Known as")] = ""
    acronym: Annotated[str, Line("Acronym")] = ""
    kind: Annotated[
        str,
        Choice(
            "What it is",
            ("organisation", "department", "sector", "person"),
            "A partner can be an organisation, a department of one, a sector or a person.",
        ),
    ] = ""
    legal_form: Annotated[
        str,
        Choice(
            "Legal form",
            (
                "",
                "unincorporated association",
                "charitable trust",
                "charitable company",
                "CIO",
                "SCIO",
                "community interest company",
                "community benefit society",
                "co-operative society",
                "private company",
                "public body",
                "other",
            ),
        ),
    ] = ""
    regulator: Annotated[
        str,
        Choice(
            "Charity regulator",
            ("", "England and Wales", "Scotland", "Northern Ireland", "other"),
        ),
    ] = ""
    charity_number: Annotated[str, Line("Charity number")] = ""
    company_number: Annotated[str, Line("Company number")] = ""
    address: Annotated[str, Prose("Address")] = ""
    website: Annotated[str, Line("Website")] = ""
    mission: Annotated[str, Prose("What it exists for")] = ""
    parent: Annotated[
        str, Line("Part of", "The organisation that a department or branch belongs to.")
    ] = ""
    part: Annotated[
        str,
        Choice(
            "Its part in the partnership",
            (
                "partner",
                "lead",
                "accountable body",
                "lead and accountable body",
                "associate",
                "funder",
                "observer",
            ),
        ),
    ] = ""
    joined: Annotated[date | None, Day("Joined")] = None
    left: Annotated[date | None, Day("Left")] = None
    logo: Annotated[Image | None, Picture("Logo")] = None

    @property
    def printed_name(self) -> str:
        """Return the name as the parties are listed, with every other name it goes by."""
        return self.named(str.format)

    def named(self, say: Say) -> str:
        """Return the printed name in the words of a language.

        Source: Charities References in Documents (Scotland) Regulations 2007, regulation 2
        """
        name = self.name or self.known_as or self.acronym
        is_known = self.known_as not in ("", name)
        known = say("known as {name}", name=self.known_as) if is_known else ""
        acronym = self.acronym if self.acronym not in (name, self.known_as) else ""
        also = ", ".join(filter(None, (known, acronym)))
        full = f"{name} ({also})" if also else name
        if not (name and self.parent):
            return full
        return say("{name}, part of {parent}", name=full, parent=self.parent)

    @property
    def short_name(self) -> str:
        """Return the shortest name it goes by, for a grid or a chart."""
        return self.acronym or self.known_as or self.name

    def charity_words(self, say: Say) -> str:
        """Return the charity's number in the words of a language; empty without a number.

        Source: the regulations named above; Charities Act 2011, section 194; the register of
            the Charity Commission for Northern Ireland
        """
        words = say(
            CHARITY_LINES.get(self.regulator, CHARITY_LINES[""]), number=self.charity_number
        )
        return words if self.charity_number else ""

    def company_words(self, say: Say) -> str:
        """Return the number of a company or society in the words of a language, or nothing."""
        if not self.company_number:
            return ""
        if self.legal_form.endswith("society"):
            return say("Registered society number {number}", number=self.company_number)
        return say("Registered company number {number}", number=self.company_number)

    @property
    def is_voting(self) -> bool:
        """Return whether its part carries a vote: an observer or a funder looks on."""
        return self.part not in ("observer", "funder")

    def has_left(self, today: date) -> bool:
        """Return whether it is a partner no longer."""
        return self.left is not None and self.left <= today


@record
class Person(Record):
    """Somebody, or a post, that other records point to."""

    table: ClassVar[str] = "person"

    name: Annotated[
        str, Line("Name", "May stay empty: many agreements name a post, not a person.")
    ] = ""
    partner: Annotated[str, Link("Organisation", "partner")] = ""
    position: Annotated[str, Line("Position")] = ""
    email: Annotated[str, Line("Email")] = ""
    phone: Annotated[str, Line("Phone")] = ""

    @property
    def printed_name(self) -> str:
        """Return the name and the post, or whichever of them is known."""
        return ", ".join(filter(None, (self.name, self.position)))


@record
class Period(Single):
    """When the agreement starts and how it ends."""

    table: ClassVar[str] = "period"

    start: Annotated[date | None, Day("Starts")] = None
    ends: Annotated[
        str,
        Choice(
            "Ends",
            (
                "on a date",
                "open-ended",
                "after a fixed term",
                "after a fixed term, then renewed",
                "when an outcome is reached",
            ),
        ),
    ] = ""
    end: Annotated[date | None, Day("Last day")] = None
    length: Annotated[Duration | None, Span("Length of each term")] = None
    outcome: Annotated[str, Prose("Ends when this is reached")] = ""
    renewal: Annotated[str, Prose("How it is renewed")] = ""


@record
class Legal(Single):
    """What the agreement is in law."""

    table: ClassVar[str] = "legal"

    binding: Annotated[
        str,
        Choice(
            "Binding in law?",
            ("not binding", "binding", "some parts are binding"),
        ),
    ] = ""
    model: Annotated[
        str,
        Choice(
            "Partnership model",
            (
                "informal network",
                "lead body",
                "joint and several",
                "separate bodies under contract",
                "new legal body",
            ),
        ),
    ] = ""
    no_legal_partnership: Annotated[
        bool | None, Flag("Say that no legal partnership or agency is created")
    ] = None
    statement: Annotated[str, Prose("Statement")] = ""
    powers: Annotated[str, Prose("Powers relied on")] = ""
    governing_law: Annotated[str, Line("Governing law")] = ""


SECTIONS = (
    Section(
        key="control",
        title="Title and document control",
        chapter="front",
        asks="What is this agreement called, and which version is it?",
        records=(
            Control,
            Revision,
        ),
        must=True,
    ),
    Section(
        key="partners",
        title="Partners",
        chapter="front",
        asks="Who are the partners?",
        records=(
            Partner,
            Person,
        ),
        must=True,
        also=(
            "parties",
            "members",
            "signatories",
        ),
    ),
    Section(
        key="period",
        title="Period",
        chapter="front",
        asks="When does it start, and when does it end?",
        records=(Period,),
        must=True,
        also=(
            "term",
            "duration",
            "commencement",
        ),
    ),
    Section(
        key="legal",
        title="Legal status",
        chapter="front",
        asks="Is this binding in law, or a statement of good faith?",
        records=(Legal,),
        must=True,
        also=(
            "nature of the agreement",
            "powers",
            "independence",
        ),
    ),
)
