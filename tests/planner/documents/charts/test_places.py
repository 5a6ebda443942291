from datetime import date

import pytest

from planner.documents.charts import Progress, Seats
from planner.documents.charts.places import seats
from planner.documents.charts.reached import objectives
from planner.documents.options import Options
from planner.documents.telling import Told, telling
from planner.documents.words import words
from planner.model.charter import Charter
from planner.model.record import Record
from planner.model.records.front import Partner
from planner.model.records.who import Body, Seat
from planner.model.records.why import Objective

PARTNERS: tuple[Record, ...] = (
    Partner(id="p1", rank=1, name="The Hub"),
    Partner(id="p2", rank=2, name="The Council"),
)


def told(*records: Record) -> Told:
    return telling(Charter.of("c", [*PARTNERS, *records]), Options())


def seat(number: int, partner: str, office: str) -> Seat:
    return Seat(id=f"s{number}", rank=float(number), partner=partner, office=office)


def test_who_holds_which_places_is_told_in_a_grid_in_words_and_in_a_table() -> None:
    charter = told(
        Body(id="b", name="Board"),
        seat(1, "p1", "Chair"),
        seat(2, "p2", ""),
        seat(3, "p2", ""),
    )

    charted = seats(charter)

    (chart,) = charted.charts
    assert isinstance(chart.plan, Seats)
    assert chart.plan.offices == ("Chair", "Member")
    assert [row.held for row in chart.plan.rows] == [(1, 0), (0, 2)]
    assert "The Hub: Chair. The Council: Member (2)." in chart.alternative
    assert "The Council Member (2) 2" in " ".join(words(charted.tables))


def test_many_offices_share_several_grids() -> None:
    charted = seats(told(*[seat(number, "p1", f"Office {number}") for number in range(13)]))

    grids = [chart.plan for chart in charted.charts if isinstance(chart.plan, Seats)]
    assert [len(grid.offices) for grid in grids] == [6, 6, 1]


def test_places_that_no_partner_holds_are_not_drawn() -> None:
    assert seats(told(Seat(id="s", office="Chair"))).charts == ()


@pytest.mark.parametrize(("today", "state"), [(None, "On track"), (date(2028, 1, 1), "Late")])
def test_an_objective_past_its_day_is_late_where_the_day_is_known(
    today: date | None, state: str
) -> None:
    objective = Objective(id="o", statement="Open", due=date(2027, 1, 1), status="on track")

    (chart,) = objectives(told(objective), today).charts

    assert isinstance(chart.plan, Progress)
    assert [row.state for row in chart.plan.rows] == [state]
    assert f"{state}: 1" in chart.alternative


def test_objectives_that_have_not_started_make_no_chart() -> None:
    assert objectives(told(Objective(id="o", statement="Open")), None).charts == ()
