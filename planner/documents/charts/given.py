"""What the partners put in, by partner and by kind, as bars."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from planner.documents.blocks import Entry, Table
from planner.documents.charts.bars import Bar, Bars
from planner.documents.charts.charted import Charted, drawn, partner_label
from planner.documents.drawing import Filling
from planner.documents.reading import called, capital, order_of, present, said
from planner.documents.tables import Column, table
from planner.documents.telling import Told
from planner.model.markdown import plain
from planner.model.records.front import Partner
from planner.model.records.resources import Contribution

MONEY = "funding"  # the kind of contribution that is money; every other one is in kind
TOLD = 8  # bars whose value is said in the alternative; more are for the table


@dataclass(frozen=True, slots=True)
class Sum:
    """What comes from somebody, or of a kind: its name, a label for a chart, the amounts.

    Units: minor units
    """

    name: str
    label: str
    money: int = 0
    in_kind: int = 0

    @property
    def together(self) -> int:
        """Return money and the value in kind."""
        return self.money + self.in_kind


def given(told: Told) -> list[Contribution]:
    """Return the contributions in the order of the partners; those of nobody come last."""
    every = present(told, Contribution)
    return sorted(every, key=lambda one: (order_of(told, one.partner), one.rank))


def by_partner(told: Told) -> Charted:
    """Return the value that each partner puts in, in money and in kind; may be nothing."""
    groups: dict[str, list[Contribution]] = {}
    for one in _valued(told):
        groups.setdefault(one.partner, []).append(one)
    sums = [_sum(*_names(told, key), ones) for key, ones in groups.items()]
    caption = told.say("What each partner puts in")
    rows = [(one.label, (one.money, one.in_kind), told.money(one.together)) for one in sums]
    start = told.say("Bars show the value that each partner puts in, in money and in kind.")
    return _charted(told, caption, start, rows, _kinds(told, sums), _partner_table(told, sums))


def by_kind(told: Told) -> Charted:
    """Return the value put in of each kind, the largest first; nothing without values."""
    groups: dict[str, list[Contribution]] = {}
    for one in _valued(told):
        groups.setdefault(one.kind, []).append(one)
    names = {
        key: capital(said(told, ones[0], "kind")) or told.say("No kind named")
        for key, ones in groups.items()
    }
    sums = [_sum(names[key], names[key], ones) for key, ones in groups.items()]
    sums.sort(key=lambda one: -one.together)
    caption = told.say("What is put in, by kind")
    rows = [(one.label, (one.money, one.in_kind), told.money(one.together)) for one in sums]
    start = told.say("Bars show the value that all partners put in, by kind.")
    return _charted(told, caption, start, rows, _kinds(told, sums), _kind_table(told, sums))


def _kinds(told: Told, sums: Sequence[Sum]) -> tuple[tuple[Filling, str], ...]:
    """Return the fillings of money and of what is in kind, with words for those there are."""
    return (
        ("solid", told.say("money") if any(one.money for one in sums) else ""),
        ("striped", told.say("in kind") if any(one.in_kind for one in sums) else ""),
    )


def _valued(told: Told) -> Iterator[Contribution]:
    return (one for one in given(told) if one.value is not None)


def _names(told: Told, partner_id: str) -> tuple[str, str]:
    """Return a giver's name, and what it is called in a chart."""
    partner = told.get(Partner, partner_id)
    if partner is None:
        return (told.say("No partner named"),) * 2
    return called(partner, told.voice), partner_label(told, partner)


def _sum(name: str, label: str, ones: Sequence[Contribution]) -> Sum:
    money = sum(one.value or 0 for one in ones if one.kind == MONEY)
    return Sum(name, label, money, sum(one.value or 0 for one in ones) - money)


def _charted(
    told: Told,
    caption: str,
    start: str,
    rows: Sequence[tuple[str, tuple[int, ...], str]],
    kinds: tuple[tuple[Filling, str], ...],
    tables: Iterator[Table | Entry],
) -> Charted:
    bars = [Bar(label, parts, value) for label, parts, value in rows]
    most = max((bar.amount for bar in bars), default=0)
    if not most:
        return Charted()
    plan = Bars(tuple(bars), kinds, most)
    return Charted(drawn(told, [plan], caption, _said(told, start, bars)), tuple(tables))


def _said(told: Told, start: str, bars: Sequence[Bar]) -> str:
    if len(bars) <= TOLD:
        each = [told.say("{name} {value}", name=bar.label, value=bar.value) for bar in bars]
        return told.say("{start} They are: {each}.", start=start, each="; ".join(each))
    longest = max(bars, key=lambda bar: bar.amount)
    return told.say(
        "{start} There are {number} bars; the longest is {name} with {value}. See the table.",
        start=start,
        number=len(bars),
        name=longest.label,
        value=longest.value,
    )


def _partner_table(told: Told, sums: Sequence[Sum]) -> Iterator[Table | Entry]:
    who, money, in_kind, together = (
        told.say("Organisation"),
        told.say("Money"),
        told.say("In kind"),
        told.say("Together"),
    )
    columns = [
        Column[Sum](who, lambda one: (plain(one.name),)),
        _amounts(told, money, {one: one.money for one in sums}),
        _amounts(told, in_kind, {one: one.in_kind for one in sums}),
        _amounts(told, together, {one: one.together for one in sums}),
    ]
    total = {
        who: told.say("In all"),
        money: told.money(sum(one.money for one in sums)),
        in_kind: told.money(sum(one.in_kind for one in sums)),
        together: told.money(sum(one.together for one in sums)),
    }
    yield from table(
        told.say("Totals by partner"), sums, columns, total if len(sums) > 1 else None
    )


def _kind_table(told: Told, sums: Sequence[Sum]) -> Iterator[Table | Entry]:
    kind, value = told.say("Kind"), told.say("Value")
    columns = [
        Column[Sum](kind, lambda one: (plain(one.name),)),
        _amounts(told, value, {one: one.together for one in sums}),
    ]
    total = {
        kind: told.say("In all"),
        value: told.money(sum(one.together for one in sums)),
    }
    yield from table(
        told.say("Totals by kind"), sums, columns, total if len(sums) > 1 else None
    )


def _amounts(told: Told, header: str, amounts: Mapping[Sum, int]) -> Column[Sum]:
    return Column[Sum](header, lambda one: (plain(told.money(amounts[one])),), "right")
