"""What may be attached to a signature: real PDF, PNG and JPEG files, and nothing that hides."""

import zlib
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from planner.errors import ExchangeError
from planner.exchange.scans import scan_from, scan_of
from planner.model.scans import SCAN_LIMIT
from tests.pdf_blocks import painted

PIXEL_LIMIT = 40_000_000


def a_pdf(pages: int = 1) -> PdfWriter:
    """Return a PDF of empty pages."""
    made = PdfWriter()
    for _ in range(pages):
        made.add_blank_page(595, 842)
    return made


def saved(made: PdfWriter) -> bytes:
    """Return the bytes of a PDF."""
    out = BytesIO()
    made.write(out)
    return out.getvalue()


def a_png(across: int, down: int) -> bytes:
    """Return a small PNG file that says it is as large as this."""
    head = across.to_bytes(4, "big") + down.to_bytes(4, "big") + b"\x08\0\0\0\0"
    chunks = (b"IHDR" + head, b"IDAT" + zlib.compress(bytes(across)), b"IEND")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (len(one) - 4).to_bytes(4, "big") + one + zlib.crc32(one).to_bytes(4, "big")
        for one in chunks
    )


def acting(kind: str) -> PdfWriter:
    """Return a PDF that does something when it is opened."""
    made = a_pdf()
    action = {NameObject("/S"): NameObject(kind), NameObject("/JS"): TextStringObject("run()")}
    made.root_object[NameObject("/OpenAction")] = DictionaryObject(action)
    return made


def with_javascript() -> bytes:
    return saved(acting("/JavaScript"))


def with_attachment() -> bytes:
    made = a_pdf()
    made.add_attachment("setup.exe", b"MZ")
    return saved(made)


def locked() -> bytes:
    made = a_pdf()
    made.encrypt("secret", algorithm="RC4-128")
    return saved(made)


def a_zip() -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as file:
        file.writestr("sheet.pdf", "%PDF-1.4")
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "media"),
    [
        ("sheet.pdf", saved(a_pdf()), "application/pdf"),
        ("sheet.png", painted(), "image/png"),
        ("sheet.jpg", painted(kind="JPEG"), "image/jpeg"),
        ("no name for it", painted(kind="JPEG"), "image/jpeg"),
    ],
)
def test_a_real_scan_is_taken_as_it_is(
    tmp_path: Path, name: str, content: bytes, media: str
) -> None:
    (tmp_path / name).write_bytes(content)

    scan = scan_from(tmp_path / name)

    assert (scan.name, scan.media, scan.content) == (name, media, content)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"MZ\x90\0 a program by another name", "is a program; attach"),
        (b"\x7fELF\x02", "is a program; attach"),
        (a_zip(), "is a ZIP or Word file; attach"),
        (b"<!doctype html><p>Signed</p>", "is a web page; attach"),
        (b"GIF89a", "is a GIF picture; attach"),
        (b"Signed by Jane", "is not a scan; attach"),
        (b"", "is empty; attach"),
        (b"%PDF-1.7\nMZ\x90", "is a damaged PDF; scan the sheet again"),
        (b"%PDF-1.7\nMZ\x90\n%%EOF", "is a damaged PDF; scan the sheet again"),
        (saved(a_pdf(0)), "is a damaged PDF; scan the sheet again"),
        (saved(a_pdf()) + b"PK" + bytes(2000), "is a damaged PDF; scan the sheet again"),
        (locked(), "needs a password; save a copy without one"),
        (with_javascript(), "has a program or another file inside; attach a plain scan"),
        (saved(acting("/Launch")), "has a program or another file inside; attach a plain"),
        (with_attachment(), "has a program or another file inside; attach a plain scan"),
        (painted()[:40], "is a damaged picture; scan the sheet again"),
        (painted(kind="JPEG", size=(600, 600))[:900], "is a damaged picture; scan the sheet"),
        (a_png(7_000, 6_000), "has more than 40 million dots; scan it again with fewer"),
        (a_png(10_000, 10_000), "has more than 40 million dots; scan it again with fewer"),
        (a_png(100_000, 100_000), "has more than 40 million dots; scan it again with fewer"),
        (b"%PDF-1.7" + bytes(SCAN_LIMIT), "is larger than 10 MB; scan it again with fewer"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_scan_is_refused_in_one_sentence(content: bytes, why: str) -> None:
    with pytest.raises(ExchangeError) as refused:
        scan_of("sheet.pdf", content)

    said = str(refused.value)
    assert said.startswith(f"“sheet.pdf” {why}")
    assert said.endswith(".")
    assert ". " not in said


def test_a_folder_is_no_scan(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match="is a folder; attach a PDF"):
        scan_from(tmp_path)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExchangeError, match=r"“sheet\.pdf” cannot be read: no such file"):
        scan_from(tmp_path / "sheet.pdf")


def test_a_name_is_kept_in_letters_that_can_be_shown(tmp_path: Path) -> None:
    odd = tmp_path / "a\nb\udc80.png"
    odd.write_bytes(painted())

    assert scan_from(odd).name == "a\ufffdb\ufffd.png"


@given(st.integers(0, 600), st.binary(min_size=1, max_size=40))
def test_a_file_that_was_damaged_anywhere_is_taken_or_told(place: int, rubbish: bytes) -> None:
    whole = saved(a_pdf())
    damaged = whole[:place] + rubbish + whole[place + len(rubbish) :]

    found = taken(damaged)
    assert found == damaged or str(found).startswith("“sheet.pdf” ")


def taken(content: bytes) -> bytes | str:
    """Return what is taken of a file, or why it is not."""
    try:
        return scan_of("sheet.pdf", content).content
    except ExchangeError as error:
        return str(error)
