"""The quick guide to the program, on two pages: the same words as in its help, and the keys."""

from collections.abc import Iterator, Sequence

from planner import VERSION
from planner.documents.blocks import Block, Cell, Document, Heading, Table
from planner.model.guidance import QUICK, Part, page, without_links
from planner.model.markdown import passages, plain

PAGES = 2


def quick_guide(keys: Sequence[tuple[str, str]]) -> Document:
    """Return the quick guide; `keys` are what can be done, and the keys that do it."""
    guide = page(QUICK)
    blocks = [block for part in guide.parts for block in _blocks(part)]
    return Document(
        title=f"Partnership Planner: {guide.title.lower()}",
        language="en",
        blocks=(*blocks, _keys(keys)),
        subject=guide.title,
        footer=(f"Partnership Planner {VERSION}",),
        pages=PAGES,
    )


def _blocks(part: Part) -> Iterator[Block]:
    yield Heading(
        part.level,
        f"Partnership Planner: {part.title.lower()}" if part.level == 1 else part.title,
    )
    yield from passages(without_links(part.text))


def _keys(keys: Sequence[tuple[str, str]]) -> Table:
    rows = tuple((Cell((plain(key),)), Cell((plain(words),))) for words, key in keys)
    return Table(
        "Keys and what they do", ("Keys", "What they do"), rows, (1, 2), row_headers=True
    )
