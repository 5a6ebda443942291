"""What differs between two states of a charter, section by section, in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from planner.model.catalogue import SECTIONS, fields_of
from planner.model.charter import Charter
from planner.model.kinds import Kind, Prose
from planner.model.own import SectionOn, Translation
from planner.model.record import Record
from planner.model.values import Value
from planner.model.words import LANGUAGES, name_of, shown

Sort = Literal["added", "removed", "changed", "moved"]


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """A field by its label, with its words before and after; one of them may be empty."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A record that was added, removed or changed, or a list whose order is another."""

    section: str
    sort: Sort
    name: str
    fields: tuple[FieldDifference, ...] = ()


def differences(before: Charter, after: Charter) -> Iterator[Difference]:
    """Yield what differs, in the order of the sections and of the records in them."""
    for section in SECTIONS:
        yield from _switched(section.key, before, after)
        for kind in section.records:
            old, new = (
                {one.id: one for one in charter.all(kind)} for charter in (before, after)
            )
            for record_id in [*new, *(left for left in old if left not in new)]:
                yield from _difference(
                    section.key, (old.get(record_id), before), (new.get(record_id), after)
                )
            if [left for left in old if left in new] != [
                stayed for stayed in new if stayed in old
            ]:
                yield Difference(section.key, "moved", kind.table.replace("_", " "))
            yield from _translations(section.key, kind, before, after)


def _translations(
    section: str, kind: type[Record], before: Charter, after: Charter
) -> Iterator[Difference]:
    """Yield what differs in the translations of records that stayed."""
    both = {
        one.id: one
        for charter in (before, after)
        for one in charter.all(Translation)
        if one.record == kind.table
    }
    for one in both.values():
        was, now = (_words(charter.get(Translation, one.id)) for charter in (before, after))
        record = after.get(kind, one.of)
        if was != now and record is not None and before.get(kind, one.of) is not None:
            label = f"{dict(fields_of(kind))[one.field].label} in {LANGUAGES[one.language]}"
            name = name_of(record, after) if record.many else ""
            yield Difference(section, "changed", name, (FieldDifference(label, was, now),))


def _words(translation: Translation | None) -> str:
    return translation.words if translation else ""


def _switched(key: str, before: Charter, after: Charter) -> Iterator[Difference]:
    was, now = (charter.get(SectionOn, key) is not None for charter in (before, after))
    if was != now:
        yield Difference(key, "added" if now else "removed", "the whole section")


def _difference(
    section: str, old: tuple[Record | None, Charter], new: tuple[Record | None, Charter]
) -> Iterator[Difference]:
    record = new[0] or old[0]
    assert record is not None, "a record that differs is on one side at least"
    fields = tuple(_fields(type(record), old, new))
    sort: Sort = "added" if old[0] is None else "removed" if new[0] is None else "changed"
    if fields or sort != "changed":
        name = name_of(record, new[1] if new[0] else old[1]) if record.many else ""
        yield Difference(section, sort if record.many else "changed", name, fields)


def _fields(
    kind: type[Record], old: tuple[Record | None, Charter], new: tuple[Record | None, Charter]
) -> Iterator[FieldDifference]:
    for name, field in fields_of(kind):
        was, now = (getattr(record, name, None) for record, _ in (old, new))
        before, after = _said(field, was, old[1]), _said(field, now, new[1])
        if was != now and (before or after):
            yield FieldDifference(field.label, before, after)


def _said(kind: Kind, value: Value, charter: Charter) -> str:
    """Return a value in words; prose as it was typed, so that a change of its markup shows."""
    return str(value or "") if isinstance(kind, Prose) else shown(kind, value, charter)
