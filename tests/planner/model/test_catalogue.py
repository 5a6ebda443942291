from datetime import date

import pytest

from planner.model.catalogue import (
    RECORDS,
    fields_of,
    is_empty,
    linked_from,
    section,
    section_of,
)
from planner.model.kinds import Day, Link, Links
from planner.model.own import SectionOn
from planner.model.record import Record
from planner.model.records.decide import Decision
from planner.model.records.deliver import Risk, Task
from planner.model.records.why import Objective


def test_fields_come_in_the_order_of_the_form() -> None:
    names = [name for name, _ in fields_of(Risk)]

    assert names == ["risk", "likelihood", "impact", "mitigation", "owner", "review"]
    assert dict(fields_of(Risk))["review"] == Day("Review")


def test_the_programs_own_records_have_no_fields_and_no_section() -> None:
    assert fields_of(SectionOn) == ()
    assert section_of(SectionOn) is None


@pytest.mark.parametrize(
    ("record", "empty"),
    [
        (Task(id="t1"), True),
        (Task(id="t1", rank=3.0), True),
        (Task(id="t1", title="Find a hall"), False),
        (Task(id="t1", milestone=False), False),
        (Task(id="t1", others=("p1",)), False),
        (Task(id="t1", due=date(2027, 6, 30)), False),
        (Risk(id="r1", likelihood=0), False),
    ],
)
def test_a_record_is_empty_until_something_is_said(record: Record, empty: bool) -> None:
    assert is_empty(record) == empty


def test_a_section_is_found_by_its_key_and_by_its_records() -> None:
    assert section("objectives").records == (Objective,)
    assert section_of(Objective) == section("objectives")


def test_a_section_that_is_not_there_is_an_error_of_the_program() -> None:
    with pytest.raises(KeyError):
        section("weather")


def test_who_can_name_a_task_is_known() -> None:
    assert [(kind.table, name) for kind, name in linked_from("task")] == [
        ("assignment", "task")
    ]


def test_a_list_of_links_names_too() -> None:
    assert (Decision, "present") in list(linked_from("partner"))


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_links_lead_to_records_that_there_are_many_of(record: type[Record]) -> None:
    targets = [kind.to for _, kind in fields_of(record) if isinstance(kind, Link | Links)]

    assert all(RECORDS[target].many for target in targets)
