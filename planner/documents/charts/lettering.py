"""Words in a drawing: wrapped to a room, set down line by line, and the key to its signs."""

from collections.abc import Iterator, Sequence
from typing import Literal

from planner.documents.drawing import (
    Anchor,
    Area,
    Filling,
    Measure,
    Point,
    Shape,
    Stroke,
    Words,
)

LINE = 1.3  # from one baseline to the next
RISE = 0.98  # from the top of a line to its baseline
GAP = 0.7  # between words and what stands beside them
SIGN = 1.5  # the width of a sign in the key
THICK = 0.8  # the height of a bar
EDGE = 0.08  # what the line round an area takes

Mark = Filling | Literal["diamond", "upright", "open"]


def wrapped(words: str, room: float, measure: Measure, *, bold: bool = False) -> list[str]:
    """Return words as lines that fit a room; a word that is wider by itself is parted."""
    lines: list[str] = []
    for word in words.split():
        for part in _parted(word, room, measure, bold=bold):
            longer = f"{lines[-1]} {part}" if lines else part
            if lines and measure(longer, bold) <= room:
                lines[-1] = longer
            else:
                lines.append(part)
    return lines


def _parted(word: str, room: float, measure: Measure, *, bold: bool) -> Iterator[str]:
    if measure(word, bold) <= room:
        yield word
        return
    part = ""
    for letter in word:
        if part and measure(part + letter, bold) > room:
            yield part
            part = ""
        part += letter
    yield part


def widest(many: Sequence[str], measure: Measure) -> float:
    """Return the width of the widest words."""
    return max((measure(words, False) for words in many), default=0.0)


def lettered(
    lines: Sequence[str], place: Point, anchor: Anchor = "start", *, bold: bool = False
) -> Iterator[Words]:
    """Yield lines of words from a place at their top downwards."""
    x, top = place
    for number, line in enumerate(lines):
        yield Words((x, top + RISE + number * LINE), line, anchor, bold)


def box(left: float, top: float, right: float, bottom: float) -> tuple[Point, ...]:
    """Return the corners of an upright rectangle."""
    return (left, top), (right, top), (right, bottom), (left, bottom)


def diamond(middle: Point, filling: Filling, reach: float = 0.55) -> Area:
    """Return a square on its tip."""
    x, y = middle
    points = ((x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y))
    return Area(points, filling)


def sign(mark: Mark, left: float, top: float) -> Shape:
    """Return the sign of a key's entry, on the line that begins at a height."""
    middle = top + LINE / 2
    match mark:
        case "diamond":
            return diamond((left + SIGN / 2, middle), "empty")
        case "upright":
            x = left + SIGN / 2
            return Stroke(((x, middle - 0.55), (x, middle + 0.55)), 0.16)
        case "open":
            return Stroke(((left, middle), (left + SIGN, middle)), 0.12, dashed=True)
        case _:
            half = THICK / 2
            return Area(box(left + EDGE, middle - half, left + SIGN, middle + half), mark)


def key(
    entries: Sequence[tuple[Mark, str]], top: float, width: float, measure: Measure
) -> tuple[list[Shape], float]:
    """Return what the signs of a drawing mean, in words, and where the key ends."""
    shapes: list[Shape] = []
    left, lead = 0.0, SIGN + GAP
    for mark, words in entries:
        lines = wrapped(words, width - lead, measure)
        wide = lead + widest(lines, measure)
        if left and left + wide > width:
            left, top = 0.0, top + LINE
        shapes += [sign(mark, left, top), *lettered(lines, (left + lead, top))]
        left += wide + 2 * GAP
        if len(lines) > 1:
            left, top = 0.0, top + LINE * len(lines)
    return shapes, top + LINE * (left > 0)
