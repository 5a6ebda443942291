from datetime import date

import pytest

from planner.model.charter import Charter
from planner.model.kinds import Duration, Flag, Kind, Line, Link, Links, Money, Number, Prose
from planner.model.naming import name_of, shown
from planner.model.record import Record
from planner.model.records.decide import Meeting
from planner.model.records.deliver import Lesson, Task
from planner.model.records.front import Control, Partner, Person
from planner.model.records.who import Assignment, Body
from planner.model.values import Value
from planner.model.words import counted, day_words, joined, money_words, number_words

FOOD = Charter.of(
    "food",
    [
        Control(title="Telford Food Partnership", currency="EUR"),
        Partner(id="p1", name="Telford Food Bank", acronym="TFB"),
        Partner(id="p2", name="Riverside <Hub> & Friends"),
        Task(id="t1", title="Find a hall"),
        Body(id="b1", reports_to="b2"),
        Body(id="b2", reports_to="b1"),
    ],
)


def test_a_day_is_written_as_in_a_letter() -> None:
    assert day_words(date(2027, 6, 3)) == "3 June 2027"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (12500, "12,500"),
        (2.5, "2.5"),
        (2.0, "2"),
        (-0.125, "-0.125"),
        (1234567.5, "1,234,567.5"),
    ],
)
def test_a_number_has_no_idle_decimals(number: float, words: str) -> None:
    assert number_words(number) == words


@pytest.mark.parametrize(
    ("amount", "currency", "words"),
    [
        (120000, "GBP", "£1,200"),
        (120050, "GBP", "£1,200.50"),
        (5, "", "£0.05"),
        (-2500, "EUR", "-€25"),
        (1500, "JPY", "JPY 1,500"),
        (1500, "KWD", "KWD 1.500"),
    ],
)
def test_money_is_in_the_words_of_its_currency(amount: int, currency: str, words: str) -> None:
    assert money_words(amount, currency) == words


@pytest.mark.parametrize(
    ("words", "sentence"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), ("abc", "a, b and c")],
)
def test_a_list_reads_as_part_of_a_sentence(words: list[str], sentence: str) -> None:
    assert joined(words) == sentence


def test_one_thing_is_not_several() -> None:
    assert [counted(number, "partner") for number in (0, 1, 2)] == [
        "0 partners",
        "1 partner",
        "2 partners",
    ]


@pytest.mark.parametrize(
    ("record", "name"),
    [
        (Partner(id="p1", name="Telford Food Bank", acronym="TFB"), "Telford Food Bank (TFB)"),
        (Person(id="j", position="Chair"), "Chair"),
        (Person(id="j", name=" ", email="jo@example.org"), "jo@example.org"),
        (Person(id="j", partner="p2"), "Riverside <Hub> & Friends"),
        (Lesson(id="l", lesson="**Ask** first\n\nThen act"), "Ask first"),
        (Lesson(id="l", lesson="-"), "-"),
        (Lesson(id="l", lesson=" "), "Not named yet"),
        (Assignment(id="x", task="t1", partner="p1"), "Find a hall"),
        (Task(id="t2"), "Not named yet"),
        (Meeting(id="m", agenda="The chair writes it."), "The whole partnership"),
    ],
)
def test_a_record_is_called_by_the_first_thing_it_says(record: Record, name: str) -> None:
    assert name_of(record, FOOD) == name


def test_groups_that_report_to_each_other_are_not_called_after_each_other() -> None:
    assert [name_of(body, FOOD) for body in FOOD.all(Body)] == ["Not named yet"] * 2


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (Line("Task"), "  it's  ", "  it's  "),
        (Prose("Story"), "*Once*\n\n- more", "Once\nmore"),
        (Flag("Published"), False, "No"),
        (Flag("Published"), None, ""),
        (Number("Votes"), 0, "0"),
        (Money("Amount"), 0, "€0"),
        (Link("Task", "task"), "t1", "Find a hall"),
        (Link("Task", "task"), "gone", ""),
        (
            Links("With", "partner"),
            ("p1", "p2"),
            "Telford Food Bank (TFB) and Riverside <Hub> & Friends",
        ),
    ],
)
def test_a_value_is_shown_as_people_read_it(kind: Kind, value: Value, words: str) -> None:
    assert shown(kind, value, FOOD) == words


def test_a_length_of_time_is_shown_in_words() -> None:
    assert shown(Line("Notice"), Duration(1, "months"), FOOD) == "1 month"
