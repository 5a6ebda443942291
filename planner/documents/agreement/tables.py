"""Tables: a column a field, several fields in one, or one of the document's own making."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Generic, TypeVar

from planner.documents.agreement.reading import Content, content, entries
from planner.documents.blocks import Align, Cell, Entry, Run, Table
from planner.model.catalogue import fields_of
from planner.model.charter import Charter
from planner.model.kinds import Kind, Money, Number
from planner.model.markdown import Paragraph, plain, spoken
from planner.model.record import Record

Row = TypeVar("Row")
R = TypeVar("R", bound=Record)

WIDEST = 60  # letters; a cell with more of them is read over several lines anyway


@dataclass(frozen=True)  # with slots, Python 3.11 cannot make a `Column[Task]`
class Column(Generic[Row]):
    """A column: what stands over it, and what a row says in it."""

    header: str
    cell: Callable[[Row], Content]
    align: Align = "left"


def table(
    caption: str,
    rows: Iterable[Row],
    columns: Sequence[Column[Row]],
    total: Mapping[str, str] | None = None,
) -> Iterator[Table]:
    """Yield the table of these rows, without the columns that say nothing; or no table.

    Shape: `total` is what a last row says under each header, when there is something to sum up.
    """
    full = [[column.cell(row) for column in columns] for row in rows]
    kept = [at for at in range(len(columns)) if any(spoken(cells[at]) for cells in full)]
    if not kept:
        return
    used = [columns[at] for at in kept]
    cells = [[row[at] for at in kept] for row in full if any(map(spoken, row))]
    sums = _sums(used, total or {})
    yield Table(
        caption=caption,
        header=tuple(column.header for column in used),
        rows=tuple(_cells(row, used) for row in cells),
        widths=_widths(used, [*cells, *([sums] if sums else [])]),
        row_headers=kept[0] == 0 and all(spoken(row[0]) for row in cells),
        total=_cells(sums, used) if sums else (),
    )


def column(charter: Charter, kind: type[R], name: str, header: str = "") -> Column[R]:
    """Return the column of a field, under its label or another header."""
    of = dict(fields_of(kind))[name]
    return Column(header or of.label, lambda record: content(charter, record, name), _align(of))


def stacked(charter: Charter, kind: type[R], *names: str, header: str = "") -> Column[R]:
    """Return a column that says one field as it is, and more of them under their labels.

    It stands under the first field's label unless it has another header.
    """
    first, *more = names

    def cell(record: R) -> Content:
        under = (_labelled(entry) for entry in entries(charter, record, *more))
        return (*content(charter, record, first), *chain.from_iterable(under))

    plain_column = column(charter, kind, first, header)
    return Column(plain_column.header, cell, plain_column.align)


def _labelled(entry: Entry) -> Content:
    match entry.content:
        case (Paragraph() as only,):
            return (Paragraph((Run(f"{entry.label}: "), *only.runs), only.role),)
        case several:
            return (plain(f"{entry.label}:"), *several)


def _cells(row: Sequence[Content], columns: Sequence[Column[Row]]) -> tuple[Cell, ...]:
    return tuple(Cell(found, column.align) for found, column in zip(row, columns, strict=True))


def _sums(columns: Sequence[Column[Row]], total: Mapping[str, str]) -> list[Content]:
    words = [total.get(column.header, "") for column in columns]
    return [(plain(each),) if each else () for each in words] if any(words) else []


def _widths(
    columns: Sequence[Column[Row]], rows: Sequence[Sequence[Content]]
) -> tuple[float, ...]:
    """Return shares that give long words room and long texts more of it, but not all."""
    shares = []
    for at, column in enumerate(columns):
        texts = [column.header, *(spoken(row[at]) for row in rows)]
        word = max((len(word) for text in texts for word in text.split()), default=1)
        line = max(len(line) for text in texts for line in (text.split("\n") or [""]))
        shares.append(float(max(min(word, WIDEST / 3), min(line, WIDEST) * 0.6, 6)))
    return tuple(shares)


def _align(kind: Kind) -> Align:
    return "right" if isinstance(kind, Money | Number) else "left"
