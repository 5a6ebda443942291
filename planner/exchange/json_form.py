"""A charter as a JSON file: bytes in and a charter out, and back.

What the values may be is the business of `planner.model.form`; here stands what the file itself
may be. Reading is strict: a file with anything wrong in it is refused in one sentence.
"""

import json
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from planner.errors import ExchangeError
from planner.exchange.pictures import check_pictures
from planner.model.charter import Charter
from planner.model.form import Form, charter_form, charter_from
from planner.model.values import ID_LIMIT, as_given
from planner.saying import Said

FILE_LIMIT = 20_000_000  # bytes
NESTING_LIMIT = 32
WHOLE_LIMIT = 100  # digits; longer ones cannot be right, and Python refuses to read 4,301
TOO_LARGE = Decimal("1e999")  # stands for a number that not even `Decimal` can hold

BEGINNINGS = (
    (b"%PDF", Said("a PDF")),
    (
        b"SQLite format 3\0",
        Said("a library or another database; a library is opened with --library"),
    ),
    (b"\xd0\xcf\x11\xe0", Said("an older Word or Excel file")),
    (b"{\\rtf", Said("a rich text file")),
    (b"\x89PNG", Said("a picture")),
    (b"\xff\xd8\xff", Said("a picture")),
    (b"\xff\xfe", Said("text in UTF-16; save it again in UTF-8")),
    (b"\xfe\xff", Said("text in UTF-16; save it again in UTF-8")),
    (b"<", Said("a web page or XML")),
)
FILE = Said("the file")
SYNTAX = {
    "Expecting property name": Said("a name in double quotes is missing"),
    "Expecting ':'": Said("a colon is missing"),
    "Expecting ','": Said("a comma or a closing bracket is missing"),
    "Expecting value": Said("a value is missing, or is not written as JSON writes it"),
    "Illegal trailing comma": Said("the last entry has a comma after it"),
    "Extra data": Said("something follows after the end of the charter"),
    "Unterminated string": Said("the quotation marks that open here never close"),
    "Invalid control character": Said(
        "a text has a line break, tab or control character in it"
    ),
    "Invalid \\": Said("a backslash stands before something that JSON does not know"),
}


class _Repeating(dict[str, object]):
    """An object of the file in which a name is there twice."""

    twice = ""


def read(content: bytes) -> Charter:
    """Return the charter of a JSON file; one without an id gets a new one.

    Raises:
        ExchangeError: the file is not a charter in every detail; the text names the place.
    """
    charter = charter_from(plain_form(content))
    check_pictures(charter)
    return charter


def plain_form(content: bytes) -> Form:
    """Return what a JSON file says, before anybody asks whether it is a charter.

    Raises:
        ExchangeError: it is not JSON, or says what no charter may.
    """
    plain = _parsed(_decoded(content))
    _check_shape(plain)
    if not isinstance(plain, dict):
        raise ExchangeError("the file: must be an object, in curly brackets")
    return plain


def write(charter: Charter) -> str:
    """Return the text of a JSON file that `read` gives the same charter for."""
    return json.dumps(charter_form(charter), ensure_ascii=False, indent=2) + "\n"


def _decoded(content: bytes) -> str:
    if len(content) > FILE_LIMIT:
        raise ExchangeError(
            "the file is larger than {limit} MB, which is the most",
            limit=FILE_LIMIT // 1_000_000,
        )
    if not content.strip():
        raise ExchangeError("the file is empty")
    if seems := _seems(content):
        raise ExchangeError(
            "the file is not a charter in JSON: it seems to be {seems}", seems=seems
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ExchangeError(
            "the file is not in UTF-8 (see byte {number}); save it again in UTF-8",
            number=error.start + 1,
        ) from None


def _seems(content: bytes) -> Said | None:
    """Return what a file seems to be that is certainly not JSON; `None` when it may be."""
    if content.startswith(b"PK\x03\x04"):
        if b"word/document.xml" in content:
            return Said("a Word file")
        if b"manifest.json" in content:
            return Said(
                "a review copy, which this release cannot bring in; ask for the JSON form"
            )
        return Said("a ZIP file")
    return next((what for start, what in BEGINNINGS if content.startswith(start)), None)


def _parsed(text: str) -> object:
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_whole,
            parse_float=_decimal,
            parse_constant=Decimal,
        )
    except json.JSONDecodeError as error:
        why = next(
            (why for message, why in SYNTAX.items() if error.msg.startswith(message)),
            Said("this is not written as JSON writes it"),
        )
        raise ExchangeError(
            "line {line}, column {column}: {why}",
            line=error.lineno,
            column=error.colno,
            why=why,
        ) from None
    except RecursionError:
        raise _too_deep(FILE) from None


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) == len(pairs):
        return members
    repeating = _Repeating(members)
    times = Counter(name for name, _ in pairs)
    repeating.twice = next(name for name in members if times[name] > 1)
    return repeating


def _whole(digits: str) -> int | Decimal:
    return int(digits) if len(digits) <= WHOLE_LIMIT else Decimal(digits)


def _decimal(digits: str) -> Decimal:
    try:
        return Decimal(digits)
    except InvalidOperation:
        return TOO_LARGE


def _check_shape(plain: object) -> None:
    """Refuse what no part of a charter may be, whatever the part is called."""
    levels = [iter([(plain, "")])]
    while levels:
        value, place = next(levels[-1], (None, ""))
        if value is None:
            levels.pop()
            continue
        if len(levels) > NESTING_LIMIT:
            raise _too_deep(place)
        if isinstance(value, _Repeating):
            raise ExchangeError(
                "{place}: the name {given} is there twice",
                place=place or FILE,
                given=as_given(value.twice),
            )
        levels.append(_parts(value, place))


def _parts(value: object, place: str) -> Iterator[tuple[object, str]]:
    """Yield the objects and lists inside a value with their places, and check all names."""
    for name, part in _named_parts(value, place):
        if isinstance(part, dict | list):
            yield part, name


def _named_parts(value: object, place: str) -> Iterator[tuple[str, object]]:
    if isinstance(value, list):
        yield from ((f"{place}[{at}]", part) for at, part in enumerate(value))
    elif isinstance(value, dict):
        start = "" if place in ("", "records") else f"{place}."
        for name, part in value.items():
            if not name.isprintable() or not 0 < len(name) <= ID_LIMIT:
                raise ExchangeError(
                    "{place}: nothing is called {given}",
                    place=place or FILE,
                    given=as_given(name),
                )
            yield start + name, part


def _too_deep(place: str | Said) -> ExchangeError:
    return ExchangeError(
        "{place}: is nested more than {limit} deep, which is the most",
        place=place,
        limit=NESTING_LIMIT,
    )
