"""People's prose, read as paragraphs, bold, italic, links and lists, and nothing else.

CommonMark limited to those five: everything else that CommonMark would take for markup (HTML,
headings, code, entities, references) stays text and is shown as typed. A line end inside a
paragraph is kept, because an address has lines.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

Role = Literal["body", "lead", "note", "missing"]
Mark = Literal["", "added", "removed"]
SAFE_LINK = re.compile(r"(https?|mailto|tel):", re.IGNORECASE)
AS_TYPED = re.compile(r"!\[|\\[*_\[\]]")
DEEPEST = 40  # lists nested 20 deep or more are not lists; the parser would drop their words


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one manner; a line end in them is a line end on paper.

    A mark says that they came or went between two states that are compared.
    """

    words: str
    bold: bool = False
    italic: bool = False
    link: str = ""
    mark: Mark = ""
    language: str = ""  # BCP 47, where it is not that of the paragraph


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs read one after the other; the role says what the paragraph is for.

    `lead` states what the page is about, `note` is an aside, `missing` stands where something
    is still to be agreed.
    """

    runs: tuple[Run, ...]
    role: Role = "body"
    language: str = ""  # BCP 47, where it is not that of the document

    @property
    def words(self) -> str:
        """Return the text without manner or links."""
        return "".join(run.words for run in self.runs)


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; each item is paragraphs and lists."""

    items: tuple[tuple["Paragraph | Listing", ...], ...]
    ordered: bool = False
    start: int = 1


Passage = Paragraph | Listing


def plain(words: str, role: Role = "body") -> Paragraph:
    """Return words as one paragraph, with no markup read into them."""
    return Paragraph((Run(words),), role)


def passages(prose: str) -> tuple[Passage, ...]:
    """Return the paragraphs and lists of a piece of prose, in order."""
    tokens = _reader().parse(prose)
    if any(token.level >= DEEPEST for token in tokens):
        return tuple(plain(part) for part in re.split(r"\n{2,}", prose))
    lines = re.split(r"\r\n?|\n", prose)  # as the parser counts them
    return tuple(_passages(iter(tokens), lines))


@cache
def _reader() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # not needed for the first paint

    reader = MarkdownIt("zero", {"maxNesting": DEEPEST + 10}).enable(
        ["list", "emphasis", "link"]
    )
    reader.inline.ruler.before("link", "as_typed", _as_typed)
    reader.validateLink = lambda url: bool(SAFE_LINK.match(url))  # type: ignore[method-assign]
    return reader


def _as_typed(state: "StateInline", silent: bool) -> bool:  # the parser's form
    """Take for words what would else be read as half of an image or of an escape."""
    found = AS_TYPED.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        state.pending += found.group()
    state.pos = found.end()
    return True


def _passages(tokens: Iterator["Token"], lines: Sequence[str]) -> Iterator[Passage]:
    """Yield passages until the tokens, or the container they are in, end.

    A list that says nothing, such as a row of stars, is no list but its lines as typed.
    """
    for token in tokens:
        match token.type:
            case "inline":
                yield Paragraph(tuple(_runs(token.children or ())))
            case "bullet_list_open" | "ordered_list_open":
                listing = _listing(token, tokens, lines)
                typed = "\n".join(lines[slice(*(token.map or ()))]).strip()
                yield listing if spoken([listing]).strip() else plain(typed)
            case "list_item_close":
                return
            case _:
                pass


def _listing(opening: "Token", tokens: Iterator["Token"], lines: Sequence[str]) -> Listing:
    start = opening.attrGet("start")
    return Listing(
        tuple(_items(tokens, lines)),
        opening.type == "ordered_list_open",
        1 if start is None else int(start),
    )


def _items(tokens: Iterator["Token"], lines: Sequence[str]) -> Iterator[tuple[Passage, ...]]:
    for token in tokens:
        if token.type == "list_item_open":
            yield tuple(_passages(tokens, lines))
        else:
            return


def _runs(tokens: Sequence["Token"]) -> Iterator[Run]:
    bold = italic = 0
    link = ""
    for token in _told(tokens):
        match token.type:
            case "strong_open" | "strong_close":
                bold += token.nesting
            case "em_open" | "em_close":
                italic += token.nesting
            case "link_open":
                link = str(token.attrGet("href"))
            case "link_close":
                link = ""
            case _:
                words = "\n" if token.type in ("softbreak", "hardbreak") else token.content
                if words:
                    yield Run(words, bool(bold), bool(italic), link)


def _told(tokens: Sequence["Token"]) -> Iterator["Token"]:
    """Yield tokens, with words for what a link would say in its markup alone.

    Those are its title, and its address where it has no words of its own.
    """
    address = title = ""
    for token in tokens:
        if token.type == "link_open":
            address = str(token.attrGet("href"))
            title = f" ({token.attrGet('title')})" if token.attrGet("title") else ""
        elif token.type == "link_close":
            yield token.copy(type="text", content=address + title)
        else:
            address = ""
        yield token


def spoken(parts: Sequence[Passage]) -> str:
    """Return passages as plain text: a line a paragraph or item, with no markup left."""
    return "\n".join(_lines(parts))


def _lines(parts: Sequence[Passage]) -> Iterator[str]:
    for part in parts:
        match part:
            case Paragraph():
                yield part.words
            case Listing():
                for item in part.items:
                    yield from _lines(item)
