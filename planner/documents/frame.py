"""What every document of a charter has around its blocks: title, state, foot and watermark."""

from collections.abc import Iterable
from datetime import date

from planner.documents.blocks import Block, Document
from planner.documents.phrases import phrases
from planner.documents.reading import capital, said
from planner.documents.telling import Told
from planner.model.agreed import agreed_fingerprint
from planner.model.charter import Charter
from planner.model.form import fingerprint as exact_fingerprint
from planner.model.records.front import Revision


def framed(
    charter: Told,
    subject: str,
    blocks: Iterable[Block],
    *,
    contents: bool = False,
    pages: int = 0,
) -> Document:
    """Return a document of a charter in its language, named after the partnership.

    `subject` says which document it is, such as `Work plan`. A document says that it is in the
    language of its own words; what was typed in another is marked so, passage by passage.
    """
    return Document(
        title=name_of_partnership(charter),
        language=charter.spoken,
        blocks=tuple(blocks),
        subject=subject,
        footer=(name_of_partnership(charter), state(charter)),
        watermark=watermark(charter),
        contents=contents,
        pages=pages,
        phrases=phrases(charter.voice),
        written=charter.foreign,
    )


def name_of_partnership(charter: Told) -> str:
    """Return the title as typed, or words that stand for one."""
    if charter.title.strip():
        return charter.title
    return charter.say("A partnership without a name yet")


def state(charter: Told) -> str:
    """Return which state of the charter this is: status, version and fingerprint."""
    words = (status_of(charter), version_words(charter), fingerprint(charter))
    return " · ".join(filter(None, words))


def fingerprint(charter: Charter) -> str:
    """Return the fingerprint that prints: of the state that was agreed, or as the charter is.

    What is recorded after the agreement, such as who has signed, does not change what stands on
    the sheets that were signed.
    """
    return agreed_fingerprint(charter) or exact_fingerprint(charter)


def watermark(charter: Told) -> str:
    """Return what stands across every page of a draft."""
    return "" if charter.is_agreed else charter.say("DRAFT")


def latest_version(charter: Charter) -> str:
    """Return the name of the version issued last; empty when none is named."""
    named = [one for one in charter.all(Revision) if one.version.strip()]
    latest = max(named, key=lambda one: (one.day or date.min, one.rank), default=None)
    return latest.version if latest else ""


def status_of(charter: Told) -> str:
    """Return the status as at the start of a line; a charter without one is a draft."""
    return capital(said(charter, charter.control, "status") or charter.say("draft"))


def version_words(charter: Told) -> str:
    """Return the version issued last as it stands in a line: `Version 1.0`; may be empty."""
    version = latest_version(charter)
    if version[:1].isdigit():
        return charter.say("Version {version}", version=version)
    return version
