from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import ConflictError
from planner.model.catalogue import SECTIONS, section
from planner.model.changes import Change, Edit
from planner.model.charter import Charter, creation, new_id
from planner.model.own import Binned, SectionOn
from planner.model.records.front import Control, Partner
from planner.model.records.why import Objective, Vision
from tests.strategies import changes, charters

HUBS = Objective(id="o1", statement="Open two hubs", rank=2.0)
VANS = Objective(id="o2", statement="Run two vans", rank=1.0)
FOOD = Charter.of("food", [Control(title="Telford Food Partnership"), HUBS, VANS])


@given(charters())
def test_a_charter_is_made_of_its_records_and_nothing_else(charter: Charter) -> None:
    assert Charter.of(charter.id, charter.records()) == charter


@given(charters())
def test_the_change_that_makes_a_charter_makes_that_charter(charter: Charter) -> None:
    assert Charter.of(charter.id, ()).after(creation(charter)) == charter


@given(charters(), st.data())
def test_a_reversed_change_restores_the_charter(charter: Charter, data: st.DataObject) -> None:
    change = data.draw(changes(charter))

    assert charter.after(change).after(change.reversed()) == charter


def test_records_come_in_the_order_of_their_ranks() -> None:
    assert FOOD.all(Objective) == (VANS, HUBS)


def test_records_of_one_rank_come_in_the_order_of_their_ids() -> None:
    equal = [replace(VANS, rank=0.0), replace(HUBS, rank=0.0)]

    assert [one.id for one in Charter.of("food", equal).all(Objective)] == ["o1", "o2"]


def test_an_edit_can_move_a_record() -> None:
    first = Change("Move objective", (Edit(HUBS, replace(HUBS, rank=0.5)),))

    assert [one.id for one in FOOD.after(first).all(Objective)] == ["o1", "o2"]


def test_a_change_leaves_the_charter_it_was_made_from_alone() -> None:
    FOOD.after(Change("Remove objective", (Edit(HUBS, None),)))

    assert FOOD.get(Objective, "o1") == HUBS


def test_the_last_record_of_a_type_leaves_nothing_behind() -> None:
    removed = FOOD.after(Change("Remove", (Edit(HUBS, None), Edit(VANS, None))))

    assert removed == Charter.of("food", [Control(title="Telford Food Partnership")])


def test_edits_of_one_change_build_on_each_other() -> None:
    dated = replace(HUBS, target="2")
    twice = (Edit(HUBS, dated), Edit(dated, replace(dated, measure="Open days")))

    assert FOOD.after(Change("Two edits", twice)).get(Objective, "o1") == twice[1].after


@pytest.mark.parametrize(
    "edit",
    [
        Edit(None, HUBS),
        Edit(replace(HUBS, statement="Open three hubs"), HUBS),
        Edit(Partner(id="p1"), Partner(id="p1", name="Telford Food Bank")),
        Edit(Partner(id="p1"), None),
    ],
    ids=["already there", "edited meanwhile", "never there", "removed meanwhile"],
)
def test_a_stale_change_is_refused(edit: Edit) -> None:
    with pytest.raises(ConflictError, match="“Open a third hub” no longer fits"):
        FOOD.after(Change("Open a third hub", (edit,)))


def test_the_bin_is_no_part_of_a_charter() -> None:
    assert FOOD.after(Change("Delete", (Edit(None, Binned()),))) == FOOD


def test_a_single_record_that_nobody_wrote_is_an_empty_one() -> None:
    assert FOOD.one(Vision) == Vision()
    assert FOOD.title == "Telford Food Partnership"


def test_an_expected_section_is_on_and_an_optional_one_has_to_be_switched_on() -> None:
    switched = FOOD.after(Change("Switch on", (Edit(None, SectionOn(id="risk")),)))

    assert FOOD.is_on(section("objectives"))
    assert not FOOD.is_on(section("risk"))
    assert switched.is_on(section("risk"))


def test_sections_are_on_in_the_order_they_were_switched_on() -> None:
    on = [SectionOn(id="risk", rank=0.0), SectionOn(id="assets", rank=1.0)]

    assert Charter.of("food", reversed(on)).sections_on == ("risk", "assets")


def test_a_section_is_filled_once_anything_is_said_in_it() -> None:
    bare = FOOD.after(Change("Add partner", (Edit(None, Partner(id="p1")),)))

    assert FOOD.is_filled(section("objectives"))
    assert not bare.is_filled(section("partners"))


def test_completeness_counts_the_sections_that_are_on() -> None:
    expected = sum(section.must for section in SECTIONS)
    switched = FOOD.after(Change("Switch on", (Edit(None, SectionOn(id="risk")),)))

    assert FOOD.completeness() == (2, expected)
    assert switched.completeness() == (2, expected + 1)


@pytest.mark.parametrize(
    ("status", "agreed"),
    [("", False), ("draft", False), ("for approval", False), ("agreed", True), ("ended", True)],
)
def test_a_charter_is_agreed_once_its_status_says_so(status: str, agreed: bool) -> None:
    assert Charter.of("food", [Control(status=status)]).is_agreed == agreed


def test_no_two_ids_are_the_same() -> None:
    assert new_id() != new_id()
