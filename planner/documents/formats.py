"""The forms in which a document can be kept: as PDF, for Word, as a page for a browser."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from planner.documents.blocks import Document
    from planner.documents.layout import Layout

Ending = Literal["pdf", "docx", "html"]
FORMATS: Mapping[Ending, str] = {"pdf": "PDF", "docx": "Word", "html": "web page"}


def rendered(document: "Document", layout: "Layout", ending: Ending) -> bytes:
    """Return the content of a file: the same document and layout give the same bytes.

    Raises:
        DocumentError: a character that no font has, a picture that cannot be read
    """
    match ending:
        case "pdf":
            from planner.documents import pdf

            return pdf.render(document, layout)
        case "docx":
            from planner.documents import word

            return word.render(document, layout)
        case "html":
            from planner.documents import web

            return web.render(document, layout).encode()


def protected(content: bytes, password: str) -> bytes:
    """Return a PDF that opens with a password alone; as it is where there is none.

    Raises:
        DocumentError: the password is too short or too long
    """
    if not password:
        return content
    from planner.documents.pdf.locking import locked

    return locked(content, password)
