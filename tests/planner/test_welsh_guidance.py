"""The guidance in Welsh: page by page what the English has, in the words of the window."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from planner.documents.telling import voice_of
from planner.model.catalogue import SECTIONS, fields_of
from planner.model.guidance import (
    EXAMPLE,
    FOLDER,
    HEADINGS,
    LINK,
    Page,
    Part,
    anchor,
    guidance,
    page,
    pages,
    picture,
    plain,
    read,
)
from planner.model.record import Section
from tests.planner.test_guidance import sample_words, sentences
from tests.words.collect import catalogue
from tests.words.window import WORDS, messages

WELSH = "cy"
LONGEST_SENTENCE = 30  # words; Welsh takes a few more than English
SAME_IN_BOTH = ("TUPE",)
STARRED = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
QUOTED = re.compile(r"“([^”]+)”")
ITEM = re.compile(r"^ *(?:[-*]|\d+\.) ", re.MULTILINE)
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
ALPHABET = (
    *("a", "b", "c", "ch", "d", "dd", "e", "f", "ff", "g", "ng", "h", "i", "j", "l", "ll"),
    *("m", "n", "o", "p", "ph", "r", "rh", "s", "t", "th", "u", "w", "y"),
)
LETTER = re.compile("|".join(sorted(ALPHABET, key=len, reverse=True)))

every_page = pytest.mark.parametrize("name", pages())
every_section = pytest.mark.parametrize("section", SECTIONS, ids=lambda each: each.key)


@every_page
def test_every_page_is_there_in_welsh(name: str) -> None:
    assert page(name, WELSH).language == WELSH


def test_there_is_no_welsh_page_of_what_is_not_there_in_english() -> None:
    there = {path.relative_to(FOLDER / WELSH) for path in (FOLDER / WELSH).rglob("*.md")}

    assert {path.with_suffix("").as_posix() for path in there} <= set(pages())


@every_page
def test_the_headings_are_those_of_the_english_page(name: str) -> None:
    assert headings(page(name, WELSH)) == headings(page(name))


@every_page
def test_a_heading_has_as_many_paragraphs_and_items_as_in_english(name: str) -> None:
    """What was added to the English page, or taken out of it, is missing in Welsh."""
    assert [one for one in pairs(name) if shape(one[0]) != shape(one[1])] == []


@every_page
def test_links_and_pictures_are_those_of_the_english_page(name: str) -> None:
    assert [one for one in pairs(name) if targets(one[0]) != targets(one[1])] == []


@every_page
def test_numbers_are_those_of_the_english_page(name: str) -> None:
    assert [one for one in pairs(name) if numbers(one[0]) != numbers(one[1])] == []


@every_page
def test_nothing_is_left_in_english(name: str) -> None:
    same = [
        words
        for english, welsh in pairs(name)
        for words in {english.title, *paragraphs(english)} & {welsh.title, *paragraphs(welsh)}
    ]

    assert [words for words in same if words not in SAME_IN_BOTH] == []


@every_section
def test_a_page_is_called_what_the_window_calls_its_section(section: Section) -> None:
    found = page(f"sections/{section.key}", WELSH)

    assert found.title == curly(voice_of(WELSH).word(section.title))


@every_section
def test_a_field_is_called_what_the_window_calls_it(section: Section) -> None:
    parts = {part.anchor: part.title for part in page(f"sections/{section.key}", WELSH).parts}

    for label in guidance(section.key).fields:
        assert parts[anchor(label)] in labels(section, label)


@pytest.mark.parametrize("title", HEADINGS)
def test_a_heading_of_the_sections_is_the_same_on_all_of_them(title: str) -> None:
    found = [page(f"sections/{section.key}", WELSH) for section in SECTIONS]

    assert (
        len({part.title for one in found for part in one.parts if is_called(part, title)}) == 1
    )


@every_section
def test_why_is_said_and_what_to_ask_is_a_question(section: Section) -> None:
    said = guidance(section.key, WELSH)

    assert 8 <= len(said.why.split()) <= 55
    assert said.ask.endswith("?")
    assert set(said.fields) == set(guidance(section.key).fields)


@every_section
def test_an_example_is_quoted_from_the_sample_as_it_stands(section: Section) -> None:
    name = f"sections/{section.key}"
    english, welsh = (set(QUOTED.findall(each.under(EXAMPLE))) for each in both(name))

    assert welsh == english
    assert [words for words in welsh if words.rstrip(".,") not in sample_words()] == []


@every_page
def test_what_is_named_in_the_window_has_its_welsh_name(name: str) -> None:
    assert [
        (english.title, words)
        for english, welsh in pairs(name)
        for words, known in known_names(english)
        if not known & {comparable(each) for each in STARRED.findall(welsh.text)}
    ] == []


@pytest.mark.parametrize("name", [one for one in pages() if not one.startswith("sections/")])
def test_whatever_the_guide_names_is_said_in_the_welsh_window(name: str) -> None:
    named = [words for part in page(name, WELSH).parts for words in STARRED.findall(part.text)]

    assert [words for words in named if comparable(words) not in everything_said()] == []


@every_page
def test_quotation_marks_and_apostrophes_are_curly(name: str) -> None:
    said = [f"{part.title}\n{part.text}" for part in page(name, WELSH).parts]

    assert [words for words in said if re.search(r"['\"\u2018]", words)] == []


@every_page
def test_no_sentence_is_long(name: str) -> None:
    found = page(name, WELSH)
    own = [replace(part, text=without_english(part.text)) for part in found.parts]

    said = sentences(replace(found, parts=tuple(own)))
    assert [one for one in said if len(one.split()) > LONGEST_SENTENCE] == []


def test_every_word_of_the_glossary_is_in_its_place_in_the_welsh_alphabet() -> None:
    titles = [part.title for part in page("glossary", WELSH).parts[1:]]

    assert titles == sorted(titles, key=in_alphabet)


def test_the_welsh_alphabet_has_letters_of_two_signs() -> None:
    words = ["Chwith", "Llan", "Ôl bys", "Cyd-benderfynu", "Lamp", "Cath"]

    assert sorted(words, key=in_alphabet) == [
        *("Cath", "Cyd-benderfynu", "Chwith", "Lamp", "Llan", "Ôl bys"),
    ]


def test_a_heading_is_known_by_its_place_on_the_english_page_or_by_the_anchor_it_names() -> (
    None
):
    english = read("any", "# Words\n\n## Aim\nWhat.\n\n## Vote\nHow.\n")
    in_order = read("any", "# Geiriau\n\n## Nod\nBeth.\n\n## Pleidlais\nSut.\n", english)
    named = read("any", "# Geiriau\n\n## Bwrw {#vote}\nSut.\n\n## Nod {#aim}\nBeth.\n", english)

    assert [part.anchor for part in in_order.parts] == ["words", "aim", "vote"]
    assert [(part.title, part.anchor) for part in named.parts] == [
        *(("Geiriau", "words"), ("Bwrw", "vote"), ("Nod", "aim")),
    ]
    assert in_order.under("Vote") == named.under("Vote") == "Sut."


def test_a_heading_too_many_is_known_by_its_own_words() -> None:
    english = read("any", "# Words\n")

    assert read("any", "# Geiriau\n\n## Nod\nBeth.\n", english).parts[1].anchor == "nod"


def test_a_picture_is_taken_from_the_language_where_it_has_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / WELSH / "pictures").mkdir(parents=True)
    (tmp_path / WELSH / "pictures" / "list.png").touch()
    monkeypatch.setattr("planner.model.guidance.FOLDER", tmp_path)

    assert picture("pictures/list.png", WELSH) == tmp_path / "cy/pictures/list.png"
    assert picture("pictures/help.png", WELSH) == tmp_path / "pictures/help.png"
    assert picture("pictures/list.png") == tmp_path / "pictures/list.png"


def both(name: str) -> tuple[Page, Page]:
    return page(name), page(name, WELSH)


def pairs(name: str) -> Iterator[tuple[Part, Part]]:
    """Yield each heading of a page with the same in Welsh."""
    english, welsh = both(name)
    there = {part.anchor: part for part in welsh.parts}
    return ((part, there[part.anchor]) for part in english.parts if part.anchor in there)


def headings(found: Page) -> list[tuple[str, int]]:
    return sorted((part.anchor, part.level) for part in found.parts)


def paragraphs(part: Part) -> list[str]:
    return [one for one in re.split(r"\n{2,}", part.text) if one]


def shape(part: Part) -> tuple[int, int]:
    return len(paragraphs(part)), len(ITEM.findall(part.text))


def targets(part: Part) -> list[str]:
    return sorted(target for _, target in LINK.findall(part.text))


def numbers(part: Part) -> set[str]:
    return set(NUMBER.findall(plain(part.text)))


def without_english(text: str) -> str:
    """Return a text without what it quotes in English, before that is told in brackets."""
    return re.sub(r"“[^”]*”(?= \()", "", text)


def is_called(part: Part, title: str) -> bool:
    return part.level == 2 and part.anchor == anchor(title)


def labels(section: Section, label: str) -> set[str]:
    """Return what the window calls the fields of a section that English calls the same."""
    return {
        curly(voice_of(WELSH).word(label, f"{record.table}.{name}"))
        for record in section.records
        for name, kind in fields_of(record)
        if kind.label == label
    }


def known_names(part: Part) -> Iterator[tuple[str, set[str]]]:
    """Yield what a text in English names in the window, with what Welsh calls that."""
    for words in STARRED.findall(part.text):
        known = said_in_window().get(comparable(words))
        if known:
            yield words, known


@cache
def said_in_window() -> dict[str, set[str]]:
    """Return what the window says in English, with every way in which it says that in Welsh."""
    found: dict[str, set[str]] = {}
    documents = ((one.words, forms) for one, forms in catalogue(WELSH).said.items())
    window = ((one.source, one.forms) for one in messages(WORDS / "window.cy.ts"))
    for words, forms in (*documents, *window):
        for part in (comparable, before_gap):
            found.setdefault(part(words), set()).update(map(part, forms))
    return found


@cache
def everything_said() -> str:
    return "\n".join(words for forms in said_in_window().values() for words in forms)


def comparable(words: str) -> str:
    """Return words of the window as they are compared, without the letters that open menus."""
    return words.replace("’", "'").replace("&", "").lower()


def before_gap(words: str) -> str:
    """Return what comparable words say before their first gap: `go to` of `Go to “{place}”`."""
    return re.split(r":? “?\{", comparable(words), maxsplit=1)[0]


def curly(words: str) -> str:
    return words.replace("'", "’")


def in_alphabet(words: str) -> list[int]:
    parts = unicodedata.normalize("NFKD", words.lower())
    return [
        ALPHABET.index(letter) if letter in ALPHABET else -1
        for letter in re.findall(f"{LETTER.pattern}|\\s", parts)
    ]
