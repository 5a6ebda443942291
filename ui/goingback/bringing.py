"""One charter of a copy, brought back into the library beside what is there now."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from planner.errors import UnknownCharterError
from planner.model.changes import Change, Edit
from planner.model.charter import PAST_DRAFT, new_id
from planner.model.own import Agreed, Version
from planner.model.record import Record
from planner.model.records.front import Control
from planner.model.steps import Called
from planner.store.backups import arriving
from planner.store.library import Library
from ui.tongue import tr, voice


def bring_back(library: Library, copy: Path, charter_id: str, moment: datetime) -> str:
    """Add a charter to a library as it was in a copy of it; return its id.

    One that the library does not have any more comes back as it was, its versions and scans
    with it. Beside one that is there still, it is a draft of its own with the day in its title.

    Raises:
        PlannerError: the copy cannot be read, or the library not be written.
    """
    change = arriving(copy, charter_id, Called.BROUGHT_BACK)
    if _is_there(library, charter_id):
        charter_id, change = new_id(), _as_draft(change, moment.date())
    library.apply(charter_id, change)
    return charter_id


def _is_there(library: Library, charter_id: str) -> bool:
    try:
        library.title(charter_id)
    except UnknownCharterError:
        return False
    return True


def _as_draft(change: Change, day: date) -> Change:
    """Return what makes a draft of its own: versions belong to the charter that is there."""
    records = [
        edit.record for edit in change.edits if not isinstance(edit.record, Agreed | Version)
    ]
    return replace(change, edits=tuple(Edit(None, _drafted(one, day)) for one in records))


def _drafted(record: Record, day: date) -> Record:
    if not isinstance(record, Control):
        return record
    title = tr("{charter} (as on {day})").format(charter=record.title, day=voice().day(day))
    status = "draft" if record.status in PAST_DRAFT else record.status
    return replace(record, title=title, status=status)
