"""Emptying the bin: the one place where charters are removed for good."""

from datetime import UTC, datetime
from sqlite3 import Connection

from planner.store import search
from planner.store.rows import TABLE_OF


def remove_for_good(db: Connection, before: datetime) -> int:
    """Remove what went to the bin before a moment, history and all; return how many."""
    charters = db.execute(
        'SELECT "number", "id" FROM "holding" WHERE "binned" < ?',
        (before.astimezone(UTC).isoformat(),),
    ).fetchall()
    for number, charter_id in charters:
        for table in TABLE_OF.values():
            table.clear(db, charter_id)
        db.execute('DELETE FROM "journal" WHERE "charter_id" = ?', (charter_id,))
        search.forget(db, number)
        db.execute('DELETE FROM "holding" WHERE "number" = ?', (number,))
    return len(charters)
