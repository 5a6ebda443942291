"""Emptying the bin: the one place where charters are removed for good."""

from datetime import UTC, datetime

from sqlite_utils import Database

from planner.store import search
from planner.store.rows import TABLE_OF


def remove_for_good(db: Database, before: datetime) -> int:
    """Remove what went to the bin before a moment, history and all; return how many."""
    register = db.table("holding")
    charters = list(register.rows_where('"binned" < ?', [before.astimezone(UTC).isoformat()]))
    for charter in charters:
        for kind in TABLE_OF:
            db.table(kind.table).delete_where('"charter_id" = ?', [charter["id"]])
        db.table("journal").delete_where('"charter_id" = ?', [charter["id"]])
        search.forget(db, charter["number"])
        register.delete(charter["number"])
    return len(charters)
