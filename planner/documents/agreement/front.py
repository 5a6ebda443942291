"""The front of the agreement: what it is called, who the partners are, what it is in law."""

from collections.abc import Iterator
from datetime import date

from planner.documents.agreement.lists import listed
from planner.documents.agreement.reading import (
    Content,
    capital,
    content,
    entries,
    facts,
    labelled,
    paragraph,
    present,
    rest,
    said,
    sentence,
)
from planner.documents.agreement.tables import Column, column, table
from planner.documents.blocks import Block, Cell, Figure, Heading, Table, Together
from planner.model.charter import Charter
from planner.model.form import fingerprint
from planner.model.markdown import plain
from planner.model.records.front import Control, Legal, Partner, Period, Person, Revision

NOT_NAMED = "A partnership without a name yet"
LANGUAGES = {
    "en": "English",
    "cy": "Welsh",
    "ga": "Irish",
    "gd": "Scottish Gaelic",
    "pl": "Polish",
    "ur": "Urdu",
    "ar": "Arabic",
    "fr": "French",
}
FORMS = {
    "CIO": "charitable incorporated organisation (CIO)",
    "SCIO": "Scottish charitable incorporated organisation (SCIO)",
    "other": "other legal form",
}
BINDING = {
    "not binding": "This agreement is not binding in law.",
    "binding": "This agreement is binding in law.",
    "some parts are binding": "Some parts of this agreement are binding in law.",
}
MODELS = {
    "informal network": "The partners work together as an informal network.",
    "lead body": "The partners work through a lead body.",
    "joint and several": "The partners’ liability is joint and several.",
    "separate bodies under contract": "The partners are separate bodies under contract.",
    "new legal body": "The partners work through a new legal body.",
}
NO_PARTNERSHIP = (
    "Nothing in this agreement creates a legal partnership between the partners,"
    " or makes one of them the agent of another."
)


def name_of_partnership(charter: Charter) -> str:
    """Return the title as typed, or words that stand for one."""
    return charter.title if charter.title.strip() else NOT_NAMED


def latest_version(charter: Charter) -> str:
    """Return the name of the version issued last; empty when none is named."""
    named = [one for one in charter.all(Revision) if one.version.strip()]
    latest = max(named, key=lambda one: (one.day or date.min, one.rank), default=None)
    return latest.version if latest else ""


def status_of(charter: Charter) -> str:
    """Return the status as at the start of a line; a charter without one is a draft."""
    return capital(said(charter, charter.control, "status") or "draft")


def title_block(charter: Charter) -> Iterator[Block]:
    """Yield the title, what this is in a paragraph, document control and the change log."""
    yield Heading(1, name_of_partnership(charter))
    yield from content(charter, charter.control, "summary")
    yield _control(charter)
    yield from listed(charter, Revision)


def _control(charter: Charter) -> Table:
    control = charter.control
    pairs = [
        ("Kind of document", capital(said(charter, control, "document_type"))),
        ("Short name", said(charter, control, "short_name")),
        ("Status", status_of(charter)),
        ("Version", latest_version(charter)),
        ("Fingerprint", fingerprint(charter)),
        ("In force from", said(charter, control, "effective")),
        ("Issued", said(charter, control, "issued")),
        ("Looked after by", said(charter, control, "owner")),
        ("Written by", said(charter, control, "author")),
        ("Authorised by", said(charter, control, "authoriser")),
        ("Who may see it", capital(said(charter, control, "distribution"))),
        ("Language", LANGUAGES.get(control.language, "")),
        ("Second language", LANGUAGES.get(control.second_language, "")),
        ("Currency", said(charter, control, "currency")),
    ]
    rows = tuple(
        (Cell((plain(label),)), Cell((plain(words),))) for label, words in pairs if words
    )
    return Table(
        caption="Document control",
        header=("About", "This document"),
        rows=rows,
        widths=(3, 7),
        row_headers=True,
    )


def partners(charter: Charter) -> Iterator[Block]:
    """Yield a block for each partner, or one table when only their names are known."""
    named = present(charter, Partner)
    if all(_is_bare(charter, partner) for partner in named):
        yield from _roll(charter, named)
    else:
        for partner in named:
            yield from _partner(charter, partner)
    others = [person for person in present(charter, Person) if not person.partner]
    yield from listed(charter, Person, others)


def _is_bare(charter: Charter, partner: Partner) -> bool:
    has_people = any(person.partner == partner.id for person in present(charter, Person))
    names = ("name", "known_as", "acronym", "parent", "kind", "part")
    return not has_people and not any(rest(charter, partner, names)) and not partner.logo


def _roll(charter: Charter, named: tuple[Partner, ...]) -> Iterator[Block]:
    columns = [
        Column[Partner]("Partner", lambda one: (plain(one.printed_name),)),
        column(charter, Partner, "kind"),
        column(charter, Partner, "part"),
    ]
    yield from table("The partners", named, columns)


def _partner(charter: Charter, partner: Partner) -> Iterator[Block]:
    yield Together(
        (
            Heading(4, partner.printed_name or "Not named yet"),
            *_logo(partner),
            *facts(_partner_facts(charter, partner)),
            *entries(charter, partner, "mission"),
        )
    )


def _logo(partner: Partner) -> Iterator[Figure]:
    if partner.logo:
        name = partner.printed_name or "this partner"
        yield Figure(partner.logo.content, f"Logo of {name}", height=15)


def _partner_facts(charter: Charter, partner: Partner) -> Iterator[tuple[str, Content]]:
    form = FORMS.get(partner.legal_form, partner.legal_form)
    what = ", ".join(filter(None, (said(charter, partner, "kind"), form)))
    yield from _words("What it is", capital(what))
    yield from _words("Part in the partnership", capital(said(charter, partner, "part")))
    yield from _words("Charity", partner.charity_line)
    if not partner.charity_number:
        yield from labelled(charter, partner, "regulator")
    yield from _words("Company", partner.company_line)
    yield from labelled(charter, partner, "address", "website")
    for person in present(charter, Person):
        if person.partner == partner.id:
            names = ("name", "position", "email", "phone")
            known = [said(charter, person, name) for name in names]
            yield from _words("Contact", ", ".join(filter(None, known)))
    yield from labelled(charter, partner, "joined", "left")


def _words(label: str, words: str) -> Iterator[tuple[str, Content]]:
    if words:
        yield label, (plain(words),)


def period(charter: Charter) -> Iterator[Block]:
    """Yield when the agreement starts and how it ends."""
    period = charter.one(Period)
    start, end, length = (said(charter, period, name) for name in ("start", "end", "length"))
    term = f" of {length}" if length else ""
    ends = {
        "": "",
        "on a date": "" if end else "It ends on a date still to be agreed.",
        "open-ended": "It is open-ended.",
        "after a fixed term": f"It runs for a fixed term{term}.",
        "after a fixed term, then renewed": f"It runs for a fixed term{term}, then is renewed.",
        "when an outcome is reached": "It ends when an outcome is reached.",
    }[period.ends]
    yield from paragraph(
        sentence("This agreement starts on {}.", start),
        ends,
        sentence("Each term lasts {}.", length if "fixed term" not in ends else ""),
        sentence("Its last day is {}.", end),
    )
    yield from entries(charter, period, "outcome", "renewal")


def legal(charter: Charter) -> Iterator[Block]:
    """Yield what the agreement is in law."""
    legal = charter.one(Legal)
    yield from paragraph(
        BINDING.get(legal.binding, ""),
        MODELS.get(legal.model, ""),
        NO_PARTNERSHIP if legal.no_legal_partnership else "",
    )
    yield from content(charter, legal, "statement")
    yield from entries(charter, legal, "powers", "governing_law")


__all__ = [
    "Control",
    "latest_version",
    "legal",
    "name_of_partnership",
    "partners",
    "period",
    "status_of",
    "title_block",
]
