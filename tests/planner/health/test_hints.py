"""Gentle hints on how prose reads: what they see, and what they leave alone."""

from time import perf_counter

import pytest

from planner.health.hints import MOST, explained, hints, left_open, plain_words
from planner.model.charter import Charter
from planner.model.records.back import Term
from planner.model.records.front import Control, Partner
from planner.model.records.why import Vision

LONG = "one two three four five six seven eight nine ten " * 2 + "and so on we go"


def seen(words: str, known: frozenset[str] = frozenset()) -> list[tuple[str, str, str]]:
    return [(hint.kind, hint.said, hint.better) for hint in hints(words, known)]


@pytest.mark.parametrize(
    ("words", "kind", "said", "better"),
    [
        ("We utilise it.", "jargon", "utilise", "use"),
        ("Utilising rooms", "jargon", "Utilising", "Using"),
        ("Go in the event that it rains.", "jargon", "in the event that", "if"),
        ("Go in the\nevent that it rains.", "jargon", "in the\nevent that", "if"),
        ("Ask the VRX first.", "acronym", "VRX", ""),
        ("The VRXs meet.", "acronym", "VRX", ""),
        ("You SHOULD come.", "capitals", "SHOULD", ""),
        ("Give [insert number] days.", "placeholder", "[insert number]", ""),
        ("On DD/MM/YYYY we begin.", "placeholder", "DD/MM/YYYY", ""),
        ("Ring ???? first.", "placeholder", "????", ""),
        ("**We utilise it.**", "jargon", "utilise", "use"),
    ],
)
def test_what_could_be_plainer_is_hinted_at(
    words: str, kind: str, said: str, better: str
) -> None:
    assert seen(words) == [(kind, said, better)]


@pytest.mark.parametrize(
    "words",
    [
        "",
        "We meet on Mondays.",
        "The NHS and the UK agree.",
        "The Local Offer Group (LOG) meets. LOG has five people.",
        "LOG (the Local Offer Group) meets.",
        "You must NOT be late.",
        "See [our page](https://example.org/UTILISE/VRX).",
        "Write to VRX@example.org or www.example.org/VRX.",
        "Part II and part IV",
        "Room 4NJ, TF3 4NJ",
        "We reuse it.",
        "Unutilised rooms",
    ],
)
def test_what_is_plain_is_left_alone(words: str) -> None:
    assert seen(words) == []


@pytest.mark.parametrize(
    ("words", "count"),
    [
        (LONG + ".", 25),
        (LONG + " far.", 26),
        (f"Short. {LONG} far. Short.", 26),
        (f"- Short\n- {LONG} far\n- Short", 26),
        (f"{LONG}\nfar in small letters.", 29),
        (f"{LONG}\nIn a line of its own.", 25),
        (LONG + " [far](https://example.org/a/b).", 26),
        (f"{LONG[:-6]} e.g. far on", 26),
        ("Dr. Ann B. Lee spoke. " * 9, 4),
    ],
)
def test_a_sentence_is_long_from_26_words(words: str, count: int) -> None:
    found = [hint.count for hint in hints(words) if hint.kind == "long"]

    assert found == ([count] if count > 25 else [])


def test_a_hint_says_where_it_is_beyond_signs_of_two_places() -> None:
    words = "👩‍👩‍👧 We\n\n- **utilise** it"
    [hint] = hints(words)

    assert words[hint.start : hint.start + hint.length] == "utilise"


def test_an_acronym_is_hinted_at_once() -> None:
    assert seen("VRX and VRX") == [("acronym", "VRX", "")]


def test_what_a_charter_explains_needs_no_hint() -> None:
    charter = Charter.of(
        "c1",
        [
            Control(title="Telford", short_name="TFP"),
            Partner(id="p", name="Riverside Hub", acronym="RHB"),
            Term(id="t", term="Synergies"),
            Term(id="u", term="QRX"),
            Vision(statement="A Local Offer Group (LOG) in every town."),
        ],
    )
    known = explained(charter)

    assert seen("TFP, RHB, QRX and LOG look for synergies.", known) == []
    assert seen("VRX", known) == [("acronym", "VRX", "")]


def test_in_other_languages_only_what_is_left_open_is_told() -> None:
    words = "Rhowch [rhowch nifer] diwrnod, utilise, neu [insert place]."

    assert [hint.said for hint in left_open(words)] == ["[rhowch nifer]", "[insert place]"]


def test_a_placeholder_is_one_hint_only() -> None:
    assert [kind for kind, _, _ in seen("[insert VRX TO UTILISE]")] == ["placeholder"]


def test_every_plainer_word_is_plain_itself() -> None:
    for said, better in plain_words().instead.items():
        assert better
        assert seen(better) == [], said


def test_a_page_is_read_in_a_blink_and_a_book_only_to_its_limit() -> None:
    page = "The partners utilise the hall of the VRX on the first Monday of the month. " * 40
    plain_words()
    start = perf_counter()
    found = hints(page)
    spent = perf_counter() - start

    assert len(found) == 41
    assert spent < 0.05
    assert max(hint.start for hint in hints("utilise it. " * 100_000)) < MOST
