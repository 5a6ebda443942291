import pytest

from planner.documents.agreement import agreement
from planner.documents.blocks import Table
from planner.documents.words import words
from planner.model.charter import Charter
from planner.model.markdown import spoken
from planner.model.own import SectionOn
from planner.model.record import Record
from planner.model.records.front import Control, Partner
from planner.model.records.resources import BudgetLine, Contribution, Funder
from tests.section_words import sections

HUB = Partner(id="hub", rank=1, name="The Hub")
COUNCIL = Partner(id="council", rank=2, name="The Council")
RENT = BudgetLine(id="b1", rank=1, item="Rent", amount=120000)
FOOD = BudgetLine(id="b2", rank=2, item="Food", amount=80050)
GIVEN = (
    Contribution(
        id="c1", rank=1, partner="council", kind="equipment", what="A van", value=300000
    ),
    Contribution(id="c2", rank=2, partner="hub", kind="funding", what="Cash", value=150000),
    Contribution(id="c3", rank=3, partner="hub", kind="volunteers", what="Time", value=50000),
)


def charter(*records: Record) -> Charter:
    return Charter.of("c", [HUB, COUNCIL, SectionOn(id="finance"), *records])


def tables(*records: Record) -> dict[str, Table]:
    blocks = agreement(charter(*records)).blocks
    return {block.caption: block for block in blocks if isinstance(block, Table)}


def total(table: Table) -> list[str]:
    return [spoken(cell.content) for cell in table.total]


def test_contributions_are_told_partner_by_partner_in_the_order_of_the_partners() -> None:
    captions = [caption for caption in tables(*GIVEN) if caption.startswith("Put in by")]

    assert captions == ["Put in by The Hub", "Put in by The Council"]


def test_contributions_add_up_by_partner_and_in_all() -> None:
    found = tables(*GIVEN)

    assert total(found["Put in by The Hub"]) == ["In all", "", "£2,000"]
    rows = [[spoken(cell.content) for cell in row] for row in found["Totals by partner"].rows]
    assert rows == [["The Hub", "£2,000"], ["The Council", "£3,000"]]
    assert total(found["Totals by partner"]) == ["In all", "£5,000"]


def test_a_single_giver_needs_no_table_of_totals() -> None:
    assert "Totals by partner" not in tables(GIVEN[0])


def test_the_budget_adds_up_in_the_currency_of_the_charter() -> None:
    found = tables(RENT, FOOD, Control(currency="EUR"))

    assert total(found["Budget"]) == ["In all", "€2,000.50"]


@pytest.mark.parametrize(
    ("grant", "sentence"),
    [
        (50050, "comes to £2,000.50, and the budget to £2,000.50. The two agree."),
        (60050, "comes to £2,100.50, and the budget to £2,000.50. That is £100 more than"),
        (0, "comes to £1,500, and the budget to £2,000.50. That is £500.50 less than"),
    ],
    ids=["the same", "more", "less"],
)
def test_the_budget_is_held_against_the_money_put_in(grant: int, sentence: str) -> None:
    funder = Funder(id="f", name="The Fund", amount=grant)

    assert sentence in sections(charter(RENT, FOOD, funder, *GIVEN))["Finance"]


def test_a_budget_that_nobody_pays_for_yet_is_held_against_nothing() -> None:
    printed = "\n".join(words(agreement(charter(RENT)).blocks))

    assert "money put in" not in printed
