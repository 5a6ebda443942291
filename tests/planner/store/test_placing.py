"""A library that others share is told of before it is opened."""

from pathlib import Path

import pytest

from planner.errors import LibraryError, Trouble
from planner.store.placing import is_on_network, refuse_shared, synced_by

MOUNTS = r"""
sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/ann ext4 rw 0 0
//server/office /mnt/the\040office cifs rw 0 0
jane@host: /mnt/far fuse.sshfs rw 0 0
C: /mnt/c 9p rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox/charity", "Dropbox"),
        ("Dropbox (Telford Hub)", "Dropbox"),
        ("OneDrive - Telford Hub/Documents", "OneDrive"),
        ("Library/CloudStorage/OneDrive-Personal", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("iCloudDrive", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("ownCloud/charters", "ownCloud"),
        ("Library/CloudStorage/GoogleDrive-ann@example.org/My Drive", "Google Drive"),
        ("Google Drive", "Google Drive"),
        ("Documents/charters", ""),
    ],
)
def test_the_folder_of_a_service_is_known_by_its_name(
    tmp_path: Path, folder: str, service: str
) -> None:
    assert synced_by(tmp_path / folder / "library.db") == service


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox", "Dropbox"),
        (".dropbox.cache", "Dropbox"),
        (".nextcloudsync.log", "Nextcloud"),
        (".sync_3f2a.db", "Nextcloud or ownCloud"),
        ("._sync_3f2a.db", "Nextcloud or ownCloud"),
        (".tmp.driveupload", "Google Drive"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    ],
)
def test_a_folder_of_any_name_is_known_by_what_a_service_leaves_in_it(
    tmp_path: Path, mark: str, service: str
) -> None:
    (tmp_path / mark).touch()

    library = tmp_path / "office" / "charters" / "library.db"

    assert synced_by(library) == service
    with pytest.raises(LibraryError, match=service) as refused:
        refuse_shared(library)
    assert refused.value.trouble is Trouble.SHARED


def test_the_settings_of_dropbox_in_a_home_mean_nothing(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()

    refuse_shared(tmp_path / "library.db")
    assert not synced_by(tmp_path / "library.db")


def test_a_link_into_a_shared_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "charters").symlink_to(tmp_path / "Dropbox")

    assert synced_by(tmp_path / "charters" / "library.db") == "Dropbox"


@pytest.mark.parametrize(
    ("place", "is_shared"),
    [
        ("/home/jane/library.db", True),
        ("/home/ann/library.db", False),
        ("/mnt/the office/library.db", True),
        ("/mnt/far/library.db", True),
        ("/mnt/farther/library.db", False),
        ("/mnt/c/library.db", False),
        ("/library.db", False),
    ],
)
def test_a_network_drive_is_known_by_what_is_mounted(
    tmp_path: Path, place: str, is_shared: bool
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS.lstrip())

    assert is_on_network(Path(place), mounts) is is_shared


def test_a_system_that_does_not_tell_has_no_network_drives(tmp_path: Path) -> None:
    assert not is_on_network(tmp_path / "library.db", tmp_path / "nothing")
