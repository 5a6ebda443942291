"""Cutting the power, at every moment of an evening’s work or of an upgrade."""

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path

from planner.errors import PlannerError
from planner.store.library import Library
from tests.robots.evening import BACKUP, DOCUMENT, made
from tests.robots.images import Image, images
from tests.robots.kills import CHARTER, ROOT
from tests.robots.recording import recorded
from tests.robots.states import Saved, losses, state_of
from tests.robots.tally import Tally

EDITS = 24
LIBRARIES = Path(__file__).parents[1] / "libraries"


def cut_the_power(folder: Path, most: int) -> Tally:
    """Look at so many images of an evening’s work, or more, taken evenly from all of it."""
    work = folder / "work"
    work.mkdir()
    calls = recorded([str(ROOT / "tests/robots/evening.py"), str(work), str(EDITS)], work)
    tally = Tally("F2 power cut while working")
    for image in _some(partial(images, calls, work, {}), most):
        tally.count(_lost(image))
    return tally


def cut_the_power_while_upgrading(folder: Path, most: int) -> Tally:
    """Look at so many images of the opening of a library that an earlier release wrote."""
    tally = Tally("F2 power cut while upgrading")
    for old in sorted(LIBRARIES.glob("*.db")):
        work = folder / f"upgrade {old.stem}"
        work.mkdir()
        path = work / "library.db"
        before = {path.name: old.read_bytes()}
        shutil.copy(old, path)
        known = states(path, folder / "upgraded.db")
        calls = recorded([str(ROOT / "tests/robots/upgrade.py"), str(path)], work)
        for image in _some(partial(images, calls, work, before), most):
            with laid_out(image) as place:
                tally.count(differences(place / path.name, known))
    return tally


def states(path: Path, spare: Path) -> dict[str, str]:
    """Return what every charter of a library says, read from a copy brought up to date."""
    shutil.copy(path, spare)
    with Library.open(spare, who="Ann") as library:
        found = {one.id: state_of(library.charter(one.id)) for one in library.page(0, 99)}
    spare.unlink()
    return found


def differences(path: Path, known: dict[str, str]) -> list[str]:
    """Return what a library does not say any more of what it said."""
    try:
        with Library.open(path, who="Ann") as library:
            found = {one.id: state_of(library.charter(one.id)) for one in library.page(0, 99)}
            return [*library.verify(), *([] if found == known else ["a charter has changed"])]
    except PlannerError as error:
        return [f"it does not open: {error}"]


@contextmanager
def laid_out(image: Image) -> Iterator[Path]:
    """Yield a folder with the files of an image, in memory where there is room for it."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="image-", dir=memory) as name:
        image.put(Path(name))
        yield Path(name)


def _some(make: Callable[[], Iterator[Image]], most: int) -> Iterator[Image]:
    """Yield so many images or more, taken evenly; they are made twice, and never all kept."""
    step = max(1, sum(1 for _ in make()) // most)
    return islice(make(), 0, None, step)


def _lost(image: Image) -> list[str]:
    """Return what is missing of what was told, once an image is opened as the program does."""
    told = [json.loads(line) for line in image.said.splitlines()]
    with laid_out(image) as place:
        path = place / "library.db"
        if not told:
            return list(_broken(path)) if path.exists() else []
        return [
            *losses(path, CHARTER, Saved(**told[-1]["saved"])),
            *_lost_copies(place, {key: words for one in told for key, words in one.items()}),
        ]


def _lost_copies(place: Path, told: dict[str, str]) -> Iterator[str]:
    """Yield what is amiss with the backup and the document: each is whole, or not there yet."""
    backup, document = place / BACKUP, place / DOCUMENT
    if "backup" in told and not backup.exists():
        yield "the backup is not there"
    if backup.exists():
        yield from (f"in the backup: {fault}" for fault in _broken(backup))
    if document.exists():
        content = document.read_bytes()
        if content not in (made(number) for number in range(int(told.get("document", 0)), 2)):
            yield "the document is not the last that was made"
    elif "document" in told:
        yield "the document is not there"


def _broken(path: Path) -> Iterator[str]:
    """Yield what is amiss with a library of which no more is known."""
    try:
        with Library.open(path, who="Ann") as library:
            yield from library.verify()
    except PlannerError as error:
        yield f"it does not open: {error}"
