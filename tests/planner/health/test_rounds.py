"""Rounds of the partnership check: what counts, what does not, and where it leads."""

from collections.abc import Sequence
from datetime import date

import pytest

from planner.health.check import ADVANTAGE, INERTIA
from planner.health.rounds import (
    check_of,
    counted,
    forms_of_no_round,
    pointers,
    trend,
)
from planner.model.charter import Charter
from planner.model.check_form import line_of
from planner.model.record import Record
from planner.model.records.deliver import CheckRound, Response, Statement, Survey
from planner.model.records.front import Partner
from tests.planner.health.test_check import ANSWERS

SPRING = CheckRound(id="r1", name="Spring", day=date(2026, 4, 1))
SECOND = CheckRound(id="r2", name="Autumn", day=date(2026, 10, 1), rank=1)
LINES = [line_of({key: str(value) for key, value in one.items()}) for one in ANSWERS]
OWN = Survey(id="s", title="Trust", points=4)
STATEMENTS = (
    Statement(
        id="x",
        survey="s",
        text="We keep promises.",
        leads="values; Aims; nowhere; Trustees’ approval",
    ),
    Statement(id="y", survey="s", text="We hide things.", negative=True, rank=1),
)


def forms(lines: Sequence[str], round_id: str = "r1") -> list[Response]:
    return [
        Response(id=f"{round_id}-{at}", rank=at, round=round_id, number=str(at), answers=line)
        for at, line in enumerate(lines, start=1)
    ]


def charter(*records: Record) -> Charter:
    return Charter.of("c", [SPRING, *records])


def test_the_forms_of_a_round_give_the_worked_example() -> None:
    found = counted(charter(*forms(LINES)), SPRING)

    assert (found.results.advantage, found.results.inertia) == (67 / 18, 47 / 21)
    assert [one.statement for one in found.results.talking_points] == ["a1", "i1", "i7"]
    assert (found.left, found.half_filled) == ((), 0)


@pytest.mark.parametrize("words", ["0", "6", "-1", "4.5", "4–5", "yes", "٤", "400"])
def test_an_answer_off_the_scale_is_named_and_does_not_count(words: str) -> None:
    found = counted(charter(*forms([f"a1 {words}, a2 4"])), SPRING)

    assert found.answers == ({"a2": 4},)
    assert [(one.reason, one.statements) for one in found.left] == [("off the scale", ("a1",))]


@pytest.mark.parametrize("words", ["–", "-", ""])
def test_a_statement_left_out_is_no_answer_and_no_fault(words: str) -> None:
    found = counted(charter(*forms([f"a1 {words}, a2 4"])), SPRING)

    assert (found.answers, found.left, found.half_filled) == (({"a2": 4},), (), 1)


def test_a_statement_that_is_not_asked_is_named() -> None:
    found = counted(charter(*forms(["a1 4, b9 3, 7"])), SPRING)

    assert [(one.reason, one.statements) for one in found.left] == [("unknown", ("b9", "7"))]
    assert found.answers == ({"a1": 4},)


def test_one_form_taken_in_twice_counts_once() -> None:
    first, second = forms(["a1 4", "a1 2"])
    again = Response(id="z", rank=9, round="r1", number=" 1 ", answers="a1 1")

    found = counted(charter(first, second, again), SPRING)

    assert found.answers == ({"a1": 4}, {"a1": 2})
    assert [(one.form, one.reason) for one in found.left] == [(again, "form twice")]


def test_a_partner_who_answers_twice_counts_once() -> None:
    one = Response(id="x", round="r1", partner="p", answers="a1 4")
    again = Response(id="y", rank=1, round="r1", partner="p", answers="a1 1")

    found = counted(charter(Partner(id="p", name="Hub"), one, again), SPRING)

    assert found.answers == ({"a1": 4},)
    assert [(left.form, left.reason) for left in found.left] == [(again, "partner twice")]


def test_forms_without_number_and_partner_all_count() -> None:
    same = [Response(id=each, round="r1", answers="a1 4") for each in "xyz"]

    assert counted(charter(*same), SPRING).results.respondents == 3


def test_an_empty_form_is_no_answer_and_one_that_is_all_wrong_is_named_once() -> None:
    found = counted(charter(*forms(["", "a1 9"])), SPRING)

    assert found.results.respondents == 0
    assert [one.reason for one in found.left] == ["empty", "off the scale"]


def test_a_form_of_a_round_that_is_gone_counts_nowhere_and_is_found() -> None:
    stray = Response(id="z", answers="a1 4")
    book = charter(stray, *forms(LINES))

    assert forms_of_no_round(book) == (stray,)
    assert counted(book, SPRING).results.respondents == 3


def test_what_one_person_answered_is_not_among_the_results() -> None:
    found = counted(charter(*forms(LINES[:1])), SPRING).results

    assert (found.respondents, found.scores) == (1, ())
    assert (found.advantage, found.inertia, found.balance) == (None, None, None)


def test_a_check_of_ones_own_has_its_scale_and_its_sections() -> None:
    book = charter(OWN, *STATEMENTS)

    check = check_of(book, "s")

    assert (check.scale.good, check.scale.bad, check.scale.most) == (("x",), ("y",), 4)
    assert [one.leads for one in check.asked] == [("values", "aims", "approval"), ()]


def test_a_scale_of_four_points_has_no_five() -> None:
    own = CheckRound(id="r3", survey="s", name="Own")
    book = charter(own, OWN, *STATEMENTS, *forms(["x 4, y 1", "x 5, y 2"], "r3"))

    found = counted(book, own)

    assert found.answers == ({"x": 4, "y": 1}, {"y": 2})
    assert [(one.reason, one.statements) for one in found.left] == [("off the scale", ("x",))]


def test_the_form_of_another_check_does_not_count_in_this_one() -> None:
    found = counted(charter(OWN, *STATEMENTS, *forms(["x 4, y 1"])), SPRING)

    assert found.results.respondents == 0
    assert [(one.reason, one.statements) for one in found.left] == [("unknown", ("x", "y"))]


def test_rounds_follow_one_another_by_their_days() -> None:
    own = CheckRound(id="r3", survey="s", name="Own", rank=2)
    asked = (*forms(LINES), *forms(LINES[:2], "r2"), *forms(["x 4", "x 3"], "r3"))
    book = Charter.of("c", [SECOND, SPRING, own, OWN, *STATEMENTS, *asked])

    assert [one.round.name for one in trend(book, "")] == ["Spring", "Autumn"]
    assert [one.round.name for one in trend(book, "s")] == ["Own"]


def test_statements_that_are_low_or_divided_lead_to_their_sections() -> None:
    found = pointers(counted(charter(*forms(LINES)), SPRING))

    said = [(one.asked.key, one.is_low, one.asked.leads[0]) for one in found]
    assert said == [
        ("a1", False, "vision"),
        ("a6", True, "people"),
        ("i1", False, "workplan"),
        ("i6", True, "disputes"),
        ("i7", False, "roles"),
    ]


def test_every_statement_of_the_program_is_asked() -> None:
    assert check_of(charter(), "").scale.keys == (*ADVANTAGE, *INERTIA)
