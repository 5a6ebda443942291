"""Copies that are kept: when, for how long, in which places, and what is in them."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from planner.errors import LibraryError, NewerLibraryError
from planner.model.changes import Change, Edit
from planner.model.charter import Charter
from planner.store import backups
from planner.store.backups import keep, looked_into
from planner.store.kept import Copy, Why, copies_in, folder_of, second_folder, superfluous
from planner.store.library import Library
from tests.bad_places import PAGE, anybodys_folder, as_somebody_else, fill, small_disk

LIBRARIES = Path(__file__).parents[2] / "libraries"
START = datetime(2026, 1, 1, 9)


def rename(library: Library, title: str) -> None:
    control = library.charter("telford").control
    library.apply("telford", Change("Rename", (Edit(control, replace(control, title=title)),)))


def made(*moments: datetime, why: Why = Why.KEPT) -> list[Copy]:
    """Return copies made one after the other, whatever the clock said."""
    return [
        Copy(Path(f"{number}.db"), why, moment, number)
        for number, moment in enumerate(moments, 1)
    ]


def staying(copies: list[Copy]) -> list[Copy]:
    gone = {each.path for each in superfluous(copies)}
    return [each for each in copies if each.path not in gone]


def test_two_days_twelve_days_ten_weeks_and_nine_months_are_kept() -> None:
    every_half_hour = [START + timedelta(minutes=30 * step) for step in range(48 * 400)]

    left = staying(made(*every_half_hour))

    last = every_half_hour[-1].date()
    of_day = {
        day: [each for each in left if each.moment.date() == day]
        for day in (each.moment.date() for each in left)
    }
    assert [len(of_day[last - timedelta(days=back)]) for back in range(12)] == [
        18,
        48,
        *[1] * 10,
    ]
    assert len({each.moment.isocalendar()[:2] for each in left}) >= 10
    assert len({(each.moment.year, each.moment.month) for each in left}) == 9
    assert len(left) < 18 + 48 + 10 + 10 + 9


def test_the_newest_stays_whatever_the_clock_says() -> None:
    moments = [START + timedelta(days=step) for step in range(40)]
    for clock in (datetime(1970, 1, 1), datetime(2099, 1, 1)):
        copies = made(*moments, clock, moments[-1])

        left = staying(copies)

        assert copies[-1] in left
        assert copies[-3] in left
        assert len(left) >= 12 + 3


def test_a_clock_that_was_put_forward_makes_no_copy_go_before_its_time() -> None:
    moments = [START + timedelta(days=step) for step in range(12)]

    left = staying(made(*moments, datetime(2099, 1, 1)))

    assert len(left) == 13 - 1  # of thirteen days twelve are kept, as of any thirteen


def test_each_reason_has_its_own_places() -> None:
    aside = made(START, why=Why.RESTORING)
    others = made(*(START + timedelta(days=step) for step in range(2, 100)))

    assert aside[0] in staying([*aside, *others])


def test_ten_thousand_copies_are_thinned_out() -> None:
    copies = made(*(START + timedelta(hours=step) for step in range(10_000)))

    assert len(superfluous(copies)) > 9_900
    assert superfluous(staying(copies)) == []


@pytest.mark.usefixtures("telford")
def test_a_copy_is_kept_only_where_something_has_changed(library: Library, path: Path) -> None:
    first = keep(path)
    again = keep(path)
    rename(library, "Wrekin")
    second = keep(path)

    assert again.path is None
    assert [each.path for each in copies_in(folder_of(path), path)] == [second.path, first.path]
    assert (first.warning, second.warning) == (None, None)


def test_an_empty_library_is_not_copied(library: Library, path: Path) -> None:
    assert library.count() == 0
    assert keep(path).path is None
    assert not folder_of(path).exists()


@pytest.mark.usefixtures("telford")
def test_copies_of_one_second_have_names_of_their_own_and_an_order(
    library: Library, path: Path
) -> None:
    for title in "abc":
        rename(library, title)
        keep(path)

    titles = []
    for each in copies_in(folder_of(path), path):
        with looked_into(each.path) as inside:
            titles.append(inside.title("telford"))
    assert titles == ["c", "b", "a"]


def test_a_copy_from_a_later_clock_is_older_than_one_made_after_it(
    library: Library, telford: Charter, path: Path
) -> None:
    first = keep(path).path
    assert first is not None
    first = first.rename(first.with_name("library 2099-01-01 00-00-00 (1).db"))
    rename(library, "Wrekin")

    second = keep(path).path

    assert [each.path for each in copies_in(folder_of(path), path)] == [second, first]
    assert telford.title != "Wrekin"


@pytest.mark.usefixtures("telford")
def test_half_a_copy_that_a_crash_left_goes_with_the_next(library: Library, path: Path) -> None:
    first = keep(path).path
    assert first is not None
    name = ".library 2026-01-01 00-00-00 ({}).db.4711.part"
    for left in (name.format(1), f"{name.format(1)}-journal", name.format(7)):
        (first.parent / left).touch()
    rename(library, "Wrekin")

    keep(path)

    halves = [each.name for each in first.parent.iterdir() if each.name.startswith(".")]
    assert halves == [name.format(7)]  # another program may be writing it


@pytest.mark.usefixtures("library")
def test_other_files_among_the_copies_are_left_alone(path: Path) -> None:
    folder = folder_of(path)
    folder.mkdir()
    for name in (
        "letter.txt",
        "library 2026-13-45 00-00-00.db",
        "other 2026-01-01 00-00-00.db",
    ):
        (folder / name).touch()

    assert copies_in(folder, path) == []


@pytest.mark.usefixtures("telford")
def test_a_damaged_library_takes_no_copys_place(
    library: Library, path: Path, damage: Callable[[Path, str], None]
) -> None:
    keep(path)
    rename(library, "Wrekin")
    library.close()
    damage(path, "It's time to open two hubs")
    before = sorted(folder_of(path).iterdir())

    with pytest.raises(LibraryError, match="damaged"):
        keep(path)

    assert sorted(folder_of(path).iterdir()) == before


@pytest.mark.usefixtures("telford")
def test_a_changed_letter_is_told_and_thins_nothing_out(library: Library, path: Path) -> None:
    folder = folder_of(path)
    folder.mkdir()
    moments = ("01 09", "01 10", "02 09", "03 09")  # of the first day only the last need stay
    for number, moment in enumerate(moments, 1):
        (folder / f"library 2026-01-{moment}-00-00 ({number}).db").touch()
    rename(library, "Wrekin")
    library.close()
    path.write_bytes(path.read_bytes().replace(b"open two hubs", b"open two pubs"))

    came = keep(path)

    assert "is not as saved" in str(came.warning)
    assert [each.why for each in copies_in(folder, path)] == [Why.DOUBTFUL, *[Why.KEPT] * 4]
    assert len(superfluous(copies_in(folder, path))) == 1


@pytest.mark.usefixtures("telford")
def test_a_second_place_gets_the_same_copies(path: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    came = keep(path, second=stick)
    again = keep(path, second=stick)

    [copy] = copies_in(second_folder(stick), path)
    assert came.path is not None
    assert copy.path.read_bytes() == came.path.read_bytes()
    assert (came.warning, again.warning) == (None, None)


@pytest.mark.usefixtures("telford")
def test_a_second_place_that_comes_back_gets_what_it_lacks(path: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"

    came = keep(path, second=stick)
    stick.mkdir()
    again = keep(path, second=stick)

    assert came.path is not None
    assert "the folder is not there" in str(came.warning)
    assert again == backups.Kept(None)
    assert len(copies_in(second_folder(stick), path)) == 1


@pytest.mark.usefixtures("telford")
def test_a_full_second_place_is_told_and_the_first_has_its_copy(
    path: Path, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "stick", 1_048_576) as stick:
        fill(stick, 3 * PAGE)

        came = keep(path, second=stick)

        assert "no space left" in str(came.warning)
        assert copies_in(second_folder(stick), path) == []
        assert not list(second_folder(stick).glob(".*"))
    assert len(copies_in(folder_of(path), path)) == 1


@pytest.mark.usefixtures("telford")
def test_copies_beside_a_library_on_a_full_disk_are_told_of(
    library: Library, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "small", 4 * 1_048_576) as folder:
        path = folder / "library.db"
        shutil.copy(library.backup(), path)
        fill(folder, 3 * PAGE)

        with pytest.raises(LibraryError, match="disk is full"):
            keep(path)

        assert list(folder_of(path).iterdir()) == []


def test_who_may_not_write_beside_a_library_is_told(telford: Charter, library: Library) -> None:
    with anybodys_folder() as folder:
        path = folder / "library.db"
        shutil.copy(library.backup(), path)
        path.chmod(0o644)

        assert "cannot be written" in as_somebody_else(lambda: keep(path))
        assert as_somebody_else(lambda: read_title(path, telford)) == ""
        assert [each.name for each in folder.iterdir()] == ["library.db"]


def read_title(path: Path, charter: Charter) -> None:
    with looked_into(path) as inside:
        assert inside.title(charter.id) == charter.title


def test_a_copy_can_be_looked_into_and_stays_as_it_is(
    library: Library, telford: Charter
) -> None:
    copy = library.backup()
    before = copy.read_bytes()

    with looked_into(copy) as inside:
        assert inside.charter(telford.id) == telford
        with pytest.raises(LibraryError, match="only be read"):
            inside.delete(telford.id)

    assert copy.read_bytes() == before
    assert list(copy.parent.iterdir()) == [copy]


@pytest.mark.parametrize("old", sorted(LIBRARIES.glob("*.db")), ids=lambda path: path.stem)
def test_a_copy_of_an_earlier_release_can_be_looked_into(tmp_path: Path, old: Path) -> None:
    copy = tmp_path / old.name
    shutil.copy(old, copy)

    with looked_into(copy) as inside:
        assert inside.charter(inside.find("Telford Food Partnership")).partners

    assert copy.read_bytes() == old.read_bytes()
    assert list(tmp_path.iterdir()) == [copy]


@pytest.mark.usefixtures("telford")
def test_a_copy_that_cannot_be_read_says_so(
    library: Library, damage: Callable[[Path, str], None], tmp_path: Path
) -> None:
    copy = library.backup()
    damage(copy, "It's time to open two hubs")
    (tmp_path / "letter.db").write_text("Dear Jane,")

    for each in (copy, tmp_path / "letter.db"):
        with pytest.raises(LibraryError), looked_into(each):
            pass


@pytest.mark.usefixtures("telford")
def test_a_copy_of_a_later_release_says_so(library: Library) -> None:
    copy = library.backup()
    with Library.open(copy, who="Ann") as later:
        later._db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('partnership-planner', 'm999_later', '')"
        )

    with pytest.raises(NewerLibraryError), looked_into(copy):
        pass
