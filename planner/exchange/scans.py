"""Scans of signed sheets as they come in: real PDF, PNG and JPEG files, looked at before kept.

What a file is called counts for nothing: it is opened, so a program by the name of a picture is
refused. Each refusal is one sentence that says what to do.
"""

from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import DictionaryObject, PdfObject

from planner.errors import ExchangeError
from planner.exchange.pictures import trouble_with
from planner.model.scans import SCAN_LIMIT, Scan
from planner.model.values import SIGNATURES
from planner.saying import Said, of_system

MOST_PIXELS = 40_000_000  # an A4 sheet at 600 dots an inch has 35 million
PDF, END = b"%PDF-", b"%%EOF"
TAIL = 1024  # bytes at the end of a PDF in which its end is marked: ISO 32000-1, annex H.3.18
# Files that are often taken for scans, by how they begin.
OTHERS = {
    b"": Said("is empty"),
    b"MZ": Said("is a program"),
    b"\x7fELF": Said("is a program"),
    b"#!": Said("is a program"),
    b"PK": Said("is a ZIP or Word file"),
    b"\xd0\xcf\x11\xe0": Said("is an older Word file"),
    b"<": Said("is a web page"),
    b"II*\0": Said("is a TIFF picture"),
    b"MM\0*": Said("is a TIFF picture"),
    b"GIF8": Said("is a GIF picture"),
}
ADVICE = Said("attach a PDF, PNG or JPEG file of the signed sheet")
# What pypdf lets through where a file is broken, beside its own errors.
BROKEN_PDF = (
    PyPdfError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    NameError,
    NotImplementedError,
    RecursionError,
    TypeError,
    ValueError,
)


def scan_from(path: Path) -> Scan:
    """Return the scan in a file.

    Raises:
        ExchangeError: it cannot be read, is too large, or is no PDF, PNG or JPEG inside.
    """
    name = _named(path)
    if path.is_dir():
        raise ExchangeError("“{name}” is a folder; {advice}.", name=name, advice=ADVICE)
    try:
        with path.open("rb") as file:
            content = file.read(SCAN_LIMIT + 1)
    except OSError as error:
        raise ExchangeError(
            "“{name}” cannot be read: {reason}.", name=name, reason=of_system(error)
        ) from error
    return scan_of(name, content)


def scan_of(name: str, content: bytes) -> Scan:
    """Return bytes as a scan of this name.

    Raises:
        ExchangeError: they are too many, or no PDF, PNG or JPEG.
    """
    if len(content) > SCAN_LIMIT:
        megabytes = SCAN_LIMIT // 1_000_000
        raise ExchangeError(
            "“{name}” is larger than {megabytes} MB; scan it again with fewer dots an inch.",
            name=name,
            megabytes=megabytes,
        )
    if content.startswith(PDF):
        _look_into_pdf(name, content)
        return Scan(name, "application/pdf", content)
    for media, mark in SIGNATURES.items():
        if content.startswith(mark):
            _look_at_picture(name, content, media)
            return Scan(name, media, content)
    raise ExchangeError(
        "“{name}” {what}; {advice}.", name=name, what=_what(content), advice=ADVICE
    )


def _named(path: Path) -> str:
    """Return the name of a file in letters that can be kept, shown and printed."""
    name = path.name or str(path)
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in name)


def _what(content: bytes) -> Said:
    found = (OTHERS[mark] for mark in OTHERS if mark and content.startswith(mark))
    return next(found, Said("is not a scan") if content else OTHERS[b""])


def _look_into_pdf(name: str, content: bytes) -> None:
    broken = ExchangeError("“{name}” is a damaged PDF; scan the sheet again.", name=name)
    if END not in content[-TAIL:]:
        raise broken
    try:
        reader = PdfReader(BytesIO(content))
        is_locked = reader.is_encrypted
        pages = 0 if is_locked else len(reader.pages)
        hides = not is_locked and _hides_something(reader)
    except BROKEN_PDF as error:
        raise broken from error
    if is_locked:
        raise ExchangeError(
            "“{name}” needs a password; save a copy without one, then attach it.", name=name
        )
    if hides:
        raise ExchangeError(
            "“{name}” has a program or another file inside; attach a plain scan of the sheet.",
            name=name,
        )
    if not pages:
        raise broken


def _hides_something(reader: PdfReader) -> bool:
    """Return whether a PDF does something by itself, or carries other files."""
    root = reader.root_object
    action, names = (_dictionary(root.get(key)) for key in ("/OpenAction", "/Names"))
    return (
        action.get("/S") in ("/JavaScript", "/Launch")
        or "/AA" in root
        or "/JavaScript" in names
        or "/EmbeddedFiles" in names
    )


def _dictionary(found: PdfObject | None) -> DictionaryObject:
    found = found.get_object() if found is not None else None
    return found if isinstance(found, DictionaryObject) else DictionaryObject()


def _look_at_picture(name: str, content: bytes, media: str) -> None:
    """Refuse a picture that is too large to show, before it is unpacked, or that is damaged."""
    match trouble_with(content, media, MOST_PIXELS):
        case "too large":
            raise ExchangeError(
                "“{name}” has more than {limit} million dots; scan it again with fewer dots"
                " an inch.",
                name=name,
                limit=MOST_PIXELS // 1_000_000,
            )
        case "damaged":
            raise ExchangeError(
                "“{name}” is a damaged picture; scan the sheet again.", name=name
            )
