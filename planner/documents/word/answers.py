"""Places to write in: where a partner signs, and where a question is answered."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from planner.documents.blocks import Question, SignatureBlock
from planner.documents.filling import box, is_ticked, is_written, scale
from planner.documents.lettering import measure
from planner.documents.word.look import ARIAL, INK, RULE
from planner.documents.word.markup import TAB, writable
from planner.documents.word.passages import Manner, Setter
from planner.documents.word.rows import cell, row, table
from planner.model.markdown import Run

BESIDE = 0.33  # of the width: where a line to sign on begins
SIGNING, SIGNED = 2.6, 1.8  # ems of height for a line to write on, and for a filled one
SECOND = 1.5  # ems more where the same is said in a second language
WRITING = 2.2  # ems of height for a line of an answer
BOX, APART = 1.7, 1.0  # ems for a box to tick, and between the words of one and the next


def signed(block: SignatureBlock, setter: Setter) -> Iterator[str]:
    """Yield who signs and what for, and a line each for what is to be written."""
    told = (block, *((block.also,) if block.also else ()))
    yield from _in_each([one.partner for one in told], told, setter, Manner("Signatory"))
    yield from _in_each([one.statement for one in told], told, setter, Manner(stays=True))
    start = round(BESIDE * setter.look.width)
    widths = (start, setter.look.width - start)
    last = len(block.lines) - 1
    rows = [
        _signing(lines, told, widths, setter, Manner("TableText", stays=place < last))
        for place, lines in enumerate(zip(*(one.lines for one in told), strict=True))
    ]
    if rows:
        yield table(widths, rows, setter)
    yield from _in_each([one.note for one in told], told, setter, Manner("Note"))


def _signing(
    lines: Sequence[tuple[str, str]],
    told: Sequence[SignatureBlock],
    widths: Sequence[int],
    setter: Setter,
    manner: Manner,
) -> str:
    values = [value for _, value in lines]
    is_known = bool(writable("".join(values)).strip())
    second = SECOND * (len(set(lines)) - 1)
    height = setter.look.ems((SIGNED if is_known else SIGNING) + second)
    labels, known = (
        "".join(_in_each(said, told, setter, manner)) or setter.words("", manner)
        for said in ([label for label, _ in lines], values)
    )
    return row(height, (cell(labels, widths[0]), cell(known, widths[1], ruled=INK)))


def _in_each(
    words: Sequence[str], told: Sequence[SignatureBlock], setter: Setter, manner: Manner
) -> Iterator[str]:
    """Yield what is said in each language as a paragraph, once where it is the same."""
    said = [
        (one, block.language)
        for one, block in zip(words, told, strict=True)
        if writable(one).strip()
    ]
    if len({one for one, _ in said}) == 1:
        said = [(said[0][0], "")]
    for one, language in said:
        yield setter.words(one, replace(manner, language=language))


def answered(block: Question, setter: Setter) -> Iterator[str]:
    """Yield a question, what helps to answer it, and a place for the answer."""
    for one in block.told:
        if block.answer == "tick" and one is block:
            yield _boxed([(block.label, is_ticked(block))], setter, bold=True)
        elif one is block or writable(one.label).strip():
            yield setter.words(one.label, Manner("Label", language=one.language))
        if writable(one.help).strip():
            yield setter.words(one.help, Manner("Note", language=one.language))
    if any(block.ends):
        yield setter.words(scale(block), Manner("TableText"))
    elif block.answer == "choice":
        yield from _choices(block, setter)
    if is_written(block):
        yield _written(block, setter)


def _choices(block: Question, setter: Setter) -> Iterator[str]:
    """Yield choices with their boxes, in as many columns as there is room for."""
    choices = [(choice, choice == block.value) for choice in block.choices]
    starts = _columns(block.choices, setter)
    for first in range(0, len(choices), len(starts)):
        yield _boxed(choices[first : first + len(starts)], setter, starts)


def _columns(choices: Sequence[str], setter: Setter) -> list[int]:
    """Return where columns begin, such that what stands in each fits into it."""
    ems = [BOX + measure(writable(one), False) * ARIAL + APART for one in choices]
    for count in range(len(ems), 1, -1):
        widths = [setter.look.ems(max(ems[place::count])) for place in range(count)]
        if sum(widths) <= setter.look.width:
            return list(accumulate(widths[:-1], initial=0))
    return [0]


def _boxed(
    choices: Sequence[tuple[str, bool]],
    setter: Setter,
    starts: Sequence[int] = (0,),
    *,
    bold: bool = False,
) -> str:
    """Return boxes in one line, each with its words beside it."""
    indent = setter.look.ems(BOX)
    tabs = [stop for start in starts[1:] for stop in (start, start + indent)]
    manner = Manner("ListContinue", indent=indent, hanging=indent, bold=bold, tabs=tuple(tabs))
    boxed = (
        f"{setter.runs((Run(box(is_set)),), manner)}{TAB}{setter.runs((Run(words),), manner)}"
        for words, is_set in choices
    )
    return setter.wrapped(TAB.join(boxed), manner)


def _written(block: Question, setter: Setter) -> str:
    """Return the lines to write on, or what is known in their place."""
    width = setter.look.width
    if writable(block.value).strip():
        known = setter.words(block.value, Manner("TableText"))
        rows = [row(setter.look.ems(WRITING), [cell(known, width, ruled=RULE)])]
    else:
        empty = cell(setter.words("", Manner("TableText")), width, ruled=RULE)
        rows = [row(setter.look.ems(WRITING), [empty])] * max(block.lines, 1)
    return table((width,), rows, setter)
