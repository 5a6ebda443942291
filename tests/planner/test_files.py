import subprocess
import sys
from pathlib import Path

import pytest

from planner.errors import DocumentError
from planner.files import file_name, folder_name, write_checked

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
