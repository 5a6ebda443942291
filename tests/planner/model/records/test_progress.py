from dataclasses import replace
from datetime import date

import pytest

from planner.model.records.change import Review
from planner.model.records.deliver import Risk, Task
from planner.model.records.who import Assignment
from planner.model.records.why import Objective, Smart

TODAY = date(2026, 6, 1)
YESTERDAY, TOMORROW = date(2026, 5, 31), date(2026, 6, 2)

SMART = Objective(
    id="o1",
    statement="Open two hubs",
    lead="p1",
    measure="Hubs open on three days a week",
    target="2",
    achievable=True,
    aim="a1",
    due=TOMORROW,
)


def test_an_objective_that_says_everything_is_smart() -> None:
    assert SMART.smart == Smart(True, True, True, True, True)
    assert SMART.smart.missing == ()


def test_an_objective_that_says_nothing_passes_no_test() -> None:
    assert Objective(id="o1").smart.missing == (
        "specific",
        "measurable",
        "achievable",
        "relevant",
        "time-bound",
    )


@pytest.mark.parametrize(
    ("objective", "missing"),
    [
        (replace(SMART, lead=""), "specific"),
        (replace(SMART, statement=" "), "specific"),
        (replace(SMART, measure=""), "measurable"),
        (replace(SMART, target=""), "measurable"),
        (replace(SMART, achievable=None), "achievable"),
        (replace(SMART, achievable=False), "achievable"),
        (replace(SMART, aim=""), "relevant"),
        (replace(SMART, relevant=False), "relevant"),
        (replace(SMART, due=None), "time-bound"),
    ],
)
def test_what_is_left_out_fails_one_test(objective: Objective, missing: str) -> None:
    assert objective.smart.missing == (missing,)


def test_an_objective_without_an_aim_is_relevant_when_people_say_so() -> None:
    assert replace(SMART, aim="", relevant=True).smart.relevant


LATENESS = [
    ("", YESTERDAY, True),
    ("on track", YESTERDAY, True),
    ("on track", TODAY, False),
    ("on track", None, False),
    ("late", TOMORROW, True),
    ("dropped", YESTERDAY, False),
]


@pytest.mark.parametrize(("status", "due", "late"), [*LATENESS, ("achieved", YESTERDAY, False)])
def test_an_objective_is_late_after_its_day(status: str, due: date | None, late: bool) -> None:
    assert Objective(id="o1", status=status, due=due).is_late(TODAY) == late


@pytest.mark.parametrize(("status", "due", "late"), [*LATENESS, ("done", YESTERDAY, False)])
def test_a_task_is_late_after_its_day(status: str, due: date | None, late: bool) -> None:
    assert Task(id="t1", status=status, due=due).is_late(TODAY) == late


@pytest.mark.parametrize(
    ("task", "done"),
    [
        (Task(id="t1"), False),
        (Task(id="t1", status="done"), True),
        (Task(id="t1", status="late", done=TODAY), True),
    ],
)
def test_a_task_is_done_when_it_says_so_or_has_the_day(task: Task, done: bool) -> None:
    assert task.is_done == done


@pytest.mark.parametrize(
    ("likelihood", "impact", "score", "level"),
    [
        (1, 1, 1, "low"),
        (1, 3, 3, "low"),
        (2, 2, 4, "moderate"),
        (2, 3, 6, "moderate"),
        (2, 4, 8, "high"),
        (3, 4, 12, "high"),
        (3, 5, 15, "extreme"),
        (5, 5, 25, "extreme"),
        (2.5, 2, 5, "moderate"),
        (None, 3, None, ""),
        (3, None, None, ""),
        (0, 3, None, ""),
        (3, 6, None, ""),
    ],
)
def test_a_risk_is_likelihood_times_impact(
    likelihood: float | None, impact: float | None, score: float | None, level: str
) -> None:
    risk = Risk(id="r1", likelihood=likelihood, impact=impact)

    assert risk.score == score
    assert risk.level == level


@pytest.mark.parametrize(
    ("letter", "accountable", "responsible"),
    [
        ("", False, False),
        ("responsible", False, True),
        ("accountable", True, False),
        ("accountable and responsible", True, True),
        ("consulted", False, False),
    ],
)
def test_a_letter_of_the_grid_says_who_answers_and_who_works(
    letter: str, accountable: bool, responsible: bool
) -> None:
    assignment = Assignment(id="x1", letter=letter)

    assert assignment.is_accountable == accountable
    assert assignment.is_responsible == responsible


@pytest.mark.parametrize(
    ("day", "overdue"), [(None, False), (TODAY, False), (YESTERDAY, True), (TOMORROW, False)]
)
def test_a_review_is_overdue_the_day_after(day: date | None, overdue: bool) -> None:
    assert Review(next=day).is_overdue(TODAY) == overdue
