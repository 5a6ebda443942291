"""What differs between two states of a charter as blocks, for the documents that tell it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from planner.documents.blocks import Block, Cell, Entry, Heading, Table, Together
from planner.documents.lists import CAPTIONS
from planner.documents.options import Before, Options
from planner.documents.reading import Content, capital, content, lined
from planner.documents.telling import Told, as_written, telling
from planner.documents.translated import in_language
from planner.model.catalogue import section
from planner.model.differences import Difference, FieldDifference, Sort, between, differences
from planner.model.kinds import Prose
from planner.model.markdown import Paragraph, Run, passages, plain, spoken
from planner.model.marking import is_marked, whole
from planner.model.naming import name_of
from planner.model.record import Record
from planner.model.translations import first_language, is_text
from planner.model.words import LANGUAGES

WIDTHS = (0.3, 0.7)  # of a table: the record, and what happened to it
MOST_NAMES = 6  # of one section, where it is told in short
LONG = 400  # characters: a record that says more is told by itself, not in a row


@dataclass(frozen=True)
class Between:
    """Two states of a charter, told in one language, and everything that differs."""

    before: Told
    after: Told
    name: str  # of the state before
    found: tuple[Difference, ...]

    def of(self, key: str) -> tuple[Difference, ...]:
        """Return what differs in a section."""
        return tuple(one for one in self.found if one.section == key)

    def called(self, one: Difference) -> str:
        """Return what a record is called in the language in which it is told."""
        told = self.before if one.sort == "removed" else self.after
        record = told.get(one.kind, one.id)
        return name_of(record, told) if record is not None and one.name else ""

    @property
    def sections(self) -> tuple[str, ...]:
        """Return the keys of the sections that differ, in their order."""
        return tuple(key for key, _ in groupby(self.found, lambda one: one.section))


def compared(told: Told, before: Before) -> Between:
    """Return what differs between an earlier state of a charter and the one in hand."""
    earlier = telling(before.charter, Options(language=told.language))
    found = tuple(differences(as_written(earlier), as_written(told)))
    return Between(earlier, told, before.name, found)


def summary(states: Between, *, named: bool = False) -> Iterator[Block]:
    """Yield how much changed in each section, and what where it is to be `named`."""
    told = states.after
    if not states.found:
        yield plain(told.say("Nothing has changed: both say the same, word for word."))
        return
    rows = tuple(
        (
            Cell((plain(told.say(section(key).title)),)),
            Cell((plain(_count(told, found)), *(_names(states, found) if named else ()))),
        )
        for key, found in ((key, states.of(key)) for key in states.sections)
    )
    yield Table(
        told.say("What changed, by section"),
        (told.say("Section"), told.say("What changed")),
        rows,
        (0.42, 0.58),
        row_headers=True,
    )


def _count(told: Told, found: Sequence[Difference]) -> str:
    """Return how much of each sort there is: `1 added, 3 changed`."""
    switched = [one.sort for one in found if one.is_whole_section]
    counts: dict[Sort, int] = {
        "added": sum(one.sort == "added" for one in found),
        "removed": sum(one.sort == "removed" for one in found),
        "changed": sum(
            1 if one.kind.many else len(one.fields) for one in found if one.sort == "changed"
        ),
        "moved": sum(one.sort == "moved" for one in found),
    }
    sentences: dict[Sort, str] = {
        "on": told.say("switched on"),
        "off": told.say("switched off"),
        "added": told.say("{number} added", number=told.number(counts["added"])),
        "removed": told.say("{number} removed", number=told.number(counts["removed"])),
        "changed": told.say("{number} changed", number=told.number(counts["changed"])),
        "moved": told.say("{number} moved", number=told.number(counts["moved"])),
    }
    there = [sort for sort in sentences if sort in switched or counts.get(sort)]
    return capital(", ".join(sentences[sort] for sort in there))


def _names(states: Between, found: Sequence[Difference]) -> Iterator[Paragraph]:
    """Yield the names of what changed: of records, and of the fields of those without one."""
    told = states.after
    fields = (
        _label(told, one, field) for one in found if not one.kind.many for field in one.fields
    )
    names = [*fields, *(states.called(one) for one in found)]
    title = told.say(section(found[0].section).title)  # which stands beside them
    names = [name for name in dict.fromkeys(names) if name and name != title]
    if (more := len(names) - MOST_NAMES) > 0:
        names[MOST_NAMES:] = [told.say("{number} more", number=told.number(more))]
    if names:
        yield plain("; ".join(names))


def in_full(states: Between, level: int = 2) -> Iterator[Block]:
    """Yield everything that differs, section by section."""
    for key in states.sections:
        yield Heading(level, states.after.say(section(key).title))
        for kind, of_kind in groupby(states.of(key), lambda one: one.kind):
            found = tuple(of_kind)
            if found[0].is_whole_section:
                yield plain(_switched(states.after, found[0].sort))
            elif kind.many:
                yield from _records(states, kind, found, level)
            else:
                yield from (Entry(label, words) for label, words in _said(states, found[0]))


def _switched(told: Told, sort: Sort) -> str:
    if sort == "on":
        return told.say("This section was switched on: it is part of the agreement now.")
    return told.say("This section was switched off: it is no longer printed.")


def _records(
    states: Between, kind: type[Record], found: Sequence[Difference], level: int
) -> Iterator[Block]:
    """Yield records as the rows of a table, or each by itself where they say too much."""
    told = states.after
    said = {id(one): tuple(_said(states, one)) for one in found}
    if any(sum(len(spoken(words)) for _, words in lines) > LONG for lines in said.values()):
        for one in found:
            entries = [Entry(label, words) for label, words in said[id(one)]]
            head = Heading(level + 1, states.called(one))
            yield Together((head, *_happened(told, one), *entries))
        return
    yield Table(
        told.say("Changes in the list “{name}”", name=told.say(CAPTIONS[kind.table])),
        (told.say("Which"), told.say("What changed")),
        tuple(_row(states, one, said[id(one)]) for one in found),
        WIDTHS,
        row_headers=True,
    )


def _row(
    states: Between, one: Difference, said: Sequence[tuple[str, Content]]
) -> tuple[Cell, Cell]:
    return Cell(_name(states, one)), Cell((*_happened(states.after, one), *lined(said)))


def _name(states: Between, one: Difference) -> Content:
    """Return what a record is called, marked where all of it came or went."""
    name = (plain(states.called(one)),)
    return whole(name, one.sort) if one.sort in ("added", "removed") else name


def _happened(told: Told, one: Difference) -> Iterator[Paragraph]:
    """Yield what happened to a whole record; where its fields changed, their marks say so."""
    match one.sort:
        case "added":
            words = told.say("Added")
        case "removed":
            words = told.say("Removed")
        case "moved" if one.places[0] != one.places[1]:
            old, new = map(told.number, one.places)
            words = told.say("Moved from place {old} to place {new}", old=old, new=new)
        case "moved":
            words = told.say("Moved past others in the list")
        case _:
            return
    yield Paragraph((Run(words, bold=True),))


def _said(states: Between, one: Difference) -> Iterator[tuple[str, Content]]:
    """Yield what each field that differs says, its words marked where some of them stayed."""
    for field in one.fields:
        words = _both(states, one, field)
        if one.sort != "changed" and spoken(words) in (one.name, states.called(one)):
            continue
        if one.sort == "changed" and not is_marked(words):
            told = states.after
            note = told.say("Only its spaces or its signs changed; the words are the same.")
            words = (*words, plain(note, "note"))
        yield _label(states.after, one, field), words


def _label(told: Told, one: Difference, field: FieldDifference) -> str:
    """Return what a field is called; of a translation, in which language that is."""
    label = told.label(one.kind, field.name)
    if not field.language:
        return label
    language = told.say(LANGUAGES[field.language])
    return told.say("{label} in {language}", label=label, language=language)


def _both(states: Between, one: Difference, field: FieldDifference) -> Content:
    """Return both states of a field as one, or the only one there is of a whole record."""
    if is_text(field.kind) and (field.language or states.after.original):
        return _as_typed(states.after, one, field)
    before, after = (
        _read(told, one, field, words)
        for told, words in ((states.before, field.before), (states.after, field.after))
    )
    if one.sort != "changed":
        return after or before
    both = between(field.kind, before, after)
    return both if is_marked(both) else field.marked()


def _as_typed(told: Told, one: Difference, field: FieldDifference) -> Content:
    """Return a text in the language it was typed in, where a charter has texts in two."""
    language = field.language or first_language(told.original or told)
    if one.sort == "changed":
        found = field.marked()
    else:
        words = field.after or field.before
        found = passages(words) if isinstance(field.kind, Prose) else (plain(words),)
    if language == told.language:
        return found
    return tuple(in_language(each, language) for each in found)


def _read(told: Told, one: Difference, field: FieldDifference, words: str) -> Content:
    """Return a field as documents say it; as it was compared where they would say nothing."""
    record = told.get(one.kind, one.id)
    if not words or record is None:
        return (plain(words),) if words else ()
    return content(told, record, field.name) or (plain(words),)
