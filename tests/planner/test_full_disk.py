"""A full disk: a plain sentence, every old file as it was, and nothing half-written."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from planner.commands import command_line
from planner.documents.formats import FORMATS, Ending
from planner.documents.layout import Layout
from planner.errors import DocumentError, LibraryError
from planner.files import write_checked
from planner.model.charter import creation
from planner.model.editing import arrival
from planner.model.own import Attachment
from planner.model.records.sign import Signature
from planner.model.scans import Scan, attaching
from planner.publishing import FEW, Sheet, published
from planner.store.library import Library
from tests.bad_places import PAGE, contents, fill, small_disk
from tests.build import full_charter
from tests.pdf_reading import invalid

MEGABYTE = 1_048_576
LIBRARIES = Path(__file__).parents[1] / "libraries"
LEVELS = (0, PAGE, 3 * PAGE, 8 * PAGE, 30 * PAGE)  # bytes that are free


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Return a disk of a megabyte."""
    with small_disk(tmp_path / "disk", MEGABYTE) as folder:
        yield folder


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., Result]:
    """Return how to run a command on a library in which there is one charter, `full`."""
    library = str(tmp_path / "library.db")
    with Library.open(tmp_path / "library.db", who="Ann") as books:
        books.apply("full", creation(full_charter()))
    return lambda *given: CliRunner().invoke(command_line, ["--library", library, *given])


def said(result: Result) -> str:
    """Return the one line in which a command was refused."""
    assert (result.exit_code, result.stdout) == (1, "")
    [line] = result.stderr.splitlines()
    return line


@pytest.mark.parametrize("ending", FORMATS)
def test_a_document_that_has_no_room_leaves_the_old_one_as_it_was(
    disk: Path, run: Callable[..., Result], ending: Ending
) -> None:
    old = disk / f"Agreement ŵ.{ending}"
    old.write_bytes(b"what was signed")

    for free in (0, PAGE):
        fill(disk, free)
        asked = ("--document", "agreement", "--format", ending, "--output", str(old))

        assert "no space left on device" in said(run("export", "full", *asked))
        assert contents(disk) == {old.name: b"what was signed"}


def test_a_file_is_whole_or_the_old_one_however_much_room_there_is(disk: Path) -> None:
    path = disk / "agreement.pdf"
    old, new = b"old", bytes(range(256)) * 640  # 40 pages of the disk

    for free in range(0, 60 * PAGE, PAGE // 2):
        path.unlink(missing_ok=True)
        path.write_bytes(old)
        fill(disk, free)
        try:
            write_checked(path, new)
        except DocumentError:
            assert contents(disk) == {path.name: old}
        else:
            assert contents(disk) == {path.name: new}


def of_many(books: Library, number: int, folder: Path) -> list[Sheet]:
    """Return the sheets of new charters in a library."""
    sheets = []
    for at in range(number):
        charter = full_charter(f"c{at}")
        books.apply(charter.id, creation(charter))
        sheets.append(Sheet(charter.id, "charter", folder / f"{at}.pdf", Layout()))
    return sheets


@pytest.mark.parametrize(
    "number", [6, pytest.param(FEW + 20, marks=pytest.mark.long)], ids=["few", "many"]
)
def test_of_many_documents_each_is_whole_or_told_and_the_old_one(
    disk: Path, tmp_path: Path, number: int
) -> None:
    with Library.open(tmp_path / "library.db", who="Ann") as books:
        sheets = of_many(books, number, disk)
    for sheet in sheets[::2]:
        sheet.target.write_bytes(b"old")
    fill(disk, 12 * PAGE)

    outcomes = {one.target: one for one in published(tmp_path / "library.db", sheets)}

    told = [sheet.target for sheet in sheets if outcomes[sheet.target].trouble]
    there = [path for path in outcomes if path not in told]
    assert told
    assert there
    assert [invalid(path.read_bytes()) for path in there] == [[]] * len(there)
    left = {path.name: b"old" for path in told if int(path.stem) % 2 == 0}
    assert contents(disk) == left | {path.name: path.read_bytes() for path in there}


def test_an_export_of_every_document_stops_at_the_first_that_has_no_room(
    disk: Path, run: Callable[..., Result]
) -> None:
    fill(disk, 20 * PAGE)

    result = run("export", "full", "--all", "--output", f"{disk}/")

    assert result.exit_code == 1
    written = result.stdout.splitlines()
    assert sorted(written) == sorted(str(disk / name) for name in contents(disk))
    assert "no space left on device" in result.stderr


@pytest.fixture
def cramped(tmp_path: Path) -> Iterator[Library]:
    """Return a library with a signed charter, on a disk of its own."""
    with (
        small_disk(tmp_path / "small", 8 * MEGABYTE) as folder,
        Library.open(folder / "library.db", who="Ann") as books,
    ):
        books.apply("telford", creation(full_charter("telford")))
        charter = books.charter("telford")
        books.apply("telford", arrival(charter, Signature(id="s")))
        # What stands in pages that are in no use, a change that is undone need not put back.
        books._db.execute("VACUUM")
        yield books


def attach(books: Library, size: int) -> None:
    scan = Scan("signed.pdf", "application/pdf", b"%PDF-1.7" + bytes(size))
    charter = books.charter("telford")
    signature = charter.get(Signature, "s")
    assert signature is not None
    books.apply(
        "telford", attaching(charter, signature, scan, datetime(2027, 5, 3, tzinfo=UTC))
    )


def test_a_scan_that_has_no_room_leaves_the_library_byte_for_byte(cramped: Library) -> None:
    folder = cramped.path.parent
    before = cramped.path.read_bytes()
    known = cramped.charter("telford")

    for free in (*LEVELS, MEGABYTE):
        fill(folder, free)
        with pytest.raises(LibraryError, match=r"disk is full|cannot be read or written"):
            attach(cramped, 3 * MEGABYTE)

        assert cramped.path.read_bytes() == before
        assert cramped.charter("telford") == known
        assert list(cramped.verify()) == []

    fill(folder, 5 * MEGABYTE)
    attach(cramped, 3 * MEGABYTE)
    assert len(cramped.charter("telford").all(Attachment)) == 1


def test_a_library_that_has_no_room_is_closed_and_opened_again(cramped: Library) -> None:
    fill(cramped.path.parent, 0)
    with pytest.raises(LibraryError):
        attach(cramped, MEGABYTE)
    cramped.close()

    with Library.open(cramped.path, who="Ben") as again:
        assert again.charter("telford").all(Signature)
        assert list(again.verify()) == []
    assert list(contents(cramped.path.parent)) == ["library.db"]


@pytest.mark.parametrize("target", ["copy.db", "library.db backup"])
def test_a_backup_that_has_no_room_leaves_the_one_before(cramped: Library, target: str) -> None:
    copy = cramped.backup(cramped.path.with_name(target))
    before = contents(copy.parent)

    for free in LEVELS:
        fill(copy.parent, free)
        with pytest.raises(LibraryError, match=r"disk is full|cannot be"):
            cramped.backup(copy)

        assert contents(copy.parent) == before


def test_a_library_is_made_whole_or_not_at_all(disk: Path) -> None:
    for free in (0, PAGE, 20 * PAGE, 60 * PAGE):
        fill(disk, free)

        with pytest.raises(LibraryError):
            Library.open(disk / "library.db", who="Ann")

        assert contents(disk) == {}


@pytest.mark.parametrize("old", sorted(LIBRARIES.iterdir()), ids=lambda path: path.stem)
def test_an_older_library_is_brought_up_to_date_or_left_as_it_is(
    tmp_path: Path, old: Path
) -> None:
    before = old.read_bytes()
    with small_disk(tmp_path / "small", 4 * MEGABYTE) as folder:
        path = folder / old.name
        for free in (*LEVELS, len(before) + 10 * PAGE):
            path.write_bytes(before)
            fill(folder, free)

            with pytest.raises(LibraryError, match=r"disk is full|cannot be"):
                Library.open(path, who="Ann")

            assert path.read_bytes() == before
            assert len(contents(folder)) == 1  # no copy of what stayed as it was


def test_charters_that_have_no_room_do_not_come_in(tmp_path: Path) -> None:
    file = tmp_path / "charter.json"
    form = {"format": "partnership-charter", "version": 1, "id": "new"}
    words = {"vision": {"statement": "Nobody goes hungry. " * 5_000}}
    file.write_text(json.dumps({**form, "records": words}))
    with small_disk(tmp_path / "small", MEGABYTE) as folder:
        path = folder / "library.db"
        Library.open(path, who="Ann").close()
        before = path.read_bytes()
        for free in (0, PAGE, 3 * PAGE):
            fill(folder, free)

            line = said(
                CliRunner().invoke(command_line, ["--library", str(path), "import", str(file)])
            )

            assert "disk is full" in line or "cannot be" in line
            assert path.read_bytes() == before
