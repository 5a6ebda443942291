"""The cells of a form: as many side by side as their answers leave room for, never parted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.documents.direction import Direction
from planner.documents.pdf.canvas import Box, Placed, TaggedCanvas
from planner.documents.pdf.flowables import BASELINE, Flow, Stack, Text
from planner.documents.pdf.forms import Blank, Written, rules
from planner.documents.pdf.lines import Line, Span
from planner.documents.pdf.structure import Element
from planner.documents.pdf.styles import INK, MM, QUIET, TINT

STEP = 8 * MM  # from line to line, for a pen
PAD = 4.0  # points between the edge of a cell and what is in it
WHOLE = 6  # parts of the width


@dataclass(eq=False)
class AnswerBox(Flow):
    """Room to write in, with what is known already."""

    asked: Blank
    element: Element
    lines: Sequence[Line]
    width: float
    height: float
    leading: float
    fillable: bool = True
    rest: Sequence[Line] = ()  # that has no room in it

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the field that holds the answer; without fields, the answer itself."""
        box = Box(x, top - self.height, x + self.width, top)
        if not self.fillable:
            placed = [Placed(span, x + at, box.bottom + y) for span, at, y in self._spans()]
            if placed:
                canvas.words(self.element, placed, self.asked.size, INK)
            return
        size = (self.width, self.height)
        if self.lines:
            drawn = canvas.form.drawn(list(self._written()), self.asked.size, size)
        else:
            drawn = rules(size, STEP) if self.asked.many_lines else b""
        canvas.ask(self.element, self.asked, box, drawn)

    def _written(self) -> Iterator[Written]:
        above = 0.0 if self.asked.many_lines else (self.height - self.leading) / 2
        for number, line in enumerate(self.lines):
            middle = self.height - above - self.leading * (number + 0.5)
            yield Written(line, PAD, middle - BASELINE * self.asked.size)

    def _spans(self) -> Iterator[tuple[Span, float, float]]:
        for line, x, y in self._written():
            left = x
            for span in line.spans:
                yield span, left, y
                left += span.piece.width * self.asked.size


@dataclass(eq=False)
class Cell:
    """A question and the place for its answer: a box, or what is to be ticked.

    `beside` is how far to the right of the question's words the boxes to tick begin, where
    they stand on the same line.
    """

    head: Text | None
    answer: AnswerBox | Stack
    x: float
    width: float
    beside: float = 0.0

    @property
    def asked(self) -> float:
        """Return the height of the question's words over the answer."""
        return self.head.height if self.head and not self.beside else 0.0


@dataclass(eq=False)
class CellRow(Flow):
    """Cells side by side, as high as the highest; their answers begin level."""

    cells: Sequence[Cell]
    width: float
    direction: Direction = "ltr"
    before: float = 0.0
    after: float = 0.0
    stays: bool = False

    def __post_init__(self) -> None:
        self._asked = max(cell.asked for cell in self.cells)
        self.height = max(map(self._tall, self.cells))
        for cell in self.cells:
            if isinstance(cell.answer, AnswerBox):
                cell.answer.height = self.height - PAD - self._asked - 1

    def _tall(self, cell: Cell) -> float:
        if isinstance(cell.answer, AnswerBox):
            return PAD + self._asked + cell.answer.height + 1
        head = cell.head.height if cell.head else 0.0
        ticks = cell.answer.height
        return 2 * PAD + (max(head, ticks) if cell.beside else cell.asked + ticks)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw each cell: its edge, the question, and the place for the answer."""
        for cell in self.cells:
            at = cell.x if self.direction == "ltr" else self.width - cell.x - cell.width
            self._draw(canvas, cell, x + at, top)

    def _draw(self, canvas: TaggedCanvas, cell: Cell, x: float, top: float) -> None:
        around = Box(x, top - self.height, x + cell.width, top)
        is_box = isinstance(cell.answer, AnswerBox)
        if isinstance(cell.answer, AnswerBox) and cell.answer.asked.fixed:
            canvas.tint(around, TINT)
        canvas.frame(around, QUIET)
        if cell.head:
            cell.head.draw(canvas, x + PAD, top - PAD)
        down = self._asked if is_box else cell.asked
        aside = 1.0 if is_box else PAD
        if self.direction == "ltr":
            aside += cell.beside
        cell.answer.draw(canvas, x + aside, top - PAD - down)


def shared(wanted: Sequence[int]) -> list[list[int]]:
    """Return rows of cells that each want some parts of the width, as many as have room."""
    rows: list[list[int]] = []
    for each in wanted:
        if not rows or sum(rows[-1]) + each > WHOLE:
            rows.append([])
        rows[-1].append(each)
    return rows
