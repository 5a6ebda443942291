"""Pages that are read from right to left."""

from io import BytesIO

import pikepdf
import pytest
from pypdf import PdfReader

from planner.documents.blocks import (
    Block,
    Document,
    Entry,
    Figure,
    Heading,
    Paragraph,
    Run,
    SignatureBlock,
    Table,
)
from planner.documents.layout import Layout
from planner.documents.pdf import render
from planner.model.markdown import passages, plain
from tests.pdf_blocks import EVERY_BLOCK, cell, painted, words_of
from tests.pdf_reading import Reading, Shown, invalid

LEFT, RIGHT = 70.9, 595.3 - 70.9  # the edges of the type area of A4, in points
PEOPLE = "اتفق الشركاء (في Telford) على ٤٠ بندًا و40 ملحقًا، قبل 30 June 2027."
URDU = "شراکت دار ہر تین ماہ بعد ملیں گے، اور فیصلے اتفاق رائے سے ہوں گے۔"  # noqa: RUF001  Urdu


def read(*blocks: Block, language: str = "ar", layout: Layout | None = None) -> Reading:
    content = render(Document("t", language, blocks, footer=("شراكة",)), layout or Layout())
    assert invalid(content) == []
    reading = Reading(content)
    assert reading.faults == []
    return reading


def shown(reading: Reading, *, tag: str = "P") -> list[Shown]:
    return [one for one in reading.pages[0].shown if one.tag == tag and one.words.strip()]


def ends(found: list[Shown]) -> tuple[float, float]:
    return min(one.left for one in found), max(one.right for one in found)


@pytest.mark.parametrize("words", [PEOPLE, URDU, "بِسْمِ اللہِ", "שלום (12) עולם", "می\u200cخواهم"])  # noqa: RUF001  Urdu
@pytest.mark.parametrize("language", ["ar", "ur", "en"])
def test_words_are_read_as_they_were_typed(words: str, language: str) -> None:
    assert read(plain(words * 3), language=language).text == words * 3


def test_every_block_is_whole_in_an_arabic_document() -> None:
    blocks = (*EVERY_BLOCK[:3], *passages(f"{PEOPLE}\n\n1. {URDU}\n2. two"), *EVERY_BLOCK[3:])

    assert read(*blocks).text == words_of(*blocks)


def test_letters_stand_from_right_to_left_and_numbers_do_not() -> None:
    lefts = {one.words: one.left for one in shown(read(plain("ب ج 40 ٢٣")))}

    assert lefts["ب"] > lefts["ج"] > lefts["40"] > lefts["٢"]
    assert lefts["٢"] < lefts["٣"]


def test_brackets_open_towards_what_they_hold() -> None:
    drawn = read(plain("شراكة (ب)")).pages[0].shown
    opening, closing = (next(one for one in drawn if one.words == sign) for sign in "()")

    assert opening.left > closing.left


@pytest.mark.parametrize(
    ("words", "language", "side"),
    [
        (PEOPLE * 4, "ar", "right"),
        (PEOPLE * 4, "en", "right"),
        ("Not yet agreed", "ar", "right"),
        ("Nobody goes hungry. " * 20, "ar", "left"),
        ("40", "ar", "right"),
        ("محمد leads the hub", "en", "left"),
    ],
)
def test_words_begin_on_their_side(words: str, language: str, side: str) -> None:
    last = shown(read(plain(words), language=language))
    baseline = min(one.baseline for one in last)
    left, right = ends([one for one in last if one.baseline == baseline])
    column = (LEFT, LEFT + 378) if language == "en" else (RIGHT - 378, RIGHT)

    assert abs((left - column[0]) if side == "left" else (column[1] - right)) < 5  # a space


def test_a_bullet_stands_on_the_right_of_its_words() -> None:
    reading = read(*passages(f"- {PEOPLE * 2}"))
    (bullet,) = shown(reading, tag="Lbl")

    assert ends(shown(reading))[1] < bullet.left < bullet.right < RIGHT + 1


def test_the_first_column_of_a_table_is_on_the_right() -> None:
    table = Table("", ("ب", "ج"), ((cell("د"), cell("£3", "right")),), widths=(3, 1))
    lefts = {one.words.strip(): one.left for one in read(table).pages[0].shown}

    assert lefts["ب"] > lefts["ج"]
    assert lefts["د"] > RIGHT - 20
    assert LEFT < lefts["£3"] < LEFT + 10


def test_an_entry_has_its_label_on_the_right() -> None:
    lefts = {one.words.strip(): one.left for one in shown(read(Entry("ب", passages("ج"))))}

    assert lefts["ب"] > RIGHT - 20
    assert lefts["ج"] < lefts["ب"] - 100


def test_the_foot_is_mirrored() -> None:
    foot = [one for one in read(plain("ب")).pages[0].shown if one.tag == "Artifact"]
    number = next(one for one in foot if one.words.startswith("page"))

    assert abs(number.left - LEFT) < 1
    assert abs(ends([one for one in foot if one is not number])[1] - RIGHT) < 1


def test_a_picture_and_a_line_to_sign_on_keep_to_their_sides() -> None:
    signature = SignatureBlock("ب", "ج", (("د", ""),))
    reading = read(Heading(1, "t"), Figure(painted(), "A box", 10), signature)

    (picture,) = reading.root.all("Figure")
    assert abs(picture.box[2] - RIGHT) < 1
    assert all(one.right > RIGHT - 20 for one in shown(reading))


def test_a_long_word_is_broken_and_read_whole() -> None:
    words = "شراكة" * 300

    reading = read(plain(words))

    assert reading.text == words
    left, right = ends(shown(reading))
    assert left > RIGHT - 378 - 1
    assert right < RIGHT + 1


def test_a_link_among_arabic_words_can_be_followed() -> None:
    runs = (Run("انظر "), Run("الموقع هنا", link="https://example.org"), Run(" للمزيد."))
    reading = read(Paragraph(runs))

    (link,) = reading.root.all("Link")
    assert link.text == "الموقع هنا"
    (box,) = [one.Rect for one in reading.pdf.pages[0].Annots]
    assert LEFT < float(box[0]) < float(box[2]) < RIGHT


def test_viewers_are_told_of_the_direction() -> None:
    with pikepdf.open(BytesIO(render(Document("t", "ur", (plain("a"),))))) as pdf:
        assert pdf.Root.ViewerPreferences.Direction == pikepdf.Name.R2L


def test_a_paragraph_in_another_language_says_so() -> None:
    content = render(Document("t", "en", (Paragraph((Run("bore da"),), language="cy"),)))

    with pikepdf.open(BytesIO(content)) as pdf:
        assert str(pdf.Root.StructTreeRoot.K[0].K[0].Lang) == "cy"


def test_another_reader_finds_most_words() -> None:
    (page,) = PdfReader(BytesIO(render(Document("t", "ur", (plain(URDU),))))).pages
    found = page.extract_text().split()

    assert sum(word in found for word in URDU.split()) > 0.7 * len(URDU.split())


@pytest.mark.parametrize("edition", ["standard", "large"])
def test_the_same_words_give_the_same_bytes(edition: str) -> None:
    draft = Document("t", "ar", (plain(PEOPLE + URDU + "👩🏽\u200d💻"),))
    layout = Layout("large" if edition == "large" else "standard")

    assert render(draft, layout) == render(draft, layout)
