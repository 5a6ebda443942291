"""Opening the file of a library, making it on first use."""

import os
from contextlib import ExitStack, suppress
from pathlib import Path
from sqlite3 import Connection

from planner.errors import LibraryError, Trouble
from planner.saying import Said, of_system
from planner.store.file import (
    DAMAGED,
    connect,
    connection_to,
    explained,
    laid_over,
    let_go,
    recognise,
)
from planner.store.release import is_as_released

LOOKED_THROUGH = (
    32_000_000  # bytes; 0.03 s when read lately, 0.2 s from a disk, 1 s from a stick
)


def opened(path: Path, *, read_only: bool) -> Connection:
    """Return a library that is as this release expects it, or refuse it and leave it alone.

    In this order, each only if the one before found nothing: the first bytes say that it is a
    library of charters; it may be written to; no later release wrote it; its structure is
    whole, and its tables are described as this release makes them; what an earlier release
    wrote is brought up to date on a copy. One that is to the letter as this release makes them
    is neither later nor earlier, nor described otherwise. The digests of what is read later are
    checked by `verify` and whenever a copy is made.

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
    if is_as_released(db) or not _is_earlier(db):
        return db
    let_go(db)
    if read_only:
        reason = "it was written by an earlier release; open it once where you may write to it"
        raise LibraryError(path, reason, Trouble.OLDER)
    from planner.store.migrating import bring_up_to_date

    bring_up_to_date(path)
    return _looked_at(path, read_only=read_only)


def _looked_at(path: Path, *, read_only: bool) -> Connection:
    """Return a library that is no later than this release, and whole."""
    with explained(path), ExitStack() as on_failure:
        db = connection_to(path, "ro" if read_only else "rw")
        on_failure.callback(let_go, db)
        if is_as_released(db):
            _refuse_broken(db, path)
        else:
            _refuse_strange(db, path)
        on_failure.pop_all()
    return db


def _refuse_broken(db: Connection, path: Path) -> None:
    """Refuse a library whose structure is broken, so that nobody meets it in mid-work.

    A large one is not read from end to end each morning, only the register that is shown next;
    `verify` and every backup look through the rest.
    """
    what = "1" if path.stat().st_size <= LOOKED_THROUGH else '"holding"'
    if db.execute(f"PRAGMA quick_check({what})").fetchall() != [("ok",)]:
        raise LibraryError(path, DAMAGED, Trouble.DAMAGED)


def _refuse_strange(db: Connection, path: Path) -> None:
    """Refuse what is later, broken, or up to date and described as it should not be."""
    from planner.store.description import is_as_made
    from planner.store.migrations import refuse_newer

    refuse_newer(laid_over(db), path)
    _refuse_broken(db, path)
    if not _is_earlier(db) and not is_as_made(laid_over(db)):
        raise LibraryError(path, DAMAGED, Trouble.DAMAGED)


def _is_earlier(db: Connection) -> bool:
    from planner.store.migrations import migrations

    return bool(migrations.pending(laid_over(db)))


def _make(path: Path) -> None:
    """Make an empty library, and its folder, so that it is there whole or not at all."""
    from planner.store.copies import put_in_place
    from planner.store.migrating import migrate

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
