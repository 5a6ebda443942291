"""What was measured is drawn over time, and said in words beside it."""

from datetime import date

from planner.documents.charts.curve import Curve
from planner.documents.charts.readings import in_words, readings
from planner.documents.options import AS_THE_CHARTER_SAYS, Options
from planner.documents.review import review
from planner.documents.telling import telling
from planner.documents.web import render
from planner.model.charter import Charter
from planner.model.record import Record
from planner.model.records.deliver import Indicator, Reading
from planner.model.results import courses

TODAY = date(2026, 11, 25)
MEALS = Indicator(id="i", name="Meals", unit="meals", baseline=12, target=60)
ROUNDS = (
    Reading(id="a", indicator="i", day=date(2026, 3, 1), value=20),
    Reading(id="b", indicator="i", day=date(2026, 9, 1), value=48, note="after the fair"),
)


def words(*records: Record) -> str:
    told = telling(Charter.of("c", records), AS_THE_CHARTER_SAYS)
    [course] = courses(told, TODAY)
    return in_words(told, course)


def test_a_line_goes_through_the_readings_between_the_start_and_the_target() -> None:
    told = telling(Charter.of("c", [MEALS, *ROUNDS]), AS_THE_CHARTER_SAYS)

    [chart] = readings(told, TODAY).charts

    assert chart.caption == "Meals"
    assert isinstance(chart.plan, Curve)
    assert [value for _, value in chart.plan.points] == [20, 48]
    assert {one.words for one in chart.plan.levels} == {"Start 12", "Target 60"}
    assert chart.alternative == (
        "A line through 2 readings, from 20 on 1 March 2026."
        " 48 meals on 1 September 2026. The target is 60: 12 more."
    )


def test_one_reading_makes_no_line() -> None:
    told = telling(Charter.of("c", [MEALS, ROUNDS[0]]), AS_THE_CHARTER_SAYS)

    assert readings(told, TODAY).charts == ()


def test_words_say_where_it_stands() -> None:
    less = Indicator(id="i", name="Waste", baseline=60, target=12)

    assert words(MEALS) == "Nothing has been read yet."
    assert words(less, ROUNDS[1]) == "48 on 1 September 2026. The target is 12: 36 less."
    assert (
        words(MEALS, Reading(id="c", indicator="i", day=TODAY, value=61))
        == "61 meals on 25 November 2026. The target of 60 is reached."
    )


def test_what_is_not_counted_is_said() -> None:
    odd = (
        Reading(id="c", indicator="i", value=61),
        Reading(id="d", indicator="i", day=date(3000, 1, 1), value=99),
    )

    assert words(MEALS, *ROUNDS, *odd).endswith(
        "Not counted: 1 without a date and 1 with a date that is still to come."
    )


def test_the_review_pack_shows_it() -> None:
    charter = Charter.of("c", [MEALS, *ROUNDS])

    page = render(review(charter, Options(today=TODAY)))

    assert "A line through 2 readings" in page
