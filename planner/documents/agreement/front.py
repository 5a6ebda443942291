"""The front of the agreement: what it is called, who the partners are, what it is in law."""

from collections.abc import Iterator

from planner.documents.agreement.parties import logos, parties, staying
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
)
from planner.documents.telling import Told
from planner.model.markdown import plain
from planner.model.own import Agreed
from planner.model.records.front import Control, Legal, Period, Revision

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


def title_block(told: Told) -> Iterator[Block]:
    """Yield logos and title, which state of which kind of document it is, what it is about."""
    control = told.control
    state = (
        capital(said(told, control, "document_type")),
        status_of(told),
        version_words(told),
        told.sentence("In force from {day}", day=said(told, control, "effective")),
    )
    yield from logos(told, staying(told))
    yield Heading(1, name_of_partnership(told))
    yield plain(" · ".join(filter(None, state)))
    yield from parties(told)
    yield from content(told, control, "summary")


def document_control(told: Told) -> Iterator[Block]:
    """Yield the state of the document, who looks after it, and the versions issued so far."""
    control = told.control
    yield from _fact(
        told.label(Control, "document_type"), capital(said(told, control, "document_type"))
    )
    yield from entries(told, control, "short_name")
    yield from _fact(told.label(Control, "status"), status_of(told))
    yield from _fact(told.label(Revision, "version"), latest_version(told))
    yield from _fact(told.say("Fingerprint"), fingerprint(told))
    if told.is_agreed and told.one(Agreed).erased:
        yield from _fact(
            told.say("Since it was agreed"),
            told.say("A person was erased; the fingerprint is that of what was signed."),
        )
    yield from entries(told, control, "effective", "issued")
    yield from entries(told, control, "owner", "author", "authoriser", "distribution")
    yield from _fact(told.say("Language"), told.say(LANGUAGES.get(control.language, "")))
    yield from _fact(
        told.label(Control, "second_language"),
        told.say(LANGUAGES.get(control.second_language, "")),
    )
    yield from entries(told, control, "currency")
    yield from listed(told, Revision)


def _fact(label: str, words: str) -> Iterator[Entry]:
    """Yield an entry of the document's own making, when it has words."""
    if words:
        yield Entry(label, (plain(words),))


def period(told: Told) -> Iterator[Block]:
    """Yield when the agreement starts and how it ends."""
    period = told.one(Period)
    start, end, length = (said(told, period, name) for name in ("start", "end", "length"))
    yield from paragraph(
        told.sentence("This agreement starts on {day}.", day=start),
        _end(told, period, length, end),
        told.sentence(
            "Each term lasts {length}.", length="" if "fixed term" in period.ends else length
        ),
        told.sentence("Its last day is {day}.", day=end),
    )
    yield from entries(told, period, "outcome", "renewal")


def _end(told: Told, period: Period, length: str, end: str) -> str:
    """Return how the agreement ends, in a sentence."""
    fixed = told.sentence("It runs for a fixed term of {length}.", length=length)
    renewed = told.sentence(
        "It runs for a fixed term of {length}, then is renewed.", length=length
    )
    ends = {
        "on a date": "" if end else told.say("It ends on a date still to be agreed."),
        "open-ended": told.say("It is open-ended."),
        "after a fixed term": fixed or told.say("It runs for a fixed term."),
        "after a fixed term, then renewed": (
            renewed or told.say("It runs for a fixed term, then is renewed.")
        ),
        "when an outcome is reached": told.say("It ends when an outcome is reached."),
    }
    return ends.get(period.ends, "")


def legal(told: Told) -> Iterator[Block]:
    """Yield what the agreement is in law."""
    legal = told.one(Legal)
    yield from paragraph(
        _binding(told, legal),
        _model(told, legal),
        _no_partnership(told) if legal.no_legal_partnership else "",
    )
    yield from content(told, legal, "statement")
    yield from entries(told, legal, "powers", "governing_law")


def _binding(told: Told, legal: Legal) -> str:
    kinds = {
        "not binding": told.say("This agreement is not binding in law."),
        "binding": told.say("This agreement is binding in law."),
        "some parts are binding": told.say("Some parts of this agreement are binding in law."),
    }
    return kinds.get(legal.binding, "")


def _model(told: Told, legal: Legal) -> str:
    models = {
        "informal network": told.say("The partners work together as an informal network."),
        "lead body": told.say("The partners work through a lead body."),
        "joint and several": told.say("The partners’ liability is joint and several."),
        "separate bodies under contract": told.say(
            "The partners are separate bodies under contract."
        ),
        "new legal body": told.say("The partners work through a new legal body."),
    }
    return models.get(legal.model, "")


def _no_partnership(told: Told) -> str:
    return told.say(
        "Nothing in this agreement creates a legal partnership between the partners,"
        " or makes one of them the agent of another."
    )
