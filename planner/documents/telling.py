"""A charter as a document tells it: in one language, with the words that the document adds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.documents.direction import direction, filled, isolated
from planner.documents.options import Options
from planner.model.charter import Charter
from planner.model.words import day_words, joined, money_words, number_words

WITHOUT_ONE = "en"  # the language of a charter that names none


@dataclass(frozen=True)
class Told(Charter):
    """A charter that is being told in a language.

    Every word that a document adds of its own passes `say`, in English and as a literal, so
    that it can be collected and translated; a sentence is whole and names its gaps.
    """

    language: str = WITHOUT_ONE

    def say(self, words: str, **gaps: object) -> str:
        """Return the document's own words in its language, the gaps in braces filled."""
        return filled(words, gaps, self.language) if gaps else words

    def day(self, day: date) -> str:
        """Return a day as it is written in a letter: `30 June 2027`."""
        return day_words(day)

    def number(self, number: float) -> str:
        """Return a number with thousands apart and no idle decimals: `12,500`, `2.5`."""
        return number_words(number)

    def money(self, amount: int) -> str:
        """Return an amount in the charter's currency.

        Units: minor units
        """
        return money_words(amount, self.control.currency)

    def listed(self, words: Sequence[str]) -> str:
        """Return words as a list in a sentence: `a, b and c`."""
        within = direction(self.language)
        return joined([isolated(each, within) for each in words])


def telling(charter: Charter, options: Options) -> Told:
    """Return a charter as it is told with these options; one that is told already stays so."""
    if isinstance(charter, Told) and not options.language:
        return charter
    language = options.language or charter.control.language or WITHOUT_ONE
    return Told(charter.id, charter.tables, language)
