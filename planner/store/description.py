"""How the tables of a library are described in its file: as in a new one, or damaged.

A letter that changed in a description gives a column another name or a key another target.
SQLite takes that for what was meant, and the fault shows up somewhere else, much later.
"""

import sqlite3

from sqlite_utils import Database, Migrations

from planner.store.migrations import migrations
from planner.store.release import AS_MADE, described

_STRUCTURE = (
    """SELECT "name", "sql" FROM "sqlite_schema"
    WHERE "type" <> 'table' AND "sql" IS NOT NULL OR "sql" LIKE 'CREATE VIRTUAL%' ORDER BY 1""",
    """SELECT "one"."name", "one"."type", "wr", "strict" FROM "sqlite_schema" AS "one"
    LEFT JOIN pragma_table_list("one"."name") WHERE "one"."name" <> '_sqlite_migrations'
    ORDER BY 1""",
    """SELECT "one"."name", "its".* FROM "sqlite_schema" AS "one",
    pragma_table_xinfo("one"."name") AS "its" ORDER BY 1, 2""",
    """SELECT "one"."name", "its".* FROM "sqlite_schema" AS "one",
    pragma_foreign_key_list("one"."name") AS "its" ORDER BY 1, 2, 3""",
    """SELECT "one"."name", "its".* FROM "sqlite_schema" AS "one",
    pragma_index_xinfo("one"."name") AS "its" ORDER BY 1, 2""",
)


def is_as_made(db: Database, known: Migrations = migrations) -> bool:
    """Return whether a library that is up to date describes its tables as a new one does.

    The same letters are enough, and quickly seen. Where they differ, as they may when another
    release of SQLite has written them, it is what they mean that counts. What another program
    has added to them, such as an index, does no harm.
    """
    return described(db.conn) == AS_MADE or _structure(_new(known)) <= _structure(db)


def _structure(db: Database) -> set[tuple[object, ...]]:
    try:
        return {
            (number, *row)
            for number, asked in enumerate(_STRUCTURE)
            for row in db.execute(asked)
        }
    except sqlite3.DatabaseError:
        return set()  # of which nothing can be made


def _new(known: Migrations) -> Database:
    db = Database(memory=True, execute_plugins=False, strict=True)
    known.apply(db)
    return db
