"""The charter on one page, to hang on the wall: who, for what, and what they hold to."""

from collections.abc import Iterator

from planner.documents.blocks import Block, Document, Heading
from planner.documents.frame import fingerprint, status_of, watermark
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.reading import (
    called,
    content,
    leading,
    named_list,
    present,
)
from planner.documents.telling import telling
from planner.model.charter import Charter
from planner.model.markdown import plain
from planner.model.records.front import Partner
from planner.model.records.why import Aim, Purpose, Value, Vision
from planner.model.words import joined


def one_page(charter: Charter, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return the charter as one page: partners, vision, purpose, aims and values."""
    told = telling(charter, options)
    title = told.title.strip() or told.say("Our partnership")
    return Document(
        title=title,
        language=told.language,
        blocks=(Heading(1, title), *_partners(told), *_why(told), *_how(told)),
        subject="Partnership charter",
        footer=(_state(told),),
        watermark=watermark(told),
        one_page=True,
    )


def _partners(charter: Charter) -> Iterator[Block]:
    names = [called(partner) for partner in present(charter, Partner)]
    if names:
        yield plain(joined(names))


def _why(charter: Charter) -> Iterator[Block]:
    purpose = charter.one(Purpose)
    if vision := content(charter, charter.one(Vision), "statement"):
        yield Heading(2, "Our vision")
        yield from (leading(passage) for passage in vision)
    if statement := content(charter, purpose, "statement"):
        yield Heading(2, "Our purpose")
        yield from statement
    if advantage := content(charter, purpose, "advantage"):
        yield Heading(2, "What we can only do together")
        yield from advantage


def _how(charter: Charter) -> Iterator[Block]:
    if aims := named_list(charter, present(charter, Aim), "statement", "meaning"):
        yield Heading(2, "Our aims")
        yield aims
    if values := named_list(charter, present(charter, Value), "name", "behaviour"):
        yield Heading(2, "What we hold to")
        yield values


def _state(charter: Charter) -> str:
    return f"{status_of(charter)} · {fingerprint(charter)}"
