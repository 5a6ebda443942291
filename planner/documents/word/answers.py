"""Places to write in: where a partner signs, and where a question is answered."""

from collections.abc import Iterator, Sequence

from planner.documents.blocks import Question, SignatureBlock
from planner.documents.filling import box, is_ticked, is_written
from planner.documents.word.look import INK, RULE
from planner.documents.word.markup import tag, writable
from planner.documents.word.passages import Manner, Setter
from planner.model.markdown import Run

BESIDE = 0.33  # of the width: where a line to sign on begins
SIGNING, SIGNED = 2.6, 1.8  # ems of height for a line to write on, and for a filled one
WRITING = 2.2  # ems of height for a line of an answer


def signed(block: SignatureBlock, setter: Setter) -> Iterator[str]:
    """Yield who signs and what for, and a line each for what is to be written."""
    yield setter.words(block.partner, Manner("Signatory"))
    if writable(block.statement).strip():
        yield setter.words(block.statement, Manner(stays=True))
    start = round(BESIDE * setter.look.width)
    widths = (start, setter.look.width - start)
    last = len(block.lines) - 1
    rows = [
        _signing(line, widths, setter, stays=place < last)
        for place, line in enumerate(block.lines)
    ]
    if rows:
        yield _table(widths, rows, setter)


def _signing(
    line: tuple[str, str], widths: Sequence[int], setter: Setter, *, stays: bool
) -> str:
    label, value = line
    is_known = bool(writable(value).strip())
    height = setter.look.ems(SIGNED if is_known else SIGNING)
    manner = Manner("TableText", stays=stays)
    cells = (
        _cell(setter.words(label, manner), widths[0]),
        _cell(setter.words(value, manner), widths[1], ruled=INK),
    )
    return _row(height, cells)


def answered(block: Question, setter: Setter) -> Iterator[str]:
    """Yield a question, what helps to answer it, and a place for the answer."""
    if block.answer == "tick":
        yield _boxed(block.label, setter, is_set=is_ticked(block), bold=True)
    else:
        yield setter.words(block.label, Manner("Label"))
    if writable(block.help).strip():
        yield setter.words(block.help, Manner("Note"))
    if block.answer == "choice":
        for choice in block.choices:
            yield _boxed(choice, setter, is_set=choice == block.value)
    if is_written(block):
        yield _written(block, setter)


def _boxed(words: str, setter: Setter, *, is_set: bool, bold: bool = False) -> str:
    indent = setter.look.ems(1.7)
    manner = Manner("ListContinue", indent=indent, hanging=indent, bold=bold)
    sign = setter.runs((Run(box(is_set)),), manner)
    return setter.wrapped(
        f"{sign}{tag('w:r', tag('w:tab'))}{setter.runs((Run(words),), manner)}", manner
    )


def _written(block: Question, setter: Setter) -> str:
    """Return the lines to write on, or what is known in their place."""
    width = setter.look.width
    if writable(block.value).strip():
        known = setter.words(block.value, Manner("TableText"))
        rows = [_row(setter.look.ems(WRITING), [_cell(known, width, ruled=RULE)])]
    else:
        empty = _cell(setter.words("", Manner("TableText")), width, ruled=RULE)
        rows = [_row(setter.look.ems(WRITING), [empty])] * max(block.lines, 1)
    return _table((width,), rows, setter)


def _table(widths: Sequence[int], rows: Sequence[str], setter: Setter) -> str:
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


def _row(height: int, cells: Sequence[str]) -> str:
    least = tag("w:trHeight", val=height, hRule="atLeast")
    return tag("w:tr", tag("w:trPr", tag("w:cantSplit"), least), *cells)


def _cell(content: str, width: int, ruled: str = "") -> str:
    line = tag("w:tcBorders", tag("w:bottom", val="single", sz=6, space=0, color=ruled))
    return tag(
        "w:tc",
        tag(
            "w:tcPr",
            tag("w:tcW", w=width, type="dxa"),
            line if ruled else "",
            tag("w:vAlign", val="bottom"),
        ),
        content,
    )
