import re
from itertools import pairwise

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.shared import Mm

from planner.documents.agreement import agreement
from planner.documents.blocks import (
    Beside,
    Block,
    Document,
    Entry,
    Heading,
    PageBreak,
    Paragraph,
    Question,
    Run,
    Side,
    SignatureBlock,
    Table,
    Together,
)
from planner.documents.layout import Layout
from planner.documents.one_page import one_page
from planner.documents.word import render
from planner.model.markdown import passages, plain
from tests.build import full_charter
from tests.pdf_blocks import EVERY_BLOCK, LAYOUTS, cell, document
from tests.word_reading import WordFile

SAFE_NAME = re.compile(r"[\w\[\]-]+(/[\w-]+)*(\.\w+)+|_rels/\.rels|(\w+/)+_rels/[\w.-]+\.rels")


ODD_BLOCKS = (
    Question("a", "Agreed", "tick", "Yes", help="All of us"),
    Paragraph((Run("مرحبا Jane", True, True, "https://example.org", "added"),), language="ar"),
    Paragraph((Run("gone", link="https://example.org", mark="removed"),)),
    Table("t", ("a", "b", "c", "d"), ((cell("1"), cell("2"), cell("3"), cell("4", "right")),)),
)


def read(*blocks: Block, language: str = "en") -> WordFile:
    return WordFile(render(Document("t", language, blocks)))


ORDER = {
    "w:pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr tabs bidi"
    " spacing ind jc outlineLvl",
    "w:rPr": "rStyle rFonts b bCs i iCs strike color sz szCs u rtl lang",
    "w:tblPr": "bidiVisual tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption",
    "w:tcPr": "tcW tcBorders shd vAlign",
}


@pytest.mark.parametrize("tag", ORDER)
def test_properties_stand_in_the_order_that_word_expects(tag: str) -> None:
    file = WordFile(render(document(*EVERY_BLOCK, *ODD_BLOCKS)))
    order = ORDER[tag].split()
    roots = (file.body, file.file.styles.element)
    found = [one for root in roots for one in root.iter(qn(tag))]
    names = [[child.tag.rpartition("}")[2] for child in one] for one in found]

    assert names
    assert [each for each in names if each != sorted(each, key=order.index)] == []


def test_the_same_document_gives_the_same_bytes() -> None:
    assert render(document(*EVERY_BLOCK)) == render(document(*EVERY_BLOCK))


def test_every_part_of_a_file_is_well_formed_and_safely_named() -> None:
    members = WordFile(render(agreement(full_charter()))).members

    assert [name for name in members if not SAFE_NAME.fullmatch(name)] == []
    for name, content in members.items():
        if name.endswith((".xml", ".rels")):
            assert parse_xml(content) is not None
    assert "docProps/thumbnail.jpeg" not in members


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: f"{one.edition} {one.paper}")
def test_nothing_is_smaller_than_the_edition(layout: Layout) -> None:
    file = WordFile(render(document(*EVERY_BLOCK), layout))

    assert min(file.sizes) == layout.text_size


@pytest.mark.parametrize(("paper", "size"), [("A4", (210, 297)), ("Letter", (216, 279))])
def test_the_paper_is_as_asked(paper: str, size: tuple[float, float]) -> None:
    layout = next(one for one in LAYOUTS if one.paper == paper)
    section = WordFile(render(document(*EVERY_BLOCK), layout)).file.sections[0]
    edges = (section.page_width or 0, section.page_height or 0)

    assert tuple(round(edge / Mm(1)) for edge in edges) == size


def test_headings_never_skip_a_level() -> None:
    levels = [level for level, _ in WordFile(render(agreement(full_charter()))).headings]

    assert levels[0] == 0
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []


def test_the_header_row_of_every_table_repeats_and_rows_stay_whole() -> None:
    file = WordFile(render(agreement(full_charter())))

    assert len(file.all("w:tblHeader")) == len(file.styled("Caption"))
    assert len(file.all("w:cantSplit")) == len(file.all("w:tr"))


def test_a_row_taller_than_a_page_may_be_parted() -> None:
    file = read(Table("Long", ("a",), ((cell("words " * 900),),)))

    assert len(file.all("w:cantSplit")) == 1


def test_columns_fill_the_measure_and_no_more() -> None:
    file = read(Table("Sums", ("a", "b"), ((cell("x"), cell("y", "right")),), widths=(3, 1)))

    widths = [int(one) * 635 for one in file.values("w:gridCol", "w:w")]
    assert sum(widths) == pytest.approx(file.room, rel=0.01)
    assert widths[0] == pytest.approx(3 * widths[1], rel=0.01)
    assert file.values("w:jc") == ["right", "right"]


def test_a_table_of_many_columns_reaches_into_the_margin_and_stays_on_the_page() -> None:
    file = read(Table("t", tuple("abcd"), (tuple(map(cell, "1234")),)))
    section = file.file.sections[0]
    width = sum(int(one) * 635 for one in file.values("w:gridCol", "w:w"))

    assert file.room < width < file.room + (section.right_margin or 0)


def test_two_tables_do_not_run_into_one() -> None:
    one = Table("", ("a",), ((cell("b"),),))

    assert len(read(one, one).file.tables) == 2


def test_a_numbered_list_starts_anew_and_nests() -> None:
    file = read(*passages("3. c\n4. d\n   - deeper\n5. e"), plain("then"), *passages("1. a"))
    numbering = file.file.part.numbering_part.element
    starts = [one.get(qn("w:val")) for one in numbering.iter(qn("w:startOverride"))]
    keys = file.values("w:numId")

    assert starts == ["3", "1"]
    assert file.values("w:ilvl") == ["0", "0", "1", "0", "0"]
    assert keys[0] == keys[1] == keys[3] != keys[4]
    assert file.styled("List Bullet") == ["deeper"]


def test_a_list_that_word_cannot_count_is_numbered_as_typed() -> None:
    assert read(*passages("999999999. so")).styled("List Continue") == ["999999999. so"]


def test_a_place_to_sign_stays_on_one_page() -> None:
    block = SignatureBlock("Riverside", "We agree.", (("Name", "Jane"), ("Signature", "")))
    file = read(Heading(1, "T"), block)
    kept = [one.paragraph_format.keep_with_next for one in file.paragraphs[1:-1]]

    assert kept == [True, True, True, True, None, None]
    assert file.text == "TRiversideWe agree.NameJaneSignature"


def test_what_belongs_together_is_kept_together() -> None:
    file = read(Together((plain("one"), plain("two"), plain("three"))))

    assert [one.paragraph_format.keep_with_next for one in file.paragraphs] == [
        True,
        True,
        None,
    ]


def test_the_foot_counts_pages_and_the_head_says_draft() -> None:
    file = WordFile(render(document(*EVERY_BLOCK)))
    section = file.file.sections[0]

    counted = section.footer.part.element.iter(qn("w:fldSimple"))
    assert [one.get(qn("w:instr")).strip() for one in counted] == ["PAGE", "NUMPAGES"]
    assert section.header.paragraphs[0].text == "DRAFT"


def test_a_file_names_its_title_its_subject_and_its_language() -> None:
    about = WordFile(
        render(Document("T", "cy", (), author="Jane", subject="Work plan"))
    ).file.core_properties

    assert (about.title, about.author, about.subject) == ("T", "Jane", "Work plan")
    assert (about.language, about.comments) == ("cy-GB", "")


def test_a_paragraph_in_another_language_says_so() -> None:
    file = read(Paragraph((Run("Bore da"),), language="cy"), plain("Hello"))

    assert file.values("w:lang") == ["cy-GB"]


def test_a_language_written_to_the_left_runs_to_the_left() -> None:
    file = read(
        Heading(1, "شراكة"),
        Paragraph((Run("مرحبا Jane Jones، نعم"),)),
        Table("جدول", ("اسم",), ((cell("نعم"),),)),
        language="ar",
    )
    runs = file.paragraphs[1].runs

    assert len(file.all("w:bidi")) == len(file.paragraphs)
    assert len(file.all("w:bidiVisual")) == 1
    assert [(one.text, bool(one.font.rtl)) for one in runs] == [
        ("مرحبا ", True),
        ("Jane Jones، ", False),
        ("نعم", True),
    ]


def test_a_question_leaves_room_for_its_answer() -> None:
    file = read(Question("a", "Why?", "text", help="In a line or two", lines=3))

    assert (file.styled("Label"), file.styled("Note")) == (["Why?"], ["In a line or two"])
    assert len(file.all("w:tr")) == 3


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (Question("a", "Why?", value="For food"), "Why?For food"),
        (Question("a", "Which?", "choice", "b", ("a", "b")), "Which?☐a☑b"),
        (Question("a", "Which?", "choice", "c", ("a", "b")), "Which?☐a☐bc"),
        (Question("a", "Agreed", "tick", "Yes"), "☑Agreed"),
        (Question("a", "Agreed", "tick"), "☐Agreed"),
    ],
)
def test_what_is_known_already_is_filled_in(question: Question, text: str) -> None:
    assert read(question).text == text


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: f"{one.edition} {one.paper}")
def test_a_poster_is_squeezed_in_space_and_never_in_type(layout: Layout) -> None:
    long = one_page(full_charter())
    file = WordFile(render(long, layout))

    assert min(file.sizes) == layout.text_size


def test_short_choices_stand_side_by_side_and_long_ones_one_under_another() -> None:
    short = read(Question("a", "Which?", "choice", choices=("1: no", "2: perhaps", "3: yes")))
    long = read(Question("a", "Which?", "choice", choices=("We meet every month. " * 3,) * 2))

    assert [one.text for one in short.paragraphs if "☐" in one.text] == [
        "☐\t1: no\t☐\t2: perhaps\t☐\t3: yes"
    ]
    assert sum("☐" in one.text for one in long.paragraphs) == 2


def test_what_follows_a_page_break_stands_at_the_top_of_its_page() -> None:
    file = read(plain("a"), PageBreak(), Heading(2, "b"), PageBreak(), plain("c"))
    opening = [one.text for one in file.paragraphs if one.paragraph_format.page_break_before]

    assert opening == ["b", "c"]
    assert all(one.text for one in file.paragraphs)


def test_a_table_after_a_page_break_stands_on_the_next_page() -> None:
    file = read(plain("a"), PageBreak(), Table("", ("h",), ((cell("b"),),)))
    before = [one.text for one in file.paragraphs if one.paragraph_format.page_break_before]

    assert (before, file.text) == ([""], "ahb")


def test_passages_in_two_languages_stand_level_in_one_table() -> None:
    passages = [
        Beside(Side("cy", (Heading(2, f"Rhan {n}"), plain("a"))), Side("en", (plain("b"),)))
        for n in (1, 2)
    ]
    file = read(*passages)
    (table,) = file.file.tables

    assert [cell.text for cell in table.rows[0].cells][::2] == ["Rhan 1", "b"]
    assert len(table.rows) == 4


def test_large_print_has_passages_in_two_languages_one_after_the_other() -> None:
    passage = Beside(Side("cy", (plain("bore da"),)), Side("en", (plain("good morning"),)))
    file = WordFile(render(Document("t", "cy", (passage,)), Layout("large")))

    assert (file.text, file.file.tables) == ("bore dagood morning", [])


def test_a_document_that_runs_to_the_left_does_so_in_words_of_another_language() -> None:
    blocks = (Heading(1, "شراكة"), Heading(2, "Our vision"), Entry("Part", (plain("lead"),)))
    made = Document("t", "en", blocks, written="ar")
    title, heading, entry = WordFile(render(made)).paragraphs

    leftward = [bool(one._p.xpath("w:pPr/w:bidi")) for one in (title, heading, entry)]
    assert leftward == [True, False, True]
    assert heading.alignment == WD_ALIGN_PARAGRAPH.RIGHT
