"""Blocks as a story: the tree that is read, and the flows that are drawn for it."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import chain, groupby, zip_longest
from typing import assert_never

from planner.documents.blocks import (
    Beside,
    Block,
    Chart,
    ContentsPage,
    Entry,
    Figure,
    Heading,
    InLanguage,
    Listing,
    Logos,
    PageBreak,
    Paragraph,
    Question,
    SignatureBlock,
    Table,
    Together,
)
from planner.documents.direction import direction
from planner.documents.pdf.beside import HEADINGS, beside
from planner.documents.pdf.charts import chart, parts
from planner.documents.pdf.entry import entry
from planner.documents.pdf.flowables import Break, Flow, Stack, Text, Title
from planner.documents.pdf.fonts import drawable
from planner.documents.pdf.logos import logos
from planner.documents.pdf.passages import LEADING, Setter, Space
from planner.documents.pdf.pictures import picture
from planner.documents.pdf.questions import questions
from planner.documents.pdf.rows import Column, Row
from planner.documents.pdf.signature import signature
from planner.documents.pdf.structure import Element
from planner.documents.pdf.styles import Look
from planner.documents.pdf.tables import table
from planner.documents.unfolding import unfolded
from planner.model.markdown import plain

INTRODUCING = 8  # lines at most
WHOLE = 0.3  # of the sheet: more than this may be parted, or half a page stays empty
WHOLE_FORM = 0.2  # the same of a form, whose rows are easily told apart
Form = tuple[Question, ...]  # questions that follow one another


@dataclass(frozen=True)
class Opening:
    """Where a contents page may stand: among the flows, and at which level in the tree."""

    place: int
    parent: Element
    kid: int
    level: int


class Story:
    """A document told in one look.

    A contents page may stand where the document says (`at_mark`), where the title page ends: at
    the first page break that a section follows (`at_break`), or before the first section
    (`at_section`).
    """

    def __init__(self, setter: Setter) -> None:
        self.root = Element("Document")
        self.flows: list[Flow] = []
        self.at_mark: Opening | None = None
        self.at_break: Opening | None = None
        self.at_section: Opening | None = None
        self._setter = setter
        self._language = ""  # of the part that is being told, where it has its own
        self._open = [self.root]  # the section of each level of heading that is being told

    @property
    def look(self) -> Look:
        """Return the look in which blocks are told."""
        return self._setter.look

    @look.setter
    def look(self, look: Look) -> None:
        """Tell what follows in another look."""
        self._setter = replace(self._setter, look=look)

    def tell(self, blocks: Sequence[Block]) -> None:
        """Add blocks to the story."""
        gathered = [*_gathered(blocks)]
        for block, following in zip_longest(gathered, gathered[1:]):
            if isinstance(block, InLanguage):
                with self._in_language(block):
                    self.tell(block.blocks)
                continue
            self._note_opening(block, following)
            self.flows += self._told(block)

    @contextmanager
    def _in_language(self, block: InLanguage) -> Iterator[None]:
        """Tell a part of the tree that is in a language, with sections of its own."""
        outer, spoken, setter = self._open, self._language, self._setter
        part = self._here.add("Div")
        part.language = self._language = block.language
        self._open = [part] * len(outer)
        self._setter = replace(setter, direction=direction(block.written or block.language))
        yield
        self._open, self._language, self._setter = outer, spoken, setter

    def _note_opening(self, block: Block | Form, following: Block | Form | None) -> None:
        match _headed(block), following and _headed(following):
            case ContentsPage(), Heading(level=level):
                self.at_mark = self._opening(level)
            case PageBreak(), Heading(level=1 | 2):
                self.at_break = self.at_break or self._opening(2)
            case Heading(level=2), _:
                self.at_section = self.at_section or self._opening(2)

    def _opening(self, level: int) -> Opening:
        """Return the present place as one where a section of a level may stand."""
        level = min(level, len(self._open))
        parent = self._open[level - 1]
        return Opening(len(self.flows), parent, len(parent.kids), level)

    def _told(self, block: Block | Form) -> Iterable[Flow]:
        match block:
            case tuple():
                return questions(block, self._setter, self._here)
            case Heading():
                return [self._heading(block)]
            case Paragraph() | Listing():
                return self._setter.content([block], self._column())
            case PageBreak():
                return [Break()]
            case ContentsPage():
                return []
            case Beside():
                return self._beside(block)
            case Logos():
                return logos(block, self._setter, self._here)
            case InLanguage():
                with self._in_language(block):
                    return [*chain.from_iterable(map(self._told, block.blocks))]
            case _:
                return self._composed(block)

    def _composed(
        self, block: Table | Entry | Figure | Chart | SignatureBlock | Question | Together
    ) -> Iterable[Flow]:
        match block:
            case Table():
                return self._table(block)
            case Entry():
                return entry(block, self._setter, self._here)
            case Figure():
                return self._figure(block)
            case Chart():
                return [self._chart(part) for part in parts(block, self._setter)]
            case SignatureBlock():
                return [signature(block, self._setter, self._here)]
            case Question():
                return questions([block], self._setter, self._here)
            case Together():
                return self._together(block)
            case _:
                assert_never(block)

    @property
    def _here(self) -> Element:
        return self._open[-1]

    def _column(self, element: Element | None = None) -> Space:
        return self._setter.column(element or self._here)

    def _heading(self, heading: Heading) -> Flow:
        self._open_section(heading)
        words = f"{heading.number} {heading.words}".strip()
        space = Space(self._here.add(f"H{heading.level}"), self.look.width)
        text = self._setter.words(words, HEADINGS[heading.level - 1], space)
        title = " ".join(drawable(words, guided=True).split())
        text.title = Title(heading.level, title, self._language)
        return text

    def _open_section(self, heading: Heading) -> None:
        if not 1 <= heading.level <= len(self._open):
            raise ValueError(f"“{heading.words}” skips a level of headings")
        del self._open[heading.level :]
        self._open.append(self._here.add("Sect"))

    def _beside(self, block: Beside) -> list[Flow]:
        if isinstance(heading := _headed(block), Heading):
            self._open_section(heading)
        return beside(block, self._setter, self._here)

    def _table(self, block: Table) -> Iterator[Flow]:
        flows = table(block, self._setter, self._here)
        if flows is None:
            if drawable(block.caption).strip():
                yield self._setter.words(block.caption, "h4", self._column(self._here.add("P")))
            for listed in unfolded(block):
                for flow in self._told(listed):
                    flow.before = max(flow.before, self.look.space(0.6))
                    yield flow
            return
        flows[0].before = max(flows[0].before, self.look.space(0.5))
        flows[-1].after = self.look.space(1.0)
        yield from flows

    def _together(self, block: Together) -> Iterator[Flow]:
        flows: list[Flow] = []
        for inner in _gathered(block.blocks):
            if isinstance(inner, tuple | Table):
                _introduce(flows)
            flows += self._told(inner)
        if kept := [flow for flow in flows if not isinstance(flow, Break)]:
            _lead(kept)
            together = Stack(kept)
            is_form = any(isinstance(one, Question) for one in block.blocks)
            most = WHOLE_FORM if is_form else WHOLE
            is_low = together.height <= most * self.look.paper[1]
            together.whole = block.whole or is_low
            yield together

    def _figure(self, figure: Figure) -> Iterator[Flow]:
        flows: list[Flow] = [picture(figure, self.look, self._here)]
        if self._setter.direction == "rtl":
            columns = [Column(Stack(flows), 0.0)]
            flows = [Row(columns, self.look.width, after=flows[0].after, side="rtl")]
        if drawable(figure.caption).strip():
            space = self._column(self._here.add("P"))
            flows.append(self._setter.words(figure.caption, "note", space))
        yield Stack(flows, whole=True)

    def _chart(self, block: Chart) -> Flow:
        """Return a chart under its caption, or on a page too small for it what it shows."""
        flows: list[Flow] = []
        if drawable(block.caption).strip():
            space = self._column(self._here.add("P"))
            flows.append(self._setter.words(block.caption, "caption", space))
        drawn = chart(block, self._setter, self._here)
        if drawn is None:
            return Stack([*flows, *self._told(plain(block.alternative))])
        return Stack([*flows, drawn], whole=True)


def _gathered(blocks: Sequence[Block]) -> Iterator[Block | Form]:
    """Yield blocks in their order, with questions that follow one another as one form."""
    for is_form, run in groupby(blocks, lambda block: isinstance(block, Question)):
        if is_form:
            yield tuple(one for one in run if isinstance(one, Question))
        else:
            yield from run


def _introduce(flows: Sequence[Flow]) -> None:
    """Let a few lines over questions or a table stay with the first of them."""
    texts = [flow for flow in flows if isinstance(flow, Text)]
    if len(texts) == len(flows) and sum(len(text.lines) for text in texts) <= INTRODUCING:
        for text in texts:
            text.stays = True


def _lead(flows: Sequence[Flow]) -> None:
    """Let the short texts that others begin with stay with what follows them."""
    for flow in flows[:-1]:
        leads = isinstance(flow, Text) and len(flow.lines) <= LEADING
        flow.stays = flow.stays or leads
        if not leads:
            break


def _headed(block: Block | Form) -> Block | Form:
    """Return the heading that a passage in two languages begins with, or the block itself."""
    first = block.left.blocks[0] if isinstance(block, Beside) else block
    return first if isinstance(first, Heading) else block
