"""Keeping copies of a library, and looking into one."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import DatabaseError
from tempfile import TemporaryDirectory

from sqlite_utils import Database

from planner.errors import LibraryError, Trouble
from planner.model.changes import Change, Edit
from planner.model.own import Attachment, Version
from planner.saying import Said, of_system
from planner.store import integrity
from planner.store.copies import copy, is_sound, put_beside
from planner.store.description import is_as_made
from planner.store.file import connect, explained, recognise
from planner.store.kept import Why, copies_in, folder_of, second_folder, thin_out, unused
from planner.store.library import Library
from planner.store.migrating import migrate
from planner.store.migrations import migrations, refuse_newer
from planner.store.rows import TABLE_OF

READ_THROUGH = 8_000_000  # bytes of a copy of which every record is checked against its digest
Mark = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """What came of keeping a copy; `path` is empty where nothing had changed."""

    path: Path | None
    warning: Said | None = None


def keep(library: Path, why: Why = Why.KEPT, second: Path | None = None) -> Kept:
    """Keep a verified copy of a library where it has changed since the last, and thin out.

    It may run on any thread: it reads the library for itself. The copy gets its name only once
    its structure was found whole, and nothing is thinned out but after that. Where a record in
    it is not as it was saved, the copy says so in its name and takes no other's place. A second
    place that is missing or full is told in the warning; the copy beside the library is kept
    all the same.

    Raises:
        LibraryError: no copy can be made beside the library, or the library is damaged.
    """
    folder = folder_of(library)
    with explained(library), connect(library, "ro") as db:
        newest = next(iter(copies_in(folder, library)), None)
        if newest is not None and mark(db) == _mark_of(newest.path):
            return Kept(None, _second(library, newest.path, second))
        if newest is None and not db.table("holding").count:
            return Kept(None)
        made = copy(db, unused(library, why))
    if fault := _doubt(made):
        made = made.replace(unused(library, Why.DOUBTFUL))
        return Kept(made, fault)
    thin_out(folder, library)
    return Kept(made, _second(library, made, second))


def mark(db: Database) -> Mark:
    """Return what is another with every change to a library, whatever the clock says."""
    asked = 'SELECT count(*), total("counter"), max("changed"), max("number") FROM "holding"'
    [row] = db.execute(asked).fetchall()
    return tuple(row)


def _mark_of(path: Path) -> Mark | None:
    with suppress(LibraryError, DatabaseError):
        recognise(path)
        with connect(path, "ro") as db:
            return mark(db)
    return None


def _doubt(path: Path) -> Said | None:
    """Return the first fault in what a small copy says; that of a large one is not sought."""
    if path.stat().st_size > READ_THROUGH:
        return None
    with explained(path), connect(path, "ro") as db:
        return next(integrity.faults(db), None)


def _second(library: Path, made: Path, place: Path | None) -> Said | None:
    """Put a copy into the second place as well; return what stood in the way."""
    if place is None:
        return None
    if not place.is_dir():
        return Said("There is no copy in {place}: the folder is not there.", place=place)
    folder = second_folder(place)
    target = folder / made.name
    try:
        if not target.exists():
            folder.mkdir(exist_ok=True)
            put_beside(made, target)
            thin_out(folder, library)
    except (OSError, shutil.Error) as error:
        return Said("There is no copy in {place}: {why}.", place=place, why=of_system(error))
    return None


def charters_in(path: Path) -> int | None:
    """Return how many charters a copy has outside the bin; `None` where it cannot be read."""
    with suppress(LibraryError, DatabaseError):
        recognise(path)
        with connect(path, "ro") as db:
            return int(db.table("holding").count_where('"binned" IS NULL'))
    return None


@contextmanager
def looked_into(path: Path) -> Iterator[Library]:
    """Read a copy without changing a byte of it; one of an earlier release is read as well.

    Raises:
        LibraryError: it is damaged or no library.
        NewerLibraryError: it is of a later release.
    """
    with _read(path) as db:
        yield Library(path, "", db.conn, is_read_only=True)


def arriving(path: Path, charter_id: str, text: str) -> Change:
    """Return the change that makes a charter of a copy, with its versions and its scans.

    Raises:
        LibraryError: the copy is damaged or no library.
        UnknownCharterError: it has no such charter.
    """
    with looked_into(path) as library:
        charter = library.charter(charter_id)
        scans = tuple(library.scan(charter_id, one.id) for one in charter.all(Attachment))
    with _read(path) as db:
        versions = TABLE_OF[Version].all(db, charter_id).values()
    records = (*charter.records(), *versions)
    return Change(text, tuple(Edit(None, record) for record in records), scans)


@contextmanager
def _read(path: Path) -> Iterator[Database]:
    recognise(path)
    with explained(path), ExitStack() as on_the_way:
        db = on_the_way.enter_context(connect(path, "ro"))
        if not is_sound(path):
            reason = "the file is damaged; take another copy"
            raise LibraryError(path, reason, Trouble.DAMAGED)
        refuse_newer(db, path)
        if migrations.pending(db):
            folder = Path(on_the_way.enter_context(TemporaryDirectory()))
            db = on_the_way.enter_context(connect(copy(db, folder / path.name), "rw"))
            migrate(db)
        if not is_as_made(db):
            raise LibraryError(path, "the file is damaged; take another copy", Trouble.DAMAGED)
        yield db
