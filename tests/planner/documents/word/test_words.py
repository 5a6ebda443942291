from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings

from planner.documents import DOCUMENTS, DocumentKind, Options
from planner.documents.agreement import agreement
from planner.documents.blocks import (
    Document,
    Entry,
    Heading,
    Paragraph,
    Run,
    SignatureBlock,
    Table,
)
from planner.documents.layout import Layout
from planner.documents.options import Before, Bilingual
from planner.documents.word import render
from planner.documents.words import words
from planner.errors import DocumentError
from planner.exchange import json_form
from planner.model.charter import Charter
from planner.model.markdown import passages, plain
from planner.model.records.deliver import Monitoring
from tests.build import full_charter
from tests.pdf_blocks import EVERY_BLOCK, cell, document
from tests.strategies import charters
from tests.welsh import welsh_sample
from tests.word_reading import (
    WordFile,
    in_one_language,
    in_order,
    printed,
    squeezed,
    unmarked,
)

SAMPLE = Path(__file__).parents[4] / "resources" / "samples" / "brindlemere_good_food.json"
LARGE = Layout("large")
ROOMY = [Layout("standard"), Layout("standard", "Letter"), Layout("clear")]  # for tables


def read(*blocks: object, language: str = "en") -> WordFile:
    return WordFile(render(Document("t", language, blocks)))  # type: ignore[arg-type]


def looking_back(bilingual: Bilingual = "") -> Options:
    """Return options of which a comparison has something to compare with."""
    before = Before("First draft", json_form.read(SAMPLE.read_bytes()))
    return Options(bilingual=bilingual, today=date(2026, 11, 25), before=before)


@pytest.mark.parametrize("layout", ROOMY, ids=lambda one: f"{one.edition} {one.paper}")
def test_a_file_says_all_that_the_blocks_say_in_order(layout: Layout) -> None:
    whole = agreement(full_charter())
    text = squeezed(WordFile(render(whole, layout)).text)

    assert in_order(words(whole.blocks), text) == ""


def test_large_print_says_as_much_though_its_tables_are_lists() -> None:
    whole = agreement(json_form.read(SAMPLE.read_bytes()))
    standard, large = (WordFile(render(whole, one)) for one in (Layout(), LARGE))
    wanted, said = (
        Counter(" ".join(p.text for p in one.paragraphs).split()) for one in (standard, large)
    )
    heads = {word for row in standard.styled("Table Heading") for word in row.split()}

    assert {word for word in wanted - said if word not in heads} == set()
    assert len(large.file.tables) < len(standard.file.tables)


@pytest.mark.long
@settings(max_examples=15)
@example(Charter.of("0", [Monitoring(id="only", method="\uf900 e\u0301")]))
@given(charters())
def test_any_charter_can_be_read_in_word(charter: Charter) -> None:
    for kind in DOCUMENTS:
        made = kind.make(charter, Options())
        text = squeezed(WordFile(render(made)).text)

        assert in_order(words(printed(made.blocks)), text) == ""


@pytest.mark.parametrize(
    "typed", ["Riverside <Hub> & Friends", "</w:t>", "&amp; &lt;", 'it\'s "so"', "{page} %1"]
)
def test_words_are_as_typed_and_never_become_markup(typed: str) -> None:
    blocks = (Heading(1, typed), Entry(typed, (plain(typed),)), Table(typed, (typed,), ()))
    file = WordFile(render(Document(typed, "en", blocks, footer=(typed, typed))))

    assert file.text.count(typed) == 5
    assert file.file.sections[0].footer.paragraphs[1].text == typed
    assert file.file.core_properties.title == typed


def test_what_xml_cannot_hold_is_left_out_and_the_rest_is_kept() -> None:
    file = read(plain("a\x00b\x0bc\ud800d\ufffee\r\nf\tg e\u0301"))

    assert file.styled("Normal") == ["ab\ncde\nf g é"]


def test_bold_italic_and_links_are_words_own() -> None:
    file = read(*passages("**so** *it* [goes](https://example.org/?a=1&b=é)"))
    bold, _, italic, *_ = file.paragraphs[0].runs
    (link,) = file.paragraphs[0].hyperlinks

    assert (bold.bold, italic.italic, link.text) == (True, True, "goes")
    assert link.address == "https://example.org/?a=1&b=%C3%A9"


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https://[bad",
        "https://a b",
        "https://" + "a" * 3000,
        "mailto:",
    ],
)
def test_a_link_that_no_program_should_follow_is_words(link: str) -> None:
    file = read(Paragraph((Run("see", link=link),)))

    assert (file.text, file.all("w:hyperlink")) == ("see", [])


def test_words_that_came_or_went_are_marked_by_line_and_by_sign() -> None:
    file = read(Paragraph((Run("old", mark="removed"), Run("new", mark="added"))))
    runs = file.paragraphs[0].runs

    assert file.text == "[\N{MINUS SIGN} old \N{MINUS SIGN}][+ new +]"
    styles = {one.text: one.style.name for one in runs if one.style}
    assert (styles["old"], styles["new"]) == ("Removed", "Added")
    assert file.file.styles["Removed"].font.strike
    assert file.file.styles["Added"].font.underline


def test_the_contents_name_every_section_before_word_counts_pages() -> None:
    sections = [Heading(2, f"Section {letter}", letter) for letter in "abc"]
    long = plain("We meet and we talk. " * 1000)
    made = Document("t", "en", (Heading(1, "T"), *sections, long), contents=True)
    file = WordFile(render(made))

    assert file.styled("toc 1") == ["a Section a", "b Section b", "c Section c"]
    marks = set(file.values("w:bookmarkStart", "w:name"))
    assert set(file.values("w:hyperlink", "w:anchor")) < marks
    assert [one.text for one in file.all("w:instrText")] == [' TOC \\o "1-2" \\h \\z ']


def test_a_short_document_has_no_contents() -> None:
    assert WordFile(render(document(*EVERY_BLOCK))).styled("TOC Heading") == []


def test_a_document_without_a_title_is_refused() -> None:
    with pytest.raises(DocumentError, match="needs a title"):
        render(Document(" ", "en", ()))


def test_a_table_of_one_cell_says_what_it_says() -> None:
    assert read(Table("", ("a",), ((cell("b"),),))).text == "ab"


@pytest.mark.parametrize("kind", DOCUMENTS, ids=lambda kind: kind.key)
def test_every_document_says_in_word_what_its_blocks_say(kind: DocumentKind) -> None:
    made = kind.make(full_charter(), looking_back())
    text = unmarked(squeezed(WordFile(render(made)).text))

    assert in_order(words(printed(made.blocks)), text) == ""


@pytest.mark.parametrize("kind", DOCUMENTS, ids=lambda kind: kind.key)
@pytest.mark.parametrize("how", ["first", "beside"])
def test_each_language_reads_in_order_in_word(kind: DocumentKind, how: Bilingual) -> None:
    charter = welsh_sample()
    made = kind.make(charter, looking_back(bilingual=how))
    text = unmarked(squeezed(WordFile(render(made)).text))
    for place in (0, 1):
        side = words(tuple(in_one_language(printed(made.blocks), place)))

        assert in_order((line for said in side for line in said.split("\n")), text) == ""


def test_a_place_to_sign_in_two_languages_names_the_partner_in_both() -> None:
    also = SignatureBlock("Cyngor", "Ar ran", (("Enw", ""),), language="cy")
    file = read(SignatureBlock("Council", "For", (("Name", ""),), language="en", also=also))

    assert file.text == "CouncilCyngorForAr ranNameEnw"
    assert file.values("w:lang")[:2] == ["en-GB", "cy-GB"]
