"""Finding words in every charter: an index of what people wrote, without case and accents.

Whatever is typed is words to find, never a query language. Rows of what a charter and its
partners are called come before all others, and within these the order is that of the index, so
nothing has to be ranked, however much is found.
"""

from dataclasses import dataclass

from sqlite_utils import Database

from planner.model.catalogue import fields_of
from planner.model.changes import Edit
from planner.model.kinds import Line, Prose
from planner.model.own import Unfinished
from planner.model.record import Record
from planner.model.records.front import Control, Partner

FIRST = (Control, Partner)  # what goes by its name comes before what mentions it
ROOM = 1 << 24  # ids for the passages of one charter, in each of the two ranges
RANGE = 1 << 56
MOST_WORDS = 32  # of a search; nobody means more
LONGEST_WORD = 200  # characters
AROUND = 16  # words in an excerpt


@dataclass(frozen=True, slots=True)
class Hit:
    """A record in which words were found, with the words around them as they were typed."""

    charter_id: str
    title: str
    table: str
    record_id: str
    excerpt: str


def written_in(record: Record | None) -> str:
    """Return the words of a record that can be searched for: its lines and its prose."""
    if isinstance(record, Unfinished):
        return record.words
    said = (
        getattr(record, name)
        for name, kind in (fields_of(type(record)) if record is not None else ())
        if isinstance(kind, Line | Prose)
    )
    return "\n".join(filter(None, said))


def reindex(db: Database, holding: int, edit: Edit) -> None:
    """Bring the index up to date with what an edit did to a record."""
    before, after = written_in(edit.before), written_in(edit.after)
    if before == after:
        return
    key = (holding, edit.record.table, edit.record.id)
    if before:
        row = db.execute(f'SELECT "id" FROM "passage" WHERE {_KEY}', key).fetchone()
        passage: int = row[0] if row else _next_id(db, holding, edit.record)
        _forget(db, passage, before)
    else:
        passage = _next_id(db, holding, edit.record)
    if after:
        _learn(db, passage, key, after)


_KEY = '"holding" = ? AND "record_table" = ? AND "record_id" = ?'


def _learn(db: Database, passage: int, key: tuple[int, str, str], words: str) -> None:
    db.execute(
        'INSERT INTO "passage" ("id", "holding", "record_table", "record_id", "words")'
        " VALUES (?, ?, ?, ?, ?)",
        (passage, *key, words),
    )
    db.execute('INSERT INTO "search" (rowid, "words") VALUES (?, ?)', (passage, words))


def _forget(db: Database, passage: int, words: str) -> None:
    db.execute(
        """INSERT INTO "search" ("search", rowid, "words") VALUES ('delete', ?, ?)""",
        (passage, words),
    )
    db.execute('DELETE FROM "passage" WHERE "id" = ?', (passage,))


def forget(db: Database, holding: int) -> None:
    """Take a whole charter out of the index."""
    db.execute(
        """INSERT INTO "search" ("search", rowid, "words")
        SELECT 'delete', "id", "words" FROM "passage" WHERE "holding" = ?""",
        (holding,),
    )
    db.table("passage").delete_where('"holding" = ?', [holding])


def _next_id(db: Database, holding: int, record: Record) -> int:
    start, end = _ranges(holding)[not isinstance(record, FIRST)]
    row = db.execute(
        'SELECT max("id") FROM "passage" WHERE "id" BETWEEN ? AND ?', (start, end)
    ).fetchone()
    return start if row[0] is None else int(row[0]) + 1


def _ranges(holding: int) -> list[tuple[int, int]]:
    """Return the first and last id of each range a charter's passages are in."""
    starts = (holding * ROOM, RANGE + holding * ROOM)
    return [(start, start + ROOM - 1) for start in starts]


def search(db: Database, words: str, limit: int, charter_id: str) -> list[Hit]:
    """Return where all of these words, or words that begin with them, stand together.

    Charters in the bin are left out.
    """
    query = _query(words)
    if not query:
        return []
    ranges = [(0, 2 * RANGE)]
    if charter_id:
        row = db.execute('SELECT "number" FROM "holding" WHERE "id" = ?', (charter_id,))
        ranges = [each for (number,) in row.fetchall() for each in _ranges(number)]
    hits: list[Hit] = []
    for start, end in ranges:
        rows = db.execute(_FIND, (query, start, end, limit - len(hits)))
        hits += (Hit(row[0], row[1], row[2], row[3], " ".join(row[4].split())) for row in rows)
    return hits


_FIND = f"""
    SELECT holding."id", "title", "record_table", "record_id",
      snippet("search", 0, '', '', '…', {AROUND})
    FROM "search" CROSS JOIN "passage" ON passage."id" = search.rowid
      CROSS JOIN "holding" ON "number" = passage."holding"
    WHERE "search" MATCH ? AND search.rowid BETWEEN ? AND ? AND "binned" IS NULL
    ORDER BY search.rowid LIMIT ?"""


def _query(words: str) -> str:
    """Return words as a query: each in quotes, so none is an operator, and as a beginning."""
    plain = words.replace("\0", " ").encode("utf-8", "ignore").decode()
    quoted = (word[:LONGEST_WORD].replace('"', '""') for word in plain.split()[:MOST_WORDS])
    return " ".join(f'"{word}"*' for word in quoted)
