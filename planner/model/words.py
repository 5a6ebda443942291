"""Values and records in words, the same on screen and on paper.

English words stand here; a charter that is told in another language has another voice for
them. Money is shown with its currency's sign where it has a well-known one, else with its ISO
4217 code.

The register says days and lists before any record is needed, so what records are made of is
imported by those who name them.
"""

import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    pass

SIGNS = {"GBP": "£", "EUR": "€", "USD": "$"}
# ISO 4217: the currencies whose minor unit is not a hundredth.
WITHOUT = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
THOUSANDTHS = "BHD IQD JOD KWD LYD OMR TND"
# Not from the system, which gives them in the language of the computer once Qt has started.
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
LANGUAGES = {
    "en": "English",
    "cy": "Welsh",
    "ga": "Irish",
    "gd": "Scottish Gaelic",
    "pl": "Polish",
    "ur": "Urdu",
    "ar": "Arabic",
    "fr": "French",
}


def folded(words: str) -> str:
    """Return words without case and accents, as they are sorted and found."""
    parts = unicodedata.normalize("NFKD", words.casefold())
    return "".join(each for each in parts if not unicodedata.combining(each))


def day_words(day: date) -> str:
    """Return a day as it is written in a letter: `30 June 2027`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def number_words(number: float) -> str:
    """Return a number with thousands apart and no idle decimals: `12,500`, `2.5`."""
    if isinstance(number, int) or number.is_integer():
        return f"{number:,.0f}"
    return f"{number:,.15f}".rstrip("0")


def money_words(amount: int, currency: str) -> str:
    """Return an amount in words of its currency: `£1,200`, `£0.50`, `CHF 80`.

    Units: `amount` is in minor units; whole amounts are written without decimals.
    """
    decimals = decimals_of(currency)
    whole, rest = divmod(abs(amount), 10**decimals)
    figures = f"{whole:,}" + (f".{rest:0{decimals}}" if rest else "")
    sign = SIGNS.get(currency or "GBP", f"{currency} ")
    return f"{'-' if amount < 0 else ''}{sign}{figures}"


def decimals_of(currency: str) -> int:
    """Return how many decimals a currency has; two where nothing else is known."""
    return 0 if currency in WITHOUT.split() else 3 if currency in THOUSANDTHS.split() else 2


def joined(words: Sequence[str], last: str = "and") -> str:
    """Return words as a list in a sentence: `a`, `a and b`, `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def counted(number: int, one: str, several: str = "") -> str:
    """Return a number with its noun: `1 partner`, `3 partners`."""
    return f"{number_words(number)} {one if number == 1 else several or one + 's'}"
