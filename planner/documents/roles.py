"""Who does what: the grid for everybody, and a page to hand to whoever takes a role."""

from collections.abc import Iterator, Sequence

from planner.documents.agreement.who import grid
from planner.documents.blocks import Block, Document, Entry, Heading, PageBreak, Paragraph, Run
from planner.documents.charts.places import seats
from planner.documents.frame import framed, name_of_partnership
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.reading import Content, capital, content, paragraph, present, said
from planner.documents.role_sheet import is_of_everyone, sheet
from planner.documents.tables import Column, column, table
from planner.documents.telling import Told, telling
from planner.model.charter import Charter
from planner.model.markdown import plain
from planner.model.records.who import Assignment, Representative, Role, Seat


def roles(charter: Charter, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return who does what at a glance, then each role on a page of its own."""
    told = telling(charter, options)
    every = present(told, Role)
    blocks = (
        Heading(1, name_of_partnership(told)),
        Paragraph((Run(told.say("Who does what")),), "lead"),
        *_overview(told, every),
        *(block for role in every for block in (PageBreak(), *sheet(told, role))),
    )
    return framed(told, told.say("Roles"), blocks)


def _overview(told: Told, every: Sequence[Role]) -> Iterator[Block]:
    blocks = (
        *_list(told, every),
        *_offices(told),
        *_places(told),
        *_speakers(told),
        *_parts(told),
    )
    yield from blocks or (plain(told.say("No roles have been agreed yet."), "missing"),)


def _list(told: Told, every: Sequence[Role]) -> Iterator[Block]:
    columns = [
        column(told, Role, "title"),
        Column[Role](told.say("Held by"), lambda role: (plain(_holder(told, role)),)),
    ]
    if every:
        yield Heading(2, told.say("The roles"))
        yield from table(told.say("Every role and who holds it"), every, columns)


def _holder(told: Told, role: Role) -> str:
    if is_of_everyone(role):
        return told.say("Every partner")
    return _named(told, role, ("person", "holder", "partner"), role.title)


def _named(told: Told, record: Role | Seat, fields: Sequence[str], post: str) -> str:
    """Return who holds a role or a place; a post of the same name says nothing of who."""
    held = [words for name in fields if (words := said(told, record, name))]
    is_post = [words.strip().casefold() for words in held] == [post.strip().casefold()]
    return told.say("Nobody yet") if is_post or not held else ", ".join(held)


def _offices(told: Told) -> Iterator[Block]:
    """Yield the offices of each group as a table, and in one line who only belongs to it."""
    seats_of: dict[str, list[Seat]] = {}
    for seat in present(told, Seat):
        seats_of.setdefault(seat.body, []).append(seat)
    if seats_of:
        yield Heading(2, told.say("Offices in the groups"))
    for held in seats_of.values():
        group = said(told, held[0], "body")
        columns = [
            column(told, Seat, "office"),
            Column[Seat](told.say("Held by"), lambda seat: (plain(_sits(told, seat)),)),
            Column[Seat](told.label(Seat, "chosen"), lambda seat: _chosen(told, seat)),
        ]
        title = told.sentence("Offices in: {group}", group=group) or told.say("Offices")
        offices = [seat for seat in held if said(told, seat, "office")]
        yield from table(title, offices, columns)
        members = [_sits(told, seat) for seat in held if seat not in offices]
        label = told.sentence("Members of: {group}", group=group) or told.say("Members")
        if members:
            yield Entry(label, (plain("; ".join(members)),))


def _chosen(told: Told, seat: Seat) -> Content:
    """Return how an office is filled, and for how long where that is known."""
    length = told.sentence("for {length}", length=said(told, seat, "term"))
    return (*content(told, seat, "chosen"), *paragraph(capital(length)))


def _sits(told: Told, seat: Seat) -> str:
    return _named(told, seat, ("person", "partner"), seat.office)


def _places(told: Told) -> Iterator[Block]:
    """Yield how the places are shared, where several partners hold several offices."""
    held = [one for one in present(told, Seat) if one.partner]
    if min(len({one.partner for one in held}), len({one.office for one in held})) > 1:
        yield Heading(2, told.say("How the places are shared"))
        yield from seats(told).blocks


def _speakers(told: Told) -> Iterator[Block]:
    speakers = present(told, Representative)
    columns = [
        column(told, Representative, name)
        for name in ("partner", "person", "deputy", "authority")
    ]
    if speakers:
        yield Heading(2, told.say("Who speaks for each partner"))
        yield from table(told.say("Representatives"), speakers, columns)


def _parts(told: Told) -> Iterator[Block]:
    if assignments := present(told, Assignment):
        yield Heading(2, told.say("Who has which part in the work"))
        yield from grid(told, assignments)
