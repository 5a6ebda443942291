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
    sentence,
    speaks,
)
from planner.documents.tables import Column, column, stacked, table
from planner.model.charter import Charter
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
from planner.model.words import joined

LETTERS = {
    "responsible": "R",
    "accountable": "A",
    "accountable and responsible": "A, R",
    "consulted": "C",
    "informed": "I",
}
KEY = (
    "R is responsible: does the work. A is accountable: answers for it."
    " C is consulted before a decision. I is informed after it."
)
HOLDERS = ("person", "partner")
WIDEST_GRID = 4  # partners; with more of them each task is a list


def membership(charter: Charter) -> Iterator[Block]:
    """Yield the rules of membership and the kinds of member."""
    rules = charter.one(Membership)
    term, share, least = (
        said(charter, rules, name) for name in ("term", "attendance", "least")
    )
    yield from paragraph(
        sentence("Membership lasts {} at a time.", term),
        sentence("Each member attends at least {}% of the meetings.", share),
        sentence("The least number of members is {}.", least),
    )
    yield from rest(charter, rules, ("term", "attendance", "least"))
    yield from listed(charter, MembershipType)


def structure(charter: Charter) -> Iterator[Block]:
    """Yield each group with its places, and the places that belong to no group."""
    seats = present(charter, Seat)
    peopled = {seat.body for seat in seats}
    bodies = [one for one in charter.all(Body) if one.id in peopled or speaks(charter, one)]
    for body in bodies:
        name = said(charter, body, "name") or "A group not named yet"
        yield Together((Heading(4, name), *_body(charter, body)))
        held = [seat for seat in seats if seat.body == body.id]
        yield from _places(charter, name, held)
    loose = [seat for seat in seats if not said(charter, seat, "body")]
    yield from _places(charter, "", loose)


def _body(charter: Charter, body: Body) -> Iterator[Block]:
    kind = said(charter, body, "kind")
    is_named_so = kind.casefold() == said(charter, body, "name").strip().casefold()
    yield from paragraph(
        "" if is_named_so else sentence("Kind of group: {}.", kind),
        sentence("It reports to: {}.", said(charter, body, "reports_to")),
        sentence("It ends on {}.", said(charter, body, "ends")),
    )
    yield from content(charter, body, "remit")


def _places(charter: Charter, name: str, seats: Sequence[Seat]) -> Iterator[Block]:
    """Yield the offices as a table, and in one line those who only belong to the group."""
    seated = [seat for seat in seats if not any(rest(charter, seat, ("body", *HOLDERS)))]
    offices = [seat for seat in seats if seat not in seated]
    columns = [
        column(charter, Seat, "office"),
        Column[Seat]("Held by", lambda seat: _holder(charter, seat)),
        stacked(charter, Seat, "chosen", "term"),
        column(charter, Seat, "votes"),
    ]
    yield from table(f"Offices in: {name}" if name else "Offices", offices, columns)
    members = [spoken(_holder(charter, seat)).replace("\n", ", ") for seat in seated]
    if members:
        yield Entry("Members", (plain(f"{'; '.join(members)}"),))


def _holder(charter: Charter, seat: Seat) -> Content:
    """Return who holds a place; a post that is called like the office is not said twice."""
    held = [content(charter, seat, name) for name in HOLDERS]
    return tuple(one for found in held for one in found if spoken([one]) != seat.office)


def roles(charter: Charter) -> Iterator[Block]:
    """Yield the duties of every partner, each role, and who has which part in which task."""
    for role in present(charter, Role):
        name = said(charter, role, "title") or "A role without a name yet"
        yield Together((Heading(4, name), *_role(charter, role)))
    assignments = present(charter, Assignment)
    if assignments:
        yield Heading(4, "Who has which part in the work")
        yield from _grid(charter, assignments)


def _role(charter: Charter, role: Role) -> Iterator[Block]:
    person, holder, partner = (
        said(charter, role, name) for name in ("person", "holder", "partner")
    )
    held = joined(list(filter(None, (person, holder))))
    whose = ", for ".join(filter(None, (held, partner)))
    everyone = "" if whose else "This is a duty of every partner."
    known = "" if whose == said(charter, role, "title") else whose
    yield from paragraph(everyone, sentence("Held by {}.", known))
    yield from content(charter, role, "duties")


def _grid(charter: Charter, assignments: Sequence[Assignment]) -> Iterator[Block]:
    """Yield a grid where a few partners share known tasks; else each task as a list."""
    partners = {one.partner for one in assignments}
    tasks = {one.task for one in assignments}
    if len(partners) > WIDEST_GRID or "" in tasks:
        yield from _parts(charter, assignments)
        return
    in_order = sorted(partners, key=lambda at: order_of(charter, at))
    columns = [
        column(charter, Task, "title"),
        *(_part(charter, one, assignments) for one in in_order),
    ]
    yield plain(KEY, "note")
    shared = [task for task in charter.all(Task) if task.id in tasks]
    yield from table("Responsibility grid", shared, columns)


def _part(charter: Charter, partner_id: str, assignments: Sequence[Assignment]) -> Column[Task]:
    partner = charter.get(Partner, partner_id)
    own = [one for one in assignments if one.partner == partner_id]
    header = called(partner) if partner else "No partner named"
    return Column(header, lambda task: _letters(task, own), "centre")


def _letters(task: Task, own: Sequence[Assignment]) -> Content:
    letters = (LETTERS.get(one.letter, "") for one in own if one.task == task.id)
    return tuple(paragraph(", ".join(filter(None, letters))))


def _parts(charter: Charter, assignments: Sequence[Assignment]) -> Iterator[Entry]:
    """Yield each task with its partners, part by part: the grid as words."""
    by_task: dict[str, list[Assignment]] = {}
    for one in assignments:
        by_task.setdefault(one.task, []).append(one)
    for of in by_task.values():
        task = said(charter, of[0], "task") or "A task not named yet"
        yield Entry(task, tuple(_shared(charter, of)))


def _shared(charter: Charter, assignments: Sequence[Assignment]) -> Iterator[Paragraph]:
    """Yield a line for each part that partners have in one task."""
    for letter in (*LETTERS, ""):
        of = [one for one in assignments if one.letter == letter]
        named = [said(charter, one, "partner") or "no partner named" for one in of]
        if named:
            yield plain(f"{capital(letter) or 'Part not agreed'}: {joined(named)}")
