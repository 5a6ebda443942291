"""A statement for each person who took part: in what, from when, and what was learned.

It says what the charter knows, with the hours of each placement; all the time given, and what a
person says they learned, are left to write in.
What the partnership signs stands together, before what the person says of it.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

from planner.documents.blocks import (
    Block,
    Document,
    Heading,
    Listing,
    PageBreak,
    Paragraph,
    Question,
    Run,
    SignatureBlock,
)
from planner.documents.frame import framed, name_of_partnership
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.reading import called, content, paragraph, present, said
from planner.documents.telling import Told, telling
from planner.errors import DocumentError
from planner.model.charter import Charter
from planner.model.markdown import Passage, plain
from planner.model.records.deliver import Lesson, Task
from planner.model.records.front import Partner, Period, Person
from planner.model.records.resources import Expertise, Posting
from planner.model.records.who import Representative, Role, Seat
from planner.model.records.why import Purpose

MOST = 6  # tasks and lessons; a statement is one page


def participation(charter: Charter, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return a statement for one person, or for everyone who took part, a page each.

    Raises:
        DocumentError: the person who is asked for is not in the charter.
    """
    told = telling(charter, options)
    people = _people(told, options.person)
    pages = [_statement(told, person, options.today) for person in people]
    blocks = chain.from_iterable(_parted(pages)) if pages else _nobody(told)
    subject = told.say("Statement of participation")
    return framed(told, subject, blocks, pages=len(pages))


def _people(told: Told, person_id: str) -> list[Person]:
    if not person_id:
        return [one for one in present(told, Person) if took_part(told, one)]
    person = told.get(Person, person_id)
    if person is None:
        raise DocumentError(
            "This charter has no person “{person_id}”. Choose somebody who is in it.",
            person_id=person_id,
        )
    return [person]


def took_part(charter: Charter, person: Person) -> bool:
    """Return whether a person had a part: a role, an office, a voice, or a placement."""
    return any(
        person.id in (getattr(one, "person", ""), getattr(one, "deputy", ""))
        for kind in (Seat, Role, Representative, Expertise)
        for one in charter.all(kind)
    ) or any(_is_of(posting, person) for posting in charter.all(Posting))


def _is_of(posting: Posting, person: Person) -> bool:
    return posting.manager == person.id or (
        bool(person.name.strip()) and posting.post.strip() == person.name.strip()
    )


def _nobody(told: Told) -> Iterator[Block]:
    yield Heading(1, name_of_partnership(told))
    yield plain(told.say("Nobody is named yet who took part."), "missing")


def _parted(pages: Sequence[Sequence[Block]]) -> Iterator[Sequence[Block]]:
    """Yield pages, each beginning on a new one."""
    for number, page in enumerate(pages):
        yield (PageBreak(), *page) if number else page


def _statement(told: Told, person: Person, today: date | None) -> tuple[Block, ...]:
    return (
        Heading(1, told.say("Statement of participation")),
        Heading(2, _name(told, person)),
        *_what(told, person, today),
        *_parts(told, person),
        *_work(told, person),
        *_learned(told, person),
        _time_given(told, person),
        _signed(told),
        _own_words(told, person),
    )


def _name(told: Told, person: Person) -> str:
    return person.name or said(told, person, "position") or told.say("A person without a name")


def _what(told: Told, person: Person, today: date | None) -> Iterator[Passage]:
    partner = told.get(Partner, person.partner)
    title = name_of_partnership(told)
    words = told.say("took part in the work of {title}.", title=title)
    if partner and partner.name != person.name:
        words = told.say(
            "took part in the work of {title} on behalf of {partner}.",
            title=title,
            partner=called(partner, told.voice),
        )
    yield Paragraph((Run(words),), "lead")
    yield from paragraph(_when(told, partner, today))
    yield from content(told, told.one(Purpose), "statement")


def _when(told: Told, partner: Partner | None, today: date | None) -> str:
    """Return since when the person's organisation has taken part, and until when if it left."""
    period = told.one(Period)
    begun = (partner.joined if partner else None) or period.start
    start = _said(told, partner, "joined") or said(told, period, "start")
    end = _said(told, partner, "left")
    if start and end:
        return told.say("From {start} to {end}.", start=start, end=end)
    if begun and today and begun > today:
        return told.sentence("From {start}.", start=start)
    return told.sentence("Since {start}.", start=start)


def _said(told: Told, partner: Partner | None, name: str) -> str:
    return said(told, partner, name) if partner else ""


def _parts(told: Told, person: Person) -> Iterator[Block]:
    parts = [(plain(words),) for words in dict.fromkeys(_had(told, person)) if words]
    if parts:
        yield Heading(3, told.say("What they did"))
        yield Listing(tuple(parts))


def _had(told: Told, person: Person) -> Iterator[str]:
    """Yield what a person was there for; empty where a record does not say it."""
    roles = (one for one in told.all(Role) if one.person == person.id)
    seats = (one for one in told.all(Seat) if one.person == person.id)
    topics = (one for one in told.all(Expertise) if one.person == person.id)
    postings = (one for one in told.all(Posting) if _is_of(one, person))
    yield from (told.sentence("Role: {role}", role=said(told, one, "title")) for one in roles)
    yield from (_seat(told, one) for one in seats)
    yield from _voice(told, person)
    for one in topics:
        yield told.sentence("Shared what they know: {topic}", topic=said(told, one, "topic"))
    yield from (_posting(told, one, person) for one in postings)


def _voice(told: Told, person: Person) -> Iterator[str]:
    for one in told.all(Representative):
        if one.person == person.id:
            yield told.say("Spoke for their organisation")
        elif one.deputy == person.id:
            yield told.say("Spoke for their organisation as a deputy")


def _seat(told: Told, seat: Seat) -> str:
    office, group = said(told, seat, "office"), said(told, seat, "body")
    return (
        told.sentence("{office} in: {group}", office=office, group=group)
        or told.sentence("Member of: {group}", group=group)
        or office
    )


def _posting(told: Told, posting: Posting, person: Person) -> str:
    if posting.manager == person.id:
        return told.sentence(
            "Managed from day to day: {post}", post=said(told, posting, "post")
        )
    host, kind = said(told, posting, "host"), said(told, posting, "kind")
    start, end = said(told, posting, "start"), said(told, posting, "end")
    facts = (
        kind,
        told.sentence("with: {host}", host=host),
        told.sentence("from {start}", start=start),
        told.sentence("to {end}", end=end),
        told.sentence("hours: {hours}", hours=said(told, posting, "hours")),
    )
    return ", ".join(filter(None, facts))


def _work(told: Told, person: Person) -> Iterator[Block]:
    """Yield what the person's organisation has brought about with others."""
    done = [
        task
        for task in told.all(Task)
        if person.partner
        and person.partner in (task.lead, *task.others)
        and (task.done or task.status == "done")
    ]
    if done:
        yield Heading(3, told.say("What came of it"))
        yield Listing(tuple(_came(told, task) for task in done[:MOST]))


def _came(told: Told, task: Task) -> tuple[Passage, ...]:
    title, day = said(told, task, "title"), said(told, task, "done")
    words = told.sentence("{task}, {day}", task=title, day=day) or title
    return (plain(words), *content(told, task, "output"))


def _learned(told: Told, person: Person) -> Iterator[Block]:
    own = [one for one in told.all(Posting) if _is_of(one, person)]
    lessons = [
        one for one in told.all(Lesson) if person.partner and one.shared_by == person.partner
    ]
    found = [
        *(content(told, posting, "learning") for posting in own),
        *(content(told, lesson, "lesson") for lesson in lessons),
    ]
    if items := tuple(filter(None, found))[:MOST]:
        yield Heading(3, told.say("What was learned"))
        yield Listing(items)


def _time_given(told: Told, person: Person) -> Question:
    return Question(f"participation.{person.id}.hours", told.say("Days or hours given"))


def _own_words(told: Told, person: Person) -> Question:
    label = told.say("In their own words: what I learned")
    return Question(f"participation.{person.id}.learned", label, "text", lines=3)


def _signed(told: Told) -> SignatureBlock:
    lines = (
        (told.say("Signature"), ""),
        (told.say("Name and position"), ""),
        (told.say("Date"), ""),
    )
    return SignatureBlock(told.say("Signed for the partnership"), "", lines)
