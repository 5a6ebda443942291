import pytest

from planner.model.kinds import UNITS, Duration


@pytest.mark.parametrize("unit", UNITS)
def test_a_duration_is_stored_in_the_plural(unit: str) -> None:
    assert str(Duration(1, unit)) == f"1 {unit}"  # type: ignore[arg-type] # each is a unit


@pytest.mark.parametrize(
    ("duration", "words", "each"),
    [
        (Duration(14, "days"), "14 days", "every 14 days"),
        (Duration(1, "months"), "1 month", "every month"),
        (Duration(6, "weeks"), "6 weeks", "every 6 weeks"),
        (Duration(1, "hours"), "1 hour", "every hour"),
        (Duration(0, "years"), "0 years", "every 0 years"),
    ],
)
def test_a_duration_reads_well_in_a_sentence(duration: Duration, words: str, each: str) -> None:
    assert duration.words == words
    assert duration.each == each


def test_durations_are_compared_in_days() -> None:
    lengths = [
        Duration(48, "hours"),
        Duration(3, "days"),
        Duration(1, "weeks"),
        Duration(1, "months"),
        Duration(5, "weeks"),
        Duration(11, "months"),
        Duration(1, "years"),
    ]

    assert sorted(lengths, key=lambda length: length.days) == lengths
    assert Duration(12, "months").days == Duration(1, "years").days
