"""Where a library lies: on a disk of this computer, or where others share it.

A service that keeps folders alike on several computers copies a file in the midst of a change,
and two people who write on two computers lose what one of them wrote, without a word. So such
a place is told of before a library is opened there.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from planner.errors import LibraryError, Trouble
from planner.saying import Said

# How the names of their folders begin, in small letters.
NAMES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "icloud": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
}
# What they leave in the folders they keep, so that a folder of any name is recognised.
MARKS = {
    ".stfolder": "Syncthing",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".sync_*.db": "Nextcloud or ownCloud",
    "._sync_*.db": "Nextcloud or ownCloud",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
}
NETWORKS = {
    *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "afpfs", "ceph", "glusterfs"),
    *("davfs", "fuse.davfs2", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs"),
}
DRIVE_REMOTE = 4  # what Windows calls a drive on a network
MOUNTS = Path("/proc/mounts")


def refuse_shared(library: Path) -> None:
    """Refuse a library that is shared by a service or over a network.

    Raises:
        LibraryError: it is; the reason names the service.
    """
    if service := synced_by(library):
        reason = Said(
            "it is in a folder that {service} keeps alike on several computers", service=service
        )
        raise LibraryError(library, reason, Trouble.SHARED)
    if is_on_network(library):
        raise LibraryError(library, "it is on a network drive", Trouble.SHARED)


def synced_by(library: Path) -> str:
    """Return the service that keeps the folder of a library alike elsewhere; else nothing."""
    for folder in Path(os.path.realpath(library)).parents:
        for mark in _marks(folder):
            return mark
    return ""


def _marks(folder: Path) -> Iterator[str]:
    name = folder.name.casefold()
    yield from (service for start, service in NAMES.items() if name.startswith(start))
    try:
        yield from (service for mark, service in MARKS.items() if any(folder.glob(mark)))
        # In a home, `.dropbox` is a folder of settings; in what is kept alike it is a file.
        if (folder / ".dropbox").is_file():
            yield "Dropbox"
    except OSError:  # a folder that nobody may look into
        return


def is_on_network(library: Path, mounts: Path = MOUNTS) -> bool:
    """Return whether a library is on a network drive; on a Mac nothing tells, so never."""
    place = os.path.realpath(library)
    if _is_remote(place):
        return True
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return False
    found = max(
        ((point, kind) for point, kind in map(_mount, lines) if _holds(point, place)),
        key=lambda one: len(one[0]),
        default=("", ""),
    )
    return found[1] in NETWORKS


def _is_remote(place: str) -> bool:
    if sys.platform == "win32":
        import ctypes

        drive = os.path.splitdrive(place)[0]
        is_remote: bool = ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == DRIVE_REMOTE
        return drive.startswith("\\\\") or is_remote
    return False


def _mount(line: str) -> tuple[str, str]:
    """Return where a line of the table of mounts puts a file system, and of which kind."""
    point, kind = line.split(" ")[1:3]
    for code, letter in (("\\040", " "), ("\\011", "\t"), ("\\134", "\\")):
        point = point.replace(code, letter)
    return point, kind


def _holds(point: str, place: str) -> bool:
    return place == point or place.startswith(point.rstrip("/") + "/")
