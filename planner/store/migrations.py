"""How a library file of any release becomes one of this release.

A new file is an old file that ran every migration. A migration that was released is history: it
spells out its own columns and knows neither records nor catalogue.
"""

from pathlib import Path

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


@migrations()
def m002_translations(db: Database) -> None:
    """Release 0.2: texts in a second language; before it there were none."""
    db.execute("""
        CREATE TABLE "translation" (
          "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
          "id" TEXT NOT NULL,
          "rank" REAL NOT NULL,
          "digest" TEXT NOT NULL,
          "record" TEXT NOT NULL DEFAULT '',
          "of" TEXT NOT NULL DEFAULT '',
          "field" TEXT NOT NULL DEFAULT '',
          "language" TEXT NOT NULL DEFAULT '',
          "words" TEXT NOT NULL DEFAULT '',
          "source" TEXT NOT NULL DEFAULT '',
          PRIMARY KEY ("charter_id", "id")
        ) STRICT, WITHOUT ROWID""")


def bring_up_to_date(db: Database, path: Path, known: Migrations = migrations) -> None:
    """Migrate a library, keeping a copy of it first when it has something in it."""
    if not known.pending(db):
        return
    if known.applied(db):
        copy(db, unused_name(path, "before an update "))
    # A table that others refer to cannot be rebuilt while foreign keys are on.
    db.execute("PRAGMA foreign_keys = OFF")
    known.apply(db)
    db.execute("PRAGMA foreign_keys = ON")


def refuse_newer(db: Database, path: Path, known: Migrations = migrations) -> None:
    """Refuse a library that has migrations this release has never heard of.

    Raises:
        NewerLibraryError: it has.
    """
    with Database(memory=True, execute_plugins=False) as empty:  # where all are pending
        names = {each.name for each in known.pending(empty)}
    if any(each.name not in names for each in known.applied(db)):
        raise NewerLibraryError(
            path,
            "this library was written by a later release of the program;"
            " open it with that release, or get the newest one",
        )
