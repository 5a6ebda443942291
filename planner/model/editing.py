"""The changes that people make: adding, writing, moving, removing, switching.

Each returns a `Change` for `Library.apply` and does nothing itself.
"""

from collections.abc import Sequence
from dataclasses import replace

from planner.model.catalogue import fields_of, linked_from, section
from planner.model.changes import Change, Edit
from planner.model.charter import Charter
from planner.model.form import unfinished
from planner.model.kinds import Kind
from planner.model.naming import name_of
from planner.model.own import Attachment, SectionOn, Translation, Unfinished
from planner.model.record import Record
from planner.model.steps import Called
from planner.model.values import Value
from planner.model.words import counted

# What people call a record whose table has another name.
CALLED = {"body": "group", "cover": "insurance", "posting": "post", "term": "definition"}

# What several are called, where that is more than an s at the end.
SEVERAL = {
    "person": "people",
    "beneficiary": "beneficiaries",
    "say": "groups with a say",
    "expertise": "areas of expertise",
    "cover": "kinds of insurance",
    "policy": "policies",
    "appendix": "appendices",
}


def noun(kind: type[Record]) -> str:
    """Return what a record is called in a sentence: `budget line`."""
    return CALLED.get(kind.table) or kind.table.replace("_", " ")


def nouns(kind: type[Record]) -> str:
    """Return what several records are called in a sentence: `budget lines`."""
    return SEVERAL.get(kind.table) or f"{noun(kind)}s"


def arrival(charter: Charter, record: Record) -> Change:
    """Return the change that adds a record at the end of its list."""
    others = charter.all(type(record))
    last = replace(record, rank=others[-1].rank + 1 if others else 0.0)
    return Change(Called.ADDED.format(noun=noun(type(record))), (Edit(None, last),))


def writing(charter: Charter, record: Record, name: str, value: Value) -> Change | None:
    """Return the change that puts a value in a field; `None` when it is there already.

    A single record that is not there yet arrives with it. Words that had been kept for the
    field because it could not hold them go.
    """
    stored = charter.get(type(record), record.id)
    before = stored or record
    odd = charter.get(Unfinished, unfinished(record.table, record.id, name, "").id)
    edits = (
        [Edit(stored, written(before, name, value))] if value != getattr(before, name) else []
    )
    if odd is not None:
        edits.append(Edit(odd, None))
    text = Called.CHANGED.format(label=_label(record, name).lower())
    return Change(text, tuple(edits)) if edits else None


def keeping(charter: Charter, record: Record, name: str, words: str) -> Change | None:
    """Return the change that keeps words a field cannot hold yet, and empties the field."""
    stored = charter.get(type(record), record.id)
    odd = unfinished(record.table, record.id, name, words)
    kept = charter.get(Unfinished, odd.id)
    if kept == odd:
        return None
    empty: Value = () if isinstance(getattr(record, name), tuple) else None
    if isinstance(getattr(record, name), str):
        empty = ""
    edits = [Edit(kept, odd)]
    if stored is not None and getattr(stored, name) != empty:
        edits.append(Edit(stored, written(stored, name, empty)))
    return Change(Called.CHANGED.format(label=_label(record, name).lower()), tuple(edits))


def moving(charter: Charter, record: Record, to: int) -> Change | None:
    """Return the change that moves a record to a place in its list, counted from 0.

    Only the moved record is edited while there is room between its new neighbours; where there
    is none, the whole list is numbered afresh.
    """
    others = [one for one in charter.all(type(record)) if one.id != record.id]
    to = max(0, min(to, len(others)))
    if [one.id for one in charter.all(type(record))].index(record.id) == to:
        return None
    text = Called.MOVED.format(noun=noun(type(record)))
    low = others[to - 1].rank if to else others[0].rank - 2
    high = others[to].rank if to < len(others) else others[-1].rank + 2
    rank = (low + high) / 2
    if low < rank < high:
        return Change(text, (Edit(record, replace(record, rank=rank)),))
    order = [*others[:to], record, *others[to:]]
    ranked = [(one, replace(one, rank=float(at))) for at, one in enumerate(order)]
    return Change(text, tuple(Edit(old, new) for old, new in ranked if old != new))


def removal(charter: Charter, record: Record) -> Change:
    """Return the change that removes a record and clears the links that name it.

    The words say how many links go; words kept for the record's own fields go with it, and so
    do their translations.
    """
    cleared = list(_clearings(charter, record))
    own: tuple[Unfinished | Translation, ...] = (
        *charter.all(Unfinished),
        *charter.all(Translation),
    )
    kept = [Edit(one, None) for one in own if (one.record, one.of) == (record.table, record.id)]
    called = Called.REMOVED_WITH_MENTIONS if cleared else Called.REMOVED
    text = called.format(
        noun=noun(type(record)),
        name=name_of(record, charter),
        places=counted(len(cleared), "place"),
    )
    scans = [Edit(one, None) for one in charter.all(Attachment) if one.signature == record.id]
    return Change(text, (*cleared, *kept, *scans, Edit(record, None)))


def switching(charter: Charter, key: str, *, on: bool) -> Change | None:
    """Return the change that switches a section on or off; what it says stays either way."""
    present = charter.get(SectionOn, key)
    if on == (present is not None):
        return None
    title = section(key).title
    if present is not None:
        return Change(Called.SWITCHED_OFF.format(section=title), (Edit(present, None),))
    others = charter.all(SectionOn)
    rank = others[-1].rank + 1 if others else 0.0
    return Change(
        Called.SWITCHED_ON.format(section=title), (Edit(None, SectionOn(id=key, rank=rank)),)
    )


def together(text: str, changes: Sequence[Change | None]) -> Change:
    """Return several changes as one, under one name; each must fit after those before it."""
    return Change(text, tuple(edit for change in changes if change for edit in change.edits))


def mentions(charter: Charter, record: Record) -> tuple[Record, ...]:
    """Return the records that name this one in a link."""
    return tuple(edit.record for edit in _clearings(charter, record))


def written(record: Record, name: str, value: Value) -> Record:
    """Return a record with a value in one of its fields."""
    return replace(record, **{name: value})  # type: ignore[arg-type] # the caller knows the kind


def _clearings(charter: Charter, record: Record) -> list[Edit]:
    """Return one edit for each record that names this one, with the links to it cleared."""
    cleared: dict[tuple[str, str], Edit] = {}
    for kind, name in linked_from(record.table):
        for before in charter.all(kind):
            place = before.table, before.id
            edit = cleared.get(place, Edit(before, before))
            assert edit.after is not None, "a clearing keeps its record"
            value = getattr(edit.after, name)
            if value == record.id:
                cleared[place] = Edit(before, written(edit.after, name, ""))
            elif isinstance(value, tuple) and record.id in value:
                left = tuple(each for each in value if each != record.id)
                cleared[place] = Edit(before, written(edit.after, name, left))
    return [edit for edit in cleared.values() if edit.record.id != record.id]


def _label(record: Record, name: str) -> str:
    kinds: dict[str, Kind] = dict(fields_of(type(record)))
    return kinds[name].label
