"""Opening the file of a library, making it on first use."""

import os
from contextlib import ExitStack, suppress
from pathlib import Path

from sqlite_utils import Database

from planner.errors import LibraryError, Trouble
from planner.saying import Said, of_system
from planner.store.copies import put_in_place
from planner.store.description import is_as_made
from planner.store.file import DAMAGED, connect, explained, let_go, recognise
from planner.store.migrating import bring_up_to_date, migrate
from planner.store.migrations import migrations, refuse_newer

LOOKED_THROUGH = (
    32_000_000  # bytes; 0.03 s when read lately, 0.2 s from a disk, 1 s from a stick
)


def opened(path: Path, *, read_only: bool) -> Database:
    """Return a library that is as this release expects it, or refuse it and leave it alone.

    In this order, each only if the one before found nothing: the first bytes say that it is a
    library of charters; it may be written to; no later release wrote it; its structure is
    whole, and its tables are described as this release makes them; what an earlier release
    wrote is brought up to date on a copy. The digests of what is read later are checked by
    `verify` and whenever a copy is made.

    Raises:
        LibraryError: it is not there, not a library, damaged, or cannot be written to.
        NewerLibraryError: it was written by a later release.
    """
    if not os.path.exists(path):  # which takes a folder nobody may look into as an absence
        if read_only:
            raise LibraryError(path, "there is no library of this name", Trouble.MISSING)
        _make(path)
    recognise(path)
    if not read_only and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        reason = "you may read it but not write to it, or not in its folder"
        raise LibraryError(path, reason, Trouble.READ_ONLY)
    db = _looked_at(path, read_only=read_only)
    if not migrations.pending(db):
        return db
    let_go(db)
    if read_only:
        reason = "it was written by an earlier release; open it once where you may write to it"
        raise LibraryError(path, reason, Trouble.OLDER)
    bring_up_to_date(path)
    return _looked_at(path, read_only=read_only)


def _looked_at(path: Path, *, read_only: bool) -> Database:
    """Return a library that is no later than this release, and whole."""
    with explained(path), ExitStack() as on_failure:
        db = connect(path, "ro" if read_only else "rw")
        on_failure.callback(let_go, db)
        refuse_newer(db, path)
        _refuse_damaged(db, path)
        on_failure.pop_all()
    return db


def _refuse_damaged(db: Database, path: Path) -> None:
    """Refuse a library whose structure is broken, so that nobody meets it in mid-work.

    A large one is not read from end to end each morning, only the register that is shown next;
    `verify` and every backup look through the rest.
    """
    what = "1" if path.stat().st_size <= LOOKED_THROUGH else '"holding"'
    if list(db.query(f"PRAGMA quick_check({what})")) != [{"quick_check": "ok"}]:
        raise LibraryError(path, DAMAGED, Trouble.DAMAGED)
    if not migrations.pending(db) and not is_as_made(db):
        raise LibraryError(path, DAMAGED, Trouble.DAMAGED)


def _make(path: Path) -> None:
    """Make an empty library, and its folder, so that it is there whole or not at all."""
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.unlink(missing_ok=True)
        with explained(path), connect(new, "rwc") as db:
            migrate(db)
        put_in_place(new, path)
    except OSError as error:
        reason = Said("cannot be made there: {why}", why=of_system(error))
        raise LibraryError(path, reason) from error
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)
            new.with_name(f"{new.name}-journal").unlink(missing_ok=True)
