"""Tables: a column a field, several fields in one, or one of the document's own making."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from planner.documents.blocks import Align, Cell, Entry, Listing, Table
from planner.documents.reading import Content, content, labelled, lined
from planner.documents.widths import shares
from planner.model.catalogue import fields_of
from planner.model.charter import Charter
from planner.model.kinds import Kind, Money, Number
from planner.model.markdown import plain, spoken
from planner.model.record import Record

Row = TypeVar("Row")
R = TypeVar("R", bound=Record)


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
    *,
    names: bool = True,
) -> Iterator[Table | Entry]:
    """Yield the table of these rows, without the columns that say nothing; or nothing.

    A single column is no table but a list.
    Shape: `total` is what a last row says under each header, when there is something to sum up;
        the first cell `names` its row.
    """
    full = [[column.cell(row) for column in columns] for row in rows]
    kept = _kept(full)
    used, said = [columns[at] for at in kept], _said(full, kept)
    sums = _sums(used, total or {})
    if len(kept) > 1 or sums:
        yield _table(caption, used, said, sums, names=names and kept[0] == 0)
    elif kept:
        yield _list(caption, [only for (only,) in said])


def _kept(rows: Sequence[Sequence[Content]]) -> list[int]:
    """Return which columns say something, counted from 0."""
    columns = enumerate(zip(*rows, strict=True))
    return [at for at, cells in columns if any(map(spoken, cells))]


def _list(caption: str, said: list[Content]) -> Entry:
    return Entry(caption, said[0] if len(said) == 1 else (Listing(tuple(said)),))


def _said(rows: Sequence[Sequence[Content]], kept: Sequence[int]) -> list[tuple[Content, ...]]:
    """Return the cells of the columns that are kept, of the rows that say something."""
    return [tuple(row[at] for at in kept) for row in rows if any(map(spoken, row))]


def _table(
    caption: str,
    columns: Sequence[Column[Row]],
    rows: Sequence[Sequence[Content]],
    sums: Sequence[Content],
    *,
    names: bool,
) -> Table:
    names = names and all(spoken(row[0]) for row in rows)
    header = tuple(column.header for column in columns)
    words = [[spoken(cell) for cell in row] for row in ([*rows, sums] if sums else rows)]
    return Table(
        caption=caption,
        header=header,
        rows=tuple(_cells(row, columns) for row in rows),
        widths=shares(header, words, names=names),
        row_headers=names,
        total=_cells(sums, columns) if sums else (),
    )


def column(charter: Charter, kind: type[R], name: str, header: str = "") -> Column[R]:
    """Return the column of a field, under its label or another header."""
    of = dict(fields_of(kind))[name]
    header = header or charter.voice.word(of.label, f"{kind.table}.{name}")
    return Column(header, lambda record: content(charter, record, name), _align(of))


def stacked(charter: Charter, kind: type[R], *names: str, header: str = "") -> Column[R]:
    """Return a column that says one field as it is, and more of them under their labels.

    It stands under the first field's label unless it has another header.
    """
    first = column(charter, kind, names[0], header)
    return Column(first.header, lambda record: _stack(charter, record, *names), first.align)


def _stack(charter: Charter, record: Record, first: str, *more: str) -> Content:
    return (*content(charter, record, first), *lined(labelled(charter, record, *more)))


def _cells(row: Sequence[Content], columns: Sequence[Column[Row]]) -> tuple[Cell, ...]:
    return tuple(Cell(found, column.align) for found, column in zip(row, columns, strict=True))


def _sums(columns: Sequence[Column[Row]], total: Mapping[str, str]) -> list[Content]:
    words = [total.get(column.header, "") for column in columns]
    return [(plain(each),) if each else () for each in words] if any(words) else []


def _align(kind: Kind) -> Align:
    return "right" if isinstance(kind, Money | Number) else "left"
