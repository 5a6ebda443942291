"""Putting a backup back in the place of a library."""

import shutil
import sqlite3
from contextlib import ExitStack, suppress
from pathlib import Path

from planner.errors import LibraryError, Trouble
from planner.files import sync_folder
from planner.saying import Said, of_system
from planner.store.copies import copy, is_sound
from planner.store.description import is_as_made
from planner.store.file import connect, connection_to, explained, recognise
from planner.store.kept import Why, unused
from planner.store.library import Library
from planner.store.migrating import migrate
from planner.store.migrations import refuse_newer

DAMAGED_COPY = "the file is damaged; take another backup"


def restore(path: Path, source: Path, who: str) -> Path:
    """Put a verified copy of a backup in the place of a library; return where that went.

    The library must be closed. The backup is only read. Where there was no library, its own
    path is returned. What was in the bin stays there as if it had been put there now: it may be
    what the backup was taken out for.

    All is made ready beside the library, which is then kept aside; the last step gives what is
    ready its name. So whatever happens, the library is what it was or what was put back, and
    putting back what was kept aside undoes it.

    Raises:
        LibraryError: the backup is damaged or no library, or it cannot be put there.
        NewerLibraryError: the backup is of a later release.
    """
    new = _made_ready(path, source, who)
    try:
        aside = _keep_aside(path) if path.exists() else path
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
        new.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        reason = Said("cannot be replaced: {why}", why=of_system(error))
        raise LibraryError(path, reason) from error
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)
    return aside


def _made_ready(path: Path, source: Path, who: str) -> Path:
    """Return a copy of a backup beside the library, as this release expects it."""
    recognise(source)
    if not is_sound(source):
        raise LibraryError(source, DAMAGED_COPY, Trouble.DAMAGED)
    if path.exists() and path.samefile(source):
        raise LibraryError(source, "is the library itself; name a backup of it")
    with explained(source), connect(source, "ro") as db:
        refuse_newer(db, source)
        new = copy(db, path.with_name(f".{path.name}.restored"))
    with ExitStack() as on_failure:
        on_failure.callback(new.unlink, missing_ok=True)
        with explained(path), connect(new, "rw") as db:
            if not migrate(db):
                raise LibraryError(source, "it could not be brought up to date", Trouble.OLDER)
            if not is_as_made(db):
                raise LibraryError(
                    source, "the file is damaged; take another backup", Trouble.DAMAGED
                )
        with Library(new, who, connection_to(new, "rw")) as library:
            for binned in library.bin():
                library.restore_charter(binned.id)
                library.delete(binned.id)
        on_failure.pop_all()
    return new


def _keep_aside(path: Path) -> Path:
    """Copy a library as it is, damaged or not, into its backups; return where.

    Raises:
        LibraryError: another program is writing to it at this moment.
    """
    with suppress(sqlite3.DatabaseError), connect(path, "rw") as db:
        try:
            db.execute("BEGIN EXCLUSIVE")  # which also finishes what a power cut interrupted
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                reason = "is in use by another program; close it first"
                raise LibraryError(path, reason, Trouble.IN_USE) from None
    aside = unused(path, Why.RESTORING)
    aside.parent.mkdir(exist_ok=True)
    for end in ("", "-journal"):
        with suppress(FileNotFoundError):
            shutil.copy2(path.with_name(path.name + end), aside.with_name(aside.name + end))
    return aside
