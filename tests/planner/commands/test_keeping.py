import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.planner.commands.conftest import Run


def test_a_kept_version_is_listed_with_its_fingerprint(telford: "Run") -> None:
    name, fingerprint = telford("keep", "telford", "--name", "Agreed").out.strip().split("\t")

    [version] = telford("versions", "telford").out.splitlines()
    assert name == "Agreed"
    assert version.split("\t")[0] == "Agreed"
    assert version.endswith(f"\t{fingerprint}")


def test_no_version_can_be_called_what_the_present_is_called(telford: "Run") -> None:
    assert telford("keep", "telford", "--name", "now").status == 1
    assert telford("keep", "telford", "--name", " ").status == 1
    assert telford("versions", "telford").out == ""


def test_a_sound_library_has_no_faults(telford: "Run") -> None:
    assert telford("verify") == (0, "", "")


def test_a_changed_letter_is_told_as_a_fault(telford: "Run", tmp_path: Path) -> None:
    library = sqlite3.connect(tmp_path / "library.db")
    with library:
        library.execute("UPDATE vision SET statement = 'Nobody in Telford goes angry.'")
    library.close()

    answer = telford("verify")

    assert answer.status == 1
    assert len(answer.out.splitlines()) == 1
    assert "Telford Food Partnership" in answer.out


def test_a_backup_is_put_back_and_the_present_library_kept(
    telford: "Run", tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    assert telford("backup", str(copy)).out == f"{copy}\n"
    telford("delete", "telford")

    aside = telford("restore", str(copy)).out.strip()

    assert telford("show", "telford").status == 0
    assert Path(aside).exists()


def test_a_backup_goes_beside_the_library_unless_said(telford: "Run", tmp_path: Path) -> None:
    copy = Path(telford("backup").out.strip())

    assert copy.exists()
    assert copy.parent == tmp_path / "backups"


def test_what_is_no_backup_is_refused_and_the_library_stays(
    telford: "Run", tmp_path: Path
) -> None:
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"%PDF-1.7")

    answer = telford("restore", str(letter))

    assert (answer.status, answer.out) == (1, "")
    assert telford("restore", str(tmp_path / "nowhere.db")).status == 1
    assert telford("show", "telford").status == 0
