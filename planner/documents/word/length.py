"""How long a document will be in Word, as well as can be told without Word."""

from collections.abc import Iterator, Sequence

from planner.documents.blocks import Block, ContentsPage, Document, Heading, PageBreak
from planner.documents.layout import Layout
from planner.documents.words import words

LETTERS = 2300  # on a page of agreement at 12 points, tables and headings among them
LONG = 6  # pages; a longer document gets its contents


def opened(document: Document, layout: Layout) -> tuple[Block, ...]:
    """Return the blocks of a document, with its contents in their place if it is long."""
    blocks = tuple(_without_contents(document.blocks))
    if not document.contents or _pages(document.blocks, layout) <= LONG:
        return blocks
    place = _opening(document.blocks)
    return (
        *document.blocks[:place],
        ContentsPage(),
        *_without_contents(document.blocks[place:]),
    )


def _pages(blocks: Sequence[Block], layout: Layout) -> float:
    letters = LETTERS * (12 / layout.text_size) ** 2
    breaks = sum(isinstance(block, PageBreak) for block in blocks)
    return sum(map(len, words(blocks))) / letters + breaks


def _without_contents(blocks: Sequence[Block]) -> Iterator[Block]:
    return (block for block in blocks if not isinstance(block, ContentsPage))


def _opening(blocks: Sequence[Block]) -> int:
    """Return where the contents go: where the document says, or before the first section."""
    for place, block in enumerate(blocks):
        if isinstance(block, ContentsPage):
            return place
    sections = (
        place
        for place, block in enumerate(blocks)
        if isinstance(block, Heading) and block.level > 1
    )
    return next(sections, len(blocks))
