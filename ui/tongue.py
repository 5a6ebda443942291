"""The language of the window: English, or what a translation in `resources/words` says.

Qt’s tools collect what `tr` and `later` are given, so that is always words in quotes: gaps are
named in braces and filled afterwards, and what is counted is marked `%n partner(s)`.
"""

from PySide6.QtCore import QCoreApplication

from planner.model.voice import ENGLISH, Voice

_voice: Voice = ENGLISH


def tr(words: str, note: str = "", number: int = -1) -> str:
    """Return words of the window in its language, with a number in place of `%n`.

    The note tells a translator what is meant where the same words have two meanings.
    """
    return QCoreApplication.translate("", words, note, number)


def later(words: str) -> str:
    """Return words of the window as they are, for a table whose reader gives them to `tr`."""
    return words


def word(words: str, context: str = "") -> str:
    """Return words of the catalogue, such as a title or a label, in the language of the window.

    The context tells apart what is one word in English only: `objective.due` for `By`.
    """
    return _voice.word(words, context)


def voice() -> Voice:
    """Return how the window says days, amounts and sentences of the program."""
    return _voice
