"""A sheet about one role, to hand to whoever takes it: what it is, when, with whom."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from planner.documents.agreement.decide import how_it_meets
from planner.documents.agreement.who import duties
from planner.documents.blocks import (
    Block,
    Heading,
    Listing,
    Paragraph,
    Question,
    Run,
    Table,
    Together,
)
from planner.documents.reading import (
    Content,
    capital,
    facts,
    labelled,
    present,
    run_on,
    said,
    worded,
)
from planner.documents.tables import Column, column, table
from planner.documents.telling import Told
from planner.documents.words import words
from planner.model.catalogue import section
from planner.model.markdown import plain
from planner.model.records.decide import Communication, Meeting
from planner.model.records.deliver import Task
from planner.model.records.front import Control, Person
from planner.model.records.safe import SafeguardingLead
from planner.model.records.who import Assignment, Body, Representative, Role, Seat

SHORT = 400  # letters: a sheet that says less has room for notes
LINES = 5  # to write on
WIDTHS = (0.57, 0.43)  # of tasks and of the part in them, which with its day is one line


def sheet(told: Told, role: Role) -> Iterator[Block]:
    """Yield what a role is, its work with dates, its meetings, and whom to turn to."""
    name = said(told, role, "title") or told.say("A role without a name yet")
    does = (*duties(told, role), *_holder(told, role))
    meets = (*_work(told, role), *_groups(told, role))
    yield Heading(2, name)
    yield from (*does, *meets, *_turn_to(told, role))
    is_short = sum(map(len, words((*does, *meets)))) < SHORT
    yield from _to_write(told, role, is_short=is_short)


def _holder(told: Told, role: Role) -> Iterator[Block]:
    """Yield how to reach whoever holds the role, and for whom they speak."""
    if person := told.get(Person, role.person):
        reached = filter(None, (said(told, person, name) for name in ("email", "phone")))
        own = [one for one in present(told, Representative) if one.person == person.id]
        yield from facts(
            (
                *worded(told.say("Contact"), ", ".join(reached)),
                *(pair for one in own for pair in _spoken_for(told, one)),
            )
        )


def _spoken_for(told: Told, one: Representative) -> Iterator[tuple[str, Content]]:
    """Yield for whom somebody speaks: how far that goes, who stands in, who comes after."""
    partner = said(told, one, "partner")
    label = told.sentence("Speaks for {partner}", partner=partner)
    authority = run_on(told, one, "authority", "limit", "deputy")
    yield from worded(label or told.say("Speaks for the organisation"), authority)
    yield from labelled(told, one, "handover")


def _work(told: Told, role: Role) -> Iterator[Block]:
    """Yield the tasks that the holder's organisation has a part in, the next one first."""
    tasks = [
        task
        for task in present(told, Task)
        if task.done is None and task.status != "done" and _part(told, role, task)
    ]
    columns = [
        column(told, Task, "title"),
        Column[Task](told.say("Part"), lambda task: _part_and_day(told, role, task)),
    ]
    if tasks:
        yield Heading(3, told.say("Tasks still to be done"))
        soonest = sorted(tasks, key=lambda task: task.due or date.max)
        for made in table("", soonest, columns):
            yield replace(made, widths=WIDTHS) if isinstance(made, Table) else made


def _part_and_day(told: Told, role: Role, task: Task) -> Content:
    part, day = _part(told, role, task), said(told, task, "due")
    return (plain(told.sentence("{part}, by {day}", part=part, day=day) or part),)


def _part(told: Told, role: Role, task: Task) -> str:
    """Return which part the holder's organisation has in a task; empty without one."""
    if not role.partner:
        return ""
    if task.lead == role.partner:
        return told.say("leads it")
    given = any(
        (one.is_responsible or one.is_accountable) and one.partner == role.partner
        for one in told.all(Assignment)
        if one.task == task.id
    )
    return told.say("helps") if given or role.partner in task.others else ""


def _groups(told: Told, role: Role) -> Iterator[Block]:
    """Yield the groups in which the holder has a place, for how long, and how they meet."""
    seats = [seat for seat in present(told, Seat) if is_theirs(role, seat)]
    groups = [seat.body for seat in seats if told.get(Body, seat.body)]
    meetings = present(told, Meeting)
    is_everyone = is_of_everyone(role)
    if is_everyone:
        groups += [one.id for one in told.all(Body) if one.kind == "full meeting"]
    every = [
        _group(told, told.get(Body, group), seats, meetings) for group in dict.fromkeys(groups)
    ]
    if is_everyone and any(told.get(Body, one.body) is None for one in meetings):
        every.append(_group(told, None, (), meetings))
    if every:
        yield Heading(3, told.say("Meetings to come to"))
        yield from every


def _group(
    told: Told, body: Body | None, seats: Sequence[Seat], meetings: Sequence[Meeting]
) -> Together:
    """Return what a group is called, who the holder is in it, and when it meets."""
    name = said(told, body, "name") if body else told.say("The whole partnership")
    places = [_place(told, seat) for seat in seats if body and seat.body == body.id]
    own = [
        one
        for one in meetings
        if (one.body == body.id if body else told.get(Body, one.body) is None)
    ]
    known = worded(name or told.say("A group not named yet"), "; ".join(filter(None, places)))
    head = tuple(facts(known)) or (Paragraph((Run(name, bold=True),)),)
    met = [block for one in own for block in how_it_meets(told, one)]
    return Together((*head, *met))


def _place(told: Told, seat: Seat) -> str:
    """Return a place in a group and its term: `Chair, for 2 years`."""
    length = told.sentence("for {length}", length=said(told, seat, "term"))
    return capital(", ".join(filter(None, (said(told, seat, "office"), length))))


def is_theirs(role: Role, seat: Seat) -> bool:
    """Return whether a place in a group belongs to whoever holds a role."""
    if role.person:
        return seat.person == role.person
    if role.partner:
        return seat.partner == role.partner
    return bool(role.title.strip()) and seat.office.strip() == role.title.strip()


def is_of_everyone(role: Role) -> bool:
    """Return whether a role is a duty of every partner."""
    return not (role.person or role.partner or role.holder.strip())


def _turn_to(told: Told, role: Role) -> Iterator[Block]:
    """Yield who can be asked, about the partnership and about somebody's safety."""
    asked = (
        (told.label(Communication, "contact"), told.one(Communication).contact),
        (told.label(Control, "owner"), told.control.owner),
        *_leads(told, role),
    )
    first: dict[str, str] = {}  # the label of each person, once
    for label, person_id in asked:
        first.setdefault(person_id, label)
    lines = [
        (Paragraph((Run(f"{label}: ", bold=True), Run(how_to_reach(told, person)))),)
        for person_id, label in first.items()
        if person_id != role.person and (person := told.get(Person, person_id))
    ]
    if lines:
        yield Together((Heading(3, told.say("Who to turn to")), Listing(tuple(lines))))


def _leads(told: Told, role: Role) -> Iterator[tuple[str, str]]:
    """Yield who leads on safeguarding for the holder's organisation, or for each."""
    if not told.is_on(section("safeguarding")):
        return
    for one in told.all(SafeguardingLead):
        if role.partner in ("", one.partner):
            partner = said(told, one, "partner")
            label = told.sentence("Safeguarding, {partner}", partner=partner)
            yield label or told.say("Safeguarding"), one.person


def how_to_reach(told: Told, person: Person) -> str:
    """Return a person's name and how to reach them in one line."""
    parts = (
        person.name or person.position,
        said(told, person, "email"),
        said(told, person, "phone"),
    )
    return ", ".join(filter(None, parts))


def _to_write(told: Told, role: Role, *, is_short: bool) -> Iterator[Block]:
    """Yield room for who takes the role where nobody is named, and for notes."""
    person = told.get(Person, role.person)
    is_open = not (is_of_everyone(role) or (person and person.name.strip()))
    questions = []
    if is_open:
        questions += [
            Question(f"sheet.{role.id}.holder", told.say("Taken on by"), width="full"),
            Question(f"sheet.{role.id}.since", told.say("From"), width="short"),
            Question(f"sheet.{role.id}.until", told.say("Until"), width="short"),
        ]
    if is_short and not is_of_everyone(role):
        notes = told.say("Notes")
        questions.append(Question(f"sheet.{role.id}.notes", notes, "text", lines=LINES))
    if questions:
        yield Together((Heading(3, told.say("To write in")), *questions))
