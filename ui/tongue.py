"""The language of the window: English, or what a translation in `resources/words` says.

Qt’s tools collect what `tr` and `later` are given, so that is always words in quotes: gaps are
named in braces and filled afterwards, and what is counted is marked `%n partner(s)`.
"""

from PySide6.QtCore import QCoreApplication, QTranslator

from planner.model.voice import ENGLISH, Voice
from planner.places import RESOURCES

WORDS = RESOURCES / "words"
THOUSAND = 1000


class _Speech:
    """What is spoken now."""

    voice: Voice = ENGLISH
    translators: tuple[QTranslator, ...] = ()


def tr(words: str, note: str = "", number: int = -1) -> str:
    """Return words of the window in its language, with a number in place of `%n`.

    The note tells a translator what is meant where the same words have two meanings.
    """
    said = QCoreApplication.translate("", words, note, number)
    if number < THOUSAND:
        return said
    return said.replace(str(number), voice().number(number), 1)  # Qt sets no thousands apart


def later(words: str) -> str:
    """Return words of the window as they are, for a table whose reader gives them to `tr`."""
    return words


def word(words: str, context: str = "") -> str:
    """Return words of the catalogue, such as a title or a label, in the language of the window.

    The context tells apart what is one word in English only: `objective.due` for `By`.
    """
    return voice().word(words, context)


def voice() -> Voice:
    """Return how the window says days, amounts and sentences of the program."""
    return _Speech.voice


def speak(code: str) -> None:
    """Let the window speak a language from now on: what it shows afresh is said in it.

    A language without a translation is English.
    """
    _Speech.voice = ENGLISH
    if code != ENGLISH.code:
        from planner.documents.telling import voice_of  # its catalogue takes a while to read

        _Speech.voice = voice_of(code)
    for each in _Speech.translators:
        QCoreApplication.removeTranslator(each)
    translator = QTranslator()
    translator.load(str(WORDS / f"window.{_Speech.voice.code}.qm"))
    _Speech.translators = (translator,)
    QCoreApplication.installTranslator(translator)
