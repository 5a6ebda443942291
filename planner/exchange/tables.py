"""Lists as tables: rows from a spreadsheet become records, and records become a CSV file.

A column is a field by its label. What a field cannot hold is kept as it was typed, like words
typed into the form, so no cell is lost that has a column.
"""

import csv
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from io import StringIO

from planner.errors import ExchangeError
from planner.exchange.wording import value_of
from planner.model.catalogue import fields_of, section_of
from planner.model.changes import Change, Edit
from planner.model.charter import Charter, new_id
from planner.model.editing import noun, nouns, switching, written
from planner.model.form import unfinished
from planner.model.kinds import Kind, Picture
from planner.model.record import Record
from planner.model.steps import Called
from planner.model.typed import NotUnderstoodError, plain
from planner.model.words import folded, number_words
from planner.model.worksheet import Place, Wording
from planner.saying import Said

MOST_BYTES = 5_000_000
MOST_ROWS = 2_000
# A spreadsheet would run such a cell as a formula; an apostrophe before it makes it words.
_FORMULA = re.compile(r"'*[=+\-@\t]")
_FIGURE = re.compile(r"[+-]?[\d.,]+")

Table = list[list[str]]


@dataclass(frozen=True, slots=True)
class Row:
    """A row as the record it makes; `odd` are words that a field cannot hold, and why.

    `is_known` when the list has a record that says the same.
    """

    record: Record
    odd: dict[str, tuple[str, Said]]
    is_known: bool = False


def decoded(data: bytes) -> str:
    """Return the words of a CSV file, as Excel and LibreOffice write them.

    Raises:
        ExchangeError: the file is too large, or is no text.
    """
    if len(data) > MOST_BYTES:
        raise ExchangeError("the file has more than 5 MB; a table of a charter is smaller")
    for encoding in (
        ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1252")
    ):
        try:
            words = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in words:
            return words
    raise ExchangeError("the file is not a table in words, as a CSV file is")


def cells(words: str, *, copied: bool = False) -> Table:
    """Return the rows of a CSV file, or of a table that was copied; empty ones are left out.

    What a spreadsheet copies has tabs between its cells, so that commas part nothing there.

    Raises:
        ExchangeError: there are more rows than a list can take at once.
    """
    reader = csv.reader(
        StringIO(words, newline=""), delimiter="\t" if copied else _delimiter(words)
    )
    try:
        rows = [[_as_words(cell) for cell in row] for row in reader]
    except csv.Error as error:
        raise ExchangeError("a cell of the table is longer than a field can be") from error
    found = [row for row in rows if any(cell.strip() for cell in row)]
    if len(found) > MOST_ROWS:
        raise ExchangeError(
            "the table has {number} rows; at most {limit} can be taken in at once",
            number=len(found),
            limit=MOST_ROWS,
        )
    width = max(map(len, found), default=0)
    return [row + [""] * (width - len(row)) for row in found]


def fields(kind: type[Record]) -> tuple[tuple[str, Kind], ...]:
    """Return the fields that a table can hold: all but pictures."""
    return tuple(
        (name, field) for name, field in fields_of(kind) if not isinstance(field, Picture)
    )


def heading(kind: type[Record], first: Sequence[str]) -> list[str] | None:
    """Return which field each cell of a first row names; empty for none.

    `None` when the row names none, so that it is a row of the list itself.
    """
    names = {
        folded(label): name for name, field in fields(kind) for label in (name, field.label)
    }
    names.setdefault(folded(noun(kind)), fields(kind)[0][0])
    found = [names.get(folded(" ".join(cell.split())), "") for cell in first]
    columns = [name if name and name not in found[:at] else "" for at, name in enumerate(found)]
    return columns if any(columns) else None


def in_order(kind: type[Record], width: int) -> list[str]:
    """Return the fields of a table without a heading: those of the list in their order."""
    names = [name for name, _ in fields(kind)]
    return [*names, *[""] * width][:width]


def read(
    charter: Charter,
    fresh: Callable[[str], Record],
    rows: Table,
    columns: Sequence[str],
) -> list[Row]:
    """Return the records that rows make, each column read as the field it is.

    `fresh` gives a new record of the list by its id, with what all records of the list say.
    """
    wording = Wording(charter)
    bare = fresh(new_id())
    known = {_said(one) for one in charter.all(type(bare))}
    found: list[Row] = []
    for said in rows:
        row = _row(wording, fresh(new_id()), said, columns)
        if row.odd or _said(row.record) != _said(bare):
            is_known = not row.odd and _said(row.record) in known
            known.add(_said(row.record))
            found.append(replace(row, is_known=is_known))
    return found


def adding(charter: Charter, kind: type[Record], rows: Sequence[Row]) -> Change:
    """Return one change that adds the records of rows at the end of their list."""
    edits: list[Edit] = []
    home = section_of(kind)
    if home is not None and not charter.is_on(home):
        switched = switching(charter, home.key, on=True)
        edits += switched.edits if switched else ()
    there = charter.all(kind)
    first = there[-1].rank + 1 if there else 0.0
    for at, row in enumerate(rows):
        edits.append(Edit(None, replace(row.record, rank=first + at)))
        edits += (
            Edit(None, unfinished(kind.table, row.record.id, name, words))
            for name, (words, _) in row.odd.items()
        )
    return Change(_called(kind, len(rows)), tuple(edits))


def _called(kind: type[Record], number: int) -> str:
    """Return what it is called to add so many records."""
    if number == 1:
        return Called.ADDED_ONE_FROM_A_TABLE.format(noun=noun(kind))
    return Called.ADDED_FROM_A_TABLE.format(number=number_words(number), nouns=nouns(kind))


def as_csv(charter: Charter, kind: type[Record]) -> bytes:
    """Return a list as a CSV file that Excel and LibreOffice open, a heading first."""
    wording = Wording(charter)
    paper = StringIO(newline="")
    writer = csv.writer(paper)
    writer.writerow([field.label for _, field in fields(kind)])
    for record in charter.all(kind):
        said = (wording.answer(Place(kind, record.id, name)) for name, _ in fields(kind))
        writer.writerow([_harmless(words) for words in said])
    return paper.getvalue().encode("utf-8-sig")


def _row(wording: Wording, record: Record, row: Sequence[str], columns: Sequence[str]) -> Row:
    odd: dict[str, tuple[str, Said]] = {}
    kinds = dict(fields(type(record)))
    for name, words in zip(columns, row, strict=False):
        if not name or not words.strip():
            continue
        try:
            record = written(record, name, value_of(wording, kinds[name], words.strip()))
        except NotUnderstoodError as error:
            odd[name] = (words.strip(), error.said)
    return Row(record, odd)


def _said(record: Record) -> tuple[object, ...]:
    return tuple(getattr(record, name) for name, _ in fields(type(record)))


def _delimiter(words: str) -> str:
    """Return what parts the cells: what is most often in the first line, outside quotes."""
    first = re.sub(r'"[^"]*"', "", words.lstrip().split("\n", 1)[0])
    return max("\t;,", key=lambda mark: (first.count(mark), mark == "\t"))


def _harmless(words: str) -> str:
    return f"'{words}" if _FORMULA.match(words) and not _FIGURE.fullmatch(words) else words


def _as_words(cell: str) -> str:
    words = plain(cell)
    return words[1:] if words.startswith("'") and _FORMULA.match(words[1:]) else words
