"""What every drawing keeps to, whatever its names, days and numbers are."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.documents.charts import Bar, Bars, Stretch, Timeline
from planner.documents.charts.fitting import fitting
from planner.documents.charts.lettering import wrapped
from planner.documents.charts.months import MonthScale
from planner.documents.drawing import Area, Drawing, Plan, Words
from tests.chart_shapes import MONTHS, plans, stretches, troubles

START = date(2026, 12, 7)


def evenly(words: str, bold: bool) -> float:
    """Return a width as of a font in which all letters are alike."""
    return len(words) * (0.6 if bold else 0.55)


def broadly(words: str, bold: bool) -> float:
    """Return a width as of a font in which all letters are as broad as an M."""
    return len(words) * (1.2 if bold else 0.95)


def timeline(*rows: Stretch, today: date | None = None) -> Timeline:
    days = sorted(day for row in rows for day in row.days)
    now = (today, "Today") if today else None
    return Timeline(rows, days[0], days[-1], MONTHS, today=now)


def test_a_year_of_one_month_is_named_as_far_as_the_next_year() -> None:
    edges = (0.0, 17.5)  # between which a month has room for a year's name and little more
    scale = MonthScale(date(2026, 12, 7), date(2027, 6, 30), MONTHS, edges)

    named, _ = scale.lettered(evenly)

    assert [one.words for one in named][-2:] == ["2026", "2027"]


def bar_of(drawing: Drawing) -> tuple[float, float]:
    area = next(shape for shape in drawing.shapes if isinstance(shape, Area))
    return area.points[0][0], area.points[1][0]


def words_of(drawing: Drawing) -> list[str]:
    return [shape.words for shape in drawing.shapes if isinstance(shape, Words)]


@given(plans, st.floats(26, 40))
def test_no_words_meet_or_leave_a_drawing(plan: Plan, width: float) -> None:
    assert list(troubles(plan.drawn(width, evenly), evenly)) == []


@given(plans, st.sampled_from([18.0, 26.5, 33.0, 37.5]))
def test_nor_do_they_where_letters_are_as_broad_as_can_be(plan: Plan, width: float) -> None:
    assert list(troubles(plan.drawn(width, broadly), broadly)) == []


@given(st.text(max_size=80), st.floats(3, 40))
def test_wrapped_words_are_all_there_and_fit(words: str, room: float) -> None:
    lines = wrapped(words, room, evenly)

    assert "".join("".join(lines).split()) == "".join(words.split())
    assert all(evenly(line, False) <= room for line in lines)


@given(st.lists(stretches, max_size=60), st.sampled_from([26.5, 37.5]))
def test_rows_are_parted_so_that_each_chart_fits_a_page(
    rows: list[Stretch], width: float
) -> None:
    days = [day for row in rows for day in row.days] or [START]
    plan = Timeline(tuple(rows), min(days), max(days), MONTHS)

    made = fitting(plan, (width, 28.0), evenly)

    assert [row for part in made if isinstance(part, Timeline) for row in part.rows] == rows
    assert all(part.drawn(width, evenly).height <= 28.0 for part in made)


def test_a_plan_of_hundreds_of_rows_becomes_a_few_even_charts() -> None:
    rows = tuple(Bar(f"Partner {number}", (number,), "£1") for number in range(300))

    made = fitting(Bars(rows, most=300), (26.5, 28.0), evenly)

    sizes = [part.count for part in made if isinstance(part, Bars)]
    assert sum(sizes) == 300
    assert max(sizes) - min(sizes) <= 1
    assert len(made) <= 40


def test_a_part_has_only_its_own_signs_in_its_key() -> None:
    rows = (Stretch("Hub", START, START, "solid"), Stretch("Van", START, START, "crossed"))
    plan = replace(timeline(*rows), key=(("solid", "done"), ("crossed", "late")))

    first = plan.part(0, 1).drawn(36, evenly)

    assert "done" in words_of(first)
    assert "late" not in words_of(first)


def test_a_bar_is_to_scale_and_covers_its_last_day() -> None:
    half = Stretch("Half", START, START + timedelta(days=9))
    whole = Stretch("Whole", START, START + timedelta(days=19))

    left, right = bar_of(timeline(half, whole).drawn(36, evenly))
    other_left, other_right = bar_of(timeline(whole, half).drawn(36, evenly))

    assert (other_right - other_left) == pytest.approx(2 * (right - left))


def test_months_have_their_names_and_the_years_stand_under_them() -> None:
    drawing = timeline(Stretch("Hub", START, date(2027, 3, 1))).drawn(36, evenly)

    assert words_of(drawing) == ["Dec", "Jan", "Feb", "Mar", "2026", "2027", "Hub"]


@pytest.mark.parametrize(
    ("last", "named"),
    [(date(2026, 12, 7), ["Dec", "2026"]), (date(2056, 12, 7), ["2030", "2040", "2050"])],
)
def test_one_day_and_thirty_years_are_both_drawn(last: date, named: list[str]) -> None:
    drawing = timeline(Stretch("Hub", START, last)).drawn(30, evenly)

    assert set(named) <= set(words_of(drawing))


def test_today_is_marked_only_where_it_falls_between() -> None:
    row = Stretch("Hub", START, date(2027, 3, 1))

    within = timeline(row, today=date(2027, 1, 1)).drawn(36, evenly)
    after = timeline(row, today=date(2028, 1, 1)).drawn(36, evenly)

    assert "Today" in words_of(within)
    assert "Today" not in words_of(after)


def test_an_amount_that_is_hardly_anything_is_still_seen() -> None:
    plan = Bars((Bar("Hub", (1,), "£1"), Bar("Council", (10**9,), "£1,000,000,000")))

    left, right = bar_of(plan.drawn(36, evenly))

    assert right - left >= 0.2


def test_nothing_is_drawn_for_nothing() -> None:
    drawing = Bars((Bar("Hub", (0,), "£0"),)).drawn(36, evenly)

    assert [shape for shape in drawing.shapes if isinstance(shape, Area)] == []
