"""Places to write in: where a partner signs, and where a question is answered."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.documents.blocks import Question, SignatureBlock
from planner.documents.filling import box, is_ticked, is_written, scale
from planner.documents.word.look import INK, RULE
from planner.documents.word.markup import tag, writable
from planner.documents.word.passages import Manner, Setter
from planner.model.markdown import Run

BESIDE = 0.33  # of the width: where a line to sign on begins
SIGNING, SIGNED = 2.6, 1.8  # ems of height for a line to write on, and for a filled one
WRITING = 2.2  # ems of height for a line of an answer


def signed(block: SignatureBlock, setter: Setter) -> Iterator[str]:
    """Yield who signs and what for, and a line each for what is to be written."""
    told = (block, *((block.also,) if block.also else ()))
    yield _in_each([one.partner for one in told], told, setter, Manner("Signatory"))
    if writable(block.statement).strip():
        statements = [one.statement for one in told]
        yield _in_each(statements, told, setter, Manner(stays=True))
    start = round(BESIDE * setter.look.width)
    widths = (start, setter.look.width - start)
    last = len(block.lines) - 1
    rows = [
        _signing(lines, told, widths, setter, Manner("TableText", stays=place < last))
        for place, lines in enumerate(zip(*(one.lines for one in told), strict=True))
    ]
    if rows:
        yield _table(widths, rows, setter)
    if writable(block.note).strip():
        yield _in_each([one.note for one in told], told, setter, Manner("Note"))


def in_columns(rows: Sequence[Sequence[str]], setter: Setter) -> str:
    """Return rows of two columns without lines, such as a passage in two languages."""
    gap = setter.look.ems(1)
    half = (setter.look.width - gap) // 2
    empty = setter.words("", Manner("TableText"))
    made = [
        _row(
            0,
            [
                _cell(left or empty, half, "top"),
                _cell(empty, gap),
                _cell(right or empty, half, "top"),
            ],
        )
        for left, right in rows
    ]
    return _table((half, gap, half), made, setter)


def _signing(
    lines: Sequence[tuple[str, str]],
    told: Sequence[SignatureBlock],
    widths: Sequence[int],
    setter: Setter,
    manner: Manner,
) -> str:
    values = [value for _, value in lines]
    is_known = bool(writable("".join(values)).strip())
    height = setter.look.ems(SIGNED if is_known else SIGNING)
    labels = _in_each([label for label, _ in lines], told, setter, manner)
    known = _in_each(values, told, setter, manner)
    return _row(height, (_cell(labels, widths[0]), _cell(known, widths[1], ruled=INK)))


def _in_each(
    words: Sequence[str], told: Sequence[SignatureBlock], setter: Setter, manner: Manner
) -> str:
    """Return what is said in each language as paragraphs, one where it is the same."""
    if len(set(words)) == 1:
        return setter.words(words[0], manner)
    return "".join(
        setter.words(said, replace(manner, language=one.language))
        for said, one in zip(words, told, strict=True)
    )


def answered(block: Question, setter: Setter) -> Iterator[str]:
    """Yield a question, what helps to answer it, and a place for the answer."""
    for one in block.told:
        if block.answer == "tick" and one is block:
            yield _boxed(block.label, setter, is_set=is_ticked(block), bold=True)
        elif one is block or writable(one.label).strip():
            yield setter.words(one.label, Manner("Label", language=one.language))
        if writable(one.help).strip():
            yield setter.words(one.help, Manner("Note", language=one.language))
    if any(block.ends):
        yield setter.words(scale(block), Manner("TableText"))
    elif block.answer == "choice":
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


def _cell(content: str, width: int, sits: str = "bottom", ruled: str = "") -> str:
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
