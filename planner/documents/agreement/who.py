"""Who does what: members, groups and their places, roles and the grid."""

from collections.abc import Iterator, Sequence

from planner.documents.blocks import Block, Entry, Heading, Paragraph, Together
from planner.documents.lists import listed
from planner.documents.reading import (
    Content,
    called,
    capital,
    content,
    order_of,
    paragraph,
    present,
    rest,
    said,
    speaks,
)
from planner.documents.tables import Column, column, stacked, table
from planner.documents.telling import Told
from planner.model.markdown import plain, spoken
from planner.model.records.deliver import Task
from planner.model.records.front import Partner
from planner.model.records.who import (
    Assignment,
    Body,
    Membership,
    MembershipType,
    Role,
    Seat,
)

LETTERS = {
    "responsible": "R",
    "accountable": "A",
    "accountable and responsible": "A, R",
    "consulted": "C",
    "informed": "I",
}
HOLDERS = ("person", "partner")
WIDEST_GRID = 4  # partners; with more of them each task is a list


def membership(told: Told) -> Iterator[Block]:
    """Yield the rules of membership and the kinds of member."""
    rules = told.one(Membership)
    term, share, least = (said(told, rules, name) for name in ("term", "attendance", "least"))
    yield from paragraph(
        told.sentence("Membership lasts {length} at a time.", length=term),
        told.sentence("Each member attends at least {share}% of the meetings.", share=share),
        told.sentence("The least number of members is {number}.", number=least),
    )
    yield from rest(told, rules, ("term", "attendance", "least"))
    yield from listed(told, MembershipType)


def structure(told: Told) -> Iterator[Block]:
    """Yield each group with its places, and the places that belong to no group."""
    seats = present(told, Seat)
    peopled = {seat.body for seat in seats}
    bodies = [one for one in told.all(Body) if one.id in peopled or speaks(told, one)]
    for body in bodies:
        name = said(told, body, "name") or told.say("A group not named yet")
        yield Together((Heading(4, name), *_body(told, body)))
        held = [seat for seat in seats if seat.body == body.id]
        yield from _places(told, name, held)
    loose = [seat for seat in seats if not said(told, seat, "body")]
    yield from _places(told, "", loose)


def _body(told: Told, body: Body) -> Iterator[Block]:
    kind = said(told, body, "kind")
    is_named_so = kind.casefold() == said(told, body, "name").strip().casefold()
    yield from paragraph(
        "" if is_named_so else told.sentence("Kind of group: {kind}.", kind=kind),
        told.sentence("It reports to: {group}.", group=said(told, body, "reports_to")),
        told.sentence("It ends on {day}.", day=said(told, body, "ends")),
    )
    yield from content(told, body, "remit")


def _places(told: Told, name: str, seats: Sequence[Seat]) -> Iterator[Block]:
    """Yield the offices as a table, and in one line those who only belong to the group."""
    seated = [seat for seat in seats if not any(rest(told, seat, ("body", *HOLDERS)))]
    offices = [seat for seat in seats if seat not in seated]
    columns = [
        column(told, Seat, "office"),
        Column[Seat](told.say("Held by"), lambda seat: _holder(told, seat)),
        stacked(told, Seat, "chosen", "term", "since"),
        column(told, Seat, "votes"),
    ]
    yield from table(
        told.sentence("Offices in: {group}", group=name) or told.say("Offices"),
        offices,
        columns,
    )
    members = [spoken(_holder(told, seat)).replace("\n", ", ") for seat in seated]
    if members:
        yield Entry(told.say("Members"), (plain(f"{'; '.join(members)}"),))


def _holder(told: Told, seat: Seat) -> Content:
    """Return who holds a place; a post that is called like the office is not said twice."""
    held = [content(told, seat, name) for name in HOLDERS]
    return tuple(one for found in held for one in found if spoken([one]) != seat.office)


def roles(told: Told) -> Iterator[Block]:
    """Yield the duties of every partner, each role, and who has which part in which task."""
    for role in present(told, Role):
        name = said(told, role, "title") or told.say("A role without a name yet")
        yield Together((Heading(4, name), *duties(told, role)))
    assignments = present(told, Assignment)
    if assignments:
        yield Heading(4, told.say("Who has which part in the work"))
        yield from grid(told, assignments)


def duties(told: Told, role: Role) -> Iterator[Block]:
    """Yield who holds a role, and what it is there for."""
    person, holder, partner = (
        said(told, role, name) for name in ("person", "holder", "partner")
    )
    held = told.listed(list(filter(None, (person, holder))))
    whose = told.sentence("{held}, for {partner}", held=held, partner=partner)
    whose = whose or held or partner
    everyone = "" if whose else told.say("This is a duty of every partner.")
    known = "" if whose == said(told, role, "title") else whose
    yield from paragraph(everyone, told.sentence("Held by {who}.", who=known))
    yield from content(told, role, "duties")


def grid(told: Told, assignments: Sequence[Assignment]) -> Iterator[Block]:
    """Yield a grid where a few partners share known tasks; else each task as a list."""
    partners = {one.partner for one in assignments}
    tasks = {one.task for one in assignments}
    if len(partners) > WIDEST_GRID or "" in tasks:
        yield from _parts(told, assignments)
        return
    in_order = sorted(partners, key=lambda at: order_of(told, at))
    columns = [
        column(told, Task, "title"),
        *(_part(told, one, assignments) for one in in_order),
    ]
    key = told.say(
        "R is responsible: does the work. A is accountable: answers for it."
        " C is consulted before a decision. I is informed after it."
    )
    shared = [task for task in told.all(Task) if task.id in tasks]
    rows = table(told.say("Responsibility grid"), shared, columns)
    yield Together((plain(key, "note"), *rows))


def _part(told: Told, partner_id: str, assignments: Sequence[Assignment]) -> Column[Task]:
    partner = told.get(Partner, partner_id)
    own = [one for one in assignments if one.partner == partner_id]
    header = called(partner, told.voice) if partner else told.say("No partner named")
    return Column(header, lambda task: _letters(task, own), "centre")


def _letters(task: Task, own: Sequence[Assignment]) -> Content:
    letters = (LETTERS.get(one.letter, "") for one in own if one.task == task.id)
    return tuple(paragraph(", ".join(filter(None, letters))))


def _parts(told: Told, assignments: Sequence[Assignment]) -> Iterator[Entry]:
    """Yield each task with its partners, part by part: the grid as words."""
    by_task: dict[str, list[Assignment]] = {}
    for one in assignments:
        by_task.setdefault(one.task, []).append(one)
    for of in by_task.values():
        task = said(told, of[0], "task") or told.say("A task not named yet")
        yield Entry(task, tuple(_shared(told, of)))


def _shared(told: Told, assignments: Sequence[Assignment]) -> Iterator[Paragraph]:
    """Yield a line for each part that partners have in one task."""
    for letter in (*LETTERS, ""):
        of = [one for one in assignments if one.letter == letter]
        named = [said(told, one, "partner") or told.say("no partner named") for one in of]
        if named:
            part = capital(told.voice.word(letter)) or told.say("Part not agreed")
            yield plain(f"{part}: {told.listed(named)}")
