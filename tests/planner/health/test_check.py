"""The partnership check, against the worked example of ASSESSMENTS §12."""

import pytest

from planner.health.check import ADVANTAGE, INERTIA, LEADS, results
from planner.model.catalogue import SECTIONS

A = ((4, 5, 3, 4, 4, 3), (3, 4, 3, 3, 4, 2), (5, 4, 4, 4, 5, 3))
I = ((2, 2, 1, 3, 2, 4, 2), (3, 2, 2, 3, 2, 4, 3), (1, 2, 1, 2, 2, 3, 1))  # noqa: E741  # as the source names them
ANSWERS = [
    dict(zip((*ADVANTAGE, *INERTIA), (*a, *i), strict=True)) for a, i in zip(A, I, strict=True)
]


def test_the_worked_example_comes_out_to_the_digit() -> None:
    found = results(ANSWERS)

    assert (found.advantage, found.inertia) == (67 / 18, 47 / 21)
    assert found.balance is not None
    told = [f"{found.advantage:.2f}", f"{found.inertia:.2f}", f"{found.balance:+.2f}"]
    assert told == ["3.72", "2.24", "+1.48"]


def test_each_statement_has_its_mean_and_its_spread() -> None:
    scores = results(ANSWERS).scores

    means = [f"{score.mean:.2f}" for score in scores]
    assert means[:6] == ["4.00", "4.33", "3.33", "3.67", "4.33", "2.67"]
    assert means[6:] == ["2.00", "2.00", "1.33", "2.67", "2.00", "3.67", "2.00"]
    assert [score.spread for score in scores] == [2, 1, 1, 1, 1, 1, 2, 0, 1, 1, 0, 1, 2]


def test_answers_two_apart_are_a_talking_point() -> None:
    points = results(ANSWERS).talking_points

    assert [score.statement for score in points] == ["a1", "i1", "i7"]


def test_two_people_cannot_be_told_apart() -> None:
    found = results(ANSWERS[:2])

    assert {score.spread for score in found.scores} == {None}
    assert found.talking_points == ()


def test_a_statement_that_only_two_answered_tells_on_neither() -> None:
    partial = [{"a1": 1}, {"a1": 5}, {"a2": 3}]

    scores = results(partial).scores

    assert [(score.statement, score.spread) for score in scores] == [("a1", None)]


def test_nobody_answered_yet() -> None:
    found = results([])

    assert (found.respondents, found.scores) == (0, ())
    assert (found.advantage, found.inertia, found.balance) == (None, None, None)


@pytest.mark.parametrize("answers", [{"a1": 0}, {"a1": 6}, {"b1": 3}])
def test_an_answer_off_the_paper_is_refused(answers: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"answers run|no statement"):
        results([answers])


def test_every_statement_leads_to_sections_that_there_are() -> None:
    keys = {section.key for section in SECTIONS}

    assert set(LEADS) == {*ADVANTAGE, *INERTIA}
    assert {key for keys_of in LEADS.values() for key in keys_of} <= keys
