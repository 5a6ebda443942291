"""A passage in two languages: in two columns, or one after the other in large print.

The tree has all of one language before all of the other, each saying which it is, while the
page has them level with one another.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.documents.blocks import Beside, Entry, Heading, Listing, Paragraph, Passing, Side
from planner.documents.direction import direction
from planner.documents.pdf.contents import titles_of
from planner.documents.pdf.flowables import Flow, Stack, Title
from planner.documents.pdf.fonts import drawable
from planner.documents.pdf.passages import Setter, Space
from planner.documents.pdf.rows import Column, Row
from planner.documents.pdf.structure import Element
from planner.documents.pdf.styles import Role

GUTTER = 1.8  # ems between the two columns
TALL = 0.2  # of the sheet: a passage no higher than this stays whole
HEADINGS: tuple[Role, ...] = ("h1", "h2", "h3", "h4", "h5", "h6")


def beside(block: Beside, setter: Setter, parent: Element) -> list[Flow]:
    """Return a passage as flows: rows of two columns, or one column in large print."""
    look = setter.look
    is_large = look.layout.edition == "large"
    width = look.measure if is_large else (look.width - GUTTER * look.size) / 2
    left, right = (
        list(_told(side, setter, parent, width)) for side in (block.left, block.right)
    )
    for one, other in zip(_titles(left), _titles(right), strict=False):
        one.second, other.is_second = other, True
    if is_large:
        return _after_one_another(left, right, TALL * look.paper[1])
    return [_row(one, other, setter, width) for one, other in _levelled(left, right)]


def _after_one_another(
    left: Sequence[Stack], right: Sequence[Stack], tall: float
) -> list[Flow]:
    """Return both sides in one column; short ones are not parted from each other."""
    both = [*_joined([*left, *right]).flows]
    if sum(flow.height for flow in both) <= tall:
        for flow in both[:-1]:
            flow.stays = True
    return both


def _titles(stacks: Sequence[Stack]) -> list[Title]:
    return titles_of(_joined(stacks).flows)


def _told(side: Side, setter: Setter, parent: Element, width: float) -> Iterator[Stack]:
    """Yield what each block of a side says, in the direction of its language."""
    setter = replace(setter, direction=direction(side.written or side.language))
    element = parent.add("Div")
    element.language = side.language
    for block in side.blocks:
        flows = list(_flows(block, setter, Space(element, width), side.language))
        if flows and block is side.blocks[-1] and _leads_on(block):
            flows[-1].stays = True
        yield Stack(flows)


def _leads_on(block: Passing) -> bool:
    """Return whether a passage that ends so says what the blocks after it are about."""
    return isinstance(block, Paragraph) and block.role == "lead"


def _flows(block: Passing, setter: Setter, space: Space, language: str) -> Iterator[Flow]:
    match block:
        case Heading():
            words = f"{block.number} {block.words}".strip()
            inner = Space(space.element.add(f"H{block.level}"), space.width)
            text = setter.words(words, HEADINGS[block.level - 1], inner)
            text.title = Title(
                block.level, " ".join(drawable(words, guided=True).split()), language
            )
            yield text
        case Entry():
            label = Space(space.element.add("P"), space.width)
            yield setter.words(block.label, "label", label)
            yield from setter.content(block.content, space)
        case Paragraph() | Listing():
            yield from setter.content([block], space)


def _levelled(left: Sequence[Stack], right: Sequence[Stack]) -> Iterator[tuple[Stack, Stack]]:
    """Yield what stands level: block by block, or the first of each and then all the rest."""
    if len(left) != len(right):
        left, right = ([side[0], _joined(side[1:])] for side in (left, right))
    for one, other in zip(left, right, strict=True):
        if len(one.flows) != len(other.flows):
            yield one, other
            continue
        for ours, theirs in zip(one.flows, other.flows, strict=True):  # entries of lists, too
            yield Stack([ours]), Stack([theirs])


def _joined(stacks: Sequence[Stack]) -> Stack:
    return Stack([flow for stacked in stacks for flow in stacked.flows])


def _row(one: Stack, other: Stack, setter: Setter, width: float) -> Row:
    look = setter.look
    stacks = (one, other)
    return Row(
        [Column(one, 0.0), Column(other, width + GUTTER * look.size)],
        look.width,
        tall=TALL * look.paper[1],
        before=max(stack.before for stack in stacks),
        after=max(stack.after for stack in stacks),
        stays=any(stack.stays for stack in stacks),
        side=setter.direction,
    )
