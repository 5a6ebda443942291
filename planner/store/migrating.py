"""Bringing a library of an earlier release up to date: on a copy of it, which is looked at."""

from contextlib import ExitStack
from pathlib import Path

from sqlite_utils import Database, Migrations

from planner.errors import LibraryError, Trouble
from planner.files import sync_folder
from planner.store.copies import copy
from planner.store.description import is_as_made
from planner.store.file import connect, explained, let_go, writing
from planner.store.kept import Why, unused
from planner.store.migrations import migrations


def bring_up_to_date(path: Path, known: Migrations = migrations) -> None:
    """Make a library of an earlier release one of this release; of another, do nothing.

    In this order: nobody else writes to it from now on; a verified copy of it is kept; another
    copy is migrated, and looked at; that takes the library’s name. So whatever happens, the
    library is what it was or what it is to be, and the copy that was kept is the way back; of a
    library that stayed as it was, no copy is kept.

    Raises:
        LibraryError: what came of it is not whole, or cannot be written; the library stays as
            it was.
    """
    with explained(path), ExitStack() as on_failure:
        with connect(path, "rw") as held, writing(held), connect(path, "ro") as db:
            if not known.pending(db):
                return
            new = copy(db, path.with_name(f".{path.name}.update"))
            on_failure.callback(new.unlink, missing_ok=True)
            if known.applied(db):
                kept = copy(db, unused(path, Why.UPDATE))
                on_failure.callback(kept.unlink, missing_ok=True)
            is_whole = _migrated(new, known)
        if not is_whole:
            reason = "it could not be brought up to date; the release that wrote it opens it"
            raise LibraryError(path, reason, Trouble.DAMAGED)
        new.replace(path)
        sync_folder(path.parent)
        on_failure.pop_all()


def _migrated(new: Path, known: Migrations) -> bool:
    """Migrate a copy, and leave no journal beside it; return whether it was kept."""
    db = connect(new, "rw")
    try:
        return migrate(db, known)
    finally:
        let_go(db)


def migrate(db: Database, known: Migrations = migrations) -> bool:
    """Run every migration that is pending, and keep the outcome only where it is whole.

    All is one transaction, in which the outcome is looked at before it counts: its structure,
    how its tables are described, its links and the number of its charters. Returns whether it
    was kept.
    """
    # A table that others refer to cannot be rebuilt while foreign keys are on.
    db.execute("PRAGMA foreign_keys = OFF")
    try:
        with writing(db):
            charters = _charters(db)
            known.apply(db)
            if not _is_whole(db, known) or _charters(db) < charters:
                db.rollback()
                return False
    finally:
        db.execute("PRAGMA foreign_keys = ON")
    return True


def _charters(db: Database) -> int:
    return db.table("holding").count if "holding" in db.table_names() else 0


def _is_whole(db: Database, known: Migrations) -> bool:
    """Return whether the structure is sound, and every link leads somewhere."""
    checked = list(db.query("PRAGMA quick_check(1)"))
    is_sound = checked == [{"quick_check": "ok"}] and is_as_made(db, known)
    return is_sound and not list(db.query("PRAGMA foreign_key_check"))
