import sys

import pytest

from planner.documents.pdf.faces import FOLDER
from planner.documents.pdf.shaping import Glyph, glyphs
from planner.errors import DocumentError

NASKH = FOLDER / "NotoNaskhArabic-Regular.ttf"
EMOJI = FOLDER / "NotoEmoji-Regular.ttf"


def shaped(words: str) -> tuple[Glyph, ...]:
    return glyphs(NASKH, words, leftward=True)


def emoji(words: str) -> tuple[Glyph, ...]:
    return glyphs(EMOJI, words, leftward=False)


@pytest.mark.parametrize(
    "words",
    ["سلام", "لَا", "بِسْمِ", "ورحمة الله", "می\u200cخواهم", "\u200dه\u200d", "ہے۔", "آئندہ"],  # noqa: RUF001  Arabic is meant
)
def test_glyphs_say_the_letters_in_the_order_they_are_read(words: str) -> None:
    found = shaped(words)

    assert "".join(glyph.words for glyph in found) == words
    assert all(glyph.number and glyph.words for glyph in found)


def test_a_letter_changes_with_its_neighbours() -> None:
    first, middle, last = (glyph.number for glyph in shaped("ببب"))

    assert len({first, middle, last, shaped("ب")[0].number}) == 4


def test_what_parts_letters_is_heeded() -> None:
    assert shaped("ی\u200cخ")[0].number == shaped("ی")[0].number != shaped("یخ")[0].number


def test_a_mark_takes_no_room() -> None:
    letter, mark = shaped("بَ")

    assert letter.advance > 0.1
    assert mark.advance == 0 < mark.up


@pytest.mark.parametrize(
    "words",
    [
        "👍🏽",
        "🇵🇸",
        "👩🏽\u200d💻",
        "🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f",
    ],
)
def test_a_picture_of_several_characters_is_one(words: str) -> None:
    (only,) = emoji(words)

    assert only.words == words


def test_a_picture_that_nobody_drew_is_drawn_by_its_parts() -> None:
    assert [glyph.number for glyph in emoji("👩\u200d🎉")] == [
        glyph.number for part in "👩🎉" for glyph in emoji(part)
    ]


def test_what_shapes_letters_is_asked_for_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uharfbuzz", None)

    with pytest.raises(DocumentError, match="package uharfbuzz; please install"):
        shaped("nobody asked for this word before")
