"""A charter says again what it said in a version, and what happened since stays."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from planner.model.charter import Charter
from planner.model.going_back import going_back
from planner.model.own import SectionOn
from planner.model.records.decide import Decision
from planner.model.records.front import Control, Partner, Person
from planner.model.records.sign import Signature
from planner.model.records.why import Objective
from tests.strategies import charters

THEN = Charter.of(
    "c",
    [
        Control(title="Food", status="draft"),
        Partner(id="hub", name="Hub"),
        Objective(id="o1", statement="Open two hubs", lead="hub"),
        SectionOn(id="risk"),
    ],
)


def after(now: Charter) -> Charter:
    change = going_back(now, THEN, "June")
    assert change is not None
    assert change.text == "Go back to version “June”"
    assert now.after(change).after(change.reversed()) == now
    return now.after(change)


def test_what_was_changed_added_and_removed_is_as_it_was() -> None:
    now = Charter.of(
        "c", [Control(title="Wrekin", status="draft"), Partner(id="faith", name="Faith")]
    )

    assert after(now) == THEN


def test_a_charter_that_has_not_changed_is_left_alone() -> None:
    assert going_back(THEN, THEN, "June") is None


@pytest.mark.parametrize("status", ["draft", "for approval"])
def test_its_status_stays(status: str) -> None:
    control = Control(title="Wrekin", status=status)

    assert after(Charter.of("c", [control])).control == replace(control, title="Food")


def test_who_signed_stays_with_whom_that_names() -> None:
    ann = Person(id="ann", name="Ann", partner="faith")
    signed = Signature(id="s", partner="faith", person="ann", signed=date(2027, 5, 3))
    decided = Decision(id="d", decision="Open on Mondays")
    faith = Partner(id="faith", name="Faith group")
    now = Charter.of("c", [*THEN.records(), faith, ann, signed, decided, Partner(id="new")])

    went = after(now)

    assert went == Charter.of("c", [*THEN.records(), faith, ann, signed, decided])


@given(charters(), charters())
def test_any_charter_can_go_back_to_any_other_and_forward(now: Charter, then: Charter) -> None:
    change = going_back(now, then, "x")

    if change is not None:
        went = now.after(change)
        assert now.after(change).after(change.reversed()) == now
        assert going_back(went, then, "x") is None
