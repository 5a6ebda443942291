"""Tables told as lists, for print so large that columns have no room."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.documents.blocks import Block, Cell, Listing, Paragraph, Run, Table, Together
from planner.model.markdown import Passage, plain, spoken

LARGE_COLUMNS = 2  # in large print; with more of them a table becomes a list
BRIEF = 28  # letters: beside the first column, a third one fits where none says more


def fits_large_print(block: Table) -> bool:
    """Return whether a table can keep its columns in large print."""
    if len(block.header) <= LARGE_COLUMNS:
        return True
    said = (spoken(cell.content) for row in (*block.rows, block.total) for cell in row[1:])
    is_brief = all(len(words) <= BRIEF for words in said)
    return bool(block.rows) and len(block.header) == LARGE_COLUMNS + 1 and is_brief


def unfolded(block: Table) -> Iterator[Together]:
    """Yield a table's content as a list a row, under what names the row; no entry is empty."""
    rows = [tuple(_listed(block.header, row, names=block.row_headers)) for row in block.rows]
    if block.total:  # stays with the last of what it is the total of
        total = tuple(_listed(block.header, block.total, names=block.row_headers))
        rows[-1:] = [(*(rows[-1] if rows else ()), *total)]
    if not rows:
        rows = [(Listing(tuple((plain(label),) for label in block.header)),)]
    yield from map(Together, rows)


def _listed(header: Sequence[str], row: Sequence[Cell], *, names: bool) -> Iterator[Block]:
    first, *others = zip(header, row, strict=True)
    if names:
        yield from map(_bold, first[1].content[:1])
        yield from _run_on(first[1].content[1:])
    else:
        others = [first, *others]
    said = (_labelled(label, cell) for label, cell in others if cell.content)
    if entries := tuple(said):
        yield Listing(entries)


def _run_on(passages: Sequence[Passage]) -> Iterator[Passage]:
    """Yield plain paragraphs as the lines of one, and anything else as it is."""
    paragraphs = (one for one in passages if isinstance(one, Paragraph))
    lines = [one.runs for one in paragraphs if one == Paragraph(one.runs)]
    if len(lines) < max(len(passages), 2):
        yield from passages
        return
    first, *others = lines
    yield Paragraph((*first, *(run for line in others for run in (Run("\n"), *line))))


def _bold(passage: Passage) -> Passage:
    if isinstance(passage, Listing):
        return passage
    return replace(passage, runs=tuple(replace(run, bold=True) for run in passage.runs))


def _labelled(label: str, cell: Cell) -> tuple[Paragraph | Listing, ...]:
    name = Run(f"{label}: ", bold=True)
    match cell.content:
        case (Paragraph() as first, *rest):
            return (replace(first, runs=(name, *first.runs)), *rest)
        case others:
            return (Paragraph((name,)), *others)
