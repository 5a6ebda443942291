"""Tables in Word: header rows that repeat, rows that stay whole, columns that fit."""

from collections.abc import Iterator, Sequence

from planner.documents.blocks import Cell, Listing, Paragraph, Table
from planner.documents.lettering import measure
from planner.documents.unfolding import fits_large_print
from planner.documents.word.look import ACCENT, ARIAL, POINT, RULE, TINT, Look
from planner.documents.word.markup import on_one_line, tag, writable
from planner.documents.word.passages import Manner, Setter
from planner.documents.words import words
from planner.model.markdown import spoken

PADDING = 0.4  # ems, at either side of what stands in a cell
WIDEST_WORD = 9.0  # ems; a column need not fit a longer one, such as an address on the web
ABOVE, BELOW = 0.2, 0.1  # ems, over and under what stands in a cell
MANY = 4  # columns, for which the measure of running text is narrow
TALL = 900  # letters in a cell, of which a row is too high to stay whole
SMALL = 420  # letters; a table with no more stays whole


def table(block: Table, setter: Setter) -> str:
    """Return a table, or nothing when its columns do not fit the page."""
    look = setter.look
    if look.layout.edition == "large" and not fits_large_print(block):
        return ""
    widths = _widths(block, look)
    return tag("w:tbl", *_Maker(setter, widths).parts(block)) if widths else ""


class _Maker:
    """Makes one table."""

    def __init__(self, setter: Setter, widths: Sequence[int]) -> None:
        self._setter = setter
        self._look = setter.look
        self._widths = widths

    def parts(self, block: Table) -> Iterator[str]:
        """Yield the properties, the columns and the rows of a table."""
        yield self._properties(block)
        yield tag("w:tblGrid", *(tag("w:gridCol", w=width) for width in self._widths))
        yield self._header(block)
        letters = sum(map(len, words((block,))))
        last = len(block.rows) if block.total else len(block.rows) - 1
        for place, row in enumerate(block.rows):
            kept = letters <= SMALL and place < last
            yield self._row(row, is_headed=block.row_headers, stays=kept)
        if block.total:
            yield self._row(block.total, is_headed=block.row_headers, is_total=True)

    def _properties(self, block: Table) -> str:
        margins = {"top": ABOVE, "left": PADDING, "bottom": BELOW, "right": PADDING}
        return tag(
            "w:tblPr",
            tag("w:bidiVisual") if self._setter.is_leftward(Manner()) else "",
            tag("w:tblW", w=sum(self._widths), type="dxa"),
            tag("w:tblBorders", *_rules()),
            tag("w:tblLayout", type="fixed"),
            tag(
                "w:tblCellMar",
                *(
                    tag(f"w:{side}", w=self._look.ems(ems), type="dxa")
                    for side, ems in margins.items()
                ),
            ),
            tag(
                "w:tblLook",
                val="04A0" if block.row_headers else "0420",
                firstRow=1,
                lastRow=int(bool(block.total)),
                firstColumn=int(block.row_headers),
                lastColumn=0,
                noHBand=0,
                noVBand=1,
            ),
            tag("w:tblCaption", val=on_one_line(block.caption)) if block.caption else "",
        )

    def _header(self, block: Table) -> str:
        body = block.rows[0] if block.rows else block.total
        aligns = [cell.align for cell in body] or ["left"] * len(block.header)
        cells = [
            self._cell(
                [self._setter.words(head, Manner("TableHeading", align, stays=True))],
                width,
                is_tinted=True,
            )
            for head, align, width in zip(block.header, aligns, self._widths, strict=True)
        ]
        return tag("w:tr", tag("w:trPr", tag("w:cantSplit"), tag("w:tblHeader")), *cells)

    def _row(
        self,
        cells: Sequence[Cell],
        *,
        is_headed: bool,
        is_total: bool = False,
        stays: bool = False,
    ) -> str:
        is_tall = max(len(spoken(cell.content)) for cell in cells) > TALL
        made = []
        for place, (cell, width) in enumerate(zip(cells, self._widths, strict=True)):
            # What names a row is in bold, but not what more its cell says.
            named = len(cell.content) if is_total else int(is_headed and not place)
            told = [
                *self._setter.content(
                    cell.content[:named], Manner("TableHeading", cell.align, stays=stays)
                ),
                *self._setter.content(
                    cell.content[named:], Manner("TableText", cell.align, stays=stays)
                ),
            ]
            made.append(self._cell(told, width, is_tinted=is_total))
        return tag("w:tr", "" if is_tall else tag("w:trPr", tag("w:cantSplit")), *made)

    def _cell(self, content: Sequence[str], width: int, *, is_tinted: bool) -> str:
        line = tag("w:tcBorders", tag("w:bottom", val="single", sz=12, color=ACCENT))
        shade = tag("w:shd", val="clear", color="auto", fill=TINT)
        properties = (tag("w:tcW", w=width, type="dxa"), *((line, shade) * is_tinted))
        inner = content or [self._setter.words("", Manner("TableText"))]
        return tag("w:tc", tag("w:tcPr", *properties), *inner)


def _rules() -> Iterator[str]:
    for side in ("top", "bottom", "insideH"):
        yield tag(f"w:{side}", val="single", sz=4, space=0, color=RULE)


def _widths(block: Table, look: Look) -> list[int]:
    """Return the widths of columns by their shares; none when they cannot all fit."""
    shares = block.widths or (1.0,) * len(block.header)
    least = [look.ems(_least(place, block)) for place in range(len(shares))]
    total = look.wide if len(shares) >= MANY else look.width
    return _fitted(shares, least, total) if sum(least) <= total else []


def _fitted(shares: Sequence[float], least: Sequence[int], total: int) -> list[int]:
    """Return widths by shares; a column too narrow for its longest word is given more."""
    given: set[int] = set()
    while True:
        room = total - sum(least[place] for place in given)
        whole = sum(share for place, share in enumerate(shares) if place not in given)
        widths = [
            least[place] if place in given else int(room * share / whole)
            for place, share in enumerate(shares)
        ]
        short = {place for place, width in enumerate(widths) if width < least[place]}
        if short <= given:
            return widths
        given |= short


def _least(place: int, block: Table) -> float:
    """Return the least width of a column in ems."""
    bold = block.row_headers and not place
    content = [(row[place].content, bold) for row in block.rows]
    content += [(block.total[place].content, True)] if block.total else []
    said = [(text, is_bold) for cells, is_bold in content for text in _said(cells)]
    widest = max(_widest(text, bold=is_bold) for text, is_bold in [*said, ("", False)])
    widest = max(widest, _widest(block.header[place], bold=True))
    return min(widest * ARIAL, WIDEST_WORD) + 2 * PADDING + 1 / POINT


def _widest(text: str, *, bold: bool) -> float:
    """Return the width of the widest word in ems."""
    return max((measure(word, bold) for word in writable(text).split()), default=0.0)


def _said(content: Sequence[Paragraph | Listing]) -> Iterator[str]:
    for passage in content:
        if isinstance(passage, Paragraph):
            yield passage.words
        else:
            for entry in passage.items:
                yield from _said(entry)
