"""Finding a person everywhere in a library: in charters, versions, the bin and the history.

What was typed and waits beside the library to be taken in is looked through as well.

It only reads. Scans are pictures, so they are named where the person signed, not read.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from planner.model.form import TABLES, Form
from planner.model.held import Trace, Where
from planner.model.own import Attachment, Version
from planner.model.people import Sought, worded
from planner.model.record import Record
from planner.model.records.front import Person
from planner.model.records.sign import Signature
from planner.store.drafts import named_beside
from planner.store.file import explained, laid_over, reading
from planner.store.opening import opened
from planner.store.rows import TABLE_OF
from planner.store.versions import frozen


def traces(path: Path, sought: Sought) -> list[Trace]:
    """Return every place in a library where a person is named, charter by charter.

    Shape: what waits beside the library for a charter comes last.

    Raises:
        LibraryError: it is not there, or cannot be read.
    """
    db = laid_over(opened(path, read_only=True))
    try:
        with explained(path), reading(db.conn):
            found = [one for each in concerned(db, sought) for one in _of(db, each, sought)]
            return [*found, *_beside(db, path, sought)]
    finally:
        db.close()


def belonging(path: Path, sought: Sought) -> tuple[str, ...]:
    """Return the names, addresses and numbers of the people whom the words stand for.

    They are what else is known of a person: today, in versions and in the history.

    Raises:
        LibraryError: it is not there, or cannot be read.
    """
    db = laid_over(opened(path, read_only=True))
    found: dict[str, None] = {}
    try:
        with explained(path), reading(db.conn):
            for holding in concerned(db, sought):
                for form in _people(db, str(holding["id"])):
                    said = [str(form.get(name, "")) for name in ("name", "email", "phone")]
                    if any(map(sought.stands_in, said)):
                        found |= dict.fromkeys(filter(str.strip, said))
    finally:
        db.close()
    return tuple(
        each
        for each in found
        if not any(other.startswith(each) for other in found if other != each)
    )


def concerned(db: Database, sought: Sought) -> list[dict[str, object]]:
    """Return the rows of the charters in which the person may be named, those in the bin too.

    Whatever is in a charter has been in its history; its words are looked at as well, so that
    nothing rests on that alone.
    """
    numbers: set[int] = set()
    for number, *words in db.execute(
        'SELECT "number", "who", "journal"."words", "edits" FROM "journal"'
        ' JOIN "holding" ON "id" = "charter_id"'
    ):
        if number not in numbers and any(map(sought.may_stand_in, words)):
            numbers.add(number)
    for number, words in db.execute('SELECT "holding", "words" FROM "passage"'):
        if number not in numbers and sought.may_stand_in(words):
            numbers.add(number)
    rows = db.table("holding").rows_where(order_by='"sort_title", "number"')
    return [row for row in rows if row["number"] in numbers]


def forms(edits: str) -> Iterator[tuple[str, str, Form]]:
    """Yield each table, id and the values in the edits of a line of the history."""
    for table, record_id, before, after in json.loads(edits):
        for form in (before, after):
            if form is not None:
                yield table, record_id, form


def signed_by(records: Iterable[Record], people: set[str]) -> Iterator[Attachment]:
    """Yield the scans of what people signed, people named by their ids."""
    there = list(records)
    signatures = {
        one.id
        for one in there
        if isinstance(one, Signature) and not people.isdisjoint((one.person, one.second))
    }
    for one in there:
        if isinstance(one, Attachment) and one.signature in signatures:
            yield one


def named(records: Iterable[Record], sought: Sought) -> set[str]:
    """Return the ids of the people whom the words stand for."""
    return {
        one.id
        for one in records
        if isinstance(one, Person)
        and any(map(sought.stands_in, (one.name, one.email, one.phone)))
    }


def everything(db: Database, charter_id: str) -> list[Record]:
    """Return all records of a charter, the program's own included."""
    return [one for kind in TABLE_OF for one in TABLE_OF[kind].all(db, charter_id).values()]


def _of(db: Database, holding: dict[str, object], sought: Sought) -> Iterator[Trace]:
    """Yield the places in one charter."""
    charter_id = str(holding["id"])
    head = (charter_id, str(holding["title"]), holding["binned"] is not None)
    records = everything(db, charter_id)
    for place in _in_records(records, sought):
        yield Trace(*head, Where.NOW, "", *place)
    for scan in signed_by(records, named(records, sought)):
        yield Trace(*head, Where.SCAN, "", scan.table, scan.id, "name", scan.name)
    for kept in records:
        if isinstance(kept, Version) and sought.may_stand_in(kept.content):
            for place in _in_records(frozen(kept).records(), sought):
                yield Trace(*head, Where.VERSION, kept.name, *place)
    for line in _lines(db, charter_id):
        made = datetime.fromisoformat(str(line["made"])).astimezone()
        of = f"{made:%Y-%m-%d %H:%M}"
        for place in _in_line(line, sought):
            yield Trace(*head, Where.HISTORY, of, *place)


def _beside(db: Database, path: Path, sought: Sought) -> Iterator[Trace]:
    """Yield what is in no charter yet, and waits beside the library."""
    for waiting in named_beside(path, sought):
        rows = db.table("holding").rows_where('"id" = ?', [waiting.charter_id])
        holding = next(rows, {"title": "", "binned": None})
        head = (waiting.charter_id, str(holding["title"]), holding["binned"] is not None)
        yield Trace(*head, Where.DRAFT, "", "draft", "", "words", waiting.words)


Place = tuple[str, str, str, str]  # table, id, field, words


def _in_records(records: Iterable[Record], sought: Sought) -> Iterator[Place]:
    for record in records:
        for name in worded(type(record)):
            words = getattr(record, name)
            if sought.stands_in(words):
                yield record.table, record.id, name, words


def _in_line(line: dict[str, object], sought: Sought) -> Iterator[Place]:
    for name in ("who", "words"):
        words = str(line[name])
        if sought.stands_in(words):
            yield "journal", "", name, words
    if not sought.may_stand_in(str(line["edits"])):
        return
    for table, record_id, form in forms(str(line["edits"])):
        for name in _names(table):
            words = str(form.get(name, ""))
            if sought.stands_in(words):
                yield table, record_id, name, "" if name == "content" else words


def _names(table: str) -> Sequence[str]:
    content = ("content",) if table == Version.table else ()
    return (*worded(TABLES[table]), *content)


def _people(db: Database, charter_id: str) -> Iterator[Form]:
    """Yield each state that a contact person of a charter was ever in."""
    states: dict[str, Form] = {}
    for line in _lines(db, charter_id):
        for table, record_id, before, after in json.loads(str(line["edits"])):
            if table == Person.table and after is not None:
                stays = states.get(record_id, {}).items()
                gone = (before or {}).keys()
                states[record_id] = {name: said for name, said in stays if name not in gone}
                states[record_id] |= after
                yield states[record_id]
    for one in TABLE_OF[Person].all(db, charter_id).values():
        yield {name: getattr(one, name) for name in ("name", "email", "phone")}


def _lines(db: Database, charter_id: str) -> Iterator[dict[str, object]]:
    yield from db.table("journal").rows_where(
        '"charter_id" = ?', [charter_id], order_by='"counter"'
    )
