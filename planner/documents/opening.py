"""Where the contents stand in a document, and what they list."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.documents.blocks import Beside, Block, ContentsPage, Heading, InLanguage, Together


def with_opening(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return blocks with one place for contents: their own, or before the first section."""
    if _has_opening(blocks):
        return _with_the_first(blocks)
    sections = (
        place
        for place, block in enumerate(blocks)
        if isinstance(block, Heading) and block.level > 1
    )
    place = next(sections, len(blocks))
    return (*blocks[:place], ContentsPage(), *blocks[place:])


def without_opening(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return blocks of a document that needs no contents."""
    return tuple(
        replace(block, blocks=without_opening(block.blocks))
        if isinstance(block, InLanguage)
        else block
        for block in blocks
        if not isinstance(block, ContentsPage)
    )


def headings_of(blocks: Sequence[Block]) -> Iterator[Heading]:
    """Yield all headings, in order; of a passage in two languages those of both."""
    for block in blocks:
        match block:
            case Heading():
                yield block
            case Together() | InLanguage():
                yield from headings_of(block.blocks)
            case Beside():
                yield from headings_of((*block.left.blocks, *block.right.blocks))
            case _:
                pass


def _has_opening(blocks: Sequence[Block]) -> bool:
    return any(
        isinstance(block, ContentsPage)
        or (isinstance(block, InLanguage) and _has_opening(block.blocks))
        for block in blocks
    )


def _with_the_first(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return blocks with the first of their places for contents; one list serves all."""
    for place, block in enumerate(blocks):
        if _has_opening((block,)):
            first = (
                replace(block, blocks=_with_the_first(block.blocks))
                if isinstance(block, InLanguage)
                else block
            )
            return (*blocks[:place], first, *without_opening(blocks[place + 1 :]))
    return tuple(blocks)
