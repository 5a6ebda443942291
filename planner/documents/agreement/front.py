"""The front of the agreement: what it is called, who the partners are, what it is in law."""

from collections.abc import Iterator

from planner.documents.agreement.parties import parties
from planner.documents.blocks import Block, Entry, Heading
from planner.documents.frame import (
    fingerprint,
    latest_version,
    name_of_partnership,
    status_of,
    version_words,
)
from planner.documents.lists import listed
from planner.documents.reading import (
    capital,
    content,
    entries,
    paragraph,
    said,
    sentence,
)
from planner.model.charter import Charter
from planner.model.markdown import plain
from planner.model.records.front import Legal, Period, Revision

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
    yield from parties(charter)
    yield from content(charter, control, "summary")


def document_control(charter: Charter) -> Iterator[Block]:
    """Yield the state of the document, who looks after it, and the versions issued so far."""
    control = charter.control
    yield from _fact("Kind of document", capital(said(charter, control, "document_type")))
    yield from entries(charter, control, "short_name")
    yield from _fact("Status", status_of(charter))
    yield from _fact("Version", latest_version(charter))
    yield from _fact("Fingerprint", fingerprint(charter))
    yield from entries(charter, control, "effective", "issued")
    yield from entries(charter, control, "owner", "author", "authoriser", "distribution")
    yield from _fact("Language", LANGUAGES.get(control.language, ""))
    yield from _fact("Second language", LANGUAGES.get(control.second_language, ""))
    yield from entries(charter, control, "currency")
    yield from listed(charter, Revision)


def _fact(label: str, words: str) -> Iterator[Entry]:
    """Yield an entry of the document's own making, when it has words."""
    if words:
        yield Entry(label, (plain(words),))


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
