"""Logos in rows: equally weighty, centred on a line, as many beside each other as have room."""

from collections.abc import Iterator, Sequence

from PIL.Image import Image

from planner.documents.blocks import Logos
from planner.documents.pdf.flowables import Picture, Stack
from planner.documents.pdf.passages import Setter
from planner.documents.pdf.pictures import described, placed
from planner.documents.pdf.rows import Column, Row
from planner.documents.pdf.structure import Element
from planner.documents.pdf.styles import A4_WIDTH, MM, Look
from planner.documents.pictures import logo_size, opened, trimmed

WIDEST = 0.4  # of the type area
HIGHEST = 0.14  # of the sheet, for all rows together; logos become smaller to keep to it
SMALLER = (1.0, 0.8, 0.65, 0.5, 0.4)  # times the usual size, tried one after the other
APART = 2.0  # ems between two beside each other
UNDER = 0.8  # ems between two rows
Size = tuple[float, float]  # width and height


def logos(block: Logos, setter: Setter, parent: Element) -> list[Row]:
    """Return rows of logos, each read as the words that stand for it.

    Raises:
        DocumentError: a picture cannot be read, or nothing says what it shows
    """
    look = setter.look
    images = [trimmed(opened(one.content, described(one))) for one in block.figures]
    heights = [one.height * MM * look.paper[0] / A4_WIDTH for one in block.figures]
    sizes, lines = _fitted(images, heights, look)
    pictures = [
        placed(image, size, described(figure), parent)
        for image, size, figure in zip(images, sizes, block.figures, strict=True)
    ]
    rows = [_row([pictures[at] for at in line], setter) for line in lines]
    if rows:
        rows[-1].after = max(look.space(1.4), UNDER * look.size)
    return rows


def _fitted(
    images: Sequence[Image], heights: Sequence[float], look: Look
) -> tuple[list[Size], list[list[int]]]:
    """Return the sizes of logos and which of them stand on each line, as large as may be."""
    for times in SMALLER:
        sizes = [
            logo_size(image, height * times, WIDEST * look.width)
            for image, height in zip(images, heights, strict=True)
        ]
        lines = list(_lines([width for width, _ in sizes], look))
        if _height(lines, sizes, look) <= HIGHEST * look.paper[1]:
            break
    return sizes, lines


def _lines(widths: Sequence[float], look: Look) -> Iterator[list[int]]:
    """Yield the places of the logos that stand on each line."""
    line: list[int] = []
    taken = 0.0
    for place, width in enumerate(widths):
        if line and taken + width > look.width:
            yield line
            line, taken = [], 0.0
        line.append(place)
        taken += width + APART * look.size
    if line:
        yield line


def _height(lines: Sequence[Sequence[int]], sizes: Sequence[Size], look: Look) -> float:
    return sum(max(sizes[at][1] for at in line) + UNDER * look.size for line in lines)


def _row(pictures: Sequence[Picture], setter: Setter) -> Row:
    """Return logos side by side, the middle of each on one line."""
    look = setter.look
    highest = max(one.height for one in pictures)
    columns = []
    x = 0.0
    for one in pictures:
        one.drop = (highest - one.height) / 2
        one.height += one.drop
        columns.append(Column(Stack([one]), x))
        x += one.width + APART * look.size
    after = look.space(UNDER)
    return Row(columns, look.width, after=after, stays=True, side=setter.direction)
