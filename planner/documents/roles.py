"""Who does what: the grid for everybody, and a page to hand to whoever takes a role."""

from collections.abc import Iterator, Sequence

from planner.documents.agreement.decide import how_it_meets
from planner.documents.agreement.who import duties, grid
from planner.documents.blocks import (
    Block,
    Document,
    Entry,
    Heading,
    PageBreak,
    Paragraph,
    Run,
    Together,
)
from planner.documents.frame import framed, name_of_partnership
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.reading import content, present, said
from planner.documents.tables import Column, column, table
from planner.documents.telling import Told, telling
from planner.model.charter import Charter
from planner.model.markdown import plain
from planner.model.records.decide import Meeting
from planner.model.records.deliver import Task
from planner.model.records.front import Person
from planner.model.records.who import Assignment, Body, Representative, Seat
from planner.model.records.who import Role as RoleRecord


def roles(charter: Charter, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return who does what at a glance, then each role on a page of its own."""
    told = telling(charter, options)
    every = present(told, RoleRecord)
    blocks = (
        Heading(1, name_of_partnership(told)),
        Paragraph((Run(told.say("Who does what")),), "lead"),
        *_overview(told, every),
        *(block for role in every for block in _page(told, role)),
    )
    return framed(told, told.say("Roles"), blocks)


def _overview(told: Told, every: Sequence[RoleRecord]) -> Iterator[Block]:
    blocks = (*_list(told, every), *_offices(told), *_speakers(told), *_parts(told))
    yield from blocks or (plain(told.say("No roles have been agreed yet."), "missing"),)


def _list(told: Told, every: Sequence[RoleRecord]) -> Iterator[Block]:
    columns = [
        column(told, RoleRecord, "title"),
        Column[RoleRecord](told.say("Held by"), lambda role: (plain(_holder(told, role)),)),
    ]
    if every:
        yield Heading(2, told.say("The roles"))
        yield from table(told.say("Every role and who holds it"), every, columns)


def _holder(told: Told, role: RoleRecord) -> str:
    held = [said(told, role, name) for name in ("person", "holder", "partner")]
    return ", ".join(filter(None, held)) or told.say("every partner")


def _offices(told: Told) -> Iterator[Block]:
    offices = [seat for seat in present(told, Seat) if said(told, seat, "office")]
    columns = [
        column(told, Seat, "office"),
        column(told, Seat, "body"),
        Column[Seat](told.say("Held by"), lambda seat: (plain(_sits(told, seat)),)),
    ]
    if offices:
        yield Heading(2, told.say("Offices in the groups"))
        yield from table(told.say("Who holds which office"), offices, columns)


def _sits(told: Told, seat: Seat) -> str:
    held = [said(told, seat, name) for name in ("person", "partner")]
    return ", ".join(filter(None, held)) or told.say("nobody yet")


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


def _page(told: Told, role: RoleRecord) -> Iterator[Block]:
    """Yield a sheet about one role: what it is, its work, its meetings, whom to turn to."""
    name = said(told, role, "title") or told.say("A role without a name yet")
    yield PageBreak()
    yield Heading(2, name)
    yield from duties(told, role)
    yield from _work(told, role)
    yield from _meetings(told, role)
    yield from _people(told, role)


def _work(told: Told, role: RoleRecord) -> Iterator[Block]:
    """Yield the tasks that the holder's organisation leads or shares."""
    tasks = [
        task
        for task in present(told, Task)
        if role.partner and role.partner in (task.lead, *task.others) and task.done is None
    ]
    columns = [
        column(told, Task, "title"),
        Column[Task](told.say("Part"), lambda task: (plain(_part(told, role, task)),)),
        column(told, Task, "due"),
    ]
    if tasks:
        yield Heading(3, told.say("The work this organisation is part of"))
        yield from table(told.say("Tasks still to be done"), tasks, columns)


def _part(told: Told, role: RoleRecord, task: Task) -> str:
    return told.say("leads it") if task.lead == role.partner else told.say("helps")


def _meetings(told: Told, role: RoleRecord) -> Iterator[Block]:
    """Yield how the groups meet in which the holder has a place."""
    seats = [seat for seat in present(told, Seat) if _is_theirs(role, seat)]
    groups = dict.fromkeys(seat.body for seat in seats if told.get(Body, seat.body))
    meetings = [one for one in present(told, Meeting) if one.body in groups]
    if not groups:
        return
    yield Heading(3, told.say("The groups to be in"))
    for group in groups:
        body = told.get(Body, group)
        held = [said(told, seat, "office") for seat in seats if seat.body == group]
        offices = told.listed(list(filter(None, held)))
        name = said(told, body, "name") if body else ""
        yield Together(
            (
                Paragraph((Run(name or told.say("A group not named yet"), bold=True),)),
                *([plain(told.say("As: {offices}", offices=offices))] if offices else []),
                *(b for one in meetings if one.body == group for b in how_it_meets(told, one)),
            )
        )


def _is_theirs(role: RoleRecord, seat: Seat) -> bool:
    if role.person:
        return seat.person == role.person
    return bool(role.partner) and seat.partner == role.partner


def _people(told: Told, role: RoleRecord) -> Iterator[Entry]:
    """Yield how to reach whoever holds the role."""
    person = told.get(Person, role.person)
    if person is None:
        return
    for name in ("position", "email", "phone"):
        if found := content(told, person, name):
            yield Entry(told.label(Person, name), found)
