"""Emptying the bin: the one place where charters are removed for good."""

from datetime import UTC, datetime, timedelta

from sqlite_utils import Database

from planner.store import search
from planner.store.rows import TABLE_OF

STAY = timedelta(days=30)  # what has been in the bin for longer goes when a library is opened


def is_due(db: Database, before: datetime) -> bool:
    """Return whether anything went to the bin before a moment."""
    return db.table("holding").count_where(_DUE, [_moment(before)]) > 0


def remove_for_good(db: Database, before: datetime) -> int:
    """Remove what went to the bin before a moment, history and all; return how many."""
    register = db.table("holding")
    charters = list(register.rows_where(_DUE, [_moment(before)]))
    for charter in charters:
        for kind in TABLE_OF:
            db.table(kind.table).delete_where('"charter_id" = ?', [charter["id"]])
        db.table("journal").delete_where('"charter_id" = ?', [charter["id"]])
        search.forget(db, charter["number"])
        register.delete(charter["number"])
    return len(charters)


_DUE = '"binned" < ?'


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
