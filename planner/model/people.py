"""The words by which a person is known, found and erased wherever people wrote them.

Words are sought whole, whatever their case, accents, spaces and emphasis; a telephone number in
whatever groups its digits stand. So what is found is exactly what is erased.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from planner.errors import PlannerError
from planner.model.catalogue import fields_of
from planner.model.kinds import Line, Prose
from planner.model.own import Agreed, Attachment, Translation, Unfinished, Version
from planner.model.record import Record

ERASED = "[erased]"
SHORTEST, LONGEST = 3, 100  # characters of words that can be sought

OWN_WORDS: dict[type[Record], tuple[str, ...]] = {
    Version: ("name", "by"),
    Agreed: ("name",),
    Attachment: ("name",),
    Translation: ("words",),
    Unfinished: ("words",),
}  # what people wrote in the program's own records; what a version holds is a charter itself

_NOT_BEFORE, _NOT_AFTER = r"(?<![^\W_])", r"(?![^\W_])"  # an underscore may be emphasis
_BETWEEN = r"[\s*_\\]+"
_MARKS = re.compile("[\u0300-\u036f]+")
_NUMBER = re.compile(r"\+?[\d\s().-]+")
_ALIKE = dict.fromkeys("'’", "['’\u2018\u02bc]") | {"-": "[-–\u2010\u2011]"}


class Sought:
    """Words that stand for one person: a name, an e-mail address, a telephone number.

    Raises:
        PlannerError: there are none, or they are too short to stand for anybody.
    """

    def __init__(self, phrases: Sequence[str]) -> None:
        self.phrases = tuple(" ".join(each.split()) for each in phrases if each.strip())
        if not self.phrases:
            raise PlannerError(
                "Say who it is: a name, an e-mail address or a telephone number."
            )
        for each in self.phrases:
            if sum(map(str.isalnum, each)) < SHORTEST or len(each) > LONGEST:
                raise PlannerError(
                    "“{words}” is too short or too long to stand for a person: it needs"
                    " {shortest} letters or figures and at most {longest} characters.",
                    words=each[:LONGEST],
                    shortest=SHORTEST,
                    longest=LONGEST,
                )
        atoms = [_atoms(_folded(each)[0]) for each in self.phrases]
        whole = sorted(("".join(each) for each in atoms), key=len, reverse=True)
        begun = chain.from_iterable(map(_beginnings, atoms))
        self._whole = _pattern(whole)
        self._begun = _pattern([*whole, *begun])
        self._hint = re.compile("|".join(_hint(each) for each in self.phrases))

    def may_stand_in(self, raw: str) -> bool:
        """Return whether a long text, JSON or not, is worth looking into."""
        words = _MARKS.sub("", unicodedata.normalize("NFKD", raw.casefold()))
        return self._hint.search(words) is not None

    def stands_in(self, words: str) -> bool:
        """Return whether the person is named in words."""
        return bool(words) and self._whole.search(_folded(words)[0]) is not None

    def is_all_of(self, words: str) -> bool:
        """Return whether words are nothing but the person."""
        return self._whole.fullmatch(_folded(words.strip())[0]) is not None

    def erased_from(self, words: str, *, typing: bool = False) -> str:
        """Return words without the person.

        With `typing` the words may break off in the middle of a name, as typing does. Words
        never become longer than their field may hold: where they would, a dot-dot-dot stands.
        """
        if not words:
            return words
        folded, places = _folded(words)
        pattern = self._begun if typing else self._whole
        rest, at = "", 0
        for match in pattern.finditer(folded):
            start, end = places[match.start()], places[match.end()]
            stars = "".join(re.findall(r"\*+", words[start:end]))  # which close what is before
            rest += words[at:start] + ERASED + stars
            at = end
        rest += words[at:]
        return rest if len(rest) <= max(len(words), 2_000) else rest.replace(ERASED, "…")


def worded(kind: type[Record]) -> tuple[str, ...]:
    """Return the names of the fields of a type of record that hold what people wrote."""
    if kind in OWN_WORDS:
        return OWN_WORDS[kind]
    return tuple(name for name, field in fields_of(kind) if isinstance(field, Line | Prose))


def rewritten(record: Record, change: Callable[[str, str], str]) -> Record:
    """Return a record with what people wrote in it changed: by the name of the field."""
    words = {name: getattr(record, name) for name in worded(type(record))}
    new = {name: change(name, said) for name, said in words.items()}
    return record if new == words else replace(record, **new)  # type: ignore[arg-type]  # text


def _pattern(parts: Sequence[str]) -> re.Pattern[str]:
    return re.compile(f"{_NOT_BEFORE}(?:{'|'.join(parts)}){_NOT_AFTER}")


def _atoms(phrase: str) -> list[str]:
    """Return a pattern for each sign of a phrase, so that its beginnings have patterns too."""
    if _NUMBER.fullmatch(phrase):
        digits = [sign for sign in phrase if sign.isdigit()]
        return [(r"[\s().-]*" if at else r"\+?\(?") + sign for at, sign in enumerate(digits)]
    return [_atom(sign) for sign in phrase]


def _beginnings(atoms: Sequence[str]) -> Iterator[str]:
    """Yield a pattern for each beginning that may stand for a phrase, the longest first."""
    return ("".join(atoms[:end]) for end in range(len(atoms), SHORTEST - 1, -1))


def _atom(sign: str) -> str:
    if sign == " ":
        return _BETWEEN
    if sign.isalnum():
        return sign
    return rf"\\?{_ALIKE.get(sign) or re.escape(sign)}"


def _hint(phrase: str) -> str:
    """Return a pattern for the longest word of a phrase, or for a number, even inside JSON."""
    words = _folded(phrase)[0]
    if _NUMBER.fullmatch(words):
        return r"(?:[\s().-]|\\+n)*".join(sign for sign in words if sign.isdigit())
    found: list[str] = re.findall(r"[^\W_]+", words)
    return max(found, key=len)


def _folded(words: str) -> tuple[str, Sequence[int]]:
    """Return words without case and accents, and the place each sign had in them."""
    if words.isascii():
        return words.lower(), range(len(words) + 1)
    signs: list[str] = []
    places: list[int] = []
    for at, sign in enumerate(words):
        plain = _MARKS.sub("", unicodedata.normalize("NFKD", sign.casefold()))
        signs.append(plain)
        places += [at] * len(plain)
    return "".join(signs), [*places, len(words)]
