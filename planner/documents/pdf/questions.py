"""Questions as flows: a label, and a box to write in or boxes to tick, never parted.

What is there on paper, such as the outline of a box, is drawn on the page; an answer is the
look of a field, so that it goes when another is typed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planner.documents.blocks import Question
from planner.documents.pdf.canvas import Box, Placed, TaggedCanvas
from planner.documents.pdf.flowables import BASELINE, Flow, Stack, Text
from planner.documents.pdf.fonts import drawable
from planner.documents.pdf.forms import Blank, Tick, Written, rules
from planner.documents.pdf.lines import Line, Passage, Span
from planner.documents.pdf.passages import ANY_WIDTH, Setter, Space
from planner.documents.pdf.rows import Column, Row
from planner.documents.pdf.structure import Element
from planner.documents.pdf.styles import INK, MM, QUIET, TINT, Role

BESIDE = 0.36  # of the width: where a short answer begins
STEP = 8 * MM  # from line to line, for a pen
PAD = 4.0  # points between a box and the words in it
SIDE = 1.15  # ems: a box to tick
LABEL = 1.25  # leading of a label
BETWEEN = 0.3  # ems between two languages
TALLEST = 0.6  # of the sheet: the highest box, which leaves room for its label
MORE = "…"
YES, NO = "☒", "☐"


@dataclass(eq=False)
class AnswerBox(Flow):
    """A box to write in, with what is known already."""

    asked: Blank
    element: Element
    lines: Sequence[Line]
    width: float
    height: float
    leading: float
    fillable: bool = True

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the box, and over it the field that holds the answer."""
        box = Box(x, top - self.height, x + self.width, top)
        if self.asked.fixed:
            canvas.tint(box, TINT)
        canvas.frame(box, QUIET)
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
        above = PAD if self.asked.many_lines else (self.height - self.leading) / 2
        for number, line in enumerate(self.lines):
            middle = self.height - above - self.leading * (number + 0.5)
            yield Written(line, PAD, middle - BASELINE * self.asked.size)

    def _spans(self) -> Iterator[tuple[Span, float, float]]:
        for line, x, y in self._written():
            left = x
            for span in line.spans:
                yield span, left, y
                left += span.piece.width * self.asked.size


@dataclass(frozen=True, eq=False)
class Option:
    """A box to tick and its words, where they stand in their row."""

    tick: Tick
    element: Element
    words: Text
    x: float


@dataclass(eq=False)
class TickRow(Flow):
    """Boxes to tick side by side."""

    options: Sequence[Option]
    side: float

    def __post_init__(self) -> None:
        self.height = max(self.side, *(option.words.height for option in self.options))
        self.after = 0.35 * self.side

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw each box and then its words."""
        for option in self.options:
            left = x + option.x
            down = top - (option.words.style.leading - self.side) / 2
            box = Box(left, down - self.side, left + self.side, down)
            canvas.frame(box, QUIET)
            canvas.ask(option.element, option.tick, box)
            option.words.draw(canvas, left + 1.4 * self.side, top)


def question(block: Question, setter: Setter, parent: Element) -> Flow:
    """Return a question with its place for an answer: beside it, or under it in large print."""
    asking = _Asking(block, setter, parent.add("Div"))
    flow = asking.beside() if asking.fits_beside else asking.under()
    flow.before, flow.after = setter.look.space(0.45), setter.look.space(0.6)
    return flow


class _Asking:
    """One question that is being laid out."""

    def __init__(self, block: Question, setter: Setter, element: Element) -> None:
        self._block = block
        self._setter = setter
        self._look = setter.look
        self._element = element

    @property
    def fits_beside(self) -> bool:
        """Return whether the answer is so short that it stands beside its question."""
        if self._block.answer in ("text", "tick") or self._look.layout.edition == "large":
            return False
        return len(self._known(self._room)) < 2

    @property
    def _room(self) -> float:
        return self._look.width * (1 - BESIDE)

    def beside(self) -> Flow:
        """Return the label at the left and the answer at the right."""
        start = self._look.width - self._room
        asked, answer = self._label(start - self._look.size), self._answer(self._room)
        if asked and isinstance(answer[0], AnswerBox):
            asked.insert(0, _lowered(answer[0].height - LABEL * self._look.size))
        columns = [Column(Stack(asked), 0.0), Column(Stack(answer), start)]
        return Row(columns, self._look.width)

    def under(self) -> Flow:
        """Return the label with the answer under it."""
        flows = [*self._label(self._look.width), *self._answer(self._look.width)]
        return Stack(flows, whole=True)

    def _label(self, width: float) -> list[Flow]:
        """Return the question and its help; a single box to tick has its words beside it."""
        if self._block.answer == "tick":
            return []
        flows: list[Flow] = []
        for one in self._block.told:
            said = [
                *self._said("label", one.label, width, one.language),
                *self._said("note", one.help, width, one.language),
            ]
            if flows and said:
                said[0].before = BETWEEN * self._look.size
            flows += said
        for flow in flows:
            flow.stays = True
        return flows

    def _said(self, role: Role, words: str, width: float, language: str = "") -> Iterator[Flow]:
        if drawable(words).strip():
            style = self._look.style(role)
            leading, after = LABEL * style.size, 0.15 * style.size
            tight = replace(style, leading=leading, before=0.0, after=after)
            space = Space(self._element.add("P"), width)
            space.element.language = language
            yield self._setter.text([Passage(words)], tight, space, None, language)

    def _answer(self, width: float) -> list[Flow]:
        match self._block.answer:
            case "choice" if self._block.choices:
                return self._rows(self._block.choices, width)
            case "tick":
                said = [
                    flow
                    for one in self._block.told
                    for flow in (
                        *(() if one is self._block else self._said("label", one.label, width)),
                        *self._said("note", one.help, width, one.language),
                    )
                ]
                return [*self._rows((self._block.label,), width), *said]
            case _:
                return [self._box(width)]

    def _box(self, width: float) -> Flow:
        size, leading = self._look.size, self._look.style("cell").leading
        lines = self._known(width)
        wanted = max(self._block.lines, 1)
        is_long = wanted > 1 or len(lines) > 1
        height = max(wanted * STEP, len(lines) * leading + 2 * PAD, 1.6 * size + PAD)
        tallest = TALLEST * self._look.paper[1]
        if height > tallest:
            height = tallest
            fitting = int((height - 2 * PAD) / leading)
            if len(lines) > fitting:
                lines = [*lines[: fitting - 1], *self._set(MORE, width)]
        block = self._block
        asked = Blank(
            block.name,
            _tip(block),
            block.value,
            size,
            () if is_long else block.choices,
            is_long,
            block.fixed,
        )
        fillable = self._look.layout.fillable
        element = self._element.add("Form" if fillable else "P")
        return AnswerBox(asked, element, lines, width, height, leading, fillable)

    def _known(self, width: float) -> Sequence[Line]:
        if self._block.answer in ("choice", "tick") or not drawable(self._block.value).strip():
            return ()
        return self._set(self._block.value, width)

    def _set(self, words: str, width: float) -> Sequence[Line]:
        space = Space(Element("Artifact"), width - 2 * PAD)
        return self._setter.text([Passage(words)], self._look.style("cell"), space).lines

    def _rows(self, choices: Sequence[str], width: float) -> list[Flow]:
        """Return boxes to tick, as many in a row as there is room for."""
        if not self._look.layout.fillable:
            return self._ticked(choices, width)
        side = SIDE * self._look.size
        rows: list[list[Option]] = []
        used = width
        for choice in choices:
            natural = 1.4 * side + self._width(choice) + 0.1
            if used + natural > width:
                rows.append([])
                used = 0.0
            rows[-1].append(self._option(choice, used, min(natural, width) - 1.4 * side))
            used += natural + 1.2 * self._look.size
        return [TickRow(row, side) for row in rows]

    def _ticked(self, choices: Sequence[str], width: float) -> list[Flow]:
        """Return choices as words on which a sign shows what was chosen."""
        yes = "Yes" if self._block.answer == "tick" else self._block.value
        said = (
            YES if self._block.value and choice in (yes, self._block.label) else NO
            for choice in choices
        )
        words = "   ".join(
            f"{sign}\u00a0{choice}" for sign, choice in zip(said, choices, strict=True)
        )
        return [self._setter.words(words, "cell", Space(self._element.add("P"), width))]

    def _width(self, words: str) -> float:
        lines = self._set(words, ANY_WIDTH * self._look.size)
        return max((line.width for line in lines), default=0.0) * self._look.size

    def _option(self, choice: str, x: float, width: float) -> Option:
        block, alone = self._block, self._block.answer == "tick"
        about = _tip(block)
        tip = about if alone else f"{_named(block)}: {choice}"
        paragraph = self._element.add("P")
        stored = dict(zip(block.choices, block.kept or block.choices, strict=True))
        kept = "Yes" if alone else stored[choice]
        value = stored.get(block.value, block.value)
        tick = Tick(block.name, tip, about, kept, value, alone)
        form = paragraph.add("Form")
        words = self._setter.words(choice, "cell", Space(paragraph, width))
        words.after = 0.0
        return Option(tick, form, words, x)


def _lowered(by: float) -> Flow:
    """Return the space over a label, such that its words stand as high as those in a box."""
    space = Flow()
    space.height, space.stays = max(by / 2, 0.0), True
    return space


def _named(block: Question) -> str:
    names = (": ".join(filter(None, (one.about, one.label))) for one in block.told)
    return " / ".join(dict.fromkeys(filter(None, names)))


def _tip(block: Question) -> str:
    """Return what is read aloud for a field: what it is about, its label, and help."""
    help_words = " / ".join(filter(None, (one.help for one in block.told)))
    return ". ".join(filter(None, (_named(block), help_words)))
