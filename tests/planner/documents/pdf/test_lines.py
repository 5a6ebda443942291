import pytest

from planner.documents.pdf import faces
from planner.documents.pdf.fonts import Fonts, drawable
from planner.documents.pdf.lines import Line, Link, Passage, lines
from planner.errors import DocumentError

ROOM = 10.0  # ems


def words(*passages: Passage, room: float = ROOM) -> list[str]:
    return [
        "".join(span.piece.words for span in line.spans) for line in set_in(room, *passages)
    ]


def set_in(room: float, *passages: Passage) -> tuple[Line, ...]:
    return lines(passages, Fonts(), room)


def test_words_fill_lines_that_each_end_in_a_space() -> None:
    assert words(Passage("The partners will meet in May")) == [
        "The partners will meet ",
        "in May ",
    ]


@pytest.mark.parametrize("number", ["01632 960103", "+44 20 7946 0958", "(020) 7946 0958"])
def test_a_telephone_number_stands_on_one_line(number: str) -> None:
    assert words(Passage(f"Telephone {number}")) == ["Telephone ", f"{number} "]


@pytest.mark.parametrize("postcode", ["ZZ1 2AB", "EC1A 1BB.", "M1 1AA,"])
def test_both_halves_of_a_postcode_stand_on_one_line(postcode: str) -> None:
    assert words(Passage(f"17 Market Road, {postcode}")) == ["17 Market Road, ", f"{postcode} "]


def test_no_line_begins_with_the_full_stop_after_a_day() -> None:
    day = "1 December 2026"
    room = sum(line.width for line in set_in(100, Passage(day))) + 0.1

    assert words(Passage(f"{day}."), room=room) == ["1 December ", "2026. "]


def test_a_line_is_never_wider_than_its_room() -> None:
    passage = Passage("The partners will meet every three months at the hub " * 20)

    assert max(line.width for line in set_in(ROOM, passage)) <= ROOM


def test_a_word_may_change_its_manner_without_breaking() -> None:
    (line,) = set_in(ROOM, Passage("un"), Passage("fair", bold=True), Passage("ly"))

    assert [span.piece.words for span in line.spans] == ["un", "fair", "ly "]


def test_a_word_that_is_too_wide_is_parted_without_a_space() -> None:
    whole = "supercalifragilistic" * 2

    assert "".join(words(Passage(f"a {whole} b"))) == f"a {whole} b "


@pytest.mark.parametrize("room", [0.1, 1.0, 3.0])
def test_nothing_is_lost_where_there_is_hardly_room(room: float) -> None:
    assert "".join(words(Passage("☐ 🎉 to, do"), room=room)) == "☐ 🎉 to, do "


def test_a_link_holds_the_spaces_between_its_words() -> None:
    link = Link("https://example.org", "Go")
    (line,) = set_in(ROOM, Passage("see "), Passage("our pages", link=link), Passage(" now"))

    assert [(span.piece.words, span.link is link) for span in line.spans] == [
        ("see ", False),
        ("our pages", True),
        (" now ", False),
    ]


@pytest.mark.parametrize(
    ("typed", "drawn"),
    [("a\n\nb", ["a ", "", "b "]), ("a\n", ["a "]), ("\na", ["", "a "]), ("", [])],
    ids=["blank line", "last", "first", "nothing"],
)
def test_line_ends_are_kept(typed: str, drawn: list[str]) -> None:
    assert words(Passage(typed)) == drawn


def test_symbols_come_from_the_fonts_that_have_them() -> None:
    faces = [piece.face.fontName for piece in Fonts().pieces("aЖ☐🎉", bold=True, italic=False)]

    assert faces == [
        "AtkinsonHyperlegibleNext-Bold",
        "NotoSans-Bold",
        "DejaVuSans",
        "NotoEmoji-Regular",
    ]


def test_a_missing_font_is_named() -> None:
    with pytest.raises(DocumentError, match=r"Elsewhere\.ttf is missing"):
        faces.Face("Elsewhere")


def test_plain_words_are_drawn_as_they_are() -> None:
    assert drawable("Nobody goes hungry") == "Nobody goes hungry"
