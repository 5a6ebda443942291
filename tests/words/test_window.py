"""What the window says stands in its translations, whole, and nothing else does."""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.words.window import WORDS, Message, collected, left_in_english, messages, said

GAP = re.compile(r"\{[^}]*\}|%n")
ACCESS_KEY = re.compile(r"&(?=\w)")
TRANSLATIONS = sorted(WORDS.glob("window.*.ts"))
TO_BE_FILLED_IN = "Run `make words`, and fill in what is new."

KEYS = "keys, as they stand on the keyboard"
MENU = "the key of a menu, whose title is translated where it is shown"
MODEL = "what the model calls something; it is translated where it is shown"
PAPER = "what a document says, in the language of the document"
INNER = "for the program itself; nobody sees it"
ITSELF = "a name that is the same in every language"
ALLOWED = {
    """f' style="margin-top: -2px; {LOW}"'""": INNER,
    "f'<table {WIDE}'": INNER,
    r"\b(?:(?:\d\d? )?[^\W\d_]+ \d{4}|0\d{2,4} \d{3,8}(?: \d{3,4})?)\b": INNER,
    "English": ITSELF,
    "Cymraeg": ITSELF,
    "Partnership Planner": ITSELF,
    "A, R": ITSELF,
    "Tab, Shift+Tab": KEYS,
    "Enter": KEYS,
    "Esc": KEYS,
    "Delete": KEYS,
    "Charter": MENU,
    "Print and save": MENU,
    "Edit": MENU,
    "View": MENU,
    "Look": MENU,
    "Go to": MENU,
    "Help": MENU,
    "Sort by": MENU,
    "Language": MENU,
    "f'Chapter {number}'": MENU,
    "Bring in a charter file…": MENU,
    "accountable and responsible": MODEL,
    "for approval": MODEL,
    "as it is now": PAPER,
    "Letter": INNER,
    '<meta name="qrichtext"': INNER,
    "Name": INNER,
    "What was decided": INNER,
    "By when": INNER,
    "f'notes {date.today()}'": INNER,
    "f'partnership-planner-{seal}'": INNER,
    "Purpose": INNER,
    "Fusion": INNER,
    "Atkinson Hyperlegible Next": INNER,
    "f'sections/{section.key}'": INNER,
    "f'worksheet {section}'": INNER,
    "The partners meet in the hall on the first Monday of every month. ": INNER,
    "f'Python {sys.version.split()[0]}, Qt {PySide6.__version__}, {platform()}'": INNER,
}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[Message]:
    return collected(tmp_path_factory.mktemp("words"))


def test_no_words_of_the_window_stand_where_nobody_can_translate_them() -> None:
    assert left_in_english(ALLOWED) == []


def test_nothing_is_allowed_that_is_not_there() -> None:
    there = left_in_english({})

    assert [words for words in ALLOWED if not any(each.endswith(words) for each in there)] == []


def test_qt_finds_whatever_the_window_says(found: list[Message]) -> None:
    known = {each.source for each in found}

    assert [(where, words) for where, words in said() if words not in known] == []


def test_everything_has_welsh_words(found: list[Message]) -> None:
    welsh = {each.source for each in messages(WORDS / "window.cy.ts")}
    wanted = {each.source for each in found}

    assert sorted(wanted - welsh) == [], TO_BE_FILLED_IN
    assert sorted(welsh - wanted) == [], TO_BE_FILLED_IN


def test_all_that_is_counted_has_english_words(found: list[Message]) -> None:
    english = {each.source for each in messages(WORDS / "window.en.ts")}
    wanted = {each.source for each in found if each.is_counted}

    assert sorted(wanted - english) == [], TO_BE_FILLED_IN
    assert sorted(english - wanted) == [], TO_BE_FILLED_IN


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda path: path.stem)
def test_no_translation_waits_half_done_or_has_gone_out_of_use(path: Path) -> None:
    unready = [each for each in messages(path) if each.state or not all(each.forms)]

    assert unready == [], TO_BE_FILLED_IN


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda path: path.stem)
def test_a_translation_has_the_gaps_of_the_words_and_ends_as_they_do(path: Path) -> None:
    odd = [
        (each.source, form)
        for each in messages(path)
        for form in each.forms
        if not fits(each, form)
    ]

    assert odd == []


def fits(message: Message, form: str) -> bool:
    """Return whether words have the gaps of their English; none and one may go uncounted."""
    gaps, wanted = Counter(GAP.findall(form)), Counter(GAP.findall(message.source))
    if message.is_counted and form in message.forms[:2]:
        gaps["%n"] = wanted["%n"]
        wanted = Counter({gap: wanted[gap] for gap in wanted if gap in gaps})
    ends = [words.rstrip()[-1:] for words in (message.source, form)]
    keys = [bool(ACCESS_KEY.search(words)) for words in (message.source, form)]
    return (
        gaps == wanted and len(set(keys)) == 1 and (ends[0] == ends[1] or ends[0] not in "….?")
    )


@pytest.mark.parametrize("text", sorted(WORDS.glob("*.ts")), ids=lambda path: path.name)
def test_what_qt_reads_is_what_the_translation_says(text: Path, tmp_path: Path) -> None:
    release = Path(sys.executable).with_name("pyside6-lrelease")
    made = tmp_path / "made.qm"
    subprocess.run([release, "-silent", text, "-qm", made], check=True)

    assert text.with_suffix(".qm").read_bytes() == made.read_bytes(), "Run `make words`."
