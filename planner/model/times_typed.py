"""Days and lengths of time as people type them, in English and in Welsh.

A day is read the British way, day before month; nothing is guessed from two digits.
"""

import re
from datetime import date

from planner.model.kinds import UNITS, Duration, Unit

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


def day_of(tidy: str) -> date | None:
    """Return the day that words in small letters name; none where they name none."""
    if match := _ISO.fullmatch(tidy):
        year, month, day = map(int, match.groups())
    elif match := _FIGURES.fullmatch(tidy):
        day, month, year = map(int, match.groups())
    elif match := _WORDS.fullmatch(tidy):
        day, month, year = int(match[1]), _month(match[2]), int(match[3])
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def length_of(tidy: str) -> Duration | None:
    """Return the length of time that words in small letters say; none where they say none."""
    if tidy in RHYTHMS:
        return RHYTHMS[tidy]
    if match := _WELSH_LENGTH.fullmatch(tidy):
        return Duration(int(match[1] or 1), WELSH_UNITS[match[2]])
    if match := _LENGTH.fullmatch(tidy):
        number = _counted(match[1])
        unit = next(each for each in UNITS if each.startswith(match[2]))
        return None if number is None else Duration(number, unit)
    return None


def _month(name: str) -> int:
    """Return the number of a month by three letters or more of its name; 0 for none."""
    named = (pair for months in MONTHS for pair in enumerate(months.split(), 1))
    return next((at for at, month in named if month.startswith(name)), 0)


def _counted(number: str | None) -> int | None:
    """Return a number in figures or in a word up to twelve; none means one."""
    if number is None or number in ("a", "an"):
        return 1
    names = NUMBERS.split()
    return (
        int(number) if number.isdecimal() else names.index(number) if number in names else None
    )
