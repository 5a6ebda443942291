"""A disk that is full at any level: what was there stays, and what is refused works later."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.bad_places import small_disk
from tests.robots import full_disks
from tests.robots.tally import Tally


@pytest.mark.parametrize(
    "work",
    [full_disks.edit, full_disks.back_up, full_disks.make_documents, full_disks.upgrade],
)
def test_a_full_disk_loses_nothing(tmp_path: Path, work: Callable[[Path, int], Tally]) -> None:
    with small_disk(tmp_path / "disk", full_disks.SIZE) as disk:
        tally = work(disk, 12)

    assert (tally.trials, tally.losses) == (12, [])
