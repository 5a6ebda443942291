"""The set-up: what the lock files pin, and what happens on a machine that is not ready."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = ("requirements.lock", "requirements-dev.lock")


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_index_host_or_path(name: str) -> None:
    lock = (ROOT / name).read_text(encoding="utf-8")

    assert re.findall(r"://|/|^\s*-(?!-hash=sha256:[0-9a-f]{64})", lock, re.MULTILINE) == []


@pytest.mark.parametrize("name", LOCKS)
def test_everything_in_a_lock_is_one_version_with_its_hashes(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()

    assert [
        line for line in lines if not re.match(r"[\w.-]+==\S+ .*--hash=sha256:", line)
    ] == []


def test_the_tests_run_on_the_versions_that_people_run() -> None:
    run, test = map(pins, LOCKS)

    assert {name: test.get(name) for name in run} == run


def test_the_locks_have_everything_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    names = {re.split(r"[^\w.-]", one)[0].lower().replace("_", "-") for one in asked}

    assert names <= set(pins("requirements-dev.lock"))


@pytest.mark.skipif(sys.platform == "win32", reason="make sets up on Linux and macOS")
def test_a_machine_with_an_old_python_alone_is_told_what_is_needed(tmp_path: Path) -> None:
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    old.chmod(0o755)
    (tmp_path / "dirname").symlink_to(shutil.which("dirname") or "")

    done = subprocess.run(
        [ROOT / ".ci" / "setup", "requirements.lock", tmp_path / "ready"],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert done.stderr.startswith("Python 3.11 or newer is needed and was not found.")
    assert not (tmp_path / "ready").exists()


def pins(name: str) -> dict[str, str]:
    """Return the version of each package in a lock."""
    lock = (ROOT / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==(\S+)", lock, re.MULTILINE))
