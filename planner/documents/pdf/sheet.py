"""The sheet that every page is printed on: its type area, its foot and its watermark."""

from collections.abc import Sequence
from dataclasses import replace

from planner.documents.blocks import Document
from planner.documents.pdf.canvas import Placed, TaggedCanvas
from planner.documents.pdf.flowables import Stack, Text
from planner.documents.pdf.fonts import drawable
from planner.documents.pdf.lines import Line, Span
from planner.documents.pdf.passages import Setter, Space
from planner.documents.pdf.structure import Element
from planner.documents.pdf.styles import A4_WIDTH, PALE

GAP = 1.2  # ems between what flows and the foot
MANY = 999  # pages; the number of a page is given room for as many
WATERMARK = 150.0  # points on A4, where the words are short enough
SLOPE = 52.0  # degrees
NOWHERE = Element("Artifact")  # what holds words that are there for the eye only


class Sheet:
    """The measures of a document's pages, and what stands on each beside its flows."""

    def __init__(self, setter: Setter, document: Document) -> None:
        look = replace(setter.look, air=1.0)  # a foot is the same on every page of a document
        self._setter = replace(setter, look=look)
        self._look = look
        self._size = setter.look.style("footer").size
        self._watermark = drawable(document.watermark).strip()
        self._foot = self._foot_of(document.footer)

    def _foot_of(self, footer: Sequence[str]) -> Text:
        """Return two lines at most; the first shares its line with the number of the page."""
        first, *others = [" ".join(drawable(line, guided=True).split()) for line in footer] or [
            ""
        ]
        lines = [self._shortened(first, self._counted(MANY, MANY))]
        lines += [self._shortened(" · ".join(others))] if others else []
        text = self._setter.words("", "footer", Space(NOWHERE, self._look.width))
        return replace(text, lines=lines)

    def _shortened(self, words: str, beside: Text | None = None) -> Line:
        """Return words on one line, with three dots for what has no room."""
        taken = beside.lines[0].width + GAP if beside else 0.0
        room = self._look.width - taken * self._size
        first, *more = self._set(words, room) or (Line((), 0.0),)
        if not more:
            return first
        kept = self._set(words, room - self._size)[0]
        shown = "".join(span.piece.words for span in kept.spans).rstrip()
        return self._set(f"{shown}…", room)[0]

    def _set(self, words: str, room: float) -> Sequence[Line]:
        return self._setter.words(words, "footer", Space(NOWHERE, room)).lines

    def _counted(self, number: int, pages: int) -> Text:
        words = self._setter.phrases.page_of.format(page=number, pages=pages)
        space = Space(NOWHERE, self._look.width, align="right")
        return self._setter.words(words, "footer", space)

    @property
    def room(self) -> float:
        """Return the height of the type area in points."""
        below = self._look.bottom + self._foot.height + GAP * self._size
        return self._look.paper[1] - self._look.top - below

    def draw(self, canvas: TaggedCanvas, page: Stack, number: int, pages: int) -> None:
        """Draw a page: the watermark under its flows, and its foot."""
        canvas.register.start_page()
        if self._watermark:
            self._draw_watermark(canvas)
        page.draw(canvas, self._look.side, self._look.paper[1] - self._look.top)
        with canvas.artifact("footer"):
            self._draw_foot(canvas, number, pages)
        canvas.showPage()

    def _draw_foot(self, canvas: TaggedCanvas, number: int, pages: int) -> None:
        top = self._look.bottom + self._foot.height
        self._foot.draw(canvas, self._look.side, top)
        self._counted(number, pages).draw(canvas, self._look.side, top)

    def _draw_watermark(self, canvas: TaggedCanvas) -> None:
        spans = [
            Span(piece, None)
            for piece in self._setter.fonts.pieces(self._watermark, bold=True, italic=False)
        ]
        width = sum(span.piece.width for span in spans)
        across, down = self._look.paper
        size = max(min(WATERMARK * across / A4_WIDTH, 0.8 * down / width), self._size)
        placed = []
        x = -width * size / 2
        for span in spans:
            placed.append(Placed(span, x, -0.35 * size))
            x += span.piece.width * size
        with canvas.artifact("watermark"):
            canvas.saveState()
            canvas.translate(across / 2, down / 2)
            canvas.rotate(SLOPE)
            canvas.words(NOWHERE, placed, size, PALE)
            canvas.restoreState()
