"""What we put in: contributions with their totals, the budget and what pays for it."""

from collections.abc import Iterator, Sequence

from planner.documents.blocks import Block
from planner.documents.lists import listed
from planner.documents.reading import (
    Content,
    capital,
    content,
    labelled,
    lined,
    order_of,
    paragraph,
    present,
    rest,
    said,
)
from planner.documents.tables import Column, column, stacked, table
from planner.documents.telling import Told
from planner.model.markdown import plain
from planner.model.records.resources import (
    BudgetLine,
    Contribution,
    Expertise,
    Finance,
    Funder,
    Instalment,
)


def resources(told: Told) -> Iterator[Block]:
    """Yield what each partner puts in, the totals by partner and in all, and the expertise."""
    given = sorted(
        present(told, Contribution),
        key=lambda one: (order_of(told, one.partner), one.rank),
    )
    for partner in dict.fromkeys(_giver(told, one) for one in given):
        own = [one for one in given if _giver(told, one) == partner]
        yield from _contributions(told, told.say("Put in by {partner}", partner=partner), own)
    yield from _totals(told, given)
    yield from listed(told, Expertise)


def _giver(told: Told, given: Contribution) -> str:
    return said(told, given, "partner") or told.say("a partner not named yet")


def _contributions(told: Told, caption: str, given: Sequence[Contribution]) -> Iterator[Block]:
    values = [one.value for one in given if one.value is not None]
    columns = [
        column(told, Contribution, "what"),
        column(told, Contribution, "kind"),
        Column[Contribution](told.say("How much and when"), lambda one: _amount(told, one)),
        column(told, Contribution, "value"),
    ]
    total = {
        told.label(Contribution, "what"): told.say("In all"),
        told.label(Contribution, "value"): _money(told, values),
    }
    yield from table(caption, given, columns, total if len(values) > 1 else None)


def _amount(told: Told, given: Contribution) -> Content:
    amount = " ".join(filter(None, (said(told, given, name) for name in ("amount", "unit"))))
    rules = lined(labelled(told, given, "conditions", "returned"))
    return (*paragraph(amount), *_dates(told, given), *rules)


def _dates(told: Told, record: Contribution | Funder) -> Content:
    start, end = (said(told, record, name) for name in ("start", "end"))
    dates = (
        told.say("From {start} to {end}", start=start, end=end)
        if start and end
        else told.sentence("From {start}", start=start) or told.sentence("To {end}", end=end)
    )
    return tuple(paragraph(dates))


def _totals(told: Told, given: Sequence[Contribution]) -> Iterator[Block]:
    """Yield a total for each partner, when there is more than one to tell apart."""
    sums: dict[str, list[int]] = {}
    for one in given:
        if one.value is not None:
            sums.setdefault(capital(_giver(told, one)), []).append(one.value)
    if len(sums) < 2:
        return
    organisation = told.label(Contribution, "partner")
    value = told.label(Contribution, "value")
    columns = [
        Column[str](organisation, lambda partner: (plain(partner),)),
        Column[str](
            value,
            lambda partner: (plain(_money(told, sums[partner])),),
            "right",
        ),
    ]
    every = [value for values in sums.values() for value in values]
    total = {organisation: told.say("In all"), value: _money(told, every)}
    yield from table(told.say("Totals by partner"), list(sums), columns, total)


def finance(told: Told) -> Iterator[Block]:
    """Yield who answers for the money, where it comes from, what it is for, how it is paid."""
    rules = told.one(Finance)
    body, kept = (said(told, rules, name) for name in ("accountable_body", "records_kept"))
    yield from paragraph(
        told.sentence("{who} is the accountable body.", who=body),
        told.sentence("Financial records are kept for {length}.", length=kept),
    )
    yield from content(told, rules, "statement")
    yield from _funders(told)
    yield from _budget(told)
    yield from paragraph(_balance(told))
    yield from _instalments(told)
    yield from rest(told, rules, ("accountable_body", "records_kept", "statement"))


def _funders(told: Told) -> Iterator[Block]:
    funders = present(told, Funder)
    total = {
        told.label(Funder, "name"): told.say("In all"),
        told.label(Funder, "amount"): _money(told, [one.amount for one in funders]),
    }
    columns = [
        column(told, Funder, "name"),
        Column[Funder](told.label(Instalment, "trigger"), lambda one: _dates(told, one)),
        column(told, Funder, "conditions"),
        column(told, Funder, "amount"),
    ]
    yield from table(told.say("Funders"), funders, columns, total if len(funders) > 1 else None)


def _budget(told: Told) -> Iterator[Block]:
    lines = present(told, BudgetLine)
    total = {
        told.label(BudgetLine, "item"): told.say("In all"),
        told.label(BudgetLine, "amount"): _money(told, [one.amount for one in lines]),
    }
    columns = [column(told, BudgetLine, name) for name in ("item", "partner", "amount")]
    yield from table(told.say("Budget"), lines, columns, total)


def _balance(told: Told) -> str:
    """Return a sentence that holds the budget against what is put in; empty without both."""
    budget = _sum([one.amount for one in present(told, BudgetLine)])
    funders = _sum([one.amount for one in present(told, Funder)])
    cash = [one.value for one in present(told, Contribution) if one.kind == "funding"]
    total = funders + _sum(cash)
    if not (budget and total):
        return ""
    sums = told.say(
        "The money put in comes to {total}, and the budget to {budget}.",
        total=told.money(total),
        budget=told.money(budget),
    )
    apart = told.money(abs(total - budget))
    if total == budget:
        compared = told.say("The two agree.")
    elif total > budget:
        compared = told.say("That is {amount} more than the budget.", amount=apart)
    else:
        compared = told.say("That is {amount} less than the budget.", amount=apart)
    return f"{sums} {compared}"


def _instalments(told: Told) -> Iterator[Block]:
    columns = [
        column(told, Instalment, "trigger"),
        Column[Instalment](told.say("How much"), lambda one: _share(told, one)),
        stacked(told, Instalment, "payer", "payee"),
        stacked(told, Instalment, "paid_within", "every"),
    ]
    yield from table(told.say("Payments"), present(told, Instalment), columns)


def _share(told: Told, instalment: Instalment) -> Content:
    percent, base = (said(told, instalment, name) for name in ("percent", "base"))
    share = (
        told.say("{percent}% of {base}", percent=percent, base=base)
        if percent and base
        else told.sentence("{percent}%", percent=percent)
        or told.sentence("of {base}", base=base)
    )
    return (*content(told, instalment, "amount"), *paragraph(share))


def _sum(amounts: Sequence[int | None]) -> int:
    return sum(amount for amount in amounts if amount is not None)


def _money(told: Told, amounts: Sequence[int | None]) -> str:
    return told.money(_sum(amounts))
