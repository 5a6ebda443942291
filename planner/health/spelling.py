"""Which words of a text are not spelt as a dictionary has them.

What no dictionary can know is left alone: names of the charter's partners and people, words of
its glossary, addresses, and whatever has a figure in it. Acronyms are left to the hints.
"""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple

from planner.health.prose import blanked
from planner.model.catalogue import RECORDS
from planner.model.charter import Charter
from planner.model.records.back import Term
from planner.model.translations import STAYS

MOST = 50_000  # characters of a text that are read, as for hints
ACRONYM = 6  # letters of a word in capitals that is taken for one, at most

# A word keeps its apostrophes and hyphens inside, and marks that belong to the letter before.
_LETTER = r"[\w\u0300-\u036f\u064b-\u065f]"
_WORD = re.compile(rf"[^\W_]{_LETTER}*(?:[’'\u02bc-][^\W_]{_LETTER}*)*")
_OWNER = re.compile(r"[’'\u02bc]s?$")


class Misspelt(NamedTuple):
    """A word that the dictionary does not have, and where it is."""

    start: int
    word: str


def misspelt(
    words: str,
    lacks: Callable[[Sequence[str]], Collection[str]],
    names: frozenset[str] = frozenset(),
) -> Iterator[Misspelt]:
    """Yield the words of a text that nobody knows: no dictionary, no name, no list of ours.

    The dictionary is asked once, for all of them: it says which it `lacks`.

    Shape: `names` holds words in small letters.
    """
    found = list(_WORD.finditer(blanked(words[:MOST])))
    asked = dict.fromkeys(one.group() for one in found)
    wrong = set(lacks([one for one in asked if not _is_odd(one) and _bare(one) not in names]))
    for one in found:
        if one.group() in wrong:
            yield Misspelt(one.start(), one.group())


def names_of(charter: Charter) -> frozenset[str]:
    """Return the words, in small letters, of the names that a charter gives and explains."""
    said = [
        getattr(record, field)
        for table, fields in STAYS.items()
        for record in charter.all(RECORDS[table])
        for field in fields
    ]
    said += [term.term for term in charter.all(Term)]
    return frozenset(_bare(found.group()) for one in said for found in _WORD.finditer(one))


def _is_odd(word: str) -> bool:
    """Return whether a word is none to spell: a letter, a number, an acronym."""
    return (
        len(word) == 1
        or any(letter.isdigit() for letter in word)
        or (len(word) <= ACRONYM and word.removesuffix("s").isupper())
    )


def _bare(word: str) -> str:
    return _OWNER.sub("", word).lower()
