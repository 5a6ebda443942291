"""Copies of a library that were looked at before they got their name."""

import os
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path
from sqlite3 import DatabaseError

from sqlite_utils import Database

from planner.errors import LibraryError
from planner.files import sync_folder
from planner.store.file import connect, explained, recognise


def copy(db: Database, target: Path) -> Path:
    """Put a verified copy of an open library at a place, replacing what is there; return it.

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
            raise LibraryError(target, "not written, because the library itself is damaged")
        part.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise LibraryError(target, f"cannot be written: {error.strerror}") from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
            part.with_name(f"{part.name}-journal").unlink(missing_ok=True)
    return target


def backup(db: Database, path: Path, target: Path | None) -> Path:
    """Put a verified copy of a library at a place, or into `backups` beside it; return where.

    Raises:
        LibraryError: it cannot be written there, what is there is no backup, or the library is
            damaged.
    """
    if target is None:
        target = unused_name(path, "")
    elif target.is_dir():
        target /= unused_name(path, "").name
    if target.exists() and target.samefile(path):
        raise LibraryError(target, "is the library itself; name another file for the backup")
    if target.exists() and target.stat().st_size:
        recognise(target)  # a backup may take the place of a backup, but of nothing else
    return copy(db, target)


def is_sound(path: Path) -> bool:
    """Return whether the structure of a library file is whole."""
    with connect(path, "ro") as db, suppress(DatabaseError):
        return list(db.query("PRAGMA quick_check(1)")) == [{"quick_check": "ok"}]
    return False


def unused_name(path: Path, what: str) -> Path:
    """Return a name in the `backups` folder beside a library that says what and when."""
    name = f"{path.stem} {what}{datetime.now():%Y-%m-%d %H-%M-%S}"
    folder = path.parent / "backups"
    for more in count(1):
        target = folder / f"{name}{f' {more}' if more > 1 else ''}{path.suffix}"
        if not target.exists():
            break
    return target


def put_in_place(new: Path, path: Path) -> None:
    """Give a finished file its name, unless another program was quicker."""
    try:
        os.link(new, path)
    except FileExistsError:
        return
    except OSError:  # a stick whose file system knows no second names for a file
        new.replace(path)
    sync_folder(path.parent)
