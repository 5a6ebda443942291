"""The file a library lives in: recognising it, opening it, and transactions on it.

The settings are those that lost nothing in a simulated power cut, in one file that can be
copied to a stick. Two programs may have one library open; they write in turn.

All is written through sqlite-utils: its tables where a thing is done now and then, and
statements of our own, through its `execute`, where each edit and each charter passes. Its
`update` and `get` ask for the schema anew every time, which takes longer than the update
itself. It takes long to load as well, and so it is laid over a connection only when it is
needed: neither to see that a file is as it should be, nor to read the register from it.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from sqlite3 import Connection
from typing import TYPE_CHECKING
from urllib.parse import quote

from planner.errors import LibraryError, PlannerError, Trouble
from planner.saying import Said, of_system

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x50504C4E  # "PPLN", as the first schema says
WAIT = 2.0  # seconds for another program to finish writing

SETTINGS = (
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)

DAMAGED = "the file is damaged; put a backup of it back"
IN_USE = "it is in use by another program; wait until that has finished, then try again"
REASONS = {
    sqlite3.SQLITE_BUSY: IN_USE,
    sqlite3.SQLITE_LOCKED: IN_USE,
    sqlite3.SQLITE_READONLY: "it can only be read here; copy it to a folder of yours",
    sqlite3.SQLITE_IOERR: "the disk cannot be read or written; is it still connected?",
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_FULL: "the disk is full; make room on it, then try again",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened here; may you write in its folder?",
    sqlite3.SQLITE_NOTADB: "the file is damaged or not a library; put a backup of it back",
}
# What is said, with no code that tells it from a fault of the program, where damage has reached
# the header or the letters of a text.
SIGNS_OF_DAMAGE = ("Could not decode to UTF-8", "unsupported file format")
TROUBLES = {
    sqlite3.SQLITE_BUSY: Trouble.IN_USE,
    sqlite3.SQLITE_LOCKED: Trouble.IN_USE,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
}
ANY_OTHER = Said("some other file")
OTHER_FILES = {
    b"%PDF": Said("a PDF document"),
    b"PK\x03\x04": Said("a ZIP, Word or charter file"),
}


class UnreadableError(ValueError):
    """A stored row that no record can be made of; it says which."""

    def __init__(self, said: Said) -> None:
        super().__init__(str(said))
        self.said = said


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Say in plain words what SQLite has to say about a file; faults of ours travel on.

    Raises:
        LibraryError: the file cannot be opened, read or written.
        PlannerError: words have a character in them that no file can hold.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the primary of an extended code
        if any(sign in str(error) for sign in SIGNS_OF_DAMAGE):
            code = sqlite3.SQLITE_CORRUPT
        if code not in REASONS:
            raise
        trouble = TROUBLES.get(code, Trouble.OTHER)
        raise LibraryError(path, REASONS[code], trouble) from error
    except UnicodeDecodeError as error:  # even of what SQLite has to say about it
        raise LibraryError(path, DAMAGED, Trouble.DAMAGED) from error
    except UnicodeEncodeError as error:
        raise PlannerError(
            "There is half a character in these words; type them again."
        ) from error
    except UnreadableError as error:
        reason = Said("{fault}; put a backup of it back", fault=error.said)
        raise LibraryError(path, reason, Trouble.DAMAGED) from error


def recognise(path: Path) -> None:
    """Look at the first bytes of a file, and refuse one that is not a library of charters.

    Raises:
        LibraryError: it is something else, or cannot be read.
    """
    if path.is_dir():
        raise LibraryError(path, "is a folder; name a file in it", Trouble.FOREIGN)
    try:
        with path.open("rb") as file:
            start = file.read(100)  # the header of an SQLite file
    except OSError as error:
        reason = Said("cannot be read: {why}", why=of_system(error))
        raise LibraryError(path, reason) from error
    other = next(
        (OTHER_FILES[mark] for mark in OTHER_FILES if start.startswith(mark)), ANY_OTHER
    )
    if not start:
        raise LibraryError(
            path, "is empty, so it is not a library; remove it or name another", Trouble.EMPTY
        )
    if not start.startswith(b"SQLite format 3\0"):
        reason = Said("is {other}, not a library of charters", other=other)
        raise LibraryError(path, reason, Trouble.FOREIGN)
    if int.from_bytes(start[68:72], "big") != APPLICATION_ID:
        raise LibraryError(
            path, "belongs to another program; it is not a library of charters", Trouble.FOREIGN
        )


def connect(path: Path, mode: str) -> "Database":
    """Return a database with the settings of every library; modes are `ro`, `rw`, `rwc`."""
    return laid_over(connection_to(path, mode))


def laid_over(connection: Connection) -> "Database":
    """Return what writes over a connection, and knows its tables."""
    from sqlite_utils import Database

    return Database(connection, execute_plugins=False, strict=True)


def connection_to(path: Path, mode: str) -> Connection:
    """Return a connection with the settings of every library; modes are those of `connect`."""
    place = quote(path.absolute().as_posix())
    connection = sqlite3.connect(
        f"file://{'' if place.startswith('/') else '/'}{place}?mode={mode}",
        uri=True,
        timeout=WAIT,
        isolation_level=None,
        cached_statements=512,  # four for each type of record
    )
    with ExitStack() as on_failure:
        on_failure.callback(connection.close)
        for setting in (*SETTINGS, f"PRAGMA query_only = {mode == 'ro'}"):
            connection.execute(setting)
        on_failure.pop_all()
    return connection


def let_go(db: Connection) -> None:
    """Close a library, leaving one file: the empty journal goes when nobody is writing.

    Other programs that have the library open make it again with their next change.
    """
    with suppress(sqlite3.Error):
        db.rollback()
        [(query_only,)] = db.execute("PRAGMA query_only").fetchall()
        if not query_only:
            db.execute("PRAGMA journal_mode = DELETE")
    db.close()


@contextmanager
def writing(db: Connection) -> Iterator[None]:
    """Make everything inside one transaction, which is kept whole or not at all.

    It asks for the right to write first, as `Database.atomic` does not: a transaction that
    reads first is refused without waiting.
    """
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.commit()
    except sqlite3.Error:
        db.rollback()
        # On a full disk, SQLite puts back what it has written only when somebody reads next.
        with suppress(sqlite3.Error):
            db.execute("SELECT 1 FROM sqlite_schema").fetchone()
        raise
    finally:
        db.rollback()  # of what was not committed; of nothing after a commit


@contextmanager
def reading(db: Connection) -> Iterator[None]:
    """See one state of the library throughout, whatever other programs write meanwhile."""
    db.execute("BEGIN")
    try:
        yield
    finally:
        db.rollback()
