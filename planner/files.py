"""Writing a file so that the old one survives whatever goes wrong on the way."""

import os
import tempfile
from pathlib import Path

from planner.errors import DocumentError


def write_checked(path: Path, content: bytes) -> None:
    """Write a file whole or not at all: beside it first, read back, then put in its place.

    Raises:
        DocumentError: the file cannot be written; one that was there before is as it was.
    """
    try:
        _replace(path, content)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise DocumentError(
            f"“{path.name}” could not be written to {path.parent}: {reason}."
            " Close it where it is open, or choose another folder or name."
        ) from error


def _replace(path: Path, content: bytes) -> None:
    descriptor, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if beside.read_bytes() != content:
            raise OSError(None, "the disk did not keep what was written")
        beside.chmod(_mode(path))
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _mode(path: Path) -> int:
    """Return the permissions the file has, or would have been made with."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
