"""Rules about money: sums that should agree."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from planner.health.finding import Finding, about
from planner.model.charter import Charter
from planner.model.records.resources import BudgetLine, Contribution, Funder, Instalment


def budget(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield a budget that differs from the money that comes in: funders and funding.

    Contributions in kind are no money, so they are not counted.

    Source: rule 6 of DOMAIN §6.
    """
    lines = charter.all(BudgetLine)
    planned = sum(line.amount or 0 for line in lines)
    funding = [one.value for one in charter.all(Contribution) if one.kind == "funding"]
    income = [*funding, *(funder.amount for funder in charter.all(Funder))]
    coming = sum(amount or 0 for amount in income)
    if planned and coming and planned != coming:
        currency = charter.control.currency
        sentence = charter.voice.say(
            "The budget comes to {budget}, but the money put in comes to {total}."
            " Make the two agree.",
            budget=charter.voice.money(planned, currency),
            total=charter.voice.money(coming, currency),
        )
        yield about("error", sentence, lines[0], "amount")


def instalments(charter: Charter, _: date) -> Iterator[Finding]:
    """Yield shares of one sum that do not add up to 100 %.

    Source: rule 6 of DOMAIN §6.
    """
    groups: dict[str, list[Instalment]] = defaultdict(list)
    for instalment in charter.all(Instalment):
        if instalment.percent is not None:
            groups[instalment.base.strip().casefold()].append(instalment)
    for group in groups.values():
        total = sum(Decimal(repr(one.percent)) for one in group)
        if total != 100:
            whole = group[0].base.strip()
            sentence = charter.voice.say(
                "The instalments of {whole} add up to {number} %, not 100 %."
                " Correct one of them."
                if whole
                else "The instalments add up to {number} %, not 100 %. Correct one of them.",
                whole=whole,
                number=charter.voice.number(float(total)),
            )
            yield about("error", sentence, group[-1], "percent")
