"""The front of the agreement: what it is called, who the partners are, what it is in law."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from planner.documents.agreement.lists import listed
from planner.documents.agreement.reading import (
    Content,
    capital,
    content,
    entries,
    facts,
    labelled,
    lined,
    paragraph,
    present,
    rest,
    said,
    sentence,
    worded,
)
from planner.documents.agreement.tables import Column, column, table
from planner.documents.blocks import Block, Entry, Figure, Heading, Together
from planner.model.catalogue import section_of
from planner.model.charter import Charter
from planner.model.editing import mentions
from planner.model.form import fingerprint
from planner.model.markdown import Paragraph, plain
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
PARTS = {"lead": "lead partner"}
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


def version_words(charter: Charter) -> str:
    """Return the version issued last as it stands in a line: `Version 1.0`; may be empty."""
    version = latest_version(charter)
    return f"Version {version}" if version[:1].isdigit() else version


def title_block(charter: Charter) -> Iterator[Block]:
    """Yield the title, which state of which kind of document this is, and what it is about."""
    control = charter.control
    state = (
        capital(said(charter, control, "document_type")),
        status_of(charter),
        version_words(charter),
        sentence("In force from {}", said(charter, control, "effective")),
    )
    yield Heading(1, name_of_partnership(charter))
    yield plain(" · ".join(filter(None, state)))
    yield from content(charter, control, "summary")


def document_control(charter: Charter) -> Iterator[Block]:
    """Yield the state of the document, who looks after it, and the versions issued so far."""
    control = charter.control
    groups = {
        "State": _state(charter),
        "Dates": labelled(charter, control, "effective", "issued"),
        "People": labelled(charter, control, "owner", "author", "authoriser"),
        "Use": _use(charter),
    }
    columns = [Column[str](header, _constant(lined(pairs))) for header, pairs in groups.items()]
    yield from table("This document", [charter.id], columns, names=False)
    yield from listed(charter, Revision)


def _constant(found: Content) -> Callable[[str], Content]:
    return lambda _: found


def _state(charter: Charter) -> Iterator[tuple[str, Content]]:
    yield from worded("", capital(said(charter, charter.control, "document_type")))
    yield from labelled(charter, charter.control, "short_name")
    yield from worded("Status", status_of(charter))
    yield from worded("Version", latest_version(charter))
    yield from worded("Fingerprint", fingerprint(charter))


def _use(charter: Charter) -> Iterator[tuple[str, Content]]:
    control = charter.control
    yield from labelled(charter, control, "distribution")
    yield from worded("Language", LANGUAGES.get(control.language, ""))
    yield from worded("Second language", LANGUAGES.get(control.second_language, ""))
    yield from labelled(charter, control, "currency")


def partners(charter: Charter) -> Iterator[Block]:
    """Yield a block for each partner, or one table when only their names are known."""
    named = present(charter, Partner)
    if all(_is_bare(charter, partner) for partner in named):
        columns = [
            Column[Partner]("Partner", lambda one: (plain(_printed(one)),)),
            column(charter, Partner, "kind"),
            column(charter, Partner, "part", "Part"),
        ]
        yield from table("The partners", named, columns)
    else:
        for partner in named:
            blocks = (*_logo(partner), *facts(_partner(charter, partner)))
            yield Together((Heading(4, _printed(partner)), *blocks))
    others = [
        _person(charter, one) for one in present(charter, Person) if _is_extra(charter, one)
    ]
    if others:
        yield Entry("Others named in this agreement", (plain("; ".join(others)),))


def _is_extra(charter: Charter, person: Person) -> bool:
    """Return whether a person of no partner has more to be said than its mentions say."""
    printed = (section_of(type(one)) for one in mentions(charter, person))
    is_mentioned = any(section and charter.is_on(section) for section in printed)
    return not person.partner and bool(person.email or person.phone or not is_mentioned)


def _is_bare(charter: Charter, partner: Partner) -> bool:
    has_people = any(person.partner == partner.id for person in present(charter, Person))
    names = ("name", "known_as", "acronym", "parent", "kind", "part")
    return not has_people and not any(rest(charter, partner, names)) and not partner.logo


def _printed(partner: Partner) -> str:
    return partner.printed_name or "Not named yet"


def _logo(partner: Partner) -> Iterator[Figure]:
    if partner.logo:
        yield Figure(partner.logo.content, f"Logo of {_printed(partner)}", height=15)


def _partner(charter: Charter, partner: Partner) -> Iterator[tuple[str, Content]]:
    form = FORMS.get(partner.legal_form, partner.legal_form)
    kind = "" if form and partner.kind == "organisation" else said(charter, partner, "kind")
    what = ", ".join(filter(None, (kind, form)))
    number = partner.charity_line or sentence("Charity in {}", partner.regulator)
    known = (
        PARTS.get(partner.part, partner.part),
        what,
        number,
        partner.company_line,
        sentence("Joined on {}", said(charter, partner, "joined")),
        sentence("Left on {}", said(charter, partner, "left")),
    )
    yield from worded("", " ".join(f"{capital(words)}." for words in known if words))
    yield "Address", _on_one_line(content(charter, partner, "address"))
    yield from labelled(charter, partner, "website")
    for person in present(charter, Person):
        if person.partner == partner.id:
            yield from worded("Contact", _person(charter, person))
    yield from labelled(charter, partner, "mission")


def _person(charter: Charter, person: Person) -> str:
    known = (said(charter, person, name) for name in ("name", "position", "email", "phone"))
    return ", ".join(filter(None, known))


def _on_one_line(found: Content) -> Content:
    """Return an address without its line ends, when it is nothing but lines."""
    match found:
        case (Paragraph() as only,):
            runs = (replace(run, words=run.words.replace("\n", ", ")) for run in only.runs)
            return (Paragraph(tuple(runs), only.role),)
        case _:
            return found


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
    "document_control",
    "latest_version",
    "legal",
    "name_of_partnership",
    "partners",
    "period",
    "status_of",
    "title_block",
    "version_words",
]
