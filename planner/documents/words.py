"""The words of blocks, in the order in which they are read."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import assert_never

from planner.documents.blocks import (
    Beside,
    Block,
    Chart,
    ContentsPage,
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
from planner.model.markdown import spoken


def words(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield every piece of text in blocks, without markup, numbers or bullets of lists."""
    return chain.from_iterable(map(_words, blocks))


def _words(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield from (block.number, block.words)
        case Paragraph() | Listing():
            yield spoken([block])
        case Entry():
            yield from (block.label, spoken(block.content))
        case Figure() | Logos() | Chart():
            yield from _seen(block)
        case Question():
            yield from _asked(block)
        case Table() | SignatureBlock():
            yield from _rows(block)
        case Together() | InLanguage() | Beside():
            yield from words(_inner(block))
        case PageBreak() | ContentsPage():
            pass
        case _:
            assert_never(block)


def _seen(block: Figure | Logos | Chart) -> Iterator[str]:
    match block:
        case Figure():
            yield from (block.alternative, block.caption)
        case Chart():
            yield from (block.caption, block.alternative)
        case Logos():
            yield from (figure.alternative for figure in block.figures)


def _asked(block: Question) -> Iterator[str]:
    for one in block.told:
        yield from (one.label, one.help)
    yield from block.choices if block.answer == "choice" else (block.value,)


def _inner(block: Together | InLanguage | Beside) -> Sequence[Block]:
    if isinstance(block, Beside):
        return (*block.left.blocks, *block.right.blocks)
    return block.blocks


def _rows(block: Table | SignatureBlock) -> Iterator[str]:
    if isinstance(block, SignatureBlock):
        yield from (block.partner, block.statement)
        yield from chain.from_iterable(block.lines)
        yield block.note
        yield from _rows(block.also) if block.also else ()
    else:
        yield from (block.caption, *block.header)
        cells = chain.from_iterable((*block.rows, block.total))
        yield from (spoken(cell.content) for cell in cells)
