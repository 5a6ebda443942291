"""What a person typed, read as a value; kind to people, and sure of what it understood.

Words that cannot be read are no error of the program: they are kept as typed and become a
finding.
"""

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import assert_never

from planner.errors import PlannerError
from planner.model.kinds import (
    Choice,
    Day,
    Duration,
    Flag,
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
from planner.model.times_typed import day_of, length_of
from planner.model.values import (
    DIGITS_LIMIT,
    LINE_BREAK,
    LINE_LIMIT,
    PROSE_LIMIT,
    Value,
    has_too_many_digits,
)
from planner.model.words import SIGNS, decimals_of
from planner.saying import Said, Word

QUOTED = 60  # characters of a person's words that a sentence repeats

_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


class NotUnderstoodError(PlannerError):
    """Words that a field cannot hold; the sentence says what it can."""


def plain(words: str) -> str:
    """Return words without control characters, whatever ends a line as one line break.

    What is pasted has them: a line break within a paragraph of Word is a vertical tab.
    """
    return _UNSEEN.sub("", _LINE_END.sub("\n", words))


def in_one_line(words: str) -> str:
    """Return words on one line, without control characters."""
    return " ".join(plain(words).split("\n"))


def quoted(words: str) -> str:
    """Return words as a sentence repeats them: their beginning, where they are long."""
    return words if len(words) <= QUOTED else f"{words[:QUOTED]}…"


def typed(kind: Kind, words: str, currency: str = "GBP") -> Value:
    """Return the value that a person's words stand for; nothing but spaces is empty.

    Raises:
        NotUnderstoodError: the words do not fit the kind.
    """
    words = plain(words)
    if isinstance(kind, Line | Prose | Link):
        return _whole(kind, words)
    tidy = " ".join(words.split()).lower()
    if not tidy:
        return _nothing(kind)
    match kind:
        case Choice():
            return _choice(kind, tidy, words)
        case Money():
            return _money(tidy, words, currency)
        case Day() | Flag() | Number() | Span():
            return _figure(kind, tidy, words)
        case Links():
            return tuple(words.replace(",", " ").split())
        case Picture():
            raise NotUnderstoodError("A picture is chosen from a file, not typed.")
        case _:
            assert_never(kind)


def _nothing(kind: Kind) -> Value:
    match kind:
        case Links():
            return ()
        case Line() | Prose() | Link() | Choice():
            return ""
        case _:
            return None


def _whole(kind: Line | Prose | Link, words: str) -> str:
    limit = PROSE_LIMIT if isinstance(kind, Prose) else LINE_LIMIT
    if len(words) > limit:
        raise NotUnderstoodError(
            "This is {number} characters long; the most here is {limit}."
            " Put the rest into an appendix.",
            number=len(words),
            limit=limit,
        )
    if not isinstance(kind, Prose) and LINE_BREAK.search(words):
        raise NotUnderstoodError("This must be one line, without line breaks or tabs.")
    return words


def _figure(kind: Day | Flag | Number | Span, tidy: str, words: str) -> Value:
    match kind:
        case Day():
            return _day(tidy, words)
        case Flag():
            return _flag(tidy, words)
        case Number():
            return _plain_number(_number(tidy, words))
        case Span():
            return _length(tidy, words)
        case _:
            assert_never(kind)


def _choice(kind: Choice, tidy: str, words: str) -> str:
    for value in kind.values:
        if value.lower() == tidy:
            return value
    allowed = [value for value in kind.values if value]
    raise NotUnderstoodError(
        "“{words}” is not one of: {choices}.",
        words=quoted(words),
        choices=[Word(each) for each in allowed],
    )


def _day(tidy: str, words: str) -> date:
    day = day_of(tidy)
    if day is None:
        raise NotUnderstoodError(
            "“{words}” is not a day; write it as 30 June 2027.", words=quoted(words)
        )
    return day


def _flag(tidy: str, words: str) -> bool:
    if tidy in ("yes", "y", "true", "ie"):
        return True
    if tidy in ("no", "n", "false", "na"):
        return False
    raise NotUnderstoodError("“{words}” is neither yes nor no.", words=quoted(words))


def _number(tidy: str, words: str) -> Decimal:
    try:
        number = Decimal(re.sub(r"(?<=\d)[, ](?=\d{3}(?:\D|$))", "", tidy))
    except InvalidOperation:
        number = Decimal("nan")
    if not number.is_finite():
        raise NotUnderstoodError("“{words}” is not a number.", words=quoted(words))
    if has_too_many_digits(number):
        raise NotUnderstoodError("A number has at most {limit} digits.", limit=DIGITS_LIMIT)
    return number


def _plain_number(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)


def _money(tidy: str, words: str, currency: str) -> int:
    figures = tidy.removeprefix("-").strip().removeprefix(SIGNS.get(currency, "£"))
    figures = figures.removeprefix(currency.lower()).removesuffix(currency.lower()).strip()
    signed = f"-{figures}" if tidy.startswith("-") else figures
    minor = _number(signed, words).scaleb(decimals_of(currency))
    if minor != minor.to_integral_value():
        raise NotUnderstoodError(
            "“{words}” has more decimals than {currency} has.",
            words=quoted(words),
            currency=currency or Said("money"),
        )
    return int(minor)


def _length(tidy: str, words: str) -> Duration:
    length = length_of(tidy)
    if length is not None:
        return length
    raise NotUnderstoodError(
        "“{words}” is not a length of time; write it as 14 days or 3 months.",
        words=quoted(words),
    )
