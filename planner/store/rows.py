"""Rows of the library's tables as records, and records as rows; nobody else makes either.

A column that a record does not know is left alone. What is typed is stored as typed: text is
neither trimmed nor normalised.
"""

import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final, TypeVar, assert_never, cast

from sqlite_utils import Database

from planner.model.catalogue import fields_of
from planner.model.charter import KEPT_WITH_CHARTER, Charter
from planner.model.form import TABLES, digest
from planner.model.kinds import (
    UNITS,
    Choice,
    Day,
    Duration,
    Flag,
    Image,
    Kind,
    Line,
    Link,
    Links,
    Money,
    Number,
    Picture,
    Prose,
    Span,
)
from planner.model.record import ONLY, Record
from planner.model.values import SIGNATURES
from planner.saying import Said
from planner.store.file import UnreadableError

Coder = Callable[[Any], Any]
T = TypeVar("T")
R = TypeVar("R", bound=Record)


class Table:
    """The table of one type of record, and the way in and out of it for each value."""

    def __init__(self, kind: type[Record]) -> None:
        self.kind = kind
        self.names = tuple(each.name for each in fields(kind))
        self.links = tuple(
            (name, field) for name, field in fields_of(kind) if isinstance(field, Link | Links)
        )
        own = {each.name: _own_coders(each.name, each.type) for each in fields(kind)}
        coders = own | {name: _coders(field) for name, field in fields_of(kind)}
        self._into = {name: into for name, (into, _) in coders.items()}
        self._out_of = [out for _, out in coders.values()]
        self._fill = [getattr(kind, name).__set__ for name in self.names]
        linked = {name: f"coalesce(\"{name}\", '')" for name, to in self.links if _is_one(to)}
        self._columns = ", ".join(linked.get(name, f'"{name}"') for name in self.names)
        self._select = f"SELECT {self._columns} FROM {self.name}"

    @property
    def name(self) -> str:
        """Return the name of the table, ready for a statement."""
        return f'"{self.kind.table}"'

    def all(self, db: Database, charter_id: str, without: str = "") -> dict[str, Record]:
        """Return the records of a charter by their ids, in their order.

        A field to do without is left empty, when it is long and of no interest.
        """
        select = self._select.replace(f'"{without}"', "''") if without else self._select
        rows = db.execute(
            f'{select} WHERE "charter_id" = ? ORDER BY "rank", "id"', (charter_id,)
        )
        return {record.id: record for record in self._records(rows.fetchall())}

    def one(self, db: Database, charter_id: str, record_id: str) -> Record | None:
        """Return a record of a charter, if it is there."""
        row = db.execute(
            f'{self._select} WHERE "charter_id" = ? AND "id" = ?', (charter_id, record_id)
        ).fetchone()
        return None if row is None else self._records([row])[0]

    def those(self, db: Database, charter_id: str, ids: Sequence[str]) -> list[Record]:
        """Return those of a charter that have one of these ids, in no order."""
        rows = db.execute(
            f'{self._select} WHERE "charter_id" = ?'
            ' AND "id" IN (SELECT "value" FROM json_each(?))',
            (charter_id, json.dumps(ids)),
        )
        return self._records(rows.fetchall())

    def has(self, db: Database, charter_id: str, record_id: str) -> bool:
        """Return whether a record is there."""
        found = db.table(self.kind.table).count_where(
            '"charter_id" = ? AND "id" = ?', (charter_id, record_id)
        )
        return found > 0

    def naming(self, db: Database, charter_id: str, link: str, record_id: str) -> Record | None:
        """Return a record that names another in one of its links, if there is one."""
        names = f'"{link}" = ?'
        if not _is_one(dict(self.links)[link]):
            names = f'EXISTS (SELECT 1 FROM json_each("{link}") WHERE "value" = ?)'
        row = db.execute(
            f'{self._select} WHERE "charter_id" = ? AND {names}', (charter_id, record_id)
        ).fetchone()
        return None if row is None else self._records([row])[0]

    def add(self, db: Database, charter_id: str, records: Iterable[Record]) -> None:
        """Write new records."""
        db.table(self.kind.table).insert_all(
            {"charter_id": charter_id} | self._row(record, self.names) for record in records
        )

    def change(self, db: Database, charter_id: str, before: Record, after: Record) -> None:
        """Write the columns in which a record differs from the one before."""
        changed = [
            name
            for name in self.names
            if not _is_same(getattr(before, name), getattr(after, name))
        ]
        row = self._row(after, changed)
        settings = ", ".join(f'"{name}" = ?' for name in row)
        db.execute(
            f'UPDATE {self.name} SET {settings} WHERE "charter_id" = ? AND "id" = ?',
            (*row.values(), charter_id, after.id),
        )

    def _row(self, record: Record, names: Iterable[str]) -> dict[str, Any]:
        row = {name: self._into[name](getattr(record, name)) for name in names}
        return {"digest": _digest(record)} | row

    def remove(self, db: Database, charter_id: str, record_id: str) -> None:
        """Remove a record."""
        db.table(self.kind.table).delete((charter_id, record_id))

    def checked(
        self, db: Database, charter_id: str
    ) -> Iterator[tuple[str, Record | None, bool]]:
        """Yield each id of a charter, its record, and whether that is as it was saved.

        A row that no record can be made of has `None`.
        """
        for kept, *row in db.execute(
            f'SELECT "digest", {self._columns} FROM {self.name} WHERE "charter_id" = ?',
            (charter_id,),
        ):
            try:
                [record] = self._records([row])
            except UnreadableError:
                yield row[0], None, False
            else:
                yield row[0], record, digest(record) == kept

    def says(self, db: Database, charter_id: str) -> bool:
        """Return whether any record of a charter has something in any field."""
        said = " OR ".join(f"\"{name}\" <> ''" for name in self.names[2:])
        return bool(
            db.execute(
                f'SELECT 1 FROM {self.name} WHERE "charter_id" = ? AND ({said}) LIMIT 1',
                (charter_id,),
            ).fetchone()
        )

    def _records(self, rows: Sequence[Sequence[Any]]) -> list[Record]:
        """Return rows as records, column by column.

        Frozen records are filled through their slots: calling each one's constructor takes
        longer than all the rest of opening a charter.
        """
        records = [self.kind.__new__(self.kind) for _ in rows]
        try:
            for column, out, fill in zip(
                zip(*rows, strict=True), self._out_of, self._fill, strict=False
            ):
                values = column if out is _same else map(out, column)
                deque(map(fill, records, values), maxlen=0)
        except (ValueError, KeyError, TypeError) as error:
            if len(rows) == 1:
                which = Said(
                    "what is kept of the {table} {id} cannot be read",
                    table=self.kind.table,
                    id=rows[0][0],
                )
            else:
                which = Said("what is kept of a record cannot be read")
            raise UnreadableError(which) from error
        return records


def _digest(record: Record) -> str:
    if type(record.rank) is not float:
        record = replace(record, rank=float(record.rank))  # as the row will give it back
    return digest(record)


def _is_one(link: Link | Links) -> bool:
    return isinstance(link, Link)


def _coders(kind: Kind) -> tuple[Coder, Coder]:
    """Return how a value of a kind becomes what a column holds, and how it comes back."""
    match kind:
        case Line() | Prose() | Choice():
            return _same, _same
        case Link():
            return lambda linked: linked or None, _same  # the statement gives "" for NULL
        case Links():
            return _links_in, _links_out
        case Day():
            return _moment_in, lambda stored: stored and date.fromisoformat(stored)
        case Flag():
            return _same, _flag_out
        case Number() | Money():
            return _same, _same
        case Span():
            return lambda span: span and str(span), _span_out
        case Picture():
            return lambda image: image and image.content, _picture_out
        case _:
            assert_never(kind)


def _own_coders(name: str, of: object) -> tuple[Coder, Coder]:
    """Return the same for a field that is the program's own: text, a moment, or a number."""
    if name == "rank":
        return float, float  # damage can make it a text, which has no place in an order
    if of in (str, int):
        return _same, _same
    return _moment_in, lambda stored: stored and datetime.fromisoformat(stored)


def _same(value: T) -> T:
    return value


def _is_same(one: object, other: object) -> bool:
    return type(one) is type(other) and one == other  # 1 and 1.0 are stored differently


def _links_in(linked: tuple[str, ...]) -> str | None:
    return json.dumps(linked, ensure_ascii=False) if linked else None


def _links_out(stored: str | None) -> tuple[str, ...]:
    return tuple(json.loads(stored)) if stored else ()


def _flag_out(stored: int | None) -> bool | None:
    return None if stored is None else bool(stored)


def _moment_in(moment: date | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _span_out(stored: str | None) -> Duration | None:
    if stored is None:
        return None
    number, _, name = stored.partition(" ")
    return Duration(int(number), {str(unit): unit for unit in UNITS}[name])


def _picture_out(content: bytes | None) -> Image | None:
    if content is None:
        return None
    for name, mark in SIGNATURES.items():
        if content.startswith(mark):
            return Image(name, content)
    raise ValueError("neither a PNG nor a JPEG picture")


TABLE_OF: Final[Mapping[type[Record], Table]] = MappingProxyType(
    {kind: Table(kind) for kind in TABLES.values()}
)


def stored(db: Database, charter_id: str, kind: type[R], record_id: str = ONLY) -> R | None:
    """Return a record of a charter, if it is there; a single one needs no id."""
    return cast("R | None", TABLE_OF[kind].one(db, charter_id, record_id))


def load(db: Database, charter_id: str) -> Charter:
    """Return a charter with everything that is part of it, empty when nothing is stored."""
    tables = ((kind, TABLE_OF[kind].all(db, charter_id)) for kind in KEPT_WITH_CHARTER)
    return Charter(charter_id, {kind: records for kind, records in tables if records})
