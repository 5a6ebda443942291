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
    sentence,
)
from planner.documents.tables import Column, column, stacked, table
from planner.model.charter import Charter
from planner.model.markdown import plain
from planner.model.records.resources import (
    BudgetLine,
    Contribution,
    Expertise,
    Finance,
    Funder,
    Instalment,
)
from planner.model.words import money_words


def resources(charter: Charter) -> Iterator[Block]:
    """Yield what each partner puts in, the totals by partner and in all, and the expertise."""
    given = sorted(
        present(charter, Contribution),
        key=lambda one: (order_of(charter, one.partner), one.rank),
    )
    for partner in dict.fromkeys(_giver(charter, one) for one in given):
        own = [one for one in given if _giver(charter, one) == partner]
        yield from _contributions(charter, f"Put in by {partner}", own)
    yield from _totals(charter, given)
    yield from listed(charter, Expertise)


def _giver(charter: Charter, given: Contribution) -> str:
    return said(charter, given, "partner") or "a partner not named yet"


def _contributions(
    charter: Charter, caption: str, given: Sequence[Contribution]
) -> Iterator[Block]:
    values = [one.value for one in given if one.value is not None]
    columns = [
        column(charter, Contribution, "what"),
        column(charter, Contribution, "kind"),
        Column[Contribution]("How much and when", lambda one: _amount(charter, one)),
        column(charter, Contribution, "value"),
    ]
    total = {"What": "In all", "Estimated value": _money(charter, values)}
    yield from table(caption, given, columns, total if len(values) > 1 else None)


def _amount(charter: Charter, given: Contribution) -> Content:
    amount = " ".join(filter(None, (said(charter, given, name) for name in ("amount", "unit"))))
    rules = lined(labelled(charter, given, "conditions", "returned"))
    return (*paragraph(amount), *_dates(charter, given), *rules)


def _dates(charter: Charter, record: Contribution | Funder) -> Content:
    start, end = (said(charter, record, name) for name in ("start", "end"))
    dates = " ".join(filter(None, (sentence("from {}", start), sentence("to {}", end))))
    return tuple(paragraph(capital(dates)))


def _totals(charter: Charter, given: Sequence[Contribution]) -> Iterator[Block]:
    """Yield a total for each partner, when there is more than one to tell apart."""
    sums: dict[str, list[int]] = {}
    for one in given:
        if one.value is not None:
            sums.setdefault(capital(_giver(charter, one)), []).append(one.value)
    if len(sums) < 2:
        return
    columns = [
        Column[str]("Organisation", lambda partner: (plain(partner),)),
        Column[str](
            "Estimated value",
            lambda partner: (plain(_money(charter, sums[partner])),),
            "right",
        ),
    ]
    every = [value for values in sums.values() for value in values]
    total = {"Organisation": "In all", "Estimated value": _money(charter, every)}
    yield from table("Totals by partner", list(sums), columns, total)


def finance(charter: Charter) -> Iterator[Block]:
    """Yield who answers for the money, where it comes from, what it is for, how it is paid."""
    rules = charter.one(Finance)
    yield from paragraph(
        sentence("{} is the accountable body.", said(charter, rules, "accountable_body")),
        sentence("Financial records are kept for {}.", said(charter, rules, "records_kept")),
    )
    yield from content(charter, rules, "statement")
    yield from _funders(charter)
    yield from _budget(charter)
    yield from paragraph(_balance(charter))
    yield from _instalments(charter)
    yield from rest(charter, rules, ("accountable_body", "records_kept", "statement"))


def _funders(charter: Charter) -> Iterator[Block]:
    funders = present(charter, Funder)
    total = {"Funder": "In all", "Amount": _money(charter, [one.amount for one in funders])}
    columns = [
        column(charter, Funder, "name"),
        Column[Funder]("When", lambda one: _dates(charter, one)),
        column(charter, Funder, "conditions"),
        column(charter, Funder, "amount"),
    ]
    yield from table("Funders", funders, columns, total if len(funders) > 1 else None)


def _budget(charter: Charter) -> Iterator[Block]:
    lines = present(charter, BudgetLine)
    total = {"Budget line": "In all", "Amount": _money(charter, [one.amount for one in lines])}
    columns = [column(charter, BudgetLine, name) for name in ("item", "partner", "amount")]
    yield from table("Budget", lines, columns, total)


def _balance(charter: Charter) -> str:
    """Return a sentence that holds the budget against what is put in; empty without both."""
    budget = _sum([one.amount for one in present(charter, BudgetLine)])
    funders = _sum([one.amount for one in present(charter, Funder)])
    cash = [one.value for one in present(charter, Contribution) if one.kind == "funding"]
    total = funders + _sum(cash)
    if not (budget and total):
        return ""
    sums = sentence(
        "The money put in comes to {}, and the budget to {}.",
        _money(charter, [total]),
        _money(charter, [budget]),
    )
    if total == budget:
        return f"{sums} The two agree."
    apart = f"{_money(charter, [abs(total - budget)])} {'more' if total > budget else 'less'}"
    return f"{sums} That is {apart} than the budget."


def _instalments(charter: Charter) -> Iterator[Block]:
    columns = [
        column(charter, Instalment, "trigger"),
        Column[Instalment]("How much", lambda one: _share(charter, one)),
        stacked(charter, Instalment, "payer", "payee"),
        stacked(charter, Instalment, "paid_within", "every"),
    ]
    yield from table("Payments", present(charter, Instalment), columns)


def _share(charter: Charter, instalment: Instalment) -> Content:
    percent, base = (said(charter, instalment, name) for name in ("percent", "base"))
    share = " ".join(filter(None, (sentence("{}%", percent), sentence("of {}", base))))
    return (*content(charter, instalment, "amount"), *paragraph(share))


def _sum(amounts: Sequence[int | None]) -> int:
    return sum(amount for amount in amounts if amount is not None)


def _money(charter: Charter, amounts: Sequence[int | None]) -> str:
    return money_words(_sum(amounts), charter.control.currency)
