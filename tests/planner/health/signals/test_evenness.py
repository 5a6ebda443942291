"""The Gini coefficient on worked numbers, exactly."""

from fractions import Fraction
from itertools import product

import pytest

from planner.health.signals.evenness import gini, hundredths, most


@pytest.mark.parametrize(
    ("amounts", "coefficient"),
    [
        ([3, 3, 3], Fraction(0)),
        ([6, 0, 0], Fraction(2, 3)),
        ([6, 2, 1], Fraction(10, 27)),
        ([1, 2, 3, 4], Fraction(1, 4)),
        ([1, 0], Fraction(1, 2)),
        ([Fraction(1, 2), Fraction(3, 2)], Fraction(1, 4)),
        ([0, 0, 0, 0, 5], Fraction(4, 5)),
    ],
)
def test_the_coefficient_is_that_of_worked_numbers(
    amounts: list[Fraction | int], coefficient: Fraction
) -> None:
    assert gini(amounts) == coefficient
    assert gini(amounts[::-1]) == coefficient


@pytest.mark.parametrize("amounts", [[4, 1, 1], [7, 0, 2, 2], [1, 1, 2, 3, 5, 8]])
def test_it_is_the_sum_over_all_pairs_that_its_definition_names(amounts: list[int]) -> None:
    apart = sum(abs(one - other) for one, other in product(amounts, repeat=2))

    assert gini(amounts) == Fraction(apart, 2 * len(amounts) * sum(amounts))


@pytest.mark.parametrize("amounts", [[], [5], [0, 0]])
def test_there_is_none_without_two_to_compare_and_something_to_have(amounts: list[int]) -> None:
    assert gini(amounts) is None


def test_it_is_at_most_what_one_with_everything_makes_it() -> None:
    assert [gini([1, *[0] * rest]) for rest in (1, 2, 9)] == [most(2), most(3), most(10)]


def test_it_is_shown_in_hundredths_halves_up() -> None:
    assert [hundredths(Fraction(1, 8)), hundredths(Fraction(2, 3))] == [0.13, 0.67]
