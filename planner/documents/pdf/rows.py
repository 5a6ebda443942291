"""Flows side by side: the rows of a table, parted between pages cell by cell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from planner.documents.direction import Direction
from planner.documents.pdf.canvas import Box, TaggedCanvas
from planner.documents.pdf.flowables import SLACK, Flow, Picture, Stack, Text
from planner.documents.pdf.styles import Colour

FEW = 3  # rows: with fewer on each page, one of them would stand alone


class Column(NamedTuple):
    """What stands in one cell of a row, and where."""

    stack: Stack
    x: float

    @property
    def width(self) -> float:
        """Return the width that the column is set to."""
        return max(
            (flow.width for flow in self.stack.flows if isinstance(flow, Text | Picture | Row)),
            default=0.0,
        )


@dataclass(eq=False)
class Row(Flow):
    """Columns side by side.

    A row that fits on a page moves to the next one whole, unless it is taller than `tall`.
    """

    columns: Sequence[Column]
    width: float
    padding: float = 0.0  # above and below
    least: float = 0.0  # height
    tall: float = field(default=float("inf"))
    tint: Colour | None = None
    line: tuple[float, Colour, float] | None = None  # from x, colour, thickness
    sits: bool = False  # on the line, where the row is higher than its words
    before: float = 0.0
    after: float = 0.0
    stays: bool = False
    side: Direction = "ltr"  # on which the first column and the line begin

    def __post_init__(self) -> None:
        content = max((column.stack.height for column in self.columns), default=0.0)
        self.height = max(content + 2 * self.padding, self.least)

    def split(self, room: float, *, force: bool) -> "tuple[Row | None, Row | None]":
        """Part every cell at the same height."""
        if not force and self.height <= self.tall:
            return None, self
        heads, tails = [], []
        for column in self.columns:
            head, tail = _parted(column.stack, room - 2 * self.padding, force=force)
            if head is None:
                return None, self
            heads.append(Column(head, column.x))
            tails.append(Column(tail, column.x))
        return replace(self, columns=heads, least=0.0), replace(self, columns=tails, least=0.0)

    def walk(self) -> Iterator[Flow]:
        """Yield itself and every flow in its columns."""
        yield self
        for column in self.columns:
            yield from column.stack.walk()

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the tint, the cells and the line under them."""
        bottom = top - self.height
        if self.tint:
            canvas.tint(Box(x, bottom, x + self.width, top), self.tint)
        for column in self.columns:
            stack, offset = column
            if self.side == "rtl":
                offset = self.width - offset - column.width
            spare = self.height - 2 * self.padding - stack.height if self.sits else 0.0
            stack.draw(canvas, x + offset, top - self.padding - spare)
        if self.line:
            start, colour, thickness = self.line
            if self.side == "ltr":
                x += start
            end = x + self.width - start
            canvas.stroke(Box(x, bottom, end, bottom), colour, thickness)


def _height(rows: Sequence[Row]) -> float:
    return sum(row.height for row in rows)


def _parted(stack: Stack, room: float, *, force: bool) -> tuple[Stack | None, Stack]:
    """Return both halves of a cell; one that fits has an empty second half."""
    if stack.height <= room + SLACK:
        return stack, Stack([])
    head, tail = stack.split(room, force=force)
    return head, tail or Stack([])


@dataclass(eq=False)
class Grid(Flow):
    """The rows of a table under a header row, which stands again at the top of later pages."""

    header: Row | None
    rows: Sequence[Row]
    again: bool = False
    small: float = 0.0  # a table no taller than this, or a quarter of it, does not stay alone
    short: float = 0.0  # a table of three rows at most and no taller than this stays whole
    closing: int = 1  # rows at the end that do not stand alone, such as the last and its total
    before: float = 0.0
    after: float = 0.0

    def __post_init__(self) -> None:
        self.height = self._header_height + _height(self.rows)

    @property
    def _header_height(self) -> float:
        return self.header.height if self.header else 0.0

    def split(self, room: float, *, force: bool) -> tuple[Flow | None, Flow | None]:
        """Part it between rows, or within one that is too tall."""
        if not self.rows:
            return super().split(room, force=force)
        most = self.short if len(self.rows) <= FEW else self.small
        if self.height <= max(most, self.small) and not force:
            return None, self
        taken, rest = self._filled(room - self._header_height, force=force)
        least = self.small / (2 if len(taken) == 1 else 4)  # nor does a low first one
        if not taken or (not force and _height(taken) < least):
            return None, self
        head = replace(self, rows=taken, small=0.0, short=0.0)
        tail = replace(self, rows=rest, again=True, small=0.0, short=0.0)
        return head, tail if rest else None

    def _filled(self, room: float, *, force: bool) -> tuple[list[Row], list[Row]]:
        """Return the rows, or parts of a row, that fit into the room, and those that do not.

        Rows that close the table take one with them that would fit.
        """
        count = 0
        while count < len(self.rows) - 1 and self.rows[count].height <= room + SLACK:
            room -= self.rows[count].height
            count += 1
        taken, rest = list(self.rows[:count]), list(self.rows[count:])
        part, tail = rest[0].split(room, force=force and not taken)
        if part:
            taken.append(part)
            rest[:1] = [tail] if tail else []
        while 0 < len(rest) <= self.closing and rest[-1] is self.rows[-1] and len(taken) > 1:
            rest.insert(0, taken.pop())
        return taken, rest

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the rows; a header that stands again is there for the eye only."""
        if self.header and self.again:
            with canvas.artifact("header"):
                self.header.draw(canvas, x, top)
        elif self.header:
            self.header.draw(canvas, x, top)
        top -= self._header_height
        for row in self.rows:
            row.draw(canvas, x, top)
            top -= row.height
