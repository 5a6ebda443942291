"""A worksheet: the questions of some sections, to fill in at a meeting or on screen."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from planner.documents.blocks import Block, Document, Heading, Question, Together
from planner.documents.frame import framed, name_of_partnership
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.reading import leading
from planner.documents.telling import Told, as_written, telling
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
from planner.model.worksheet import (
    BY,
    DAY,
    NO,
    REFERENCE,
    YES,
    Place,
    Wording,
    asked,
    reference,
)

FEW_FIELDS = 4  # a record with no more of them is a row or two, which need no title
MANY_FIELDS = 6  # a record with more of them is asked for fewer times
ROOM, ROOM_IN_LIST = 4, 2  # lines to write on, of a single record and of one among others


def worksheet(charter: Charter, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return the questions of the sections that are chosen, with what is known of each.

    Raises:
        DocumentError: nothing can be asked in any section asked for
    """
    told = telling(charter, options)
    # An answer goes back into the text itself, so it stands in the language of that.
    asking = Asking(told, Wording(as_written(told)), options.blank)
    questions = list(_questions(asking, options)) or [_nothing_open(told)]
    blocks = [*_opening(told), *questions, *closing(told)]
    # Nobody signs a worksheet, and the word DRAFT would stand where people write.
    return replace(framed(told, told.say("Worksheet"), blocks), watermark="")


def _nothing_open(told: Told) -> Block:
    return plain(
        told.say(
            "Every question of this charter has an answer. Choose the sections that you want to"
            " talk about, and they will stand here."
        )
    )


@dataclass(frozen=True, slots=True)
class Asking:
    """What a worksheet asks: all of its sections, or only what is still `open` in them."""

    told: Told
    wording: Wording
    blank: bool
    open: bool = False


def _questions(asking: Asking, options: Options) -> Iterator[Block]:
    """Yield the sections asked for; else those that are not settled; else what is open in any.

    A blank worksheet asks for all sections that this charter has.
    """
    told = asking.told
    askable = _askable()
    expected = [one for one in askable if told.is_on(one)]
    if options.sections:
        sections = [one for one in askable if one.key in options.sections]
        if not sections:
            raise DocumentError(
                "A worksheet asks nothing about this section; please choose another one."
            )
    elif options.blank:
        sections = expected
    else:
        sections = [one for one in expected if not _is_settled(told, one)]
        asking = asking if sections else replace(asking, open=True)
    for one in sections or expected:
        yield from _section(asking, one)


def _askable() -> list[Section]:
    return [one for one in SECTIONS if any(asked(kind) for kind in one.records)]


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
            " what you do not know. The program can take in a worksheet that is a PDF: it shows"
            " what is new, and you choose what goes into the charter."
        )
    )
    yield Question(BY, told.say("Filled in by"))
    yield Question(DAY, told.say("On"), help=day_help(told))


def closing(told: Told) -> Iterator[Block]:
    """Yield what tells the program which charter the answers are for."""
    yield Together((Heading(2, told.say("About this worksheet")), referring(told)))


def referring(told: Told) -> Question:
    """Return the field by which answers on paper are known to belong to this charter."""
    label = told.say("Which charter this is for")
    hint = told.say("The program reads it, so that answers come back to the right place.")
    return Question(REFERENCE, label, "text", reference(told), help=hint, fixed=True)


def _section(asking: Asking, section: Section) -> Iterator[Block]:
    """Yield a section: its title, what it asks, and its records, the first under both."""
    told = asking.told
    asks = leading(plain(told.say(section.asks)))
    head: tuple[Block, ...] = (Heading(2, told.say(section.title)), asks)
    for kind in section.records:
        for title, questions in _records(asking, section, kind):
            name = (Heading(3, title),) if title else ()
            yield Together((*head, *name, *questions))
            head = ()


def _records(
    asking: Asking, section: Section, kind: type[Record]
) -> Iterator[tuple[str, list[Question]]]:
    """Yield the title and the questions of each record, and of those that may be added.

    Where a few rows say all of a record, they are title enough.
    """
    for place in _places(asking, kind):
        name = _name(asking, place) if kind.many else ""
        title = asking.told.say(section.title)
        about = f"{title}, {name}" if name else title
        if questions := list(_of_record(asking, place, about)):
            is_plain = not asking.open and len(questions) <= FEW_FIELDS
            yield "" if is_plain else name, questions


def _places(asking: Asking, kind: type[Record]) -> Iterator[Place]:
    """Yield the records to ask about: those there are, and room for a few more."""
    if not asked(kind):
        return
    if not kind.many:
        yield Place(kind, ONLY, "")
        return
    known = () if asking.blank else asking.told.all(kind)
    yield from (Place(kind, record.id, "") for record in known)
    if not (asking.open and known):
        rows = 1 if known else 2 if len(asked(kind)) > MANY_FIELDS else 3
        yield from (Place(kind, "", "", number) for number in range(1, rows + 1))


def _name(asking: Asking, place: Place) -> str:
    if place.new:
        thing = asking.told.say(noun(place.kind))
        return asking.told.say("New {thing}, {number}", thing=thing, number=place.new)
    record = asking.wording.charter.get(place.kind, place.record_id)
    assert record is not None, "it was read from this charter"
    return asking.wording.called(record)


def _of_record(asking: Asking, record: Place, about: str) -> Iterator[Question]:
    for name, kind in asked(record.kind):
        place = record._replace(field=name)
        value = "" if asking.blank or place.new else asking.wording.answer(place)
        if not (asking.open and value.strip()):
            label = asking.told.label(place.kind, name)
            bare = Question(place.name, label, value=value, about=about)
            yield question(asking, place, kind, bare)


def question(asking: Asking, place: Place, kind: Kind, bare: Question) -> Question:
    """Return a question with room for the kind of answer it wants."""
    told = asking.told
    bare = replace(bare, help=" ".join(filter(None, (told.say(kind.help), _hint(told, kind)))))
    match kind:
        case Prose():
            return replace(bare, answer="text", lines=ROOM_IN_LIST if place.kind.many else ROOM)
        case Choice() | Flag():
            kept = (YES, NO) if isinstance(kind, Flag) else tuple(filter(None, kind.values))
            return _choosing(told, bare, kept)
        case Link():
            return replace(bare, choices=tuple(asking.wording.ids(kind.to)))
        case Day() | Number() | Money() | Span():
            return replace(bare, width="short")
        case _:
            return bare


def _choosing(told: Told, bare: Question, kept: tuple[str, ...]) -> Question:
    """Return a question with its choices in words; one of them, unless other words were typed.

    A file that is filled in keeps each as it is stored, in whatever language it was printed.
    """
    said = {one: told.voice.word(one) for one in kept}
    choices = tuple(said.values())
    value = said.get(bare.value, bare.value)
    if value and value not in choices:
        return replace(bare, answer="line", choices=kept)  # what is picked is stored so
    other = kept if kept != choices else ()
    return replace(bare, answer="choice", value=value, choices=choices, kept=other)


def _hint(told: Told, kind: Kind) -> str:
    """Return how an answer is to be written, where that is not plain."""
    match kind:
        case Day():
            return day_help(told)
        case Money():
            return told.say("Such as {amount}", amount=told.money(120000))
        case Span():
            return told.say("Such as 14 days or 3 months")
        case Number():
            return told.say("A number")
        case Links():
            return told.say("Names, with a semicolon between them")
        case Line() | Prose() | Choice() | Flag() | Link() | Picture():
            return ""


def day_help(told: Told) -> str:
    """Return how a day is written."""
    return told.say("Such as 30 June 2027")
