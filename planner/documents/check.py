"""The partnership check: thirteen statements to answer on paper, or what was answered."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from planner.documents.blocks import (
    Block,
    Document,
    Heading,
    Listing,
    PageBreak,
    Question,
    Table,
    Together,
)
from planner.documents.charts.answers import answers, mean_words
from planner.documents.frame import framed, name_of_partnership
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.tables import Column, table
from planner.documents.telling import Told, telling
from planner.health.check import ADVANTAGE, INERTIA, LEADS, LEAST, MOST, Results, Score
from planner.model.catalogue import section
from planner.model.charter import Charter
from planner.model.markdown import plain

SHARES = (0.62, 0.38)  # of the columns: the two tables stand one over the other


def check(
    charter: Charter,
    options: Options = AS_THE_CHARTER_SAYS,
    found: Results | None = None,
) -> Document:
    """Return the partnership check on paper; with the results of a round, what they say."""
    told = telling(charter, options)
    title = told.say("Partnership check")
    name = plain(name_of_partnership(told), "lead")
    told_blocks = _results(told, found) if found else _questions(told)
    blocks: tuple[Block, ...] = (
        Heading(1, title if found is None else told.say("Partnership check: what we answered")),
        name,
        *told_blocks,
        *_leads(told),
    )
    document = framed(told, title, blocks)
    # The word DRAFT would stand where people tick.
    return document if found else replace(document, watermark="")


def statements(told: Told) -> Mapping[str, str]:
    """Return what is asked, in the words of the paper, by the keys of the statements."""
    return {
        "a1": told.say("We share one vision, and we agree on our aims and objectives."),
        "a2": told.say("The people who should have a say do have one."),
        "a3": told.say("We keep each other informed, and it works well."),
        "a4": told.say("We pool what we have: money, staff, rooms, equipment and training."),
        "a5": told.say("We make use of what each of us knows and can do."),
        "a6": told.say("Our staff and volunteers learn from one another."),
        "i1": told.say("Things move more slowly than we need them to."),
        "i2": told.say("It is not clear what we have achieved."),
        "i3": told.say("We do not know clearly where we want to get to."),
        "i4": told.say("We trust each other too little."),
        "i5": told.say("Some of us follow plans of their own."),
        "i6": told.say("Conflict or competition between us goes on."),
        "i7": told.say("Some of us feel that their part counts for less."),
    }


def _instructions(told: Told) -> Iterator[Block]:
    """Yield how to fill the check in."""
    yield plain(
        told.say(
            "These thirteen statements help us to talk about how we work together. They take"
            " about ten minutes. Nothing here is right or wrong."
        )
    )
    points = (
        told.say(
            "Read each statement and tick one number: 1 if you disagree strongly,"
            " 2 if you disagree, 3 if neither, 4 if you agree, 5 if you agree"
            " strongly."
        ),
        told.say("Say what you think yourself, not what your organisation thinks."),
        told.say("Leave out a statement that you cannot answer."),
        told.say(
            "Do not write your name. All answers are put together; with fewer than"
            " three of them we show no more than the mean."
        ),
    )
    yield Listing(tuple((plain(point),) for point in points))


def _questions(told: Told) -> Iterator[Block]:
    yield from _instructions(told)
    yield Question(
        "check.round", told.say("Round of the check"), help=told.say("First, second…")
    )
    yield Question("check.day", told.say("Date"), width="short")
    words = statements(told)
    yield Heading(2, told.say("What we gain from working together"))
    yield from _asked(told, ADVANTAGE, words, 1)
    held_back = Heading(2, told.say("What holds us back"))
    yield Together((held_back, *_asked(told, INERTIA, words, 1 + len(ADVANTAGE))), whole=True)
    yield PageBreak()


def _asked(
    told: Told, keys: Sequence[str], words: Mapping[str, str], first: int
) -> Iterator[Question]:
    choices = tuple(str(number) for number in range(LEAST, MOST + 1))
    ends = (told.say("disagree strongly"), told.say("agree strongly"))
    for number, statement in enumerate(keys, start=first):
        label = told.say("{number}. {text}", number=number, text=words[statement])
        yield Question(f"check.{statement}", label, "choice", choices=choices, ends=ends)


def _leads(told: Told) -> Iterator[Block]:
    """Yield which sections of the charter to read and talk about after each answer."""
    words = statements(told)

    def where(statement: str) -> str:
        return told.listed([told.say(section(key).title) for key in LEADS[statement]])

    head: tuple[Block, ...] = (
        Heading(2, told.say("Where the answers lead")),
        plain(told.say("These sections of our agreement are the place to look first.")),
    )
    columns = [
        Column[str](told.say("Statement"), lambda one: (plain(words[one]),)),
        Column[str](told.say("Look at"), lambda one: (plain(where(one)),)),
    ]
    for caption, keys in (
        (told.say("When many of us disagree"), ADVANTAGE),
        (told.say("When many of us agree"), INERTIA),
    ):
        listed = (
            replace(one, widths=SHARES) if isinstance(one, Table) else one
            for one in table(caption, keys, columns)
        )
        yield Together((*head, *listed), whole=True)
        head = ()


def _results(told: Told, found: Results) -> Iterator[Block]:
    words = statements(told)
    yield plain(" ".join(_sums(told, found)))
    yield from _talking_points(told, found.talking_points, words)
    groups = (
        (told.say("What we gain from working together"), ADVANTAGE),
        (told.say("What holds us back"), INERTIA),
    )
    for title, keys in groups:
        scores = [score for score in found.scores if score.statement in keys]
        charted = answers(told, scores, words, told.say("Our answers in numbers"))
        if scores:
            yield Together((Heading(2, title), *charted.charts))
            yield from (Together((one,)) for one in charted.tables)


def _sums(told: Told, found: Results) -> Iterator[str]:
    yield told.say("People who answered: {number}.", number=told.number(found.respondents))
    if found.advantage is not None:
        yield told.say(
            "What we gain: {mean} of 5 on average.", mean=mean_words(told, found.advantage)
        )
    if found.inertia is not None:
        yield told.say(
            "What holds us back: {mean} of 5 on average.", mean=mean_words(told, found.inertia)
        )
    if found.balance is not None:
        sign = "+" if found.balance > 0 else ""
        yield told.say(
            "The balance, on a scale from -4 to +4, is {balance}.",
            balance=f"{sign}{mean_words(told, found.balance)}",
        )
    yield told.say("There is no pass mark: the numbers are there to talk about.")


def _talking_points(
    told: Told, points: Sequence[Score], words: Mapping[str, str]
) -> Iterator[Block]:
    if points:
        lead = told.say("About these statements our answers lie furthest apart:")
        listed = Listing(tuple((plain(words[one.statement]),) for one in points))
        yield Together((Heading(2, told.say("What to talk about")), plain(lead), listed))
