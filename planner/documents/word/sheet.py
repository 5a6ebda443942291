"""The sheet in Word: its size and margins, its head and its foot."""

from collections.abc import Iterator
from string import Formatter

from docx.section import Section
from docx.shared import Twips

from planner.documents.blocks import Document
from planner.documents.word.markup import field, on_one_line, tag, text
from planner.documents.word.passages import Manner, Setter
from planner.model.markdown import Run

MARGIN, EDGE = 0.067, 0.04  # of the height of the sheet: around the text, and the foot
POSTER = 0.05  # the same around a poster, which has little room
COUNTS = {"page": "PAGE", "pages": "NUMPAGES"}


def lay(section: Section, setter: Setter, *, is_poster: bool) -> None:
    """Give a section the paper and the margins of its look."""
    look = setter.look
    section.page_width, section.page_height = map(Twips, look.paper)
    section.left_margin = section.right_margin = Twips(look.side)
    margin = Twips(round((POSTER if is_poster else MARGIN) * look.paper[1]))
    section.top_margin = section.bottom_margin = margin
    section.header_distance = section.footer_distance = Twips(round(EDGE * look.paper[1]))


def head(document: Document, setter: Setter) -> Iterator[str]:
    """Yield what stands at the head of every page: the state of a draft."""
    words = on_one_line(document.watermark)
    yield setter.words(words, Manner("Header", "right"))


def foot(document: Document, setter: Setter) -> Iterator[str]:
    """Yield what stands at the foot of every page: the lines, and which page it is."""
    first, *others = [on_one_line(line) for line in document.footer] or [""]
    manner = Manner("Footer")
    tab = tag("w:r", tag("w:tab"))
    runs = setter.runs((Run(first),), manner) if first else ""
    counted = f"{runs}{tab}{_counted(setter.phrases.page_of)}"
    yield setter.wrapped(counted, manner)
    if others:
        yield setter.words(" · ".join(others), manner)


def _counted(sentence: str) -> str:
    """Return `page n of m`, where Word counts both."""
    out = []
    for words, name, _, _ in Formatter().parse(sentence):
        if words:
            out.append(tag("w:r", text(words)))
        if name:
            out.append(field(COUNTS[name], "1"))
    return "".join(out)
