import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner.errors import DocumentError
from planner.files import file_name, folder_name, write_checked
from planner.store.library import Library
from tests.bad_places import anybodys_folder, as_somebody_else, contents

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Riverside <Hub> & Friends", "Riverside Hub & Friends"),
        ("Food: 2027/28?", "Food 2027 28"),
        ("../../etc/passwd", "etc passwd"),
        ("CON", "_CON"),
        ("com1.eu", "_com1.eu"),
        ("...", "Untitled"),
        ("", "Untitled"),
        ("The end. ", "The end"),
        ("Bwyd – ŵy 😀", "Bwyd – ŵy 😀"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_allows(title: str, name: str) -> None:
    assert folder_name(title) == name


@pytest.mark.parametrize("letter", ["x", "ŵ", "😀"])
def test_a_name_is_short_enough_whatever_its_letters(tmp_path: Path, letter: str) -> None:
    name = file_name(letter * 2_000, "agreement", "html")

    write_checked(tmp_path / name, b"")

    assert len(name.encode()) <= 150


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "agreement.pdf"
    path.write_bytes(b"old")
    path.chmod(0o640)

    write_checked(path, b"new")

    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_link_leads_to_is_written_and_the_link_stays(tmp_path: Path) -> None:
    (tmp_path / "link.pdf").symlink_to(tmp_path / "real.pdf")

    write_checked(tmp_path / "link.pdf", b"new")

    assert (tmp_path / "real.pdf").read_bytes() == b"new"
    assert (tmp_path / "link.pdf").is_symlink()


def test_what_is_no_file_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="it is not a file"):
        write_checked(tmp_path, b"new")


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such files")
def test_what_is_no_plain_file_is_told_and_left(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    (tmp_path / "loop.pdf").symlink_to(tmp_path / "loop.pdf")
    places = {
        tmp_path / "pipe.pdf": "it is not a file",
        tmp_path / "loop.pdf": "leads to itself",
        Path("/dev/full"): "it is not a file",
        tmp_path / ("x" * 300): "name too long",
    }
    before = sorted(tmp_path.iterdir())

    for path, why in places.items():
        with pytest.raises(DocumentError, match=why):
            write_checked(path, b"new")

    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("through", ["library.db", "link.db"])
def test_no_document_takes_the_place_of_a_library(tmp_path: Path, through: str) -> None:
    path = tmp_path / "library.db"
    Library.open(path, who="Ann").close()
    (tmp_path / "link.db").symlink_to(path)
    before = path.read_bytes()

    with pytest.raises(DocumentError, match="a library is there"):
        write_checked(tmp_path / through, b"%PDF-1.7")

    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are another matter there")
@pytest.mark.parametrize(
    ("mode", "name", "why"),
    [(0o555, "new.pdf", "permission denied"), (0o777, "signed.pdf", "may only be read")],
    ids=["into the folder", "over the file"],
)
def test_who_may_not_write_is_told_and_the_old_file_stays(
    mode: int, name: str, why: str
) -> None:
    with anybodys_folder() as folder:
        (folder / "signed.pdf").write_bytes(b"signed")
        (folder / "signed.pdf").chmod(0o444)
        folder.chmod(mode)

        said = as_somebody_else(lambda: write_checked(folder / name, b"new"))

        folder.chmod(0o755)
        assert why in said
        assert contents(folder) == {"signed.pdf": b"signed"}


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on the size of files stands in")
def test_a_full_disk_leaves_the_old_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "agreement.pdf"
    path.write_bytes(b"old")

    done = subprocess.run(
        [sys.executable, "-c", FULL, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert "could not be written" in done.stdout + done.stderr
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


FULL = """
import resource, signal, sys
from pathlib import Path
from planner.errors import DocumentError
from planner.files import write_checked
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_checked(Path(sys.argv[1]), b"x" * 5000)
except DocumentError as error:
    print(error)
"""
