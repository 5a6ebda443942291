"""Where the contents stand in a document, and what they list."""

from collections.abc import Iterator, Sequence

from planner.documents.blocks import Block, ContentsPage, Heading, Together


def with_opening(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return blocks with one place for contents: their own, or before the first section."""
    if any(isinstance(block, ContentsPage) for block in blocks):
        return tuple(blocks)
    sections = (
        place
        for place, block in enumerate(blocks)
        if isinstance(block, Heading) and block.level > 1
    )
    place = next(sections, len(blocks))
    return (*blocks[:place], ContentsPage(), *blocks[place:])


def without_opening(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return blocks of a document that needs no contents."""
    return tuple(block for block in blocks if not isinstance(block, ContentsPage))


def headings_of(blocks: Sequence[Block]) -> Iterator[Heading]:
    """Yield all headings, in order."""
    for block in blocks:
        if isinstance(block, Heading):
            yield block
        elif isinstance(block, Together):
            yield from headings_of(block.blocks)
