"""How long a document will be in Word, as well as can be told without Word."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import ceil

from planner.documents.blocks import (
    Block,
    Document,
    Figure,
    Heading,
    Listing,
    Logos,
    PageBreak,
    Paragraph,
)
from planner.documents.layout import Edition, Layout
from planner.documents.lettering import measure
from planner.documents.opening import with_opening, without_opening
from planner.documents.word.look import ARIAL, MEASURE, MM, POINT, STYLES, Look
from planner.documents.word.markup import writable
from planner.documents.words import words

LETTERS = 2300  # on a page of agreement at 12 points, tables and headings among them
LONG = 6  # pages; a longer document gets its contents
POSTER_PAGES: Mapping[Edition, int] = {"standard": 1, "clear": 1, "large": 2}
# How a poster is squeezed, step by step: less air, then lines longer than is easy to read.
SQUEEZED = [
    *((air, MEASURE) for air in (1.0, 0.8, 0.6, 0.45)),
    *((air, 1.2 * MEASURE) for air in (0.6, 0.45, 0.3, 0.15, 0.0)),
]
FREE = {1: 0.83, 2: 1.6}  # sheets that margins and foot leave of so many, with some to spare
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
    """Return the look of a document: a poster has as much air as its page leaves."""
    look = Look(layout)
    if not document.one_page:
        return look
    room = FREE[POSTER_PAGES[layout.edition]] * look.paper[1]
    looks = [replace(look, air=air, measure=ems) for air, ems in SQUEEZED]
    return next((one for one in looks if _height(document.blocks, one) <= room), looks[-1])


def _height(blocks: Sequence[Block], look: Look) -> float:
    """Return about how high blocks are, one under the other.

    Units: twentieths of a point
    """
    return sum(_high(block, look) for block in blocks)


def _high(block: Block, look: Look) -> float:
    match block:
        case Heading():
            style = "Title" if block.level == 1 else f"Heading{block.level - 1}"
            return _set(f"{block.number} {block.words}", style, look)
        case Paragraph():
            return _set(block.words, "Lead" if block.role == "lead" else "Normal", look)
        case Listing():
            return sum(
                _set(line, "ListBullet", look) for line in "".join(words((block,))).split("\n")
            )
        case Figure():
            return block.height * MM + look.space(1)
        case Logos():
            return max((one.height for one in block.figures), default=0) * MM + look.space(1)
        case _:
            return _set(" ".join(words((block,))), "Normal", look)


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
