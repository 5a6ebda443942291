"""The contents page: a link and a page number for every section."""

from collections.abc import Sequence

from planner.documents.pdf.flowables import Flow, Stack, Text, Title
from planner.documents.pdf.lines import Link, Passage
from planner.documents.pdf.passages import Setter, Space
from planner.documents.pdf.rows import Column, Row
from planner.documents.pdf.structure import Element

WORDS = "Contents"
DEEPEST = 3  # level of heading
NUMBER_WIDTH = 3.0  # ems: four digits
INDENT = 1.5  # ems a level


def contents(
    titles: Sequence[Title], setter: Setter, parent: Element, level: int
) -> list[Flow]:
    """Return a heading and a line for each title, with the pages as they are now known."""
    look = setter.look
    heading = setter.words(WORDS, "h2", Space(parent.add(f"H{level}"), look.width))
    heading.title = Title(level, WORDS)
    listed = parent.add("TOC")
    listable = [title for title in titles if title.level <= DEEPEST]
    shallowest = min((title.level for title in listable), default=1)
    return [
        heading,
        *(_line(title, shallowest, setter, listed.add("TOCI")) for title in listable),
    ]


def _line(title: Title, shallowest: int, setter: Setter, element: Element) -> Row:
    look = setter.look
    reference = element.add("Reference")
    link = Link(title.spot, f"Go to {title.words}, page {title.page}", underlined=False)
    start = look.width - NUMBER_WIDTH * look.size
    indent = INDENT * look.size * (title.level - shallowest)
    style = look.style("cell")
    passage = Passage(title.words, title.level == shallowest, link=link)
    words = setter.text([passage], style, Space(reference, start - look.size, indent))
    number = setter.text(
        [Passage(str(title.page), link=link)],
        style,
        Space(reference, NUMBER_WIDTH * look.size, align="right"),
    )
    columns = [Column(Stack([words]), 0.0), Column(Stack([number]), start)]
    before = look.space(0.5 if title.level == shallowest else 0.15)
    return Row(columns, look.width, before=before, after=look.space(0.1))


def titles_of(flows: Sequence[Flow]) -> list[Title]:
    """Return the titles of all headings, in order."""
    return [
        flow.title
        for flow in Stack(flows).walk()
        if isinstance(flow, Text) and flow.title is not None
    ]
