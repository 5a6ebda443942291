"""What a chairperson reads first: of two made-up partnerships and of four real agreements."""

from pathlib import Path

import pytest

from planner.exchange import json_form
from planner.health.signals import first, signals
from planner.health.signals.signal import Place, Signal
from planner.model.catalogue import RECORDS, fields_of
from planner.model.charter import Charter
from planner.model.record import Single
from tests.answering import TODAY
from tests.build import full_charter

TESTS = Path(__file__).parents[3]
PATHS = {
    path.stem: path
    for folder in ("agreements", "partnerships")
    for path in sorted((TESTS / folder).glob("*.json"))
}
FIRST = {
    "stuck": (
        (
            "8 of 11 open tasks and objectives are late. “Survey the roof” has waited"
            " longest: it is late by about 18 months. 3 have no day, so nobody can tell."
        ),
        (
            "The review of 2 March 2026 is late by about 9 months. 1 risk was to be looked at"
            " before today."
        ),
        (
            "3 of 4 decisions that asked for action wait to be acted on. 2 are past their"
            " day; “The council surveys the roof of the old library” by most, about 18"
            " months."
        ),
    ),
    "working": (
        (
            "No task and no objective is late. The next is “Make the list of talks until"
            " April”, due on 5 December 2026."
        ),
        "2 of 3 early wins are done. 2 were done by their day.",
        "The next review is on 13 September 2027.",
    ),
    "derby_modern_slavery": (
        "The agreement does not say when it is looked at again.",
        ("Each of the 7 objectives lacks something: a measure (7), a date (7) and a lead (7)."),
        (
            "Nobody leads any of the 3 open tasks, such as “Carry out the work plan of the"
            " Pursue & Prevent sub-group” and “Carry out the work plan of the Protect &"
            " Prepare sub-group”."
        ),
    ),
    "sandwell_housing": (
        (
            "The agreement is to be looked at every year, but no day is set for the next"
            " time. The latest version that it lists is of 27 June 2017, about 9 years ago."
        ),
        ("Each of the 9 objectives lacks something: a measure (9), a date (9) and a lead (9)."),
        (
            "No office, role or field names anybody for convening the meetings, holding the"
            " money and speaking for the partnership. 2 parts name a person or a post, and no"
            " organisation: chairing and writing the minutes."
        ),
    ),
    "at_access_group": (
        (
            "The agreement is to be looked at every 2 years, but no day is set for the next"
            " time."
        ),
        ("Each of the 6 objectives lacks something: a measure (6), a date (6) and a lead (6)."),
        (
            "No office, role or field names anybody for convening the meetings, holding the"
            " money, speaking for the partnership and deciding. 2 parts name a person or a"
            " post, and no organisation: chairing and writing the minutes."
        ),
    ),
    "fairer_fostering": (
        "The agreement does not say when it is looked at again.",
        (
            "No office, role or field names anybody for convening the meetings and speaking"
            " for the partnership. Told in words, without a name: holding the money and"
            " deciding."
        ),
        "It is not written down yet what we can do together. One sentence would do.",
    ),
}

each = pytest.mark.parametrize("name", PATHS)


def read(name: str) -> Charter:
    return json_form.read(PATHS[name].read_bytes())


def answers(name: str) -> tuple[Signal, ...]:
    return signals(read(name), TODAY)


def in_short(answer: Signal) -> str:
    return " ".join(one.plain for one in answer.in_short)


@each
def test_what_is_looked_at_first_is_true_of_the_partnership(name: str) -> None:
    assert tuple(in_short(one) for one in first(answers(name))) == FIRST[name]


def test_almost_everything_of_the_stuck_partnership_is_worth_a_look() -> None:
    assert [one.key for one in answers("stuck") if one.tone != "look"] == ["advantage"]


def test_nothing_of_the_working_partnership_stands_out() -> None:
    assert {one.tone for one in answers("working")} == {"fine"}


@each
def test_every_number_leads_to_records_that_are_there(name: str) -> None:
    charter = read(name)

    pieces = [
        piece
        for answer in signals(charter, TODAY)
        for sentence in answer.says
        for piece in sentence.pieces
    ]

    adrift = [
        one.words for one in pieces if any(map(str.isdigit, one.words)) and not one.places
    ]
    assert adrift == []
    assert [at for one in pieces for at in one.places if not is_there(at, charter)] == []


def is_there(place: Place, charter: Charter) -> bool:
    """Return whether a place is a field of a record, of a single one, or a list as a whole."""
    kind = RECORDS[place.table]
    has_field = not place.field or place.field in dict(fields_of(kind))
    is_known = charter.get(kind, place.record_id) is not None
    return has_field and (not place.record_id or issubclass(kind, Single) or is_known)


def test_a_charter_in_which_every_field_says_something_is_answered() -> None:
    assert all(one.says for one in signals(full_charter(), TODAY))
