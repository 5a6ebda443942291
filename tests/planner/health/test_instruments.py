"""Published ways of asking about a partnership, against their worked examples."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from planner.health.instruments import (
    Exact,
    Reply,
    counts,
    exact_mean,
    letter_of_all,
    letter_of_one,
    mean_of_people,
    number_met,
    participation,
    principles,
    responsibility_faults,
    standing,
    strength,
    to_one_decimal,
    zone,
)

SIX = [
    [4, 3, 3, 4, 3, 3],
    [3, 3, 2, 3, 2, 2],
    [4, 4, 3, 3, 4, 4],
    [2, 2, 1, 2, 2, 2],
    [3, 3, 3, 3, 3, 3],
    [1, 1, 1, 1, 1, 1],
]
PUBLISHED = ("125.1", "134.7", "136.0", "137.4", "139.6", "141.2")  # six surveys in turn
SYNERGY = [
    [4, 4, 5, 4, 3, 4, 4, 5, 4],
    [3, 4, 4, 3, 3, 3, 4, 4, 3],
    [5, 5, 4, 5, 4, 5, 5, 5, 4],
]


def test_six_principles_show_the_one_that_their_total_hides() -> None:
    found = principles(SIX)

    assert found.totals == (20, 15, 22, 11, 18, 6)
    assert found.letters == ("A", "B", "A", "C", "B", "D")
    assert (found.total, found.letter) == (92, "B")


def test_the_totals_of_two_people_have_a_mean_with_a_letter() -> None:
    second = sum((18, 12, 18, 8, 14, 7))
    mean = exact_mean([92, second])

    assert (second, letter_of_all(second)) == (77, "B")
    assert (mean, letter_of_all(mean)) == (Fraction("84.5"), "B")


@pytest.mark.parametrize(
    ("total", "letter"),
    [(6, "D"), (7, "C"), (12, "C"), (13, "B"), (18, "B"), (19, "A"), (24, "A")],
)
def test_a_principle_at_the_limit_of_a_letter(total: int, letter: str) -> None:
    assert letter_of_one(total) == letter


@pytest.mark.parametrize(
    ("total", "letter"),
    [(36, "D"), (37, "C"), (72, "C"), (73, "B"), (108, "B"), (109, "A"), (144, "A")],
)
def test_six_principles_at_the_limit_of_a_letter(total: int, letter: str) -> None:
    assert letter_of_all(total) == letter


def test_half_a_principle_or_an_answer_off_the_scale_is_no_total() -> None:
    with pytest.raises(ValueError, match="six answers"):
        principles([[4, 4, 4]])
    with pytest.raises(ValueError, match="six answers"):
        principles([[0, 4, 4, 4, 4, 4]])


def test_the_published_series_of_six_surveys_has_its_strengths() -> None:
    assert [strength(Fraction(mean)) for mean in PUBLISHED] == [2, 3, 3, 3, 3, 3]


@pytest.mark.parametrize(
    ("total", "level"),
    [
        *((35, 1), (84, 1), (Fraction("84.9"), 1), (85, 2), (126, 2), (Fraction("126.4"), 2)),
        *((127, 3), (175, 3)),
    ],
)
def test_thirty_five_statements_at_the_limit_of_a_strength(total: Exact, level: int) -> None:
    assert strength(total) == level
    assert strength(total - 35, older=True) == level


def test_sums_of_seven_parts_have_one_strength_on_both_scales() -> None:
    total = sum((20, 16, 17, 14, 17, 12, 17))

    assert (total, strength(total)) == (113, 2)
    assert (total - 35, strength(total - 35, older=True)) == (78, 2)


def test_a_total_that_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="from 35 to 175"):
        strength(34)


def test_the_mean_of_three_people_is_in_a_zone() -> None:
    each = [f"{float(exact_mean(one)):.4f}" for one in SYNERGY]
    mean = mean_of_people(SYNERGY)

    assert each == ["4.1111", "3.4444", "4.6667"]
    assert f"{float(mean):.4f}" == "4.0741"
    assert (to_one_decimal(mean), zone(mean)) == (Decimal("4.1"), "headway")


@pytest.mark.parametrize(
    ("mean", "expected"),
    [
        *(("1", "danger"), ("2.94", "danger"), ("2.95", "work"), ("3.949", "work")),
        *(("3.95", "headway"), ("4.54", "headway"), ("4.55", "target"), ("5", "target")),
    ],
)
def test_no_mean_falls_between_two_zones(mean: str, expected: str) -> None:
    assert zone(Fraction(mean)) == expected


@pytest.mark.parametrize(
    ("answers", "shown", "expected"),
    [
        ([[4, 3], [3, 3], [2, 3], [4, 4]], "3.3", "borderline"),
        ([[5, 5], [4, 4], [5, 4], [4, 4]], "4.4", "strength"),
        ([[2, 3], [2, 2], [3, 3], [2, 2]], "2.4", "concern"),
    ],
    ids=["trust", "vision", "resources"],
)
def test_a_factor_has_its_standing(answers: list[list[int]], shown: str, expected: str) -> None:
    mean = mean_of_people(answers)

    assert (to_one_decimal(mean), standing(mean)) == (Decimal(shown), expected)


def test_the_exact_means_of_the_factors() -> None:
    assert mean_of_people([[4, 3], [3, 3], [2, 3], [4, 4]]) == Fraction("3.25")
    assert mean_of_people([[5, 5], [4, 4], [5, 4], [4, 4]]) == Fraction("4.375")
    assert mean_of_people([[2, 3], [2, 2], [3, 3], [2, 2]]) == Fraction("2.375")


@pytest.mark.parametrize(
    ("mean", "expected"),
    [("2.94", "concern"), ("2.95", "borderline"), ("3.94", "borderline"), ("3.95", "strength")],
)
def test_no_mean_falls_between_two_standings(mean: str, expected: str) -> None:
    assert standing(Fraction(mean)) == expected


REPLIES: list[Reply] = ["yes", "to some extent", "no", "yes", "to some extent"]


def test_replies_are_counted_and_those_to_come_back_to_are_listed() -> None:
    found = counts(REPLIES, {3: 2})

    assert found.given == {"yes": 2, "no": 1, "to some extent": 2}
    assert (found.to_review, found.asked) == ((2, 3, 5), 5)


def test_a_question_that_follows_from_a_no_is_not_asked() -> None:
    found = counts([REPLIES[0], "no", *REPLIES[2:]], {3: 2})

    assert (found.to_review, found.asked) == ((2, 5), 4)
    assert found.given == {"yes": 2, "no": 1, "to some extent": 1}


def test_the_rungs_of_the_ladder_fall_into_three_groups() -> None:
    assert [participation(rung) for rung in range(1, 9)] == [0, 0, 1, 1, 1, 2, 2, 2]


@pytest.mark.parametrize(
    ("row", "does", "faults"),
    [
        ("ARCI", False, []),
        ("AAR", False, ["several answer for it"]),
        ("RC", False, ["nobody answers for it"]),
        ("A", True, []),
        ("A", False, ["nobody does it"]),
        ("", True, ["nobody answers for it", "nobody does it"]),
    ],
)
def test_one_answers_for_a_task_and_somebody_does_it(
    row: str, does: bool, faults: list[str]
) -> None:
    assert responsibility_faults(list(row), answers_and_does=does) == faults


def test_an_objective_with_all_it_needs_meets_seven_tests() -> None:
    due, review = date(2027, 6, 30), date(2027, 1, 31)

    assert number_met("Open a hub", "Hubs", 1, due, "aim", "partner", review) == 7
    assert number_met("Open a hub", "", 1, None, "aim", "partner", review) == 5
