"""Worksheets in Welsh, or in both languages, whose answers come back into the charter."""

from datetime import date
from typing import Literal

import pytest

from planner.documents import Options
from planner.exchange.answers import proposal, taking_in
from planner.exchange.worksheet import read
from planner.model.charter import Charter
from planner.model.kinds import Duration
from planner.model.records.change import Review
from planner.model.records.front import Control, Period
from planner.model.records.why import Objective, Purpose, Vision
from tests.sheets import filled, printed_as
from tests.welsh import WELSH, welsh_sample

CHARTER = welsh_sample()
ABOUT = ("aims", "objectives", "review", "period")


def sheet(bilingual: Literal["", "first", "beside"] = "") -> bytes:
    """Return a worksheet in Welsh, or in both languages."""
    language = "" if bilingual else "cy"
    return printed_as(CHARTER, Options(language, bilingual, sections=ABOUT))


def taken(content: bytes) -> Charter:
    """Return the charter with everything that a worksheet says."""
    return CHARTER.after(taking_in(CHARTER, proposal(read(content), CHARTER).found))


@pytest.mark.parametrize("bilingual", ["", "first", "beside"])
def test_a_worksheet_as_it_was_printed_says_nothing_new(
    bilingual: Literal["", "first", "beside"],
) -> None:
    assert proposal(read(sheet(bilingual)), CHARTER).found == ()


def test_a_choice_made_in_welsh_is_kept_as_it_is_stored() -> None:
    answers = {"objective.o1.status": "/at risk", "objective.o1.achievable": "/No"}

    objective = taken(filled(sheet(), answers)).get(Objective, "o1")

    assert objective is not None
    assert (objective.status, objective.achievable) == ("at risk", False)


def test_a_day_and_a_length_of_time_in_welsh_are_understood() -> None:
    answers = {"period.start": "3 Gorffennaf 2027", "period.length": "2 flynedd"}

    period = taken(filled(sheet(), answers)).one(Period)

    assert (period.start, period.length) == (date(2027, 7, 3), Duration(2, "years"))


def test_what_is_written_changes_the_text_itself_and_no_translation_takes_its_place() -> None:
    kept = read(sheet()).answers["purpose.statement"].words
    assert kept == CHARTER.one(Purpose).statement != WELSH["purpose", "only", "statement"]

    after = taken(filled(sheet(), {"purpose.statement": "Bwyd i bawb."}))

    assert after.one(Purpose).statement == "Bwyd i bawb."


def test_an_answer_may_be_written_in_either_part_of_a_worksheet_in_two() -> None:
    answers = {"purpose.statement (en)": "Food for all.", "worksheet.by (en)": "Ann"}

    content = filled(sheet("first"), answers)

    assert read(content).by == "Ann"
    assert taken(content).one(Purpose).statement == "Food for all."


def test_answers_that_differ_between_the_two_are_both_kept() -> None:
    answers = {"purpose.statement": "Bwyd.", "purpose.statement (en)": "Food."}

    assert taken(filled(sheet("first"), answers)).one(Purpose).statement == "Bwyd.\nFood."


def test_a_welsh_charter_is_filled_in_in_welsh() -> None:
    records = (Control(language="cy"), Vision(statement="Bwyd"), Review(next=date(2027, 3, 1)))
    charter = Charter.of("c", records)
    content = printed_as(charter, Options(sections=("review",)))

    assert read(content).answers["review.next"].words == "1 Mawrth 2027"
    assert proposal(read(content), charter).found == ()
