"""Copies of a library that were looked at before they got their name."""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from sqlite3 import DatabaseError

from sqlite_utils import Database

from planner.errors import LibraryError, Trouble
from planner.files import sync_folder
from planner.saying import Said, of_system
from planner.store.description import is_as_made
from planner.store.file import connect, explained, recognise
from planner.store.kept import Why, unused
from planner.store.migrations import is_current


def copy(db: Database, target: Path) -> Path:
    """Put a verified copy of an open library at a place, replacing what is there; return it.

    SQLite copies it, so that it is one state whoever writes meanwhile. It is read back under
    another name and gets its own only when its structure is whole.

    Raises:
        LibraryError: it cannot be written, or the library is damaged; what was there stays.
    """
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with explained(target), connect(part, "rwc") as copied:
            db.conn.backup(copied.conn)
        if not is_sound(part):
            raise LibraryError(
                target, "not written, because the library itself is damaged", Trouble.DAMAGED
            )
        part.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        reason = Said("cannot be written: {why}", why=of_system(error))
        raise LibraryError(target, reason) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
            part.with_name(f"{part.name}-journal").unlink(missing_ok=True)
    return target


def copied(path: Path, target: Path) -> Path:
    """Put a verified copy of a library that is closed at a place; return it.

    Raises:
        LibraryError: it cannot be read, or not be written there.
    """
    recognise(path)
    with explained(path), connect(path, "ro") as db:
        return copy(db, target)


def backup(db: Database, path: Path, target: Path | None) -> Path:
    """Put a verified copy of a library at a place, or into `backups` beside it; return where.

    Raises:
        LibraryError: it cannot be written there, what is there is no backup, or the library is
            damaged.
    """
    if target is None:
        target = unused(path, Why.KEPT)
    elif target.is_dir():
        target /= unused(path, Why.KEPT).name
    if target.exists() and path.exists() and target.samefile(path):
        raise LibraryError(target, "is the library itself; name another file for the backup")
    if target.exists() and target.stat().st_size:
        recognise(target)  # a backup may take the place of a backup, but of nothing else
    return copy(db, target)


def put_beside(copied: Path, target: Path) -> None:
    """Put a copy of a copy in another folder, verified before it gets its name.

    Raises:
        OSError: it cannot be written there, or is not read back as it was written.
    """
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        shutil.copyfile(copied, part)
        with part.open("r+b") as file:
            os.fsync(file.fileno())
        if part.read_bytes() != copied.read_bytes():
            raise OSError(None, "the disk did not keep what was written")
        part.replace(target)
        sync_folder(target.parent)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def is_sound(path: Path) -> bool:
    """Return whether the structure of a library file is whole, and the description of it."""
    with connect(path, "ro") as db, suppress(DatabaseError):
        checked = list(db.query("PRAGMA quick_check(1)"))
        return checked == [{"quick_check": "ok"}] and (not is_current(db) or is_as_made(db))
    return False


def put_in_place(new: Path, path: Path) -> None:
    """Give a finished file its name, unless another program was quicker."""
    try:
        os.link(new, path)
    except FileExistsError:
        return
    except OSError:  # a stick whose file system knows no second names for a file
        new.replace(path)
    sync_folder(path.parent)
