"""A charter as a document tells it: in one language, with the words that the document adds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from planner.documents.direction import direction, isolated
from planner.documents.options import Options
from planner.model.catalogue import fields_of
from planner.model.charter import Charter
from planner.model.record import Record
from planner.model.translations import translated
from planner.model.voice import ENGLISH, Voice
from planner.places import RESOURCES

WITHOUT_ONE = "en"  # the language of a charter that names none


@dataclass(frozen=True)
class Told(Charter):
    """A charter that is being told in a language.

    Every word that a document adds of its own passes `say`, in English and as a literal, so
    that it can be collected and translated; a sentence is whole and names its gaps.
    """

    language: str = WITHOUT_ONE

    @property
    def voice(self) -> Voice:
        """Return how values and the program's own words are said."""
        return voice_of(self.language)

    @property
    def spoken(self) -> str:
        """Return the language of the document's own words: English where it has none."""
        return self.voice.code

    @property
    def foreign(self) -> str:
        """Return the language of what was typed, if the document's own words have another."""
        return "" if self.language == self.spoken else self.language

    def say(self, words: str, /, **gaps: object) -> str:
        """Return the document's own words in its language, the gaps in braces filled."""
        return self.voice.say(words, **self._apart(gaps))

    def sentence(self, words: str, /, **gaps: str) -> str:
        """Return a sentence with its gaps filled; empty when one of them stays empty.

        Words that end a sentence themselves get no second full stop.
        """
        if not all(gaps.values()):
            return ""
        full = self.say(words, **gaps)
        return full[:-1] if full.endswith(("..", "?.", "!.")) else full

    def count(self, number: float, one: str, several: str, /, **gaps: object) -> str:
        """Return the words that fit a number, which fills the gap `number`.

        `told.count(3, "{number} partner", "{number} partners")`
        """
        return self.voice.count(number, one, several, **self._apart(gaps))

    def label(self, kind: type[Record], name: str) -> str:
        """Return the label of a field."""
        return self.voice.word(dict(fields_of(kind))[name].label, f"{kind.table}.{name}")

    def _apart(self, gaps: Mapping[str, object]) -> dict[str, str]:
        """Return what fills gaps so that it does not turn the words around it."""
        within = direction(self.spoken)
        return {name: isolated(str(gap), within) for name, gap in gaps.items()}

    def day(self, day: date) -> str:
        """Return a day as it is written in a letter: `30 June 2027`."""
        return self.voice.day(day)

    def month(self, month: int) -> str:
        """Return the short name of a month, from 1 to 12, as on a scale: `Jun`."""
        return self.voice.month(month)

    def number(self, number: float) -> str:
        """Return a number with thousands apart and no idle decimals: `12,500`, `2.5`."""
        return self.voice.number(number)

    def money(self, amount: int) -> str:
        """Return an amount in the charter's currency.

        Units: minor units
        """
        return self.voice.money(amount, self.control.currency)

    def listed(self, words: Sequence[str]) -> str:
        """Return words as a list in a sentence: `a, b and c`."""
        within = direction(self.spoken)
        return self.voice.listed([isolated(each, within) for each in words])


def telling(charter: Charter, options: Options) -> Told:
    """Return a charter as it is told with these options; one that is told already stays so."""
    if isinstance(charter, Told) and not options.language:
        return charter
    language = options.language or charter.control.language or WITHOUT_ONE
    worded = translated(charter, language)
    return Told(worded.id, worded.tables, language, original=worded.original)


def as_written(told: Told) -> Told:
    """Return a charter with its texts as they were written, and everything else as told."""
    return replace(told, tables=told.original.tables, original=None) if told.original else told


@cache
def voice_of(code: str) -> Voice:
    """Return how a language says things; English where it has no catalogue."""
    catalogue = RESOURCES / "words" / f"documents.{code}.po"
    if not catalogue.is_file():
        return ENGLISH
    from planner.documents.language import Translated  # Babel is not needed for English

    return Translated(code, catalogue)
