"""Causes every fault many times and prints what was lost: `soak.py [SHARE [PART …]]`.

SHARE is how much of the full numbers is tried, 1 unless it is given; PARTS are the keys of
`PARTS`, all unless some are given. Nothing may be lost: the exit status tells.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from tests.bad_places import small_disk
from tests.robots import full_disks
from tests.robots.damage import change_letters, damage
from tests.robots.kills import kill_while_typing
from tests.robots.power import cut_the_power, cut_the_power_while_upgrading
from tests.robots.recording import is_possible
from tests.robots.rivals import kill_while_upgrading, write_at_once
from tests.robots.tally import Tally, table

Work = Callable[[Path, int], Tally]

KILLS, UPGRADES, LEVELS, DAMAGES, LETTERS = 300, 50, 100, 2_000, 500
IMAGES, UPGRADE_IMAGES, CHANGES = 4_000, 400, 150


def disks(share: float) -> Iterator[Tally]:
    """Yield what came of full disks."""
    works = (full_disks.edit, full_disks.back_up, full_disks.make_documents, full_disks.upgrade)
    for work in works:
        yield on_a_small_disk(work, some(LEVELS, share))


def damages(share: float) -> Iterator[Tally]:
    """Yield what came of damage to the file, and to letters in it."""
    yield from in_a_folder(lambda folder: damage(folder, some(DAMAGES, share)))
    yield from in_a_folder(lambda folder: [change_letters(folder, some(LETTERS, share))])


def rivals(share: float) -> Iterator[Tally]:
    """Yield what came of programs that write at once, with none of them killed, and one."""
    for killed in (0, 1):
        yield from in_a_folder(
            lambda folder, killed=killed: [  # type: ignore[misc]  # its type follows
                write_at_once(folder / "library.db", 3, some(CHANGES, share), killed)
            ]
        )


def upgrades(share: float) -> Iterator[Tally]:
    """Yield what came of kills and power cuts while a library is brought up to date."""
    yield from in_a_folder(lambda folder: [kill_while_upgrading(folder, some(UPGRADES, share))])
    fault, times = "F2 power cut while upgrading", some(UPGRADE_IMAGES, share)
    yield recorded(fault, cut_the_power_while_upgrading, times)


def power(share: float) -> Iterator[Tally]:
    """Yield what came of power cuts during an evening’s work; three minutes."""
    yield recorded("F2 power cut while working", cut_the_power, some(IMAGES, share))


def kills(share: float) -> Iterator[Tally]:
    """Yield what came of kills while somebody types; a third of an hour."""
    yield from in_a_folder(
        lambda folder: [kill_while_typing(folder / "library.db", some(KILLS, share))]
    )


PARTS = {one.__name__: one for one in (disks, damages, rivals, upgrades, power, kills)}


def some(number: int, share: float) -> int:
    """Return a share of a number, and something in any case."""
    return max(9, round(number * share))


def in_a_folder(work: Callable[[Path], list[Tally]]) -> list[Tally]:
    """Do work in a folder that goes with all that is in it."""
    with tempfile.TemporaryDirectory() as folder:
        return work(Path(folder))


def on_a_small_disk(work: Work, times: int) -> Tally:
    """Do work on a small disk, where one may be made."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            with small_disk(Path(folder) / "disk", full_disks.SIZE) as disk:
                return work(disk, times)
        except pytest.skip.Exception as why:
            return Tally(f"F3, F4 {work.__name__.replace('_', ' ')}", skipped=str(why))


def recorded(fault: str, work: Work, times: int) -> Tally:
    """Do work that needs a recording, where one can be made."""
    if not is_possible():
        return Tally(fault, skipped="there is no strace here")
    return in_a_folder(lambda folder: [work(folder, times)])[0]


def main(share: float, parts: Sequence[str]) -> int:
    """Cause the faults of some parts; return the number of losses."""
    done: list[Tally] = []
    begun = time.monotonic()
    for tally in (each for part in parts for each in PARTS[part](share)):
        done.append(tally)
        figures = tally.skipped or f"{tally.trials:,} trials, {len(tally.losses):,} lost"
        sys.stderr.write(f"{time.monotonic() - begun:6.0f} s  {tally.fault}: {figures}\n")
    sys.stdout.write(f"{table(done)}\n")
    return sum(len(tally.losses) for tally in done)


if __name__ == "__main__":
    given = sys.argv[1:] or ["1"]
    sys.exit(bool(main(float(given[0]), given[1:] or list(PARTS))))
