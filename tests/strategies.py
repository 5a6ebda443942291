"""Random charters that keep every rule of the JSON form, and random changes that fit them."""

from dataclasses import replace
from io import BytesIO

import PIL.Image
from hypothesis import strategies as st

from planner.model.catalogue import RECORDS, SECTIONS, fields_of, is_empty
from planner.model.changes import Change, Edit
from planner.model.charter import Charter
from planner.model.kinds import (
    UNITS,
    Choice,
    Day,
    Duration,
    Flag,
    Image,
    Kind,
    Line,
    Link,
    Links,
    Money,
    Number,
    Picture,
    Prose,
    Span,
)
from planner.model.own import SectionOn, Translation
from planner.model.record import Record, Single
from planner.model.records.front import Control
from planner.model.translations import source_of, texts_of, translation_id
from planner.model.values import Value

Ids = dict[str, list[str]]

MANY = [record for record in RECORDS.values() if record.many]
SINGLE = [record for record in RECORDS.values() if issubclass(record, Single)]
LARGEST = 10**15 - 1  # fifteen digits

lines = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=40)
proses = st.text(
    st.characters(exclude_categories=["Cc", "Cs"], include_characters="\n"), max_size=80
)
ids = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=64)
amounts = st.integers(-LARGEST, LARGEST)
numbers = amounts | st.builds(
    lambda digits, places: float(f"{digits}e-{places}"), amounts, st.integers(1, 15)
)
durations = st.builds(Duration, st.integers(1, 9999), st.sampled_from(UNITS))


def tiny_picture(form: str) -> Image:
    """Return a real picture of one dot, as `png` or `jpeg`."""
    content = BytesIO()
    PIL.Image.new("L", (1, 1)).save(content, form)
    return Image(f"image/{form}", content.getvalue())


PLAIN: dict[type[Kind], st.SearchStrategy[Value]] = {
    Line: lines,
    Prose: proses,
    Day: st.none() | st.dates(),
    Flag: st.sampled_from((None, True, False)),
    Number: st.none() | numbers,
    Money: st.none() | amounts,
    Span: st.none() | durations,
    Picture: st.sampled_from((None, tiny_picture("png"), tiny_picture("jpeg"))),
}


def values(kind: Kind, there: Ids) -> st.SearchStrategy[Value]:
    """Return what a field of a kind can hold in a charter where these ids are."""
    match kind:
        case Choice():
            return st.sampled_from(("", *kind.values))
        case Link():
            return st.sampled_from(("", *there.get(kind.to, ())))
        case Links():
            some = st.lists(st.sampled_from(("", *there.get(kind.to, ()))), unique=True)
            return some.map(lambda named: tuple(filter(None, named)))
        case _:
            return PLAIN[type(kind)]


@st.composite
def filled(draw: st.DrawFn, bare: Record, there: Ids) -> Record:
    """Return a record with any of its fields filled; it keeps its id and rank."""
    said = {name: draw(values(kind, there)) for name, kind in fields_of(type(bare))}
    return replace(bare, **said)  # type: ignore[arg-type]  # a kind knows its field's type


@st.composite
def charters(draw: st.DrawFn, most: int = 8) -> Charter:
    """Return a charter of any records: links lead somewhere, ids are unique, ranks count up.

    A single record that says nothing is left out, because it means the same as no record.
    """
    there: Ids = {}
    for record_id in draw(st.lists(ids, unique=True, max_size=most)):
        there.setdefault(draw(st.sampled_from(MANY)).table, []).append(record_id)
    bare: list[Record] = [
        RECORDS[table](id=record_id, rank=float(rank))
        for table, of_table in there.items()
        for rank, record_id in enumerate(of_table)
    ]
    bare += [single() for single in draw(st.lists(st.sampled_from(SINGLE), unique=True))]
    said = [draw(filled(one, there)) for one in bare]
    on = draw(st.lists(st.sampled_from(SECTIONS), unique=True, max_size=3))
    switches = [SectionOn(id=one.key, rank=float(rank)) for rank, one in enumerate(on)]
    there_still = [*filter(_speaks, said)]
    told = draw(translations(there_still))
    return Charter.of(draw(ids), [*there_still, *switches, *told])


@st.composite
def translations(draw: st.DrawFn, records: list[Record]) -> list[Translation]:
    """Return what a few texts of records say in Welsh, up to date or not."""
    texts = [(one, name) for one in records for name in texts_of(type(one))]
    if not texts:
        return []
    chosen = draw(st.lists(st.sampled_from(range(len(texts))), unique=True, max_size=3))
    return [
        Translation(
            id=translation_id(one.table, one.id, name, "cy"),
            rank=float(rank),
            record=one.table,
            of=one.id,
            field=name,
            language="cy",
            words=draw(lines.filter(str.strip)),
            source=source_of(draw(st.sampled_from(("Before", getattr(one, name))))),
        )
        for rank, (one, name) in enumerate(texts[at] for at in chosen)
    ]


def drafts() -> st.SearchStrategy[Charter]:
    """Return charters of any records that have not been agreed."""
    return charters().map(_as_draft)


def _as_draft(charter: Charter) -> Charter:
    records = (
        replace(one, status="draft") if isinstance(one, Control) else one
        for one in charter.records()
    )
    return Charter.of(charter.id, records)


@st.composite
def changes(draw: st.DrawFn, charter: Charter, most: int = 4) -> Change:
    """Return a change that fits a charter: records arrive, are edited and leave.

    A record that others name stays, and a single record that says nothing leaves.
    """
    edits: list[Edit] = []
    for _ in range(draw(st.integers(1, most))):
        edit = draw(_edits(charter))
        edits.append(edit)
        charter = charter.after(Change("", (edit,)))
    return Change("Any change", tuple(edits))


@st.composite
def _edits(draw: st.DrawFn, charter: Charter) -> Edit:
    there = {kind.table: list(table) for kind, table in charter.tables.items() if kind.many}
    taken = {record_id for of_table in there.values() for record_id in of_table}
    before = draw(st.sampled_from((None, *charter.records())))
    if before is None:
        bare = draw(st.sampled_from(MANY))(id=draw(ids.filter(lambda one: one not in taken)))
        return Edit(None, draw(filled(bare, there)))
    after = draw(filled(before, there))
    if isinstance(before, Control) and isinstance(after, Control):
        after = replace(after, status=before.status)  # agreeing is a matter of its own
    leaves = before.id not in _named(charter) and draw(st.booleans())
    return Edit(before, None if leaves or not _speaks(after) else after)


def _speaks(record: Record) -> bool:
    return record.many or not is_empty(record)


def _named(charter: Charter) -> set[str]:
    """Return the ids that any record of a charter names."""
    named: set[str] = set()
    for record in charter.records():
        for name, kind in fields_of(type(record)):
            if isinstance(kind, Link):
                named.add(getattr(record, name))
            elif isinstance(kind, Links):
                named.update(getattr(record, name))
    return named
