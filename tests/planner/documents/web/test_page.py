import re

import pytest

from planner.documents.agreement import agreement
from planner.documents.blocks import (
    Block,
    Document,
    Heading,
    Paragraph,
    Question,
    Run,
    Table,
)
from planner.documents.layout import Edition, Layout
from planner.documents.web import render
from planner.model.markdown import plain
from tests.build import full_charter
from tests.pdf_blocks import EVERY_BLOCK, LAYOUTS, cell, document
from tests.web_reading import Page, squeezed

NOTE = cell("for the hall at North Street, until June")
WIDE = Table("Sums", ("For", "£", "Note"), ((cell("Rent"), cell("3", "right"), NOTE),))
ABSOLUTE = re.compile(r"font-size: ([\d.]+)(pt|rem|em|px|%)")


def page(*blocks: Block, language: str = "en", contents: bool = False) -> Page:
    return Page(render(Document("t", language, blocks, contents=contents)))


def words(*blocks: Block) -> str:
    return squeezed("".join(page(*blocks).words))


@pytest.mark.parametrize(("edition", "size"), [("standard", 12), ("clear", 14), ("large", 18)])
def test_nothing_on_a_page_is_smaller_than_the_edition(edition: Edition, size: int) -> None:
    source = render(document(*EVERY_BLOCK), Layout(edition))
    sizes = ABSOLUTE.findall(source)

    assert (f"{size}", "pt") in sizes
    assert (f"{size / 12 * 100:.1f}".removesuffix(".0"), "%") in sizes
    assert [one for one, unit in sizes if unit in ("rem", "em") and float(one) < 1] == []


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: f"{one.edition} {one.paper}")
def test_a_page_prints_on_the_paper_that_was_asked_for(layout: Layout) -> None:
    assert f"@page {{ size: {layout.paper};" in render(document(), layout)


def test_large_print_tells_a_wide_table_as_lists() -> None:
    standard, large = (
        Page(render(Document("t", "en", (WIDE,)), Layout(edition)))
        for edition in ("standard", "large")
    )

    assert (len(standard.all("table")), len(large.all("table"))) == (1, 0)
    assert squeezed("".join(large.words)) == (
        "SumsFor:Rent£:3Note:forthehallatNorthStreet,untilJune"
    )


def test_the_contents_lead_to_every_section() -> None:
    read = Page(render(agreement(full_charter())))
    links = [one["href"] or "" for one in read.all("a") if (one["href"] or "")[0] == "#"]
    places = {one["id"] for level in ("h2", "h3") for one in read.all(level)}

    assert (read.crossed, read.open) == ([], [])
    assert len(links) == len(places) - 1  # the heading of the contents is no section
    assert {link[1:] for link in links} < places


@pytest.mark.parametrize("levels", [(2, 2, 2, 2), (2, 3, 3, 2, 3), (3, 2, 3, 3)])
def test_the_contents_nest_as_the_sections_do(levels: tuple[int, ...]) -> None:
    headings = [Heading(level, "x") for level in levels]
    read = page(Heading(1, "T"), *headings, contents=True)

    assert (read.crossed, read.open) == ([], [])
    assert len(read.all("a")) == len(levels)


def test_a_few_sections_need_no_contents() -> None:
    assert page(Heading(1, "T"), Heading(2, "a"), contents=True).all("nav") == []


def test_a_paragraph_in_another_language_says_so() -> None:
    read = page(
        Paragraph((Run("Bore da"),), language="cy"), Paragraph((Run("مرحبا"),), language="ar")
    )

    # Its words tell which way they run: a name may be in another script than the rest.
    assert read.all("p") == [{"lang": "cy", "dir": "auto"}, {"lang": "ar", "dir": "auto"}]


def test_a_page_in_a_language_written_to_the_left_runs_to_the_left() -> None:
    assert page(language="ur").all("html") == [{"lang": "ur", "dir": "rtl"}]


def test_words_that_came_or_went_are_marked_by_element_and_by_sign() -> None:
    source = render(
        Document("t", "en", (Paragraph((Run("a", mark="removed"), Run("b", mark="added"))),))
    )

    assert "[\N{MINUS SIGN} <del>a</del> \N{MINUS SIGN}][+ <ins>b</ins> +]" in source


def test_a_link_that_is_none_is_words() -> None:
    assert page(Paragraph((Run("see", link="javascript:alert(1)"),))).all("a") == []


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (Question("a", "Why?", value="For food", help="Say"), "Why?SayForfood"),
        (Question("a", "Which?", "choice", "b", ("a", "b")), "Which?☐a☑b"),
        (Question("a", "Which?", "choice", "c", ("a", "b")), "Which?☐a☐bc"),
        (Question("a", "Agreed", "tick", "Yes"), "☑Agreed"),
        (Question("a", "Agreed", "tick"), "☐Agreed"),
        (Question("a", "Name", "line", "", ("Jane",)), "Name"),
    ],
)
def test_a_question_shows_what_is_known_of_its_answer(question: Question, text: str) -> None:
    assert words(question) == text


def test_a_question_has_as_many_lines_as_it_asks_for() -> None:
    read = page(Question("a", "Why?", "text", lines=3), plain("end"))

    assert len([one for one in read.all("p") if one.get("class") == "answer"]) == 3
