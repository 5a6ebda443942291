"""Rules about money: sums that should agree."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from planner.health.finding import Finding, about
from planner.model.charter import Charter
from planner.model.records.resources import BudgetLine, Contribution, Funder, Instalment
from planner.model.words import money_words, number_words


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
        sentence = (
            f"The budget comes to {money_words(planned, currency)}, but the money put in"
            f" comes to {money_words(coming, currency)}. Make the two agree."
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
            of = f" of {group[0].base.strip()}" if group[0].base.strip() else ""
            sentence = (
                f"The instalments{of} add up to {number_words(float(total))} %, not 100 %."
            )
            yield about("error", f"{sentence} Correct one of them.", group[-1], "percent")
