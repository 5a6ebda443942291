"""An agreement cut into its sections, for tests that look for words in one of them."""

from planner.documents.agreement import agreement
from planner.documents.blocks import Block, Heading, Together
from planner.documents.words import words
from planner.model.charter import Charter


def headings(charter: Charter) -> list[Heading]:
    """Return the headings of an agreement in order, those inside kept-together blocks too."""
    return [block for block in _flat(agreement(charter).blocks) if isinstance(block, Heading)]


def sections(charter: Charter) -> dict[str, str]:
    """Return the words of each section under its title, those before the first under `""`."""
    found: dict[str, list[Block]] = {"": []}
    title = ""
    for block in agreement(charter).blocks:
        if isinstance(block, Heading) and block.level in (2, 3):
            title = block.words
        found.setdefault(title, []).append(block)
    return {title: "\n".join(words(blocks)) for title, blocks in found.items()}


def _flat(blocks: tuple[Block, ...]) -> list[Block]:
    return [
        inner
        for block in blocks
        for inner in (_flat(block.blocks) if isinstance(block, Together) else [block])
    ]
