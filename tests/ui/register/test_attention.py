"""What needs attention in a charter, as the register says it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.model.charter import Charter, creation
from planner.model.coming import dues
from planner.model.due import MATTERS
from planner.model.kinds import Duration
from planner.model.record import Record
from planner.model.records.change import Review
from planner.model.records.decide import Decision, Meeting
from planner.model.records.deliver import Risk, Task
from planner.model.records.front import Period
from planner.model.records.resources import Cover, Funder
from planner.model.records.safe import Policy
from planner.model.records.why import Objective
from planner.model.start import started
from planner.store.library import Library
from ui.register.attention import COMING, attention_words, is_needed
from ui.register.model import ATTENTION, RegisterModel

TODAY = date(2027, 6, 1)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("records", "said"),
    [
        ([], "Nothing now"),
        ([Review(next=ago(-8))], "Nothing now"),
        ([Review(next=ago(-7))], "Review in 7 days"),
        ([Review(next=ago(-1))], "Review tomorrow"),
        ([Review(next=TODAY)], "Review today"),
        ([Review(next=ago(12))], "Review 12 days late"),
        ([Review(next=ago(300))], "Review about 10 months late"),
        (
            [Review(next=ago(1)), Task(id="a", due=ago(1)), Task(id="b", due=ago(2))],
            "Review 1 day late; 2 tasks late",
        ),
        (
            [Task(id="a", due=ago(1)), Objective(id="o", due=ago(1))],
            "1 task late; 1 objective late",
        ),
        ([Decision(id="d", due=ago(1))], "1 decision not acted on"),
        ([Cover(id="c", expires=ago(1))], "1 insurance run out"),
        ([Policy(id="p", review=ago(1))], "1 policy review late"),
        ([Risk(id="r", review=ago(1))], "1 risk not looked at"),
        (
            [Meeting(id="m", next=ago(1), every=Duration(1, "weeks"))],
            "1 meeting without a new day",
        ),
        ([Period(end=ago(1))], "The last day is past"),
        ([Funder(id="f", end=ago(1))], "Nothing now"),
        ([Task(id="t", due=date(3000, 1, 1))], "1 day to look at again"),
        (
            [Review(next=date(27, 6, 1)), Task(id="t", due=ago(1))],
            "1 task late; 1 day to look at again",
        ),
    ],
)
def test_what_is_late_is_told_before_what_comes(records: list[Record], said: str) -> None:
    found = dues(Charter.of("c", records))

    assert attention_words(found, TODAY) == said
    calm = ("Nothing now", "Review in 7 days", "Review tomorrow", "Review today")
    assert is_needed(found, TODAY) == (said not in calm)


def test_everything_that_can_come_has_a_name() -> None:
    assert COMING.keys() == set(MATTERS.values())


@pytest.mark.parametrize(
    ("status", "said"),
    [("draft", "1 task late"), ("agreed", "No day for the review; 1 task late"), ("ended", "")],
)
def test_the_register_says_it_beside_each_charter(
    library: Library, status: str, said: str
) -> None:
    charter = started("Warm Homes", ["Warm Homes Trust"], "")
    control = replace(charter.control, status=status)
    records = [control, *charter.partners, Task(id="t", due=ago(1))]
    library.apply(charter.id, creation(Charter.of(charter.id, records)))
    model = RegisterModel(library, TODAY)
    model.refresh()

    assert model.index(0, ATTENTION).data() == said
