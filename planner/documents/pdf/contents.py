"""The contents page: a link and a page number for every section."""

from collections.abc import Sequence
from dataclasses import replace

from planner.documents.pdf.flowables import Flow, Stack, Text, Title
from planner.documents.pdf.lines import Link, Passage
from planner.documents.pdf.passages import Setter, Space
from planner.documents.pdf.rows import Column, Row
from planner.documents.pdf.structure import Element

DEEPEST = 3  # level of heading
NUMBER_WIDTH = 3.0  # ems: four digits
LEADING = 1.2  # tight: the contents of a full agreement stand on one page
INDENT = 1.5  # ems a level


def contents(
    titles: Sequence[Title], setter: Setter, parent: Element, level: int
) -> list[Flow]:
    """Return a heading and a line for each title, with the pages as they are now known."""
    look = setter.look
    words = setter.phrases.contents
    heading = setter.words(words, "h2", Space(parent.add(f"H{level}"), look.width))
    heading.title = Title(level, words)
    listed = parent.add("TOC")
    listable = [one for one in titles if one.level <= DEEPEST and not one.is_second]
    shallowest = min((title.level for title in listable if title.level > 1), default=1)
    lines = [_line(title, shallowest, setter, listed.add("TOCI")) for title in listable]
    if lines:
        lines[-1].stays, lines[-1].after = False, look.space(1.0)
    return [heading, *lines]


def _line(title: Title, shallowest: int, setter: Setter, element: Element) -> Row:
    look = setter.look
    reference = element.add("Reference")
    link = _link(title, setter)
    start = look.width - NUMBER_WIDTH * look.size
    indent = INDENT * look.size * max(title.level - shallowest, 0)
    style = replace(look.style("cell"), leading=LEADING * look.size)
    side = setter.direction
    is_top = title.level <= shallowest
    passages = [Passage(title.words, is_top, link=link)]
    if title.second and title.second.words != title.words:
        link = _link(title.second, setter)  # which the number belongs to, being read last
        words = _unnumbered(title.second.words, title.words)
        passages += [Passage(" / ", is_top), Passage(words, is_top, link=link)]
    left = setter.text(passages, style, Space(reference, start - look.size, indent, side=side))
    number = setter.text(
        [Passage(str(title.page), link=link)],
        style,
        Space(reference, NUMBER_WIDTH * look.size, align="right", side=side),
    )
    columns = [Column(Stack([left]), 0.0), Column(Stack([number]), start)]
    before = look.space(0.35) if is_top else 0.0
    return Row(columns, look.width, before=before, stays=is_top, side=side)


def _unnumbered(words: str, beside: str) -> str:
    """Return the words of a heading without the number that those beside it begin with."""
    number = beside.split(" ", maxsplit=1)[0]
    return words.removeprefix(f"{number} ") if number[:1].isdigit() else words


def _link(title: Title, setter: Setter) -> Link:
    words = setter.phrases.go_to_page.format(place=title.words, page=title.page)
    link = Link(title.spot, words, underlined=False)
    link.element.language = title.language
    return link


def titles_of(flows: Sequence[Flow]) -> list[Title]:
    """Return the titles of all headings, in order."""
    return [
        flow.title
        for flow in Stack(flows).walk()
        if isinstance(flow, Text) and flow.title is not None
    ]
