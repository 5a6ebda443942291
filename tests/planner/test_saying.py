"""Words that are kept in English until somebody shows them are told in that language."""

import pickle
from pathlib import Path

from planner.documents.telling import voice_of
from planner.errors import ExchangeError, LibraryError, PlannerError
from planner.saying import Counted, Said, Word, of_system

CY = voice_of("cy")


def test_a_refusal_is_english_and_is_told_in_welsh() -> None:
    error = PlannerError("This charter has no version “{wanted}”.", wanted="{May}")

    assert str(error) == "This charter has no version “{May}”."
    assert error.told(CY) == "Nid oes fersiwn “{May}” gan y siarter hon."


def test_what_fills_a_gap_is_told_in_the_language_around_it() -> None:
    error = ExchangeError.of_file("a.json", ExchangeError("the file is empty"))

    assert str(error) == "a.json: the file is empty"
    assert error.told(CY) == "a.json: mae’r ffeil yn wag"


def test_numbers_words_and_lists_are_told_too() -> None:
    said = Said(
        "{number}, {places}, {choices}",
        number=12500,
        places=Counted(1, "{number} place", "{number} places"),
        choices=[Word("draft"), Word("agreed")],
    )

    assert str(said) == "12,500, 1 place, draft, agreed"
    assert said.told(CY) == "12,500, 1 lle, drafft, cytunwyd"


def test_what_the_system_says_is_told_where_it_is_known() -> None:
    assert of_system(PermissionError(13, "Permission denied")).told(CY) != "permission denied"
    assert of_system(OSError(71, "Protocol error")).told(CY) == "protocol error"


def test_the_trouble_with_a_library_is_told() -> None:
    error = LibraryError(Path("a.db"), Said("cannot be read: {why}", why=Said("file exists")))

    assert str(error) == "a.db: cannot be read: file exists"
    assert error.told(CY) == "a.db: ni ellir ei darllen: mae’r ffeil yno’n barod"


def test_words_without_gaps_may_have_braces() -> None:
    assert str(PlannerError("{}")) == PlannerError("{}").told(CY) == "{}"


def test_what_is_said_comes_back_from_another_process() -> None:
    error = ExchangeError("the name {given} is there twice", given="a")

    there = pickle.loads(pickle.dumps(error))  # made here

    assert there.told(CY) == error.told(CY)
