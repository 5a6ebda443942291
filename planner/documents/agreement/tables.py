"""Records as tables: a column a field, or a column of the document's own making."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from planner.documents.agreement.reading import Content, content, rest
from planner.documents.blocks import Align, Block, Cell, Heading, Table, Together
from planner.model.catalogue import fields_of
from planner.model.charter import Charter
from planner.model.kinds import Kind, Money, Number
from planner.model.markdown import plain, spoken
from planner.model.record import Record
from planner.model.words import name_of

Row = TypeVar("Row")
R = TypeVar("R", bound=Record)

MOST_COLUMNS = 4  # at 12 points on A4, a fifth column leaves too little for a sentence
WIDEST = 60  # letters; a cell with more of them is read over several lines anyway


@dataclass(frozen=True, slots=True)
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


def listed(
    charter: Charter, caption: str, records: Sequence[R], but: Collection[str] = ()
) -> Iterator[Block]:
    """Yield records as one table, or each by itself when they say too much for a table."""
    if not records:
        return
    kind = type(records[0])
    names = [name for name, _ in fields_of(kind) if name not in but]
    if (
        sum(any(content(charter, one, name) for one in records) for name in names)
        > MOST_COLUMNS
    ):
        yield from apart(charter, records, but)
    else:
        columns = [column(charter, kind, name) for name in names]
        yield from table(caption, records, columns)


def apart(
    charter: Charter, records: Sequence[Record], but: Collection[str] = ()
) -> Iterator[Together]:
    """Yield each record under its own name, with an entry for everything else it says."""
    for record in records:
        name = name_of(record, charter)
        said = (each for each in rest(charter, record, but) if spoken(each.content) != name)
        yield Together((Heading(4, name), *said))


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
