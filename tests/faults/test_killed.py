"""The program is killed, or shares its library: all that it said is saved is there."""

import sys
from pathlib import Path

import pytest

from tests.robots.kills import kill_while_typing
from tests.robots.rivals import kill_while_upgrading, write_at_once


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="it has no such signal")
def test_what_was_said_to_be_saved_outlives_any_kill(tmp_path: Path) -> None:
    tally = kill_while_typing(tmp_path / "library.db", 30)

    assert (tally.trials, tally.losses) == (30, [])


def test_an_upgrade_that_is_killed_leaves_the_old_library_or_the_new(tmp_path: Path) -> None:
    tally = kill_while_upgrading(tmp_path, 4)

    assert (tally.trials, tally.losses) == (4, [])


@pytest.mark.parametrize("killed", [0, 1])
def test_programs_that_write_at_once_lose_nothing(tmp_path: Path, killed: int) -> None:
    tally = write_at_once(tmp_path / "library.db", 3, 16, killed)

    assert tally.trials >= 3 * 16 - 8 * killed
    assert tally.losses == []
