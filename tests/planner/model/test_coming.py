"""Which days of a charter are still to come."""

from dataclasses import replace
from datetime import date

import pytest

from planner.model.catalogue import RECORDS, fields_of
from planner.model.changes import Edit
from planner.model.charter import Charter
from planner.model.coming import READ, dues, may_move
from planner.model.due import MATTERS, Due, moved, packed, unpacked, upcoming
from planner.model.kinds import Day, Duration
from planner.model.record import Record
from planner.model.records.change import Review, ReviewMeeting
from planner.model.records.decide import Decision, Meeting
from planner.model.records.deliver import CheckRound, Indicator, Monitoring, Reading, Task
from planner.model.records.front import Period
from planner.model.records.resources import Cover
from planner.model.records.who import Seat
from planner.model.records.why import Objective
from tests.build import full_charter

TODAY = date(2026, 11, 25)
PAST = {  # days that only tell what was: nothing is to come of them
    "charter.issued",
    "charter.effective",
    "revision.day",
    "partner.joined",
    "partner.left",
    "period.start",
    "milestone.day",
    "objective.reviewed",
    "task.start",
    "task.done",
    "decision.day",
    "decision.acted",
    "declared_interest.day",
    "reading.day",
    "lesson.day",
    "check_round.day",
    "contribution.start",
    "funder.start",
    "posting.start",
    "safeguarding_lead.policy",
    "data.agreement_day",
    "policy.dated",
    "approval.day",
    "signature.signed",
    "ending.closed",
    "review_meeting.day",
    "seat.since",
    "linked_document.day",
}


def days_of(*records: Record) -> list[Due]:
    return list(dues(Charter.of("c", records)))


def test_every_day_of_the_catalogue_is_either_to_come_or_known_to_be_past() -> None:
    all_days = {
        f"{table}.{name}"
        for table, kind in RECORDS.items()
        for name, field in fields_of(kind)
        if isinstance(field, Day)
    }

    assert all_days - {f"{table}.{name}" for table, name in MATTERS} == PAST


def test_a_full_charter_has_a_day_in_every_field_that_can_have_one() -> None:
    whole = full_charter()
    open_ones = [
        replace(whole.all(Objective)[0], status="on track"),
        replace(whole.all(Task)[0], status="on track", done=None),
        replace(whole.all(Decision)[0], acted=None),
    ]
    others = [
        one for one in whole.records() if not isinstance(one, Objective | Task | Decision)
    ]
    found = {(one.table, one.field) for one in days_of(*others, *open_ones)}

    assert set(MATTERS) - found == {("review_meeting", "next"), ("period", "length")}


def test_what_is_done_dropped_or_acted_on_is_not_to_come() -> None:
    assert (
        days_of(
            Task(id="t", due=TODAY, done=TODAY),
            Task(id="u", due=TODAY, status="dropped"),
            Objective(id="o", due=TODAY, status="achieved"),
            Decision(id="d", due=TODAY, acted=TODAY),
        )
        == []
    )


def test_a_term_of_office_ends_a_term_after_it_began() -> None:
    seat = Seat(id="s", since=date(2024, 2, 29), term=Duration(1, "years"))

    assert days_of(
        seat, Seat(id="u", since=TODAY), Seat(id="v", term=Duration(1, "years"))
    ) == [Due("seat", "s", "term", date(2025, 2, 28))]


def test_an_indicator_is_measured_again_after_its_last_reading() -> None:
    found = days_of(
        Indicator(id="i", every=Duration(1, "months")),
        Indicator(id="never read", every=Duration(1, "months")),
        Reading(id="r", indicator="i", day=date(2026, 10, 31)),
        Reading(id="s", indicator="i", day=date(2026, 3, 1)),
    )

    assert found == [Due("indicator", "i", "every", date(2026, 11, 30))]


def test_the_partners_are_asked_again_after_the_last_round() -> None:
    asked = CheckRound(id="c", day=date(2026, 6, 1))

    assert days_of(asked, Monitoring(check_every=Duration(6, "months"))) == [
        Due("monitoring", "only", "check_every", date(2026, 12, 1))
    ]
    assert days_of(Monitoring(check_every=Duration(6, "months"))) == []


def test_the_last_review_meeting_knows_the_next_review_where_nothing_else_does() -> None:
    held = ReviewMeeting(id="m", day=date(2026, 5, 1), next=date(2027, 5, 1))

    assert days_of(held) == [Due("review_meeting", "m", "next", date(2027, 5, 1))]
    assert days_of(held, Review(next=TODAY)) == [Due("review", "only", "next", TODAY)]


def test_a_fixed_term_ends_on_the_day_before_it_would_begin_again() -> None:
    period = Period(
        start=date(2026, 4, 1), ends="after a fixed term", length=Duration(3, "years")
    )

    assert days_of(period) == [Due("period", "only", "length", date(2029, 3, 31))]


def test_meetings_are_expected_by_their_rhythm_for_a_year() -> None:
    meeting = Meeting(id="m", next=date(2026, 12, 31), every=Duration(2, "months"))

    found = upcoming(days_of(meeting), TODAY)

    assert [(one.day, one.ahead) for one in found] == [
        (date(2026, 12, 31), 0),
        (date(2027, 2, 28), 1),
        (date(2027, 4, 30), 2),
        (date(2027, 6, 30), 3),
        (date(2027, 8, 31), 4),
        (date(2027, 10, 31), 5),
    ]


def test_a_meeting_that_is_past_is_still_named_and_followed_by_those_to_come() -> None:
    meeting = Meeting(id="m", next=date(2026, 9, 1), every=Duration(6, "months"))

    found = upcoming(days_of(meeting), TODAY)

    assert [one.day for one in found] == [
        date(2026, 9, 1), date(2027, 3, 1), date(2027, 9, 1)
    ]  # fmt: skip


@pytest.mark.parametrize("every", [Duration(0, "months"), Duration(2, "hours")], ids=str)
def test_a_rhythm_that_leads_nowhere_is_not_followed(every: Duration) -> None:
    assert len(upcoming(days_of(Meeting(id="m", next=TODAY, every=every)), TODAY)) == 1


@pytest.mark.parametrize("year", [1, 1066, 2015, 2037, 3000, 9999])
def test_a_day_more_than_ten_years_away_is_in_doubt_and_never_late(year: int) -> None:
    [due] = days_of(Meeting(id="m", next=date(year, 6, 1), every=Duration(1, "weeks")))

    assert due.is_in_doubt(TODAY)
    assert not due.is_late(TODAY)
    assert upcoming([due], TODAY) == (due,)


@pytest.mark.parametrize(
    ("day", "length", "later"),
    [
        (date(2027, 1, 31), Duration(1, "months"), date(2027, 2, 28)),
        (date(2028, 1, 31), Duration(1, "months"), date(2028, 2, 29)),
        (date(2024, 2, 29), Duration(4, "years"), date(2028, 2, 29)),
        (date(2026, 12, 31), Duration(2, "weeks"), date(2027, 1, 14)),
        (date(2026, 12, 31), Duration(36, "hours"), date(2027, 1, 1)),
        (date(9999, 12, 1), Duration(1, "months"), None),
        (date(2026, 1, 1), Duration(999_999_999_999_999, "days"), None),
        (date(2026, 1, 1), Duration(999_999_999_999_999, "years"), None),
    ],
    ids=str,
)
def test_a_length_is_counted_as_people_count_it(
    day: date, length: Duration, later: date | None
) -> None:
    assert moved(day, length) == later


def test_days_are_read_back_as_they_were_kept() -> None:
    kept = days_of(*full_charter().records())

    assert len(kept) > 5
    assert list(unpacked(packed(kept))) == kept


def test_only_a_change_to_what_is_read_may_move_a_day() -> None:
    cover = Cover(id="c", expires=TODAY)

    assert not may_move([Edit(cover, replace(cover, cover="Public liability"))])
    assert not may_move([Edit(None, Cover(id="d", cover="Public liability"))])
    assert may_move([Edit(cover, replace(cover, expires=None))])
    assert may_move([Edit(None, cover)])
    assert may_move([Edit(cover, None)])


def test_what_is_read_are_fields_that_there_are() -> None:
    assert [
        (kind.table, name)
        for kind, names in READ.items()
        for name in names
        if name not in dict(fields_of(kind))
    ] == []
