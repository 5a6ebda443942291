"""Blocks as a Word file (.docx), made with python-docx.

From blocks to bytes: `story` tells the blocks as paragraphs and tables, whose words `passages`
turns into runs; `styles`, `numbering` and `sheet` say how all that looks; `file` puts it into
the parts of a file. A person can go on in Word: headings, lists, captions, contents and page
numbers are Word's own, and every look is a style.
"""

from planner.documents.blocks import Document
from planner.documents.layout import Layout

STANDARD = Layout()


def render(document: Document, layout: Layout = STANDARD) -> bytes:
    """Return a document as a Word file: the same document and layout give the same bytes.

    Raises:
        DocumentError: it has no title or language, or a picture cannot be read or has no words
    """
    from planner.documents.word.file import written

    return written(document, layout)
