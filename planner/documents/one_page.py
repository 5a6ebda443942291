"""The charter on one page, to hang on the wall: who, for what, and what they hold to."""

from collections.abc import Iterator

from planner.documents.agreement.parties import logos, staying
from planner.documents.blocks import Block, Document, Entry, Heading
from planner.documents.frame import fingerprint, status_of, watermark
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.phrases import phrases
from planner.documents.reading import (
    called,
    content,
    leading,
    named_list,
    present,
    said,
)
from planner.documents.telling import Told, telling
from planner.model.charter import Charter
from planner.model.markdown import plain
from planner.model.records.front import Partner
from planner.model.records.why import Aim, Purpose, Value, Vision


def one_page(charter: Charter, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return the charter as one page: partners, vision, purpose, aims and values."""
    told = telling(charter, options)
    title = told.title.strip() or told.say("Our partnership")
    return Document(
        title=title,
        language=told.spoken,
        blocks=(
            *logos(told, staying(told)),
            Heading(1, title),
            *_partners(told),
            *_why(told),
            *_how(told),
        ),
        subject=told.say("Partnership charter"),
        footer=(_state(told),),
        watermark=watermark(told),
        phrases=phrases(told.voice),
        written=told.foreign,
        pages=1,
    )


def _partners(told: Told) -> Iterator[Block]:
    names = [called(partner, told.voice) for partner in present(told, Partner)]
    if names:
        yield plain(told.listed(names))


def _why(told: Told) -> Iterator[Block]:
    purpose = told.one(Purpose)
    if vision := content(told, told.one(Vision), "statement"):
        yield Heading(2, told.say("Our vision"))
        yield from (leading(passage) for passage in vision)
    if statement := content(told, purpose, "statement"):
        yield Heading(2, told.say("Our purpose"))
        yield from statement
    if advantage := content(told, purpose, "advantage"):
        yield Heading(2, told.say("What we can only do together"))
        yield from advantage


def _how(told: Told) -> Iterator[Block]:
    if aims := named_list(told, present(told, Aim), "statement", "meaning"):
        yield Heading(2, told.say("Our aims"))
        yield aims
    if values := present(told, Value):
        yield Heading(2, told.say("What we hold to"))
        yield from _values(told, values)


def _values(told: Told, values: tuple[Value, ...]) -> Iterator[Block]:
    """Yield each value with what it means beside it, or a list where only names are known."""
    named = [(said(told, one, "name"), content(told, one, "behaviour")) for one in values]
    if all(name and meaning for name, meaning in named):
        yield from (Entry(name, meaning) for name, meaning in named)
    elif listed := named_list(told, values, "name", "behaviour"):
        yield listed


def _state(told: Told) -> str:
    return f"{status_of(told)} · {fingerprint(told)}"
