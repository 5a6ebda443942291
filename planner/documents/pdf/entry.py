"""A field of a record: its label, and what it says beside the label or under it."""

from collections.abc import Iterator

from planner.documents.blocks import Entry
from planner.documents.pdf.flowables import Flow, Stack, Text
from planner.documents.pdf.lines import widest
from planner.documents.pdf.passages import Setter, Space
from planner.documents.pdf.rows import Column, Row
from planner.documents.pdf.signature import BESIDE
from planner.documents.pdf.structure import Element

SHORT = 3  # lines that an entry beside its label may have


def entry(block: Entry, setter: Setter, parent: Element) -> Iterator[Flow]:
    """Yield a label with a short answer beside it, or a long one under it."""
    look = setter.look
    paragraph = parent.add("P")
    start = BESIDE * look.width
    holder = Element("Div")
    beside = setter.content(
        block.content, Space(holder, look.width - start, side=setter.direction)
    )
    lines = sum(len(flow.lines) if isinstance(flow, Text) else SHORT for flow in beside)
    narrow = Space(paragraph, start - look.size)
    longest = widest(block.label, setter.fonts, bold=True)
    is_broken = longest * look.size > narrow.width
    if lines > SHORT or is_broken or look.layout.edition == "large":
        yield setter.words(block.label, "label", setter.column(paragraph))
        yield from setter.content(block.content, setter.column(parent))
        return
    parent.kids += holder.kids
    label = setter.words(block.label, "label", narrow)
    columns = [Column(Stack([label]), 0.0), Column(Stack(beside), start)]
    yield Row(columns, look.width, after=look.space(0.4), side=setter.direction)
