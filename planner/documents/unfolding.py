"""Tables told as lists, for print so large that columns have no room."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.documents.blocks import Block, Cell, Listing, Paragraph, Run, Table, Together
from planner.model.markdown import Passage, plain

LARGE_COLUMNS = 2  # more than these become a list in large print


def unfolded(block: Table) -> Iterator[Together]:
    """Yield a table's content as a list a row, under what names the row; no entry is empty."""
    rows = [*block.rows, *([block.total] if block.total else [])]
    if not rows:
        yield Together((Listing(tuple((plain(label),) for label in block.header)),))
    for row in rows:
        yield Together(tuple(_listed(block.header, row, names=block.row_headers)))


def _listed(header: Sequence[str], row: Sequence[Cell], *, names: bool) -> Iterator[Block]:
    first, *others = zip(header, row, strict=True)
    if names:
        yield from map(_bold, first[1].content)
    else:
        others = [first, *others]
    said = (_labelled(label, cell) for label, cell in others if cell.content)
    if entries := tuple(said):
        yield Listing(entries)


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
