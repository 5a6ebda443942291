"""The measures of a sheet in Word, and what its paragraphs are called and look like."""

from collections.abc import Mapping
from dataclasses import dataclass

from planner.documents.layout import Layout

FONT = "Arial"  # on Windows and on the Mac; LibreOffice has one of the same widths
ARIAL = 1.1  # how much wider it is than the letters that are measured, with some to spare
INK, QUIET, ACCENT = "1A1F24", "4A5257", "0B5C5C"
RULE, TINT = "8C9499", "EDF4F4"
POINT = 20  # twentieths of a point, in which Word measures
MM = 1440 / 25.4
PAPERS: Mapping[str, tuple[float, float]] = {
    "A4": (210, 297),
    "Letter": (215.9, 279.4),
    "A5": (148, 210),
    "A3": (297, 420),
}
MEASURE = 31.5  # ems: about 70 characters of Arial
SIDE = 0.095  # of the width of the sheet at least, left and right
EASY, CLOSE = 1.25, 1.13  # leading of running text and of tables, in multiples of Arial's own


@dataclass(frozen=True, slots=True)
class Look:
    """Everything the look of a page depends on; `air` is how much of the usual space there is.

    Units: twentieths of a point
    """

    layout: Layout
    air: float = 1.0
    measure: float = MEASURE  # ems

    @property
    def size(self) -> int:
        """Return the size of running text in points."""
        return self.layout.text_size

    @property
    def paper(self) -> tuple[int, int]:
        """Return the width and the height of the sheet."""
        width, height = PAPERS[self.layout.paper]
        return round(width * MM), round(height * MM)

    @property
    def side(self) -> int:
        """Return the left and right margins, which keep lines short enough to read easily."""
        return max(round(SIDE * self.paper[0]), (self.paper[0] - self.ems(self.measure)) // 2)

    @property
    def width(self) -> int:
        """Return the width of the type area."""
        return self.paper[0] - 2 * self.side

    @property
    def wide(self) -> int:
        """Return the width that a table of many columns may reach into the right margin."""
        return self.width + self.side - round(SIDE * self.paper[0])

    def ems(self, ems: float) -> int:
        """Return a length that is told in sizes of the running text."""
        return round(ems * self.size * POINT)

    def space(self, ems: float) -> int:
        """Return a space between paragraphs."""
        return round(self.ems(ems) * self.air)

    def leading(self, style: "Style") -> float:
        """Return the height of a line, in multiples of the font's own."""
        return 1 + (style.leading - 1) * self.air

    def points(self, style: "Style") -> float:
        """Return the size of a style's letters in points; never below the edition's."""
        return max(self.size * style.times, self.size + style.more)


@dataclass(frozen=True, slots=True)
class Style:
    """How one kind of paragraph looks.

    Units: multiples of the text size, but for `more`, the least number of points above it
    """

    name: str
    times: float = 1.0
    before: float = 0.0
    after: float = 0.0
    bold: bool = False
    italic: bool = False
    colour: str = INK
    stays: bool = False  # with what follows, on the same page
    leading: float = EASY
    level: int = 0  # of the outline
    follows: str = "Normal"  # the style of the next paragraph that is typed
    more: int = 0


STYLES: Mapping[str, Style] = {
    "Normal": Style("Normal", after=0.6),
    "Title": Style("Title", 2.1, 0, 0.7, True, colour=ACCENT, stays=True, leading=1.0),
    "Heading1": Style("heading 1", 1.5, 1.6, 0.5, True, False, ACCENT, True, 1.05, 1, more=2),
    "Heading2": Style("heading 2", 1.25, 1.15, 0.35, True, False, INK, True, 1.05, 2, more=2),
    "Heading3": Style("heading 3", 1.17, 0.9, 0.25, True, False, INK, True, 1.05, 3, more=2),
    "Heading4": Style("heading 4", 1.17, 0.9, 0.25, True, False, QUIET, True, 1.05, 4, more=2),
    "Heading5": Style("heading 5", 1.17, 0.9, 0.25, False, False, QUIET, True, 1.05, 5, more=2),
    "Heading6": Style("heading 6", 1.17, 0.9, 0.25, False, True, QUIET, True, 1.05, 6, more=2),
    "Lead": Style("Lead", 1.17, 0.2, 0.9),
    "Note": Style("Note", after=0.6, colour=QUIET),
    "Missing": Style("To be agreed", after=0.6, colour=QUIET),
    "Label": Style("Label", 1, 0.5, 0.15, True, stays=True),
    "Entry": Style("Entry", after=0.4),
    "ListBullet": Style("List Bullet", after=0.3, follows="ListBullet"),
    "ListNumber": Style("List Number", after=0.3, follows="ListNumber"),
    "ListContinue": Style("List Continue", after=0.3, follows="ListContinue"),
    "Caption": Style("caption", 1, 0.9, 0.3, True, stays=True),
    "FigureCaption": Style("Figure Caption", after=0.9, colour=QUIET),
    "TableText": Style("Table Text", after=0.15, leading=CLOSE, follows="TableText"),
    "TableHeading": Style("Table Heading", bold=True, leading=CLOSE, follows="TableText"),
    "Signatory": Style("Signatory", 1.17, 1.2, 0.3, True, stays=True, more=2),
    "Header": Style("header", bold=True, colour=QUIET, leading=1.0, follows="Header"),
    "Footer": Style("footer", colour=QUIET, leading=1.0, follows="Footer"),
    "TOCHeading": Style("TOC Heading", 1.5, 1.6, 0.5, True, colour=ACCENT, stays=True, more=2),
    "TOC1": Style("toc 1", 1, 0.4, 0.1, True, leading=CLOSE),
    "TOC2": Style("toc 2", 1, 0, 0.1, leading=CLOSE),
}


def heading_style(level: int) -> str:
    """Return the key of a heading's style; the first is the title of the document."""
    return "Title" if level == 1 else f"Heading{level - 1}"
