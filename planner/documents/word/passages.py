"""Paragraphs and lists as Word has them: the one place that turns people's words into runs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from io import BytesIO
from itertools import count, groupby

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.parts.document import DocumentPart

from planner.documents.blocks import Align, Listing, Paragraph, Run
from planner.documents.direction import Direction, direction_of
from planner.documents.marks import with_signs
from planner.documents.phrases import Phrases
from planner.documents.word.addresses import address
from planner.documents.word.look import Look
from planner.documents.word.markup import lines, tag, writable
from planner.documents.word.numbering import BULLETED, DEEPEST, HIGHEST, STEP, Numbering
from planner.documents.word.tongues import is_leftward, spelt, stretches

ROLES = {"body": "Normal", "lead": "Lead", "note": "Note", "missing": "Missing"}
SIDES = {"left": "left", "right": "right", "centre": "center"}
RULED = ("Note", "Missing")
# What a link's own style leaves to be said of the mark on it.
MARKED_LINKS = {"": "", "removed": tag("w:strike"), "added": tag("w:u", val="double")}
LEADING = 160  # letters at most, of words that lead to what follows them in an entry


@dataclass(frozen=True, slots=True)
class Manner:
    """How one paragraph stands, beside what its style says.

    Units: twentieths of a point
    """

    style: str = ""  # empty: that of the paragraph's role
    align: Align = "left"
    language: str = ""
    numbered: tuple[int, int] | None = None  # the list, and the level in it
    indent: int = 0
    hanging: int = 0
    tabs: tuple[int, ...] = ()
    stays: bool = False
    bold: bool = False
    leftward: bool | None = None  # as its language is written, or as the document is

    @property
    def stops(self) -> tuple[int, ...]:
        """Return where tabs lead: the first to the words that a hanging line stands before."""
        return (self.indent, *self.tabs) if self.hanging else self.tabs


PLAIN = Manner()


@dataclass(frozen=True)
class Setter:
    """Sets words in a look, in a file that knows its links, pictures and lists."""

    look: Look
    part: DocumentPart
    numbering: Numbering
    phrases: Phrases
    language: str
    spoken: str = ""  # where it is not that of the file
    direction: Direction = "ltr"  # of the document
    shown: "count[int]" = field(default_factory=lambda: count(1))  # pictures, by their number

    def words(self, words: str, manner: Manner, around: tuple[str, str] = ("", "")) -> str:
        """Return plain words as a paragraph."""
        return self.paragraph(Paragraph((Run(words),)), manner, around)

    def paragraph(
        self,
        paragraph: Paragraph,
        manner: Manner = PLAIN,
        around: tuple[str, str] = ("", ""),
    ) -> str:
        """Return a paragraph in a manner, or in that of its role, with markup around it."""
        manner = replace(
            manner,
            style=manner.style or ROLES[paragraph.role],
            language=paragraph.language or manner.language or self.spoken,
        )
        if manner.leftward is None:
            manner = self._turned(paragraph.words, manner)
        start, end = around
        return self.wrapped(f"{start}{self.runs(paragraph.runs, manner)}{end}", manner)

    def _turned(self, words: str, manner: Manner) -> Manner:
        """Return a manner in which words run their own way; short ones keep to their side."""
        otherwise: Direction = "rtl" if self.is_leftward(manner) else "ltr"
        leftward = direction_of(words, otherwise) == "rtl"
        keeps = self.direction == "rtl" and not leftward and len(words) <= LEADING
        if keeps and manner.style in RULED:  # the line stands where the paragraph begins
            return replace(manner, leftward=True)
        align = "right" if keeps and manner.align == "left" else manner.align
        return replace(manner, leftward=leftward, align=align)

    def wrapped(self, runs: str, manner: Manner) -> str:
        """Return runs as a paragraph."""
        return tag("w:p", tag("w:pPr", *self._properties(manner)), runs)

    def _properties(self, manner: Manner) -> Iterator[str]:
        yield tag("w:pStyle", val=manner.style or "Normal")
        if manner.stays:
            yield tag("w:keepNext")
        if manner.numbered:
            key, depth = manner.numbered
            yield tag("w:numPr", tag("w:ilvl", val=depth), tag("w:numId", val=key))
        if manner.stops:
            yield tag("w:tabs", *(tag("w:tab", val="left", pos=at) for at in manner.stops))
        if self.is_leftward(manner):
            yield tag("w:bidi")
        if manner.indent:
            yield tag("w:ind", left=manner.indent, hanging=manner.hanging or None)
        if manner.align != "left":
            yield tag("w:jc", val=SIDES[manner.align])

    def is_leftward(self, manner: Manner) -> bool:
        """Return whether a paragraph is written from right to left."""
        if manner.leftward is not None:
            return manner.leftward
        language = manner.language or self.spoken
        return is_leftward(language) if language else self.direction == "rtl"

    def runs(self, runs: Sequence[Run], manner: Manner) -> str:
        """Return runs, those that one link holds together inside it."""
        out = []
        for link, group in groupby(
            with_signs(runs), lambda run: address(run.link) if run.link else ""
        ):
            inner = "".join(self._run(run, manner, is_link=bool(link)) for run in group)
            if link:
                key = self.part.relate_to(link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
                inner = f'<w:hyperlink r:id="{key}" w:history="1">{inner}</w:hyperlink>'
            out.append(inner)
        return "".join(out)

    def _run(self, run: Run, manner: Manner, *, is_link: bool) -> str:
        return "".join(
            tag(
                "w:r",
                tag("w:rPr", *self._look_of(run, manner, is_link=is_link, is_left=is_left)),
                lines(part),
            )
            for part, is_left in stretches(
                writable(run.words), leftward=self.is_leftward(manner)
            )
        )

    def _look_of(
        self, run: Run, manner: Manner, *, is_link: bool, is_left: bool
    ) -> Iterator[str]:
        if style := "Hyperlink" if is_link else run.mark.capitalize():
            yield tag("w:rStyle", val=style)
        if run.bold or manner.bold:
            yield tag("w:b") + tag("w:bCs")
        if run.italic:
            yield tag("w:i") + tag("w:iCs")
        if is_link:
            yield MARKED_LINKS[run.mark]
        if is_left:
            yield tag("w:rtl")
        yield _in_language(run.language or manner.language or self.spoken)

    def content(
        self, content: Sequence[Paragraph | Listing], manner: Manner = PLAIN, depth: int = 0
    ) -> list[str]:
        """Return paragraphs and lists as paragraphs; what holds no words is left out."""
        out: list[str] = []
        for passage in content:
            if isinstance(passage, Listing):
                out += self._listing(passage, manner, depth)
            elif writable(passage.words).strip():
                out.append(self.paragraph(passage, manner))
        return out

    def _listing(self, listing: Listing, manner: Manner, depth: int) -> Iterator[str]:
        level = min(depth, DEEPEST)
        is_counted = listing.ordered and listing.start + len(listing.items) <= HIGHEST
        key = self.numbering.started(level, listing.start) if is_counted else BULLETED
        style = "ListNumber" if listing.ordered else "ListBullet"
        for place, item in enumerate(listing.items, start=listing.start):
            typed = f"{place}. " if listing.ordered and not is_counted else ""
            first = replace(manner, style=style, align="left", numbered=(key, level))
            if typed:
                first = self._continued(manner, level)
            yield from self._item(item, first, typed, depth)

    def _continued(self, manner: Manner, level: int) -> Manner:
        indent = self.look.ems(STEP) * (level + 1)
        return replace(manner, style="ListContinue", align="left", numbered=None, indent=indent)

    def _item(
        self, item: Sequence[Paragraph | Listing], first: Manner, typed: str, depth: int
    ) -> Iterator[str]:
        """Yield an entry of a list; its first paragraph has the number or the bullet."""
        head, rest = Paragraph(()), item
        if item and isinstance(item[0], Paragraph):
            head, rest = item[0], item[1:]
        stays = first.stays or (bool(rest) and len(head.words) <= LEADING)
        runs = (Run(typed), *head.runs) if typed else head.runs
        yield self.paragraph(replace(head, runs=runs), replace(first, stays=stays))
        others = self._continued(first, min(depth, DEEPEST))
        for passage in rest:
            if isinstance(passage, Listing):
                yield from self._listing(passage, first, depth + 1)
            elif writable(passage.words).strip():
                yield self.paragraph(passage, others)

    def picture(self, content: bytes) -> str:
        """Return the key under which the file keeps a picture."""
        key, _ = self.part.get_or_add_image(BytesIO(content))
        return key


def _in_language(language: str) -> str:
    """Return what says in which language words are; empty where nothing is known of it."""
    if not language:
        return ""
    way = "bidi" if is_leftward(language) else "val"
    return tag("w:lang", **{way: spelt(language)})
