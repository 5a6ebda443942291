"""Emptying the bin: the one place where charters are removed for good."""

from collections.abc import Sequence

from sqlite_utils import Database

from planner.store import indexing
from planner.store.register import Number
from planner.store.rows import TABLE_OF


def remove_for_good(db: Database, charters: Sequence[Number]) -> None:
    """Remove charters, history and all."""
    for charter_id, number in charters:
        for kind in TABLE_OF:
            db.table(kind.table).delete_where('"charter_id" = ?', [charter_id])
        db.table("scan").delete_where('"charter_id" = ?', [charter_id])
        db.table("journal").delete_where('"charter_id" = ?', [charter_id])
        indexing.forget(db, number)
        db.table("holding").delete(number)
