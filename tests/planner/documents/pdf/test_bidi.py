"""Capital letters stand for Hebrew ones, so that a wrong order can be seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.documents.pdf.bidi import levels, visual

HEBREW = {letter: chr(0x5D0 + at) for at, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
ARABIC = {"٪": "\u0634"}  # after an Arabic letter, numbers are Arabic
ISOLATES = {"<": "\u2067", "«": "\u2066", "{": "\u2068", "}": "\u2069"}
MIRRORED = str.maketrans("()[]", ")(][")
SIGNS = "ab אבש 12٣٤+-.,:/$%()[]\u2066\u2067\u2068\u2069\u200f\u0301\u202e"
MIXED = st.text(st.sampled_from(SIGNS), max_size=40)
BASES = st.sampled_from((0, 1))


def shown(typed: str, base: int) -> str:
    """Return what stands from left to right for what is typed, brackets as they look."""
    signs = HEBREW | ISOLATES | ARABIC
    found = levels("".join(signs.get(letter, letter) for letter in typed), base)
    letters = [
        letter.translate(MIRRORED) if level % 2 else letter
        for letter, level in zip(typed, found, strict=True)
    ]
    return "".join(letters[at] for at in visual(found) if typed[at] not in ISOLATES)


@pytest.mark.parametrize(
    ("typed", "among_latin", "among_hebrew"),
    [
        ("plain words", "plain words", "plain words"),
        ("SHALOM", "MOLAHS", "MOLAHS"),
        ("he said SHALOM OLAM.", "he said MALO MOLAHS.", ".MALO MOLAHS he said"),
        ("PART 4 (ANNEX).", "(XENNA) 4 TRAP.", ".(XENNA) 4 TRAP"),
        ("PAY 12,500.50 NOW", "WON 12,500.50 YAP", "WON 12,500.50 YAP"),
        ("COST £40 OR 40%", "40% RO £40 TSOC", "40% RO £40 TSOC"),
        ("٪ 9-11 4/5", "4/5 11-9 ٪", "4/5 11-9 ٪"),
        ("a (B) c", "a (B) c", "c (B) a"),
        ("A (b) C", "A (b) C", "C (b) A"),
        ("A [b C] D", "A [b C] D", "D [C b] A"),
        ("A (b", "A (b", "b) A"),
        ("x SHALOM 3", "x 3 MOLAHS", "3 MOLAHS x"),
        ("x {SHALOM} 3", "x MOLAHS 3", "x MOLAHS 3"),
        ("A {b 3} C", "C b 3 A", "C b 3 A"),
        ("<a B 3} c", "3 B a c", "c 3 B a"),
        ("«A b} C", "A b C", "C A b"),
        ("A {b <C d} e} F", "F b d C e A", "F b d C e A"),
        ("AB ", "BA ", " BA"),
    ],
)
def test_what_is_typed_stands_in_this_order(
    typed: str, among_latin: str, among_hebrew: str
) -> None:
    assert (shown(typed, 0), shown(typed, 1)) == (among_latin, among_hebrew)


def test_an_override_hides_nothing() -> None:
    assert levels("\u202epay 40\u202c", 0) == [0] * 8


@given(MIXED, BASES)
def test_every_character_stands_somewhere_once(words: str, base: int) -> None:
    found = levels(words, base)

    assert sorted(visual(found)) == list(range(len(words)))
    assert all(base <= level < 126 for level in found)


@given(st.text(st.sampled_from("abcŵЖ .,()1£\u0301"), max_size=30))
def test_words_from_left_to_right_stand_as_they_are_read(words: str) -> None:
    assert visual(levels(words, 0)) == list(range(len(words)))


@given(MIXED, st.integers(100, 99_999), MIXED, BASES)
def test_the_digits_of_a_number_keep_their_order(
    before: str, number: int, after: str, base: int
) -> None:
    words = f"{before} {number} {after}"
    start = len(before) + 1
    places = [visual(levels(words, base)).index(start + at) for at in range(len(str(number)))]

    assert places == list(range(places[0], places[0] + len(places)))


@given(MIXED, MIXED, BASES)
def test_what_is_isolated_stands_as_it_would_by_itself(
    inner: str, outer: str, base: int
) -> None:
    inner = inner.translate(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u202e")))
    words = f"{outer.rstrip()} \u2066{inner}\u2069a"
    start = words.rindex("\u2066") + 1
    places = [at - start for at in visual(levels(words, base)) if 0 <= at - start < len(inner)]

    assert places == visual(levels(f"a{inner}a", 0)[1:-1])


@pytest.mark.parametrize("signs", ["\u2067", "\u2068", "(", "()", "א(", "a1"])
def test_very_many_signs_are_ordered_in_time(signs: str) -> None:
    words = signs * (20_000 // len(signs))

    assert len(levels(words, 0)) == len(words)
