from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest
from pikepdf import Name

from planner.documents.blocks import (
    Block,
    Cell,
    ContentsPage,
    Figure,
    Heading,
    Listing,
    PageBreak,
    Paragraph,
    Run,
    SignatureBlock,
    Table,
)
from planner.documents.layout import Layout
from planner.documents.pdf import render
from planner.errors import DocumentError
from planner.model.markdown import passages, plain
from tests.pdf_blocks import MEETING, cell, document, painted, words_of
from tests.pdf_reading import Node, Reading

STANDARD = Layout()
LONG_LIST = Listing(tuple((plain(f"{MEETING}{number}"),) for number in range(60)))


def read(*blocks: Block, layout: Layout = STANDARD) -> Reading:
    return Reading(render(document(*blocks), layout))


def tags(node: Node) -> list[str]:
    return [kid.tag for kid in node.kids if isinstance(kid, Node)]


def test_sections_nest_as_their_headings_do() -> None:
    root = read(Heading(1, "A"), Heading(2, "B"), Heading(3, "C"), Heading(2, "D")).root

    whole = root.kids[0]
    assert isinstance(whole, Node)
    assert tags(whole) == ["H1", "Sect", "Sect"]
    assert [section.text.split() for section in whole.all("Sect")[1:]] == [
        ["B", "C"],
        ["C"],
        ["D"],
    ]


def test_a_heading_that_skips_a_level_is_a_fault_of_the_document() -> None:
    with pytest.raises(ValueError, match="skips a level"):
        read(Heading(1, "A"), Heading(3, "C"))


def test_headings_are_the_outline() -> None:
    pdf = read(Heading(1, "Whole"), Heading(2, "Aims", "1"), Heading(2, "Money", "2")).pdf

    with pdf.open_outline() as outline:
        whole = outline.root[0]
        assert whole.title == "Whole"
        assert [part.title for part in whole.children] == ["1 Aims", "2 Money"]


def test_a_list_over_several_pages_is_one_list() -> None:
    reading = read(Heading(1, "A"), LONG_LIST)

    lists = reading.root.all("L")
    assert len(reading.pages) > 3
    assert [len(one.all("LI")) for one in lists] == [60]


def test_a_paragraph_over_pages_is_one_paragraph() -> None:
    reading = read(Paragraph((Run(MEETING * 40),)))

    assert len(reading.pages) > 1
    assert [one.text.strip() for one in reading.root.all("P")] == [(MEETING * 40).strip()]


def test_a_label_stands_before_what_is_listed() -> None:
    listed = read(*passages("7. seven\n8. eight")).root.all("LI")

    assert [tags(one) for one in listed] == [["Lbl", "LBody"], ["Lbl", "LBody"]]
    assert [one.all("Lbl")[0].text for one in listed] == ["7. ", "8. "]


def test_an_ordered_list_says_so() -> None:
    first, second = read(*passages("- a\n\n1. b")).root.all("L")

    assert first.attributes["/ListNumbering"] == "/Disc"
    assert second.attributes["/ListNumbering"] == "/Decimal"


def test_a_link_is_read_in_its_sentence_and_can_be_followed() -> None:
    reading = read(*passages("Write to [the **chair**](https://example.org/ŵ?a=(b)) soon"))

    paragraph = reading.root.all("P")[0]
    (annotation,) = reading.pdf.pages[0].Annots
    assert [kid if isinstance(kid, str) else kid.text for kid in paragraph.kids] == [
        "Write to ",
        "the chair",
        " soon ",
    ]
    assert str(annotation.A.URI) == "https://example.org/%C5%B5?a=(b)"
    assert "https://example.org/" in str(annotation.Contents)


def test_a_link_to_anything_but_pages_and_people_is_only_words() -> None:
    reading = read(Paragraph((Run("open", link="file:///etc/passwd"),)))

    assert reading.root.all("Link") == []
    assert Name.Annots not in reading.pdf.pages[0]


def test_a_link_over_two_pages_can_be_followed_on_both() -> None:
    reading = read(Paragraph((Run(MEETING * 40, link="https://example.org"),)))

    assert len(reading.root.all("Link")) == 1
    assert [len(one.Annots) for one in reading.pdf.pages] == [1] * len(reading.pages)


def table_of(rows: int, *, row_headers: bool = False) -> Table:
    content = tuple((cell(f"Task {n}"), cell("Leads")) for n in range(rows))
    return Table("Who does what", ("Task", "Riverside"), content, row_headers=row_headers)


def test_a_table_has_a_caption_headers_and_rows() -> None:
    table = read(table_of(2, row_headers=True)).root.all("Table")[0]

    assert tags(table) == ["Caption", "THead", "TBody"]
    assert [one.attributes["/Scope"] for one in table.all("TH")] == [
        "/Column",
        "/Column",
        "/Row",
        "/Row",
    ]
    assert [tags(row) for row in table.all("TR")] == [["TH", "TH"], ["TH", "TD"], ["TH", "TD"]]


def test_a_total_is_the_foot_of_its_table() -> None:
    rent, total = (cell("Rent"), cell("£1")), (cell("All"), cell("£1"))
    table = Table("Costs", ("For", "Sum"), (rent,), total=total)

    foot = read(table).root.all("TFoot")[0]

    assert foot.text.split() == ["All", "£1"]


def test_a_header_is_seen_on_every_page_and_read_once() -> None:
    reading = read(table_of(120))

    seen = [
        one.words for page in reading.pages for one in page.shown if "Riverside" in one.words
    ]
    assert len(seen) == len(reading.pages) > 3
    assert reading.text.count("Riverside") == 1


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_row_taller_than_pages_is_parted_and_nothing_is_lost(paper: str) -> None:
    tall = Cell((*passages(MEETING * 60), LONG_LIST))
    table = Table("Tall", ("A", "B"), ((cell("short"), tall), (cell("next"), cell("row"))))

    reading = read(table, layout=Layout("large", "Letter" if paper == "Letter" else "A4"))

    assert reading.faults == []
    assert reading.text == words_of(table)
    assert [len(row.kids) for row in reading.root.all("TR")] == [2, 2, 2]


def test_a_header_taller_than_a_page_is_no_reason_to_refuse() -> None:
    table = Table("Tall", (MEETING * 40, "B"), ((cell("a"), cell("b")),))

    reading = read(table)

    assert reading.text == words_of(table)


def test_a_small_table_is_not_parted() -> None:
    blocks = (*passages("\n\n".join([MEETING * 2] * 9)), table_of(6))

    reading = read(*blocks)

    last = [one.words.strip() for one in reading.pages[-1].shown]
    assert {"Who does what", "Task 0", "Task 5"} <= set(last)


def test_a_table_of_many_columns_is_a_list_in_large_print() -> None:
    header = ("Task", "Riverside", "Bank", "Council", "College")
    table = Table("Grid", header, (tuple(map(cell, "ABCDE")),))

    large = read(table, layout=Layout("large"))

    assert large.root.all("Table") == []
    assert "Task: A • Riverside: B • Bank: C" in large.text
    assert len(read(table).root.all("Table")) == 1


@pytest.mark.parametrize(("said", "tables"), [("organisation", 1), ("a hall, " * 4, 0)])
def test_a_third_column_stays_in_large_print_where_it_says_little(
    said: str, tables: int
) -> None:
    row = (cell("The long name of an organisation"), cell(said), cell("lead"))
    table = Table("Partners", ("Partner", "What it is", "Part"), (row,))

    assert len(read(table, layout=Layout("large")).root.all("Table")) == tables


def test_columns_too_narrow_for_their_words_are_a_list_in_any_edition() -> None:
    header = tuple(f"Neighbourhood{n}" for n in range(9))
    table = Table("Grid", header, (tuple(map(cell, "ABCDEFGHI")),))

    reading = read(table)

    assert reading.root.all("Table") == []
    assert "Neighbourhood8: I" in reading.text


def test_a_wide_table_as_a_list_leaves_nothing_out() -> None:
    header = tuple("ABCDE")
    inner = Cell(passages("- one\n- two"))
    wide = Table("", header, ((inner, *map(cell, "bcde")),), total=tuple(map(cell, "vwxyz")))

    listed = read(wide, layout=Layout("large")).text

    assert listed.startswith("• A: – one – two • B: b • C: c")
    assert listed.endswith("• A: v • B: w • C: x • D: y • E: z")


def test_a_row_as_a_list_stands_under_its_name_and_has_no_empty_entry() -> None:
    row = (cell("Rent"), cell(""), cell("£3"), cell(""))
    table = Table("", ("For", "2026", "2027", "2028"), (row,), row_headers=True)

    assert read(table, layout=Layout("large")).text == "Rent • 2027: £3"


def test_a_wide_table_without_rows_still_says_its_columns() -> None:
    assert (
        read(Table("", tuple("ABCDE"), ()), layout=Layout("large")).text
        == "• A • B • C • D • E"
    )


def test_a_list_of_nothing_is_nothing() -> None:
    assert read(Listing(())).root.all("L") == []


@pytest.mark.parametrize("rows", [0, 1])
def test_a_table_may_have_no_rows(rows: int, pdf_faults: Callable[[bytes], list[str]]) -> None:
    table = replace(table_of(rows), total=(cell("All"), cell("£1")) * rows)

    assert pdf_faults(render(document(table))) == []
    assert read(table).text == words_of(table)


def test_a_picture_is_read_by_its_description() -> None:
    figure = read(Figure(painted(), "Two people\nat a table")).root.all("Figure")[0]

    assert figure.alternative == "Two people at a table"
    assert "/BBox" in figure.attributes


def test_a_picture_without_a_description_is_refused() -> None:
    with pytest.raises(DocumentError, match="description"):
        read(Figure(painted(), " "))


def sections(count: int, *opening: Block) -> tuple[Block, ...]:
    parts = [(Heading(2, "Part", str(n)), *passages(MEETING * 12)) for n in range(1, count)]
    return (Heading(1, "Whole"), *opening, *(block for part in parts for block in part))


def test_a_long_document_has_a_contents_page_with_the_right_pages() -> None:
    reading = read(*sections(20, plain("Page one"), PageBreak()))

    entries = reading.root.all("TOCI")
    starts = [
        f"{one.words}{place}"
        for place, page in enumerate(reading.pages, start=1)
        for one in page.shown
        if one.tag == "H2" and "Part" in one.words
    ]
    assert [entry.text.strip() for entry in entries] == starts
    assert reading.text.startswith("Whole Page one Contents 1 Part")


def test_the_contents_page_stands_where_the_document_says() -> None:
    inner = (Heading(3, "Partners"), plain("Who"), ContentsPage(), Heading(3, "Aims"))
    reading = read(Heading(1, "Whole"), Heading(2, "One"), *inner, *sections(20)[1:])

    listed = "Contents One 1 Partners 1 Aims 1 1 Part 1 "
    assert reading.text.startswith(f"Whole One Partners Who {listed}")
    with reading.pdf.open_outline() as outline:
        first = outline.root[0].children[0]
        assert [part.title for part in first.children] == ["Partners", "Contents", "Aims"]


def test_a_line_of_the_contents_leads_to_its_heading() -> None:
    reading = read(*sections(20, plain("Page one"), PageBreak()))

    places = {
        (page.index + 1, one.words.strip()): one.baseline
        for page in reading.pdf.pages
        for one in reading.pages[page.index].shown
        if one.tag == "H2"
    }
    links = [one for page in reading.pdf.pages for one in page.get(Name.Annots, [])]
    for number, link in enumerate(links[::2], start=1):
        place = pikepdf.Page(link.Dest[0]).index + 1
        assert 0 < float(link.Dest[3]) - places[place, f"{number} Part"] < 30


def test_a_column_is_as_wide_as_its_longest_word() -> None:
    rows = ((cell("a"), cell("neighbourhoods")),)

    reading = read(Table("", ("A", "Organisation"), rows, widths=(99, 1)))

    shown = [one.words.strip() for one in reading.pages[0].shown]
    assert {"Organisation", "neighbourhoods"} <= set(shown)


def test_a_label_that_is_alike_in_two_languages_is_read_before_what_is_not() -> None:
    other = SignatureBlock("Hub", "", (("Role", "Cadeirydd"),), language="cy")
    block = SignatureBlock("Hub", "", (("Role", "Chair"),), also=other)

    assert Reading(render(document(block))).text == "Hub Role Chair Cadeirydd"
