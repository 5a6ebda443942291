"""The notes of a meeting: what it settled, what it decided, what it left for later."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from planner.documents.blocks import Block, Document, Entry, Heading
from planner.documents.frame import framed, name_of_partnership
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.reading import Content, content, present
from planner.documents.tables import column, stacked, table
from planner.documents.telling import Told, telling
from planner.model.charter import Charter
from planner.model.markdown import Listing, plain
from planner.model.naming import name_of
from planner.model.record import Record
from planner.model.records.decide import Decision


@dataclass(frozen=True, slots=True)
class Matter:
    """Something a meeting was asked, and the fields of a record that answer it.

    It is a question of the program in English, or in the language of the document already.
    """

    asks: str
    kind: type[Record]
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """A meeting that was held: what it settled, the ids of its decisions, what it left."""

    day: date
    settled: tuple[Matter, ...]
    decided: tuple[str, ...]
    left: tuple[Matter, ...]


def notes(charter: Charter, held: Held, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return the notes of a meeting, to file or to send round."""
    told = telling(charter, options)
    title = told.say("Notes of a meeting")
    blocks = (
        Heading(1, title),
        plain(name_of_partnership(told)),
        plain(told.day(held.day)),
        *_settled(told, held.settled),
        *_decided(told, held.decided),
        *_left(told, held.left),
    )
    return framed(told, title, blocks)


def _settled(told: Told, settled: Sequence[Matter]) -> Iterator[Block]:
    if settled:
        yield Heading(2, told.say("Settled"))
    for one in settled:
        yield Entry(told.say(one.asks), _answer(told, one))


def _answer(told: Told, matter: Matter) -> Content:
    if matter.kind.many:
        named = [plain(name_of(each, told)) for each in present(told, matter.kind)]
        return (Listing(tuple((each,) for each in named)),)
    return tuple(
        passage
        for record in present(told, matter.kind)
        for name in matter.fields
        for passage in content(told, record, name)
    )


def _decided(told: Told, ids: Sequence[str]) -> Iterator[Block]:
    taken = [one for one in present(told, Decision) if one.id in ids]
    if taken:
        yield Heading(2, told.say("Decisions taken"))
        columns = [
            stacked(told, Decision, "decision", "reason"),
            column(told, Decision, "action_by"),
        ]
        yield from table(told.say("Decisions and who acts on them"), taken, columns)


def _left(told: Told, left: Sequence[Matter]) -> Iterator[Block]:
    if left:
        yield Heading(2, told.say("Left for later"))
        yield Listing(tuple((plain(told.say(each.asks)),) for each in left))
