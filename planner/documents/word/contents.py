"""The contents: a field that Word can bring up to date, with its entries in it already."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planner.documents.blocks import Block
from planner.documents.opening import headings_of
from planner.documents.word.markup import on_one_line, tag
from planner.documents.word.passages import Manner, Setter
from planner.model.markdown import Run

DEEPEST = 2  # levels under the title


class Title(NamedTuple):
    """What the contents say of a heading, and the place that they lead to."""

    key: int
    level: int
    words: str

    @property
    def place(self) -> str:
        """Return the name of the bookmark at the heading."""
        return f"_Toc{self.key:08}"


def titles_of(blocks: Sequence[Block]) -> list[Title]:
    """Return the titles of all headings, in order."""
    headings = enumerate(headings_of(blocks), start=1)
    return [
        Title(key, one.level - 1, on_one_line(f"{one.number} {one.words}"))
        for key, one in headings
    ]


def contents(titles: Sequence[Title], setter: Setter) -> Iterator[str]:
    """Yield a heading and a line for each title that leads to its place.

    The lines name no pages, which only Word can count: it adds them when the field is updated.
    """
    listed = [title for title in titles if 1 <= title.level <= DEEPEST]
    if not listed:
        return
    yield setter.words(setter.phrases.contents, Manner("TOCHeading"))
    for place, title in enumerate(listed):
        manner = Manner(f"TOC{title.level}")
        runs = setter.runs((Run(title.words),), manner)
        line = f'<w:hyperlink w:anchor="{title.place}" w:history="1">{runs}</w:hyperlink>'
        opening = _OPENING if not place else ""
        closing = _CLOSING if place == len(listed) - 1 else ""
        yield setter.wrapped(f"{opening}{line}{closing}", manner)


def _mark(kind: str) -> str:
    return tag("w:r", tag("w:fldChar", fldCharType=kind))


_OPENING = "".join(
    (
        _mark("begin"),
        tag(
            "w:r",
            f'<w:instrText xml:space="preserve"> TOC \\o "1-{DEEPEST}" \\h \\z </w:instrText>',
        ),
        _mark("separate"),
    )
)
_CLOSING = _mark("end")
