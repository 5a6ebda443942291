"""The words of blocks, in the order in which they are read."""

from collections.abc import Iterator, Sequence
from typing import assert_never

from planner.documents.blocks import (
    Block,
    ContentsPage,
    Entry,
    Figure,
    Heading,
    Listing,
    PageBreak,
    Paragraph,
    SignatureBlock,
    Table,
    Together,
)
from planner.model.markdown import spoken


def words(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield every piece of text in blocks, without markup, numbers or bullets of lists."""
    for block in blocks:
        match block:
            case Heading():
                yield from (block.number, block.words)
            case Paragraph() | Listing():
                yield spoken([block])
            case Entry():
                yield from (block.label, spoken(block.content))
            case Table():
                yield from (block.caption, *block.header)
                cells = (cell for row in (*block.rows, block.total) for cell in row)
                yield from (spoken(cell.content) for cell in cells)
            case Figure():
                yield from (block.alternative, block.caption)
            case SignatureBlock():
                yield from (block.partner, block.statement)
                yield from (part for line in block.lines for part in line)
            case Together():
                yield from words(block.blocks)
            case PageBreak() | ContentsPage():
                pass
            case _:
                assert_never(block)
