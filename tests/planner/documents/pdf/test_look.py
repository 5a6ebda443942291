from dataclasses import replace

import pytest

from planner.documents.blocks import (
    Block,
    Cell,
    Document,
    Heading,
    Listing,
    PageBreak,
    SignatureBlock,
    Table,
    Together,
)
from planner.documents.layout import POSTER, Layout
from planner.documents.pdf import render
from planner.documents.pdf.styles import Look
from planner.documents.phrases import phrases
from planner.documents.telling import voice_of
from planner.model.markdown import passages, plain
from tests.pdf_blocks import EVERY_BLOCK, LAYOUTS, MEETING, document
from tests.pdf_reading import PageText, Reading

SIZES = {"standard": 12, "clear": 14, "large": 18}
STANDARD = Layout()
LINES = (("Name", ""), ("Position", ""), ("Signature", ""), ("Date", ""))


def pages(read: Document, layout: Layout = STANDARD) -> list[PageText]:
    return Reading(render(read, layout)).pages


def words(page: PageText) -> str:
    return " ".join("".join(one.words for one in page.shown if one.tag != "Artifact").split())


def foot(page: PageText) -> str:
    return "".join(
        one.words for one in page.shown if one.tag == "Artifact" and one.words != "DRAFT"
    )


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_nothing_is_smaller_than_its_edition_says(layout: Layout) -> None:
    sizes = {one.size for page in pages(document(*EVERY_BLOCK), layout) for one in page.shown}

    larger = POSTER if layout.paper == "A3" else 1
    assert min(sizes) == round(SIZES[layout.edition] * larger)


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_nothing_leaves_the_type_area(layout: Layout) -> None:
    draft = document(*EVERY_BLOCK, *passages(f"{'x' * 300} https://example.org/{'y/' * 200}"))
    look = Look(layout)

    shown = [one for page in pages(replace(draft, watermark=""), layout) for one in page.shown]

    wide, high = look.paper
    assert min(one.left for one in shown) > look.side - 1
    assert max(one.right for one in shown if one.words.strip()) < wide - look.side + look.size
    assert all(look.bottom < one.baseline < high - look.top for one in shown)


def test_a_line_of_running_text_has_at_most_seventy_odd_characters() -> None:
    shown = pages(document(*passages(MEETING * 20)))[0].shown
    lengths = [len(one.words.strip()) for one in shown if one.tag == "P"][:-1]

    assert 60 <= sum(lengths) / len(lengths) <= 70
    assert max(lengths) <= 76


def test_every_foot_says_which_page_of_how_many() -> None:
    read = pages(document(*passages(MEETING), PageBreak(), *passages(MEETING)))

    assert [foot(page).strip()[-11:] for page in read] == ["page 1 of 2", "page 2 of 2"]
    assert all("version 3" in foot(page) for page in read)


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_a_foot_takes_two_lines_however_much_it_has_to_say(layout: Layout) -> None:
    long = (MEETING * 100, MEETING, "9f86 d081 884c")
    (page,) = pages(replace(document(*passages("Words.")), footer=long), layout)

    assert words(page) == "Words."
    assert foot(page).count("…") == 2
    low = {one.baseline for one in page.shown if one.baseline < 100 and one.words != "DRAFT"}
    assert len(low) == 2


def test_what_a_page_says_itself_can_be_said_in_another_language() -> None:
    welsh = phrases(voice_of("cy"))
    read = pages(replace(document(Heading(1, "Whole"), *aims(50)), phrases=welsh))

    assert "Whole Cynnwys Aim 0" in words(read[0])
    assert f"tudalen 1 o {len(read)}" in foot(read[0])


def test_sections_follow_their_contents_on_the_same_page() -> None:
    read = pages(document(Heading(1, "Whole"), *aims(50)))
    last = next(words(page) for page in read if "Aim 49 " in words(page))

    assert MEETING.strip() in last[last.index("Aim 49 ") :]


def test_a_draft_says_so_under_its_words() -> None:
    first = pages(document(*passages("Words.")))[0].shown[0]

    assert (first.words, first.tag) == ("DRAFT", "Artifact")
    assert first.size > 100


def test_a_page_break_starts_a_page_and_two_start_no_more() -> None:
    blocks = (*passages("One"), PageBreak(), PageBreak(), *passages("Two"), PageBreak())

    assert [words(page) for page in pages(document(PageBreak(), *blocks))] == ["One", "Two"]


@pytest.mark.parametrize("before", range(0, 40, 3))
def test_a_signature_block_is_never_parted(before: int) -> None:
    block = SignatureBlock("Riverside", "We agree.", LINES)
    blocks = (*passages("\n\n".join(["Word"] * before)), block)

    read = [words(page) for page in pages(document(*blocks))]

    assert [page for page in read if "Riverside" in page] == [
        page for page in read if page.endswith("Name Position Signature Date")
    ]


@pytest.mark.parametrize("before", range(0, 40, 3))
def test_a_heading_stands_on_the_page_of_what_it_heads(before: int) -> None:
    filler = passages("\n\n".join(["Word"] * before))
    blocks = (Heading(1, "A"), *filler, Heading(2, "Head"), *passages(MEETING * 3))

    read = [words(page) for page in pages(document(*blocks))]

    assert any("Head The partners" in page for page in read)


@pytest.mark.parametrize("before", range(20, 40, 3))
def test_what_belongs_together_stays_together(before: int) -> None:
    both = Together((*passages("First of both"), *passages("Last of both")))
    blocks = (*passages("\n\n".join(["Word"] * before)), both)

    read = [words(page) for page in pages(document(*blocks))]

    assert any("First of both Last of both" in page for page in read)


def test_what_is_too_long_to_stay_together_is_parted() -> None:
    read = pages(document(Together(passages("\n\n".join([MEETING] * 40)))))

    assert len(read) > 1


def poster(*blocks: Block) -> Document:
    return replace(document(*blocks), pages=1, contents=False)


def aims(count: int) -> tuple[Block, ...]:
    return tuple(
        block
        for number in range(count)
        for block in (Heading(2, f"Aim {number}"), *passages(MEETING))
    )


def test_a_poster_gives_up_space_before_it_takes_a_second_page() -> None:
    blocks = (Heading(1, "Charter"), *aims(10))
    squeezed = pages(poster(*blocks))

    assert len(squeezed) == 1
    assert len(pages(document(*blocks))) == 2
    assert min(one.size for one in squeezed[0].shown) == 12


def test_a_poster_with_little_to_say_is_set_larger_but_its_foot_is_not() -> None:
    (page,) = pages(poster(Heading(1, "Charter"), *passages(MEETING)))

    assert {one.size for one in page.shown if one.tag == "P"} == {24}
    assert "page 1 of 1" in foot(page)
    assert min(one.size for one in page.shown) == 12


def test_a_poster_is_not_so_large_that_a_word_of_its_title_is_broken() -> None:
    (page,) = pages(replace(poster(Heading(1, "W" * 16)), title="W" * 16))

    assert [one.words for one in page.shown if one.tag == "H1"] == ["W" * 16 + " "]


def test_pages_with_next_to_nothing_are_spared_by_a_little_less_air() -> None:
    short = passages("\n\n".join([MEETING] * 12))
    part = (Heading(1, "A"), *short, PageBreak(), Heading(2, "B"), *short)

    read = pages(document(*part))

    assert len(read) == 2
    assert min(one.size for page in read for one in page.shown) == 12


def test_a_day_is_never_broken_over_lines() -> None:
    told = passages("Between 14 December 2026 and 30 November 2027. " * 9)

    (page,) = pages(document(*told))

    lines = [one.words.strip() for one in page.shown if one.tag == "P"]
    assert not any(line.endswith((" 14", " 30", "December", "November")) for line in lines)


def test_a_poster_that_never_fits_runs_on() -> None:
    read = pages(poster(Heading(1, "Charter"), *aims(30)))

    assert len(read) > 1
    assert words(read[-1]).endswith("within a week.")


def test_only_a_document_of_more_than_six_pages_has_a_contents_page() -> None:
    short, long = (pages(document(Heading(1, "Whole"), *aims(count))) for count in (40, 50))

    assert len(short) == 6
    assert not any("Contents" in words(page) for page in short)
    assert "Whole Contents Aim 0" in words(long[0])


def test_long_numbers_do_not_run_into_what_they_number() -> None:
    listing = Listing(tuple((plain("Words"),) for _ in range(12)), ordered=True, start=99_995)
    shown = pages(document(listing))[0].shown

    rights = [one.right for one in shown if one.tag == "Lbl"]
    assert max(rights) < min(one.left for one in shown if one.tag == "P")


def test_contents_that_do_not_fit_under_the_title_page_have_their_own() -> None:
    title_page = passages("\n\n".join(["Word"] * 20))
    read = pages(document(Heading(1, "Whole"), *title_page, *aims(50)))

    assert words(read[1]).startswith("Contents Aim 0")


@pytest.mark.parametrize("before", range(20, 40, 3))
def test_the_name_of_what_is_listed_stands_with_the_words_on_it(before: int) -> None:
    filler = passages("\n\n".join(["Word"] * before))
    listed = passages("\n".join(f"- **Aim {n}**\n\n  means {n}\n" for n in range(20)))

    read = [words(page) for page in pages(document(*filler, *listed))]

    assert all(f"Aim {n} means {n}" in " ".join(read) for n in range(20))
    assert not any(page.split()[-2] == "Aim" for page in read)


@pytest.mark.parametrize("titles", range(36, 39))
def test_the_last_lines_of_the_contents_stay_together(titles: int) -> None:
    parts = (
        block for n in range(titles) for block in (Heading(3, f"Part {n}"), plain(MEETING * 2))
    )
    read = pages(document(Heading(1, "Whole"), Heading(2, "All"), *parts), Layout("clear"))

    listed = [{one.baseline for one in page.shown if one.tag == "Link"} for page in read]
    assert sum(map(len, listed)) == titles + 1
    assert min(map(len, filter(None, listed))) >= 4


def test_a_day_that_names_a_row_stands_on_one_line_in_large_print() -> None:
    rows = tuple(
        (Cell((plain("20 November 2025"),)), Cell((plain(MEETING),))) for _ in range(2)
    )
    block = Table("Days", ("Date", "What happened"), rows, (0.2, 0.8), row_headers=True)

    (page,) = pages(document(block), Layout("large"))

    assert [one.words for one in page.shown].count("20 November 2025 ") == 2
