"""Blocks as tagged PDF bytes (PDF/UA-1 and PDF/A-2a), drawn with reportlab.

From blocks to bytes: `story` tells the blocks as a tree (`structure`) and as things that flow
down pages (`flowables`, `rows`), set in lines (`lines`, `fonts`); `pages` decides what stands
on which page and draws it on a `canvas` that marks everything it draws. reportlab writes the
file, its fonts and pictures. Its Platypus is not used: it forgets which parts of a split
paragraph, list or table belong together, draws twice for `page n of m`, refuses what is taller
than a page, reads markup in people's words, and is quadratic in the length of a paragraph.
"""

from typing import TYPE_CHECKING

from planner.documents.blocks import Document
from planner.documents.layout import Layout

if TYPE_CHECKING:
    from planner.documents.pdf.coverage import Unprintable

STANDARD = Layout()


def render(document: Document, layout: Layout = STANDARD) -> bytes:
    """Return a document as PDF bytes: the same document and layout give the same bytes.

    Raises:
        DocumentError: a character that no font has, a picture that cannot be read
    """
    from planner.documents.pdf.pages import printed

    return printed(document, layout)


def unprintable(document: Document) -> "tuple[Unprintable, ...]":
    """Return every character of a document that no font has, with the words around it."""
    from planner.documents.pdf.coverage import unprintable as found

    return found(document)
