"""Every word of the window can be translated, and a longer language has room."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date

import pytest
from PySide6.QtCore import QTranslator

from planner.documents import Options
from planner.documents.signatories import rule
from planner.documents.telling import telling
from planner.model.kinds import Duration
from planner.model.markdown import passages, spoken
from planner.model.voice import ENGLISH, Voice
from planner.store.library import Library
from tests.ui.walking import EVERY, SOME, clipped, draft_of_the_sample, parts, walk, words
from ui.main_window import MainWindow
from ui.tongue import speak, speak_with

LONGER = 0.35  # of the words: as much as a language other than English may take
MARKED = re.compile(r"\[ŵŷ[^\[\]]*\]")
LETTERS = re.compile(r"[^\W\d_]{3,}")
NOT_OURS = (
    "Ctrl", "Shift", "Alt", "PgUp", "PgDown", "Tab", "Enter", "Delete",  # on the keys
    "English", "Cymraeg",  # languages by their own names
    "In May", "Ann",  # what a version and a person are called here
)  # fmt: skip


def marked(said: str) -> str:
    """Return words as the pseudo-language says them."""
    if not said:
        return ""
    more = "~~~~ " * (len(said) // 5)
    return f"[ŵŷ {said}{more[: round(len(said) * LONGER)] or '~'}]"


class Marking(QTranslator):
    """Says every word of the program in the pseudo-language."""

    def translate(
        self, context: str, source: str, _note: str | None = None, _number: int = -1
    ) -> str | None:
        return None if context else marked(source)

    def isEmpty(self) -> bool:  # noqa: N802 # Qt’s own name
        return False


class MarkingVoice(Voice):
    """Says every word of the catalogue in it, and every day."""

    def word(self, words: str, context: str = "") -> str:
        del context
        return marked(words)

    def counted(self, number: float, one: str, several: str) -> str:
        return marked(super().counted(number, one, several))

    def day(self, day: date) -> str:
        return marked(super().day(day))

    def length(self, length: Duration) -> str:
        return marked(super().length(length))

    def link(self, last: str) -> str:
        return marked(super().link(last))


@pytest.fixture
def pseudo() -> Iterator[None]:
    speak_with(MarkingVoice(), [Marking()])
    yield
    speak(ENGLISH.code)


@pytest.fixture
def welsh() -> Iterator[None]:
    speak("cy")
    yield
    speak(ENGLISH.code)


@pytest.mark.parametrize(
    "sections", [SOME, pytest.param(EVERY, marks=pytest.mark.long)], ids=["some", "every"]
)
@pytest.mark.usefixtures("pseudo")
def test_all_that_is_seen_is_translated_and_nothing_is_clipped(
    opened: Callable[[], MainWindow], library: Library, sections: Sequence[str]
) -> None:
    theirs = words_of_people()
    plain: set[str] = set()
    cut: set[str] = set()

    for place, shown in walk(opened(), library, sections):
        found = [hit.excerpt for hit in library.search("the", 50)]
        said = {each for part in parts(shown) for each in words(part)}
        plain |= {f"{place}: {each}" for each in said if in_english(each, [*found, *theirs])}
        cut |= {f"{place}: {each}" for each in clipped(shown)}

    assert sorted(plain) == []
    assert sorted(cut) == []


@pytest.mark.long
@pytest.mark.usefixtures("welsh")
def test_welsh_has_room(opened: Callable[[], MainWindow], library: Library) -> None:
    cut = {
        f"{place}: {each}"
        for place, shown in walk(opened(), library)
        for each in clipped(shown)
    }

    assert sorted(cut) == []


@pytest.mark.parametrize("said", ["Agree", "Next: [ŵŷ Aims~]", "The Old Bakery: Agree"])
def test_a_word_that_is_not_translated_is_noticed(said: str) -> None:
    assert in_english(said, ["The Old Bakery"])


def words_of_people() -> list[str]:
    """Return what is not for the window to translate, the longest first.

    It is what people wrote, with and without its marks; a rule that a document says too; the
    names of keys and languages.
    """
    draft = draft_of_the_sample()
    typed = {
        line
        for record in draft.records()
        for name in record.empty
        if isinstance(value := getattr(record, name), str)
        for told in (value, spoken(passages(value)))
        for line in told.split("\n")
    }
    told = telling(draft, Options(language="en"))
    rules = {rule(told, partner) for partner in draft.partners}
    every = typed | rules | set(NOT_OURS)
    return sorted((each for each in every if len(each) > 2), key=len, reverse=True)


def in_english(said: str, theirs: list[str]) -> bool:
    """Return whether words of the program are left when those of people are taken away."""
    for each in theirs:
        said = said.replace(each, "")
    said = re.sub(r"^<span>|</span>$", "", said)
    while MARKED.search(said):
        said = MARKED.sub("", said)
    return bool(LETTERS.search(said))
