from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given

from planner.documents.agreement import agreement
from planner.documents.options import Options
from planner.model.catalogue import SECTIONS, fields_of
from planner.model.charter import Charter
from planner.model.form import fingerprint
from planner.model.own import SectionOn
from planner.model.record import ONLY, Record
from planner.model.records.deliver import Risk
from planner.model.records.front import Control, Legal, Revision
from planner.model.records.why import Vision
from planner.model.voice import ENGLISH
from tests.build import full_charter
from tests.section_words import headings, sections
from tests.strategies import charters

FULL = full_charter()


def charter(*records: Record) -> Charter:
    return Charter.of("c", records)


def of_status(status: str, whole: Charter = FULL) -> Charter:
    control = replace(whole.control, status=status)
    return Charter.of("c", [*(one for one in whole.records() if one.id != ONLY), control])


def test_all_sections_print_in_the_order_of_the_catalogue() -> None:
    printed = [one.words for one in headings(FULL) if one.level == 3]

    expected = [ENGLISH.word(one.title) for one in SECTIONS if one.key != "control"]
    expected.insert(3, "Document control")
    assert printed == expected


@given(charters())
def test_sections_are_numbered_one_after_the_other_whatever_is_off(charter: Charter) -> None:
    numbers = [one.number for one in headings(charter) if one.level == 3]

    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]


@given(charters())
def test_no_level_of_heading_is_skipped(charter: Charter) -> None:
    levels = [one.level for one in headings(charter)]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@given(charters())
def test_no_heading_stands_without_words_and_no_chapter_without_a_section(
    charter: Charter,
) -> None:
    every = headings(charter)
    lone = [one for one, after in pairwise(every) if one.level == 2 and after.level != 3]

    assert all(one.words.strip() for one in every)
    assert lone == []


def test_an_empty_expected_section_is_not_yet_agreed_in_a_draft() -> None:
    assert "Not yet agreed" in sections(charter(Control(status="draft")))["Vision"]


@pytest.mark.parametrize("status", ["agreed", "superseded", "ended"])
def test_an_empty_expected_section_prints_nothing_once_agreed(status: str) -> None:
    whole = charter(Control(status=status), Vision(statement="No hunger"))

    assert list(sections(whole)) == [
        "",
        "This agreement",
        "Document control",
        "Why we work together",
        "Vision",
    ]


def test_a_section_that_is_switched_off_prints_nothing_although_it_says_something() -> None:
    risk = Risk(id="r", risk="The van breaks down")

    assert "Risk" not in sections(charter(risk))
    assert "The van breaks down" in sections(charter(risk, SectionOn(id="risk")))["Risk"]


def test_an_optional_section_that_is_on_and_empty_prints_nothing() -> None:
    assert "Risk" not in sections(charter(SectionOn(id="risk")))


def test_questions_and_help_never_print() -> None:
    guidance = {one.asks for one in SECTIONS} | {
        kind.help for one in SECTIONS for of in one.records for _, kind in fields_of(of)
    }
    printed = "\n".join(sections(FULL).values())

    assert [words for words in guidance if words and words in printed] == []


@pytest.mark.parametrize(
    ("status", "mark"),
    [("", "DRAFT"), ("draft", "DRAFT"), ("for approval", "DRAFT"), ("agreed", "")],
)
def test_draft_stands_across_the_page_until_the_charter_is_agreed(
    status: str, mark: str
) -> None:
    assert agreement(of_status(status)).watermark == mark


def test_the_foot_of_a_page_says_which_state_of_which_charter_it_is() -> None:
    whole = charter(
        Control(title="Good Food", status="for approval"),
        Revision(id="v", version="0.9"),
    )

    foot = agreement(whole).footer

    assert foot == ("Good Food", f"For approval · Version 0.9 · {fingerprint(whole)}")


def test_the_language_is_the_charters_unless_another_is_asked_for() -> None:
    whole = charter(Control(language="cy"))

    assert agreement(whole).language == "cy"
    assert agreement(whole, Options(language="en")).language == "en"
    assert agreement(charter(Legal())).language == "en"


@given(charters())
def test_the_same_charter_makes_the_same_agreement(charter: Charter) -> None:
    again = Charter.of(charter.id, charter.records())

    assert agreement(again) == agreement(charter)
