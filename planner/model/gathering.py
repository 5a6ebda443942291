"""Several changes that were all made to one state of a charter, gathered into one."""

from collections.abc import Iterable
from dataclasses import fields, replace

from planner.model.changes import Change, Edit
from planner.model.charter import Charter
from planner.model.record import Record


def gathered(charter: Charter, changes: Iterable[Change]) -> Change | None:
    """Return what the changes do together to the charter that each was made for.

    Where two are about one field, the later one counts. `None` where there are none.
    """
    now: dict[tuple[str, str], Edit] = {}
    text = ""
    scans: list[bytes] = []
    for change in changes:
        text = change.text
        scans += change.scans
        for edit in change.edits:
            key = (edit.record.table, edit.record.id)
            before = charter.get(type(edit.record), edit.record.id)
            so_far = now[key].after if key in now else before
            now[key] = Edit(before, _onto(so_far, edit))
    edits = tuple(edit for edit in now.values() if edit.before != edit.after)
    return Change(text, edits, tuple(scans)) if edits else None


def _onto(record: Record | None, edit: Edit) -> Record | None:
    """Return a record with those fields as an edit has them that the edit is about."""
    before, after = edit.before, edit.after
    if record is None or before is None or after is None:
        return after
    values = {each.name: getattr(after, each.name) for each in fields(after)}
    changed = {name: value for name, value in values.items() if value != getattr(before, name)}
    return replace(record, **changed)
