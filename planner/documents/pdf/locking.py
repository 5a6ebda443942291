"""A password on a finished PDF: the standard encryption of PDF 2.0 (AES-256), by pikepdf.

Whoever opens the file may do anything with it, and a screen reader may always read it, as
PDF/UA-1 (7.16) asks. PDF/A allows no encryption, so the file no longer says that it keeps to
it. The password is kept nowhere: without it nobody can open the file.
"""

import re
from io import BytesIO

import pikepdf

from planner.errors import DocumentError

SHORTEST = 8  # characters
LONGEST = 127  # bytes of UTF-8 that the standard looks at
PDF_A = re.compile(
    rb"<pdfaid:part>.*</pdfaid:conformance>|<pdfaExtension:schemas>.*</pdfaExtension:schemas>",
    re.DOTALL,
)


def check_password(password: str) -> None:
    """Refuse a password that protects nobody, or that no reader would take whole.

    Raises:
        DocumentError: it is too short or too long.
    """
    if len(password) < SHORTEST:
        raise DocumentError(
            "A password needs at least {limit} characters; take a few words.",
            limit=SHORTEST,
        )
    if len(password.encode("utf-8", "surrogatepass")) > LONGEST:
        raise DocumentError("This password is too long; take a few words.")


def locked(content: bytes, password: str) -> bytes:
    """Return a PDF that opens only with a password.

    Raises:
        DocumentError: the password is too short or too long.
    """
    check_password(password)
    written = BytesIO()
    with pikepdf.open(BytesIO(content)) as pdf:
        about = pdf.Root.Metadata
        about.write(PDF_A.sub(b"", about.read_bytes()))
        pdf.save(
            written,
            encryption=pikepdf.Encryption(
                user=password, owner=password, R=6, allow=pikepdf.Permissions()
            ),
        )
    return written.getvalue()
