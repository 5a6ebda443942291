"""How a library file of any release becomes one of this release.

A new file is an old file that ran every migration. A migration that was released is history: it
spells out its own columns and knows neither records nor catalogue.
"""

from contextlib import closing
from pathlib import Path
from sqlite3 import Connection, connect

from sqlite_utils import Database, Migrations

from planner.errors import NewerLibraryError
from planner.store.copies import copy, unused_name

migrations = Migrations("partnership-planner")


@migrations()
def m001_first(db: Database) -> None:
    """Release 0.1: the 73 record types of the first catalogue, the journal and the search."""
    script = Path(__file__).with_name("first_schema.sql").read_text("utf-8")
    for statement in script.split(";\n"):  # `executescript` takes ten times as long
        db.execute(statement)


def bring_up_to_date(
    connection: Connection, path: Path, known: Migrations = migrations
) -> None:
    """Migrate a library, keeping a copy of it first when it has something in it.

    Raises:
        NewerLibraryError: the file has migrations this release has never heard of.
    """
    applied = refuse_newer(connection, path, known)
    db = _database(connection)
    if not known.pending(db):
        return
    if applied:
        copy(connection, unused_name(path, "before an update "))
    # A table that others refer to cannot be rebuilt while foreign keys are on.
    db.execute("PRAGMA foreign_keys = OFF")
    known.apply(db)
    db.execute("PRAGMA foreign_keys = ON")


def refuse_newer(
    connection: Connection, path: Path, known: Migrations = migrations
) -> set[str]:
    """Return the names of the migrations that a library ran, when this release knows them all.

    Raises:
        NewerLibraryError: it does not.
    """
    applied = {each.name for each in known.applied(_database(connection))}
    with closing(connect(":memory:")) as empty:
        names = {each.name for each in known.pending(_database(empty))}
    if applied - names:
        raise NewerLibraryError(
            path,
            "this library was written by a later release of the program;"
            " open it with that release, or get the newest one",
        )
    return applied


def _database(connection: Connection) -> Database:
    return Database(connection, execute_plugins=False, strict=True)
