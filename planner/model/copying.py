"""Bringing a section of another charter into this one: what it says is added, nothing goes.

A field that says something here keeps it. A link points to what has the same name here, such as
the same partner, and is left empty where there is none.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from planner.model.catalogue import RECORDS, fields_of, is_empty
from planner.model.changes import Change, Edit
from planner.model.charter import Charter, new_id
from planner.model.editing import switching, written
from planner.model.kinds import Link, Links
from planner.model.naming import name_of
from planner.model.record import Record, Section
from planner.model.steps import Called

EMPTY = ("", None, ())


@dataclass(frozen=True, slots=True)
class Copied:
    """What a section brings with it: the change, `None` when it would add nothing, and counts.

    `kept` are fields that say something else here and keep it; `unlinked` are links to what
    this charter does not have.
    """

    change: Change | None
    records: int = 0
    fields: int = 0
    kept: int = 0
    unlinked: int = 0


def copying(charter: Charter, other: Charter, section: Section) -> Copied:
    """Return what a section of another charter adds to this one."""
    work = _Copying(charter, other, section)
    for kind in section.records:
        for record in other.all(kind):
            work.take(record)
    edits = work.edits
    if not edits:
        return Copied(None, kept=work.kept)
    if not charter.is_on(section):
        switched = switching(charter, section.key, on=True)
        edits += switched.edits if switched else ()
    change = Change(
        Called.COPIED.format(section=section.title, title=other.title), tuple(edits)
    )
    return Copied(change, work.records, work.fields, work.kept, work.unlinked)


@dataclass(slots=True)
class _Copying:
    """The copy of a section as it is made, record by record."""

    charter: Charter
    other: Charter
    section: Section
    edits: list[Edit] = field(default_factory=list)
    records: int = 0
    fields: int = 0
    kept: int = 0
    unlinked: int = 0
    _ids: dict[tuple[str, str], str] = field(default_factory=dict)  # theirs → ours

    def take(self, record: Record) -> None:
        """Add a record, or what a record that a charter has once says and ours does not."""
        if is_empty(record):
            return
        if record.many:
            self._add(record)
        else:
            self._fill(record)

    def _add(self, record: Record) -> None:
        place = record.table, record.id
        if place in self._ids:
            return  # another record has linked to it
        self._ids[place] = new = new_id()
        copy, lost = self._relinked(record)
        ours = self.charter.all(type(record))
        same = next((one for one in ours if _says_the_same(one, copy)), None)
        if same is not None:
            self._ids[place] = same.id
            return
        last = ours[-1].rank + 1 if ours else 0.0
        rank = last + self.other.all(type(record)).index(record)
        self.records += 1
        self.unlinked += lost
        self.edits.append(Edit(None, replace(copy, id=new, rank=rank)))

    def _fill(self, record: Record) -> None:
        kind = type(record)
        stored = self.charter.get(kind, record.id)
        before = stored or kind(id=record.id)
        copy, lost = self._relinked(record)
        after, filled = before, 0
        for name, _ in fields_of(kind):
            said, here = getattr(copy, name), getattr(before, name)
            if said in EMPTY or said == here:
                continue
            if here in EMPTY:
                after, filled = written(after, name, said), filled + 1
            else:
                self.kept += 1
        if filled:
            self.fields += filled
            self.unlinked += lost
            self.edits.append(Edit(stored, after))

    def _relinked(self, record: Record) -> tuple[Record, int]:
        """Return a record whose links point into this charter, and how many could not."""
        lost = 0
        for name, kind in fields_of(type(record)):
            value = getattr(record, name)
            if value in EMPTY or not isinstance(kind, Link | Links):
                continue
            ids = (value,) if isinstance(kind, Link) else value
            ours = [self._ours(kind.to, each) for each in ids]
            lost += ours.count("")
            found = tuple(filter(None, ours))
            linked = ("".join(found)) if isinstance(kind, Link) else found
            record = written(record, name, linked)
        return record, lost

    def _ours(self, table: str, record_id: str) -> str:
        """Return the id of what is here for one of theirs; empty when there is nothing."""
        theirs = self.other.get(RECORDS[table], record_id)
        if theirs is not None and type(theirs) in self.section.records:
            self._add(theirs)
        if (table, record_id) not in self._ids:
            self._ids[table, record_id] = next(self._namesakes(table, record_id), "")
        return self._ids[table, record_id]

    def _namesakes(self, table: str, record_id: str) -> Iterator[str]:
        theirs = self.other.get(RECORDS[table], record_id)
        if theirs is None:
            return
        wanted = name_of(theirs, self.other).casefold()
        for one in self.charter.all(RECORDS[table]):
            if name_of(one, self.charter).casefold() == wanted:
                yield one.id


def _says_the_same(one: Record, other: Record) -> bool:
    return all(getattr(one, name) == getattr(other, name) for name, _ in fields_of(type(one)))
