import pytest
from hypothesis import given

from planner.documents import DOCUMENTS
from planner.documents.agreement import agreement
from planner.documents.blocks import (
    Document,
    Entry,
    Figure,
    Heading,
    Logos,
    Paragraph,
    Run,
    SignatureBlock,
    Table,
)
from planner.documents.options import AS_THE_CHARTER_SAYS
from planner.documents.web import render
from planner.documents.words import words
from planner.model.charter import Charter
from planner.model.markdown import passages, plain
from tests.build import full_charter
from tests.pdf_blocks import EVERY_BLOCK, cell, document, painted
from tests.strategies import charters
from tests.web_reading import Page, squeezed

HOSTILE = [
    "Riverside <Hub> & Friends",
    "</p></body>",
    '<img src="/etc/passwd">',
    "contact <jane@example.org>",
    'it\'s "so"',
    "&amp; &lt;",
]


def test_every_block_has_its_place_and_every_element_its_end() -> None:
    page = Page(render(document(*EVERY_BLOCK)))

    assert (page.crossed, page.open) == ([], [])
    assert {"h1", "h2", "ul", "ol", "table", "dl", "figure", "strong", "a"} <= {
        tag for tag, _ in page.elements
    }


@given(charters())
def test_the_page_says_all_that_the_blocks_say_in_order(charter: Charter) -> None:
    whole = agreement(charter)
    page = Page(render(whole))
    read = squeezed("".join(page.words))

    assert (page.crossed, page.open) == ([], [])
    assert squeezed("".join(words(whole.blocks))) in read


@pytest.mark.parametrize("typed", HOSTILE)
def test_words_show_as_typed_and_never_become_markup(typed: str) -> None:
    blocks = (
        Heading(1, typed),
        Entry(typed, (plain(typed),)),
        Table(typed, (typed,), ((cell("x"),),)),
        SignatureBlock(typed, typed, ((typed, typed),)),
        Figure(painted(), typed, caption=typed),
        Logos((Figure(painted(), typed),)),
    )
    page = Page(render(Document(typed, "en", blocks, footer=(typed,), watermark=typed)))

    assert "".join(page.words).count(typed) == 14
    assert [one["alt"] for one in page.all("img")] == [typed, typed]


def test_a_page_names_its_language_and_its_title() -> None:
    source = render(Document("Cytundeb <a>", "cy", ()))

    assert '<html lang="cy">' in source
    assert "<title>Cytundeb &lt;a&gt;</title>" in source


def test_a_page_runs_nothing_and_loads_nothing() -> None:
    page = Page(render(agreement(full_charter())))

    sources = [one["src"] or "" for one in page.all("img")]
    assert sources
    assert [one for one in sources if not one.startswith("data:image/")] == []
    assert {"script", "link", "iframe", "object"} & {tag for tag, _ in page.elements} == set()


def test_a_link_leads_where_it_was_to_lead() -> None:
    link = 'https://example.org/?a="b"&c=<d>'
    page = Page(render(Document("t", "en", (Paragraph((Run("see", link=link),)),))))

    assert page.all("a") == [{"href": link}]


def test_a_table_has_a_caption_and_its_headers_say_what_they_head() -> None:
    table = Table("Sums", ("For", "£"), ((cell("Rent"), cell("3", "right")),), row_headers=True)
    page = Page(render(Document("t", "en", (table,))))

    assert len(page.all("caption")) == 1
    assert [one["scope"] for one in page.all("th")] == ["col", "col", "row"]
    assert page.all("td") == [{"class": "right"}]


def test_entries_that_follow_one_another_are_one_list() -> None:
    entries = [Entry(label, passages("words")) for label in "abc"]
    page = Page(render(Document("t", "en", (*entries[:2], Heading(1, "x"), entries[2]))))

    assert (len(page.all("dl")), len(page.all("dt"))) == (2, 3)


def test_every_document_has_a_page() -> None:
    pages = [render(one.make(full_charter(), AS_THE_CHARTER_SAYS)) for one in DOCUMENTS]

    assert [len(Page(page).all("h1")) for page in pages] == [1] * len(DOCUMENTS)


def test_a_page_in_urdu_runs_from_right_to_left() -> None:
    assert '<html lang="ur" dir="rtl">' in render(Document("t", "ur", ()))


def test_words_run_the_way_they_are_written() -> None:
    blocks = (
        Heading(1, "t"),
        *passages("شراكة\n\n- سلام"),
        Table("c", ("a",), ((cell("b"),),)),
    )
    page = Page(render(Document("t", "en", blocks)))

    assert [one.get("dir") for tag in ("h1", "p", "caption") for one in page.all(tag)] == [
        *["auto"] * 5
    ]
    assert page.all("ul") == [{"dir": "rtl"}]


def test_a_paragraph_in_another_language_names_it() -> None:
    page = Page(render(Document("t", "en", (Paragraph((Run("bore da"),), language="cy"),))))

    assert page.all("p") == [{"lang": "cy", "dir": "auto"}]
