"""Power and parts: who leads, who has which part, and how evenly parts and votes are spread."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from planner.health.signals import spreading
from planner.health.signals.seats import by_partner, partner_of, points_of_power, small
from planner.health.signals.signal import Held, Piece, Sentence, Signal, at
from planner.health.signals.spreading import Amount
from planner.health.signals.telling import Telling, about, short
from planner.model.charter import Charter
from planner.model.records.decide import DecisionRule
from planner.model.records.deliver import Task
from planner.model.records.front import Partner
from planner.model.records.who import Assignment, Body, Seat

NAMED = 2  # tasks that are named; more are for the list
FEW = 2  # parts that one partner may well have
MOST_IN_A_GROUP = 7  # people; among more, fewer have their say (USERS §13)


def does_every_task_have_a_lead(charter: Charter, _: date) -> Signal:
    """Return which tasks nobody leads: no partner, and none that is accountable in the grid."""
    say, tell = charter.voice.say, Telling(charter)
    asked = about(
        *(charter, "leads", "parts", "workplan"),
        asks=say("Does somebody lead every task?"),
        because=say("What belongs to everybody may be done by nobody."),
    )
    every = [one for one in charter.all(Task) if one.is_open]
    led = {one.task for one in charter.all(Assignment) if one.is_accountable}
    leaderless = [one for one in every if not one.lead and one.id not in led]
    if not charter.all(Task):
        return asked.unknown(tell.say("No task is written down."))
    if not leaderless:
        return asked.fine(tell.say("Somebody leads every task that is still to be done."))
    return asked.look(_leaderless(tell, every, leaderless))


def _leaderless(tell: Telling, every: Sequence[Task], leaderless: Sequence[Task]) -> Sentence:
    number = tell.number(leaderless, "lead")
    names = tell.quoted(leaderless[:NAMED], "lead")
    if len(leaderless) == len(every):
        return tell.count(
            number,
            "Nobody leads the {number} open task: {names}.",
            "Nobody leads any of the {number} open tasks, such as {names}.",
            names=names,
        )
    return tell.count(
        number,
        "Nobody leads {number} of {all} open tasks: {names}.",
        "Nobody leads {number} of {all} open tasks, such as {names}.",
        all=tell.number(every),
        names=names,
    )


def who_has_which_part(charter: Charter, _: date) -> Signal:
    """Return who convenes, chairs, holds the money, writes the minutes, speaks and decides."""
    say, tell = charter.voice.say, Telling(charter)
    asked = about(
        *(charter, "seats", "parts", "structure"),
        asks=say("Who has which part in running this?"),
        because=say("Power lies in small parts: who calls, chairs, pays, writes and speaks."),
    )
    seats = points_of_power(tell)
    if not any(seat.holders for seat in seats):
        return asked.unknown(
            tell.say(
                "The agreement does not say who convenes, chairs, holds the money, writes the"
                " minutes, speaks for the partnership or decides."
            )
        )
    told = (*_nobody(tell, seats), *_most(tell, seats), *_by_post(tell, seats))
    is_worth_it = not all(map(_is_named, seats)) or _is_one_sided(seats)
    answer = asked.look(*told) if is_worth_it else asked.fine(*(told or [_shared(tell)]))
    return replace(answer, seats=seats)


def _shared(tell: Telling) -> Sentence:
    return tell.say("Each part is named, and no one partner has the most.")


def _is_named(seat: Held) -> bool:
    return any(not one.is_quoted for one in seat.holders)


def _nobody(tell: Telling, seats: Sequence[Held]) -> Iterator[Sentence]:
    empty = [seat for seat in seats if not seat.holders]
    quoted = [seat for seat in seats if seat.holders and not _is_named(seat)]
    if empty:
        parts = [Piece(small(seat.part), (seat.home,)) for seat in empty]
        yield tell.say(
            "No office, role or field names anybody for {parts}.", parts=tell.listed(parts)
        )
    if quoted:
        parts = [Piece(small(seat.part), seat.holders[0].name.places) for seat in quoted]
        yield tell.say("Told in words, without a name: {parts}.", parts=tell.listed(parts))


def _is_one_sided(seats: Sequence[Held]) -> bool:
    """Return whether one partner has more than half of several parts."""
    said = sum(map(_is_named, seats))
    most = max(map(len, by_partner(seats).values()), default=0)
    return most > FEW and 2 * most > said


def _most(tell: Telling, seats: Sequence[Held]) -> list[Sentence]:
    """Return which partner has the most parts, where one of them has more than any other."""
    said = [seat for seat in seats if _is_named(seat)]
    held = sorted(by_partner(seats).items(), key=lambda one: -len(one[1]))
    if not held or [len(places) for _, places in held[1:2]] == [len(held[0][1])]:
        return []
    partner = tell.charter.get(Partner, held[0][0])
    assert partner is not None, "only partners are counted"
    return [
        tell.say(
            "{name} has {number} of the {all} parts that are named.",
            name=tell.partner(partner),
            number=tell.many(held[0][1]),
            all=_number(tell, said),
        )
    ]


def _by_post(tell: Telling, seats: Sequence[Held]) -> Iterator[Sentence]:
    """Yield how many parts name no organisation; to decide together is not such a part."""
    bare = [
        seat
        for seat in seats
        if _is_named(seat) and not any(one.partner or one.is_everyone for one in seat.holders)
    ]
    if bare:
        yield tell.count(
            _number(tell, bare),
            "{number} part names a person or a post, and no organisation: {parts}.",
            "{number} parts name a person or a post, and no organisation: {parts}.",
            parts=tell.listed([Piece(small(seat.part)) for seat in bare]),
        )


def _number(tell: Telling, seats: Sequence[Held]) -> Piece:
    """Return how many parts there are, leading to where each is said."""
    found = tuple(place for seat in seats for place in seat.holders[0].name.places[:1])
    return Piece(tell.charter.voice.number(len(seats)), found)


def are_seats_spread(charter: Charter, today: date) -> Signal:
    """Return how the places in groups are spread, and which group is larger than a team."""
    say, tell = charter.voice.say, Telling(charter)
    asked = about(
        *(charter, "places", "parts", "structure"),
        asks=say("How evenly are places in the groups spread?"),
        because=say("Who sits at the table shapes what is decided there."),
    )
    held = spreading.gathered(
        *(charter, today),
        (
            (partner_of(charter, seat), Amount(Fraction(1), at(seat, "partner")))
            for seat in charter.all(Seat)
        ),
    )
    large = [*_large_groups(tell)]
    if not held:
        return asked.unknown(
            tell.say("No place in a group names the organisation that it belongs to."), *large
        )
    found = spreading.spread(tell, say("Places in groups"), held, today)
    return spreading.answered(asked, tell, found, ahead=large)


def _large_groups(tell: Telling) -> Iterator[Sentence]:
    for body in tell.charter.all(Body):
        seats = [one for one in tell.charter.all(Seat) if one.body == body.id]
        if len(seats) > MOST_IN_A_GROUP:
            yield tell.say(
                "{group}: {number} places. Five to seven people are often thought best for"
                " everyone to take part.",
                group=tell.name(body, "name"),
                number=tell.number(seats),
            )


def are_tasks_spread(charter: Charter, today: date) -> Signal:
    """Return how the tasks that somebody leads are spread, those done and those to come."""
    say, tell = charter.voice.say, Telling(charter)
    asked = about(
        *(charter, "tasks", "parts", "workplan"),
        asks=say("How evenly are the tasks spread?"),
        because=say("Whoever does most of the work may tire, and whoever does none may go."),
    )
    held = spreading.gathered(
        *(charter, today),
        (
            (task.lead, Amount(Fraction(1), at(task, "lead")))
            for task in charter.all(Task)
            if task.status != "dropped"
        ),
    )
    if not held:
        return asked.unknown(tell.say("No task names a partner that leads it."))
    found = spreading.spread(tell, say("Tasks led"), held, today)
    return spreading.answered(asked, tell, found)


def are_votes_spread(charter: Charter, today: date) -> Signal:
    """Return how votes are spread; where none are counted, how decisions are taken."""
    say, tell = charter.voice.say, Telling(charter)
    asked = about(
        *(charter, "votes", "parts", "decisions"),
        asks=say("How evenly are votes spread?"),
        because=say("Votes decide where talking does not."),
    )
    held = spreading.gathered(
        *(charter, today),
        (
            (partner_of(charter, seat), Amount(Fraction(str(seat.votes)), at(seat, "votes")))
            for seat in charter.all(Seat)
            if seat.votes and seat.votes > 0
        ),
    )
    if held:
        found = spreading.spread(tell, say("Votes"), held, today)
        return spreading.answered(asked, tell, found)
    rule = charter.one(DecisionRule)
    if rule.votes.strip():
        words = Piece(short(rule.votes), (at(rule, "votes"),))
        return asked.fine(tell.say("The agreement says: “{votes}”", votes=words))
    if rule.method:
        how = Piece(charter.voice.word(rule.method), (at(rule, "method"),))
        sentence = tell.say("No votes are counted. How it is decided: {how}.", how=how)
        return asked.unknown(sentence) if "vote" in rule.method else asked.fine(sentence)
    return asked.unknown(tell.say("The agreement says neither how you decide nor who votes."))
