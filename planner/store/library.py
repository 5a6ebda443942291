"""The library: every charter a person keeps, in one SQLite file.

There is one way in, `apply`; everything else reads. A library belongs to the main thread;
others are given a frozen `Charter`.

The register is what people see first, and it waits for nothing else: it is read over the plain
connection, and whatever writes, or knows the types of records, is imported by the methods that
need it.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from planner.errors import (
    ExchangeError,
    LibraryError,
    PlannerError,
    Trouble,
    UnknownCharterError,
)
from planner.model.changes import Change, Edit, Step
from planner.model.own import Binned, Version
from planner.model.steps import Called, step_of
from planner.store import register, search
from planner.store.file import explained, laid_over, let_go, reading, writing
from planner.store.opening import opened
from planner.store.register import STAY, Holding, Order
from planner.store.search import Hit

if TYPE_CHECKING:
    from sqlite_utils import Database

    from planner.model.charter import Charter
    from planner.store.journal import Entry


def _to_nobody(charter_id: str, change: Change, step: Step) -> None:
    """Hear of a change that was made, and do nothing about it."""


class _Opened:
    """A library file that is open, until it is closed; `told` hears of each change made."""

    def __init__(
        self, path: Path, who: str, db: sqlite3.Connection, *, is_read_only: bool = False
    ) -> None:
        self.path = path
        self.who = who
        self.is_read_only = is_read_only
        self._connection = db
        self._there = path.stat()
        self.told: Callable[[str, Change, Step], object] = _to_nobody

    def close(self) -> None:
        """Let go of the file, and leave no other beside it."""
        let_go(self._connection)

    def verify(self) -> Iterator[str]:
        """Yield a sentence for each fault: in the structure, in what is stored, in links."""
        from planner.store import integrity

        with explained(self.path):
            yield from map(str, integrity.faults(self._db))

    def backup(self, target: Path | None = None) -> Path:
        """Put a verified copy at a place, or in the folder `backups` beside it; return where.

        Raises:
            LibraryError: it cannot be written there, or the library is damaged.
        """
        from planner.store import copies

        with explained(self.path):
            return copies.backup(self._db, self.path, target)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @cached_property
    def _db(self) -> "Database":
        """Return what writes, and what reads all but the register."""
        return laid_over(self._connection)

    @contextmanager
    def _listing(self) -> Iterator[sqlite3.Connection]:
        with explained(self.path), reading(self._connection):
            yield self._connection

    @contextmanager
    def _reading(self) -> "Iterator[Database]":
        with self._listing():
            yield self._db

    @contextmanager
    def _writing(self) -> "Iterator[Database]":
        with explained(self.path), writing(self._connection):
            if not self.is_in_place():  # asked when nobody else can put another there any more
                reason = "the file was moved or replaced while it was open; open it again"
                raise LibraryError(self.path, reason, Trouble.MOVED)
            yield self._db

    def is_in_place(self) -> bool:
        """Return whether what is written would still be found under the path."""
        try:
            return os.path.samestat(self._there, self.path.stat())
        except OSError:
            return False


class Library(_Opened):
    """The charters in a file: changed through `apply` alone, and read in many ways."""

    @classmethod
    def open(cls, path: Path, *, who: str, read_only: bool = False) -> Self:
        """Open a library, making it on first use; `who` is named in its history.

        What was in the bin for over thirty days goes for good, unless it is only to be read.
        The clock alone is not believed: there must have been changes on several of those days.

        Raises:
            LibraryError: it is not a library, or cannot be opened or made there.
            NewerLibraryError: a later release of the program wrote it.
        """
        library = cls(path, who, opened(path, read_only=read_only), is_read_only=read_only)
        if not read_only:
            with suppress(LibraryError):  # it can wait for another day
                library.empty_bin(datetime.now(UTC) - STAY, only_if_lived=True)
        return library

    def apply(self, charter_id: str, change: Change, step: Step = Step.DONE) -> Change:
        """Make a change to a charter, or none of it; a charter begins with its first change.

        Returns the change that was made: where a charter becomes agreed, a version is kept.

        Raises:
            ConflictError: a record is no longer as the change expects to find it.
            LibraryError: the file cannot be written.
            PlannerError: a link would lead nowhere, a value cannot be kept, or the charter has
                been agreed and this would change it.
        """
        from planner.store.writing import write

        try:
            with self._writing() as db:
                made = write(db, charter_id, change, self.who, step)
        except ExchangeError as error:
            raise PlannerError(
                "“{step}” was not saved: {error}.", step=step_of(change), error=error.said
            ) from error
        except sqlite3.IntegrityError as error:
            raise PlannerError(
                "“{step}” was not saved: it does not fit the rest of the charter.",
                step=step_of(change),
            ) from error
        self.told(charter_id, made, step)
        return made

    def charter(self, charter_id: str) -> "Charter":
        """Return a charter as it stands, whether or not it is in the bin.

        Raises:
            UnknownCharterError: there is no charter of this id.
        """
        from planner.store.rows import load

        with self._reading() as db:
            if not register.is_there(db.conn, charter_id):
                raise UnknownCharterError(
                    "There is no charter “{charter_id}” in the library.", charter_id=charter_id
                )
            return load(db, charter_id)

    def find(self, name: str) -> str:
        """Return the id of the charter that an id, the beginning of one or a title stands for.

        Raises:
            UnknownCharterError: it stands for none, or for several; the bin does not count.
        """
        with self._listing() as db:
            return register.find(db, name)

    def title(self, charter_id: str) -> str:
        """Return the title of a charter, without reading the charter.

        Raises:
            UnknownCharterError: there is no charter of this id.
        """
        with self._listing() as db:
            return register.title(db, charter_id)

    def count(self, words: str = "") -> int:
        """Return how many charters there are, or how many go by these words."""
        with self._listing() as db:
            return register.count(db, words)

    def page(
        self, offset: int, limit: int, order: Order = Order.TITLE, words: str = ""
    ) -> list[Holding]:
        """Return a page of the register; `words` are sought in titles and names of partners."""
        with self._listing() as db:
            return register.page(db, offset, limit, order, words)

    def search(self, words: str, limit: int = 50, charter_id: str = "") -> list[Hit]:
        """Return where words stand in any charter or in one; the bin is left out.

        Any words will do, and none find nothing.
        """
        with self._listing() as db:
            return search.search(db, words, limit, charter_id)

    def history(
        self, charter_id: str, limit: int = 200, *, whole: bool = True, in_words: bool = False
    ) -> "list[Entry]":
        """Return the latest changes to a charter, newest first.

        Unless it is to be `whole`, the change that began the charter comes without its edits,
        which take as long to read as the charter; told only `in_words`, every change does.
        """
        from planner.store import journal

        with self._reading() as db:
            return journal.history(db, charter_id, limit, whole=whole, in_words=in_words)

    def versions(self, charter_id: str) -> list[Version]:
        """Return the versions of a charter, oldest first, without their content."""
        from planner.store import versions

        with self._reading() as db:
            return versions.versions(db, charter_id)

    def version(self, charter_id: str, version_id_or_name: str) -> "Charter":
        """Return the charter as it was in a version.

        Raises:
            PlannerError: there is no such version.
        """
        from planner.store import versions

        with self._reading() as db:
            return versions.version(db, charter_id, version_id_or_name)

    def scan(self, charter_id: str, attachment_id: str) -> bytes:
        """Return the bytes of an attachment.

        Raises:
            PlannerError: there is no such attachment, or it is not as it was attached.
        """
        from planner.store import scans

        with self._reading() as db:
            return scans.content(db, charter_id, attachment_id)

    def keep(self, charter_id: str, name: str) -> Version:
        """Keep a charter as it stands under a name; return the version.

        Raises:
            PlannerError: the name is empty, or that of another version or of the present.
        """
        from planner.store.versions import kept_now

        charter, others = self.charter(charter_id), self.versions(charter_id)
        kept = kept_now(charter, name, others, self.who)
        self.apply(charter_id, Change(Called.KEPT.format(version=name), (Edit(None, kept),)))
        return kept

    def delete(self, charter_id: str) -> None:
        """Move a charter to the bin; one that is there stays there."""
        self._bin(charter_id, Binned(since=datetime.now(UTC)))

    def restore_charter(self, charter_id: str) -> None:
        """Take a charter out of the bin; one that is not there stays where it is."""
        self._bin(charter_id, None)

    def _bin(self, charter_id: str, after: Binned | None) -> None:
        from planner.store.rows import stored

        title = self.charter(charter_id).title or "Untitled"
        with self._reading() as db:
            before = stored(db, charter_id, Binned)
        if (before is None) != (after is None):
            called = Called.OUT_OF_THE_BIN if before else Called.BINNED
            self.apply(charter_id, Change(called.format(title=title), (Edit(before, after),)))

    def bin(self) -> list[Holding]:
        """Return the charters in the bin, the latest first."""
        with self._listing() as db:
            return register.in_bin(db)

    def empty_bin(self, before: datetime, *, only_if_lived: bool = False) -> int:
        """Remove for good what went to the bin before a moment; return how many charters.

        Scans that were taken away before it go as well. With `only_if_lived` nothing goes where
        changes were not made on several days since.
        """
        with self._listing() as db:
            if not register.due(db, before) and not register.has_old_scans(db, before):
                return 0
            if only_if_lived and not register.is_lived_through(db, before):
                return 0
        from planner.store.bin import remove_for_good
        from planner.store.scans import remove_old

        with self._writing() as db:
            charters = register.due(db.conn, before)
            remove_for_good(db, charters)
            remove_old(db, before)
        return len(charters)
