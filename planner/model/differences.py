"""What differs between two states of a charter, section by section, in words.

Ranks are no difference, only the order that they give; nor is the order in which sections were
switched on, or a switch for a section that every charter has.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from planner.model.catalogue import SECTIONS, fields_of
from planner.model.charter import Charter
from planner.model.kinds import Kind, Line, Links, Picture, Prose
from planner.model.markdown import passages, plain
from planner.model.marking import Content, is_marked, marked, replaced
from planner.model.naming import name_of, shown
from planner.model.own import SectionOn, Translation, Unfinished
from planner.model.pairing import longest_rise
from planner.model.record import ONLY, Record, Section
from planner.model.values import Value
from planner.model.words import LANGUAGES

Sort = Literal["added", "removed", "changed", "moved", "on", "off"]

# What happened to a record, by whether it was there before and is there after.
SORTS: Mapping[tuple[bool, bool], Sort] = {
    (False, True): "added",
    (True, False): "removed",
    (True, True): "changed",
}
ANOTHER_PICTURE = "Another picture"


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """A field, with its words before and after as typed; one of them may be empty."""

    name: str
    kind: Kind
    before: str
    after: str
    language: str = ""  # BCP 47, of a text in the second language

    @property
    def label(self) -> str:
        """Return what the field is called."""
        if self.language:
            return f"{self.kind.label} in {LANGUAGES[self.language]}"
        return self.kind.label

    def marked(self) -> Content:
        """Return both states as one text, unmarked where the words are the same."""
        if isinstance(self.kind, Prose):
            return between(self.kind, passages(self.before), passages(self.after))
        before, after = (
            (plain(words),) if words else () for words in (self.before, self.after)
        )
        return between(self.kind, before, after)


@dataclass(frozen=True, slots=True)
class Difference:
    """What happened to a record, or to a whole section.

    A record that moved is told apart from one that changed; one that did both is told twice.
    A record that a charter has once only ever changes, and has no name.
    """

    section: str
    sort: Sort
    kind: type[Record]
    id: str = ONLY
    name: str = ""
    fields: tuple[FieldDifference, ...] = ()
    places: tuple[int, int] = (0, 0)  # of what moved, before and after, counted from 1

    @property
    def is_whole_section(self) -> bool:
        """Return whether a section was switched on or off."""
        return self.sort in ("on", "off")


def differences(before: Charter, after: Charter) -> Iterator[Difference]:
    """Yield what differs, in the order of the sections and of the records in them."""
    for section in SECTIONS:
        yield from _switched(section, before, after)
        for kind in section.records:
            if kind.many:
                yield from _list(section.key, kind, before, after)
            elif fields := tuple(_fields(kind, ONLY, before, after)):
                yield Difference(section.key, "changed", kind, fields=fields)


def between(kind: Kind, before: Content, after: Content) -> Content:
    """Return the two states of a field as one: word by word where it holds words."""
    if isinstance(kind, Prose | Line | Links):
        return marked(before, after)
    return before if before == after else replaced(before, after)


def _switched(section: Section, before: Charter, after: Charter) -> Iterator[Difference]:
    was, now = (charter.is_on(section) for charter in (before, after))
    if was != now:
        yield Difference(section.key, "on" if now else "off", SectionOn, section.key)


def _list(
    section: str, kind: type[Record], before: Charter, after: Charter
) -> Iterator[Difference]:
    old, new = (charter.tables.get(kind, {}) for charter in (before, after))
    moved = _moved(list(old), list(new))
    for record_id in dict.fromkeys((*new, *old)):
        fields = tuple(_fields(kind, record_id, before, after))
        sort = SORTS[record_id in old, record_id in new]
        is_told = bool(fields) or sort != "changed"
        if not is_told and record_id not in moved:
            continue
        name = _name(kind, record_id, before if sort == "removed" else after)
        if is_told:
            yield Difference(section, sort, kind, record_id, name, fields)
        if record_id in moved:
            places = moved[record_id]
            yield Difference(section, "moved", kind, record_id, name, places=places)


def _moved(old: list[str], new: list[str]) -> dict[str, tuple[int, int]]:
    """Return the fewest records whose moving explains the order, with their places."""
    before = {record_id: place for place, record_id in enumerate(old, 1)}
    after = {record_id: place for place, record_id in enumerate(new, 1)}
    stayed = [record_id for record_id in old if record_id in after]
    still = set(longest_rise([after[record_id] for record_id in stayed]))
    return {
        record_id: (before[record_id], after[record_id])
        for at, record_id in enumerate(stayed)
        if at not in still
    }


def _name(kind: type[Record], record_id: str, charter: Charter) -> str:
    record = charter.get(kind, record_id)
    assert record is not None, "a record that differs is on the side it is named from"
    return name_of(record, charter)


def _fields(
    kind: type[Record], record_id: str, before: Charter, after: Charter
) -> Iterator[FieldDifference]:
    yield from _translated(kind, record_id, before, after)
    old, new = (charter.get(kind, record_id) for charter in (before, after))
    if old is new and not any(Unfinished in charter.tables for charter in (before, after)):
        return
    for name, field in fields_of(kind):
        was, now = _value(old, name), _value(new, name)
        place = f"{kind.table}.{record_id}.{name}"
        odd_before, odd_after = _unfinished(before, place), _unfinished(after, place)
        if was != now or odd_before != odd_after:
            yield FieldDifference(
                name,
                field,
                odd_before or _said(field, was, before),
                odd_after or _said(field, now, after, was),
            )


def _translated(
    kind: type[Record], record_id: str, before: Charter, after: Charter
) -> Iterator[FieldDifference]:
    """Yield what differs in the texts of a record in the second language."""
    both = {
        one.id: one
        for charter in (before, after)
        for one in charter.all(Translation)
        if (one.record, one.of) == (kind.table, record_id)
    }
    for one in both.values():
        was, now = (
            found.words if (found := charter.get(Translation, one.id)) else ""
            for charter in (before, after)
        )
        if was != now:
            field = dict(fields_of(kind))[one.field]
            yield FieldDifference(one.field, field, was, now, one.language)


def _value(record: Record | None, name: str) -> Value:
    """Return what a field holds; what says nothing does so in one way, and nought is not it."""
    value: Value = getattr(record, name, None)
    return None if value in ("", ()) else value


def _unfinished(charter: Charter, record_id: str) -> str:
    if Unfinished not in charter.tables:
        return ""
    odd = charter.get(Unfinished, record_id)
    return odd.words if odd else ""


def _said(kind: Kind, value: Value, charter: Charter, before: Value = None) -> str:
    """Return a value in words; prose as it was typed, so that a change of its markup shows."""
    if isinstance(kind, Prose):
        return str(value or "")
    if isinstance(kind, Picture) and value and before:
        return ANOTHER_PICTURE
    return shown(kind, value, charter)


__all__ = ["Difference", "FieldDifference", "Sort", "between", "differences", "is_marked"]
