"""Whether a library is letter for letter as this release makes one.

Nearly every library that is opened is, and of one that is nothing more has to be asked; so this
reads a few rows and knows neither migrations nor what tables mean.
"""

import hashlib
import sqlite3

# The migrations of this release, and what tells a new library's descriptions from any others; a
# test says when there is another migration, or one has made others of them.
MIGRATED = (
    "m001_first",
    "m002_translations",
    "m003_attachments",
    "m004_erased",
    "m005_working",
    "m006_days",
)
AS_MADE = "4a839c525c51f1d8156e17d8c5924882731b2759f09c4cfc11c03e74be09f94e"
_MIGRATED = """
SELECT name FROM "_sqlite_migrations" WHERE migration_set = 'partnership-planner' ORDER BY name
"""
_DESCRIPTIONS = """
SELECT "name", "sql" FROM "sqlite_schema" WHERE "sql" IS NOT NULL ORDER BY "name"
"""


def is_as_released(db: sqlite3.Connection) -> bool:
    """Return whether a library has this release's migrations and descriptions, to the letter.

    One that has not may be older, newer, damaged, or described in other letters that mean the
    same: `migrations` and `description` tell.
    """
    try:
        names = tuple(name for (name,) in db.execute(_MIGRATED))
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) != sqlite3.SQLITE_ERROR:
            raise
        return False  # that table is not there, or is described as another
    return names == MIGRATED and described(db) == AS_MADE


def described(db: sqlite3.Connection) -> str:
    """Return what tells descriptions from any others."""
    told = repr(db.execute(_DESCRIPTIONS).fetchall())
    return hashlib.sha256(told.encode()).hexdigest()
