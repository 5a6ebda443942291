"""Who has which part in running a partnership: the points of power, one by one.

Offices and roles are known by their names alone. Where none names anybody, what is written of
the part is quoted; nothing is read into it.
Source: Huxham and Vangen on points of power (ASSESSMENTS §11).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.health.signals.signal import Held, Holder, Piece, Place, at
from planner.health.signals.telling import Telling, short
from planner.model.charter import Charter
from planner.model.markdown import passages, spoken
from planner.model.naming import name_of
from planner.model.record import Record
from planner.model.records.decide import Communication, DecisionRule, Meeting
from planner.model.records.front import Partner, Person
from planner.model.records.resources import Finance
from planner.model.records.who import Role, Seat

A_SEAT = Place(Seat.table)
# How an office or a role is called in English and in Welsh.
CHAIR = re.compile(r"\b(?:co-?)?(?:chair\w*|cadeirydd)\b", re.IGNORECASE)
CONVENOR = re.compile(
    r"\b(?:conven[eo]r|co-?ordinator|organiser|secretariat|cydlynydd|cynullydd)\b",
    re.IGNORECASE,
)
TREASURER = re.compile(r"\b(?:treasurer|trysorydd)\b", re.IGNORECASE)
SECRETARY = re.compile(
    r"\b(?:secretary|minute\w*|clerk|note-?taker|ysgrifennydd|cofnodydd)\b", re.IGNORECASE
)
SPEAKER = re.compile(r"\b(?:spokes\w+|press officer|llefarydd)\b", re.IGNORECASE)
SECOND = re.compile(r"\b(?:vice|deputy|assistant|dirprwy|is-gadeirydd)\b", re.IGNORECASE)


def points_of_power(tell: Telling) -> tuple[Held, ...]:
    """Return who convenes, chairs, holds the money, writes the minutes, speaks and decides."""
    say = tell.charter.voice.say
    meetings = tell.charter.all(Meeting)
    finance, rule = tell.charter.one(Finance), tell.charter.one(DecisionRule)
    news = tell.charter.one(Communication)
    return (
        _held(say("Convening the meetings"), _called(tell, CONVENOR)),
        _held(
            *(say("Chairing"), _called(tell, CHAIR)),
            [(each, "chairing") for each in meetings],
        ),
        _held(
            *(say("Holding the money"), _money(tell)),
            [(finance, "statement"), (finance, "claims")],
            at(finance, "accountable_body"),
        ),
        _held(
            *(say("Writing the minutes"), _called(tell, SECRETARY)),
            [(each, "notes") for each in meetings],
        ),
        _held(
            *(say("Speaking for the partnership"), _speaks(tell)),
            [(news, "media")],
            at(news, "spokesperson"),
        ),
        _held(
            *(say("Deciding"), _decides(tell)),
            [(rule, "procedure")],
            at(rule, "method"),
        ),
    )


def small(part: str) -> str:
    """Return what a part is called within a sentence."""
    return part[:1].lower() + part[1:]


def _held(
    part: str,
    holders: Iterator[Holder],
    words: Sequence[tuple[Record, str]] = (),
    home: Place = A_SEAT,
) -> Held:
    """Return a part with who has it; where nobody is named, with what is written about it."""
    found = list(holders) or [*_quoted(words)]
    once = {(one.name.words, one.partner): one for one in found}
    return Held(part, tuple(once.values()), home)


def _quoted(words: Sequence[tuple[Record, str]]) -> Iterator[Holder]:
    for record, field in words:
        if said := short(spoken(passages(getattr(record, field)))):
            yield Holder(Piece(f"“{said}”", (at(record, field),)), is_quoted=True)


def _called(tell: Telling, called: re.Pattern[str]) -> Iterator[Holder]:
    """Yield who holds an office or a role of a name; seconds and deputies are passed over."""
    for seat in tell.charter.all(Seat):
        if called.search(seat.office) and not SECOND.search(seat.office):
            yield _holder(tell, seat, seat.office)
    for role in tell.charter.all(Role):
        if called.search(role.title) and not SECOND.search(role.title):
            yield _holder(tell, role, role.title)


def _holder(tell: Telling, record: Seat | Role, post: str) -> Holder:
    """Return who holds a place: its organisation, else the person, else the post by itself."""
    charter = tell.charter
    person = charter.get(Person, record.person)
    partner = charter.get(Partner, partner_of(charter, record))
    if partner is not None:
        return _partner(tell, partner, at(record, "partner"))
    named = name_of(person, charter) if person else ""
    named = named or getattr(record, "holder", "") or post
    return Holder(Piece(named, (at(record, "partner"),)))


def _money(tell: Telling) -> Iterator[Holder]:
    finance = tell.charter.one(Finance)
    if body := tell.charter.get(Partner, finance.accountable_body):
        yield _partner(tell, body, at(finance, "accountable_body"))
        return
    accountable = [one for one in tell.charter.partners if "accountable" in one.part]
    for one in accountable:
        yield _partner(tell, one, at(one, "part"))
    if not accountable:
        yield from _called(tell, TREASURER)


def _speaks(tell: Telling) -> Iterator[Holder]:
    rule = tell.charter.one(Communication)
    person = tell.charter.get(Person, rule.spokesperson)
    if person is None:
        yield from _called(tell, SPEAKER)
    elif partner := tell.charter.get(Partner, person.partner):
        yield _partner(tell, partner, at(rule, "spokesperson"))
    else:
        name = name_of(person, tell.charter)
        yield Holder(Piece(name, (at(rule, "spokesperson"),)))


def _decides(tell: Telling) -> Iterator[Holder]:
    rule, place = tell.charter.one(DecisionRule), at(tell.charter.one(DecisionRule), "method")
    if rule.method.startswith(("consensus", "vote")):
        together = Piece(tell.charter.voice.say("All partners together"), (place,))
        yield Holder(together, is_everyone=True)
    if rule.method == "lead body decides":
        leading = [one for one in tell.charter.partners if "lead" in one.part]
        yield from (_partner(tell, one, place, at(one, "part")) for one in leading)
    if rule.method.endswith("chair decides"):
        chair = Holder(Piece(tell.charter.voice.say("The chair")))
        for one in [*_called(tell, CHAIR)] or [chair]:
            yield replace(one, name=replace(one.name, places=(place, *one.name.places)))


def _partner(tell: Telling, partner: Partner, *said_in: Place) -> Holder:
    return Holder(Piece(tell.partner(partner).words, said_in), partner.id)


def by_partner(seats: Sequence[Held]) -> dict[str, tuple[Place, ...]]:
    """Return where each partner is named as having a part, by its id."""
    found: dict[str, list[Place]] = {}
    for seat in seats:
        for partner, place in {one.partner: one.name.places[0] for one in seat.holders}.items():
            found.setdefault(partner, []).append(place)
    return {partner: tuple(places) for partner, places in found.items() if partner}


def partner_of(charter: Charter, held: Seat | Role) -> str:
    """Return the partner that a place belongs to: its own, else that of its person."""
    person = charter.get(Person, held.person)
    return held.partner or (person.partner if person else "")
