"""Blocks as a readable, self-contained HTML page, on screen or in a browser.

It loads nothing and runs nothing: pictures are inside it, and every word that a person typed
passes `_escaped`. The markup is what HTML has words for, so that a plain viewer shows it well.
"""

import html
from base64 import b64encode
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import assert_never

from planner.documents.blocks import (
    Block,
    Cell,
    Chart,
    ContentsPage,
    Document,
    Entry,
    Figure,
    Heading,
    Listing,
    PageBreak,
    Paragraph,
    Question,
    Run,
    SignatureBlock,
    Table,
    Together,
)
from planner.documents.direction import direction_of
from planner.model.markdown import spoken

STYLE = """
body { font-family: "Atkinson Hyperlegible Next", system-ui, sans-serif; line-height: 1.5;
  margin: 1em; color: #1d2326; background: #fff; }
main { max-width: 42em; margin: auto; }
h1, h2, h3, h4 { line-height: 1.2; margin: 1.4em 0 0.4em; }
h2 { border-top: 2px solid #0b5c5c; padding-top: 0.5em; color: #0b5c5c; }
table { border-collapse: collapse; width: 100%; margin: 0.8em 0; }
caption { text-align: start; font-weight: bold; padding: 0.3em 0; }
th, td { border: 1px solid #8a9297; padding: 0.3em 0.5em; text-align: start;
  vertical-align: top; }
td p, th p, li p, dd p { margin: 0 0 0.2em; }
dt { font-weight: bold; margin-top: 0.6em; }
dd { margin: 0; }
img { max-width: 100%; }
.right { text-align: end; }
.centre { text-align: center; }
.lead { font-size: 1.25em; }
.note { color: #525b60; }
.missing { color: #8a4b00; font-weight: bold; }
.signature { border: 1px solid #8a9297; padding: 0 1em 1em; margin: 1em 0;
  page-break-inside: avoid; }
footer { border-top: 1px solid #8a9297; margin-top: 2em; color: #525b60; }
@media print { body { margin: 0; } main { max-width: none; } }
"""


AUTO = ' dir="auto"'  # people write in any language: their words tell which way they run


def render(document: Document) -> str:
    """Return a document as one HTML page that needs nothing else."""
    return "\n".join(
        (
            "<!DOCTYPE html>",
            _opening(document),
            "<head>",
            '<meta charset="utf-8">',
            f"<title>{_escaped(document.title)}</title>",
            f"<style>{STYLE}</style>",
            "</head>",
            "<body>",
            "<main>",
            *_marked(document.watermark),
            *_blocks(document.blocks),
            *_footer(document.footer),
            "</main>",
            "</body>",
            "</html>\n",
        )
    )


def _opening(document: Document) -> str:
    way = ' dir="rtl"' if document.direction == "rtl" else ""
    return f'<html lang="{_escaped(document.language)}"{way}>'


def _marked(watermark: str) -> Iterator[str]:
    if watermark:
        yield f'<p class="missing"{AUTO}>{_escaped(watermark)}</p>'


def _footer(lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield "<footer>"
        yield from (f"<p{AUTO}>{_escaped(line)}</p>" for line in lines)
        yield "</footer>"


def _blocks(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the markup of blocks; entries that follow one another make one list."""
    for is_entry, group in groupby(blocks, lambda block: isinstance(block, Entry)):
        if is_entry:
            yield "<dl>"
        for block in group:
            yield from _block(block)
        if is_entry:
            yield "</dl>"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            words = f"{block.number} {block.words}".strip()
            yield f"<h{block.level}{AUTO}>{_lines(words)}</h{block.level}>"
        case Paragraph() | Listing():
            yield _passage(block)
        case Table():
            yield from _table(block)
        case Entry():
            yield f"<dt{AUTO}>{_lines(block.label)}</dt>"
            yield f"<dd>{_content(block.content)}</dd>"
        case Figure():
            yield _figure(block)
        case Together():
            yield from _blocks(block.blocks)
        case SignatureBlock() | Chart() | Question():
            yield from _made_up(block)
        case PageBreak() | ContentsPage():
            pass  # a screen has no pages
        case _:
            assert_never(block)


def _made_up(block: SignatureBlock | Chart | Question) -> Iterator[str]:
    match block:
        case SignatureBlock():
            yield from _signature(block)
        case Chart():
            yield f"<p>{_lines(block.caption)}</p><p>{_lines(block.alternative)}</p>"
        case Question():
            yield f"<p><strong>{_lines(block.label)}</strong> {_lines(block.value)}</p>"
        case _:
            assert_never(block)


def _content(passages: Sequence[Paragraph | Listing]) -> str:
    return "".join(_passage(passage) for passage in passages)


def _passage(passage: Paragraph | Listing) -> str:
    match passage:
        case Paragraph():
            role = "" if passage.role == "body" else f' class="{passage.role}"'
            language = f' lang="{_escaped(passage.language)}"' if passage.language else ""
            return f"<p{role}{language}{AUTO}>{''.join(_run(run) for run in passage.runs)}</p>"
        case Listing():
            kind = "ol" if passage.ordered else "ul"
            start = f' start="{passage.start}"' if passage.start != 1 else ""
            way = direction_of(spoken([passage]), "ltr")
            start += ' dir="rtl"' if way == "rtl" else ""
            items = "".join(f"<li>{_content(item)}</li>" for item in passage.items)
            return f"<{kind}{start}>{items}</{kind}>"
        case _:
            assert_never(passage)


def _run(run: Run) -> str:
    words = _lines(run.words)
    words = f"<strong>{words}</strong>" if run.bold else words
    words = f"<em>{words}</em>" if run.italic else words
    return f'<a href="{_escaped(run.link)}">{words}</a>' if run.link else words


def _table(table: Table) -> Iterator[str]:
    yield "<table>"
    yield f"<caption{AUTO}>{_lines(table.caption)}</caption>"
    heads = "".join(f'<th scope="col"{AUTO}>{_lines(words)}</th>' for words in table.header)
    yield f"<thead><tr>{heads}</tr></thead>"
    yield "<tbody>"
    yield from (_row(row, table.row_headers) for row in table.rows)
    yield "</tbody>"
    if table.total:
        yield f"<tfoot>{_row(table.total, table.row_headers)}</tfoot>"
    yield "</table>"


def _row(cells: Sequence[Cell], is_headed: bool) -> str:
    return (
        "<tr>"
        + "".join(_cell(cell, is_headed and not at) for at, cell in enumerate(cells))
        + "</tr>"
    )


def _cell(cell: Cell, is_header: bool) -> str:
    align = "" if cell.align == "left" else f' class="{cell.align}"'
    words = _content(cell.content)
    return f'<th scope="row"{align}>{words}</th>' if is_header else f"<td{align}>{words}</td>"


def _figure(figure: Figure) -> str:
    kind = "png" if figure.content.startswith(b"\x89PNG") else "jpeg"
    source = f"data:image/{kind};base64,{b64encode(figure.content).decode()}"
    words = _escaped(figure.alternative)
    caption = f"<figcaption>{_lines(figure.caption)}</figcaption>" if figure.caption else ""
    # 96 CSS pixels an inch of 25.4 mm; a plain viewer knows the attribute, not the style.
    height = round(figure.height * 96 / 25.4)
    return f'<figure><img src="{source}" alt="{words}" height="{height}">{caption}</figure>'


def _signature(block: SignatureBlock) -> Iterator[str]:
    yield '<div class="signature">'
    yield f"<p{AUTO}><strong>{_lines(block.partner)}</strong></p>"
    yield f"<p{AUTO}>{_lines(block.statement)}</p>"
    yield "<table>"
    for label, words in block.lines:
        known = _lines(words) or "&nbsp;"
        yield f'<tr><th scope="row"{AUTO}>{_lines(label)}</th><td{AUTO}>{known}</td></tr>'
    yield "</table>"
    yield "</div>"


def _lines(words: str) -> str:
    return _escaped(words).replace("\n", "<br>")


def _escaped(words: str) -> str:
    return html.escape(words, quote=True)
