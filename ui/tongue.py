"""The language of the window: English, or what a translation in `resources/words` says.

Qt’s tools collect what `tr` and `later` are given, so that is always words in quotes: gaps are
named in braces and filled afterwards, and what is counted is marked `%n partner(s)`.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from planner.errors import PlannerError
from planner.model.voice import ENGLISH, Voice
from planner.places import RESOURCES
from planner.saying import Said

WORDS = RESOURCES / "words"
THOUSAND = 1000
WELSH = "cy"
LANGUAGES = (ENGLISH.code, WELSH)


class _Speech:
    """What is spoken now."""

    voice: Voice = ENGLISH
    translators: Sequence[QTranslator] = ()


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


def retold(said: Said | PlannerError) -> str:
    """Return what the planner says, such as why it refuses something, in the window’s language.

    A fault may be said on any thread: nothing of Qt is asked.
    """
    return said.told(voice())


def voice() -> Voice:
    """Return how the window says days, amounts and sentences of the program."""
    return _Speech.voice


def language_for(chosen: str) -> str:
    """Return the language that a choice stands for; of the system’s own, the first we speak."""
    if chosen in LANGUAGES:
        return chosen
    wanted = (each.split("-")[0] for each in QLocale.system().uiLanguages())
    return next((each for each in wanted if each in LANGUAGES), ENGLISH.code)


def speak(code: str) -> None:
    """Let the window speak a language from now on: what is shown afresh is said in it.

    Words without a translation are English, and so is everything where there is none.
    """
    spoken = ENGLISH
    if code != ENGLISH.code:
        from planner.documents.telling import voice_of  # its catalogue takes a while to read

        spoken = voice_of(code)
    speak_with(spoken, [_words(file, spoken.code) for file in ("qt", "window")])
    language = QLocale(spoken.code).language()
    locale = QLocale(language, QLocale.Country.UnitedKingdom)
    QLocale.setDefault(locale)  # the names of days in a calendar
    QGuiApplication.setLayoutDirection(locale.textDirection())


def speak_with(spoken: Voice, translators: Sequence[QTranslator]) -> None:
    """Let the window speak with a voice and translators in place of those before."""
    for each in _Speech.translators:
        QCoreApplication.removeTranslator(each)
    _Speech.voice, _Speech.translators = spoken, translators
    for each in translators:
        QCoreApplication.installTranslator(each)


def _words(file: str, code: str) -> QTranslator:
    """Return what a file of translations says; nothing where none has been made ready."""
    translator = QTranslator()
    translator.load(str(WORDS / f"{file}.{code}.qm"))
    return translator
