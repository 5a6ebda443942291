"""Several programs at once on one library, and programs killed while they upgrade it."""

import multiprocessing
import random
import shutil
import time
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event
from pathlib import Path

from planner.errors import PlannerError
from planner.model.editing import arrival
from planner.model.records.front import Partner
from planner.store.library import Library
from tests.robots.kills import CHARTER, new_library
from tests.robots.power import LIBRARIES, differences, states
from tests.robots.tally import Tally

PATIENCE = 60  # seconds
FROM_CLEAN = multiprocessing.get_context("spawn")


def write_at_once(path: Path, programs: int, changes: int, killed: int = 0) -> Tally:
    """Let programs write to one library at the same time, some of which are killed meanwhile.

    A trial is a change that a program was told is saved.
    """
    tally = Tally(f"F10 {programs} programs at once, {killed} killed")
    new_library(path)
    rivals = [
        _Rival(path, number, changes, changes // 2 if number < killed else 0)
        for number in range(programs)
    ]
    said = [name for each in rivals for name in each.said()]
    with Library.open(path, who="Ann") as library:
        kept = {one.id for one in library.charter(CHARTER).all(Partner)}
        history = [entry.counter for entry in library.history(CHARTER, 10**6)]
        faults = list(library.verify())
    for name in said:
        tally.count([] if name in kept else [f"{name} is not there"])
    if faults or history != list(range(len(history), 0, -1)):
        tally.losses += faults or ["the history has a gap"]
    return tally


class _Rival:
    """A program that writes, and is killed after so many changes, unless that is 0."""

    def __init__(self, path: Path, number: int, changes: int, killed_after: int) -> None:
        self._heard, telling = FROM_CLEAN.Pipe(duplex=False)
        self._killed_after = killed_after
        self._program = FROM_CLEAN.Process(
            target=_write, args=(path, f"r{number}", changes, telling)
        )
        self._program.start()
        telling.close()

    def said(self) -> list[str]:
        """Return everything that it was told is saved, once it is at its end."""
        said: list[str] = []
        with suppress(EOFError):
            while self._heard.poll(PATIENCE):
                said.append(self._heard.recv())
                if len(said) == self._killed_after:
                    self._program.kill()
        self._program.join(PATIENCE)
        assert self._killed_after or self._program.exitcode == 0, "it ends as it should"
        return said


def _write(path: Path, name: str, changes: int, telling: "Connection[str, str]") -> None:
    with Library.open(path, who=name) as library:
        for number in range(changes):
            partner = Partner(id=f"{name}-{number}", name=f"Hub {number}")
            while not _is_added(library, partner):
                pass
            telling.send(partner.id)


def _is_added(library: Library, partner: Partner) -> bool:
    """Return whether a partner was added; another program may be too long at it."""
    try:
        library.apply(CHARTER, arrival(library.charter(CHARTER), partner))
    except PlannerError:
        return False
    return True


def kill_while_upgrading(folder: Path, times: int, seed: int = 1) -> Tally:
    """Kill the program while it brings a library of an earlier release up to date."""
    tally, chance = Tally("F9 killed while upgrading"), random.Random(seed)
    path = folder / "library.db"
    known = {old: states(old, folder / "spare.db") for old in sorted(LIBRARIES.glob("*.db"))}
    for number in range(times):
        old = sorted(known)[number % len(known)]
        shutil.copy(old, path)
        _open_and_be_killed(path, chance)
        tally.count(differences(path, known[old]))
        for left in folder.glob("*library*"):
            left.unlink()
    return tally


def _open_and_be_killed(path: Path, chance: random.Random) -> None:
    ready, go = FROM_CLEAN.Event(), FROM_CLEAN.Event()
    program = FROM_CLEAN.Process(target=_open, args=(path, ready, go))
    program.start()
    assert ready.wait(PATIENCE)
    go.set()
    time.sleep(chance.uniform(0, 0.12))
    program.kill()
    program.join()


def _open(path: Path, ready: Event, go: Event) -> None:
    ready.set()
    go.wait()
    Library.open(path, who="Ann").close()
