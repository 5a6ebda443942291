"""The library against raw SQLite: an edit, opening a charter, finding words."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path

from planner.model.changes import Change, Edit
from planner.model.charter import KEPT_WITH_CHARTER
from planner.model.records.why import Objective
from planner.store.library import Library
from tests.benchmarks.timing import Row, side_by_side

PRAGMAS = ("journal_mode=TRUNCATE", "synchronous=FULL", "foreign_keys=ON", "trusted_schema=OFF")
FIND = """SELECT rowid, snippet("search", 0, '', '', '…', 16) FROM "search"
WHERE "search" MATCH '"garden"*' ORDER BY rowid LIMIT 50"""


def rows(path: Path, other: Path) -> Iterator[Row]:
    """Yield the rows about a library; `other` is a second copy of it for the raw side."""
    with Library.open(path, who="benchmark") as library, closing(_raw(other)) as raw:
        yield _edit(library, raw)
        yield _open(library, raw)
        yield _open_library(path, other)
        yield _back_up(library, raw, other.parent)
        yield _find(library, raw)


def _raw(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _edit(library: Library, raw: sqlite3.Connection) -> Row:
    numbers = count()
    update = 'UPDATE "objective" SET "statement" = ? WHERE "charter_id" = ? AND "id" = ?'
    stored = library.charter("charter-00007").all(Objective)[3]

    def ours() -> None:
        nonlocal stored
        after = replace(stored, statement=f"Open {next(numbers)} hubs")
        library.apply("charter-00007", Change("Change objective", (Edit(stored, after),)))
        stored = after

    def theirs() -> None:
        raw.execute(update, (f"Open {next(numbers)} hubs", "charter-00007", "o3"))

    return side_by_side("field edit to durable commit", ours, "raw UPDATE", theirs, 4.0)


def _open_library(path: Path, other: Path) -> Row:
    """Open and close it: ours looks at the structure and the descriptions of its tables."""
    count = 'SELECT count(*) FROM "holding"'

    def theirs() -> None:
        with closing(_raw(other)) as raw:
            raw.execute(count).fetchone()

    def ours() -> None:
        with Library.open(path, who="benchmark") as library:
            library.count()

    return side_by_side("open the library, checked", ours, "raw connection", theirs, 40.0)


def _back_up(library: Library, raw: sqlite3.Connection, folder: Path) -> Row:
    """Copy it into one file again and again: ours is read back, checked, synced and renamed."""
    size = library.path.stat().st_size // 1_000_000
    copies = folder / "ours.copy.db", folder / "raw.copy.db"

    def theirs() -> None:
        with closing(sqlite3.connect(copies[1])) as copy:
            raw.backup(copy)

    return side_by_side(
        f"back up {size} MB, checked",
        lambda: library.backup(copies[0]),
        "raw SQLite backup",
        theirs,
        3.0,
        turns=5,
    )


def _open(library: Library, raw: sqlite3.Connection) -> Row:
    tables = [kind.table for kind in KEPT_WITH_CHARTER]

    def theirs() -> None:
        for table in tables:
            raw.execute(
                f'SELECT * FROM "{table}" WHERE "charter_id" = ?', ("large",)
            ).fetchall()

    what = "open a charter of 1,000 records"
    return side_by_side(
        what, lambda: library.charter("large"), "the same rows, raw", theirs, 4.0
    )


def _find(library: Library, raw: sqlite3.Connection) -> Row:
    what = "find words in 10,000 charters"
    return side_by_side(
        what,
        lambda: library.search("garden"),
        "raw FTS5 query",
        lambda: raw.execute(FIND).fetchall(),
        1.5,
    )
