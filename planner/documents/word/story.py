"""Blocks as what stands in a Word file, one after the other."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple, assert_never

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
    Passing,
    Question,
    SignatureBlock,
    Table,
    Together,
)
from planner.documents.lettering import measure
from planner.documents.unfolding import unfolded
from planner.documents.word.answers import answered, signed
from planner.documents.word.contents import Title, contents
from planner.documents.word.look import ARIAL, heading_style
from planner.documents.word.markup import TAB, on_one_line, tag, writable
from planner.documents.word.passages import Manner, Setter
from planner.documents.word.pictures import charted, parts, pictured, side_by_side
from planner.documents.word.rows import in_columns
from planner.documents.word.tables import table
from planner.documents.words import words as words_of
from planner.model.markdown import Run

BESIDE = 0.33  # of the width: where the words of a short entry begin
SHORT = 2.5  # lines that an entry beside its label may have
WHOLE = 1100  # letters: more than these may be parted, or half a page stays empty

Passages = tuple[Passing, ...]


class Part(NamedTuple):
    """One paragraph or table; one that `stays` is kept with what follows.

    One without markup that `opens` a page says so of what comes next.
    """

    markup: str
    stays: bool = False
    opens: bool = False  # a page
    ends_list: bool = False


class Story:
    """A document told as paragraphs and tables."""

    def __init__(self, setter: Setter, titles: Sequence[Title]) -> None:
        self._setter = setter
        self._look = setter.look
        self._titles = titles
        self._told = 0  # headings so far
        self._is_narrow = False

    def parts(self, blocks: Sequence[Block]) -> Iterator[Part]:
        """Yield the parts of blocks."""
        for is_beside, group in groupby(blocks, lambda block: isinstance(block, Beside)):
            if is_beside and self._look.layout.edition != "large":
                yield self._in_columns([one for one in group if isinstance(one, Beside)])
            else:
                for block in group:
                    yield from self._parts(block)

    def _parts(self, block: Block) -> Iterator[Part]:
        match block:
            case Heading():
                yield Part(self._heading(block))
            case Paragraph() | Listing():
                yield from self._content([block])
            case PageBreak():
                yield Part("", opens=True)
            case ContentsPage():
                yield from map(Part, contents(self._titles, self._setter))
            case Logos():
                yield Part(side_by_side(block, self._setter))
            case Table() | Entry() | Together() | InLanguage():
                yield from self._composed(block)
            case Figure() | Chart() | SignatureBlock() | Question():
                yield from self._wholes(block)
            case Beside():
                yield from self._one_after_the_other(block)
            case _:
                assert_never(block)

    @contextmanager
    def _in_language(self, language: str, *, narrow: bool = False) -> Iterator[None]:
        """Tell blocks in a language, or in a column that is half as wide."""
        before, was_narrow = self._setter, self._is_narrow
        self._setter, self._is_narrow = replace(before, spoken=language), narrow
        yield
        self._setter, self._is_narrow = before, was_narrow

    def _in_columns(self, passages: Sequence[Beside]) -> Part:
        """Return passages in two languages as one table, each level with its counterpart."""
        rows = [row for passage in passages for row in self._rows(passage)]
        return Part(in_columns(rows, self._setter))

    def _rows(self, passage: Beside) -> Iterator[tuple[str, str, int]]:
        """Yield what stands level, down to the entries of lists, and its letters."""
        sides = (passage.left, passage.right)
        for blocks in _levelled(*(side.blocks for side in sides)):
            told = []
            for block, side in zip(blocks, sides, strict=True):
                with self._in_language(side.language, narrow=True):
                    told.append([part.markup for part in self.parts(block)])
            letters = max(map(_letters, blocks))
            left, right = told
            if len(left) == len(right) > 0:
                for one, other in zip(left, right, strict=True):
                    yield one, other, letters // len(left)
            else:
                yield "".join(left), "".join(right), letters

    def _one_after_the_other(self, passage: Beside) -> Iterator[Part]:
        for side in (passage.left, passage.right):
            with self._in_language(side.language):
                yield from self.parts(side.blocks)

    def _composed(self, block: Table | Entry | Together | InLanguage) -> Iterator[Part]:
        match block:
            case Table():
                yield from self._table(block)
            case Entry():
                yield from self._entry(block)
            case Together():
                parts = list(self.parts(block.blocks))
                is_small = sum(map(len, words_of(block.blocks))) <= WHOLE
                yield from _kept(parts) if is_small else parts
            case InLanguage():
                with self._in_language(block.language):
                    yield from self.parts(block.blocks)
            case _:
                assert_never(block)

    def _wholes(self, block: Figure | Chart | SignatureBlock | Question) -> Iterator[Part]:
        """Yield what stays on one page; a chart that is too long for one is several."""
        for part in parts(block, self._setter) if isinstance(block, Chart) else [block]:
            yield from self._whole(part)

    def _whole(self, block: Figure | Chart | SignatureBlock | Question) -> Iterator[Part]:
        match block:
            case Figure():
                parts = [pictured(block, self._setter)]
            case Chart():
                parts = [charted(block, self._setter)]
                if writable(block.caption).strip():
                    parts.insert(0, self._setter.words(block.caption, Manner("Caption")))
            case SignatureBlock():
                parts = list(signed(block, self._setter))
            case Question():
                parts = list(answered(block, self._setter))
            case _:
                assert_never(block)
        if isinstance(block, Figure) and writable(block.caption).strip():
            parts.append(self._setter.words(block.caption, Manner("FigureCaption")))
        yield from _kept([Part(part) for part in parts])

    def _heading(self, heading: Heading) -> str:
        words = f"{heading.number} {heading.words}".strip()
        title = self._titles[self._told]
        self._told += 1
        start = tag("w:bookmarkStart", id=title.key, name=title.place)
        end = tag("w:bookmarkEnd", id=title.key)
        return self._setter.words(
            words, Manner(heading_style(heading.level)), around=(start, end)
        )

    def _table(self, block: Table) -> Iterator[Part]:
        made = table(block, self._setter)
        if writable(block.caption).strip():
            yield Part(self._setter.words(block.caption, Manner("Caption")))
        if made:
            yield Part(made)
        else:
            yield from self.parts(tuple(unfolded(block)))

    def _entry(self, entry: Entry) -> Iterator[Part]:
        """Yield a label with a short answer beside it, or a long one under it."""
        start = round(BESIDE * self._look.width)
        match entry.content:
            case (Paragraph() as only,) if self._is_short(entry.label, only, start):
                runs = (Run(on_one_line(entry.label), bold=True),)
                leftward = self._setter.is_leftward(Manner())
                manner = Manner(
                    "Entry",
                    indent=start,
                    hanging=start,
                    language=only.language,
                    leftward=leftward,
                )
                label = self._setter.runs(runs, replace(manner, language=""))
                said = self._setter.runs(only.runs, manner)
                yield Part(self._setter.wrapped(f"{label}{TAB}{said}", manner))
            case content:
                yield Part(self._setter.words(entry.label, Manner("Label")))
                yield from self._content(content)

    def _content(self, content: Sequence[Paragraph | Listing]) -> Iterator[Part]:
        for passage in content:
            parts = [Part(part) for part in self._setter.content([passage])]
            yield from parts[:-1]
            for last in parts[-1:]:
                yield last._replace(ends_list=isinstance(passage, Listing))

    def _is_short(self, label: str, only: Paragraph, start: int) -> bool:
        em = self._look.ems(1)
        room = (self._look.width - start) / em
        said = [measure(line, False) * ARIAL for line in writable(only.words).split("\n")]
        lines = sum(max(1.0, width / room) for width in said)
        named = measure(on_one_line(label), True) * ARIAL + 1 <= start / em
        is_wide = self._look.layout.edition != "large" and not self._is_narrow
        is_plain = only.role == "body" and is_wide
        return is_plain and named and lines <= SHORT and bool(only.words.strip())


def _levelled(left: Passages, right: Passages) -> Iterator[tuple[Passages, Passages]]:
    """Yield what stands level: block by block, or the first of each and then all the rest."""
    if len(left) == len(right):
        yield from (((one,), (other,)) for one, other in zip(left, right, strict=True))
    else:
        yield left[:1], right[:1]
        yield left[1:], right[1:]


def _letters(blocks: Passages) -> int:
    return sum(map(len, words_of(blocks)))


def _kept(parts: Sequence[Part]) -> Iterator[Part]:
    """Yield parts that are kept on one page."""
    yield from (part._replace(stays=True) for part in parts[:-1])
    yield from parts[-1:]
