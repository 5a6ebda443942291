"""What is coming in a charter, in words."""

from datetime import date, timedelta

import pytest

from planner.health.coming import Stretch, coming, stretch_of
from planner.model.charter import Charter
from planner.model.due import OVER, Due
from planner.model.kinds import Duration
from planner.model.record import Record
from planner.model.records.change import Review
from planner.model.records.decide import Meeting
from planner.model.records.deliver import Task
from planner.model.records.front import Control, Partner, Person
from planner.model.records.resources import Cover, Funder
from planner.model.records.safe import Policy
from planner.model.records.who import Body, Seat

TODAY = date(2026, 11, 25)
BANK = Partner(id="p", name="Food Bank")


def said(*records: Record) -> list[str]:
    return [one.sentence for one in coming(Charter.of("c", records), TODAY)]


def test_what_is_late_says_by_how_much() -> None:
    assert said(Review(next=TODAY - timedelta(days=12))) == [
        "Review of the agreement. 13 November 2026: 12 days late."
    ]


@pytest.mark.parametrize(
    ("away", "words"),
    [
        (0, "25 November 2026: today."),
        (1, "26 November 2026: tomorrow."),
        (9, "4 December 2026: in 9 days."),
        (90, "23 February 2027: in about 3 months."),
        (1100, "29 November 2029: in about 3 years."),
        (-1, "24 November 2026: 1 day late."),
        (-400, "21 October 2025: about 13 months late."),
    ],
)
def test_how_far_away_a_day_is_told_as_people_tell_it(away: int, words: str) -> None:
    day = TODAY + timedelta(days=away)

    assert said(Task(id="t", title="Book the hall", due=day)) == [
        f"Task to do: Book the hall. {words}"
    ]


def test_each_thing_goes_by_the_name_that_people_know_it_by() -> None:
    day = TODAY + timedelta(days=3)
    found = said(
        BANK,
        Body(id="b", name="Steering group"),
        Person(id="q", name="Ada Ngozi", position="Director"),
        Policy(id="y", partner="p", policy="Safeguarding", review=day),
        Cover(id="c", partner="p", cover="Public liability", expires=day),
        Seat(id="s", office="Chair", person="q", since=TODAY, term=Duration(3, "days")),
        Funder(id="f", name="Lottery", end=day),
        Meeting(id="m", body="b", next=day, every=Duration(6, "months")),
    )

    assert [words.partition(". ")[0] for words in found] == [
        "End of insurance: Public liability (Food Bank)",
        "End of funding: Lottery",
        "Meeting: Steering group",
        "Policy to review: Safeguarding (Food Bank)",
        "End of a term of office: Chair (Ada Ngozi, Director)",
        "Meeting expected: Steering group",
    ]


def test_cover_that_has_run_out_is_past_and_not_late() -> None:
    assert said(Cover(id="c", cover="Fire", expires=TODAY - timedelta(days=2))) == [
        "End of insurance: Fire. 23 November 2026: 2 days ago."
    ]


def test_funding_that_ended_as_agreed_is_over() -> None:
    assert said(Funder(id="f", name="Lottery", end=TODAY - timedelta(days=2))) == []


def test_a_day_in_the_year_3000_is_named_as_one_to_look_at_again() -> None:
    task = Task(id="t", title="Plan", due=date(206, 1, 1))

    assert said(Review(next=date(3000, 1, 1)), task) == [
        "Task to do: Plan. 1 January 206: more than 10 years ago. Is that the day you mean?",
        (
            "Review of the agreement. 1 January 3000: more than 10 years away."
            " Is that the day you mean?"
        ),
    ]


@pytest.mark.parametrize("status", OVER)
def test_nothing_comes_in_a_charter_that_is_over(status: str) -> None:
    assert said(Control(status=status), Review(next=TODAY)) == []


def test_an_empty_charter_has_nothing_coming() -> None:
    assert said() == []


@pytest.mark.parametrize(
    ("day", "stretch"),
    [
        (date(2026, 11, 24), "late"),
        (date(2026, 11, 25), "week"),
        (date(2026, 12, 1), "week"),
        (date(2026, 12, 2), "month"),
        (date(2026, 12, 25), "month"),
        (date(2026, 12, 26), "later"),
        (date(3000, 1, 1), "doubt"),
    ],
)
def test_a_day_belongs_to_one_part_of_the_calendar(day: date, stretch: Stretch) -> None:
    assert stretch_of(Due("review", "only", "next", day), TODAY) == stretch


def test_a_long_name_is_shortened_and_one_of_many_lines_says_its_first() -> None:
    [words] = said(Task(id="t", title="Plan " * 300, due=TODAY))

    assert len(words) < 250
    assert "…" in words
