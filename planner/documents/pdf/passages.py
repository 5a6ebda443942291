"""Paragraphs and lists as flows: the only place that turns people's words into drawn lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from planner.documents.blocks import Align, Listing, Paragraph, Run
from planner.documents.direction import Direction, direction_of
from planner.documents.direction import direction as direction_of_language
from planner.documents.pdf.flowables import Flow, Label, Text
from planner.documents.pdf.fonts import Fonts, drawable
from planner.documents.pdf.lines import Line, Link, Marked, Passage, lines
from planner.documents.pdf.structure import Element
from planner.documents.pdf.styles import (
    ACCENT,
    MEASURE,
    RULE,
    Colour,
    Look,
    Role,
    Style,
)
from planner.documents.phrases import Phrases
from planner.model.markdown import SAFE_LINK, Mark, spoken
from planner.model.marking import SIGNS, by_mark

BULLETS = ("•", "–")
HARD_SPACE = "\u00a0"  # keeps a sign on the line of its words
GAP = 0.5  # ems between a label and its words
LEADING = 2  # lines at most, of words that lead to what follows them in a list's entry
ANY_WIDTH = 1000.0
NARROWEST = 6.0  # ems that nesting leaves for words
BARS: dict[str, Colour] = {"note": RULE, "missing": ACCENT}


@dataclass(frozen=True)
class Space:
    """Where words go: the element that holds them, and the column they fill."""

    element: Element
    width: float
    indent: float = 0.0
    align: Align = "left"  # as in a document from left to right; another is its mirror image
    side: Direction | None = None  # where lines begin; left out: where their words do
    shift: float = 0.0  # of the column from the left of the type area


@dataclass(frozen=True)
class Setter:
    """Sets words in a look."""

    look: Look
    fonts: Fonts
    phrases: Phrases
    direction: Direction = "ltr"  # of the document

    def text(
        self,
        passages: Sequence[Passage],
        style: Style,
        space: Space,
        side: Direction | None = None,
        language: str = "",
    ) -> Text:
        """Return words as a flow of one element, in a language or the document's.

        Where a space has its side, words that fill one line begin there like their neighbours,
        and longer ones where they would in a book. In a document from right to left, short
        words all begin on its side, and all words in its tables do.
        """
        room = max(space.width - space.indent, style.size) / style.size
        if style.bold:
            passages = [passage._replace(bold=True) for passage in passages]
        words = "".join(passage.words for passage in passages)
        otherwise = direction_of_language(language) if language else self.direction
        direction = direction_of(words, otherwise)
        set_lines = lines(passages, self.fonts, room, direction)
        short = len(set_lines) == 1 or space.side == "rtl"
        side = side or space.side or self._side(direction, short=short)
        return Text(
            set_lines,
            style,
            space.element,
            space.width,
            space.indent,
            _stands(space.align, side if short else direction),
            side=side,
            shift=space.shift,
        )

    def _side(self, direction: Direction, *, short: bool) -> Direction:
        return "rtl" if short and self.direction == "rtl" else direction

    def column(self, element: Element) -> Space:
        """Return the column of running text, on the side where lines begin."""
        spare = self.look.width - self.look.measure
        shift = spare if self.direction == "rtl" else 0.0
        return Space(element, self.look.measure, shift=shift)

    def words(self, words: str, role: Role, space: Space) -> Text:
        """Return plain words in a role, on the document's side."""
        side = space.side or self.direction
        return self.text([Passage(words)], self.look.style(role), space, side)

    def content(
        self,
        content: Sequence[Paragraph | Listing],
        space: Space,
        role: Role | None = None,
        depth: int = 0,
    ) -> list[Flow]:
        """Return paragraphs and lists, each an element of its own, in a role or their own.

        What holds no words is left out.
        """
        flows: list[Flow] = []
        for passage in content:
            if isinstance(passage, Paragraph):
                flows += self._paragraph(passage, space, role)
            else:
                flows += self._listing(passage, space, role, depth)
        return flows

    def _paragraph(
        self, paragraph: Paragraph, space: Space, role: Role | None
    ) -> Iterator[Text]:
        if not drawable(paragraph.words).strip():
            return
        bar = BARS.get(paragraph.role)
        if bar:
            space = replace(space, indent=space.indent + self.look.size)
        element = space.element.add("P")
        element.language = paragraph.language
        inner = replace(space, element=element)
        style = self.look.style(role or paragraph.role)
        if paragraph.role == "lead" and space.width == self.look.measure:
            width = min(self.look.width, MEASURE * style.size)
            shift = self.look.width - width if self.direction == "rtl" else 0.0
            inner = replace(inner, width=width, shift=shift)
        runs = list(self._passages(paragraph.runs))
        text = self.text(runs, style, inner, None, paragraph.language)
        text.bar = bar
        # What a colon announces follows on the same page.
        text.stays = text.stays or paragraph.words.rstrip().endswith(":")
        yield text

    def _listing(
        self, listing: Listing, space: Space, role: Role | None, depth: int
    ) -> list[Flow]:
        if not listing.items:
            return []
        size = self.look.size
        side = space.side or direction_of(spoken([listing]), self.direction)
        words = (self._label(listing, place, depth) for place in range(len(listing.items)))
        labels = [lines([Passage(each)], self.fonts, ANY_WIDTH, side)[0] for each in words]
        step = (max(label.width for label in labels) + GAP) * size
        outer = max(min(space.indent, space.width - step - NARROWEST * size), 0.0)
        inner = replace(space, indent=outer + step, align="left", side=side)
        listed = space.element.listing("Decimal" if listing.ordered else "Disc")
        entries: list[list[Flow]] = []
        for line, entry in zip(labels, listing.items, strict=True):
            element = listed.add("LI")
            label = Label(line, element.add("Lbl"), outer)
            body = replace(inner, element=element.add("LBody"))
            told = self._labelled(label, self.content(entry, body, role, depth + 1), body)
            self._space(told)
            entries.append(told)
        _keep_ends(entries)
        flows = [*chain.from_iterable(entries)]
        flows[-1].after = self.look.style(role or "body").after
        return flows

    def _space(self, entry: Sequence[Flow]) -> None:
        """Set a list's entry apart from the next, and less what leads on within it."""
        for flow, following in pairwise(entry):
            is_close = flow.stays or (_is_short(flow) and not _is_entry(following))
            flow.after = self.look.space(0.1 if is_close else 0.3)
        entry[-1].after = self.look.space(0.3)

    def _label(self, listing: Listing, place: int, depth: int) -> str:
        return f"{listing.start + place}." if listing.ordered else BULLETS[depth % 2]

    def _labelled(self, label: Label, flows: list[Flow], space: Space) -> list[Flow]:
        first = flows[0] if flows else None
        if isinstance(first, Text) and first.label is None:
            first.label = label
            first.stays = len(flows) > 1 and _is_short(first)
            return flows
        bare = self.words("", "body", space)
        bare.lines, bare.label = [Line((), 0)], label
        bare.height = bare.style.leading
        return [bare, *flows]

    def _passages(self, runs: Sequence[Run]) -> Iterator[Passage]:
        for mark, together in by_mark(runs):
            linked = self._linked(together)
            yield from self._signed(mark, list(linked)) if mark else linked

    def _signed(self, mark: Mark, passages: Sequence[Passage]) -> Iterator[Passage]:
        """Yield words that came or went between signs, which are read aloud as words."""
        said = self.phrases.added if mark == "added" else self.phrases.removed
        signs = [
            Passage(sign, link=Marked(mark, sign=Element("Span", instead=words)))
            for sign, words in zip(SIGNS[mark], (said, self.phrases.end_of_mark), strict=True)
        ]
        links = {
            link: Marked(mark, link if isinstance(link, Link) else None)
            for link in {passage.link for passage in passages}
        }
        yield from (signs[0], Passage(HARD_SPACE))
        yield from (passage._replace(link=links[passage.link]) for passage in passages)
        yield from (Passage(HARD_SPACE), signs[1])

    def _linked(self, runs: Sequence[Run]) -> Iterator[Passage]:
        link: Link | None = None
        for run in runs:
            if not SAFE_LINK.match(run.link):
                link = None
            elif link is None or link.target != run.link:
                link = Link(run.link, self.phrases.go_to.format(place=run.link))
            apart = Marked("", sign=_spoken_in(run.language)) if run.language else None
            yield Passage(run.words, run.bold, run.italic, link or apart)


def _is_entry(flow: Flow) -> bool:
    return isinstance(flow, Text) and flow.label is not None


def _is_short(flow: Flow) -> bool:
    return isinstance(flow, Text) and len(flow.lines) <= LEADING


def _keep_ends(entries: Sequence[Sequence[Flow]]) -> None:
    """Let neither the first nor the last of several short entries stand alone."""
    for one, other in (entries[:2], entries[-2:]) if len(entries) > 1 else ():
        if all(map(_is_short, (*one, *other))) and max(len(one), len(other)) <= LEADING:
            for flow in (*one, *other[:-1]):
                flow.stays = True


def _spoken_in(language: str) -> Element:
    return Element("Span", language=language)


def _stands(align: Align, direction: Direction) -> Align:
    """Return on which side lines stand that begin where words of a direction do."""
    if direction == "ltr":
        return align
    mirrored: dict[Align, Align] = {"left": "right", "right": "left"}
    return mirrored.get(align, align)
