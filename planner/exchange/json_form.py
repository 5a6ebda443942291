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

FILE_LIMIT = 20_000_000  # bytes
NESTING_LIMIT = 32
WHOLE_LIMIT = 100  # digits; longer ones cannot be right, and Python refuses to read 4,301
TOO_LARGE = Decimal("1e999")  # stands for a number that not even `Decimal` can hold

BEGINNINGS = (
    (b"%PDF", "a PDF"),
    (b"SQLite format 3\0", "a library or another database; a library is opened with --library"),
    (b"\xd0\xcf\x11\xe0", "an older Word or Excel file"),
    (b"{\\rtf", "a rich text file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\xff\xfe", "text in UTF-16; save it again in UTF-8"),
    (b"\xfe\xff", "text in UTF-16; save it again in UTF-8"),
    (b"<", "a web page or XML"),
)
SYNTAX = {
    "Expecting property name": "a name in double quotes is missing",
    "Expecting ':'": "a colon is missing",
    "Expecting ','": "a comma or a closing bracket is missing",
    "Expecting value": "a value is missing, or is not written as JSON writes it",
    "Illegal trailing comma": "the last entry has a comma after it",
    "Extra data": "something follows after the end of the charter",
    "Unterminated string": "the quotation marks that open here never close",
    "Invalid control character": "a text has a line break, tab or control character in it",
    "Invalid \\": "a backslash stands before something that JSON does not know",
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
            f"the file is larger than {FILE_LIMIT // 1_000_000} MB, which is the most"
        )
    if not content.strip():
        raise ExchangeError("the file is empty")
    if seems := _seems(content):
        raise ExchangeError(f"the file is not a charter in JSON: it seems to be {seems}")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ExchangeError(
            f"the file is not in UTF-8 (see byte {error.start + 1:,}); save it again in UTF-8"
        ) from None


def _seems(content: bytes) -> str:
    """Return what a file seems to be that is certainly not JSON; empty when it may be."""
    if content.startswith(b"PK\x03\x04"):
        if b"word/document.xml" in content:
            return "a Word file"
        if b"manifest.json" in content:
            return "a review copy, which this release cannot bring in; ask for the JSON form"
        return "a ZIP file"
    return next((what for start, what in BEGINNINGS if content.startswith(start)), "")


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
            "this is not written as JSON writes it",
        )
        raise ExchangeError(f"line {error.lineno}, column {error.colno}: {why}") from None
    except RecursionError:
        raise ExchangeError(_too_deep("the file")) from None


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
            raise ExchangeError(_too_deep(place))
        if isinstance(value, _Repeating):
            where = place or "the file"
            raise ExchangeError(f"{where}: the name {as_given(value.twice)} is there twice")
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
                    f"{place or 'the file'}: nothing is called {as_given(name)}"
                )
            yield start + name, part


def _too_deep(place: str) -> str:
    return f"{place}: is nested more than {NESTING_LIMIT} deep, which is the most"
