"""The clause bank in Welsh: wording by wording what the English has, and nothing left in it."""

import re
from collections import Counter
from pathlib import Path

import pytest

from planner.exchange.clauses import (
    FOLDER,
    Clause,
    all_clauses,
    clauses_for,
    has_clauses,
)
from planner.health.prose import sentences
from planner.health.wording import PLACEHOLDER

WELSH = "cy"
LONGEST_SENTENCE = 30  # words; Welsh takes a few more than English
GAPS = {
    "[insert number]": "[rhowch nifer]",
    "[insert amount]": "[rhowch swm]",
    "[insert share]": "[rhowch gyfran]",
    "[insert amount or share]": "[rhowch swm neu gyfran]",
    "[insert share, such as two thirds]": "[rhowch gyfran, megis dwy ran o dair]",
    "[insert length of time]": "[rhowch gyfnod]",
    "[insert name]": "[rhowch enw]",
    "[insert name or body]": "[rhowch enw person neu gorff]",
    "[insert name of a body]": "[rhowch enw corff]",
    "[insert name of partner]": "[rhowch enw’r partner]",
    "[insert names of partners]": "[rhowch enwau’r partneriaid]",
    "[insert name of funder]": "[rhowch enw’r cyllidwr]",
    "[insert way, such as a protected file]": "[rhowch ddull, megis ffeil a ddiogelir]",
}
IN_BRACKETS = re.compile(r"\[[^\]]*\]")
ENGLISH_WORDS = re.compile(
    r"(?i)\b(the|and|with|when|partnership|it|is|are|of|choose|who|what|they|insert)\b"
)

IN_ENGLISH = {(one.table, one.field, one.key): one for one in all_clauses()}
IN_WELSH = {(one.table, one.field, one.key): one for one in all_clauses(WELSH)}
every_clause = pytest.mark.parametrize(
    ("english", "welsh"),
    [(IN_ENGLISH[key], IN_WELSH[key]) for key in sorted(IN_ENGLISH.keys() & IN_WELSH.keys())],
    ids=lambda one: f"{one.table}.{one.field}: {one.key}",
)


def test_every_wording_is_there_in_welsh_and_no_other_is() -> None:
    assert IN_WELSH.keys() == IN_ENGLISH.keys()


@every_clause
def test_its_title_when_to_choose_it_and_its_words_are_welsh(
    english: Clause, welsh: Clause
) -> None:
    said = (welsh.title, welsh.when, welsh.words)

    assert all(said)
    assert welsh.when.startswith("Dewiswch hwn ")
    assert welsh.language == WELSH
    assert [one for one in said if ENGLISH_WORDS.search(one)] == []
    assert not {*lines(english)} & {*lines(welsh)}


@every_clause
def test_it_has_the_gaps_of_the_english(english: Clause, welsh: Clause) -> None:
    wanted = Counter(GAPS[gap] for gap in IN_BRACKETS.findall(english.words))

    assert Counter(IN_BRACKETS.findall(welsh.words)) == wanted
    assert Counter(found.group() for found in PLACEHOLDER.finditer(welsh.words)) == wanted


@every_clause
def test_it_has_as_many_paragraphs_and_points_as_the_english(
    english: Clause, welsh: Clause
) -> None:
    assert [line[:2] == "- " for line in lines(welsh)[2:]] == [
        line[:2] == "- " for line in lines(english)[2:]
    ]


@pytest.mark.parametrize("welsh", IN_WELSH.values(), ids=lambda one: f"{one.field}: {one.key}")
def test_its_marks_are_curly_and_its_sentences_short(welsh: Clause) -> None:
    said = "\n\n".join(lines(welsh))
    long = [said[start:end] for start, end in sentences(said)]

    assert not re.search(r"['\"\u2018]", said)
    assert [one for one in long if len(one.split()) > LONGEST_SENTENCE] == []


def test_no_two_wordings_of_a_field_have_one_title() -> None:
    titles = {(one.table, one.field, one.title) for one in IN_WELSH.values()}

    assert len(titles) == len(IN_WELSH)


def test_titles_are_in_the_language_that_is_spoken_and_words_in_that_which_is_written() -> None:
    key = ("legal", "statement", "not-a-legal-partnership")
    english, welsh = IN_ENGLISH[key], IN_WELSH[key]

    [one] = clauses_for("legal", "statement", "en", WELSH)
    assert (one.title, one.when, one.words, one.language) == (
        *(welsh.title, welsh.when, english.words, "en"),
    )
    [one] = clauses_for("legal", "statement", WELSH, "en")
    assert (one.title, one.words, one.language) == (english.title, welsh.words, WELSH)


def test_what_has_no_welsh_has_its_english_title_and_no_words_in_welsh(tmp_path: Path) -> None:
    folder = tmp_path / "ending.how"
    folder.mkdir()
    (folder / "soon.md").write_text("# Soon\n\n> Choose it.\n\nGo.\n", encoding="utf-8")

    [one] = clauses_for("ending", "how", "en", WELSH, tmp_path)
    assert one.title == "Soon"
    assert clauses_for("ending", "how", WELSH, WELSH, tmp_path) == ()
    assert not has_clauses("ending", "how", WELSH, tmp_path)


def test_there_are_none_in_a_language_without_a_folder() -> None:
    assert not has_clauses("ending", "how", "pl")
    assert clauses_for("ending", "how", "pl") == ()
    assert (FOLDER / WELSH).is_dir()


def lines(clause: Clause) -> list[str]:
    """Return the title, when to choose it, and each paragraph and point."""
    return [clause.title, clause.when, *filter(None, clause.words.split("\n"))]
