"""Who holds which places in the groups, as a grid of partners and offices."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from planner.documents.blocks import Chart, Entry, Table
from planner.documents.charts.charted import Charted, drawn, label, partner_label
from planner.documents.charts.seats import MOST, Holder, Seats
from planner.documents.reading import called, capital, present, said
from planner.documents.tables import Column, table
from planner.documents.telling import Told
from planner.model.markdown import plain
from planner.model.records.front import Partner
from planner.model.records.who import Seat

Held = Mapping[tuple[str, str], int]  # how many places a partner has, by its id and the office


def seats(told: Told) -> Charted:
    """Return which offices each partner holds; nothing where no partner holds any.

    Offices of the same name in several groups are one; where there are many, several grids
    share them.
    """
    places = [one for one in present(told, Seat) if told.get(Partner, one.partner)]
    held = Counter((one.partner, _office(told, one)) for one in places)
    offices = list(dict.fromkeys(office for _, office in held))
    holders = [one for one in told.partners if any(one.id == key for key, _ in held)]
    grids = [offices[at : at + MOST] for at in range(0, len(offices), MOST)]
    numbers = {office: at for at, office in enumerate(offices, start=1)}
    plans = [_grid(told, grid, holders, held, numbers) for grid in grids]
    if not plans:
        return Charted()
    charts: tuple[Chart, ...] = drawn(
        told, plans, told.say("Who holds which places"), _alternative(told, holders, held)
    )
    return Charted(charts, tuple(_table(told, holders, held)))


def _office(told: Told, seat: Seat) -> str:
    return capital(said(told, seat, "office")) or told.say("Member")


def _grid(
    told: Told,
    offices: Sequence[str],
    holders: Sequence[Partner],
    held: Held,
    numbers: Mapping[str, int],
) -> Seats:
    names = tuple(
        label(told, office, told.say("Office {number}", number=numbers[office]))
        for office in offices
    )
    rows = [
        Holder(partner_label(told, one), tuple(held.get((one.id, each), 0) for each in offices))
        for one in holders
    ]
    return Seats(names, tuple(rows))


def _offices_of(told: Told, partner: Partner, held: Held) -> str:
    """Return the places of a partner in words: `Chair, Member (2)`."""
    words = [
        told.say("{office} ({number})", office=office, number=number) if number > 1 else office
        for (holder, office), number in held.items()
        if holder == partner.id
    ]
    return told.listed(words)


def _alternative(told: Told, holders: Sequence[Partner], held: Held) -> str:
    start = told.say(
        "A grid of partners and offices; a full square marks a place that is held."
    )
    each = [
        told.say(
            "{name}: {offices}.",
            name=called(one, told.voice),
            offices=_offices_of(told, one, held),
        )
        for one in holders
    ]
    return " ".join([start, *each])


def _table(told: Told, holders: Sequence[Partner], held: Held) -> Iterator[Table | Entry]:
    def count(one: Partner) -> int:
        """Return how many places a partner holds."""
        return sum(number for (holder, _), number in held.items() if holder == one.id)

    columns = [
        Column[Partner](
            told.say("Organisation"), lambda one: (plain(called(one, told.voice)),)
        ),
        Column[Partner](
            told.say("Places held"), lambda one: (plain(_offices_of(told, one, held)),)
        ),
        Column[Partner](
            told.say("How many"), lambda one: (plain(told.number(count(one))),), "right"
        ),
    ]
    yield from table(told.say("Places held by each partner"), holders, columns)
