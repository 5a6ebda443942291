"""Tables and the widths of their columns."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.documents.blocks import Cell, Listing, Paragraph, Table
from planner.documents.pdf.flowables import Flow, Stack
from planner.documents.pdf.fonts import Fonts, drawable
from planner.documents.pdf.lines import widest
from planner.documents.pdf.passages import BARS, GAP, Setter, Space
from planner.documents.pdf.rows import Column, Grid, Row
from planner.documents.pdf.structure import Element, Scope
from planner.documents.pdf.styles import ACCENT, RULE, TINT, Look, Role
from planner.documents.unfolding import fits_large_print
from planner.model.markdown import plain

PADDING = 0.4  # ems around what stands in a cell
WIDEST_WORD = 9.0  # ems; a column need not fit a longer one, such as an address on the web
WIDEST_DAY = 11.0  # ems: `30 September 2027,` in bold
TALL = 0.28  # of the sheet: a row no higher than this stays whole
SMALL = 0.17  # of the sheet: a table no higher than this does
SHORT = 0.3  # of the sheet: so does one of three rows that is no higher than this
NARROW = 30.0  # ems: a narrower sheet has room for fewer columns
NARROW_COLUMNS = 3  # more than these become a list on such a sheet


def table(block: Table, setter: Setter, parent: Element) -> list[Flow] | None:
    """Return a table's caption and rows, or nothing when its columns do not fit the page."""
    look = setter.look
    if not _has_room(block, look):
        return None
    widths = _widths(block, setter)
    if widths is None:
        return None
    return list(_Maker(setter, widths).flows(block, parent.add("Table")))


def _has_room(block: Table, look: Look) -> bool:
    if look.layout.edition == "large":
        return fits_large_print(block)
    return look.width >= NARROW * look.size or len(block.header) <= NARROW_COLUMNS


class _Maker:
    """Makes the rows of one table."""

    def __init__(self, setter: Setter, widths: Sequence[float]) -> None:
        self._setter = setter
        self._look = setter.look
        self._widths = widths
        self._padding = PADDING * self._look.size
        self._tall = self._look.paper[1] * TALL

    def flows(self, block: Table, element: Element) -> Iterator[Flow]:
        """Yield the caption, the header and the rows of a table, from the top down."""
        if drawable(block.caption).strip():
            space = Space(element.add("Caption"), self._look.width)
            yield self._setter.words(block.caption, "caption", space)
        header = self._header(block, element)
        rows = list(self._rows(block, element))
        if header.height > self._tall:
            yield Grid(None, [header, *rows])
        else:
            paper = self._look.paper[1]
            closing = 2 if block.total else 1
            yield Grid(header, rows, small=paper * SMALL, short=paper * SHORT, closing=closing)

    def _header(self, block: Table, element: Element) -> Row:
        body = block.rows[0] if block.rows else block.total
        aligns = [cell.align for cell in body] or ["left"] * len(block.header)
        cells = [
            Cell((plain(words),), align)
            for words, align in zip(block.header, aligns, strict=True)
        ]
        head = element.add("THead" if body else "TBody")  # no head without a body, says PDF/UA
        row = self._row(cells, head.add("TR"), ["Column"] * len(cells), "head")
        return replace(row, tint=TINT, line=(0.0, ACCENT, 1.2))

    def _rows(self, block: Table, element: Element) -> Iterator[Row]:
        rest: list[Scope] = ["" for _ in block.header[1:]]
        scopes: list[Scope] = ["Row" if block.row_headers else "", *rest]
        if block.rows:
            body = element.add("TBody")
            for cells in block.rows:
                yield self._row(cells, body.add("TR"), scopes, "cell")
        if block.total:
            foot = element.add("TFoot" if block.rows else "TBody")
            row = self._row(block.total, foot.add("TR"), scopes, "head")
            yield replace(row, tint=TINT, line=(0.0, ACCENT, 1.2))

    def _row(
        self, cells: Sequence[Cell], element: Element, scopes: Sequence[Scope], role: Role
    ) -> Row:
        columns = []
        left = 0.0
        for cell, width, scope in zip(cells, self._widths, scopes, strict=True):
            inner = width - 2 * self._padding
            side = self._setter.direction
            space = Space(element.table_cell(scope), inner, align=cell.align, side=side)
            # What names a row is in bold, but not what more its cell says.
            named = len(cell.content) if scope == "Column" else 1 if scope else 0
            flows = [
                *self._setter.content(cell.content[:named], space, "head"),
                *self._setter.content(cell.content[named:], space, role),
            ]
            columns.append(Column(Stack(flows), left + self._padding))
            left += width
        return Row(
            columns,
            self._look.width,
            padding=self._padding * max(self._look.air, 0.4),
            tall=self._tall,
            line=(0.0, RULE, 0.5),
            side=self._setter.direction,
        )


def _widths(block: Table, setter: Setter) -> list[float] | None:
    """Return the columns' widths by their shares, or nothing when they cannot all fit."""
    size, total = setter.look.size, setter.look.width
    shares = block.widths or (1.0,) * len(block.header)
    for days in (True, False):
        least = [
            _least(place, block, setter.fonts, days) * size for place in range(len(shares))
        ]
        if sum(least) <= total:
            return _fitted(shares, least, total)
    return None


def _fitted(shares: Sequence[float], least: Sequence[float], total: float) -> list[float]:
    """Return widths by shares, where a column too narrow for its longest word is given more."""
    given: set[int] = set()
    while True:
        room = total - sum(least[place] for place in given)
        whole = sum(share for place, share in enumerate(shares) if place not in given)
        widths = [
            least[place] if place in given else room * share / whole
            for place, share in enumerate(shares)
        ]
        short = {place for place, width in enumerate(widths) if width < least[place]}
        if short <= given:
            return widths
        given |= short


def _least(place: int, block: Table, fonts: Fonts, days: bool) -> float:
    """Return the least width of a column in ems: room for a word, however deep in lists.

    Where `days` stay whole, a day is such a word.
    """
    bold = block.row_headers and not place
    content = [(row[place].content, bold) for row in block.rows]
    content += [(block.total[place].content, True)] if block.total else []
    widths = [
        _unbroken(words, fonts, bold=is_bold, days=days) + indent
        for passages, is_bold in content
        for words, indent in _said(passages, fonts)
    ]
    head = min(widest(block.header[place], fonts, bold=True), WIDEST_WORD)
    return max([*widths, head]) + 2 * PADDING + 0.05


def _unbroken(words: str, fonts: Fonts, *, bold: bool, days: bool) -> float:
    """Return the width in ems of what should not be broken in a cell."""
    word = min(widest(words, fonts, bold=bold), WIDEST_WORD)
    day = min(widest(words, fonts, bold=bold, days=True), WIDEST_DAY) if days else 0.0
    return max(word, day)


def _said(
    content: Sequence[Paragraph | Listing], fonts: Fonts, indent: float = 0.0
) -> Iterator[tuple[str, float]]:
    """Yield the words of a cell, and how many ems from the left they begin."""
    for passage in content:
        if isinstance(passage, Paragraph):
            yield passage.words, indent + (passage.role in BARS)
        else:
            labels = passage.start + len(passage.items), passage.start
            step = max(widest(f"{label}.", fonts, bold=False) for label in labels) + GAP
            for entry in passage.items:
                yield from _said(entry, fonts, indent + step)
