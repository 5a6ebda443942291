"""A PDF with a password opens with that alone, and reads aloud as it did before."""

from io import BytesIO

import pikepdf
import pytest

from planner.documents.blocks import Document, Heading
from planner.documents.formats import protected
from planner.documents.pdf import render
from planner.errors import DocumentError
from tests.pdf_reading import invalid

PASSWORD = "three small wörds"
OPEN = render(Document("Telford", "en", (Heading(1, "Telford Food Partnership"),)))


def test_it_opens_with_the_password_alone() -> None:
    locked = protected(OPEN, PASSWORD)

    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(locked))
    with pikepdf.open(BytesIO(locked), password=PASSWORD) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert pdf.encryption.stream_method.name == "aesv3"
    assert b"Telford" not in locked


def test_a_screen_reader_may_read_it_as_it_read_the_open_one() -> None:
    with pikepdf.open(BytesIO(protected(OPEN, PASSWORD)), password=PASSWORD) as pdf:
        assert pdf.allow.accessibility
        assert pdf.Root.MarkInfo.Marked
        about = pdf.Root.Metadata.read_bytes()
        unlocked = BytesIO()
        pdf.save(unlocked)

    assert b"pdfuaid:part>1<" in about
    assert b"pdfaid:part" not in about
    assert [fault for fault in invalid(unlocked.getvalue()) if "2A" not in fault] == []


@pytest.mark.parametrize("password", ["short", "ö" * 64])
def test_a_password_that_does_not_do_is_refused(password: str) -> None:
    with pytest.raises(DocumentError, match="password"):
        protected(OPEN, password)


def test_without_a_password_a_file_stays_as_it_is() -> None:
    assert protected(OPEN, "") == OPEN
