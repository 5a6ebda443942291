"""Opening the file of a library, making it on first use."""

import os
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from sqlite3 import Connection

from planner.errors import LibraryError
from planner.store.copies import put_in_place
from planner.store.file import connect, explained, recognise

# What an up-to-date library has run: asked without sqlite-utils, which takes 70 ms to load.
MIGRATIONS = ("m001_first",)


def opened(path: Path, *, read_only: bool) -> Connection:
    """Return a connection to a library that is as this release expects it.

    Raises:
        LibraryError: it is not there, not a library, damaged, or cannot be written to.
        NewerLibraryError: it was written by a later release.
    """
    if not os.path.exists(path):  # which takes a folder nobody may look into as an absence
        if read_only:
            raise LibraryError(path, "there is no library of this name")
        _make(path)
    recognise(path)
    if not read_only and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise LibraryError(path, "you may read it but not write to it, or not in its folder")
    with explained(path), ExitStack() as on_failure:
        db = connect(path, "ro" if read_only else "rw")
        on_failure.callback(db.close)
        _fit(db, path, read_only=read_only)
        on_failure.pop_all()
    return db


def _fit(db: Connection, path: Path, *, read_only: bool) -> None:
    """Bring a library up to date, or refuse it where it may only be read."""
    if _is_up_to_date(db):
        return
    from planner.store.migrations import bring_up_to_date, refuse_newer

    if not read_only:
        bring_up_to_date(db, path)
        return
    refuse_newer(db, path)
    raise LibraryError(
        path, "it was written by an earlier release; open it once where you may write to it"
    )


def _is_up_to_date(db: Connection) -> bool:
    there = db.execute("SELECT 1 FROM sqlite_schema WHERE name = '_sqlite_migrations'")
    ran = 'SELECT "name" FROM "_sqlite_migrations" WHERE "migration_set" = ? ORDER BY "id"'
    return (
        bool(there.fetchone())
        and tuple(name for (name,) in db.execute(ran, ("partnership-planner",))) == MIGRATIONS
    )


def _make(path: Path) -> None:
    """Make an empty library, and its folder, so that it is there whole or not at all."""
    from planner.store.migrations import bring_up_to_date

    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.unlink(missing_ok=True)
        with explained(path), closing(connect(new, "rwc")) as db:
            bring_up_to_date(db, path)
        put_in_place(new, path)
    except OSError as error:
        raise LibraryError(path, f"cannot be made there: {error.strerror}") from error
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)
            new.with_name(f"{new.name}-journal").unlink(missing_ok=True)
