"""Writing one change into a library, inside the transaction that its caller holds."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from sqlite_utils import Database

from planner.errors import ConflictError, PlannerError
from planner.model.catalogue import RECORDS, linked_from
from planner.model.changes import Change, Edit, Step
from planner.model.editing import noun
from planner.model.naming import name_of
from planner.model.record import Record
from planner.model.steps import step_of
from planner.saying import Said, Word
from planner.store import agreeing, holdings, indexing, journal, sayable, scans
from planner.store.holdings import Place
from planner.store.journal import Entry
from planner.store.rows import TABLE_OF, load


def write(db: Database, charter_id: str, change: Change, who: str, step: Step) -> Change:
    """Write a change: its records, the register, the search index and the journal.

    Returns the change as it was made, with what the agreeing of a charter takes.

    Raises:
        ConflictError: a record is not as the change expects to find it.
        PlannerError: a link would lead nowhere, or the charter has been agreed.
        ExchangeError: the JSON form of a charter cannot say one of the values.
    """
    now = datetime.now(UTC)
    at = holdings.place(db, charter_id)
    change = agreeing.completed(db, at, change, who)
    edits = net(change)
    agreeing.check(at, edits, step)
    for edit in edits:
        sayable.check(edit)
        _expect(db, at, edit, change)
    for kind, arrivals in _arrivals(edits).items():
        TABLE_OF[kind].add(db, charter_id, arrivals)
    for edit in edits:
        _put(db, at, edit)
        indexing.reindex(db, at.number, edit)
    sayable.check_ids(db, charter_id, edits)
    for edit in edits:
        _check_links(db, charter_id, edit, change)
    scans.keep(db, charter_id, edits, change.scans, now)
    holdings.refresh(db, at, edits, now)
    journal.remember(db, charter_id, Entry(at.counter + 1, now, who, step, change))
    return replace(change, scans=())


def net(change: Change) -> list[Edit]:
    """Return what a change amounts to: one edit for each record, from its first to its last.

    Raises:
        ConflictError: an edit does not begin where the one before it ended.
    """
    edits: dict[tuple[str, str], Edit] = {}
    for edit in change.edits:
        key = (edit.record.table, edit.record.id)
        first = edits.get(key, Edit(edit.before, edit.before))
        if first.after != edit.before:
            raise _conflict(change)
        edits[key] = Edit(first.before, edit.after)
    return [edit for edit in edits.values() if edit.before or edit.after]


def _expect(db: Database, at: Place, edit: Edit, change: Change) -> None:
    stored = TABLE_OF[type(edit.record)].one(db, at.charter_id, edit.record.id)
    if stored != edit.before:
        raise _conflict(change)


def _arrivals(edits: Sequence[Edit]) -> dict[type[Record], list[Record]]:
    """Return the records that are new by their type: written together, they take a third."""
    arrivals: dict[type[Record], list[Record]] = {}
    for edit in edits:
        if edit.before is None and edit.after is not None:
            arrivals.setdefault(type(edit.after), []).append(edit.after)
    return arrivals


def _put(db: Database, at: Place, edit: Edit) -> None:
    """Write what an edit did to a record that was there before."""
    table = TABLE_OF[type(edit.record)]
    if edit.before is not None and edit.after is not None:
        table.change(db, at.charter_id, edit.before, edit.after)
    elif edit.before is not None:
        table.remove(db, at.charter_id, edit.before.id)


def _conflict(change: Change) -> ConflictError:
    return ConflictError(
        "“{step}” no longer fits: the charter has moved on. Nothing was changed;"
        " look at it again.",
        step=step_of(change),
    )


def _check_links(db: Database, charter_id: str, edit: Edit, change: Change) -> None:
    """Refuse a link that leads nowhere, and the removal of what others still name."""
    if edit.after is None:
        naming = next(_naming(db, charter_id, edit.record), None)
        if naming is not None:
            raise PlannerError(
                "“{step}” cannot be done: {called} still names this {noun}. Change that first.",
                step=step_of(change),
                called=_called(db, charter_id, naming),
                noun=Word(noun(type(edit.record))),
            )
        return
    for name, kind in TABLE_OF[type(edit.after)].links:
        linked = getattr(edit.after, name)
        if edit.before is not None and linked == getattr(edit.before, name):
            continue
        to = TABLE_OF[RECORDS[kind.to]]
        for each in (linked,) if isinstance(linked, str) else linked:
            if each and not to.has(db, charter_id, each):
                raise PlannerError(
                    "“{step}” cannot be done: {called} names a {noun} that is not in the"
                    " charter.",
                    step=step_of(change),
                    called=_called(db, charter_id, edit.after),
                    noun=Word(noun(to.kind)),
                )


def _naming(db: Database, charter_id: str, removed: Record) -> Iterator[Record]:
    for kind, link in linked_from(removed.table):
        naming = TABLE_OF[kind].naming(db, charter_id, link, removed.id)
        if naming is not None:
            yield naming


def _called(db: Database, charter_id: str, record: Record) -> Said:
    """Return what a record is called; the name is never empty."""
    return Said(
        "the {noun} “{name}”",
        noun=Word(noun(type(record))),
        name=name_of(record, load(db, charter_id)),
    )
