"""A drawing as shapes, for every renderer: on paper, in a browser, in Word, in the window.

It names no colour, font or renderer. What tells one part from another is a filling that is
plain without colour, and words.

Units: ems of the running text from the top left corner, y downwards; words are one em high
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, Protocol, runtime_checkable

Filling = Literal["solid", "striped", "dotted", "pale", "empty", "crossed"]
Anchor = Literal["start", "middle", "end"]
Point = tuple[float, float]
OPPOSITE: dict[Anchor, Anchor] = {"start": "end", "middle": "middle", "end": "start"}
Measure = Callable[[str, bool], float]  # the width of words, bold or not, in ems


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points."""

    points: tuple[Point, ...]
    thickness: float = 0.06
    dashed: bool = False
    quiet: bool = False  # a line of the scale, not of what is shown


@dataclass(frozen=True, slots=True)
class Area:
    """A closed area with an outline."""

    points: tuple[Point, ...]
    filling: Filling = "solid"


@dataclass(frozen=True, slots=True)
class Words:
    """Words on one line; the place is the start, middle or end of their baseline."""

    place: Point
    words: str
    anchor: Anchor = "start"
    bold: bool = False


Shape = Stroke | Area | Words


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes within a width and a height."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def mirrored(drawing: Drawing) -> Drawing:
    """Return a drawing that is read from the right; its words stay as they are written."""
    return replace(drawing, shapes=tuple(_turned(one, drawing.width) for one in drawing.shapes))


def _turned(shape: Shape, width: float) -> Shape:
    if isinstance(shape, Words):
        x, y = shape.place
        return replace(shape, place=(width - x, y), anchor=OPPOSITE[shape.anchor])
    return replace(shape, points=tuple((width - x, y) for x, y in shape.points))


class Plan(Protocol):
    """Numbers that can be drawn: the same ones give the same drawing at the same width."""

    def drawn(self, width: float, measure: Measure) -> Drawing:
        """Return the drawing that fills a width, in which no words meet or are cut."""
        ...


@runtime_checkable
class Rows(Plan, Protocol):
    """A plan of rows, each of which can be drawn without the others."""

    @property
    def count(self) -> int:
        """Return how many rows there are."""
        ...

    def part(self, first: int, last: int) -> "Rows":
        """Return the plan of some rows only, counted from 0, without the last."""
        ...
