"""Backups that were looked at before they got their name, and putting one back."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from planner.errors import LibraryError, NewerLibraryError
from planner.model.changes import Change, Edit
from planner.model.charter import Charter
from planner.store.backup import restore
from planner.store.library import Library


def rename(library: Library, title: str) -> None:
    control = library.charter("telford").control
    library.apply("telford", Change("Rename", (Edit(control, replace(control, title=title)),)))


def test_a_backup_is_a_library_with_everything_in_it(
    library: Library, telford: Charter, tmp_path: Path
) -> None:
    target = library.backup(tmp_path / "stick" / "copy.db")

    assert target == tmp_path / "stick" / "copy.db"
    assert [each.name for each in target.parent.iterdir()] == ["copy.db"]
    with Library.open(target, who="Ann", read_only=True) as copy:
        assert copy.charter(telford.id) == telford


@pytest.mark.usefixtures("telford")
def test_backups_without_a_place_stand_beside_the_library_under_names_of_their_own(
    library: Library, path: Path
) -> None:
    made = [library.backup() for _ in range(3)]

    assert sorted(made) == sorted((path.parent / "backups").iterdir())
    assert all(each.name.startswith("library 20") for each in made)


def test_a_backup_into_a_folder_gets_a_name_with_its_time(
    library: Library, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()

    assert library.backup(folder).parent == folder


@pytest.mark.usefixtures("telford")
def test_a_damaged_library_is_not_put_over_a_good_backup(
    library: Library, path: Path, damage: Callable[[Path, str], None]
) -> None:
    target = library.backup()
    good = target.read_bytes()
    damage(path, "It's time to open two hubs")
    library._db.execute("PRAGMA shrink_memory")  # what was read before would hide it

    with pytest.raises(LibraryError, match="damaged"):
        library.backup(target)

    assert target.read_bytes() == good
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize(
    "target",
    ["library.db", "file/copy.db", "letter"],
    ids=["itself", "in a file", "over a letter"],
)
def test_a_backup_that_cannot_be_made_is_told(
    library: Library, tmp_path: Path, target: str
) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "letter").write_text("Dear Jane,")

    with pytest.raises(LibraryError):
        library.backup(tmp_path / target)

    assert library.count() == 0
    assert (tmp_path / "letter").read_text() == "Dear Jane,"


def test_a_backup_is_put_back_and_the_present_library_kept_aside(
    library: Library, telford: Charter, path: Path
) -> None:
    backup = library.backup()
    rename(library, "Wrekin")
    library.close()

    aside = restore(path, backup, "Ann")

    with Library.open(path, who="Ann") as restored, Library.open(aside, who="Ann") as before:
        assert restored.charter("telford") == telford
        assert before.charter("telford").title == "Wrekin"


def test_a_backup_is_put_where_no_library_was(
    library: Library, telford: Charter, tmp_path: Path
) -> None:
    place = tmp_path / "new" / "library.db"

    assert restore(place, library.backup(), "Ann") == place
    with Library.open(place, who="Ann") as restored:
        assert restored.charter("telford") == telford


@pytest.mark.usefixtures("telford")
def test_a_damaged_library_is_kept_aside_as_it_is(library: Library, path: Path) -> None:
    backup = library.backup()
    library.close()
    path.write_bytes(b"nothing of use")

    aside = restore(path, backup, "Ann")

    assert aside.read_bytes() == b"nothing of use"
    with Library.open(path, who="Ann") as restored:
        assert restored.count() == 1


@pytest.mark.usefixtures("telford")
def test_a_journal_left_by_a_crash_does_not_spoil_what_is_put_back(
    library: Library, path: Path
) -> None:
    backup = library.backup()
    for number in range(50):
        rename(library, f"Telford {number} {'and ' * 300}")
    library._db.execute("PRAGMA cache_size = 1")  # so that half a change reaches the file
    library._db.execute("BEGIN")
    library._db.execute("""UPDATE "journal" SET "words" = 'half done'""")
    crashed = [each.read_bytes() for each in (path, path.with_name("library.db-journal"))]
    library.close()
    path.write_bytes(crashed[0])
    path.with_name("library.db-journal").write_bytes(crashed[1])

    aside = restore(path, backup, "Ann")

    for each in (path, aside):
        with Library.open(each, who="Ann") as sound:
            assert list(sound.verify()) == []


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"text"], ids=["empty", "a PDF", "text"])
def test_what_is_no_backup_is_not_put_back(
    library: Library, telford: Charter, tmp_path: Path, content: bytes
) -> None:
    source = tmp_path / "source"
    source.write_bytes(content)

    with pytest.raises(LibraryError):
        restore(library.path, source, "Ann")

    assert library.charter("telford") == telford


def test_a_damaged_backup_is_not_put_back(
    library: Library, telford: Charter, damage: Callable[[Path, str], None]
) -> None:
    backup = library.backup()
    damage(backup, "It's time to open two hubs")

    with pytest.raises(LibraryError, match="damaged; take another"):
        restore(library.path, backup, "Ann")

    assert library.charter("telford") == telford


def test_the_library_itself_is_no_backup(library: Library) -> None:
    with pytest.raises(LibraryError, match="the library itself"):
        restore(library.path, library.path, "Ann")


def test_a_backup_of_a_later_release_is_not_put_back(
    library: Library, telford: Charter, path: Path
) -> None:
    backup = library.backup()
    with sqlite3.connect(backup) as db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('partnership-planner', 'm999_later', '')"
        )
    db.close()

    with pytest.raises(NewerLibraryError):
        restore(path, backup, "Ann")

    assert library.charter("telford") == telford


def test_nothing_is_put_back_while_another_program_writes(library: Library, path: Path) -> None:
    backup = library.backup()
    library._db.execute("BEGIN IMMEDIATE")

    with pytest.raises(LibraryError, match="in use by another program"):
        restore(path, backup, "Ann")

    assert not list((path.parent / "backups").glob("*before*"))
