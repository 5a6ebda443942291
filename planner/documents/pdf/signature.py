"""A place to sign: lines to write on, their labels in one language or in both."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from planner.documents.blocks import Paragraph, SignatureBlock
from planner.documents.pdf.canvas import TaggedCanvas
from planner.documents.pdf.flowables import Flow, Rule, Stack, Text
from planner.documents.pdf.fonts import drawable
from planner.documents.pdf.passages import Setter, Space
from planner.documents.pdf.rows import Column, Row
from planner.documents.pdf.structure import Element
from planner.documents.pdf.styles import ACCENT, CLOSE, INK, Role
from planner.model.markdown import plain

BESIDE = 0.33  # of the width: where the words of a short entry, or a line to write on, begin
PADDING = 0.2  # ems above and below the words of a line
APART = 0.5  # ems between a label and its line
PEN = 19.2  # points that a hand needs over a line of words, however large these are
TIGHTER = 0.8  # of them, where space is short
SPACE = 0.25  # ems on each side of the stroke between two languages
FILLED = 0.6  # ems over a line of words that is filled already


def signature(block: SignatureBlock, setter: Setter, parent: Element) -> Flow:
    """Return the place where one partner signs, never parted."""
    return _Maker(setter, block).flow(parent.add("Div"))


class _Maker:
    """Makes one signature block, in each language it is in."""

    def __init__(self, setter: Setter, block: SignatureBlock) -> None:
        self._setter = setter
        self._look = setter.look
        self._languages = (block, *((block.also,) if block.also else ()))

    def flow(self, element: Element) -> Flow:
        """Return the block: a rule, who signs, what for, and the lines."""
        look = self._look
        partners = [one.partner for one in self._languages]
        flows: list[Flow] = [
            Rule(look.width, ACCENT, 1.5, after=look.space(0.6)),
            *self._in_each(partners, "h4", self._setter.column(element.add("P"))),
        ]
        for one in self._languages:
            if one is self._languages[0] or one.statement != self._languages[0].statement:
                said = Paragraph(plain(one.statement).runs, language=one.language)
                flows += self._setter.content([said], self._setter.column(element))
        for lines in zip(*(one.lines for one in self._languages), strict=True):
            flows.append(self._line(lines, element.add("P")))
        flows += self._notes(element)
        flows[0].before, flows[-1].after = look.space(1.2), look.space(1.8)
        return Stack(flows, whole=True)

    def _notes(self, element: Element) -> Iterator[Flow]:
        """Yield what is said under the lines to sign on, once where it is the same."""
        for note in dict.fromkeys(one.note for one in self._languages if one.note):
            language = next(one.language for one in self._languages if one.note == note)
            said = Paragraph(plain(note).runs, "note", language)
            for flow in self._setter.content([said], self._setter.column(element)):
                flow.before = self._look.space(0.6)
                yield flow

    def _line(self, lines: Sequence[tuple[str, str]], paragraph: Element) -> Row:
        """Return a line to write on, or what is known instead."""
        look = self._look
        start = BESIDE * look.width
        labels = [label for label, _ in lines]
        values = [value for _, value in lines]
        parts = (
            (0.0, self._in_each(labels, "cell", Space(paragraph, start - APART * look.size))),
            (start, self._in_each(values, "cell", Space(paragraph, look.width - start))),
        )
        is_filled = bool(drawable("".join(values)).strip())
        return Row(
            [Column(Stack(flows), x) for x, flows in parts if flows],
            look.width,
            padding=PADDING * look.size,
            least=self._least(is_filled=is_filled),
            line=(start, INK, 0.6),
            sits=True,
            side=self._setter.direction,
        )

    def _least(self, *, is_filled: bool) -> float:
        """Return the least height of a line."""
        size, air = self._look.size, self._look.air
        if is_filled:
            return (CLOSE + max(FILLED * air, 2 * PADDING)) * size
        return CLOSE * size + PEN * (TIGHTER + (1 - TIGHTER) * air)

    def _in_each(self, words: Sequence[str], role: Role, space: Space) -> list[Flow]:
        """Return what is said in each language: once where that is the same, or on a line."""
        said = [
            (one, language)
            for one, language in zip(words, self._languages, strict=True)
            if drawable(one).strip()
        ]
        if len({one for one, _ in said}) == 1:
            if len(self._languages) > 1:  # it is read before what follows it in each language
                space = replace(space, element=space.element.add("Span"))
            return [self._setter.words(said[0][0], role, space)]
        if beside := self._beside(said, role, space):
            return [beside]
        flows: list[Flow] = []
        for one, language in said:
            span = space.element.add("Span")
            span.language = language.language
            flows.append(self._setter.words(one, role, replace(space, element=span)))
        return flows

    def _beside(
        self, said: Sequence[tuple[str, SignatureBlock]], role: Role, space: Space
    ) -> Flow | None:
        """Return what is said in both languages on one line; nothing where it has no room.

        The stroke between them is for the eye only.
        """
        if self._setter.direction == "rtl" or len(said) < 2:
            return None
        spans = [Element("Span", language=language.language) for _, language in said]
        one, other = (
            self._setter.words(words, role, replace(space, element=span))
            for (words, _), span in zip(said, spans, strict=True)
        )
        stroke = self._setter.words("/", role, replace(space, element=Element("Span")))
        if not len(one.lines) == len(other.lines) == 1:
            return None
        size = one.style.size
        lefts = accumulate(
            (size * (text.lines[0].width + SPACE) for text in (one, stroke, other)), initial=0.0
        )
        flows = (one, Unread(stroke), other)
        columns = [
            Column(Stack([flow]), left) for flow, left in zip(flows, lefts, strict=False)
        ]
        if columns[-1].x + size * other.lines[0].width > space.width:
            return None
        space.element.kids += spans
        return Row(columns, space.width)


class Unread(Flow):
    """Words that are for the eye only."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self.height = text.height

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the words outside what is read."""
        with canvas.artifact():
            self._text.draw(canvas, x, top)
