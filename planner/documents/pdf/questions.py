"""Questions as a form: cells that each hold a question and the place for its answer.

What is there on paper, such as the edge of a cell, is drawn on the page; an answer is the look
of a field, so that it goes when another is typed.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from planner.documents.blocks import Question
from planner.documents.layout import Edition
from planner.documents.pdf.cells import PAD, STEP, WHOLE, AnswerBox, Cell, CellRow, shared
from planner.documents.pdf.flowables import Flow, Stack, Text
from planner.documents.pdf.fonts import drawable
from planner.documents.pdf.forms import Blank, Tick
from planner.documents.pdf.lines import Line, Marked, Passage
from planner.documents.pdf.passages import ANY_WIDTH, Setter, Space
from planner.documents.pdf.structure import Element
from planner.documents.pdf.styles import RULE
from planner.documents.pdf.ticks import WORDS, Option, ScaleRow, TickRow

PARTS = {"short": 2, "usual": 3, "full": WHOLE}  # of the width, in `WHOLE`
PARTS_OF_LARGE = {"short": 3, "usual": WHOLE, "full": WHOLE}
SIDE = 1.15  # ems: a box to tick
APART = 1.2  # ems between one thing to tick and the next
SCALED: Mapping[Edition, float] = {"standard": 1.5, "clear": 0.8, "large": 0.8}  # ems under one
TALLEST = 0.6  # of the sheet: the highest box, which leaves room for its label
LOW = 0.12  # of the sheet: a row no higher than this does not stand alone on a page
MORE = "…"
YES, NO = "☒", "☐"


def questions(blocks: Sequence[Question], setter: Setter, parent: Element) -> list[Flow]:
    """Return questions that follow one another as the rows of a form."""
    flows: list[Flow] = []
    for is_scale, run in groupby(blocks, lambda block: any(block.ends)):
        asked = [_Asking(block, setter, parent.add("Div")) for block in run]
        flows += [one.on_a_scale() for one in asked] if is_scale else _rows(asked, setter)
    return flows


def _rows(asked: "Sequence[_Asking]", setter: Setter) -> list[Flow]:
    """Return rows of cells that touch, so that together they are one form."""
    look = setter.look
    rows: list[CellRow] = []
    rest = iter(asked)
    for parts in shared([one.wanted() for one in asked]):
        edges = [look.width * sum(parts[:at]) / sum(parts) for at in range(len(parts) + 1)]
        cells = [next(rest).cell(left, right) for left, right in pairwise(edges)]
        rows.append(CellRow(cells, look.width, setter.direction))
    rows[0].before, rows[-1].after = look.space(0.8), look.space(1.0)
    _keep_ends(rows, LOW * look.paper[1])
    return [flow for row in rows for flow in (row, *_rest(row, asked[0], setter))]


def _rest(row: CellRow, asked: "_Asking", setter: Setter) -> Iterator[Flow]:
    """Yield in print what the boxes of a row have no room for; their fields hold all of it."""
    for cell in row.cells:
        if isinstance(cell.answer, AnswerBox) and cell.answer.rest:
            style = setter.look.style("cell")
            element, indent = asked.element.add("P"), setter.look.size
            text = Text(cell.answer.rest, style, element, row.width, indent, bar=RULE)
            text.side, text.before = setter.direction, setter.look.space(0.5)
            text.after = text.before
            yield text


def _keep_ends(rows: Sequence[CellRow], low: float) -> None:
    """Let neither the first nor the last row of a form stand alone on a page."""
    for first, second in (rows[:2], rows[-2:]) if len(rows) > 1 else ():
        first.stays = first.height <= low and second.height <= low


class _Asking:
    """One question that is being laid out."""

    def __init__(self, block: Question, setter: Setter, element: Element) -> None:
        self._block = block
        self._setter = setter
        self._look = setter.look
        self.element = element
        self._side = SIDE * setter.look.size
        self._gap = APART * setter.look.size
        self._is_alone = block.answer == "tick"
        self._ticks = {"tick": (block.label,), "choice": block.choices}.get(block.answer, ())

    def wanted(self) -> int:
        """Return how many parts of the width the question and its answer take at least."""
        is_large = self._look.layout.edition == "large"
        if self._block.answer == "text":
            return WHOLE
        if self._ticks:
            least, needed = (3 if is_large else 2), self._on_one_line()
        else:
            least = (PARTS_OF_LARGE if is_large else PARTS)[self._block.width]
            needed = self._wide(self._block.value) + 3 * PAD
        room = self._look.width / WHOLE
        fitting = (parts for parts in (2, 3, WHOLE) if parts >= least)
        return next((parts for parts in fitting if needed <= parts * room), WHOLE)

    def cell(self, left: float, right: float) -> Cell:
        """Return the question between two edges, with the place for its answer."""
        width = right - left
        if self._is_alone:
            boxes = self._boxes(width - 2 * PAD)
            note = self._head(width - 2 * PAD)
            return Cell(None, Stack([*boxes, *([note] if note else [])]), left, width)
        head = self._head(width - 2 * PAD)
        if not self._ticks:
            return Cell(head, self._box(width - 2), left, width)
        beside = 0.0
        if head and len(head.lines) == 1 and self._on_one_line() <= width:
            beside = head.lines[0].width * self._look.size + self._gap
        rows = self._boxes(width - 2 * PAD - beside)
        return Cell(head, Stack(rows), left, width, beside)

    def on_a_scale(self) -> Flow:
        """Return the statement, and under it the boxes between the words of their ends."""
        width, gap = self._look.width, self._gap
        head = self._head(width)
        lows, highs = (self._wide(end) + 1 for end in self._block.ends)
        boxed = sum(map(self._natural, self._ticks)) + gap * (len(self._ticks) - 1) + 1
        is_under = lows + highs + boxed + 2 * gap > width
        if is_under:
            gap += (width - boxed) / (len(self._ticks) - 1 or 1)
            boxed = width
        low = self._end(self._block.ends[0], lows)
        ticks = Stack(self._boxes(boxed, gap))
        high = self._end(self._block.ends[1], highs)
        if is_under:
            places = (0.0, 0.0, width - highs)
        else:
            places = (0.0, lows + gap, lows + boxed + 2 * gap)
        if self._setter.direction == "rtl":
            wides = (lows, boxed, highs)
            at, on, to = (width - x - wide for x, wide in zip(places, wides, strict=True))
            places = (at, on, to)
        row = ScaleRow(low, ticks, high, places, is_under)
        flow = Stack([*([head] if head else []), row], whole=True)
        flow.before, flow.after = (
            self._look.space(0.5),
            self._look.space(SCALED[self._look.layout.edition]),
        )
        return flow

    def _end(self, words: str, width: float) -> Text:
        text = self._setter.words(words, "cell", Space(self.element.add("P"), width))
        text.after = 0.0
        return text

    def _asked(self) -> list[Passage]:
        """Return the question and its help, but not what stands beside a single box."""
        asked: list[Passage] = []
        for one in self._block.told:
            label = "" if self._is_alone and one is self._block else one.label
            apart = Marked("", sign=Element("Span", language=one.language))
            held = apart if one.language else None
            said = [Passage(label, bold=True, link=held), Passage(one.help, link=held)]
            for passage in said:
                if drawable(passage.words).strip():
                    asked += [*_between(asked, passage), passage]
        return asked

    def _head(self, width: float) -> Text | None:
        asked = self._asked()
        if not asked:
            return None
        space = Space(self.element.add("P"), width)
        head = self._setter.text(asked, self._look.style("cell"), space, self._setter.direction)
        head.after, head.stays = 0.15 * self._look.size, True
        return head

    def _on_one_line(self) -> float:
        """Return how wide a cell is that has the question and all its boxes on one line."""
        style, size = self._look.style("cell"), self._look.size
        nowhere = Space(Element("Artifact"), ANY_WIDTH * size)
        lines = self._setter.text(self._asked(), style, nowhere).lines
        label = max((line.width * size + self._gap for line in lines), default=0.0)
        boxes = sum(self._natural(choice) + self._gap for choice in self._ticks)
        return label + boxes - self._gap + 2 * PAD + 1

    def _box(self, width: float) -> AnswerBox:
        block, leading = self._block, self._look.style("cell").leading
        lines = self._known(width)
        rest: Sequence[Line] = ()
        is_long = block.lines > 1 or len(lines) > 1
        height = block.lines * STEP
        if lines:  # with a line for what is to be added
            height = len(lines) * leading + (STEP if is_long else 0.0)
        tallest = TALLEST * self._look.paper[1]
        if height > tallest:
            height = tallest
            fitting = int(height / leading)
            if len(lines) > fitting:
                rest = [*self._set(MORE, width), *lines[fitting - 1 :]]
                lines = [*lines[: fitting - 1], *self._set(MORE, width)]
        picks = () if is_long else block.choices
        size = self._look.size
        asked = Blank(block.name, _tip(block), block.value, size, picks, is_long, block.fixed)
        fillable = self._look.layout.fillable
        element = self.element.add("Form" if fillable else "P")
        least = max(height, STEP, 1.3 * size)
        return AnswerBox(asked, element, lines, width, least, leading, fillable, rest)

    def _known(self, width: float) -> Sequence[Line]:
        if not drawable(self._block.value).strip():
            return ()
        return self._set(self._block.value, width)

    def _set(self, words: str, width: float) -> Sequence[Line]:
        space = Space(Element("Artifact"), width - 2 * PAD)
        return self._setter.text([Passage(words)], self._look.style("cell"), space).lines

    def _wide(self, words: str) -> float:
        lines = self._set(words, ANY_WIDTH * self._look.size) if drawable(words).strip() else ()
        return max((line.width for line in lines), default=0.0) * self._look.size

    def _natural(self, choice: str) -> float:
        """Return the width of a box with its words."""
        return WORDS * self._side + self._wide(choice) + 0.1

    def _boxes(self, width: float, gap: float = 0.0) -> list[Flow]:
        """Return boxes to tick, as many in a row as there is room for."""
        if not self._look.layout.fillable:
            return self._ticked(width)
        rows: list[list[Option]] = []
        used = width
        for choice in self._ticks:
            natural = self._natural(choice)
            if not rows or used + natural > width:
                rows.append([])
                used = 0.0
            rows[-1].append(self._option(choice, used, min(natural, width)))
            used += natural + (gap or self._gap)
        made = [TickRow(row, self._side, width, self._setter.direction) for row in rows]
        made[-1].after = 0.0
        return [*made]

    def _ticked(self, width: float) -> list[Flow]:
        """Return choices as words on which a sign shows what was chosen."""
        block = self._block
        chosen = block.label if self._is_alone and block.value == "Yes" else block.value
        words = "   ".join(
            f"{YES if chosen and choice == chosen else NO}\u00a0{choice}"
            for choice in self._ticks
        )
        return [self._setter.words(words, "cell", Space(self.element.add("P"), width))]

    def _option(self, choice: str, x: float, width: float) -> Option:
        block, alone = self._block, self._is_alone
        about = _tip(block)
        tip = about if alone else f"{_named(block)}: {self._said(choice)}"
        paragraph = self.element.add("P")
        stored = dict(zip(block.choices, block.kept or block.choices, strict=True))
        kept = "Yes" if alone else stored[choice]
        value = stored.get(block.value, block.value)
        choices = tuple(stored.values()) or (kept,)
        tick = Tick(block.name, tip, about, kept, value, choices, alone)
        form = paragraph.add("Form")
        space = Space(paragraph, width - WORDS * self._side)
        words = self._setter.words(choice, "cell", space)
        words.after = 0.0
        return Option(tick, form, words, x, width)

    def _said(self, choice: str) -> str:
        """Return a choice as it is read aloud: at an end of a scale, with what that means."""
        ends = dict(zip((self._ticks[0], self._ticks[-1]), self._block.ends, strict=True))
        return ", ".join(filter(None, (choice, ends.get(choice, ""))))


def _between(asked: Sequence[Passage], following: Passage) -> list[Passage]:
    """Return what stands between what was asked and more: a stroke between two languages."""
    if not asked:
        return []
    is_same = asked[-1].link is following.link
    return [Passage(" ", link=following.link) if is_same else Passage(" / ")]


def _named(block: Question) -> str:
    names = (": ".join(filter(None, (one.about, one.label))) for one in block.told)
    return " / ".join(dict.fromkeys(filter(None, names)))


def _tip(block: Question) -> str:
    """Return what is read aloud for a field: what it is about, its label, and help."""
    help_words = " / ".join(filter(None, (one.help for one in block.told)))
    return ". ".join(filter(None, (_named(block), help_words)))
