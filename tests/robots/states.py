"""What a charter says, in one word that another process can be told."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from planner.errors import PlannerError
from planner.model.charter import Charter
from planner.model.form import canonical, record_form
from planner.store.library import Library


@dataclass(frozen=True, slots=True)
class Saved:
    """What a person has been told is saved: so many changes, and what the charter then said."""

    changes: int
    state: str


def state_of(charter: Charter) -> str:
    """Return a digest of every record of a charter, the program's own as well."""
    forms = sorted(canonical([one.table, record_form(one)]) for one in charter.records())
    return hashlib.sha256(b"\n".join(forms)).hexdigest()


def saved(library: Library, charter_id: str) -> Saved:
    """Return what is saved of a charter at this moment."""
    [entry] = library.history(charter_id, 1)
    return Saved(entry.counter, state_of(library.charter(charter_id)))


def losses(path: Path, charter_id: str, told: Saved) -> list[str]:
    """Return what is missing of what was told to be saved, once a library is opened again.

    One more change may be there, whole: it was saved when the program had no time to say so.
    """
    try:
        with Library.open(path, who="Ann") as library:
            return _missing(library, charter_id, told) + list(library.verify())
    except PlannerError as error:
        return [f"it does not open: {error}"]


def _missing(library: Library, charter_id: str, told: Saved) -> list[str]:
    charter = library.charter(charter_id)
    newest = library.history(charter_id, 1)[0]
    more = newest.counter - told.changes
    if more not in (0, 1):
        return [f"{told.changes} changes were told to be saved, and {newest.counter} are there"]
    if more:
        charter = charter.after(newest.change.reversed())
    return [] if state_of(charter) == told.state else ["it does not say what was saved"]
