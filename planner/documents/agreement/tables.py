"""Tables: a column a field, several fields in one, or one of the document's own making."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from planner.documents.agreement.reading import Content, content, entries, lined
from planner.documents.blocks import Align, Cell, Entry, Listing, Table
from planner.model.catalogue import fields_of
from planner.model.charter import Charter
from planner.model.kinds import Kind, Money, Number
from planner.model.markdown import plain, spoken
from planner.model.record import Record

Row = TypeVar("Row")
R = TypeVar("R", bound=Record)

LETTERS = 72  # in a line across the page, at 12 points on A4
LONGEST_WORD = 16  # letters; an address of a web page may break
SHORT_LINE = 12  # letters, such as `30 June 2027`


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
    kept = [at for at in range(len(columns)) if any(spoken(cells[at]) for cells in full)]
    if not kept:
        return
    used = [columns[at] for at in kept]
    cells = [[row[at] for at in kept] for row in full if any(map(spoken, row))]
    if len(kept) == 1 and not total:
        alone = [only for (only,) in cells]
        yield Entry(caption, alone[0] if len(alone) == 1 else (Listing(tuple(alone)),))
        return
    sums = _sums(used, total or {})
    yield Table(
        caption=caption,
        header=tuple(column.header for column in used),
        rows=tuple(_cells(row, used) for row in cells),
        widths=_widths(used, [*cells, *([sums] if sums else [])]),
        row_headers=names and kept[0] == 0 and all(spoken(row[0]) for row in cells),
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
        under = lined((entry.label, entry.content) for entry in entries(charter, record, *more))
        return (*content(charter, record, first), *under)

    plain_column = column(charter, kind, first, header)
    return Column(plain_column.header, cell, plain_column.align)


def _cells(row: Sequence[Content], columns: Sequence[Column[Row]]) -> tuple[Cell, ...]:
    return tuple(Cell(found, column.align) for found, column in zip(row, columns, strict=True))


def _sums(columns: Sequence[Column[Row]], total: Mapping[str, str]) -> list[Content]:
    words = [total.get(column.header, "") for column in columns]
    return [(plain(each),) if each else () for each in words] if any(words) else []


def _widths(
    columns: Sequence[Column[Row]], rows: Sequence[Sequence[Content]]
) -> tuple[float, ...]:
    """Return shares that break no word, and give long texts more of what is left."""
    texts = [
        [column.header, *(spoken(row[at]) for row in rows)] for at, column in enumerate(columns)
    ]
    least = [max(map(_unbroken, of_column)) + 2 for of_column in texts]
    longest = [
        max(len(line) for text in of_column for line in text.split("\n")) for of_column in texts
    ]
    wish = [max(long - short, 0) ** 0.7 for long, short in zip(longest, least, strict=True)]
    spare = max(LETTERS - sum(least), 0) / (sum(wish) or 1)
    return tuple(short + spare * more for short, more in zip(least, wish, strict=True))


def _unbroken(text: str) -> int:
    """Return how many letters of a text should stand on one line: a word, or a short line."""
    words = [min(len(word), LONGEST_WORD) for word in text.split()]
    lines = [len(line) for line in text.split("\n") if len(line) <= SHORT_LINE]
    return max([*words, *lines], default=1)


def _align(kind: Kind) -> Align:
    return "right" if isinstance(kind, Money | Number) else "left"
