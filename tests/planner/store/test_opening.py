"""What is opened as a library, what is made, and what is left alone."""

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from planner.errors import LibraryError, NewerLibraryError, Trouble
from planner.model.catalogue import RECORDS, fields_of
from planner.model.changes import Change, Edit
from planner.model.charter import Charter
from planner.model.records.front import Control, Partner
from planner.store import holdings
from planner.store.copies import copied
from planner.store.file import connect, writing
from planner.store.library import Library
from planner.store.migrating import bring_up_to_date
from planner.store.migrations import (
    m001_first,
    m002_translations,
    m003_attachments,
    m004_erased,
    m005_working,
    migrations,
)
from planner.store.opening import LOOKED_THROUGH
from planner.store.release import AS_MADE, MIGRATED, described

ALL = (m001_first, m002_translations, m003_attachments, m004_erased, m005_working)
LIBRARIES = Path(__file__).parents[2] / "libraries"


def test_a_library_is_made_with_its_folder_on_first_use(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "library.db"

    with Library.open(path, who="Ann") as library:
        assert library.count() == 0

    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("name", ["a?b#c%20.db", "d e’s ŵ.db", "no ending"])
def test_a_library_may_have_any_name(tmp_path: Path, name: str) -> None:
    with Library.open(tmp_path / name, who="Ann") as library:
        library.apply("c", Change("Start", ()))
    with Library.open(tmp_path / name, who="Ann", read_only=True) as library:
        assert library.count() == 1

    assert (tmp_path / name).exists()


def another_database(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE recipe (id INTEGER)")
    db.close()


def a_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("charter.json", "{}")


NOT_OURS: dict[str, tuple[Callable[[Path], object], str]] = {
    "another program's database": (another_database, "belongs to another program"),
    "a ZIP": (a_zip, "a ZIP"),
    "a PDF": (lambda path: path.write_bytes(b"%PDF-1.7\n"), "a PDF"),
    "text": (lambda path: path.write_text("Dear Jane,"), "some other file"),
    "nothing": (lambda path: path.touch(), "is empty"),
    "a beginning": (lambda path: path.write_bytes(b"SQLite format 3\0"), "another program"),
}


@pytest.mark.parametrize("kind", NOT_OURS)
@pytest.mark.parametrize("read_only", [True, False], ids=["to read", "to write"])
def test_what_is_not_ours_is_refused_and_left_alone(
    path: Path, kind: str, read_only: bool
) -> None:
    make, words = NOT_OURS[kind]
    make(path)
    before = path.read_bytes()

    with pytest.raises(LibraryError, match=words):
        Library.open(path, who="Ann", read_only=read_only)

    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (".", "is a folder"),
        ("file/library.db", "cannot be made there"),
        ("/proc/library.db", "cannot be made there|opened"),
        ("x" * 300, "cannot be made there|opened"),
    ],
    ids=["a folder", "inside a file", "a place without files", "too long a name"],
)
def test_a_place_where_no_library_can_be_is_told(
    tmp_path: Path, place: str, words: str
) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(LibraryError, match=words):
        Library.open(tmp_path / place, who="Ann")

    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_nothing_is_made_where_a_library_is_only_to_be_read(path: Path) -> None:
    with pytest.raises(LibraryError, match="there is no library"):
        Library.open(path, who="Ann", read_only=True)

    assert not path.exists()


@pytest.mark.parametrize("kept", ["library.db", "."], ids=["the file", "its folder"])
def test_a_library_that_may_not_be_written_is_opened_to_read_only(
    library: Library, path: Path, kept: str
) -> None:
    library.close()
    (path.parent / kept).chmod(0o555)
    if os.access(path.parent / kept, os.W_OK):
        pytest.skip("this user may write anywhere")

    with pytest.raises(LibraryError, match="not write"):
        Library.open(path, who="Ann")
    with Library.open(path, who="Ann", read_only=True) as other:
        assert other.count() == 0


@pytest.mark.usefixtures("telford")
def test_what_was_opened_to_read_is_not_written(library: Library, path: Path) -> None:
    with (
        Library.open(path, who="Ben", read_only=True) as other,
        pytest.raises(LibraryError, match="only be read"),
    ):
        other.delete("telford")

    assert library.count() == 1


def test_a_library_in_use_by_another_program_is_told_so(library: Library, path: Path) -> None:
    library._db.execute("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(LibraryError, match="in use by another program"):
        library.apply("c", Change("Start", ()))

    other.close()
    library.apply("c", Change("Start", ()))
    assert library.count() == 1


@pytest.mark.usefixtures("telford")
@pytest.mark.parametrize("replaced", [True, False], ids=["replaced", "removed"])
def test_a_library_that_is_no_longer_in_its_place_is_not_written(
    library: Library, path: Path, replaced: bool
) -> None:
    copy = library.backup()
    path.unlink()
    if replaced:
        shutil.copy(copy, path)

    with pytest.raises(LibraryError, match="moved or replaced"):
        library.delete("telford")


@pytest.mark.parametrize("before", [None, *sorted(LIBRARIES.glob("*.db"))])
def test_programs_that_start_at_once_share_one_library(path: Path, before: Path | None) -> None:
    if before is not None:  # each finds that it must be brought up to date
        shutil.copy(before, path)
    code = (
        "import sys; from pathlib import Path; from planner.model.changes import Change;"
        "from planner.store.library import Library\n"
        "with Library.open(Path(sys.argv[1]), who='Ann') as library:\n"
        "    library.apply(sys.argv[2], Change('Start', ()))"
    )
    programs = [
        subprocess.Popen([sys.executable, "-c", code, path, str(number)]) for number in range(3)
    ]

    assert [program.wait() for program in programs] == [0, 0, 0]
    with Library.open(path, who="Ann") as library:
        assert library.count() == 3 + (before is not None)
    beside = {path} if before is None else {path, path.parent / "backups"}
    assert set(path.parent.iterdir()) == beside


@pytest.mark.usefixtures("telford")
def test_a_full_disk_is_told_and_nothing_is_lost(library: Library, telford: Charter) -> None:
    [(pages,)] = library._db.execute("PRAGMA page_count").fetchall()
    library._db.execute(f"PRAGMA max_page_count = {pages}")
    paste = Change("Paste", (Edit(None, Partner(id="p", mission="word " * 40_000)),))

    with pytest.raises(LibraryError, match="the disk is full"):
        library.apply("telford", paste)

    library._db.execute("PRAGMA max_page_count = 1000000")
    assert library.charter("telford") == telford
    library.apply("telford", paste)


@pytest.mark.usefixtures("telford")
def test_a_library_that_another_program_set_to_a_write_ahead_log_has_none(
    library: Library, path: Path
) -> None:
    """SQLite before 3.51.3 can lose what is in one, and a copied file leaves it behind."""
    library.close()
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA journal_mode = WAL")

    with Library.open(path, who="Ann") as opened:
        opened.delete("telford")
        assert opened._db.journal_mode == "truncate"
        assert not path.with_name(f"{path.name}-wal").exists()


@pytest.mark.usefixtures("telford")
def test_a_library_that_was_closed_is_one_file(library: Library, path: Path) -> None:
    library.close()

    assert list(path.parent.iterdir()) == [path]


@pytest.mark.usefixtures("telford")
def test_what_one_program_closes_another_goes_on_with(library: Library, path: Path) -> None:
    Library.open(path, who="Ben").close()

    library.delete("telford")
    library._db.execute("BEGIN IMMEDIATE")
    library._db.execute('UPDATE "holding" SET "title" = ?', ("half done",))
    Library.open(path, who="Ben", read_only=True).close()

    assert path.with_name("library.db-journal").stat().st_size > 0
    library.close()
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.usefixtures("telford")
def test_a_library_opened_to_read_leaves_what_is_beside_it(path: Path) -> None:
    journal = path.with_name("library.db-journal")
    assert journal.stat().st_size == 0

    Library.open(path, who="Ben", read_only=True).close()

    assert journal.exists()


@pytest.mark.usefixtures("telford")
@pytest.mark.parametrize("filling", [b"\0", b"\xff"], ids=["zeros", "ones"])
def test_a_damaged_page_is_told_in_plain_words_at_opening(
    library: Library, path: Path, filling: bytes
) -> None:
    library.close()
    whole = path.read_bytes()

    for start in range(4096, len(whole), 13 * 4096):
        path.write_bytes(whole[:start] + filling * 4096 + whole[start + 4096 :])
        with pytest.raises(LibraryError, match="the file is damaged; put a backup"):
            Library.open(path, who="Ann")


def test_of_a_large_library_the_register_is_looked_through_at_opening(
    library: Library, path: Path
) -> None:
    [register] = library._db.query("SELECT rootpage FROM sqlite_schema WHERE name = 'holding'")
    library.close()
    with path.open("r+b") as file:
        file.seek((register["rootpage"] - 1) * 4096)
        file.write(bytes(4096))
        file.truncate(2 * LOOKED_THROUGH)

    with pytest.raises(LibraryError, match="the file is damaged; put a backup"):
        Library.open(path, who="Ann")


def test_a_library_of_a_later_release_is_refused_and_left_alone(
    library: Library, path: Path
) -> None:
    library.close()
    bring_up_to_date(path, later())
    before = hashlib.sha256(path.read_bytes()).digest()

    with pytest.raises(NewerLibraryError, match="later release"):
        Library.open(path, who="Ann")

    assert hashlib.sha256(path.read_bytes()).digest() == before


def test_a_copy_is_kept_before_a_library_is_brought_up_to_date(
    library: Library, telford: Charter, path: Path
) -> None:
    library.close()
    bring_up_to_date(path, later())

    [copy] = (path.parent / "backups").iterdir()
    with Library.open(copy, who="Ann") as before:
        assert before.charter("telford") == telford
    with connect(path, "ro") as db:
        assert "cost" in db.table("objective").columns_dict
    assert not [*path.parent.glob(".*")]


@pytest.mark.usefixtures("telford")
def test_a_library_is_not_brought_up_to_date_while_another_program_writes(
    library: Library, path: Path
) -> None:
    before = columns(library, "objective")
    with (
        writing(library._db.conn),
        pytest.raises(LibraryError, match="in use by another program"),
    ):
        bring_up_to_date(path, later())

    assert columns(library, "objective") == before
    assert not [*path.parent.glob(".*")]


@pytest.mark.usefixtures("telford")
def test_a_program_that_has_it_open_does_not_write_into_what_was_brought_up_to_date(
    library: Library, path: Path
) -> None:
    bring_up_to_date(path, later())

    with pytest.raises(LibraryError, match="moved or replaced while it was open"):
        library.delete("telford")


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ('"counter" INTEGER', '"cpunter" INTEGER'),
        ('REFERENCES "partner"', 'REFERENCES "pastner"'),
        ('"title" TEXT NOT NULL', '"title" TEXT NOT NULM'),
        ("prefix='1 2'", "prefix='1 3'"),
    ],
)
@pytest.mark.usefixtures("telford")
def test_a_letter_that_changed_in_the_description_of_a_table_is_damage(
    library: Library, path: Path, said: str, instead: str
) -> None:
    library.close()
    whole = path.read_bytes()
    assert said.encode() in whole
    path.write_bytes(whole.replace(said.encode(), instead.encode(), 1))

    with pytest.raises(LibraryError) as refused:
        Library.open(path, who="Ann")

    assert refused.value.trouble is Trouble.DAMAGED


@pytest.mark.usefixtures("telford")
def test_a_description_in_other_letters_that_means_the_same_is_none(
    library: Library, path: Path
) -> None:
    library.close()
    path.write_bytes(path.read_bytes().replace(b'"title" TEXT NOT', b'"title" text NOT', 1))

    with Library.open(path, who="Ann") as opened:
        assert not is_same_letters(opened._db)
        assert opened.count() == 1


@pytest.mark.usefixtures("telford")
def test_what_another_program_added_to_a_library_is_no_damage(
    library: Library, path: Path
) -> None:
    library._db.execute("ANALYZE")
    library._db.execute("CREATE INDEX by_title ON holding (title)")
    library.close()

    with Library.open(path, who="Ann") as opened:
        assert list(opened.verify()) == []


@pytest.mark.usefixtures("telford")
def test_no_copy_is_kept_of_a_library_that_does_not_know_its_tables_any_more(
    library: Library, path: Path
) -> None:
    library.close()
    path.write_bytes(path.read_bytes().replace(b'"counter" INTEGER', b'"cpunter" INTEGER'))

    with pytest.raises(LibraryError, match="file is damaged"):
        copied(path, path.with_name("copy.db"))

    assert list(path.parent.iterdir()) == [path]


def test_a_library_keeps_who_may_read_it_when_it_is_brought_up_to_date(path: Path) -> None:
    shutil.copy(LIBRARIES / "0.1.db", path)
    path.chmod(0o600)

    Library.open(path, who="Ann").close()

    assert path.stat().st_mode & 0o777 == 0o600


def test_the_letters_of_a_new_library_are_known(library: Library) -> None:
    assert described(library._db.conn) == AS_MADE, "A migration has made others."


def test_the_migrations_of_this_release_are_known(library: Library) -> None:
    assert tuple(each.name for each in migrations.applied(library._db)) == MIGRATED


def is_same_letters(db: Database) -> bool:
    return described(db.conn) == AS_MADE


@pytest.mark.usefixtures("telford")
@pytest.mark.parametrize(
    "harm", ['DELETE FROM "holding"', 'DELETE FROM "partner"'], ids=["a charter", "a link"]
)
def test_an_update_that_would_lose_something_is_not_made(
    library: Library, path: Path, harm: str
) -> None:
    known = later()
    known()(lambda db: db.execute(harm))
    before = columns(library, "objective")

    with pytest.raises(LibraryError, match="could not be brought up to date"):
        bring_up_to_date(path, known)

    assert library.charter("telford").partners
    assert columns(library, "objective") == before
    assert list((path.parent / "backups").iterdir()) == []
    assert list(library.verify()) == []


def test_an_earlier_library_is_not_opened_where_it_cannot_be_brought_up_to_date(
    path: Path,
) -> None:
    db = Database(path)
    db.execute("PRAGMA application_id = 0x50504C4E")
    migrations.apply(db, stop_before="m001_first")
    db.close()

    with pytest.raises(LibraryError, match="earlier release"):
        Library.open(path, who="Ann", read_only=True)


def test_a_library_from_before_the_first_migration_runs_it(path: Path) -> None:
    db = Database(path)
    db.execute("PRAGMA application_id = 0x50504C4E")
    migrations.apply(db, stop_before="m001_first")
    db.close()

    with Library.open(path, who="Ann") as library:
        library.apply("c", Change("Start", (Edit(None, Partner(id="p")),)))
        assert library.charter("c").partners == (Partner(id="p"),)


def test_an_earlier_library_learns_who_has_signed(path: Path) -> None:
    db = Database(path)
    migrations.apply(db, stop_before="m003_attachments")
    db.execute("INSERT INTO holding (number, id, title) VALUES (1, 'c', 'Food')")
    for table, columns in (
        ("partner", {"id": "p1", "name": "Église"}),
        ("partner", {"id": "p2", "known_as": "Hub"}),
        ("partner", {"id": "p3", "name": "Faiths", "kind": "sector"}),
        ("partner", {"id": "p4", "name": "Hall", "left": "2026-01-01"}),
        ("signature", {"id": "s", "partner": "p2", "signed": "2026-05-03"}),
    ):
        row = {"charter_id": "c", "rank": 0.0, "digest": ""} | columns
        db.table(table).insert(row)
    db.close()

    with Library.open(path, who="Ann") as library:
        [holding] = library._db.table("holding").rows
        shown = holdings.shown(library._db, "c")

    assert (holding["signed"], holding["unsigned"]) == (1, '["Église"]')
    assert (shown["signed"], shown["unsigned"]) == (1, '["Église"]')


def test_every_field_has_a_column_in_a_new_library(library: Library) -> None:
    missing = [
        f"{table}.{name}"
        for table, kind in RECORDS.items()
        for name, _ in fields_of(kind)
        if name not in columns(library, table)
    ]

    assert missing == []


@pytest.mark.parametrize("release", sorted(each.name for each in LIBRARIES.glob("*.db")))
def test_a_library_of_every_release_opens(path: Path, release: str) -> None:
    shutil.copy(LIBRARIES / release, path)

    with Library.open(path, who="Ann") as library:
        charter = library.charter(library.find("Telford Food Partnership"))
        assert list(library.verify()) == []

    assert charter.one(Control).status == "draft"
    assert charter.partners[0].name == "Riverside <Hub> & Friends"


@pytest.mark.parametrize("release", sorted(each.name for each in LIBRARIES.glob("*.db")))
def test_a_library_of_every_release_becomes_like_a_new_one(
    library: Library, tmp_path: Path, release: str
) -> None:
    shutil.copy(LIBRARIES / release, tmp_path / release)

    with Library.open(tmp_path / release, who="Ann") as old:
        assert everything(old) == everything(library)


def test_there_is_a_library_of_the_first_release() -> None:
    assert (LIBRARIES / "0.1.db").exists()


def columns(library: Library, table: str) -> set[str]:
    return set(library._db.table(table).columns_dict)


def everything(library: Library) -> dict[str, set[str]]:
    """Return the columns of every table and index."""
    names = library._db.execute("SELECT name FROM sqlite_schema").fetchall()
    return {name: columns(library, name) for (name,) in names}


def later() -> Migrations:
    """Return the migrations of a release that does not exist yet."""
    known = Migrations(migrations.name)
    for each in ALL:
        known()(each)

    @known()
    def m999_cost(db: Database) -> None:
        db.table("objective").add_column("cost", str, not_null_default="not said")

    return known
