"""A document with every kind of block, and the words that a reader of it must come upon."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from itertools import groupby

from PIL import Image

from planner.documents.blocks import (
    Align,
    Beside,
    Block,
    Cell,
    Chart,
    ContentsPage,
    Document,
    Entry,
    Figure,
    Heading,
    InLanguage,
    Listing,
    Logos,
    PageBreak,
    Paragraph,
    Question,
    SignatureBlock,
    Table,
    Together,
)
from planner.documents.charts import Bar, Bars
from planner.documents.layout import Layout
from planner.documents.phrases import ENGLISH
from planner.documents.unfolding import unfolded
from planner.model.markdown import passages, plain

LAYOUTS = [
    Layout(edition, paper)
    for edition in ("standard", "clear", "large")
    for paper in ("A4", "Letter", "A5", "A3")
]
MOST_PARTS = 9  # of a chart
TURNING = str.maketrans("", "", "\u2066\u2067\u2068\u2069")  # never drawn
MEETING = (
    "The partners will meet every three months to agree what each of them brings, who decides,"
    " and how a concern is raised. They keep notes and share them within a week. "
)


def painted(mode: str = "RGB", kind: str = "PNG", size: tuple[int, int] = (60, 30)) -> bytes:
    """Return a picture of one colour."""
    out = BytesIO()
    Image.new(mode, size).save(out, kind)
    return out.getvalue()


def cell(words: str, align: Align = "left") -> Cell:
    """Return a cell of prose."""
    return Cell(passages(words), align)


BARS = Bars(
    (Bar("Riverside <Hub> & Friends", (1, 1), "£2"), Bar("Telford Food Bank", (0, 1), "£1")),
    (("solid", "money"), ("striped", "in kind")),
)
EVERY_BLOCK: tuple[Block, ...] = (
    Logos(
        (
            Figure(painted(size=(20, 60)), "Logo of Riverside"),
            Figure(painted(size=(200, 20)), "Logo of the Council"),
        )
    ),
    Heading(1, "Telford Food Partnership"),
    Paragraph(plain("An agreement between three partners.").runs, "lead"),
    Table(
        "Partners",
        ("Partner", "Part"),
        (
            (cell("Riverside <Hub> & Friends"), cell("Lead, [Jane](mailto:jane@example.org)")),
            (cell("Telford Food Bank"), cell("Member\n\n- it brings *food*\n- and **vans**")),
        ),
        widths=(2, 1),
        row_headers=True,
    ),
    Entry("Notice", passages("14 days")),
    Heading(2, "Purpose", "1"),
    Entry("How we decide", passages(MEETING * 2)),
    *passages(
        MEETING * 3 + "\n\n3. third\n4. fourth\n   - deeper\n\n     more of it\n5. fifth"
    ),
    Paragraph(plain("Not yet agreed: who keeps the accounts.").runs, "missing"),
    Paragraph(plain("The last meeting spoke of this.\nTwice.").runs, "note"),
    Heading(3, "Money", "1.1"),
    Table(
        "What it costs",
        ("For", "2026", "2027"),
        ((cell("Rent ☐ ☑ ✓ → 😀"), cell("£1,200", "right"), cell("£3", "centre")),),
        total=(cell("Together"), cell("£1,200", "right"), cell("£3", "centre")),
    ),
    Figure(painted("RGBA"), "A green box", 12, "The mark of the partnership"),
    Chart(BARS, "The hub puts in £2, the bank £1.", "What each puts in"),
    PageBreak(),
    Heading(2, "Signatures", "2"),
    SignatureBlock(
        "Riverside",
        "We agree.",
        (("Name", "Jane Jones"), ("Signature", "")),
        "Two of them sign.",
    ),
    Question(
        "vision", "Vision", "text", "Nobody goes hungry.\nAnd ŵ.", help="One line.", lines=3
    ),
    Question(
        "aim.1.lead", "Lead", value="Riverside", choices=("Riverside", "Telford"), about="Aims"
    ),
    Question("aim.1.kind", "Kind", "choice", "open", ("open", "closed"), lines=2),
    Question("aim.1.note", "Note", "text", lines=4),
    Question("aim.1.ready", "It is ready", "tick", "Yes"),
    Question("sheet", "Which charter", value="9f86", fixed=True),
    Together((Heading(2, "Appendix", "3"), *passages(MEETING))),
)


def document(*blocks: Block) -> Document:
    """Return a draft of blocks, with a foot and a watermark."""
    foot = ("Telford Food Partnership, version 3", "9f86 d081 884c")
    return Document(
        "Telford’s agreement", "en", blocks, footer=foot, watermark="DRAFT", contents=True
    )


def told(blocks: Sequence[Block], layout: Layout, text: str, *, contents: bool = False) -> bool:
    """Return whether a text says all that blocks say, in order where tables stay tables.

    A page of contents says some of it again.
    """
    if layout.edition != "large" and not (contents and "Contents" in text):
        return text == words_of(*blocks)
    wanted = Counter(words_of(*headless(blocks)).split())
    del wanted["•"], wanted["–"]  # a list in a list has another bullet
    return wanted <= Counter(text.split())


def misread(blocks: Sequence[Block], text: str) -> str:
    """Return the words of the first block that a text does not go on with.

    A table may be told as a list, and a chart in parts. The text is without a page of contents.
    """
    for block in _leaves(blocks):
        text = text.lstrip()
        told = next((way for way in _ways(block) if text.startswith(way)), None)
        if told is None:
            return words_of(block)
        text = text.removeprefix(told)
    return text.strip()


def _leaves(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        match block:
            case Together(inner) | InLanguage(_, inner):
                yield from _leaves(inner)
            case _:
                yield block


def _ways(block: Block) -> Iterator[str]:
    """Yield the words of a block, in each way that it may be told."""
    yield words_of(block)
    match block:
        case Table():
            yield words_of(plain(block.caption), *unfolded(block))
        case Chart():
            for parts in range(2, MOST_PARTS):
                numbers = range(1, parts + 1)
                yield words_of(*(_part(block, number, parts) for number in numbers))


def _part(chart: Chart, number: int, parts: int) -> Chart:
    return replace(
        chart,
        caption=ENGLISH.in_part(chart.caption, number, parts),
        alternative=ENGLISH.of_part(chart.alternative, number, parts),
    )


def headless(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield blocks in which no table has a header: a list says only what is in its columns."""
    for block in blocks:
        match block:
            case Together(inner) | InLanguage(_, inner):
                yield from headless(inner)
            case Table():
                yield replace(block, header=())
            case _:
                yield block


def words_of(*blocks: Block) -> str:
    """Return the words of blocks in order, a single space between them."""
    return " ".join(" ".join(_words(blocks)).translate(TURNING).split())


def _words(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Together(inner) | InLanguage(_, inner):
                yield from _words(inner)
            case Beside(left, right):
                yield from _words((*left.blocks, *right.blocks))
            case Table():
                yield from (block.caption, *block.header)
                cells = [one for row in (*block.rows, block.total) for one in row]
                yield from _content([passage for one in cells for passage in one.content], 0)
            case Entry(label, content):
                yield label
                yield from _content(content, 0)
            case Paragraph() | Listing():
                yield from _passage(block, 0)
            case _:
                yield from _plain_words(block)


def _plain_words(
    block: Heading
    | Figure
    | Logos
    | SignatureBlock
    | Chart
    | Question
    | PageBreak
    | ContentsPage,
) -> tuple[str, ...]:
    match block:
        case Heading(_, words, number):
            return (number, words)
        case Figure():
            return (block.alternative, block.caption)
        case Logos(figures):
            return tuple(one.alternative for one in figures)
        case Chart():
            return (block.caption, block.alternative)
        case Question():
            low, high = block.ends
            boxes = (low, *block.choices, high)
            said = {"choice": boxes, "tick": ()}.get(block.answer, (block.value,))
            asked = [words for one in block.told for words in (one.label, one.help)]
            return (*asked, *said)
        case SignatureBlock():
            return tuple(_signature(block))
        case PageBreak() | ContentsPage():
            return ()


def _signature(block: SignatureBlock) -> Iterator[str]:
    """Yield what a place to sign says: what both languages say alike, once."""
    both = (block, *((block.also,) if block.also else ()))
    yield from dict.fromkeys(one.partner for one in both)
    yield from dict.fromkeys(one.statement for one in both)
    for line in zip(*(one.lines for one in both), strict=True):
        for words in zip(*line, strict=True):
            yield from dict.fromkeys(words)
    yield from dict.fromkeys(one.note for one in both)


def _content(content: Sequence[Paragraph | Listing], depth: int) -> Iterator[str]:
    for passage in content:
        yield from _passage(passage, depth)


def _passage(passage: Paragraph | Listing, depth: int) -> Iterator[str]:
    if isinstance(passage, Paragraph):
        for mark, runs in groupby(passage.runs, lambda run: run.mark):
            said = "".join(run.words for run in runs)
            yield f"[{mark}: {said} end]" if mark else said
        return
    for place, entry in enumerate(passage.items, start=passage.start):
        yield f"{place}." if passage.ordered else "•–"[depth % 2]
        yield from _content(entry, depth + 1)
