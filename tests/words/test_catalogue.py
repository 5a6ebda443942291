"""What documents say of their own is there in every language that has a catalogue."""

import re
from pathlib import Path

import pytest

from planner.documents.telling import voice_of
from tests.words.collect import (
    ROOT,
    Message,
    catalogue,
    messages_of,
    missing,
    uncollected,
    unused,
)

CODES = [path.suffixes[0][1:] for path in (ROOT / "resources/words").glob("*.po")]
GAP = re.compile(r"\{[^}]*\}")


def test_welsh_has_a_catalogue() -> None:
    assert "cy" in CODES


def test_whatever_is_said_stands_in_the_program_as_words() -> None:
    assert uncollected() == []


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_left_in_english(code: str) -> None:
    assert missing(code) == []


@pytest.mark.parametrize("code", CODES)
def test_a_catalogue_says_nothing_that_no_document_says(code: str) -> None:
    assert unused(code) == []


@pytest.mark.parametrize("code", CODES)
def test_the_gaps_of_a_sentence_are_those_of_the_english(code: str) -> None:
    said = catalogue(code).said

    assert [
        one for one, forms in said.items() if not all(fits(form, one) for form in forms)
    ] == []


def fits(form: str, message: Message) -> bool:
    """Return whether a text has the gaps of a message, for one or for several."""
    gaps = [sorted(GAP.findall(words)) for words in (message.words, message.several) if words]
    return sorted(GAP.findall(form)) in gaps


@pytest.mark.parametrize("code", CODES)
def test_no_text_waits_half_done_or_starts_or_ends_in_another_way(code: str) -> None:
    found = catalogue(code)

    edges = [
        one
        for one, forms in found.said.items()
        if any(edge(form) != edge(one.words) for form in forms)
    ]
    assert (found.fuzzy, edges) == ([], [])


def edge(words: str) -> tuple[bool, bool, bool]:
    """Return whether words are joined to what stands before, and how they end."""
    return words.startswith(" "), words.endswith(" "), words.endswith(".")


@pytest.mark.parametrize("code", CODES)
def test_what_counts_has_a_form_for_every_kind_of_number(code: str) -> None:
    counting = {one: forms for one, forms in catalogue(code).said.items() if one.several}

    assert counting
    assert {len(forms) for forms in counting.values()} == {6 if code == "cy" else 2}


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('told.say("One")', [Message("One")]),
        ('told.say("One {gap}", gap=told.say("Two"))', [Message("One {gap}"), Message("Two")]),
        ('told.say("One" if a else "Two")', [Message("One"), Message("Two")]),
        ('told.sentence("On {day}.", day=day)', [Message("On {day}.")]),
        ('told.count(n, "{number} a", "{number} b")', [Message("{number} a", "{number} b")]),
        ('WORDS = {"a": "One"}\ntold.say(WORDS[a])', [Message("One")]),
        ('WORDS = {"a": "One"}\ntold.say(WORDS.get(a, ""))', [Message("One")]),
        ('"words".count("w")', []),
        ("told.say(section.title)", []),
    ],
)
def test_words_are_collected_however_they_are_said(
    tmp_path: Path, code: str, found: list[Message]
) -> None:
    (tmp_path / "paper.py").write_text(code, encoding="utf-8")

    assert sorted(messages_of(tmp_path)) == sorted(found)
    assert uncollected(tmp_path) == []


@pytest.mark.parametrize("code", ['told.say(f"One {gap}")', "told.say(words)", "say(a + b)"])
def test_words_that_cannot_be_collected_are_named(tmp_path: Path, code: str) -> None:
    (tmp_path / "paper.py").write_text(code, encoding="utf-8")

    assert uncollected(tmp_path) == [f"paper.py, line 1: {code.replace(chr(34), chr(39))}"]


def test_a_language_without_a_catalogue_speaks_english() -> None:
    assert voice_of("pl").code == "en"
