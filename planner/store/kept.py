"""The copies of a library by their names: which there are, and which need not stay.

Copies are ordered by the number in their names, never by a clock: a clock that was wrong for a
day costs at most the places of that day.
"""

import os
import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from platform import node

from planner.errors import LibraryError, Trouble
from planner.files import folder_name

ALL_DAYS = 2  # the latest days of which every copy stays
DAYS, WEEKS, MONTHS = 12, 10, 9  # of each the last copy stays
HALF = re.compile(r"\..+ \((\d+)\).*\.\d+\.part(?:-journal)?")  # a copy being written


class Why(Enum):
    """Why a copy was made; the value stands in its name."""

    KEPT = ""
    RESTORING = "before restoring "
    UPDATE = "before an update "
    BRINGING_IN = "before bringing in "
    DOUBTFUL = "not as saved "  # some record in it is not as it was saved


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a library by what its name says; the moment is what the clock said then."""

    path: Path
    why: Why
    moment: datetime
    number: int  # 0 where the name has none

    @property
    def order(self) -> tuple[int, datetime, str]:
        """Return by what copies are sorted, the oldest first."""
        return self.number, self.moment, self.path.name


def folder_of(library: Path) -> Path:
    """Return the folder beside a library in which its copies are."""
    return library.parent / "backups"


def second_folder(place: Path) -> Path:
    """Return the folder in a second place where the copies of this computer are.

    Those of other computers are in folders of their own, so that none thins out another's.
    """
    return place / folder_name(f"Partnership Planner {node()}")


def refuse_lost(library: Path) -> None:
    """Refuse to take a library that has gone for one that never was.

    Raises:
        LibraryError: it is not there, but copies of it are.
    """
    if not os.path.lexists(library) and copies_in(folder_of(library), library):
        reason = "the library is not there any more, but copies of it are"
        raise LibraryError(library, reason, Trouble.MISSING)


def copies_in(folder: Path, library: Path) -> list[Copy]:
    """Return the copies of a library that are in a folder, the newest first."""
    try:
        found = [_copy(each, library) for each in folder.iterdir()]
    except OSError:
        return []
    return sorted((each for each in found if each), key=lambda each: each.order, reverse=True)


def _copy(path: Path, library: Path) -> Copy | None:
    stem, suffix = re.escape(library.stem), re.escape(library.suffix)
    whys = "|".join(each.value for each in Why)
    name = rf"{stem} ({whys})(\d{{4}}-\d\d-\d\d \d\d-\d\d-\d\d)(?: \((\d+)\)| \d+)?{suffix}"
    match = re.fullmatch(name, path.name)
    if match is None:
        return None
    why, moment, number = match.groups()
    with suppress(ValueError):  # a name that only looks like one
        when = datetime.strptime(moment, "%Y-%m-%d %H-%M-%S")
        return Copy(path, Why(why), when, int(number or 0))
    return None


def superfluous(copies: Iterable[Copy]) -> list[Copy]:
    """Return the copies that need not stay.

    Of each reason stay: all of the two latest days, and the last of twelve days, of ten weeks
    and of nine months. Days count only where there are copies of them, so nothing goes because
    time has passed, and the newest always stays.
    """
    ordered = sorted(copies, key=lambda each: each.order, reverse=True)
    staying: set[Path] = set()
    for why in Why:
        of_one = [each for each in ordered if each.why is why]
        days = list(dict.fromkeys(each.moment.date() for each in of_one))[:ALL_DAYS]
        staying |= {each.path for each in of_one if each.moment.date() in days}
        staying |= _last_of(of_one, lambda each: each.moment.date(), DAYS)
        staying |= _last_of(of_one, lambda each: each.moment.isocalendar()[:2], WEEKS)
        staying |= _last_of(of_one, lambda each: (each.moment.year, each.moment.month), MONTHS)
    return [each for each in ordered if each.path not in staying]


def _last_of(
    newest_first: Sequence[Copy], span: Callable[[Copy], object], most: int
) -> set[Path]:
    last: dict[object, Path] = {}
    for each in newest_first:
        last.setdefault(span(each), each.path)
    return set(list(last.values())[:most])


def unused(library: Path, why: Why) -> Path:
    """Return the name of the next copy: it says why, when and the how-manieth it is."""
    folder = folder_of(library)
    number = max((each.number for each in copies_in(folder, library)), default=0) + 1
    name = f"{library.stem} {why.value}{datetime.now():%Y-%m-%d %H-%M-%S} ({number})"
    return folder / f"{name}{library.suffix}"


def thin_out(folder: Path, library: Path) -> None:
    """Remove the copies that need not stay, and halves of copies that were never finished.

    One that cannot be removed stays.
    """
    copies = copies_in(folder, library)
    for path in [*(each.path for each in superfluous(copies)), *_halves(folder, copies)]:
        with suppress(OSError):
            path.unlink()


def _halves(folder: Path, copies: Sequence[Copy]) -> list[Path]:
    """Return what is left of copies that were begun before the newest, which is finished."""
    newest = copies[0].number if copies else 0
    found = [(each, HALF.fullmatch(each.name)) for each in folder.glob(".*.part*")]
    return [each for each, match in found if match and int(match[1]) <= newest]
