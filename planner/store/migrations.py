"""How a library file of any release becomes one of this release.

A new file is an old file that ran every migration. A migration that was released is history: it
spells out its own columns and knows neither records nor catalogue.
"""

import json
from pathlib import Path
from sqlite3 import OperationalError

from sqlite_utils import Database, Migrations

from planner.errors import LibraryError, NewerLibraryError, Trouble
from planner.store.days import fill
from planner.store.file import DAMAGED

migrations = Migrations("partnership-planner")


@migrations()
def m001_first(db: Database) -> None:
    """Release 0.1: the 73 record types of the first catalogue, the journal and the search."""
    _run(db, "first_schema.sql")


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


@migrations()
def m003_attachments(db: Database) -> None:
    """Release 0.2: what was agreed, scans of what was signed, and who has signed at a glance.

    Scans lie in a table of their own, so that nothing reads them but who wants to see one. A
    partner has signed when its signature has a day; a sector cannot sign, and who has left need
    not.
    """
    for statement in (_AGREED, _ATTACHMENT, _SCAN, _REMOVED, *_SIGNED):
        db.execute(statement)
    for charter_id, kind in db.execute("""
        SELECT "holding"."id", coalesce("document_type", '') FROM "holding"
        LEFT JOIN "charter" ON "charter_id" = "holding"."id"
    """).fetchall():
        rows = (
            []
            if kind == "terms of reference"
            else db.execute(_SIGNING, [charter_id]).fetchall()
        )
        unsigned = json.dumps([name for name, signed in rows if not signed], ensure_ascii=False)
        db.execute(
            'UPDATE "holding" SET "signed" = ?, "unsigned" = ? WHERE "id" = ?',
            (sum(signed for _, signed in rows), unsigned, charter_id),
        )


_AGREED = """CREATE TABLE "agreed" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "version" TEXT NOT NULL DEFAULT '',
  "name" TEXT NOT NULL DEFAULT '',
  "fingerprint" TEXT NOT NULL DEFAULT '',
  "since" TEXT, -- moment, UTC
  PRIMARY KEY ("charter_id", "id")
) STRICT, WITHOUT ROWID"""
_ATTACHMENT = """CREATE TABLE "attachment" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "id" TEXT NOT NULL,
  "rank" REAL NOT NULL,
  "digest" TEXT NOT NULL,
  "signature" TEXT NOT NULL,
  "name" TEXT NOT NULL DEFAULT '',
  "media" TEXT NOT NULL DEFAULT '',
  "sha256" TEXT NOT NULL DEFAULT '',
  "size" INTEGER NOT NULL DEFAULT 0, -- bytes
  "added" TEXT, -- moment, UTC
  PRIMARY KEY ("charter_id", "id"),
  FOREIGN KEY ("charter_id", "signature") REFERENCES "signature" ("charter_id", "id")
    DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID"""
_SCAN = """CREATE TABLE "scan" (
  "charter_id" TEXT NOT NULL REFERENCES "holding" ("id"),
  "sha256" TEXT NOT NULL,
  "removed" TEXT, -- moment, UTC, since which no attachment names it
  "content" BLOB NOT NULL,
  PRIMARY KEY ("charter_id", "sha256")
) STRICT"""
_REMOVED = """CREATE INDEX "scan_removed" ON "scan" ("removed") WHERE "removed" IS NOT NULL"""
_SIGNED = (
    """ALTER TABLE "holding" ADD COLUMN "signed" INTEGER NOT NULL DEFAULT 0""",
    """ALTER TABLE "holding" ADD COLUMN "unsigned" TEXT NOT NULL DEFAULT '[]'""",
)
_SIGNING = """
SELECT coalesce(nullif("name", ''), nullif("known_as", ''), "acronym"), EXISTS (
  SELECT 1 FROM "signature" WHERE "signature"."charter_id" = "partner"."charter_id"
  AND "signature"."partner" = "partner"."id" AND "signed" IS NOT NULL)
FROM "partner" WHERE "charter_id" = ? AND "kind" <> 'sector' AND "left" IS NULL
ORDER BY "rank", "id"
"""


@migrations()
def m004_erased(db: Database) -> None:
    """Release 0.2: versions from which a person was erased; before it nobody was."""
    for table in ("version", "agreed"):
        db.execute(f"""ALTER TABLE "{table}" ADD COLUMN "erased" TEXT NOT NULL DEFAULT ''""")


@migrations()
def m005_working(db: Database) -> None:
    """Release 0.2: how the partnership goes, which nothing told of before.

    Checks and their answers, review meetings, who has a say in what, and the days and outcomes
    that tasks, decisions, seats, meetings and the partners’ own aims can have.
    """
    _run(db, "working_schema.sql")


@migrations()
def m006_days(db: Database) -> None:
    """Release 0.2: the days that a charter names, at hand in the register.

    What was done, dropped or acted on needs no day any more. A term of office, a reading and a
    check come back a length after they last were; a review follows the last review meeting only
    where no other day is set.
    """
    db.execute("""ALTER TABLE "holding" ADD COLUMN "days" TEXT NOT NULL DEFAULT '[]'""")
    fill(db)


def _run(db: Database, script: str) -> None:
    statements = Path(__file__).with_name(script).read_text("utf-8").split(";\n")
    for statement in statements:  # `executescript` takes ten times as long
        db.execute(statement)


def refuse_newer(db: Database, path: Path, known: Migrations = migrations) -> None:
    """Refuse a library that has migrations this release has never heard of.

    Raises:
        NewerLibraryError: it has.
    """
    try:
        applied = [each.name for each in known.applied(db)]
    except (OperationalError, KeyError) as error:  # the description of that table is damaged
        raise LibraryError(path, DAMAGED, Trouble.DAMAGED) from error
    if not _names(known).issuperset(applied):
        raise NewerLibraryError(
            path,
            "this library was written by a later release of the program;"
            " open it with that release, or get the newest one",
        )


def is_current(db: Database, known: Migrations = migrations) -> bool:
    """Return whether a library has the migrations of this release, and no others."""
    return {each.name for each in known.applied(db)} == _names(known)


def _names(known: Migrations) -> set[str]:
    with Database(memory=True, execute_plugins=False) as empty:  # where all are pending
        return {each.name for each in known.pending(empty)}
