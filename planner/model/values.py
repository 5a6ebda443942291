"""Field values in the plain form of JSON, and back, refusing what a kind cannot hold.

The form and its limits are the contract of the JSON form of a charter. Reading is strict,
because a file that is wrong is refused whole; what a person types goes through `words`.
"""

import base64
import binascii
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import assert_never

from planner.errors import ExchangeError
from planner.model.kinds import (
    UNITS,
    Choice,
    Day,
    Duration,
    Flag,
    Image,
    Kind,
    Line,
    Link,
    Links,
    Money,
    Number,
    Picture,
    Prose,
    Span,
)

Value = str | date | bool | int | float | Duration | Image | tuple[str, ...] | None
Plain = str | bool | int | float | Decimal | dict[str, object] | list[object] | None

LINE_LIMIT = 2_000  # characters
PROSE_LIMIT = 200_000  # characters
UNFINISHED_LIMIT = 5_000_000  # characters; words kept for a field that cannot hold them
ID_LIMIT = 64  # characters
DIGITS_LIMIT = 15  # digits a float keeps exactly
PICTURE_LIMIT = 5_000_000  # bytes
SIGNATURES = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff"}

_DURATION = re.compile(r"(0|[1-9][0-9]{0,14}) (hour|day|week|month|year)s?")
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\r(?!\n)")
LINE_BREAK = re.compile("[\n\r\t\u2028\u2029]")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def to_plain(value: Value) -> Plain:
    """Return a value as JSON says it; an empty one gives `None`."""
    match value:
        case None | "" | ():
            return None
        case float():
            return int(value) if value.is_integer() else value  # one number, one way to say it
        case bool() | int() | str():
            return value
        case date():
            return value.isoformat()
        case Duration():
            return str(value)
        case Image():
            return {
                "type": value.type,
                "data": base64.b64encode(value.content).decode("ascii"),
            }
        case tuple():
            return list(value)
        case _:
            assert_never(value)


def from_plain(kind: Kind, plain: object, place: str) -> Value:
    """Return the value that a plain JSON value stands for.

    Raises:
        ExchangeError: the kind cannot hold it; the text begins with the place.
    """
    match kind:
        case Line() | Prose() | Choice() | Link():
            return _words(kind, plain, place)
        case Links():
            return tuple(_links(plain, place))
        case Day():
            return _day(plain, place)
        case Flag():
            return _flag(plain, place)
        case Number():
            return _number(plain, place)
        case Money():
            return _money(plain, place)
        case Span():
            return _duration(plain, place)
        case Picture():
            return _picture(plain, place)
        case _:
            assert_never(kind)


def identity(plain: object, place: str) -> str:
    """Return an id: 1 to 64 characters without spaces.

    Raises:
        ExchangeError: it is anything else.
    """
    words = text(plain, place, ID_LIMIT)
    if not words or any(character.isspace() for character in words):
        raise ExchangeError(
            "{place}: {given} is not an id: it needs 1 to {limit} characters without spaces",
            place=place,
            given=as_given(words),
            limit=ID_LIMIT,
        )
    return words


def line(plain: object, place: str) -> str:
    """Return one line of text.

    Raises:
        ExchangeError: it is not text, too long, or more than a line.
    """
    words = text(plain, place, LINE_LIMIT)
    if LINE_BREAK.search(words):
        raise ExchangeError(
            "{place}: must be one line, without line breaks or tabs", place=place
        )
    return words


def has_too_many_digits(number: Decimal) -> bool:
    """Return whether a finite number has more digits, before or after its point, than are kept.

    Counted in the digits themselves: arithmetic would round a long number before it is counted.
    """
    _, digits, exponent = number.as_tuple()
    assert isinstance(exponent, int), "a finite number has an exponent"
    kept = "".join(map(str, digits)).rstrip("0")
    exponent += len(digits) - len(kept)
    return bool(kept) and max(len(kept) + exponent, len(kept), -exponent) > DIGITS_LIMIT


def _words(kind: Line | Prose | Choice | Link, plain: object, place: str) -> str:
    match kind:
        case Line():
            return line(plain, place)
        case Prose():
            return text(plain, place, PROSE_LIMIT)
        case Choice():
            return _choice(kind, plain, place)
        case Link():
            return identity(plain, place) if plain != "" else ""
        case _:
            assert_never(kind)


def text(plain: object, place: str, limit: int) -> str:
    """Return text of at most `limit` characters, without control characters.

    Raises:
        ExchangeError: it is anything else.
    """
    if not isinstance(plain, str):
        raise ExchangeError("{place}: {given} is not text", place=place, given=as_given(plain))
    if len(plain) > limit:
        raise ExchangeError(
            "{place}: is {number} characters long; the most is {limit}",
            place=place,
            number=len(plain),
            limit=limit,
        )
    if _SURROGATE.search(plain):
        raise ExchangeError(
            "{place}: has half a character in it (a lone surrogate)", place=place
        )
    if control := _CONTROL.search(plain):
        raise ExchangeError(
            "{place}: has a control character in it (U+{code})",
            place=place,
            code=f"{ord(control.group()):04X}",
        )
    return plain


def _choice(kind: Choice, plain: object, place: str) -> str:
    if plain != "" and plain not in kind.values:
        allowed = ", ".join(value for value in kind.values if value)
        raise ExchangeError(
            "{place}: {given} is not one of: {allowed}",
            place=place,
            given=as_given(plain),
            allowed=allowed,
        )
    return str(plain)


def _day(plain: object, place: str) -> date:
    if isinstance(plain, str) and _DAY.fullmatch(plain):
        try:
            return date.fromisoformat(plain)
        except ValueError:
            pass  # a day that no calendar has, told below like any other
    raise ExchangeError(
        "{place}: {given} is not a day (such as 2027-06-30)", place=place, given=as_given(plain)
    )


def _flag(plain: object, place: str) -> bool:
    if not isinstance(plain, bool):
        raise ExchangeError(
            "{place}: {given} is not true or false", place=place, given=as_given(plain)
        )
    return plain


def _number(plain: object, place: str) -> int | float:
    if isinstance(plain, bool) or not isinstance(plain, int | float | Decimal):
        raise ExchangeError(
            "{place}: {given} is not a number", place=place, given=as_given(plain)
        )
    number = plain if isinstance(plain, Decimal) else Decimal(repr(plain))
    if not number.is_finite():
        raise ExchangeError(
            "{place}: {given} is not a number", place=place, given=as_given(plain)
        )
    if has_too_many_digits(number):
        raise ExchangeError(
            "{place}: a number has at most {limit} digits",
            place=place,
            limit=DIGITS_LIMIT,
        )
    return int(number) if number == number.to_integral_value() else float(number)


def _money(plain: object, place: str) -> int:
    amount = _number(plain, place)
    if isinstance(amount, float):
        raise ExchangeError(
            "{place}: {given} is not an amount in whole minor units, such as pence",
            place=place,
            given=as_given(plain),
        )
    return amount


def _duration(plain: object, place: str) -> Duration:
    match = _DURATION.fullmatch(plain) if isinstance(plain, str) else None
    if match is None:
        units = "hours, days, weeks, months or years"
        raise ExchangeError(
            "{place}: {given} is not a number of {units}",
            place=place,
            given=as_given(plain),
            units=units,
        )
    number, unit = match.groups()
    return Duration(int(number), next(each for each in UNITS if each.startswith(unit)))


def _links(plain: object, place: str) -> Iterator[str]:
    if not isinstance(plain, list):
        raise ExchangeError(
            "{place}: {given} is not a list of ids", place=place, given=as_given(plain)
        )
    for index, each in enumerate(plain):
        yield identity(each, f"{place}[{index}]")


def _picture(plain: object, place: str) -> Image:
    if not isinstance(plain, dict) or set(plain) != {"type", "data"}:
        raise ExchangeError('{place}: a picture is {{"type": …, "data": …}}', place=place)
    if not isinstance(plain["type"], str) or plain["type"] not in SIGNATURES:
        raise ExchangeError(
            "{place}.type: {given} is not image/png or image/jpeg",
            place=place,
            given=as_given(plain["type"]),
        )
    try:
        content = base64.b64decode(plain["data"], validate=True)
    except (binascii.Error, TypeError, ValueError):
        raise ExchangeError("{place}.data: is not in Base64", place=place) from None
    if len(content) > PICTURE_LIMIT:
        raise ExchangeError(
            "{place}.data: is {number} bytes; the most is {limit}",
            place=place,
            number=len(content),
            limit=PICTURE_LIMIT,
        )
    if not content.startswith(SIGNATURES[plain["type"]]):
        raise ExchangeError(
            "{place}.data: is not a picture of type {type}", place=place, type=plain["type"]
        )
    return Image(plain["type"], content)


def as_given(plain: object) -> str:
    """Return a value as it stood in the file, cut to a length that fits a sentence."""
    match plain:
        case str():
            words = (
                plain.encode("unicode_escape").decode("ascii")
                if not plain.isprintable()
                else plain
            )
            return f'"{words[:60]}…"' if len(words) > 60 else f'"{words}"'
        case None:
            return "null"
        case bool():
            return str(plain).lower()
        case dict():
            return "an object"
        case list():
            return "a list"
        case _:
            return str(plain)[:60]
