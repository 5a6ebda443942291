"""Blocks as a readable, self-contained HTML page, on screen, on a telephone or on paper.

It loads nothing and runs nothing: pictures and drawings are inside it, and every word that a
person typed passes `markup.escaped`. The markup is what HTML has words for, so that a plain
viewer, which knows no style and no drawings, shows it well.
"""

from collections.abc import Iterator, Sequence

from planner.documents.blocks import Document
from planner.documents.layout import Layout
from planner.documents.web.blocks import Page
from planner.documents.web.markup import AUTO, escaped
from planner.documents.web.style import style

STANDARD = Layout()


def render(document: Document, layout: Layout = STANDARD) -> str:
    """Return a document as one HTML page that needs nothing else."""
    way = ' dir="rtl"' if document.direction == "rtl" else ""
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{escaped(document.language)}"{way}>',
            "<head>",
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escaped(document.title)}</title>",
            f"<style>{style(layout)}</style>",
            "</head>",
            "<body>",
            "<main>",
            *_marked(document.watermark),
            *Page(document, layout).told(),
            *_footer(document.footer),
            "</main>",
            "</body>",
            "</html>\n",
        )
    )


def _marked(watermark: str) -> Iterator[str]:
    if watermark:
        yield f'<p class="missing"{AUTO}><strong>{escaped(watermark)}</strong></p>'


def _footer(lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield "<footer>"
        yield from (f"<p{AUTO}>{escaped(line)}</p>" for line in lines)
        yield "</footer>"
