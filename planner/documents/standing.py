"""How things stand: what a charter says of how the partnership works, question by question."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from planner.documents.blocks import Block, Entry, Heading, Table
from planner.documents.charts.charted import Charted
from planner.documents.charts.shares import shares
from planner.documents.options import Options
from planner.documents.reading import Content
from planner.documents.tables import Column, table
from planner.documents.telling import Told
from planner.health.signals.first import first
from planner.health.signals.signal import THEMES, TONES, Held, Signal
from planner.model.markdown import Listing, Paragraph, Run, plain


def standing(told: Told, options: Options) -> Iterator[Block]:
    """Yield the answers to every question, what to look at first ahead; nothing without any.

    They are in the document's own language if they were found in that, else in any.
    """
    found = [one for one in options.signals if one.language == told.spoken]
    every = found or list(options.signals)
    if not every:
        return
    yield Heading(2, told.say("How things stand"))
    yield plain(
        told.say(
            "These are questions to talk about, not marks. Nothing is known here but what is"
            " written in the agreement."
        )
    )
    yield Entry(told.say("To look at first"), (_looked_at_first(told, every),))
    for theme, of in groupby(every, lambda one: one.theme):
        yield Heading(3, told.say(THEMES[theme]))
        for one in of:
            yield Entry(one.asks, _answer(told, one))
            yield from _held(told, one.seats)
    yield from spread(told, every).tables


def _looked_at_first(told: Told, every: Sequence[Signal]) -> Listing:
    said = (plain(" ".join(each.plain for each in one.in_short)) for one in first(every))
    return Listing(tuple((_in_language(told, each, every[0].language),) for each in said))


def _answer(told: Told, one: Signal) -> Content:
    """Return the tone in words, and then what is said."""
    tone = Run(f"{told.say(TONES[one.tone])}. ", bold=True)
    said = Paragraph((tone, Run(one.plain)))
    return (_in_language(told, said, one.language),)


def _in_language(told: Told, said: Paragraph, language: str) -> Paragraph:
    return Paragraph(said.runs, language="" if language == told.spoken else language)


def _held(told: Told, seats: Sequence[Held]) -> Iterator[Table | Entry]:
    """Yield the parts in running a partnership, and who has each; none without any."""
    columns = [
        Column[Held](told.say("Part"), lambda one: (plain(one.part),)),
        Column[Held](told.say("Who has it"), lambda one: (plain(_holders(told, one)),)),
    ]
    yield from table(told.say("Who has which part"), seats, columns)


def _holders(told: Told, seat: Held) -> str:
    return "; ".join(one.name.words for one in seat.holders) or told.say("Not named")


def spread(told: Told, every: Sequence[Signal]) -> Charted:
    """Return how places, tasks, votes and contributions are spread, in shares and a table."""
    return shares(told, [one.spread for one in every if one.spread is not None])
