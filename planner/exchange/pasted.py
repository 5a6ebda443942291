"""What Word, a browser or an e-mail puts on the clipboard, as prose.

Paragraphs, lists and links stay what they are; everything else of the look is left behind, as a
charter has a look of its own. Word writes its lists as paragraphs (`mso-list:l0 level2 lfo1`)
whose bullet or number is an element marked `mso-list:Ignore`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree, html

from planner.model.markdown import SAFE_LINK

UNSEEN = {"head", "meta", "script", "style", "title", "template", "noscript", "svg", "object"}
IN_LINE = {
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "em", "font", "i", "ins", "kbd",
    "label", "mark", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "u",
}  # fmt: skip
LISTS, CELLS = {"ul", "ol"}, {"td", "th"}
SPACE = re.compile(r"[ \t\r\n\f]+")  # as HTML has it: a non-breaking space is a letter
LEVEL = re.compile(r"mso-list:[^;]*\blevel(\d+)")
BULLET = "- "


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph or a row, how deep in a list it is, and the mark with which it begins."""

    words: str
    depth: int = 0
    mark: str = ""
    is_row: bool = False


def pasted(page: str) -> str:
    """Return the words of a piece of HTML as prose; empty where it has none or is unreadable.

    Cells of a table are parted by tabs and its rows are lines, as on the clipboard itself.
    """
    page = page.replace("\0", "").strip()
    if not page:
        return ""
    parser = html.HTMLParser(encoding="utf-8", no_network=True)
    try:
        tree = html.document_fromstring(page.encode("utf-8", "ignore"), parser=parser)
    except etree.ParserError:
        return ""  # there is nothing in it but comments
    if any(each.type_name == "ERR_RESOURCE_LIMIT" for each in parser.error_log):
        return ""  # nested so deep that its end was not read
    reader = _Reader()
    reader.read(tree)
    reader.end()
    return _joined(reader.blocks)


class _Reader:
    """Goes through the elements, and gathers the blocks that their words make."""

    def __init__(self) -> None:
        self.blocks: list[_Block] = []
        self._words: list[str] = []
        self._lists: list[
            int | None
        ] = []  # the next number of each list we are in; None: bullets
        self._depth, self._mark = 0, ""
        self._in_cell = self._in_row = False

    def read(self, element: etree._Element) -> None:
        """Take in an element and all that is in it."""
        tag = element.tag if isinstance(element.tag, str) else ""  # a comment has none
        if not tag or tag in UNSEEN:
            return
        if tag == "br":
            self._words.append(" " if self._in_cell else "\n")
        elif tag in CELLS:
            self._cell(element)
        elif tag in IN_LINE or self._in_cell:
            self._in_line(element)
        else:
            self._block(tag, element)

    def end(self) -> None:
        """Finish the paragraph that is being read, and begin another."""
        words = _tidy("".join(self._words))
        if words:
            self.blocks.append(_Block(words, self._depth, self._mark, self._in_row))
            self._mark = ""
        self._words, self._in_row = [], False

    def _block(self, tag: str, element: etree._Element) -> None:
        self.end()
        before = self._depth, self._mark
        level = LEVEL.search(element.get("style", ""))
        if tag in LISTS:
            self._lists.append(_start(element) if tag == "ol" else None)
        elif tag == "li":
            self._depth, self._mark = max(1, len(self._lists)), self._next_mark()
        elif level:
            self._depth, self._mark = int(level[1]), _mark_of(element)
        self._inside(element)
        self.end()
        if tag in LISTS:
            self._lists.pop()
        if tag == "li" or level:
            self._depth, self._mark = before

    def _cell(self, cell: etree._Element) -> None:
        outside, self._words, self._in_cell = self._words, [], True
        self._inside(cell)
        words = " ".join("".join(self._words).split())
        gap = [] if cell.getprevious() is None else ["\t"]
        self._words = [*outside, *gap, words]
        self._in_cell, self._in_row = False, True

    def _next_mark(self) -> str:
        number = self._lists[-1] if self._lists else None
        if number is None:
            return BULLET
        self._lists[-1] = number + 1
        return f"{number}. "

    def _in_line(self, element: etree._Element) -> None:
        style = element.get("style", "").replace(" ", "").lower()
        if "mso-list:ignore" in style or "display:none" in style:
            return
        address = element.get("href", "").strip()
        if element.tag != "a" or not SAFE_LINK.match(address):
            self._inside(element)
            return
        outside, self._words = self._words, []
        self._inside(element)
        words = _tidy("".join(self._words))
        self._words = [*outside, _link(words, address)]

    def _inside(self, element: etree._Element) -> None:
        self._words.append(SPACE.sub(" ", element.text or ""))
        for child in element:
            self.read(child)
            self._words.append(SPACE.sub(" ", child.tail or ""))


def _link(words: str, address: str) -> str:
    """Return a link as prose has it; an address that is shown as it is needs no more."""
    address = address.replace(" ", "%20").replace(")", "%29").replace("(", "%28")
    plain = "\n" not in words and not set("[]") & set(words)
    same = words in (address, address.removeprefix("mailto:"))
    return f"[{words}]({address})" if words and plain and not same else words


def _start(listing: etree._Element) -> int:
    start = listing.get("start", "1")
    return int(start) if start.isascii() and start.isdigit() and len(start) < 9 else 1


def _mark_of(paragraph: etree._Element) -> str:
    """Return the mark of a list of Word’s: its number, or a bullet."""
    for each in paragraph.iter("span"):
        if "mso-list:ignore" in each.get("style", "").replace(" ", "").lower():
            shown = "".join(map(str, each.itertext())).strip("\N{NO-BREAK SPACE} \t\r\n")
            number = re.fullmatch(r"(\d{1,9})[.)]", shown)
            return f"{number[1]}. " if number else BULLET
    return BULLET


def _tidy(words: str) -> str:
    """Return words without idle spaces around them and around the ends of their lines."""
    lines = re.sub(r" {2,}", " ", words).split("\n")
    kept = [line.strip(" ") for line in lines]
    return "\n".join(kept).strip("\n\t \N{NO-BREAK SPACE}")


def _joined(blocks: Iterable[_Block]) -> str:
    """Return blocks as prose: an item under an item, a line free before everything else."""
    prose, before = "", _Block("")
    indents = [0]  # of the words at each depth of the list
    for each in blocks:
        depth = min(each.depth, len(indents))  # a list cannot begin at its second level
        indent = (
            indents[max(0, depth - 1)] if each.mark else indents[min(depth, len(indents) - 1)]
        )
        if each.mark:
            indents = [*indents[:depth], indent + len(each.mark)]
        elif not depth:
            indents = [0]
        follows = (each.mark and before.depth) or (each.is_row and before.is_row)
        parted = "\n" if follows else "\n\n"
        prose += (parted if prose else "") + _indented(each, indent)
        before = each
    return prose


def _indented(block: _Block, indent: int) -> str:
    """Return the lines of a block, the first after its mark and the others under its words."""
    first, *rest = block.words.split("\n")
    under = " " * (indent + len(block.mark))
    return "\n".join([" " * indent + block.mark + first, *(under + line for line in rest)])
