"""A disk with little room, and less each time: editing, backups and documents on it."""

from collections.abc import Callable, Iterator
from pathlib import Path

from planner.errors import PlannerError
from planner.files import write_checked
from planner.model.changes import Change
from planner.model.editing import writing
from planner.model.records.why import Purpose
from planner.store.library import Library
from tests.bad_places import PAGE, contents, fill
from tests.robots.kills import CHARTER, new_library
from tests.robots.power import LIBRARIES
from tests.robots.states import state_of
from tests.robots.tally import Tally

SIZE = 6 * 1_048_576  # bytes of the disk: the library, a copy, and a change of half a megabyte
WORDS = "So that nobody in Telford goes hungry. " * 4_500
NEW = b"%PDF-1.7 the new agreement " * 12_000


def edit(disk: Path, times: int) -> Tally:
    """Write much into a library with so many amounts of room; then make room, and try again."""
    path = disk / "library.db"
    new_library(path)
    whole = path.read_bytes()
    tally = Tally("F3 disk full while editing")
    for free in _levels(times, 4 * len(WORDS)):
        fill(disk, SIZE)
        path.write_bytes(whole)
        with Library.open(path, who="Ann") as library:
            fill(disk, free)
            tally.count(_edited(library, lambda: fill(disk, SIZE)))
    return tally


def back_up(disk: Path, times: int) -> Tally:
    """Make a backup over another with so many amounts of room."""
    path, copy = disk / "library.db", disk / "copy.db"
    new_library(path)
    tally = Tally("F4 disk full while backing up")
    with Library.open(path, who="Ann") as library:
        library.backup(copy)
        for free in _levels(times, 2 * path.stat().st_size):
            fill(disk, free)
            tally.count(_replaced(disk, copy.name, lambda: library.backup(copy)))
        fill(disk, SIZE)
        library.backup(copy)
    return tally


def make_documents(disk: Path, times: int) -> Tally:
    """Write a document over another with so many amounts of room."""
    path = disk / "agreement.pdf"
    tally = Tally("F4 disk full while writing documents")
    for free in _levels(times, 2 * len(NEW)):
        path.unlink(missing_ok=True)
        path.write_bytes(b"%PDF-1.7 what was signed")
        fill(disk, free)
        tally.count(_replaced(disk, path.name, lambda: write_checked(path, NEW), NEW))
    return tally


def upgrade(disk: Path, times: int) -> Tally:
    """Open a library of an earlier release with so many amounts of room, then with enough."""
    path = disk / "library.db"
    tally = Tally("F9 disk full while upgrading")
    old = min(LIBRARIES.glob("*.db")).read_bytes()
    for free in _levels(times, 4 * len(old)):
        for left in disk.rglob("*library*"):
            left.unlink()
        fill(disk, SIZE)
        path.write_bytes(old)
        fill(disk, free)
        tally.count(_upgraded(disk, path, lambda: fill(disk, SIZE)))
    return tally


def _upgraded(disk: Path, path: Path, make_room: Callable[[], object]) -> Iterator[str]:
    """Yield what is wrong when a library was to be brought up to date: it is the old or new."""
    before = contents(disk)
    if _was_refused(lambda: Library.open(path, who="Ann").close()):
        if contents(disk) != before:
            yield "files are not as they were, though it was refused"
        make_room()
    with Library.open(path, who="Ann") as library:
        yield from library.verify()
        if not library.count():
            yield "the charters are not there"
    [kept] = (disk / "backups").iterdir()
    if kept.stat().st_size != len(before[path.name]):
        yield "the library as it was is not among the backups"


def _levels(times: int, most: int) -> Iterator[int]:
    """Yield amounts of room, from none to more than enough."""
    return (most * number // max(times - 1, 1) // PAGE * PAGE for number in range(times))


def _edited(library: Library, make_room: Callable[[], object]) -> Iterator[str]:
    before = library.charter(CHARTER)
    change = writing(before, before.one(Purpose), "statement", WORDS)
    assert change is not None
    if not _was_refused(lambda: library.apply(CHARTER, change)):
        yield from _differs(library, change, "what was said to be saved is not there")
        return
    if state_of(library.charter(CHARTER)) != state_of(before):
        yield "a change that was refused is there in part"
    yield from library.verify()
    make_room()
    library.apply(CHARTER, change)
    yield from _differs(library, change, "once there is room, it still cannot be saved")


def _differs(library: Library, change: Change, words: str) -> Iterator[str]:
    [edited] = [one.after for one in change.edits]
    if edited not in list(library.charter(CHARTER).records()):
        yield words


def _was_refused(do: Callable[[], object]) -> bool:
    try:
        do()
    except PlannerError:
        return True
    return False


def _replaced(
    disk: Path, name: str, do: Callable[[], object], new: bytes | None = None
) -> Iterator[str]:
    """Yield what is wrong when a file was to be replaced: it is the old or the new, whole."""
    before = contents(disk)
    was_refused = _was_refused(do)
    after = contents(disk)
    if was_refused and after != before:
        yield "files are not as they were, though it was refused"
    if after.keys() != before.keys():
        yield f"there are files that were not there: {', '.join(after.keys() - before.keys())}"
    if not was_refused and new is not None and after[name] != new:
        yield "what was said to be written is not there"
