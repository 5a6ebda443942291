"""A worksheet: the questions of some sections, to fill in at a meeting or on screen."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.documents.blocks import Block, Document, Heading, Question, Together
from planner.documents.frame import framed, name_of_partnership
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.reading import leading
from planner.documents.telling import Told, telling
from planner.errors import DocumentError
from planner.model.catalogue import SECTIONS
from planner.model.charter import Charter
from planner.model.editing import noun
from planner.model.kinds import (
    Choice,
    Day,
    Flag,
    Kind,
    Line,
    Link,
    Links,
    Money,
    Number,
    Picture,
    Prose,
    Span,
)
from planner.model.markdown import plain
from planner.model.own import Unfinished
from planner.model.record import ONLY, Record, Section
from planner.model.words import money_words, name_of
from planner.model.worksheet import (
    BY,
    DAY,
    NO,
    REFERENCE,
    YES,
    Place,
    answer,
    asked,
    names,
    reference,
)

MANY_FIELDS = 6  # a record with more of them is asked for fewer times
ROOM, ROOM_IN_LIST = 5, 3  # lines to write on, of a single record and of one among others


def worksheet(charter: Charter, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return the questions of the sections that are chosen, with what is known of each."""
    told = telling(charter, options)
    blocks = [
        *_opening(told),
        *(block for one in _chosen(told, options) for block in _section(told, one, options)),
        *_closing(told),
    ]
    # Nobody signs a worksheet, and the word DRAFT would stand where people write.
    return replace(framed(told, told.say("Worksheet"), blocks), watermark="")


def _chosen(told: Told, options: Options) -> Sequence[Section]:
    """Return the sections asked for; else those of this charter that are not settled yet.

    Raises:
        DocumentError: nothing can be asked in any section asked for
    """
    askable = [one for one in SECTIONS if any(asked(kind) for kind in one.records)]
    if options.sections:
        chosen = [one for one in askable if one.key in options.sections]
        if not chosen:
            raise DocumentError(
                "A worksheet asks nothing about this section; please choose another one."
            )
        return chosen
    expected = [one for one in askable if told.is_on(one)]
    unsettled = [one for one in expected if not _is_settled(told, one)]
    return expected if options.blank or not unsettled else unsettled


def _is_settled(told: Told, section: Section) -> bool:
    tables = {kind.table for kind in section.records}
    return told.is_filled(section) and not any(
        odd.record in tables for odd in told.all(Unfinished)
    )


def _opening(told: Told) -> Iterator[Block]:
    yield Heading(1, name_of_partnership(told))
    yield leading(plain(told.say("A worksheet to fill in together")))
    yield plain(
        told.say(
            "Fill it in on screen and save it, or print it and write in the boxes. Leave empty"
            " what you do not know. A worksheet that is saved can be brought into the program:"
            " it shows what is new, and takes in only what you choose."
        )
    )
    yield Question(BY, told.say("Filled in by"))
    yield Question(DAY, told.say("On"), help=_day_help(told))


def _closing(told: Told) -> Iterator[Block]:
    label = told.say("Which charter this is for")
    hint = told.say("The program reads it, so that answers come back to the right place.")
    yield Together(
        (
            Heading(2, told.say("About this worksheet")),
            Question(REFERENCE, label, "text", reference(told), help=hint, fixed=True),
        )
    )


def _section(told: Told, section: Section, options: Options) -> Iterator[Block]:
    """Yield a section: its title, what it asks, and its questions, the first kept with both."""
    head: list[Block] = [Heading(2, section.title), leading(plain(section.asks))]
    for kind in section.records:
        for block in _records(told, section, kind, options):
            head.append(block)
            if isinstance(block, Question):
                yield Together(tuple(head)) if len(head) > 1 else block
                head = []


def _records(
    told: Told, section: Section, kind: type[Record], options: Options
) -> Iterator[Block]:
    if not asked(kind):
        return
    if not kind.many:
        yield from _questions(told, Place(kind, ONLY, ""), section.title, options)
        return
    known = () if options.blank else told.all(kind)
    for record in known:
        name = name_of(record, told)
        yield Heading(3, name)
        about = f"{section.title}, {name}"
        yield from _questions(told, Place(kind, record.id, ""), about, options)
    for number in range(1, _rows(kind, known) + 1):
        title = told.say("New {thing}, {number}", thing=noun(kind), number=number)
        yield Heading(3, title)
        about = f"{section.title}, {title}"
        yield from _questions(told, Place(kind, "", "", number), about, options)


def _rows(kind: type[Record], known: Sequence[Record]) -> int:
    """Return how many empty records there are to fill in."""
    return 2 if known or len(asked(kind)) > MANY_FIELDS else 3


def _questions(told: Told, record: Place, about: str, options: Options) -> Iterator[Question]:
    for name, kind in asked(record.kind):
        place = record._replace(field=name)
        value = "" if options.blank or place.new else answer(told, place)
        yield _question(
            told, place, kind, Question(place.name, kind.label, value=value, about=about)
        )


def _question(told: Told, place: Place, kind: Kind, bare: Question) -> Question:
    """Return a question with room for the kind of answer it wants."""
    bare = replace(bare, help=" ".join(filter(None, (kind.help, _hint(told, kind)))))
    match kind:
        case Prose():
            return replace(bare, answer="text", lines=ROOM_IN_LIST if place.kind.many else ROOM)
        case Choice() | Flag():
            choices = (YES, NO) if isinstance(kind, Flag) else tuple(filter(None, kind.values))
            fits = bare.value in ("", *choices)
            return replace(bare, answer="choice" if fits else "line", choices=choices)
        case Link():
            return replace(bare, choices=tuple(names(told, kind.to)))
        case _:
            return bare


def _hint(told: Told, kind: Kind) -> str:
    """Return how an answer is to be written, where that is not plain."""
    match kind:
        case Day():
            return _day_help(told)
        case Money():
            amount = money_words(120000, told.control.currency)
            return told.say("Such as {amount}", amount=amount)
        case Span():
            return told.say("Such as 14 days or 3 months")
        case Number():
            return told.say("A number")
        case Links():
            return told.say("Names, with a semicolon between them")
        case Line() | Prose() | Choice() | Flag() | Link() | Picture():
            return ""


def _day_help(told: Told) -> str:
    return told.say("Such as 30 June 2027")
