"""Words of the program: written in English, and told in the language of whoever shows them.

What goes wrong and what was done is put into words far from the window, where nobody knows its
language. So the words stay whole, with their gaps and what fills them, until they are shown.
"""

from collections.abc import Mapping
from typing import Protocol

# What the system calls what is most often in the way of a file.
IN_THE_WAY = (
    "no such file or directory",
    "permission denied",
    "operation not permitted",
    "no space left on device",
    "read-only file system",
    "is a directory",
    "not a directory",
    "file exists",
    "file name too long",
    "file too large",
    "input/output error",
    "device or resource busy",
    "too many open files",
)


class Speaker(Protocol):
    """A language that says words of the program; `planner.model.voice` has them."""

    def word(self, words: str, context: str = "") -> str:
        """Return words such as a label in this language."""
        ...

    def say(self, words: str, /, **gaps: object) -> str:
        """Return a sentence in this language, its gaps filled."""
        ...

    def count(self, number: float, one: str, several: str, /) -> str:
        """Return the words that fit a number, which fills the gap `number`."""
        ...

    def number(self, number: float) -> str:
        """Return a number, its thousands apart."""
        ...


class Said:
    """Words in English with gaps named in braces, and what fills these; `str` is English.

    What fills a gap is told in the language of the words around it: other words of the program,
    a number, or several of them. Everything else is what somebody typed.
    """

    def __init__(self, words: str, /, **gaps: object) -> None:
        self.words = words
        self.gaps = gaps

    def __str__(self) -> str:
        return _filled(self.words, {name: _plain(gap) for name, gap in self.gaps.items()})

    def told(self, voice: Speaker) -> str:
        """Return the words as a language says them."""
        return voice.say(
            self.words, **{name: _told(gap, voice) for name, gap in self.gaps.items()}
        )


class Word(Said):
    """A label or a choice, which the context tells from others that English calls the same.

    Where it has another form within a sentence, `english` is that.
    """

    def __init__(self, words: str, context: str = "", english: str = "") -> None:
        super().__init__(words)
        self.context = context
        self.english = english or words

    def __str__(self) -> str:
        return self.english

    def told(self, voice: Speaker) -> str:
        """Return the word as a language says it."""
        said = voice.word(self.words, self.context)
        return self.english if said == self.words else said


class Counted(Said):
    """How many there are of something: a sentence for one, and one for several."""

    def __init__(self, number: int, one: str, several: str) -> None:
        super().__init__(one if number == 1 else several, number=number)
        self._forms = number, one, several

    def told(self, voice: Speaker) -> str:
        """Return the sentence that fits the number in a language."""
        return voice.count(*self._forms)


def of_system(error: OSError) -> Said:
    """Return what the system says is in the way; a language knows the commonest of it."""
    words = (error.strerror or str(error)).lower()
    return Said(words)


def _filled(words: str, gaps: Mapping[str, str]) -> str:
    return words.format(**gaps) if gaps else words


def _plain(gap: object) -> str:
    match gap:
        case int():
            return f"{gap:,}"
        case list() | tuple():
            return ", ".join(map(_plain, gap))
        case _:
            return str(gap)


def _told(gap: object, voice: Speaker) -> str:
    match gap:
        case Said():
            return gap.told(voice)
        case int():
            return voice.number(gap)
        case list() | tuple():
            return ", ".join(_told(each, voice) for each in gap)
        case _:
            return str(gap)
