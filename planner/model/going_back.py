"""Going back to a kept version of a charter: one change, so that it can be undone."""

from collections.abc import Iterator
from dataclasses import replace

from planner.model.agreed import RECORDED
from planner.model.catalogue import RECORDS, fields_of
from planner.model.changes import Change, Edit
from planner.model.charter import Charter
from planner.model.kinds import Link, Links
from planner.model.own import Agreed, Attachment
from planner.model.record import Record
from planner.model.records.front import Control, Revision
from planner.model.steps import Called

# What happened stays: who signed, what was decided, which versions were issued.
STAYING = (*RECORDED, Revision, Attachment, Agreed)
Key = tuple[type[Record], str]


def going_back(now: Charter, then: Charter, name: str) -> Change | None:
    """Return the change that makes a charter say again what it said in a version.

    What was recorded after it stays, with whatever that names; so does its status. `None`
    where it says all of it already.
    """
    wanted = {_key(one): one for one in then.records() if not isinstance(one, STAYING)}
    control = replace(then.control, status=now.control.status)
    if control != Control():
        wanted[_key(control)] = control
    staying = [one for one in now.records() if isinstance(one, STAYING)]
    while staying:
        one = staying.pop()
        wanted[_key(one)] = one
        staying += [each for each in _named(now, one) if _key(each) not in wanted]
    before = {_key(one): one for one in now.records()}
    pairs = [(before.get(key), wanted.get(key)) for key in before | wanted]
    edits = tuple(Edit(old, new) for old, new in pairs if old != new)
    return Change(Called.WENT_BACK.format(version=name), edits) if edits else None


def _key(record: Record) -> Key:
    return type(record), record.id


def _named(charter: Charter, record: Record) -> Iterator[Record]:
    """Yield the records that a record names."""
    for name, kind in fields_of(type(record)) if type(record) in RECORDS.values() else ():
        if isinstance(kind, Link | Links):
            linked = getattr(record, name)
            for each in (linked,) if isinstance(linked, str) else linked:
                found = charter.get(RECORDS[kind.to], each)
                if found is not None:
                    yield found
