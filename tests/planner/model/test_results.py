"""The readings of an indicator tell how far it has come, and none is silently counted."""

from datetime import date

import pytest

from planner.model.charter import Charter
from planner.model.records.deliver import Indicator, Reading
from planner.model.results import Course, courses

TODAY = date(2026, 11, 25)


def course(indicator: Indicator, *readings: Reading) -> Course:
    [one] = courses(Charter.of("c", [indicator, *readings]), TODAY)
    return one


def reading(name: str, day: date | None, value: float | None) -> Reading:
    return Reading(id=name, indicator="i", day=day, value=value)


MEALS = Indicator(id="i", name="Meals", baseline=12, target=60)


def test_the_readings_are_taken_in_the_order_of_their_days() -> None:
    late = reading("a", date(2026, 9, 1), 40)
    early = reading("b", date(2026, 3, 1), 20)

    assert course(MEALS, late, early).taken == (early, late)
    assert course(MEALS, late, early).stands == 40


def test_of_two_readings_on_one_day_the_last_one_written_counts() -> None:
    first = Reading(id="z", rank=1, indicator="i", day=TODAY, value=1)
    last = Reading(id="a", rank=2, indicator="i", day=TODAY, value=2)

    assert course(MEALS, first, last).stands == 2


@pytest.mark.parametrize(
    ("odd", "why"),
    [
        (reading("r", None, 5), "no day"),
        (reading("r", TODAY, None), "no value"),
        (reading("r", date(3000, 1, 1), 5), "not yet"),
    ],
)
def test_a_reading_that_cannot_be_drawn_is_set_aside_with_the_reason(
    odd: Reading, why: str
) -> None:
    found = course(MEALS, odd)

    assert found.taken == ()
    assert found.aside == ((odd, why),)


def test_a_reading_of_another_indicator_is_not_taken() -> None:
    other = Reading(id="r", indicator="elsewhere", day=TODAY, value=5)

    assert course(MEALS, other).taken == course(MEALS, other).aside == ()


@pytest.mark.parametrize(
    ("baseline", "target", "stands", "to_go"),
    [
        (12, 60, 48, 12),
        (12, 60, 60, 0),
        (12, 60, 75, 0),
        (60, 12, 20, 8),
        (60, 12, 10, 0),
        (None, 60, 48, 12),
        (0.1, 0.3, 0.2, 0.1),
        (12, None, 48, None),
        (12, 60, None, None),
    ],
)
def test_what_is_still_to_go_is_told_whichever_way_it_goes(
    baseline: float | None, target: float | None, stands: float | None, to_go: float | None
) -> None:
    indicator = Indicator(id="i", baseline=baseline, target=target)

    assert course(indicator, reading("r", TODAY, stands)).to_go == to_go
