"""Looking through a whole library for what is not as saved.

SQLite sees a broken structure but not a changed letter, so every record and every line of a
journal carries a digest. One sentence a fault; nothing is mended here.
"""

import sqlite3
from collections.abc import Iterator

from sqlite_utils import Database

from planner.model.catalogue import RECORDS, SECTIONS, section_of
from planner.model.charter import Charter
from planner.model.editing import noun
from planner.model.form import fingerprint
from planner.model.naming import name_of
from planner.model.own import Attachment, Version
from planner.model.record import Record
from planner.saying import Said, Word
from planner.store import holdings, journal, scans
from planner.store.description import is_as_made
from planner.store.file import UnreadableError, reading
from planner.store.indexing import written_in
from planner.store.rows import TABLE_OF
from planner.store.versions import frozen


def faults(db: Database) -> Iterator[Said]:
    """Yield what is wrong, charter by charter; a broken structure ends the search at once."""
    structure = list(_structure(db))
    yield from structure
    if structure:
        return
    broken = list(db.query("PRAGMA foreign_key_check"))
    for table in sorted({each["table"] for each in broken if each["parent"] == "holding"}):
        yield Said(
            "The library has a {table} that belongs to no charter.",
            table=table.replace("_", " "),
        )
    for holding in list(db.table("holding").rows):
        with reading(db.conn):
            found = list(_Check(db, holding["number"]).faults())
        yield from found
    if not _is_searchable(db):
        yield Said("The search does not agree with the words of the charters.")


def _structure(db: Database) -> Iterator[Said]:
    try:
        for (line,) in db.execute("PRAGMA integrity_check(10)"):
            if line != "ok":
                yield Said("The file is damaged: {line}.", line=line)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        yield Said("The file is damaged: it cannot be looked through; put a backup of it back.")
    else:
        if not is_as_made(db):
            yield Said("The file is damaged: its tables are not described as they should be.")


class _Check:
    """One charter, looked through once."""

    def __init__(self, db: Database, number: int) -> None:
        self._db = db
        self._holding = db.table("holding").get(number)
        self._id: str = self._holding["id"]
        self._title: str = self._holding["title"]
        self._records: list[Record] = []
        self._doubtful: set[tuple[str, str]] = set()

    def faults(self) -> Iterator[Said]:
        """Yield every fault in the charter."""
        for kind in TABLE_OF:
            yield from self._changed(kind)
        self._charter = Charter.of(self._id, self._records)
        yield from self._broken_links()
        yield from self._versions()
        yield from self._scans()
        yield from self._journal()
        yield from self._search()
        if not self._doubtful:
            yield from self._register()

    def _changed(self, kind: type[Record]) -> Iterator[Said]:
        for record_id, record, is_as_saved in TABLE_OF[kind].checked(self._db, self._id):
            if record is not None:
                self._records.append(record)
            if not is_as_saved:
                self._doubtful.add((kind.table, record_id))
                yield Said(
                    "{place} is not as saved.", place=self._place(kind, record_id, record)
                )

    def _place(self, kind: type[Record], record_id: str, record: Record | None) -> Said:
        section = section_of(kind)
        named = record.name if isinstance(record, Version | Attachment) else ""
        if record is not None and section is not None:
            named = name_of(record, Charter(self._id, {}))
        what = (
            Said("the {noun} “{name}”", noun=Word(noun(kind)), name=named)
            if named
            else Said("the {noun}", noun=Word(noun(kind)))
        )
        if section is None:
            return Said("“{title}”: {what} ({id})", title=self._title, what=what, id=record_id)
        return Said(
            "“{title}”, {section}: {what} ({id})",
            title=self._title,
            section=Word(section.title),
            what=what,
            id=record_id,
        )

    def _broken_links(self) -> Iterator[Said]:
        for record in self._records:
            for name, kind in TABLE_OF[type(record)].links:
                linked = getattr(record, name)
                for each in (linked,) if isinstance(linked, str) else linked:
                    if each and self._charter.get(RECORDS[kind.to], each) is None:
                        place = self._place(type(record), record.id, record)
                        yield Said(
                            "{place} names a {noun} that is not there.",
                            place=place,
                            noun=Word(noun(RECORDS[kind.to])),
                        )

    def _versions(self) -> Iterator[Said]:
        for kept in self._charter.all(Version):
            if (kept.table, kept.id) in self._doubtful:
                continue
            try:
                is_sound = fingerprint(frozen(kept)) == (kept.erased or kept.fingerprint)
            except UnreadableError:
                is_sound = False
            if not is_sound:
                yield Said(
                    "“{title}”: version “{name}” does not have its fingerprint.",
                    title=self._title,
                    name=kept.name,
                )

    def _scans(self) -> Iterator[Said]:
        attached = self._charter.all(Attachment)
        names = {one.sha256: one.name for one in attached}
        kept = set()
        for sha256, is_sound in scans.checked(self._db, self._id):
            kept.add(sha256)
            if not is_sound:
                yield Said(
                    "“{title}”: the scan “{name}” is not as saved.",
                    title=self._title,
                    name=names.get(sha256, ""),
                )
        for one in attached:
            if one.sha256 not in kept:
                yield Said(
                    "“{title}”: the scan “{name}” is not there.",
                    title=self._title,
                    name=one.name,
                )

    def _journal(self) -> Iterator[Said]:
        lines = list(
            self._db.table("journal").rows_where(
                '"charter_id" = ?',
                [self._id],
                order_by='"counter"',
                select=", ".join(f'"{name}"' for name in (*journal.SEALED, "digest")),
            )
        )
        if [line["counter"] for line in lines] != list(range(1, self._holding["counter"] + 1)):
            yield Said("“{title}”: the history has a gap.", title=self._title)
        for line in lines:
            if journal.seal(line) != line["digest"]:
                yield Said(
                    "“{title}”: change {counter} in its history is not as saved.",
                    title=self._title,
                    counter=line["counter"],
                )

    def _search(self) -> Iterator[Said]:
        stored = {
            (row["record_table"], row["record_id"]): row["words"]
            for row in self._db.table("passage").rows_where(
                '"holding" = ?', [self._holding["number"]]
            )
        }
        written = {(each.table, each.id): written_in(each) for each in self._records}
        for key in stored.keys() | {key for key, words in written.items() if words}:
            if key not in self._doubtful and stored.get(key, "") != written.get(key, ""):
                yield Said(
                    "“{title}”: the {table} {id} is not found by its words.",
                    title=self._title,
                    table=key[0],
                    id=key[1],
                )

    def _register(self) -> Iterator[Said]:
        filled, on = self._charter.completeness()
        should = holdings.shown(self._db, self._id) | {
            "days": holdings.days(self._db, self._id),
            "complete": round(100 * filled / on),
            "filled": " ".join(
                sorted(each.key for each in SECTIONS if self._charter.is_filled(each))
            ),
        }
        wrong = [name for name in should if should[name] != self._holding[name]]
        if wrong:
            names = ", ".join(wrong).replace("_", " ")
            yield Said(
                "“{title}”: the register does not agree with the charter ({names}).",
                title=self._title,
                names=names,
            )


def _is_searchable(db: Database) -> bool:
    """Return whether the search index agrees with the words it was made of.

    A library that can only be read is taken at its word: the question is put as a write.
    """
    try:
        db.execute("""INSERT INTO "search" ("search", rank) VALUES ('integrity-check', 1)""")
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT:
            return False
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_READONLY:
            raise
    return True
