"""The index of what people wrote, brought up to date with each edit."""

from sqlite_utils import Database

from planner.model.catalogue import fields_of
from planner.model.changes import Edit
from planner.model.kinds import Line, Prose
from planner.model.own import Translation, Unfinished
from planner.model.record import Record
from planner.model.records.front import Control, Partner
from planner.store.search import ranges

FIRST = (Control, Partner)  # what goes by its name comes before what mentions it


def written_in(record: Record | None) -> str:
    """Return the words of a record that can be searched for: its lines and its prose."""
    if isinstance(record, Unfinished | Translation):
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
    start, end = ranges(holding)[not isinstance(record, FIRST)]
    row = db.execute(
        'SELECT max("id") FROM "passage" WHERE "id" BETWEEN ? AND ?', (start, end)
    ).fetchone()
    return start if row[0] is None else int(row[0]) + 1
