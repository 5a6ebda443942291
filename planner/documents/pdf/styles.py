"""How printed pages look: one table of styles by role, and the measures of the sheet."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from planner.documents.layout import POSTER, Edition, Layout, Paper

Colour = tuple[float, float, float]  # red, green and blue, from 0 to 1

MM = 72 / 25.4
INK: Colour = (0.1, 0.12, 0.14)
QUIET: Colour = (0.29, 0.32, 0.34)
ACCENT: Colour = (0x0B / 255, 0x5C / 255, 0x5C / 255)
RULE: Colour = (0.55, 0.58, 0.6)
TINT: Colour = (0.93, 0.955, 0.955)
PALE: Colour = (0.92, 0.93, 0.935)
MARKS: Mapping[str, Colour] = {"added": (0.03, 0.36, 0.2), "removed": (0.6, 0.11, 0.13)}

PAPERS: Mapping[Paper, tuple[float, float]] = {
    "A4": (210, 297),
    "Letter": (215.9, 279.4),
    "A5": (148, 210),
    "A3": (297, 420),
}
A4_WIDTH = PAPERS["A4"][0] * MM
MARGINS: Mapping[Paper, float] = {"A4": 1, "Letter": 1, "A5": 0.6, "A3": POSTER}
SIDES: Mapping[Edition, float] = {"standard": 25, "clear": 23, "large": 20}
TOP = 20.0
BOTTOM = 12.0
MEASURE = 31.5  # ems: about 70 characters of Atkinson Hyperlegible Next
EASY = 1.42  # leading of running text, in multiples of its size
CLOSE = 1.3  # leading in tables, where lines are short
CALMER = 0.35  # by how many ems the title is smaller on a page without air
TIGHT = 1.18  # the least leading that a poster is squeezed to

Role = Literal[
    "body", "lead", "note", "missing", "label", "cell", "head", "caption", "footer",
    "h1", "h2", "h3", "h4", "h5", "h6",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Style:
    """How one kind of paragraph is set.

    Units: points
    """

    size: float
    leading: float
    before: float = 0.0
    after: float = 0.0
    bold: bool = False
    colour: Colour = INK
    stays: bool = False  # with what follows, on the same page


@dataclass(frozen=True, slots=True)
class Look:
    """Everything a page's look depends on.

    `air` is how much of the usual space there is, `times` how much larger its words are.
    """

    layout: Layout
    air: float = 1.0
    times: float = 1.0

    @property
    def size(self) -> float:
        """Return the size of running text in points."""
        return self.layout.text_size * self.times

    @property
    def paper(self) -> tuple[float, float]:
        """Return the sheet's width and height in points."""
        width, height = PAPERS[self.layout.paper]
        return width * MM, height * MM

    @property
    def side(self) -> float:
        """Return the width of the left and right margins in points."""
        return self._margin(SIDES[self.layout.edition])

    @property
    def top(self) -> float:
        """Return the height of the margin over the type area in points."""
        return self._margin(TOP)

    @property
    def bottom(self) -> float:
        """Return the height of the margin under the foot in points."""
        return self._margin(BOTTOM)

    def _margin(self, usual: float) -> float:
        """Return in points a margin that is `usual` millimetres on A4."""
        return usual * MARGINS[self.layout.paper] * MM

    @property
    def width(self) -> float:
        """Return the width of the type area in points."""
        return self.paper[0] - 2 * self.side

    @property
    def measure(self) -> float:
        """Return the width that running text is set to, in points."""
        return min(self.width, MEASURE * self.size)

    def space(self, ems: float) -> float:
        """Return a vertical space in points."""
        return ems * self.size * self.air

    def style(self, role: Role) -> Style:
        """Return the style of a role."""
        times, before, after, bold, colour, stays = _STYLES[role]
        if role == "h1":
            times -= CALMER * (1 - self.air)
        size = max(self.size * times, self.size + 2 if role[0] == "h" and role != "head" else 0)
        size = self.layout.text_size if role == "footer" else size
        airy = TIGHT + (EASY - TIGHT) * self.air
        most = CLOSE if role in ("cell", "head") else EASY if times < 1.1 else 1.25
        leading = size * min(airy, most)
        return Style(
            round(size, 1), leading, self.space(before), self.space(after), bold, colour, stays
        )


_STYLES: Mapping[Role, tuple[float, float, float, bool, Colour, bool]] = {
    # times the text size, space before and after in ems, bold, colour, stays with the next
    "body": (1, 0, 0.6, False, INK, False),
    "lead": (1.17, 0.2, 0.9, False, INK, False),
    "note": (1, 0, 0.6, False, QUIET, False),
    "missing": (1, 0, 0.6, False, QUIET, False),
    "label": (1, 0.5, 0.15, True, INK, True),
    "cell": (1, 0, 0.2, False, INK, False),
    "head": (1, 0, 0, True, INK, False),
    "caption": (1, 0.7, 0.3, True, INK, True),
    "footer": (1, 0, 0, False, QUIET, False),
    "h1": (2.1, 0, 0.9, True, ACCENT, True),
    "h2": (1.5, 1.6, 0.5, True, ACCENT, True),
    "h3": (1.25, 1.15, 0.35, True, INK, True),
    "h4": (1.17, 0.9, 0.25, True, INK, True),
    "h5": (1.17, 1.0, 0.3, True, QUIET, True),
    "h6": (1.17, 1.0, 0.3, False, QUIET, True),
}
