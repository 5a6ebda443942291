"""A drawing on the page: vectors and words, read as one figure with its alternative.

Fillings are lines cut to their area, so that they are small in the file and the same on every
printer; nothing is told apart by colour.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.documents.blocks import Chart
from planner.documents.charts.fitting import parted
from planner.documents.drawing import Area, Drawing, Point, Stroke, Words
from planner.documents.pdf.canvas import Box, Placed, TaggedCanvas
from planner.documents.pdf.flowables import Flow
from planner.documents.pdf.fonts import Fonts, drawable
from planner.documents.pdf.lines import Line, Passage, lines
from planner.documents.pdf.passages import Setter
from planner.documents.pdf.sheet import GAP
from planner.documents.pdf.structure import Element
from planner.documents.pdf.styles import ACCENT, INK, RULE, TINT, Colour, Look
from planner.errors import DocumentError

ANY_WIDTH = 10_000.0
CAPTION = 4  # lines at most, for which room is left
FOOT = 2  # lines
STEP = 0.42  # ems between the lines of a filling
OUTLINE = 0.07  # ems


def parts(block: Chart, setter: Setter) -> list[Chart]:
    """Return a chart in as many parts as fit a page each."""
    look = setter.look
    fonts = setter.fonts
    room = (look.width / look.size, _tallest(look) / look.size)
    return parted(block, room, lambda *words: _wide(fonts, *words), setter.phrases)


def _tallest(look: Look) -> float:
    """Return the height of a page that a chart may fill under its caption, in points."""
    caption = look.style("caption")
    return _page(look) - CAPTION * caption.leading - caption.after


def _page(look: Look) -> float:
    foot = FOOT * look.style("footer").leading + GAP * look.size
    return look.paper[1] - look.top - look.bottom - foot


def chart(block: Chart, setter: Setter, parent: Element) -> "Drawn | None":
    """Return a chart as wide as the type area; nothing where a row is taller than a page.

    Raises:
        DocumentError: nothing says in words what it shows
    """
    alternative = drawable(block.alternative, guided=True).strip()
    if not alternative:
        raise DocumentError("A chart has no description; please say in words what it shows.")
    look, fonts = setter.look, setter.fonts
    drawing = block.plan.drawn(look.width / look.size, lambda *words: _wide(fonts, *words))
    if drawing.height * look.size > _page(look):
        return None
    return Drawn(drawing, fonts, parent.add("Figure", alternative), look.size)


def _set(fonts: Fonts, words: str, *, bold: bool) -> Sequence[Line]:
    return lines([Passage(words, bold)], fonts, ANY_WIDTH)


def _wide(fonts: Fonts, words: str, bold: bool) -> float:
    return max((line.width for line in _set(fonts, words, bold=bold)), default=0.0)


@dataclass(eq=False)
class Drawn(Flow):
    """A drawing, never parted."""

    drawing: Drawing
    fonts: Fonts
    element: Element
    size: float  # of an em in points

    def __post_init__(self) -> None:
        self.height = self.drawing.height * self.size
        self.before, self.after = 0.3 * self.size, 0.8 * self.size

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw areas and lines in their order, then all words."""
        width = self.drawing.width * self.size
        with canvas.figure(self.element, Box(x, top - self.height, x + width, top)):
            pen = _Pen(x, top, self.size)
            for shape in self.drawing.shapes:
                match shape:
                    case Area():
                        canvas.addLiteral("\n".join(pen.area(shape)))
                    case Stroke():
                        canvas.addLiteral("\n".join(pen.stroke(shape)))
                    case Words():
                        pass
            canvas.words(self.element, self._placed(pen), self.size, INK)

    def _placed(self, pen: "_Pen") -> Iterator[Placed]:
        shares = {"start": 0.0, "middle": 0.5, "end": 1.0}
        for shape in self.drawing.shapes:
            if not isinstance(shape, Words):
                continue
            for line in _set(self.fonts, shape.words, bold=shape.bold):
                x, y = pen.at(shape.place)
                x -= shares[shape.anchor] * line.width * self.size
                for span in line.spans:
                    yield Placed(span, x, y)
                    x += span.piece.width * self.size


@dataclass(frozen=True)
class _Pen:
    """Writes shapes as a page's operators, in points from its bottom left corner."""

    left: float
    top: float
    em: float

    def at(self, point: Point) -> Point:
        """Return where a point of the drawing is on the page."""
        return self.left + point[0] * self.em, self.top - point[1] * self.em

    def stroke(self, shape: Stroke) -> Iterator[str]:
        """Yield what draws a line, at least as thick as print shows it."""
        thick = max(shape.thickness * self.em, 0.4)
        yield f"q {_three(RULE if shape.quiet else INK)} RG {thick:.2f} w"
        if shape.dashed:
            yield f"[{3 * thick:.2f} {2 * thick:.2f}] 0 d"
        yield f"{self._path(shape.points)} S Q"

    def area(self, shape: Area) -> Iterator[str]:
        """Yield what draws an area with its filling and its outline."""
        path = self._path(shape.points)
        paper = {"solid": ACCENT, "pale": TINT}.get(shape.filling, (1.0, 1.0, 1.0))
        yield f"q {path} h W n {_three(paper)} rg {path} h f"
        yield from self._filled(shape)
        yield f"Q q {_three(INK)} RG {OUTLINE * self.em:.2f} w {path} h S Q"

    def _filled(self, shape: Area) -> Iterator[str]:
        """Yield the lines of a filling; dots are the round ends of lines without length."""
        corners = [self.at(point) for point in shape.points]
        (left, *_, right), (low, *_, high) = (
            sorted(each) for each in zip(*corners, strict=True)
        )
        step, tall = STEP * self.em, high - low
        yield f"{_three(INK)} RG"
        match shape.filling:
            case "striped" | "crossed":
                yield f"{0.09 * self.em:.2f} w"
                ups = range(int((right - left + tall) / step) + 1)
                starts = [left - tall + at * step for at in ups]
                yield from (f"{x:.1f} {low:.1f} m {x + tall:.1f} {high:.1f} l" for x in starts)
                if shape.filling == "crossed":
                    yield from (
                        f"{x:.1f} {high:.1f} m {x + tall:.1f} {low:.1f} l" for x in starts
                    )
                yield "S"
            case "dotted":
                yield f"1 J {0.17 * self.em:.2f} w [0 {step:.2f}] 0 d"
                for at in range(int(tall / step) + 1):
                    x, y = left + step / (2 + at % 2 * 2), low + step * (at + 0.4)
                    yield f"{x:.1f} {y:.1f} m {right:.1f} {y:.1f} l"
                yield "S"

    def _path(self, points: Sequence[Point]) -> str:
        moved = [f"{x:.2f} {y:.2f}" for x, y in map(self.at, points)]
        return " ".join([f"{moved[0]} m", *(f"{each} l" for each in moved[1:])])


def _three(colour: Colour) -> str:
    return " ".join(f"{part:.2f}" for part in colour)
