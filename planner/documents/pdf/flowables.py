"""What flows down the pages: each knows its height, how to draw itself and how to be parted.

A flow is laid out for its width when it is made. Its halves after a split share its element, so
a paragraph over two pages is one paragraph in the tree. With `force`, a split always yields a
first half: this is how something taller than a page is never refused and never lost.
"""

from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass, field
from functools import cached_property

from reportlab.lib.utils import ImageReader

from planner.documents.blocks import Align
from planner.documents.direction import Direction
from planner.documents.pdf.canvas import Box, Placed, TaggedCanvas
from planner.documents.pdf.lines import Line, Link, Marked, Spot
from planner.documents.pdf.structure import Element
from planner.documents.pdf.styles import MARKS, RULE, Colour, Style

SLACK = 0.01  # points; less is an error of arithmetic
UNDER, THROUGH = -0.16, 0.24  # ems from the baseline to a line under words, or through them
TALL = 1.12  # how much more room between lines Arabic takes, below them
BASELINE = 0.34  # ems that capitals rise above the middle of their line


class Flow:
    """A piece of a column.

    Units: points; `before` and `after` are wanted, and the larger of two neighbours counts
    """

    height: float
    before: float = 0.0
    after: float = 0.0
    stays: bool = False  # with what follows, on the same page

    def split(self, room: float, *, force: bool) -> "tuple[Flow | None, Flow | None]":
        """Return what fits into the room and what is left; no first half if nothing should.

        By itself a flow cannot be parted.
        """
        del room
        return (self, None) if force else (None, self)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw it down from a height; by itself a flow is empty."""

    def walk(self) -> "Iterator[Flow]":
        """Yield itself and every flow stacked in it."""
        yield self


@dataclass(eq=False)
class Title:
    """What the outline and the contents page say of a heading.

    A heading in two languages has two: the contents page lists the second with the first.
    """

    level: int
    words: str
    language: str = ""  # BCP 47, where it is not that of the document
    second: "Title | None" = None  # the same in another language
    is_second: bool = False
    page: int = 0  # from 1, once pages are known
    spot: Spot = field(default_factory=Spot)


@dataclass(frozen=True, eq=False)
class Label:
    """What stands before the first line of a list's entry, so far from the column's side."""

    line: Line
    element: Element
    x: float


@dataclass(eq=False)
class Text(Flow):
    """Lines of words."""

    lines: Sequence[Line]
    style: Style
    element: Element
    width: float
    indent: float = 0.0
    align: Align = "left"
    label: Label | None = None
    title: Title | None = None
    bar: Colour | None = None  # a stroke down the side where lines begin
    side: Direction = "ltr"  # on which the indent, the label and the bar are
    shift: float = 0.0  # of the column from where it is drawn
    leading: float = field(init=False)  # points from line to line

    def __post_init__(self) -> None:
        self.before, self.after = self.style.before, self.style.after
        self.stays = self.style.stays
        leftward = any(
            span.piece.level for line in self.lines if line.order for span in line.spans
        )
        self.leading = self.style.leading * (TALL if leftward else 1)
        self.height = self.leading * len(self.lines)

    def split(self, room: float, *, force: bool) -> tuple[Flow | None, Flow | None]:
        """Part it between lines, leaving no single line behind or ahead unless forced."""
        count = int((room + SLACK) / self.leading)
        if force:
            count = max(count, 1)
        else:
            count = min(count, len(self.lines) - 2)
            if count < 2:
                return None, self
            count = self._at_line_end(count)
        head, tail = self._part(self.lines[:count]), self._part(self.lines[count:])
        tail.label = tail.title = None
        return head, tail if tail.lines else None

    def _at_line_end(self, most: int) -> int:
        """Return how many lines to keep: a line or two fewer, where the next begins anew."""
        counts = range(most, max(most - 3, 1), -1)
        return next((count for count in counts if self.lines[count - 1].is_ended), most)

    def _part(self, lines: Sequence[Line]) -> "Text":
        part = copy(self)
        part.lines = lines
        part.height = self.leading * len(lines)
        return part

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the label, the words, and under links a line."""
        if self.title:
            canvas.outline(self.title.words, self.title.level, self.title.spot, top)
        x += self.shift
        if self.bar:
            at = self._mirrored(x, self.indent - 0.7 * self.style.size)
            canvas.stroke(Box(at, top - self.height, at, top), self.bar, 2)
        if self.label:
            width = self.label.line.width * self.style.size
            at = self._mirrored(x, self.label.x, width)
            placed = list(self._placed(self.label.line, at, top))
            canvas.words(self.label.element, placed, self.style.size, self.style.colour)
        placed = list(self._all_placed(x, top))
        canvas.words(self.element, placed, self.style.size, self.style.colour)
        self._draw_links(canvas, placed)

    def _mirrored(self, x: float, start: float, width: float = 0.0) -> float:
        """Return the left end of what begins so far from the column's side."""
        return x + (start if self.side == "ltr" else self.width - start - width)

    def _all_placed(self, x: float, top: float) -> Iterator[Placed]:
        size, room = self.style.size, self.width - self.indent
        shares = {"left": 0.0, "centre": 0.5, "right": 1.0}
        left = self._mirrored(x, self.indent, room)
        for number, line in enumerate(self.lines):
            at = left + shares[self.align] * (room - line.width * size)
            yield from self._placed(line, at, top - self.leading * number)

    def _placed(self, line: Line, left: float, top: float) -> Iterator[Placed]:
        size = self.style.size
        y = top - self.style.leading / 2 - BASELINE * size
        for span, start in zip(line.spans, line.lefts(), strict=True):
            yield Placed(span, left + start * size, y)

    def _draw_links(self, canvas: TaggedCanvas, placed: Sequence[Placed]) -> None:
        size = self.style.size
        boxes: dict[Link, list[Box]] = {}
        for (piece, held), x, y in placed:
            right = x + piece.width * size
            if isinstance(held, Marked):
                self._draw_mark(canvas, held, Box(x, y, right, y))
            if link := held.link if isinstance(held, Marked) else held:
                box = Box(x, y - 0.25 * size, right, y + 0.8 * size)
                boxes.setdefault(link, []).append(box)
                if link.underlined:
                    under = y - 0.12 * size
                    canvas.stroke(Box(x, under, right, under), self.style.colour)
        for link, areas in boxes.items():
            canvas.follow(link, areas)

    def _draw_mark(self, canvas: TaggedCanvas, marked: Marked, along: Box) -> None:
        """Draw a line under words that came, and one through words that went."""
        if marked.sign is None:
            lift = (UNDER if marked.mark == "added" else THROUGH) * self.style.size
            line = Box(along.left, along.bottom + lift, along.right, along.top + lift)
            canvas.stroke(line, MARKS[marked.mark], 0.8)


@dataclass(eq=False)
class Picture(Flow):
    """A picture, never parted."""

    image: ImageReader
    element: Element
    width: float
    height: float
    after: float = 6.0
    drop: float = 0.0  # from the top of its place, as part of the height

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the picture at the left."""
        place = Box(x, top - self.height, x + self.width, top - self.drop)
        canvas.picture(self.element, self.image, place)


@dataclass(eq=False)
class Rule(Flow):
    """A line across the column."""

    width: float
    colour: Colour = RULE
    thickness: float = 0.6
    before: float = 0.0
    after: float = 0.0
    height: float = 0.0
    stays: bool = True

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the line."""
        canvas.stroke(Box(x, top, x + self.width, top), self.colour, self.thickness)


@dataclass(eq=False)
class Break(Flow):
    """The end of a page."""

    height: float = 0.0


class Stack(Flow):
    """Flows one under the other; a whole one is parted only when it is taller than a page."""

    def __init__(self, flows: Sequence[Flow], *, whole: bool = False) -> None:
        self.flows = flows
        self.whole = whole
        if flows:
            self.before, self.after = flows[0].before, flows[-1].after
            self.stays = flows[-1].stays

    @cached_property
    def height(self) -> float:  # type: ignore[override]  # worked out only when asked for
        """Return the height of all flows and the spaces between them."""
        gaps = (_gap(upper, lower) for upper, lower in zip(self.flows, self.flows[1:]))  # noqa: B905
        return sum(flow.height for flow in self.flows) + sum(gaps)

    def split(self, room: float, *, force: bool) -> "tuple[Stack | None, Stack | None]":
        """Part it between flows, or within the one that no longer fits."""
        if self.whole and not force:
            return None, self
        taken: list[Flow] = []
        for place, flow in enumerate(self.flows):
            rest = self.flows[place + 1 :]
            if isinstance(flow, Break):
                if taken:
                    return Stack(taken), Stack(rest)
                continue
            gap = _gap(taken[-1], flow) if taken else 0.0
            if gap + flow.height > room + SLACK:
                return self._parted(taken, flow, rest, room - gap, force=force)
            taken.append(flow)
            room -= gap + flow.height
        return Stack(taken), None

    def _parted(
        self, taken: list[Flow], flow: Flow, rest: Sequence[Flow], room: float, *, force: bool
    ) -> "tuple[Stack | None, Stack | None]":
        only_leaders = all(leader.stays for leader in taken)
        if only_leaders and force and _fits_alone(taken, flow, room):
            return Stack(taken), Stack([flow, *rest])
        head, tail = flow.split(room, force=force and only_leaders)
        if head and taken and head.height > room + SLACK:  # rather than off the page
            return Stack(taken), Stack([flow, *rest])
        if head:
            return Stack([*taken, head]), Stack([*filter(None, (tail,)), *rest])
        return self._parted_before([flow, *rest], taken)

    def _parted_before(
        self, rest: list[Flow], taken: list[Flow]
    ) -> "tuple[Stack | None, Stack | None]":
        """Part it before a flow and what stays with that; not at all where that is all."""
        while taken and taken[-1].stays:
            rest.insert(0, taken.pop())
        return (Stack(taken), Stack(rest)) if taken else (None, self)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the flows downwards."""
        above: Flow | None = None
        for flow in self.flows:
            top -= _gap(above, flow) if above else 0.0
            flow.draw(canvas, x, top)
            top -= flow.height
            above = flow

    def walk(self) -> Iterator[Flow]:
        """Yield itself and every flow stacked in it."""
        yield self
        for flow in self.flows:
            yield from flow.walk()


def _fits_alone(leaders: Sequence[Flow], flow: Flow, room: float) -> bool:
    """Return whether a whole stack, too high under its leaders, fits on a page without them.

    It does not leave a heading at the foot of a page.
    """
    if not (leaders and isinstance(flow, Stack) and flow.whole):
        return False
    last = next(reversed([*Stack(leaders).walk()]))
    is_heading = isinstance(last, Text) and last.title is not None
    return not is_heading and flow.height <= Stack(leaders).height + room + SLACK


def _gap(upper: Flow, lower: Flow) -> float:
    return max(upper.after, lower.before)
