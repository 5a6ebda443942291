"""Places where nothing can be written: a full disk, a folder of somebody else, a lock."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from sqlite3 import connect

import pytest

from planner.errors import PlannerError

NOBODY = 65534
PAGE = 4096  # bytes that a small disk hands out at a time


@contextmanager
def small_disk(folder: Path, size: int) -> Iterator[Path]:
    """Make a folder a disk of its own, of so many bytes; skip the test where one may not."""
    folder.mkdir()
    options = ["-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    is_root = sys.platform == "linux" and os.geteuid() == 0
    if not is_root or subprocess.run(["mount", *options], check=False).returncode:
        pytest.skip("this user may not mount a disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def fill(disk: Path, free: int) -> None:
    """Fill a disk until so many bytes are free, in whole pages."""
    filler = disk / "filler"
    filler.unlink(missing_ok=True)
    state = os.statvfs(disk)
    filler.write_bytes(bytes(max(state.f_bavail * state.f_frsize - free, 0)))


@contextmanager
def only_to_be_read(folder: Path) -> Iterator[Path]:
    """Let nobody write to a folder and its files, root included; skip where one may not."""
    if sys.platform == "win32":
        pytest.skip("a folder forbids nothing here")
    there = {each: each.stat().st_mode for each in (folder, *folder.iterdir())}
    for each, mode in there.items():
        each.chmod(mode & ~0o222)
    try:
        with _mounted_to_read(folder) if os.geteuid() == 0 else nullcontext():
            yield folder
    finally:
        for each, mode in there.items():
            each.chmod(mode)


@contextmanager
def _mounted_to_read(folder: Path) -> Iterator[None]:
    """Mount a folder over itself, as permissions do not bind root."""
    command = ["mount", "-o", "bind,ro", str(folder), str(folder)]
    if subprocess.run(command, check=False).returncode:
        pytest.skip("this user may not mount a folder")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@contextmanager
def another_program_writing(library: Path) -> Iterator[None]:
    """Let another program write to a library, so that nobody else can."""
    other = connect(library, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        other.rollback()
        other.close()


@contextmanager
def anybodys_folder() -> Iterator[Path]:
    """Yield a folder that every user may look into, which those of a test are not."""
    folder = Path(tempfile.mkdtemp(prefix="planner-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def as_somebody_else(do: Callable[[], object]) -> str:
    """Return why something is refused to a user to whom nothing belongs; empty when it is done.

    What it needs to import is imported by then.
    """
    if os.geteuid() != 0:  # this user is no other, but is refused what permissions say
        return _refusal(do)
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
        os.write(writing, _refusal(do).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        said = file.read().decode()
    os.waitpid(child, 0)
    return said


def _refusal(do: Callable[[], object]) -> str:
    try:
        do()
    except PlannerError as error:
        return str(error)
    except BaseException as error:  # noqa: BLE001  or the child would go on with the tests
        return f"{type(error).__name__}: {error}"
    return ""


def contents(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder by their names, but what fills a disk."""
    return {
        str(one.relative_to(folder)): one.read_bytes()
        for one in sorted(folder.rglob("*"))
        if one.is_file() and one.name != "filler"
    }
