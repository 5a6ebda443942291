"""What a person typed, read as a value; kind to people, and sure of what it understood.

Words that cannot be read are no error of the program: they are kept as typed and become a
finding. A day is read the British way, day before month; nothing is guessed from two digits.
"""

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import assert_never

from planner.errors import PlannerError
from planner.model.kinds import (
    UNITS,
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
    Unit,
)
from planner.model.values import (
    DIGITS_LIMIT,
    LINE_BREAK,
    LINE_LIMIT,
    PROSE_LIMIT,
    Value,
    has_too_many_digits,
)
from planner.model.words import SIGNS, decimals_of

QUOTED = 60  # characters of a person's words that a sentence repeats
MONTHS = (
    "january february march april may june july august september october november december",
    "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr",
)
WELSH_UNITS: dict[str, Unit] = {  # each as it may stand after a number
    **dict.fromkeys(("awr", "oriau"), "hours"),
    **dict.fromkeys(("dydd", "ddydd", "diwrnod", "ddiwrnod", "niwrnod"), "days"),
    **dict.fromkeys(("wythnos", "wythnosau"), "weeks"),
    **dict.fromkeys(("mis", "fis", "misoedd"), "months"),
    **dict.fromkeys(("blwyddyn", "flwyddyn", "blynedd", "flynedd", "mlynedd"), "years"),
}
NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve"
RHYTHMS = {
    "weekly": Duration(1, "weeks"),
    "fortnightly": Duration(2, "weeks"),
    "monthly": Duration(1, "months"),
    "quarterly": Duration(3, "months"),
    "yearly": Duration(1, "years"),
    "annually": Duration(1, "years"),
}

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})\s*[/. -]\s*(\d{1,2})\s*[/. -]\s*(\d{4})")
_WORDS = re.compile(
    r"(?:[a-z]+day,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,10})\.?,?\s+(\d{4})"
)
_WELSH_LENGTH = re.compile(rf"(?:bob\s+)?(?:(\d{{1,15}})\s+)?({'|'.join(WELSH_UNITS)})")
_LENGTH = re.compile(r"(?:every\s+)?(?:([a-z]+|\d{1,15})\s+)?(hour|day|week|month|year)s?")


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
            f"This is {len(words):,} characters long; the most here is {limit:,}."
            " Put the rest into an appendix."
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
    allowed = ", ".join(value for value in kind.values if value)
    raise NotUnderstoodError(f"“{quoted(words)}” is not one of: {allowed}.")


def _day(tidy: str, words: str) -> date:
    try:
        if match := _ISO.fullmatch(tidy):
            year, month, day = map(int, match.groups())
        elif match := _FIGURES.fullmatch(tidy):
            day, month, year = map(int, match.groups())
        elif match := _WORDS.fullmatch(tidy):
            day, month, year = int(match[1]), _month(match[2]), int(match[3])
        else:
            day = month = year = 0
        return date(year, month, day)
    except ValueError:
        raise NotUnderstoodError(
            f"“{quoted(words)}” is not a day; write it as 30 June 2027."
        ) from None


def _month(name: str) -> int:
    """Return the number of a month by three letters or more of its name; 0 for none."""
    named = (pair for months in MONTHS for pair in enumerate(months.split(), 1))
    return next((at for at, month in named if month.startswith(name)), 0)


def _flag(tidy: str, words: str) -> bool:
    if tidy in ("yes", "y", "true", "ie"):
        return True
    if tidy in ("no", "n", "false", "na"):
        return False
    raise NotUnderstoodError(f"“{quoted(words)}” is neither yes nor no.")


def _number(tidy: str, words: str) -> Decimal:
    try:
        number = Decimal(re.sub(r"(?<=\d)[, ](?=\d{3}(?:\D|$))", "", tidy))
    except InvalidOperation:
        raise NotUnderstoodError(f"“{quoted(words)}” is not a number.") from None
    if not number.is_finite():
        raise NotUnderstoodError(f"“{quoted(words)}” is not a number.")
    if has_too_many_digits(number):
        raise NotUnderstoodError(f"A number has at most {DIGITS_LIMIT} digits.")
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
            f"“{quoted(words)}” has more decimals than {currency or 'money'} has."
        )
    return int(minor)


def _length(tidy: str, words: str) -> Duration:
    if tidy in RHYTHMS:
        return RHYTHMS[tidy]
    if match := _WELSH_LENGTH.fullmatch(tidy):
        return Duration(int(match[1] or 1), WELSH_UNITS[match[2]])
    if match := _LENGTH.fullmatch(tidy):
        number = _counted(match[1])
        unit = next(each for each in UNITS if each.startswith(match[2]))
        if number is not None:
            return Duration(number, unit)
    raise NotUnderstoodError(
        f"“{quoted(words)}” is not a length of time; write it as 14 days or 3 months."
    )


def _counted(number: str | None) -> int | None:
    """Return a number in figures or in a word up to twelve; none means one."""
    if number is None or number in ("a", "an"):
        return 1
    names = NUMBERS.split()
    return (
        int(number) if number.isdecimal() else names.index(number) if number in names else None
    )
