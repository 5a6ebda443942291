"""Worksheets as people fill them in: with another program, which saves them again."""

from collections.abc import Mapping
from io import BytesIO

from pypdf import PdfReader, PdfWriter

from planner.documents import DOCUMENTS, Options
from planner.documents.pdf import render
from planner.model.charter import Charter


def printed(charter: Charter, *sections: str, blank: bool = False) -> bytes:
    """Return the worksheet of sections of a charter as a PDF."""
    return printed_as(charter, Options(sections=sections, blank=blank))


def printed_as(charter: Charter, options: Options) -> bytes:
    """Return a worksheet as a PDF, in one language or in both."""
    kind = next(one for one in DOCUMENTS if one.key == "worksheet")
    return render(kind.make(charter, options))


def filled(content: bytes, answers: Mapping[str, str]) -> bytes:
    """Return a worksheet in which fields were filled in; a choice begins with a slash."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(content)))
    writer.update_page_form_field_values(None, dict(answers), auto_regenerate=False)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()
