"""The names of a form of the check, and its answers in a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.model.check_form import (
    answers_of,
    belonging,
    field_of,
    line_of,
    reference,
    statement_of,
)

KEYS = st.text(min_size=1, max_size=20).filter(lambda words: not words.isspace())
WORDS = st.text(st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=20)


def test_answers_stand_in_a_line_and_come_back() -> None:
    answers = {"a1": "4", "a2": "", "i3": "–", "i4": "4, or “5”"}

    line = line_of(answers)

    assert line == 'a1 4, i3 –, "i4 4, or “5”"'
    assert answers_of(line) == {"a1": "4", "i3": "–", "i4": "4, or “5”"}


@given(st.dictionaries(KEYS, WORDS, max_size=5))
def test_whatever_was_given_comes_back_as_it_was(answers: dict[str, str]) -> None:
    assert answers_of(line_of(answers)) == answers


@pytest.mark.parametrize(
    ("line", "answers"),
    [
        ("", {}),
        (" , ,", {}),
        ("a1", {"a1": ""}),
        ("a1  4 ,a2 5", {"a1": "4", "a2": "5"}),
        ("a1 4, a1 2", {"a1": "4 / 2"}),
        ('"a1 4', {'"a1': "4"}),
    ],
)
def test_a_line_that_somebody_typed_is_read_as_far_as_it_goes(
    line: str, answers: dict[str, str]
) -> None:
    assert answers_of(line) == answers


@given(KEYS)
def test_a_field_has_the_name_of_its_statement(key: str) -> None:
    assert statement_of(field_of(key)) == key
    assert field_of(key).count(".") == 2


def test_other_fields_ask_no_statement() -> None:
    assert statement_of("check.round") == ""


@given(KEYS, st.one_of(st.just(""), KEYS))
def test_a_form_says_where_it_belongs(charter_id: str, round_id: str) -> None:
    assert belonging(reference(charter_id, round_id)) == (1, charter_id, round_id)


def test_other_words_do_not_say_where_a_form_belongs() -> None:
    assert belonging("worksheet 1 · 0 · c") is None
