from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from planner.documents.blocks import Block, Chart
from planner.documents.charts.given import by_kind, by_partner
from planner.documents.layout import Layout
from planner.documents.options import Options
from planner.documents.pdf import render
from planner.documents.resources import resources
from planner.documents.telling import telling
from planner.documents.words import words
from planner.exchange.json_form import read
from planner.model.charter import Charter
from planner.model.own import SectionOn
from planner.model.record import Record
from planner.model.records.front import Control, Partner
from planner.model.records.resources import (
    BudgetLine,
    Contribution,
    Expertise,
    Finance,
    Funder,
)

ROOT = Path(__file__).parents[3]
CHARTERS = [
    *(ROOT / "tests/agreements").glob("*.json"),
    *(ROOT / "resources/samples").glob("*.json"),
]
RECORDS: tuple[Record, ...] = (
    Control(title="Good Food", currency="GBP"),
    Partner(id="p1", rank=1, name="The Hub"),
    Partner(id="p2", rank=2, name="The Council"),
    Contribution(id="c1", rank=1, partner="p2", kind="funding", what="Cash", value=600000),
    Contribution(id="c2", rank=2, partner="p1", kind="equipment", what="Cooker", value=30000,
                 start=date(2026, 12, 1), returned=True),
    Contribution(id="c3", rank=3, partner="p1", kind="volunteers", amount=1500, unit="hours"),
    Expertise(id="e", topic="Storing food", partner="p1", offer="Ring Tom"),
    Funder(id="f", name="The Fund", amount=100000),
    BudgetLine(id="b", item="Rent", amount=50000),
)  # fmt: skip
ON = SectionOn(id="finance")


def blocks(*records: Record) -> tuple[Block, ...]:
    return resources(Charter.of("c", records)).blocks


def text(made: tuple[Block, ...]) -> str:
    return " ".join(" ".join(words(made)).split())


def test_the_sums_are_told_in_money_and_in_kind() -> None:
    said = text(blocks(*RECORDS))

    assert "The partners put in 3 things." in said
    assert "Their value comes to £6,300: £6,000 in money and £300 in kind." in said
    assert "Without a value, and so in no sum: 1." in said


def test_partners_come_in_their_order_with_what_each_puts_in() -> None:
    said = text(blocks(*RECORDS))

    assert said.index("Put in by The Hub") < said.index("Put in by The Council")
    assert "Volunteers" in said
    assert "1,500 hours" in said


def test_the_chart_and_its_table_say_the_same_numbers() -> None:
    charted = by_partner(telling(Charter.of("c", RECORDS), Options()))

    assert "The Hub £300; The Council £6,000" in charted.charts[0].alternative
    assert text(charted.tables) == (
        "Totals by partner Organisation Money In kind Together"
        " The Hub £0 £300 £300 The Council £6,000 £0 £6,000 In all £6,000 £300 £6,300"
    )


def test_kinds_are_told_from_the_largest_to_the_smallest() -> None:
    charted = by_kind(telling(Charter.of("c", RECORDS), Options()))

    assert "Funding £6,000; Equipment £300" in charted.charts[0].alternative


def test_what_goes_back_at_the_end_is_named_with_its_owner() -> None:
    assert "What goes back at the end Cooker, to The Hub" in text(blocks(*RECORDS))


def test_the_budget_prints_only_where_finance_is_switched_on() -> None:
    assert "The Fund" not in text(blocks(*RECORDS))
    assert "Budget line Spent by Amount" not in text(blocks(*RECORDS, ON))
    assert "The Fund £1,000" in text(blocks(*RECORDS, ON))
    assert "Rent £500" in text(blocks(*RECORDS, ON))


def test_an_empty_charter_says_that_nothing_is_planned_and_shows_no_chart() -> None:
    made = blocks()

    assert "Nothing is planned yet" in text(made)
    assert not any(isinstance(block, Chart) for block in made)


def test_contributions_without_values_make_no_chart() -> None:
    made = blocks(Contribution(id="c", what="A desk"))

    assert "A desk" in text(made)
    assert not any(isinstance(block, Chart) for block in made)


@pytest.mark.parametrize("path", CHARTERS, ids=lambda path: path.stem)
@pytest.mark.parametrize("layout", [Layout(), Layout("large", "Letter")], ids=str)
def test_every_agreement_there_is_has_a_sound_ledger(
    path: Path, layout: Layout, pdf_faults: Callable[[bytes], list[str]]
) -> None:
    assert pdf_faults(render(resources(read(path.read_bytes())), layout)) == []


def test_who_pays_when_money_is_short_stands_with_the_money() -> None:
    rule = Finance(shortfall="The Hub pays the first £100.")

    assert "Who pays if… The Hub pays the first £100." in text(blocks(*RECORDS, rule, ON))
    assert "The Hub pays the first" not in text(blocks(*RECORDS, rule))
