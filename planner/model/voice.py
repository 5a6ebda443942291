"""How values and the program's own words are said: in English here, in others elsewhere.

Whoever says something in words of the program gives them in English and whole, with their gaps
named in braces. Another language looks them up; here they are said as they stand.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from planner.model.words import day_words, joined, money_words, number_words

if TYPE_CHECKING:
    from planner.model.kinds import Duration

Say = Callable[..., str]


class Voice:
    """English, and what every other language can say as well."""

    code = "en"  # BCP 47

    def word(self, words: str, context: str = "") -> str:
        """Return words of the program, such as a label, in this language.

        The context tells apart what is one word in English only: `objective.due` for `By`.
        """
        del context  # English needs none
        return words.replace("'", "’")  # as in print; the agreed catalogue has the typed one

    def say(self, words: str, /, **gaps: object) -> str:
        """Return a sentence of the program in this language, its gaps filled."""
        found = self.word(words)
        return found.format(**gaps) if gaps else found

    def count(self, number: float, one: str, several: str, /, **gaps: object) -> str:
        """Return the sentence that fits a number, which fills the gap `number`."""
        return self.counted(number, one, several).format(
            **{"number": self.number(number)} | gaps
        )

    def counted(self, number: float, one: str, several: str) -> str:
        """Return which of two sentences fits a number, its gaps still open."""
        return one if number == 1 else several

    def day(self, day: date) -> str:
        """Return a day as it is written in a letter: `30 June 2027`."""
        return day_words(day)

    def month(self, month: int) -> str:
        """Return the short name of a month, from 1 to 12, as on a scale: `Jun`."""
        return f"{date(2000, month, 1):%b}"

    def number(self, number: float) -> str:
        """Return a number with thousands apart and no idle decimals: `12,500`, `2.5`."""
        return number_words(number)

    def money(self, amount: int, currency: str) -> str:
        """Return an amount in words of its currency: `£1,200`, `£0.50`.

        Units: minor units
        """
        return money_words(amount, currency)

    def listed(self, words: Sequence[str]) -> str:
        """Return words as a list in a sentence: `a, b and c`."""
        return joined(words, self.link(words[-1])) if words else ""

    def link(self, last: str) -> str:
        """Return the word for `and` before the last words of a list."""
        del last  # the same before whatever follows
        return "and"

    def length(self, length: "Duration") -> str:
        """Return a length of time for a sentence: `14 days`, `1 month`."""
        return length.words

    def each(self, length: "Duration") -> str:
        """Return a rhythm: `every 6 weeks`, `every month`."""
        return length.each


ENGLISH = Voice()
