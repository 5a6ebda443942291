"""Whatever the blocks, the file is valid, whole, in order and inside its page."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.documents.blocks import (
    Block,
    Cell,
    Document,
    Entry,
    Figure,
    Heading,
    Listing,
    PageBreak,
    Paragraph,
    Question,
    Run,
    SignatureBlock,
    Table,
    Together,
)
from planner.documents.layout import Layout
from planner.documents.pdf import render
from planner.documents.pdf.styles import Look
from tests.pdf_blocks import LAYOUTS, painted, told
from tests.pdf_reading import Reading, invalid

LATIN = ("the", "hub", "WWW", "a", "☐", "ŵŷ", "<b>", "&amp;", "£5", "it's", "fi", "(b)")
OTHERS = (
    "Việt",
    "Ελλάδα",
    "Україна",
    "g\u0303\u1eb9\u0301",
    "🎉",
    "👩🏽\u200d💻",
    "🇵🇸",
    "1️⃣",
    "👩\u200d🎉",
)
ARABIC = ["شراكة", "(القسم", "معًا،", "ﷺ", "ہے۔", "می\u200cخواهم", "٤٠", "۴۶", "לום", "الله)."]  # noqa: RUF001  they are meant
WORDS = (*LATIN, *OTHERS, *ARABIC)
LANGUAGES = ("en", "cy", "ar", "ur")
LINKS = ("", "", "https://example.org", "mailto:jane@example.org")

words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=30).map(" ".join)
spaced = words.map(lambda said: f"{said} ")  # or words would grow too wide for their columns
repeated = st.builds(lambda said, times: said * times, spaced, st.integers(5, 40))
manners = {"bold": st.booleans(), "italic": st.booleans(), "link": st.sampled_from(LINKS)}
runs = st.builds(Run, spaced | repeated, **manners)
roles = st.sampled_from(("body", "lead", "note", "missing"))
paragraphs = st.builds(Paragraph, st.lists(runs, min_size=1, max_size=3).map(tuple), roles)
passages = st.recursive(
    paragraphs,
    lambda inner: st.builds(
        Listing,
        st.lists(st.lists(inner, max_size=3).map(tuple), min_size=1, max_size=4).map(tuple),
        ordered=st.booleans(),
        start=st.integers(0, 9999),
    ),
    max_leaves=6,
)
contents = st.lists(passages, max_size=3).map(tuple)
cells = st.builds(Cell, contents, st.sampled_from(("left", "right", "centre")))
short = st.sampled_from(WORDS)


choices = st.lists(words, unique=True, min_size=1, max_size=5).map(tuple)
lines_to_write_on = st.integers(0, 90)
questions = st.one_of(
    st.builds(Question, st.just("line"), words, st.just("line"), words | repeated, choices),
    st.builds(
        Question,
        *(st.just("text"), words, st.just("text"), words | repeated | st.just("")),
        help=words,
        lines=lines_to_write_on,
    ),
    st.builds(Question, st.just("choice"), words, st.just("choice"), words, choices),
    st.builds(Question, st.just("tick"), words, st.just("tick"), st.sampled_from(("", "Yes"))),
)


def named(blocks: Iterable[Block], number: "count[int]") -> Iterator[Block]:
    """Yield blocks in which no two questions have the same name."""
    for block in blocks:
        match block:
            case Question():
                yield replace(block, name=f"{block.name}.{next(number)}")
            case Together(inner):
                yield Together(tuple(named(inner, number)))
            case _:
                yield block


@st.composite
def tables(draw: st.DrawFn) -> Table:
    columns = draw(st.integers(1, 3))
    row = st.tuples(*[cells] * columns)
    return Table(
        draw(words | st.just("")),
        draw(st.tuples(*[words] * columns)),
        tuple(draw(st.lists(row, max_size=9))),
        draw(st.tuples(*[st.floats(0.1, 9)] * columns) | st.just(())),
        row_headers=draw(st.booleans()),
        total=draw(row | st.just(())),
    )


figures = st.builds(
    Figure,
    st.builds(painted, size=st.tuples(st.integers(1, 90), st.integers(1, 90))),
    short,
    st.floats(1, 400),
    words | st.just(""),
)
signatures = st.builds(
    SignatureBlock, words, words, st.lists(st.tuples(words, words | st.just(""))).map(tuple)
)
plain_blocks = (
    passages
    | tables()
    | st.builds(Entry, words, contents)
    | figures
    | signatures
    | questions
    | st.just(PageBreak())
)
together = st.builds(Together, st.lists(plain_blocks, max_size=4).map(tuple))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    blocks: list[Block] = [Heading(1, draw(words))]
    level = 1
    for block in draw(st.lists(plain_blocks | together | st.none(), max_size=8)):
        if block is None:
            level = draw(st.integers(1, min(level + 1, 6)))
            blocks.append(Heading(level, draw(words), draw(st.sampled_from(("", "1", "2.3")))))
        else:
            blocks.append(block)
    return Document(
        "Any document",
        draw(st.sampled_from(LANGUAGES)),
        tuple(named(blocks, count())),
        footer=tuple(draw(st.lists(words, max_size=3))),
        watermark=draw(st.sampled_from(("", "DRAFT"))),
        pages=draw(st.integers(0, 2)),
    )


def unsound(document: Document, layout: Layout) -> list[str]:
    """Return what is wrong with a document in print."""
    content = render(document, layout)
    reading = Reading(content)
    shown = [one for page in reading.pages for one in page.shown if one.words != "DRAFT"]
    look = Look(layout)
    left, right = look.side - 1, look.paper[0] - look.side + 1
    low, high = look.bottom - 1, look.paper[1] - look.top
    faults = invalid(content) + reading.faults
    if not told(document.blocks, layout, reading.text):
        faults.append("words are lost or out of order")
    if any(one.size < layout.text_size - 0.01 for one in shown):
        faults.append("words are too small")
    gap = 1.3  # ems at most of the space that ends a line: a font of pictures has a wide one
    if any(
        not low < one.baseline < high
        or not left - gap * one.size < one.left <= one.right < right + gap * one.size
        for one in shown
        if one.words.strip()
    ):
        faults.append("words are off the page")
    return faults


QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large]


@settings(max_examples=12, deadline=None, suppress_health_check=QUIET)
@given(documents(), st.sampled_from(LAYOUTS))
def test_any_document_is_sound(document: Document, layout: Layout) -> None:
    assert unsound(document, layout) == []


@pytest.mark.long
@settings(max_examples=400, deadline=None, suppress_health_check=QUIET)
@given(documents(), st.sampled_from(LAYOUTS))
def test_very_many_documents_are_sound(document: Document, layout: Layout) -> None:
    assert unsound(document, layout) == []
