"""A worksheet for a first evening: a project, who, what for, what each hopes and fears.

It is filled in and read back like every worksheet. Blank, it belongs to no charter and begins
one.
"""

from collections.abc import Iterator
from dataclasses import replace

from planner.documents.blocks import Block, Document, Heading, Question, Together
from planner.documents.frame import framed
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.reading import called, leading
from planner.documents.telling import Told, as_written, telling
from planner.documents.worksheet import Asking, closing, day_help, question
from planner.model.charter import Charter
from planner.model.markdown import plain
from planner.model.record import ONLY, Record
from planner.model.records.front import Control, Partner
from planner.model.records.why import Background, Interest, Purpose
from planner.model.worksheet import BY, DAY, NEW, Place, Wording

PARTNERS, MORE = 4, 1  # rows for partners where none is known, and beside those that are
HOPING = 3  # of them who are asked what they hope for: a page full
LINES, FEW_LINES = 4, 2  # to write on: of the whole, and of one partner


def thinking(charter: Charter, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return the questions to think about, with what is known; blank, they begin a charter."""
    of = Charter(NEW, _without_words(charter).tables) if options.blank else charter
    told = telling(of, options)
    asking = Asking(told, Wording(as_written(told)), options.blank)
    title = told.say("Thinking about working together")
    blocks = (*_opening(told, title), *_questions(asking), *closing(told))
    # Nobody signs a worksheet, and the word DRAFT would stand where people write.
    made = replace(framed(told, title, blocks), watermark="")
    return replace(made, title=title, footer=(title,)) if options.blank else made


def _without_words(charter: Charter) -> Charter:
    """Return a charter that only knows its languages and its currency."""
    control = charter.control
    kept = Control(
        language=control.language,
        second_language=control.second_language,
        currency=control.currency,
    )
    return Charter.of(charter.id, [kept])


def _opening(told: Told, title: str) -> Iterator[Block]:
    yield Heading(1, title)
    yield leading(
        plain(told.say("Six questions for one person, or for a first evening together."))
    )
    yield plain(
        told.say(
            "There are no wrong answers. Fill it in on screen and save it, or print it and"
            " write in the boxes. The program reads it back, and the answers begin your"
            " agreement."
        )
    )
    yield Question(BY, told.say("Filled in by"))
    yield Question(DAY, told.say("On"), help=day_help(told))


def _questions(asking: Asking) -> Iterator[Block]:
    say = asking.told.say
    yield from _asked(
        asking,
        say("Think of something you would like to do with others. What is it?"),
        Place(Background, ONLY, "story"),
    )
    yield from _partners(asking, say("Who would be the partners?"))
    yield from _asked(
        asking, say("What would be the purpose?"), Place(Purpose, ONLY, "statement")
    )
    yield from _hopes(asking, say("What does each partner hope to gain, and what worries it?"))
    yield from _asked(
        asking,
        say("What can you do together that none of you could do alone?"),
        Place(Purpose, ONLY, "advantage"),
    )
    yield from _asked(asking, say("What would you call it?"), Place(Control, ONLY, "title"))


def _asked(asking: Asking, words: str, *places: Place) -> Iterator[Block]:
    questions = (_question(asking, each, words) for each in places)
    yield Together((Heading(2, words), *questions))


def _question(asking: Asking, place: Place, about: str, value: str = "") -> Question:
    """Return a question with its answer so far, or with words that are printed in its place."""
    value = value or ("" if place.new else asking.wording.answer(place))
    label = asking.told.label(place.kind, place.field)
    asked = question(
        asking, place, place.of, Question(place.name, label, value=value, about=about)
    )
    asked = replace(asked, help="")  # the question stands over it
    lines = FEW_LINES if place.kind.many else LINES
    return replace(asked, lines=lines) if asked.answer == "text" else asked


def _partners(asking: Asking, words: str) -> Iterator[Block]:
    there = asking.told.partners
    known = [Place(Partner, one.id, "name") for one in there]
    rows = MORE if there else PARTNERS
    new = [Place(Partner, "", "name", number) for number in range(1, rows + 1)]
    yield from _asked(asking, words, *known, *new)


def _hopes(asking: Asking, words: str) -> Iterator[Block]:
    """Yield what is asked of each partner; of one that is not known yet, its name as well."""
    number = 0
    head: tuple[Block, ...] = (Heading(2, words),)
    for partner in asking.told.partners:
        name = called(partner, asking.told.voice)
        said = next(
            (one for one in asking.told.all(Interest) if one.partner == partner.id), None
        )
        if said is None:
            number += 1
        yield Together((*head, Heading(3, name), *_of(asking, said, number, name)))
        head = ()
    for row in range(number + 1, number + 1 + (0 if asking.told.partners else HOPING)):
        name = asking.told.say("Partner {number}", number=row)
        yield Together((*head, Heading(3, name), *_of(asking, None, row, name)))
        head = ()


def _of(asking: Asking, said: Record | None, row: int, name: str) -> Iterator[Question]:
    """Yield the questions to one partner: in its record, or in a row to add with its name."""
    place = Place(Interest, said.id, "") if said else Place(Interest, "", "", row)
    if said is None:
        known = {called(one, asking.told.voice): one.id for one in asking.told.partners}
        names = asking.wording.ids("partner")
        printed = next((each for each, key in names.items() if key == known.get(name)), "")
        yield _question(asking, place._replace(field="partner"), name, printed)
    for field in ("benefit", "concern"):
        yield _question(asking, place._replace(field=field), name)
