"""Erasing a person from a library for good: from charters, versions and the history alike.

Beside emptying the bin this is the one thing that changes the past, because the law asks for
it. Everything stays as sound as it was: each digest is made anew, a version keeps the
fingerprint it was agreed with and says that somebody was erased from it since, and the history
says that it was done, not to whom. The words are gone from the file, not only from sight.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from planner.errors import LibraryError
from planner.model.changes import Change, Edit, Step
from planner.model.form import record_form, record_from
from planner.model.own import Attachment
from planner.model.people import Sought
from planner.model.steps import Called
from planner.store import holdings, indexing, journal
from planner.store.drafts import erase_beside
from planner.store.file import connect, explained, laid_over, let_go, recognise, writing
from planner.store.forgetting import Forgetting
from planner.store.journal import Entry
from planner.store.kept import copies_in, second_folder
from planner.store.migrations import migrations, refuse_newer
from planner.store.opening import opened
from planner.store.rows import TABLE_OF
from planner.store.traces import concerned, everything, named, signed_by


@dataclass(frozen=True, slots=True)
class Erased:
    """What was done: how many charters, which backups, and which could not be opened.

    `drafts` are the files of what is in no charter yet that had the person in them; `unreached`
    is the second place of backups where that is not there now.
    """

    charters: int
    backups: tuple[Path, ...] = ()
    left: tuple[Path, ...] = ()
    unreached: Path | None = None
    drafts: tuple[Path, ...] = ()


def erase(
    path: Path,
    sought: Sought,
    who: str,
    *,
    scans: bool = False,
    backups: bool = False,
    second: Path | None = None,
) -> Erased:
    """Erase a person from a library and what waits beside it, on request from backups of it.

    `scans` of what the person signed go as well, whoever else signed on them; `second` is the
    second place of backups, if there is one. It cannot be undone.

    Raises:
        LibraryError: it cannot be written, or is damaged; no charter is different.
        DocumentError: what waits beside it cannot be written; nothing has been erased.
    """
    db = laid_over(opened(path, read_only=False))
    try:
        drafts = erase_beside(path, sought)
        charters = _erased_from(db, path, sought, who, scans=scans)
    finally:
        let_go(db.conn)
    done: list[Path] = []
    left: list[Path] = []
    for backup in backups_of(path, second) if backups else ():
        try:
            _erase_from_backup(backup, sought, who, scans=scans)
            done.append(backup)
        except LibraryError:
            left.append(backup)
    is_gone = backups and second is not None and not second.is_dir()
    return Erased(charters, tuple(done), tuple(left), second if is_gone else None, drafts)


def backups_of(path: Path, second: Path | None) -> list[Path]:
    """Return the backups beside a library, then those in the second place that are of it."""
    elsewhere = copies_in(second_folder(second), path) if second is not None else []
    return [*backups_beside(path), *(each.path for each in reversed(elsewhere))]


def backups_beside(path: Path) -> list[Path]:
    """Return the backups in the folder beside a library, by name."""
    folder = path.parent / "backups"
    return sorted(each for each in folder.glob(f"*{path.suffix}") if _is_library(each))


def _is_library(path: Path) -> bool:
    with suppress(LibraryError):
        recognise(path)
        return True
    return False


def _erase_from_backup(path: Path, sought: Sought, who: str, *, scans: bool) -> None:
    """Erase a person from a backup, which keeps its age and needs no copy of its own."""
    was = path.stat()
    with explained(path):
        db = connect(path, "rw")
        try:
            refuse_newer(db, path)
            db.execute("PRAGMA foreign_keys = OFF")  # as a migration wants it
            with writing(db.conn):
                migrations.apply(db)
            db.execute("PRAGMA foreign_keys = ON")
            _erased_from(db, path, sought, who, scans=scans)
        finally:
            let_go(db.conn)
    os.utime(path, ns=(was.st_atime_ns, was.st_mtime_ns))


def _erased_from(db: Database, path: Path, sought: Sought, who: str, *, scans: bool) -> int:
    """Erase a person from an open library in one transaction; return how many charters."""
    with explained(path):
        db.execute("PRAGMA secure_delete = ON")  # freed pages are overwritten, not only freed
        with writing(db.conn):
            charters = [
                charter_id
                for charter_id in (str(row["id"]) for row in concerned(db, sought))
                if _Erasing(db, charter_id, sought).run(who, scans=scans)
            ]
            if charters:
                db.execute("""INSERT INTO "search" ("search") VALUES ('rebuild')""")
        with suppress(LibraryError), explained(path):  # while another program reads, or no room
            db.execute("VACUUM")
    return len(charters)


class _Erasing:
    """The erasing of a person from one charter."""

    def __init__(self, db: Database, charter_id: str, sought: Sought) -> None:
        self._db = db
        self._id = charter_id
        self._sought = sought
        self._records = everything(db, charter_id)
        self._lines = list(
            db.table("journal").rows_where(
                '"charter_id" = ?', [charter_id], order_by='"counter"'
            )
        )
        self._new = Forgetting(sought, self._records, [line["edits"] for line in self._lines])

    def run(self, who: str, *, scans: bool) -> bool:
        """Erase the person; return whether anything was there to erase."""
        at = holdings.place(self._db, self._id)
        is_changed = self._erase_scans(at.number) if scans else False
        is_changed |= self._rewrite_records(at.number)
        is_changed |= self._rewrite_history()
        if is_changed:
            now = datetime.now(UTC)
            by = self._sought.erased_from(who)
            change = Change(Called.ERASED, ())
            journal.remember(
                self._db, self._id, Entry(at.counter + 1, now, by, Step.DONE, change)
            )
            columns = holdings.shown(self._db, self._id) | {
                "counter": at.counter + 1,
                "changed": now.isoformat(),
            }
            self._db.table("holding").update(at.number, columns)
        return is_changed

    def _rewrite_records(self, number: int) -> bool:
        is_changed = False
        for record in self._records:
            form = record_form(record)
            new = self._new.form(record.table, record.id, form)
            if new != form:
                is_changed = True
                after = record_from(record.table, new)
                TABLE_OF[type(record)].change(self._db, self._id, record, after)
                indexing.reindex(self._db, number, Edit(record, after))
        return is_changed

    def _rewrite_history(self) -> bool:
        is_changed = False
        for line in self._lines:
            new = line | {
                "who": self._sought.erased_from(line["who"]),
                "words": self._new.words_of_change(line["words"], line["edits"]),
                "edits": self._new.edits(line["edits"]),
            }
            if new != line:
                is_changed = True
                new["digest"] = journal.seal(new)
                self._db.table("journal").update((self._id, line["counter"]), new)
        return is_changed

    def _erase_scans(self, number: int) -> bool:
        """Remove the scans of what the person signed, and what nobody names any more."""
        gone = list(signed_by(self._records, named(self._records, self._sought)))
        for scan in gone:
            TABLE_OF[Attachment].remove(self._db, self._id, scan.id)
            indexing.reindex(self._db, number, Edit(scan, None))
            self._records.remove(scan)
        removed = self._db.table("scan").count
        self._db.table("scan").delete_where(
            '"charter_id" = ? AND "sha256" NOT IN'
            ' (SELECT "sha256" FROM "attachment" WHERE "charter_id" = ?)',
            [self._id, self._id],
        )
        return bool(gone) or removed != self._db.table("scan").count
