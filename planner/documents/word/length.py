"""How long a document will be in Word, as well as can be told without Word."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import ceil

from planner.documents.blocks import (
    Beside,
    Block,
    Document,
    Entry,
    Figure,
    Heading,
    InLanguage,
    Listing,
    Logos,
    PageBreak,
    Paragraph,
)
from planner.documents.layout import Edition, Layout
from planner.documents.lettering import measure
from planner.documents.opening import with_opening, without_opening
from planner.documents.word.look import (
    ARIAL,
    MEASURE,
    MM,
    POINT,
    STYLES,
    Look,
    heading_style,
)
from planner.documents.word.markup import writable
from planner.documents.word.rows import GUTTER
from planner.documents.words import words

LETTERS = 2300  # on a page of agreement at 12 points, tables and headings among them
LONG = 6  # pages; a longer document gets its contents
SHEETS: Mapping[Edition, int] = {"standard": 1, "clear": 1, "large": 2}  # for a page
# How a document is squeezed, step by step: less air, then lines longer than is easy to read.
SQUEEZED = [
    *((air, MEASURE) for air in (1.0, 0.8, 0.6, 0.45)),
    *((air, 1.2 * MEASURE) for air in (0.6, 0.45, 0.3, 0.15, 0.0)),
]
FREE, MORE = 0.83, 0.77  # of the first sheet and of others: what margins and foot leave
NEARLY = 1.1  # how much of its room may be wanted: the estimate has something to spare
LINE = 1.16  # ems that a line of Arial is high


def opened(document: Document, layout: Layout) -> tuple[Block, ...]:
    """Return the blocks of a document, with its contents in their place if it is long."""
    if document.contents and _pages(document.blocks, layout) > LONG:
        return with_opening(document.blocks)
    return without_opening(document.blocks)


def _pages(blocks: Sequence[Block], layout: Layout) -> float:
    letters = LETTERS * (12 / layout.text_size) ** 2
    breaks = sum(isinstance(block, PageBreak) for block in blocks)
    return sum(map(len, words(blocks))) / letters + breaks


def looked(document: Document, layout: Layout) -> Look:
    """Return the look of a document: one of a few pages has as much air as they leave.

    One that would not fit on them however tight it is has the usual air.
    """
    look = Look(layout)
    if not document.pages:
        return look
    sheets = document.pages * SHEETS[layout.edition]
    room = (FREE + MORE * (sheets - 1)) * look.paper[1]
    looks = [replace(look, air=air, measure=ems) for air, ems in SQUEEZED]
    told = [block.blocks for block in document.blocks if isinstance(block, InLanguage)]
    each = told or [document.blocks]  # in two languages, each of them has its own pages
    for one in looks:
        height = max(_height(blocks, one) for blocks in each)
        if height <= room:
            return one
    return one if height <= NEARLY * room else look


def _height(blocks: Sequence[Block], look: Look) -> float:
    """Return about how high blocks are, one under the other.

    Units: twentieths of a point
    """
    return sum(_high(block, look) for block in blocks)


def _high(block: Block, look: Look) -> float:
    match block:
        case Listing():
            lines = "".join(words((block,))).split("\n")
            return sum(_set(line, "ListBullet", look) for line in lines)
        case Figure():
            return block.height * MM + look.space(1)
        case Logos():
            return max((one.height for one in block.figures), default=0) * MM + look.space(1)
        case Beside():
            return _side_by_side(block, look)
        case Entry():
            return _set(block.label, "Label", look) + _height(block.content, look)
        case _:
            return _set(" ".join(words((block,))), _style(block), look)


def _side_by_side(block: Beside, look: Look) -> float:
    """Return how high two languages are, which large print has one after the other."""
    sides = (block.left, block.right)
    if look.layout.edition == "large":
        return sum(_height(side.blocks, look) for side in sides)
    half = replace(look, measure=(look.wide / look.ems(1) - GUTTER) / 2)
    return max(_height(side.blocks, half) for side in sides)


def _style(block: Block) -> str:
    match block:
        case Heading(level=level):
            return heading_style(level)
        case Paragraph(role="lead"):
            return "Lead"
        case _:
            return "Normal"


def _set(text: str, key: str, look: Look) -> float:
    style = STYLES[key]
    size = look.points(style) * POINT
    room = look.width / size - (1.7 if key == "ListBullet" else 0)
    lines = sum(
        max(1, ceil(measure(line, style.bold) * ARIAL / room))
        for line in writable(text).split("\n")
    )
    height = lines * look.leading(style) * LINE * size
    return height + look.space(style.before) + look.space(style.after)
