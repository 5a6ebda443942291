from datetime import date

import pytest

from planner.health.benefits import wanting
from planner.health.finding import Finding
from planner.model.benefits import BENEFITS
from planner.model.charter import Charter
from planner.model.record import Record
from planner.model.records.decide import Channel, DecisionRule, Say
from planner.model.records.deliver import Lesson
from planner.model.records.front import Partner
from planner.model.records.resources import Contribution, Expertise, Finance, Posting
from planner.model.records.why import Beneficiary
from tests.build import full_charter

TODAY = date(2026, 6, 1)
HUB = Partner(id="p1", rank=1, name="The Hub")
COUNCIL = Partner(id="p2", rank=2, name="The Council")


def wanted(key: str, *records: Record) -> list[Finding]:
    return list(wanting(Charter.of("c", records), key, TODAY))


def sentences(key: str, *records: Record) -> list[str]:
    return [one.sentence for one in wanted(key, *records)]


@pytest.mark.parametrize("key", [each.key for each in BENEFITS])
def test_an_empty_charter_wants_something_of_each_gain(key: str) -> None:
    assert wanted(key)


@pytest.mark.parametrize("key", [each.key for each in BENEFITS])
def test_what_is_wanting_leads_into_a_section_of_that_gain(key: str) -> None:
    there = {one.key for each in BENEFITS if each.key == key for one in each.sections}

    assert {one.section for one in wanted(key)} <= there | {"aims"}


@pytest.mark.parametrize("key", ["decisions", "communication", "resources", "expertise"])
def test_a_charter_that_says_everything_wants_nothing(key: str) -> None:
    charter = full_charter()

    assert list(wanting(charter, key, TODAY)) == []


def test_a_matter_in_which_nobody_decides_is_named() -> None:
    found = sentences(
        "decisions",
        Say(id="1", matter="Prices", group="Members", level="consulted"),
        Say(id="2", matter="Hours", group="Members", level="in charge"),
        DecisionRule(wider_voice="By a panel."),
    )

    assert found == ["Nobody decides in “Prices”: say who does."]


def test_people_whom_the_work_is_for_are_asked_after_once() -> None:
    group = Beneficiary(id="b", group="Young carers")
    said = Say(id="1", matter="Prices", group="young  carers", level="in charge")
    rule = DecisionRule(wider_voice="By a panel.")

    assert sentences("decisions", group, said, rule) == []
    assert "Say how Young carers take part in decisions." in sentences("decisions", group)


def test_a_partner_that_puts_nothing_in_is_named_unless_it_has_left() -> None:
    gift = Contribution(id="c", partner="p1", kind="staffing", what="A worker", value=0)
    left = Partner(id="p3", rank=3, name="The Mill", left=date(2026, 1, 1))

    found = sentences("resources", HUB, COUNCIL, left, gift, Finance(shortfall="The Hub."))

    assert found == ["The Council puts nothing in yet."]


def test_a_thing_that_is_lent_must_say_whether_it_goes_back() -> None:
    oven = Contribution(id="c", partner="p1", kind="equipment", what="Oven", value=5000)

    (found,) = wanted("resources", HUB, oven, Finance(shortfall="The Hub."))

    assert (found.table, found.record_id, found.field) == ("contribution", "c", "returned")


def test_somebody_who_hears_must_hear_in_some_way_and_some_time() -> None:
    found = sentences("communication", Channel(id="c", audience="Trustees"))

    assert "Say how Trustees will hear." in found
    assert "Say how often Trustees will hear." in found


def test_what_is_known_needs_somebody_to_ask() -> None:
    found = sentences("expertise", Expertise(id="e", topic="Grants"))

    assert "Say who knows about “Grants”." in found
    assert "Say how others can ask about “Grants”." in found


@pytest.mark.parametrize(
    ("end", "asks"), [(date(2026, 5, 31), True), (TODAY, False), (None, False)]
)
def test_a_visit_that_is_over_is_asked_what_it_brought(end: date | None, asks: bool) -> None:
    visit = Posting(id="v", post="Ann", kind="shadowing", end=end)

    found = sentences("learning", visit, Lesson(id="l", lesson="Start early."))

    assert found == (["Note what “Ann” brought back."] if asks else [])
