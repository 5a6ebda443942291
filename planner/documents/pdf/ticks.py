"""Boxes to tick: side by side with their words, or on a scale between the words of its ends."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.documents.direction import Direction
from planner.documents.pdf.canvas import Box, TaggedCanvas
from planner.documents.pdf.flowables import Flow, Text
from planner.documents.pdf.forms import Tick
from planner.documents.pdf.structure import Element
from planner.documents.pdf.styles import QUIET

WORDS = 1.35  # sides of a box: from where a box begins to its words


@dataclass(frozen=True, eq=False)
class Option:
    """A box to tick and its words, and where they stand in their row."""

    tick: Tick
    element: Element
    words: Text
    x: float
    width: float


@dataclass(eq=False)
class TickRow(Flow):
    """Boxes to tick side by side."""

    options: Sequence[Option]
    side: float
    width: float
    direction: Direction = "ltr"

    def __post_init__(self) -> None:
        self.height = max(self.side, *(option.words.height for option in self.options))
        self.after = 0.3 * self.side

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw each box and then its words."""
        for option in self.options:
            left, words = option.x, option.x + WORDS * self.side
            if self.direction == "rtl":
                left = self.width - option.x - self.side
                words = self.width - option.x - option.width
            down = top - (option.words.style.leading - self.side) / 2
            box = Box(x + left, down - self.side, x + left + self.side, down)
            canvas.frame(box, QUIET)
            canvas.ask(option.element, option.tick, box)
            option.words.draw(canvas, x + words, top)


@dataclass(eq=False)
class ScaleRow(Flow):
    """The boxes of a scale on one line, with the words of its ends beside or under them.

    Shape: `places` are those of the low end, the boxes and the high end.
    """

    low: Text
    ticks: Flow
    high: Text
    places: tuple[float, float, float]
    is_under: bool = False

    def __post_init__(self) -> None:
        ends = max(self.low.height, self.high.height)
        below = self.ticks.height + ends
        self.height = below if self.is_under else max(ends, self.ticks.height)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the low end, the boxes and the high end."""
        low, ticks, high = (x + place for place in self.places)
        ends = top - self.ticks.height if self.is_under else top
        self.low.draw(canvas, low, ends)
        self.ticks.draw(canvas, ticks, top)
        self.high.draw(canvas, high, ends)
