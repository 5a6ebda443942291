"""Languages other than English: words from a catalogue, days, numbers and money by the CLDR.

A language is spoken when there is a catalogue of it in `resources/words`. What a catalogue does
not know is said in English rather than not at all.
"""

import re
import unicodedata
from datetime import date
from decimal import Decimal, localcontext
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.dates import format_date
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_currency, format_decimal, get_currency_symbol

from planner.model.kinds import Duration
from planner.model.voice import Voice
from planner.model.words import decimals_of

DIGITS = "#,##0.###############"  # as many decimals as a number of a charter can have
PRECISION = 60  # digits before the point and after it, more than any number has
# How words begin before which Welsh has another `and`: with w and y too, where they are vowels.
VOWEL = re.compile(r"\W*([aeiou]|wy|y(?![aeiou]))")
BEFORE_A_VOWEL = "before a vowel"


class Translated(Voice):
    """A language with a catalogue."""

    def __init__(self, code: str, catalogue: Path) -> None:
        """Read a catalogue, which takes a tenth of a second."""
        self.code = code
        self._locale = Locale.parse(code)
        self._words = _read(catalogue, code)

    def word(self, words: str, context: str = "") -> str:
        """Return words of the program in this language; in their context, if it is known."""
        if not words:
            return ""  # the empty words of a catalogue are what it says of itself
        found = self._words.pgettext(context, words) if context else words
        return found if found != words else self._words.gettext(words)

    def counted(self, number: float, one: str, several: str) -> str:
        """Return the form of a sentence that this language has for a number."""
        whole = int(number)
        if whole != number:
            return self._words.ngettext(one, several, 100)  # as after a large number
        return self._words.ngettext(one, several, abs(whole))

    def day(self, day: date) -> str:
        """Return a day as it is written in a letter."""
        return format_date(day, "long", locale=self._locale)

    def month(self, month: int) -> str:
        """Return the short name of a month, as on a scale."""
        return str(self._locale.months["stand-alone"]["abbreviated"][month])

    def number(self, number: float) -> str:
        """Return a number as the language writes it, without idle decimals."""
        with localcontext(prec=PRECISION):
            return format_decimal(Decimal(repr(number)), format=DIGITS, locale=self._locale)

    def money(self, amount: int, currency: str) -> str:
        """Return an amount of a currency, whole ones without decimals.

        Units: minor units
        """
        currency = currency or "GBP"
        decimals = decimals_of(currency)
        rest = "." + "0" * decimals if amount % 10**decimals else ""
        pattern = self._locale.currency_formats["standard"].pattern.replace(".00", rest)
        if get_currency_symbol(currency, self._locale)[-1:].isalpha():
            pattern = pattern.replace("¤#", "¤\N{NO-BREAK SPACE}#")
        return format_currency(
            Decimal(amount).scaleb(-decimals),
            currency,
            pattern,
            self._locale,
            currency_digits=False,
        )

    def link(self, last: str) -> str:
        """Return the word for `and`, which may differ before a vowel: `a chan`, `ac afal`."""
        letters = unicodedata.normalize("NFD", last[:20]).casefold()
        bare = "".join(one for one in letters if not unicodedata.combining(one))
        return self.word("and", BEFORE_A_VOWEL if VOWEL.match(bare) else "")

    def length(self, length: Duration) -> str:
        """Return a length of time, the noun as the number wants it."""
        match length.unit:
            case "hours":
                return self.count(length.number, "{number} hour", "{number} hours")
            case "days":
                return self.count(length.number, "{number} day", "{number} days")
            case "weeks":
                return self.count(length.number, "{number} week", "{number} weeks")
            case "months":
                return self.count(length.number, "{number} month", "{number} months")
            case "years":
                return self.count(length.number, "{number} year", "{number} years")

    def each(self, length: Duration) -> str:
        """Return a rhythm in words."""
        if length.number != 1:
            return self.say("every {length}", length=self.length(length))
        words = {
            "hours": self.say("every hour"),
            "days": self.say("every day"),
            "weeks": self.say("every week"),
            "months": self.say("every month"),
            "years": self.say("every year"),
        }
        return words[length.unit]


def _read(catalogue: Path, code: str) -> GNUTranslations:
    compiled = BytesIO()
    with catalogue.open("rb") as file:
        write_mo(compiled, read_po(file, locale=code))
    compiled.seek(0)
    return GNUTranslations(compiled)
