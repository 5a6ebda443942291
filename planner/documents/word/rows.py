"""Tables without a grid: lines to write on, and passages in two columns."""

from collections.abc import Sequence

from planner.documents.word.markup import tag
from planner.documents.word.passages import Manner, Setter

GUTTER = 1.8  # ems between two columns
TALL = 360  # letters in a cell, of which a row is too high to stay whole


def in_columns(rows: Sequence[tuple[str, str, int]], setter: Setter) -> str:
    """Return rows of two columns, such as a passage in two languages.

    Shape: what stands in each column, and how many letters the longer of the two has.
    """
    gap = setter.look.ems(GUTTER)
    half = column(setter)
    empty = setter.words("", Manner("TableText"))
    made = []
    for left, right, letters in rows:
        cells = [
            cell(left or empty, half, "top"),
            cell(empty, gap),
            cell(right or empty, half, "top"),
        ]
        made.append(row(0, cells, whole=letters <= TALL))
    return table((half, gap, half), made, setter)


def column(setter: Setter) -> int:
    """Return the width of each of two columns, which reach into the right margin.

    Units: twentieths of a point
    """
    return (setter.look.wide - setter.look.ems(GUTTER)) // 2


def table(widths: Sequence[int], rows: Sequence[str], setter: Setter) -> str:
    """Return a table without lines and without space around what stands in it."""
    return tag(
        "w:tbl",
        tag(
            "w:tblPr",
            tag("w:bidiVisual") if setter.is_leftward(Manner()) else "",
            tag("w:tblW", w=sum(widths), type="dxa"),
            tag("w:tblLayout", type="fixed"),
            tag(
                "w:tblCellMar",
                tag("w:left", w=0, type="dxa"),
                tag("w:right", w=0, type="dxa"),
            ),
            tag("w:tblLook", val="0600", firstRow=0, lastRow=0, firstColumn=0, lastColumn=0),
        ),
        tag("w:tblGrid", *(tag("w:gridCol", w=width) for width in widths)),
        *rows,
    )


def row(height: int, cells: Sequence[str], *, whole: bool = True) -> str:
    """Return a row that is so high at least, and stays whole on one page or not."""
    least = tag("w:trHeight", val=height, hRule="atLeast") if height else ""
    kept = tag("w:cantSplit") if whole else ""
    return tag("w:tr", tag("w:trPr", kept, least) if kept or least else "", *cells)


def cell(content: str, width: int, sits: str = "bottom", ruled: str = "") -> str:
    """Return a cell, with a line of a colour under it to write on."""
    line = tag("w:tcBorders", tag("w:bottom", val="single", sz=6, space=0, color=ruled))
    return tag(
        "w:tc",
        tag(
            "w:tcPr",
            tag("w:tcW", w=width, type="dxa"),
            line if ruled else "",
            tag("w:vAlign", val=sits),
        ),
        content,
    )
