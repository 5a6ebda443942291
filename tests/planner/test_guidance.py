"""The guidance: every page has its headings, says it plainly, and leads somewhere."""

import re
from functools import cache
from pathlib import PurePosixPath

import pytest

from planner.exchange.json_form import read as read_charter
from planner.model.catalogue import SECTIONS
from planner.model.guidance import (
    ASK,
    CARE,
    EXAMPLE,
    FIELDS,
    HEADINGS,
    LINK,
    WHY,
    WRITE,
    Page,
    guidance,
    labels,
    page,
    pages,
    place,
    plain,
    read,
)
from planner.model.record import Section
from planner.places import RESOURCES

SAMPLE = RESOURCES / "samples" / "brindlemere_good_food.json"
LONGEST_SENTENCE = 25  # words
HIGHEST_GRADE = 8.0  # years of school, by Flesch and Kincaid
JARGON = (
    *("accountable body", "ad hoc", "capacity building", "clawback", "co-production"),
    *("counterpart", "data controller", "deliverable", "full cost recovery", "holistic"),
    *("indemnity", "in kind", "intervention", "joint controllers", "lawful basis"),
    *("lead body", "leverage", "match funding", "memorandum", "MoU", "outcome", "output"),
    *("quorum", "RAG", "reserved matter", "restricted fund", "safeguarding", "secondment"),
    *("secretariat", "SLA", "SMART", "SPOC", "stakeholder", "synergy", "task-and-finish"),
    *("terms of reference", "TUPE", "unincorporated", "whistleblowing"),
)
AMERICAN = re.compile(
    r"\b(\w*(?:iz(?:e[sd]?|ing|ation)|olor|vior|avor)|center|gray|fulfill|judgment|license[sd]?)\b"
)
BOTH = ("size", "sizes", "prize", "prizes")
every_page = pytest.mark.parametrize("name", pages())
every_section = pytest.mark.parametrize("section", SECTIONS, ids=lambda each: each.key)


@every_section
def test_every_section_has_a_page_with_the_headings_in_their_order(section: Section) -> None:
    found = page(f"sections/{section.key}")
    second = [part.title for part in found.parts if part.level == 2]

    assert found.title == section.title.replace("'", "’")
    assert [title for title in HEADINGS if title in second] == second
    assert {WHY, WRITE, ASK} <= set(second)
    assert all(part.text for part in found.parts[1:] if part.title != FIELDS)


@every_section
def test_a_page_is_as_short_as_it_is_useful(section: Section) -> None:
    words = sum(len(plain(part.text).split()) for part in page(f"sections/{section.key}").parts)

    assert 110 <= words <= 380


@every_section
def test_why_and_what_to_ask_are_each_a_few_plain_words(section: Section) -> None:
    said = guidance(section.key)

    assert 8 <= len(said.why.split()) <= 45
    assert said.ask.endswith("?")
    assert "](" not in said.why + said.ask


@every_section
def test_every_field_that_is_explained_is_a_field_of_the_section(section: Section) -> None:
    assert set(guidance(section.key).fields) <= labels(section)


@every_section
def test_what_stands_in_quotation_marks_as_an_example_is_said_in_the_sample(
    section: Section,
) -> None:
    quoted = re.findall(r"“([^”]+)”", page(f"sections/{section.key}").under(EXAMPLE))

    assert [words for words in quoted if words.rstrip(".,") not in sample_words()] == []


@every_page
def test_no_sentence_is_long(name: str) -> None:
    assert [one for one in sentences(page(name)) if len(one.split()) > LONGEST_SENTENCE] == []


@every_page
def test_a_reader_of_twelve_can_follow(name: str) -> None:
    assert grade(sentences(page(name))) <= HIGHEST_GRADE


@every_page
def test_a_word_of_the_trade_is_used_only_where_the_glossary_has_it(name: str) -> None:
    explained = " ".join(part.title for part in page("glossary").parts).lower()
    words = " ".join(sentences(page(name)))
    used = [one for one in JARGON if re.search(rf"\b{one}\b", words, re.IGNORECASE)]

    assert [one for one in used if one.lower() not in explained and one != "MoU"] == []


@every_page
def test_the_spelling_is_british(name: str) -> None:
    words = " ".join(sentences(page(name)))

    assert [one for one in AMERICAN.findall(words) if one not in BOTH] == []


@every_page
def test_every_link_leads_to_a_heading_or_a_picture_that_is_there(name: str) -> None:
    assert [link for link in links(name) if not leads_somewhere(*link)] == []


@every_page
def test_no_heading_stands_twice_on_a_page(name: str) -> None:
    anchors = [part.anchor for part in page(name).parts]

    assert len(anchors) == len(set(anchors))


@every_page
def test_a_picture_says_in_words_what_it_shows(name: str) -> None:
    pictures = re.findall(r"!\[([^\]]*)\]", text(page(name)))

    assert all(len(words.split()) >= 5 for words in pictures)


@pytest.mark.parametrize("file", ["docs/guide.md", "resources/guidance/README.md"])
def test_what_tells_about_the_guidance_leads_to_what_is_there(file: str) -> None:
    root = RESOURCES.parent
    said = re.sub(r"`[^`]*`", "", (root / file).read_text(encoding="utf-8"))
    targets = [target for _, target in LINK.findall(said)]

    assert [one for one in targets if not ((root / file).parent / one).is_file()] == []


def test_every_word_of_the_glossary_is_in_its_alphabetical_place() -> None:
    titles = [part.title.lower() for part in page("glossary").parts[1:]]

    assert titles == sorted(titles)


def test_every_page_of_the_guide_is_reached_from_its_contents() -> None:
    listed = {target.partition("#")[0] for _, target in links("guide/contents")}

    assert {name for name in pages() if name.startswith("guide/")} - {"guide/contents"} <= {
        str(PurePosixPath("guide") / target.removesuffix(".md")) for target in listed
    }


def test_help_on_a_field_stands_at_its_own_heading_or_on_the_page_of_its_section() -> None:
    from planner.model.catalogue import fields_of
    from planner.model.records.front import Control

    section = next(each for each in SECTIONS if each.key == "control")
    kinds = dict(fields_of(Control))

    assert place(section, kinds["status"]) == "sections/control#status"
    assert place(section, kinds["title"]) == "sections/control"
    assert place(section) == "sections/control"


def test_a_section_that_is_not_there_has_no_guidance() -> None:
    with pytest.raises(KeyError):
        guidance("nonsense")


def test_a_page_in_another_language_is_read_where_there_is_one() -> None:
    assert page("guide/contents", "cy").title == "Canllaw defnyddiwr"
    assert page("guide/contents", "ga") == page("guide/contents")


def test_the_first_paragraph_is_read_without_its_marks() -> None:
    found = read("any", "# A\n\n## B\nSee [this](x.md#y), it is *plain*.\n\nNot this.\n")

    assert plain(found.under("B").split("\n\n")[0]) == "See this, it is plain."
    assert found.under("C") == ""
    assert read("any", "no heading").title == "any"


def test_take_care_names_who_says_so_wherever_there_is_law() -> None:
    legal = re.compile(r"\b(by law|must by law|Act \d{4})\b")
    sources = re.compile(r"Commission|OSCR|Office|Executive|NCVO|Act|ACAS|Service|HMRC|rules")
    care = {each.key: page(f"sections/{each.key}").under(CARE) for each in SECTIONS}

    assert [
        key for key, said in care.items() if legal.search(said) and not sources.search(said)
    ] == []


@cache
def sample_words() -> str:
    charter = read_charter(SAMPLE.read_bytes())
    return SAMPLE.read_text(encoding="utf-8") + charter.title


def text(found: Page) -> str:
    return "\n\n".join(part.text for part in found.parts)


def sentences(found: Page) -> list[str]:
    """Return every sentence of a page; an item of a list and a heading are sentences too."""
    lines = [line for part in found.parts for line in (part.title, *lines_of(part.text))]
    return [
        one
        for line in lines
        for one in re.split(r"(?<=[.?!:;])[”’)*]*\s+", line)
        if one.strip()
    ]


def lines_of(markdown: str) -> list[str]:
    return [line for block in markdown.split("\n\n") for line in plain(block).split("\n")]


def grade(said: list[str]) -> float:
    words = [word for one in said for word in re.findall(r"[^\W\d_]+(?:[’'-]\w+)*", one)]
    beats = sum(max(1, syllables(word)) for word in words)
    return 0.39 * len(words) / len(said) + 11.8 * beats / len(words) - 15.59


def syllables(word: str) -> int:
    plainly = re.sub(r"(?<=[^aeiouy])(?:es|ed|e)$", "", word.lower())
    return len(re.findall(r"[aeiouy]+", plainly))


def links(name: str) -> list[tuple[str, str]]:
    """Return the folder of a page and the target, for each link and picture on it."""
    where = PurePosixPath(name)
    return [
        (str(where.parent), f"{where.name}.md{target}" if target[0] == "#" else target)
        for _, target in LINK.findall(text(page(name)))
    ]


def leads_somewhere(folder: str, target: str) -> bool:
    path, _, heading = target.partition("#")
    where = (RESOURCES / "guidance" / folder / path).resolve()
    if where.suffix != ".md":
        return where.is_file()
    name = where.relative_to(RESOURCES / "guidance").with_suffix("").as_posix()
    return name in pages() and (
        not heading or heading in {part.anchor for part in page(name).parts}
    )
