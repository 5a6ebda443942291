"""A document in the parts that its page breaks make of it."""

from collections.abc import Sequence
from dataclasses import replace

from planner.documents.blocks import Beside, Block, Heading, InLanguage, PageBreak


def parted(blocks: Sequence[Block]) -> list[list[Block]]:
    """Return blocks in parts, each but the first beginning at a page break.

    What is in a language of its own is in it in every part, or not parted where a part would
    lose the headings over it.
    """
    parts: list[list[Block]] = [[]]
    for block in blocks:
        match block:
            case PageBreak():
                parts.append([block])
            case InLanguage() if all(map(begins_anew, parted(block.blocks)[1:])):
                first, *others = parted(block.blocks)
                parts[-1].append(replace(block, blocks=tuple(first)))
                parts += ([replace(block, blocks=tuple(other))] for other in others)
            case _:
                parts[-1].append(block)
    return parts


def begins_anew(part: Sequence[Block]) -> bool:
    """Return whether a part has headings of its own, and needs none from before it."""
    first = next((block for block in part if not isinstance(block, PageBreak)), None)
    if isinstance(first, InLanguage):
        return begins_anew(first.blocks)
    if isinstance(first, Beside):
        return begins_anew(first.left.blocks)
    return isinstance(first, Heading) and first.level == 1
