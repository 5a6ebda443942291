"""A document as text, cut into pieces that are each laid out in a moment.

It is cut between elements only, and what is open around a cut is closed before it and opened
again after it, so that the pieces laid below one another look as the whole does. A long table
becomes several of the same widths, since Qt lays out a table as one.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

BITE = 10_000  # letters of markup in a piece, which Qt lays out in some 15 ms
LINE = 60  # letters in a line of a table beside the form, of which columns get their shares
LEAST = 3  # letters that fit into the narrowest column
PARTED = ("main", "div", "dl")  # the elements between whose children a page may be cut
LONE = ("br", "hr", "img", "input", "meta")  # elements without an end

LOW = "margin-bottom: 0"  # a table that goes on
CONTINUED = f' style="margin-top: -2px; {LOW}"'  # so that two edges are one
PAGE = re.compile(r"(<html[^>]*>).*?(<main>.*</main>)", re.DOTALL)
# A style is made for a browser, and words stand for the drawings that are not shown here.
NOT_SHOWN = re.compile(r"<(style|svg)\b.*?</\1>", re.DOTALL)
# Qt takes the width of a table from here alone; all of the page would be a pixel more than it.
WIDE = 'width="98%"'
TAG = re.compile(r"<(/?)([a-z0-9]+)[^>]*>")
TABLE = re.compile(r"\s*(<table>.*?<tbody>\n?)(.*?)(</tbody>.*?</table>)", re.DOTALL)
LIST = re.compile(r"\s*<(ul|ol)([^>]*)>(.*)</\1>", re.DOTALL)
START = re.compile(r' start="(\d+)"')
ITEM = re.compile(r"<(/?)li>")
ROW = re.compile(r"<tr>.*?</tr>\n?", re.DOTALL)
CELL = re.compile(r"<(t[hd])([^>]*)>(.*?)</\1>", re.DOTALL)
MARKUP = re.compile(r"<[^>]*>")
ENDS_LINE = re.compile(r"<br>|</p>|</li>")


def pieces(page: str, bite: int = BITE) -> tuple[str, ...]:
    """Return the pieces of a page; one that is not long is one piece, as it is.

    The beginning of a page is cut in the same way whatever comes after it.
    """
    page = NOT_SHOWN.sub("", page)
    whole = PAGE.search(page)
    if whole is None or len(page) <= bite:
        return (_filling(page),)
    joined = _joined(_elements(whole[2], (whole[1], "<body>"), bite), bite)
    return tuple(map(_filling, joined))


def _filling(piece: str) -> str:
    """Return a piece whose tables fill the page."""
    return piece.replace("<table", f"<table {WIDE}")


def _joined(elements: Iterator[tuple[str, Sequence[str]]], bite: int) -> Iterator[str]:
    """Yield elements in pieces, each within what was open around its first."""
    piece = ""
    around: Sequence[str] = ()
    for element, now in elements:
        if len(piece) >= bite and element.strip():
            yield piece + _closed(around)
            piece = ""
        if not piece:
            piece = "".join(now)
        elif now != around:
            shared = _shared(around, now)
            piece += _closed(around[shared:]) + "".join(now[shared:])
        piece += element
        around = now
    if piece:
        yield piece + _closed(around)


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many elements around two places are the same, from the outermost."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], pairs))


def _closed(around: Sequence[str]) -> str:
    names = (TAG.match(each) for each in reversed(around))
    return "".join(f"</{name.group(2)}>" for name in names if name)


def _elements(
    body: str, around: tuple[str, ...], bite: int
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each element that is not parted, with the tags of those that are around it."""
    start, depth = 0, 0
    for tag in TAG.finditer(body):
        ends, name = bool(tag[1]), tag[2]
        if name in PARTED and not depth:
            if start < tag.start():
                yield body[start : tag.start()], around
            around = around[:-1] if ends else (*around, tag[0])
            start = tag.end()
        else:
            depth += _deeper(name, ends=ends)
        if not depth and start < tag.end():
            yield from ((part, around) for part in _parts(body[start : tag.end()], bite))
            start = tag.end()


def _deeper(name: str, *, ends: bool) -> int:
    """Return by how much what stands after a tag is deeper than what stands before it."""
    if name in LONE:
        return 0
    return -1 if ends else 1


def _parts(element: str, bite: int) -> Iterator[str]:
    """Yield an element; a long table or list as several, of which each has its own rows."""
    if len(element) > bite and (table := TABLE.fullmatch(element)):
        yield from _parts_of_table(table[1], table[2], table[3], bite)
    elif len(element) > bite and (listing := LIST.fullmatch(element)):
        yield from _parts_of_list(listing[1], listing[2], listing[3], bite)
    else:
        yield element


def _parts_of_table(head: str, body: str, foot: str, bite: int) -> Iterator[str]:
    rows = ROW.findall(body)
    cells = [[cell[2] for cell in CELL.findall(row)] for row in (head, *rows)]
    if len({len(row) for row in cells}) > 1:
        yield head + body + foot
        return
    widths = shares(cells)
    part = _wide(head, widths).replace("<table>", f'<table style="{LOW}">')
    is_first = False
    for row in rows:
        if len(part) >= bite:
            yield f"{part}</tbody></table>"
            part, is_first = f"<table{CONTINUED}><tbody>", True
        part += _wide(row, widths) if is_first else row
        is_first = False
    yield part.replace(LOW, "") + foot


def _parts_of_list(name: str, more: str, body: str, bite: int) -> Iterator[str]:
    told = START.search(more)
    number, more = int(told[1]) if told else 1, START.sub("", more)
    part, first = "", number
    for item in _items(body):
        if len(part) >= bite:
            yield f'<{name} start="{first}"{more}>{part}</{name}>'
            part, first = "", number
        part += item
        number += 1
    yield f'<{name} start="{first}"{more}>{part}</{name}>'


def _items(body: str) -> Iterator[str]:
    """Yield what stands in a list, each with the lists in it."""
    start, depth = 0, 0
    for tag in ITEM.finditer(body):
        depth += -1 if tag[1] else 1
        if not depth:
            yield body[start : tag.end()]
            start = tag.end()


def _wide(row: str, widths: Sequence[int]) -> str:
    """Return a row whose cells have widths, in per cent."""
    shared = iter(widths)
    return CELL.sub(
        lambda cell: f'<{cell[1]}{cell[2]} width="{next(shared)}%">{cell[3]}</{cell[1]}>',
        row,
    )


def shares(rows: Sequence[Sequence[str]]) -> list[int]:
    """Return the width of each column, much as Qt would share them out for all rows together.

    A column gets as much as its longest word needs, and of what is left as much as the others,
    but no more than its longest line.

    Units: per cent
    """
    most, least = zip(*(_needs(column) for column in zip(*rows, strict=True)), strict=True)
    widths, left = list(least), LINE - sum(least)
    while (wanting := [at for at, width in enumerate(widths) if width < most[at]]) and left > 0:
        share = max(1, left // len(wanting))
        for at in wanting:
            widths[at] += min(share, most[at] - widths[at])
        left = LINE - sum(widths)
    whole = sum(widths)
    shared = [width * 100 // whole for width in widths[:-1]]
    return [*shared, 100 - sum(shared)]


def _needs(cells: Sequence[str]) -> tuple[int, int]:
    """Return how long the longest line and the longest word of a column are, in letters."""
    lines = [MARKUP.sub("", line) for cell in cells for line in ENDS_LINE.split(cell) if line]
    words = (word for line in set(lines) for word in line.split())
    least = max(LEAST, max(map(len, words), default=0))
    return max(least, max(map(len, lines), default=0)), min(least, LINE)
