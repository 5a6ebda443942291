"""The guidance that comes with the program, in Markdown so that anybody can improve it.

A page is a file of `resources/guidance`: `sections/vision`, `guide/start`, `glossary`. A page
in another language lies in a folder of that language beside them, and where there is none the
English one is read. Whatever the language, a place in the guidance has its English name, so a
link and a key that leads to help are the same in all of them.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from planner.model.catalogue import SECTIONS, fields_of
from planner.model.kinds import Kind
from planner.model.markdown import passages, spoken
from planner.model.record import Section
from planner.places import RESOURCES

FOLDER = RESOURCES / "guidance"
ENGLISH = "en"
CONTENTS, GLOSSARY, QUICK = "guide/contents", "glossary", "quick"

WHY, WRITE, ASK = "Why it matters", "What to write", "What to ask in a meeting"
EXAMPLE, CARE, FIELDS = "An example", "Take care", "Fields"
HEADINGS = (WHY, WRITE, ASK, EXAMPLE, CARE, FIELDS)

HEADING = re.compile(r"^(#{1,3}) +(.+?)(?: +\{#([\w-]+)\})? *$", re.MULTILINE)
LINK = re.compile(r"!?\[([^\]]*)\]\(([^)\s]*)\)")


@dataclass(frozen=True, slots=True)
class Part:
    """What stands under one heading, down to the next; level 1 is the title of the page."""

    level: int
    title: str
    text: str
    anchor: str  # the name by which a link leads to the heading: `trustees-approval`


@dataclass(frozen=True, slots=True)
class Page:
    """A page of guidance, as its file says it."""

    name: str
    parts: tuple[Part, ...]
    language: str = ENGLISH  # BCP 47

    @property
    def title(self) -> str:
        """Return the first heading."""
        return self.parts[0].title if self.parts else self.name

    def under(self, title: str) -> str:
        """Return the Markdown under a heading, by its words in English; empty without it."""
        wanted = anchor(title)
        return next((part.text for part in self.parts if part.anchor == wanted), "")


@dataclass(frozen=True, slots=True)
class Guidance:
    """What the program says of a section, beyond its question and its labels.

    `why` and `ask` are plain words: the reason in a sentence or two, and the question to put in
    a meeting. `fields` has Markdown for each field that needs more than a line, by its label in
    English.
    """

    title: str
    why: str
    ask: str
    fields: Mapping[str, str]


@cache
def guidance(section_key: str, language: str = ENGLISH) -> Guidance:
    """Return what is said of a section.

    Raises:
        KeyError: there is no such section.
    """
    if section_key not in {section.key for section in SECTIONS}:
        raise KeyError(section_key)
    found = page(f"sections/{section_key}", language)
    return Guidance(
        found.title, _first(found.under(WHY)), _first(found.under(ASK)), dict(_fields(found))
    )


@cache
def page(name: str, language: str = ENGLISH) -> Page:
    """Return a page of the guidance, in a language where it exists in that language.

    Raises:
        FileNotFoundError: there is no such page.
    """
    own = FOLDER / language / f"{name}.md"
    if language != ENGLISH and own.is_file():
        return replace(read(name, _text(own), page(name)), language=language)
    return read(name, _text(FOLDER / f"{name}.md"))


def read(name: str, text: str, english: Page | None = None) -> Page:
    """Return the page that a Markdown text makes; of a translation, with the page in English.

    A heading is known by the anchor in its line, as in `## Cworwm {#quorum}`; without one, by
    that of the heading at its place in the English page; without that, by its own words.
    """
    found = list(HEADING.finditer(text))
    ends = [one.start() for one in found[1:]] + [len(text)]
    anchors = [part.anchor for part in english.parts] if english else []
    anchors += [anchor(one[2]) for one in found[len(anchors) :]]
    return Page(
        name,
        tuple(
            Part(len(one[1]), one[2], text[one.end() : end].strip(), one[3] or place)
            for one, end, place in zip(found, ends, anchors, strict=False)  # as many as found
        ),
    )


@cache
def pages() -> tuple[str, ...]:
    """Return the name of every page, by folder and alphabet; the README is for its writers."""
    files = [*FOLDER.glob("*.md"), *FOLDER.glob("guide/*.md"), *FOLDER.glob("sections/*.md")]
    names = (path.relative_to(FOLDER).with_suffix("").as_posix() for path in files)
    return tuple(sorted(name for name in names if name != "README"))


def links(name: str) -> tuple[str, ...]:
    """Return the pages that a page leads to, in its order."""
    texts = "".join(part.text for part in page(name).parts)
    found = (target.partition("#")[0] for _, target in LINK.findall(texts))
    folder = FOLDER / name
    named = (
        (folder.parent / path)
        .resolve()
        .relative_to(FOLDER.resolve())
        .with_suffix("")
        .as_posix()
        for path in found
        if path.endswith(".md")
    )
    return tuple(dict.fromkeys(named))


def place(section: Section, kind: Kind | None = None) -> str:
    """Return where help on a section or a field of it stands: `sections/control#status`."""
    name = f"sections/{section.key}"
    if kind is not None and kind.label in guidance(section.key).fields:
        return f"{name}#{anchor(kind.label)}"
    return name


def picture(path: str, language: str = ENGLISH) -> Path:
    """Return the file of a picture, such as `pictures/start.png`, in a language where it is."""
    own = FOLDER / language / path
    return own if own.is_file() else FOLDER / path


def labels(section: Section) -> set[str]:
    """Return the label of every field of a section."""
    return {kind.label for record in section.records for _, kind in fields_of(record)}


def anchor(title: str) -> str:
    """Return the name by which a link leads to a heading: `trustees-approval`."""
    return re.sub(r"\W+", "-", re.sub(r"['’]", "", title.lower())).strip("-")


def plain(text: str) -> str:
    """Return guidance without its marks: the words of a link, and nothing of a picture."""
    return spoken(passages(without_links(text)))


def without_links(text: str) -> str:
    """Return guidance with the words of its links in their place, and without pictures."""
    return LINK.sub(_words, text)


def _words(link: re.Match[str]) -> str:
    return "" if link[0].startswith("!") else link[1]


def _first(text: str) -> str:
    """Return the first paragraph, in one line."""
    return " ".join(plain(text.split("\n\n", maxsplit=1)[0]).split())


def _fields(found: Page) -> Iterator[tuple[str, str]]:
    """Yield the label in English and the help of each heading under `Fields`."""
    inside = False
    for part in page(found.name).parts:
        if part.level < 3:
            inside = part.title == FIELDS
        elif inside:
            yield part.title, found.under(part.title)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
