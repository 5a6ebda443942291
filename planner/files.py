"""Writing a file so that the old one survives whatever goes wrong, and safe names for it."""

import os
import re
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from planner.errors import DocumentError
from planner.saying import of_system

PAUSES = (0.1, 0.4, 1.0)  # seconds
NAME_LIMIT = 120  # bytes of a title in a name; 255 is the most anywhere, and folders add up
LIBRARY = b"SQLite format 3\0"  # how the file of a library begins
NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]')
# Source: learn.microsoft.com/windows/win32/fileio/naming-a-file
RESERVED = {
    *("CON", "PRN", "AUX", "NUL"),
    *(f"{port}{number}" for port in ("COM", "LPT") for number in "0123456789¹²³"),
}


def write_checked(path: Path, content: bytes) -> None:
    """Write a file whole or not at all: beside it first, read back, then put in its place.

    Raises:
        DocumentError: the file cannot be written; one that was there before is as it was.
    """
    try:
        _replace(path, content)
    except OSError as error:
        raise DocumentError(
            "“{name}” could not be written to {parent}: {reason}. Close it where it is"
            " open, or choose another folder or name.",
            name=path.name,
            parent=path.absolute().parent,
            reason=of_system(error),
        ) from error


def _replace(path: Path, content: bytes) -> None:
    path = Path(os.path.realpath(path))  # what a link points to is written; the link stays
    _refuse_to_lose(path)
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
        _put(beside, path)
        sync_folder(path.parent)
    finally:
        beside.unlink(missing_ok=True)


def _refuse_to_lose(path: Path) -> None:
    """Refuse to replace what is no file, may only be read, or is somebody's library."""
    if path.is_symlink():  # or it would have led to something
        raise OSError(None, "it is a link that leads to itself")
    if not path.exists():
        return
    if not path.is_file():
        raise OSError(None, "it is not a file")
    if not os.access(path, os.W_OK):
        raise OSError(None, "it is there already and may only be read")
    with path.open("rb") as file:
        if file.read(len(LIBRARY)) == LIBRARY:
            raise OSError(None, "a library is there, and no document takes its place")


def _put(beside: Path, path: Path) -> None:
    for pause in PAUSES:
        try:
            beside.replace(path)
        except PermissionError:
            # On Windows a virus scanner or the indexer may hold the file for a moment.
            time.sleep(pause)
        else:
            return
    beside.replace(path)


def sync_folder(folder: Path) -> None:
    """Make sure that a new name survives a power cut; Windows sees to that by itself."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def _mode(path: Path) -> int:
    """Return the permissions the file has, or would have been made with."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def file_name(title: str, document: str, ending: str) -> str:
    """Return the name of a file for a document of a charter, good on every system."""
    return f"{folder_name(title)} - {document}.{ending}"


def folder_name(title: str) -> str:
    """Return the title of a charter as a name that every system allows; never empty."""
    plain = " ".join(NOT_IN_NAMES.sub(" ", title).split())
    short = plain.encode()[:NAME_LIMIT].decode(errors="ignore").strip(" .")
    if short.split(".")[0].rstrip().upper() in RESERVED:
        short = f"_{short}"
    return short or "Untitled"
