"""What a document is made of, in the words of documents.

A document is a function from a charter to a `Document`; renderers (`pdf`, `word`, `web`) are
the only ones that know how blocks look. Nothing here names a font, a size or a renderer.
"""

from dataclasses import dataclass
from typing import Literal

from planner.documents.direction import Direction, direction
from planner.documents.drawing import Plan
from planner.documents.phrases import ENGLISH, Phrases
from planner.model.markdown import Listing, Paragraph, Run

Align = Literal["left", "right", "centre"]
Answer = Literal["line", "text", "choice", "tick"]
Room = Literal["short", "usual", "full"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; levels run from 1 (the document's own title) to 6 and never skip one."""

    level: int
    words: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table: paragraphs and lists."""

    content: tuple[Paragraph | Listing, ...]
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header row.

    Shape: every row has as many cells as `header`; `widths` are shares of the measure, one a
    column (empty: equal shares).
    """

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...] = ()
    row_headers: bool = False  # the first cell of each row names the row
    total: tuple[Cell, ...] = ()  # a last row that sums up the ones above


@dataclass(frozen=True, slots=True)
class Entry:
    """A label and what is said under it: `Notice` / `14 days`."""

    label: str
    content: tuple[Paragraph | Listing, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture (PNG or JPEG bytes) with the words that stand for it where it is not seen."""

    content: bytes
    alternative: str
    height: float = 20.0  # millimetres at most; the width follows
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Logos:
    """Marks of those a document is from, side by side and equally weighty, without captions."""

    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Where one partner signs; it never splits over two pages.

    Shape: each line is a label and what is known of it; an empty value prints as a line to
    write on. The note stands under the lines. `also` is the same block in a second language,
    for one place to sign in both.
    """

    partner: str
    statement: str
    lines: tuple[tuple[str, str], ...]
    note: str = ""  # who signs, such as `Two charity trustees of a CIO sign.`
    language: str = ""  # BCP 47, where it is not that of the document
    also: "SignatureBlock | None" = None


@dataclass(frozen=True, slots=True)
class Chart:
    """Numbers as a drawing, with the words that stand for it where it is not seen.

    A table with the same numbers stands next to it.
    """

    plan: Plan
    alternative: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question with a place for its answer: filled in on screen, or written on paper.

    `name` is unique in a document and tells which field of the charter is asked for; `about`
    (which part of the charter) and `help` are read aloud with the label. The choices of a line
    are names to pick from on screen, where another may be typed; they do not print. Choices
    with words for their `ends` are a scale, and stand on one line between those.

    Shape: `kept` is what a file that is filled in keeps for each choice, where that is not the
    choice itself: a charter stores one word in every language. `also` is what the question and
    its help say in a second language; the answer stands once, its choices in both.
    """

    name: str
    label: str
    answer: Answer = "line"
    value: str = ""  # what is known already; a tick that is set says `Yes`
    choices: tuple[str, ...] = ()
    help: str = ""
    lines: int = 1  # to write on
    about: str = ""
    fixed: bool = False  # to be read only
    width: Room = "usual"  # what an answer of one line takes: little for a day or a number
    ends: tuple[str, str] = ("", "")
    kept: tuple[str, ...] = ()
    language: str = ""  # BCP 47, where it is not that of the document
    also: "Question | None" = None

    @property
    def told(self) -> "tuple[Question, ...]":
        """Return the question in each language it is asked in."""
        return (self, self.also) if self.also else (self,)


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks kept on one page, unless they take so much of it that another would stay empty.

    What is `whole` stays so on any page that it fits.
    """

    blocks: tuple["Block", ...]
    whole: bool = False


Passing = Heading | Paragraph | Listing | Entry


@dataclass(frozen=True, slots=True)
class Side:
    """What a passage says in one language (BCP 47); `written` as in a document."""

    language: str
    blocks: tuple[Passing, ...]
    written: str = ""


@dataclass(frozen=True, slots=True)
class Beside:
    """A passage in two languages: side by side where there is room, else one after the other.

    It is read aloud a side at a time.

    Shape: where both sides have as many blocks, each stands level with its counterpart.
    """

    left: Side
    right: Side


@dataclass(frozen=True, slots=True)
class InLanguage:
    """Blocks that are in a language (BCP 47) of their own, with headings of their own."""

    language: str
    blocks: tuple["Block", ...]
    written: str = ""  # as in a document


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts a new page."""


@dataclass(frozen=True, slots=True)
class ContentsPage:
    """Where the contents page stands in a document that gets one; otherwise nothing."""


Block = (
    Heading
    | Paragraph
    | Listing
    | Table
    | Entry
    | Figure
    | Logos
    | SignatureBlock
    | Chart
    | Question
    | Together
    | Beside
    | InLanguage
    | PageBreak
    | ContentsPage
)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document, ready for any renderer.

    Shape: `footer` lines are printed at the foot of every page, before `page n of m`.
    """

    title: str
    language: str  # BCP 47, such as `en`
    blocks: tuple[Block, ...]
    author: str = ""
    subject: str = ""
    footer: tuple[str, ...] = ()
    watermark: str = ""  # across every page, such as DRAFT
    contents: bool = False  # a contents page, when the document runs over six pages
    pages: int = 0  # to fit on: a renderer shrinks space, never type; 0: as many as it needs
    phrases: Phrases = ENGLISH  # what the renderer says itself
    written: str = ""  # BCP 47 of what was typed, where the document's own words have another

    @property
    def direction(self) -> Direction:
        """Return which way the document is read: as most of it was written."""
        return direction(self.written or self.language)


__all__ = [
    "Align",
    "Answer",
    "Beside",
    "Block",
    "Cell",
    "Chart",
    "ContentsPage",
    "Document",
    "Entry",
    "Figure",
    "Heading",
    "InLanguage",
    "Listing",
    "Logos",
    "PageBreak",
    "Paragraph",
    "Passing",
    "Question",
    "Run",
    "Side",
    "SignatureBlock",
    "Table",
    "Together",
]
