import re

import pytest

from planner.documents.direction import Direction, direction, direction_of, filled
from planner.documents.options import Options
from planner.documents.telling import telling
from tests.build import full_charter

NAME = "محمد"


@pytest.mark.parametrize(
    ("language", "runs"),
    [("en", "ltr"), ("cy", "ltr"), ("ar", "rtl"), ("ur-PK", "rtl"), ("FA", "rtl"), ("", "ltr")],
)
def test_a_language_has_its_direction(language: str, runs: str) -> None:
    assert direction(language) == runs


@pytest.mark.parametrize(
    ("words", "among_english", "among_arabic"),
    [
        ("Riverside Hub", "ltr", "ltr"),
        (f"{NAME} العلي", "rtl", "rtl"),
        (f"{NAME} leads the hub on Tuesdays", "ltr", "rtl"),
        (f"{NAME} العلي (Leeds)", "rtl", "rtl"),
        (f"Riverside {NAME}", "ltr", "rtl"),
        (f"Signed for \u2068{NAME}\u2069", "ltr", "ltr"),
        (f"Signed for \u2068{NAME}\u2066\u2069\u2069", "ltr", "ltr"),
        ("01952 123456", "ltr", "ltr"),
        ("…", "ltr", "rtl"),
        ("", "ltr", "rtl"),
    ],
)
def test_words_have_theirs(words: str, among_english: str, among_arabic: str) -> None:
    asked: tuple[Direction, Direction] = ("ltr", "rtl")

    assert tuple(direction_of(words, each) for each in asked) == (among_english, among_arabic)


def test_an_english_sentence_keeps_its_order_around_an_arabic_name() -> None:
    assert filled("{a} and {b}", {"a": NAME, "b": 3}, "en") == f"\u2068{NAME}\u2069 and 3"


def test_an_english_sentence_of_english_words_is_left_alone() -> None:
    assert filled("{a} by {b}", {"a": "Ann", "b": "30 June"}, "en") == "Ann by 30 June"


def test_an_arabic_sentence_keeps_its_order_around_a_date() -> None:
    assert filled("قبل {day}", {"day": "30 June"}, "ar") == "قبل \u206830 June\u2069"


def test_an_english_sentence_in_an_arabic_charter_is_still_english() -> None:
    assert filled("Agreed on {day}", {"day": "30 June"}, "ar") == "Agreed on 30 June"


def test_a_document_says_arabic_names_without_turning_its_sentences() -> None:
    told = telling(full_charter(), Options(language="en"))

    names = told.listed([NAME, "Ann", f"{NAME} العلي"])
    said = told.say("{names} meet on {day}", names=names, day="30 June")

    assert direction_of(said, "ltr") == "ltr"
    assert (
        re.sub("[\u2066-\u2069]", "", said) == f"{NAME}, Ann and {NAME} العلي meet on 30 June"
    )
    assert said.count("\u2068") == said.count("\u2069") == 3
