"""What there is to go back to, read away from the main thread, and in words."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QLocale

from planner.store.backups import charters_in, looked_into
from planner.store.kept import Copy, Why, copies_in, folder_of, second_folder
from planner.store.register import Holding, Order
from ui.panels.history import moment_words
from ui.panels.sentences import Sentence
from ui.register.model import UNNAMED
from ui.tongue import later, tr, voice

MOST = 500  # charters of a copy that are listed
WHY = {
    Why.RESTORING: later("as it was before you went back to an earlier copy"),
    Why.UPDATE: later("from before an update of the program"),
    Why.BRINGING_IN: later("from before charters were brought in"),
    Why.DOUBTFUL: later("careful: some words in it are not as they were saved"),
}
UNREADABLE = later("it cannot be read")


@dataclass(frozen=True, slots=True)
class Found:
    """A copy that is there, with what is said of it; `charters` is `None` in a damaged one."""

    path: Path
    moment: datetime
    why: Why
    place: str  # empty beside the library
    size: int  # bytes
    charters: int | None


def listed(library: Path, second: Path | None) -> list[Found]:
    """Return every copy of a library, newest first; of two that are alike, the nearer one."""
    found = [_found(each, "") for each in copies_in(folder_of(library), library)]
    if second is not None:
        known = {each.path.name for each in found}
        folder = second_folder(second)
        others = [each for each in copies_in(folder, library) if each.path.name not in known]
        found += [_found(each, str(folder)) for each in others]
    return found


def _found(copy: Copy, place: str) -> Found:
    size = copy.path.stat().st_size if copy.path.exists() else 0
    return Found(copy.path, copy.moment, copy.why, place, size, charters_in(copy.path))


def one_file(path: Path) -> Found:
    """Return a copy that the person has chosen somewhere else."""
    there = path.stat()
    moment = datetime.fromtimestamp(there.st_mtime)
    return Found(path, moment, Why.KEPT, str(path), there.st_size, charters_in(path))


def inside(path: Path) -> list[Holding]:
    """Return the charters of a copy, those changed last first.

    Raises:
        PlannerError: it cannot be read.
    """
    with looked_into(path) as library:
        return library.page(0, MOST, Order.CHANGED)


def copy_words(found: Found, today: date) -> Sentence:
    """Return a copy as a row: when, how many charters, how large, why and where."""
    size = QLocale(voice().code).formattedDataSize(
        found.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat
    )
    if found.charters is None:
        charters = tr(UNREADABLE)
    else:
        charters = tr("%n charter(s)", "", found.charters)
    about = [charters, size]
    if found.why in WHY:
        about.append(tr(WHY[found.why]))
    about.append(found.place or tr("beside the library"))
    is_odd = found.charters is None or found.why is Why.DOUBTFUL
    return Sentence(
        f"{moment_words(found.moment, today)}\n{' · '.join(about)}",
        found,
        "triangle-alert" if is_odd else "",
        "care",
    )


def charter_words(holding: Holding, today: date) -> Sentence:
    """Return a charter of a copy as a row: its title, its partners and when it changed."""
    changed = tr("changed {moment}").format(moment=moment_words(holding.changed, today))
    about = filter(None, (voice().listed(holding.partners), changed))
    return Sentence(f"{holding.title or tr(UNNAMED)}\n{' · '.join(about)}", holding)
