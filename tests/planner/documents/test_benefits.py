from itertools import pairwise

import pytest

from planner.documents.agreement import agreement
from planner.documents.benefits import gained
from planner.documents.blocks import Heading
from planner.documents.words import words
from planner.model.benefits import BENEFITS
from planner.model.charter import Charter
from planner.model.own import SectionOn
from planner.model.record import Record
from planner.model.records.decide import Say
from planner.model.records.front import Control, Partner
from planner.model.records.resources import Contribution, Expertise, Finance
from tests.build import full_charter

KEYS = [each.key for each in BENEFITS]


def text(key: str, *records: Record) -> str:
    return flat(Charter.of("c", records), key)


def flat(charter: Charter, key: str) -> str:
    return " ".join(" ".join(words(gained(charter, key).blocks)).split())


@pytest.mark.parametrize("key", KEYS)
def test_each_part_names_its_place_as_the_agreement_numbers_it(key: str) -> None:
    charter = full_charter()
    titles = {
        f"In the agreement: section {one.number}, {one.words}"
        for one in agreement(charter).blocks
        if isinstance(one, Heading) and one.number
    }
    named = [each for each in words(gained(charter, key).blocks) if "In the agreement" in each]

    assert named
    assert set(named) <= titles


@pytest.mark.parametrize("key", KEYS)
def test_headings_skip_no_level(key: str) -> None:
    blocks = gained(full_charter(), key).blocks
    levels = [one.level for one in blocks if isinstance(one, Heading)]

    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("key", KEYS)
def test_an_empty_charter_says_that_nothing_is_said_yet(key: str) -> None:
    assert "Nothing is said of this yet." in text(key)


def test_a_section_that_is_off_is_said_to_be() -> None:
    assert "The agreement has no section “Finance” yet." in text("resources")


def test_the_ledger_comes_to_totals_by_partner_and_kind() -> None:
    found = text(
        "resources",
        Control(currency="GBP"),
        Partner(id="p1", rank=1, name="The Hub"),
        Partner(id="p2", rank=2, name="The Council"),
        Contribution(id="1", rank=1, partner="p1", kind="funding", what="Cash", value=60000),
        Contribution(id="2", rank=2, partner="p2", kind="office space", what="A room",
                     value=30000, returned=True),
        Finance(shortfall="The Hub pays."),
        SectionOn(id="finance"),
    )  # fmt: skip

    assert "£900: £600 in money and £300 in kind." in found
    assert "Office space £300" in found
    assert "A room, to The Council" in found
    assert "The Hub pays." in found


def test_who_knows_what_and_who_has_a_say_are_told() -> None:
    assert "Grants" in text("expertise", Expertise(id="e", topic="Grants"))
    said = Say(id="1", matter="Prices", group="Members", level="consulted")
    assert "Prices Consulted" in text("decisions", said)
