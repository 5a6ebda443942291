"""Blocks as the elements of a page, in order."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from itertools import count, groupby
from typing import assert_never

from planner.documents.blocks import (
    Beside,
    Block,
    Cell,
    Chart,
    ContentsPage,
    Document,
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
from planner.documents.layout import Layout
from planner.documents.opening import headings_of, with_opening
from planner.documents.unfolding import fits_large_print, unfolded
from planner.documents.web.answers import answered, signed
from planner.documents.web.charts import chart
from planner.documents.web.markup import AUTO, content, escaped, lines, passage, tongue
from planner.documents.web.style import room

LISTED = 3  # the deepest level of heading in the contents
FEW = 3  # sections, which need no contents


class Page:
    """A document told as a page."""

    def __init__(self, document: Document, layout: Layout) -> None:
        self._document = document
        self._layout = layout
        self._headings = count(1)
        self._charts = count(1)

    def told(self) -> Iterator[str]:
        """Yield the markup of the whole document."""
        blocks = self._document.blocks
        yield from self._blocks(with_opening(blocks) if self._document.contents else blocks)

    def _blocks(self, blocks: Sequence[Block]) -> Iterator[str]:
        """Yield the markup of blocks; entries that follow one another make one list."""
        for is_entry, group in groupby(blocks, lambda block: isinstance(block, Entry)):
            if is_entry:
                yield "<dl>"
            for block in group:
                yield from self._block(block)
            if is_entry:
                yield "</dl>"

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Heading():
                words = lines(f"{block.number} {block.words}".strip())
                opening = f'h{block.level} id="s{next(self._headings)}"{AUTO}'
                yield f"<{opening}>{words}</h{block.level}>"
            case Paragraph() | Listing():
                yield passage(block)
            case Table():
                yield from self._table(block)
            case Entry():
                yield f"<dt{AUTO}>{lines(block.label)}</dt>"
                yield f"<dd>{content(block.content)}</dd>"
            case Logos():
                yield f'<p class="logos">{" ".join(map(_image, block.figures))}</p>'
            case Together() | PageBreak() | ContentsPage():
                yield from self._around(block)
            case InLanguage() | Beside():
                yield from self._in_languages(block)
            case Figure() | SignatureBlock() | Chart() | Question():
                yield from self._whole(block)
            case _:
                assert_never(block)

    def _around(self, block: Together | PageBreak | ContentsPage) -> Iterator[str]:
        match block:
            case Together():
                yield '<div class="together">'
                yield from self._blocks(block.blocks)
                yield "</div>"
            case PageBreak():
                yield '<div class="break"></div>'
            case ContentsPage():
                yield from self._contents()
            case _:
                assert_never(block)

    def _in_languages(self, block: InLanguage | Beside) -> Iterator[str]:
        if isinstance(block, InLanguage):
            yield f"<div{tongue(block.language, block.written)}>"
            yield from self._blocks(block.blocks)
            yield "</div>"
            return
        yield '<div class="beside">'
        for side in (block.left, block.right):
            yield from self._in_languages(InLanguage(side.language, side.blocks, side.written))
        yield "</div>"

    def _whole(self, block: Figure | SignatureBlock | Chart | Question) -> Iterator[str]:
        match block:
            case Figure():
                yield _figure(block)
            case SignatureBlock():
                yield from signed(block)
            case Chart():
                yield chart(block, next(self._charts), room(self._layout))
            case Question():
                yield from answered(block)
            case _:
                assert_never(block)

    def _contents(self) -> Iterator[str]:
        """Yield a link to every section, as lists in lists; none where there are few."""
        named = enumerate(headings_of(self._document.blocks), start=1)
        listed = [(key, one) for key, one in named if 1 < one.level <= LISTED]
        if not self._document.contents or len(listed) <= FEW:
            return
        title = lines(self._document.phrases.contents)
        yield f'<nav aria-labelledby="contents"><h2 id="contents">{title}</h2>'
        depth = 1
        for key, heading in listed:
            depth, steps = heading.level, heading.level - depth
            yield "<ul><li>" * steps if steps > 0 else "</li></ul>" * -steps + "</li><li>"
            words = lines(f"{heading.number} {heading.words}".strip())
            yield f'<a href="#s{key}">{words}</a>'
        yield "</li></ul>" * (depth - 1) + "</nav>"

    def _table(self, table: Table) -> Iterator[str]:
        if self._layout.edition == "large" and not fits_large_print(table):
            yield f"<p><strong>{lines(table.caption)}</strong></p>" if table.caption else ""
            yield from self._blocks(tuple(unfolded(table)))
            return
        yield '<div class="scroll">'
        yield "<table>"
        yield f"<caption{AUTO}>{lines(table.caption)}</caption>"
        yield f"<thead><tr>{_heads(table)}</tr></thead>"
        yield "<tbody>"
        yield from (_row(row, table.row_headers) for row in table.rows)
        yield "</tbody>"
        if table.total:
            yield f"<tfoot>{_row(table.total, table.row_headers)}</tfoot>"
        yield "</table>"
        yield "</div>"


def _heads(table: Table) -> str:
    body = table.rows[0] if table.rows else table.total
    aligns = [_side(cell) for cell in body] or [""] * len(table.header)
    return "".join(
        f'<th scope="col"{side}{AUTO}>{lines(words)}</th>'
        for words, side in zip(table.header, aligns, strict=True)
    )


def _row(cells: Sequence[Cell], is_headed: bool) -> str:
    made = (_cell(cell, is_headed and not at) for at, cell in enumerate(cells))
    return f"<tr>{''.join(made)}</tr>"


def _cell(cell: Cell, is_header: bool) -> str:
    words = content(cell.content)
    side = _side(cell)
    return f'<th scope="row"{side}>{words}</th>' if is_header else f"<td{side}>{words}</td>"


def _side(cell: Cell) -> str:
    return "" if cell.align == "left" else f' class="{cell.align}"'


def _figure(figure: Figure) -> str:
    caption = f"<figcaption>{lines(figure.caption)}</figcaption>" if figure.caption else ""
    return f"<figure>{_image(figure)}{caption}</figure>"


def _image(figure: Figure) -> str:
    kind = "png" if figure.content.startswith(b"\x89PNG") else "jpeg"
    source = f"data:image/{kind};base64,{b64encode(figure.content).decode()}"
    words = escaped(figure.alternative)
    # 96 CSS pixels an inch of 25.4 mm; a plain viewer knows the attribute, not the style.
    height = round(figure.height * 96 / 25.4)
    size = f'height="{height}" style="max-height: {height}px"'
    return f'<img src="{source}" alt="{words}" {size}>'
