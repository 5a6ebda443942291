"""Bringing a library of an earlier release up to date, on a copy that then takes its place."""

import os
import shutil
import sqlite3
from contextlib import ExitStack, closing, suppress
from pathlib import Path

from sqlite_utils import Database, Migrations

from planner.errors import LibraryError, Trouble
from planner.files import sync_folder
from planner.saying import Said, of_system
from planner.store.copies import copy
from planner.store.description import is_as_made
from planner.store.file import connect, explained, let_go, writing
from planner.store.kept import Why, unused
from planner.store.migrations import migrations


def bring_up_to_date(path: Path, known: Migrations = migrations) -> None:
    """Put in the place of a library what becomes of a copy of it, once that was found whole.

    The library itself is not written to. Nobody else can write to it from before the copy until
    it has gone; who waits for that finds that the file is another. It is kept as it was among
    the backups, verified, before anything else; the migrated copy is looked at (structure,
    links, descriptions, number of charters) and synced before one renaming puts it in place. So
    whatever happens, the library is the old one or the new one, and the backup is the way back.
    Where another program was quicker, nothing is done. Of a library that stays, no backup is
    kept for this.

    Raises:
        LibraryError: there is no room, or what came of it is not whole; the library stays.
    """
    there, new = path.stat(), path.with_name(f".{path.name}.updated")
    with explained(path), ExitStack() as stack:
        held = stack.enter_context(closing(connect(path, "rw")))
        held.execute("BEGIN IMMEDIATE")
        if not os.path.samestat(there, path.stat()) or not known.pending(held):
            return
        stack.callback(_remove, new)
        with closing(connect(path, "ro")) as db, ExitStack() as on_failure:
            if known.applied(db):
                on_failure.callback(_remove, copy(db, unused(path, Why.UPDATE)))
            _migrated(db, new, path, known)
            if os.name == "nt":  # which renames no file that is open
                db.close()
                held.close()
            _swap(new, path)
            on_failure.pop_all()


def _migrated(db: Database, new: Path, path: Path, known: Migrations) -> None:
    """Make a migrated copy of an open library; one that is not whole is refused."""
    _remove(new)
    copied = connect(new, "rwc")
    try:
        db.conn.backup(copied.conn)
        is_whole = migrate(copied, known)
    finally:
        let_go(copied.conn)
    if not is_whole:
        reason = "it could not be brought up to date; the release that wrote it opens it"
        raise LibraryError(path, reason, Trouble.DAMAGED)


def _swap(new: Path, path: Path) -> None:
    try:
        shutil.copymode(path, new)
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
        new.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        reason = Said("cannot be replaced: {why}", why=of_system(error))
        raise LibraryError(path, reason) from error


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)


def migrate(db: Database, known: Migrations = migrations) -> bool:
    """Run every migration that is pending, and keep the outcome only where it is whole.

    All is one transaction, in which the outcome is looked at before it counts: its structure,
    its links, its descriptions and the number of its charters. Returns whether it was kept.
    """
    # A table that others refer to cannot be rebuilt while foreign keys are on.
    db.execute("PRAGMA foreign_keys = OFF")
    try:
        with writing(db.conn):
            charters = _charters(db)
            if not _applied(db, known):
                return False
            if not (_is_whole(db) and is_as_made(db, known)) or _charters(db) < charters:
                db.rollback()
                return False
    finally:
        db.execute("PRAGMA foreign_keys = ON")
    return True


def _applied(db: Database, known: Migrations) -> bool:
    """Run what is pending; return whether it fitted.

    Where damage has reached the names of the migrations that have run, one is run again, and
    finds what it makes there already.
    """
    try:
        known.apply(db)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_ERROR:
            raise
        db.rollback()
        return False
    return True


def _charters(db: Database) -> int:
    return db.table("holding").count if "holding" in db.table_names() else 0


def _is_whole(db: Database) -> bool:
    """Return whether the structure is sound and every link leads somewhere."""
    checked = list(db.query("PRAGMA quick_check(1)"))
    return checked == [{"quick_check": "ok"}] and not list(db.query("PRAGMA foreign_key_check"))
