"""Who puts in what: the ledger by partner, the totals, the expertise, and what goes back."""

from collections.abc import Iterator, Sequence

from planner.documents.blocks import Block, Document, Entry, Heading, Listing, Table, Together
from planner.documents.charts.given import MONEY, by_kind, by_partner, given
from planner.documents.frame import framed, name_of_partnership
from planner.documents.lists import listed
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.reading import Content, called, capital, content, present, said
from planner.documents.tables import Column, column, table
from planner.documents.telling import Told, telling
from planner.model.catalogue import section
from planner.model.charter import Charter
from planner.model.markdown import plain
from planner.model.records.front import Partner
from planner.model.records.resources import (
    BudgetLine,
    Contribution,
    Expertise,
    Finance,
    Funder,
)


def resources(charter: Charter, options: Options = AS_THE_CHARTER_SAYS) -> Document:
    """Return who puts in what, in words, as a chart and in tables."""
    told = telling(charter, options)
    ledger = given(told)
    title = told.say("Who puts in what")
    blocks: tuple[Block, ...] = (
        Heading(1, title),
        plain(name_of_partnership(told), "lead"),
        *overview(told, ledger),
        *_charts(told),
        *_ledger(told, ledger),
        *_going_back(told, ledger),
        *_expertise(told),
        *_finance(told),
        *_shortfall(told),
    )
    return framed(told, title, blocks)


def overview(told: Told, ledger: Sequence[Contribution]) -> Iterator[Block]:
    """Yield how much is put in, in a few sentences."""
    if not ledger:
        yield plain(told.say("Nothing is planned yet: no partner puts anything in."), "missing")
        return
    values = [one.value for one in ledger if one.value is not None]
    words = [
        told.say("The partners put in one thing.")
        if len(ledger) == 1
        else told.say("The partners put in {number} things.", number=told.number(len(ledger)))
    ]
    if values:
        money = sum(one.value or 0 for one in ledger if one.kind == MONEY)
        words.append(
            told.say(
                "Their value comes to {value}: {money} in money and {rest} in kind.",
                value=told.money(sum(values)),
                money=told.money(money),
                rest=told.money(sum(values) - money),
            )
        )
    if values and (without := len(ledger) - len(values)):
        words.append(told.say("Without a value, and so in no sum: {number}.", number=without))
    yield plain(" ".join(words))


def _charts(told: Told) -> Iterator[Block]:
    partners, kinds = by_partner(told), by_kind(told)
    if partners.charts:
        yield Heading(2, told.say("At a glance"))
        yield from partners.blocks
        yield from kinds.blocks


def _ledger(told: Told, ledger: Sequence[Contribution]) -> Iterator[Block]:
    if ledger:
        yield Heading(2, told.say("What each partner puts in"))
    for partner in dict.fromkeys(one.partner for one in ledger):
        known = told.get(Partner, partner)
        name = called(known, told.voice) if known else told.say("No partner named")
        own = [one for one in ledger if one.partner == partner]
        caption = told.say("Put in by {partner}", partner=name)
        yield Together((*_contributions(told, caption, own),))


def _contributions(
    told: Told, caption: str, own: Sequence[Contribution]
) -> Iterator[Table | Entry]:
    what, value = told.say("What"), told.say("Value")
    columns = [
        Column[Contribution](what, lambda one: _what(told, one)),
        Column[Contribution](told.say("How much"), lambda one: _amount(told, one)),
        Column[Contribution](told.say("When and how"), lambda one: _when(told, one)),
        column(told, Contribution, "value", value),
    ]
    values = [one.value for one in own if one.value is not None]
    total = {what: told.say("In all"), value: told.money(sum(values))}
    yield from table(caption, own, columns, total if len(values) > 1 else None)


def _what(told: Told, one: Contribution) -> Content:
    kind = capital(said(told, one, "kind"))
    return content(told, one, "what") or ((plain(kind),) if kind else ())


def _amount(told: Told, one: Contribution) -> Content:
    """Return how much of it, and of which kind it is where that is not its name."""
    much = " ".join(filter(None, (said(told, one, "amount"), said(told, one, "unit"))))
    kind = capital(said(told, one, "kind")) if one.what.strip() else ""
    return tuple(plain(words) for words in (kind, much) if words)


def _when(told: Told, one: Contribution) -> Content:
    dates = _dates(told, one)
    back = told.say("Given back at the end") if one.returned else ""
    lines = tuple(plain(words) for words in (dates, back) if words)
    return (*lines, *content(told, one, "conditions"))


def _dates(told: Told, record: Contribution | Funder) -> str:
    start, end = said(told, record, "start"), said(told, record, "end")
    if start and end:
        return told.say("{first} to {last}", first=start, last=end)
    if start:
        return told.say("From {day}", day=start)
    return told.say("Until {day}", day=end) if end else ""


def _going_back(told: Told, ledger: Sequence[Contribution]) -> Iterator[Block]:
    if back := tuple(going_back(told, ledger)):
        yield Heading(2, told.say("What goes back at the end"))
        yield from back


def going_back(told: Told, ledger: Sequence[Contribution]) -> Iterator[Listing]:
    """Yield what is given back at the end, and to whom, as one list; or nothing."""
    if back := [one for one in ledger if one.returned]:
        yield Listing(tuple((plain(_going_to(told, one)),) for one in back))


def _going_to(told: Told, one: Contribution) -> str:
    what = said(told, one, "what") or said(told, one, "kind") or told.say("Something not named")
    partner = said(told, one, "partner")
    if not partner:
        return capital(what)
    return capital(told.say("{what}, to {partner}", what=what, partner=partner))


def _expertise(told: Told) -> Iterator[Block]:
    if present(told, Expertise):
        yield Heading(2, told.say("What we can ask each other"))
        yield Together((*listed(told, Expertise),))


def _finance(told: Told) -> Iterator[Block]:
    """Yield the funders and the budget with their totals, where finance is agreed on."""
    funders, lines = present(told, Funder), present(told, BudgetLine)
    if not told.is_on(section("finance")) or not (funders or lines):
        return
    yield Heading(2, told.say("Money from others, and the budget"))
    yield from _funders(told, funders)
    yield from _budget(told, lines)


def _shortfall(told: Told) -> Iterator[Block]:
    """Yield who pays where the money is short, once that is agreed."""
    rule = content(told, told.one(Finance), "shortfall")
    if rule and told.is_on(section("finance")):
        yield Together((Heading(2, told.label(Finance, "shortfall")), *rule))


def _funders(told: Told, funders: Sequence[Funder]) -> Iterator[Table | Entry]:
    name, amount = told.say("Funder"), told.say("Amount")
    columns = [
        column(told, Funder, "name", name),
        Column[Funder](
            told.say("When"),
            lambda one: (plain(_dates(told, one)),) if _dates(told, one) else (),
        ),
        column(told, Funder, "conditions"),
        column(told, Funder, "amount", amount),
    ]
    total = {
        name: told.say("In all"),
        amount: told.money(sum(one.amount or 0 for one in funders)),
    }
    yield from table(told.say("Funders"), funders, columns, total if len(funders) > 1 else None)


def _budget(told: Told, lines: Sequence[BudgetLine]) -> Iterator[Table | Entry]:
    item, amount = told.say("Budget line"), told.say("Amount")
    columns = [
        column(told, BudgetLine, "item", item),
        column(told, BudgetLine, "partner"),
        column(told, BudgetLine, "amount", amount),
    ]
    total = {
        item: told.say("In all"),
        amount: told.money(sum(one.amount or 0 for one in lines)),
    }
    yield from table(told.say("Budget"), lines, columns, total if len(lines) > 1 else None)
