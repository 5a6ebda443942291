"""The contents page: a link and a page number for every section.

Where two columns have room, it stands in two and is never parted; else it runs down the pages.
Titles in two languages fill a line each, so they stand in one column.
"""

from collections.abc import Sequence
from dataclasses import replace

from planner.documents.pdf.flowables import Flow, Stack, Text, Title
from planner.documents.pdf.lines import Link, Passage
from planner.documents.pdf.passages import Setter, Space
from planner.documents.pdf.rows import Column, Row
from planner.documents.pdf.structure import Element

DEEPEST = 3  # level of heading
NUMBER_WIDTH = 2.5  # ems: three digits and some space
LEADING = 1.18  # tight: the contents of a full agreement stand on one page
INDENT = 1.5  # ems a level
APART = 2.5  # ems between two columns
NARROWEST = 17.0  # ems of a column, in which most titles stand on one line
FEW = 12  # titles, which need no second column
LINES = 84  # titles for which two columns have room under their heading, many on two lines
LAST = 4  # lines that stay on one page


def contents(
    titles: Sequence[Title], setter: Setter, parent: Element, level: int
) -> list[Flow]:
    """Return a heading and a line for each title, with the pages as they are now known."""
    look = setter.look
    words = setter.phrases.contents
    heading = setter.words(words, "h2", Space(parent.add(f"H{level}"), look.width))
    heading.title = Title(level, words)
    listed = parent.add("TOC")
    listable = _listable(titles)
    shallowest = min((title.level for title in listable if title.level > 1), default=1)
    narrow = (look.width - APART * look.size) / 2
    halved = narrow >= NARROWEST * look.size and _has_two_columns(listable)
    width = narrow if halved else look.width
    lines = [_line(one, shallowest, setter, listed.add("TOCI"), width) for one in listable]
    if lines:
        lines[-1].stays, lines[-1].after = False, look.space(1.0)
    if not halved:
        for line in lines[-LAST:-1]:
            line.stays = True
        return [heading, *lines]
    left, right = (Stack(half) for half in _halved(lines))
    columns = [Column(left, 0.0), Column(right, look.width - narrow)]
    after, side = look.space(1.6), setter.direction
    return [heading, Row(columns, look.width, after=after, side=side)]


def _listable(titles: Sequence[Title]) -> list[Title]:
    return [one for one in titles if one.level <= DEEPEST and not one.is_second]


def _has_two_columns(titles: Sequence[Title]) -> bool:
    return FEW < len(titles) <= LINES and not any(one.second for one in titles)


def _halved(lines: Sequence[Row]) -> tuple[Sequence[Row], Sequence[Row]]:
    """Return lines in two columns as even as can be; a chapter begins the second."""
    starts = [place for place, line in enumerate(lines) if line.stays and place]
    total = Stack(lines).height
    edge = min(
        starts or [len(lines) // 2],
        key=lambda place: abs(total - 2 * Stack(lines[:place]).height),
    )
    return lines[:edge], lines[edge:]


def _line(title: Title, shallowest: int, setter: Setter, element: Element, width: float) -> Row:
    look = setter.look
    reference = element.add("Reference")
    link = _link(title, setter)
    start = width - NUMBER_WIDTH * look.size
    indent = INDENT * look.size * max(title.level - shallowest, 0)
    style = replace(look.style("cell"), leading=LEADING * look.size)
    side = setter.direction
    is_top = title.level <= shallowest
    passages = [Passage(title.words, is_top, link=link)]
    if title.second and title.second.words != title.words:
        link = _link(title.second, setter)  # which the number belongs to, being read last
        words = _unnumbered(title.second.words, title.words)
        passages += [Passage(" / ", is_top), Passage(words, is_top, link=link)]
    left = setter.text(passages, style, Space(reference, start, indent, side=side))
    number = setter.text(
        [Passage(str(title.page), link=link)],
        style,
        Space(reference, NUMBER_WIDTH * look.size, align="right", side=side),
    )
    columns = [Column(Stack([left]), 0.0), Column(Stack([number]), start)]
    before = look.space(0.35) if is_top else 0.0
    return Row(columns, width, before=before, stays=is_top, side=side)


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
