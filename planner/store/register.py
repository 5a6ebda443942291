"""The register: what is shown of each charter in a list, without reading the charter.

A small row for each charter is kept up to date in the transaction of each change, from the
records that change touches and no others.
"""

import json
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from sqlite_utils import Database

from planner.errors import UnknownCharterError
from planner.model.catalogue import SECTIONS, is_empty, section_of
from planner.model.changes import Edit
from planner.model.own import Binned, SectionOn
from planner.model.record import Section
from planner.model.records.change import Review
from planner.model.records.front import Control, Partner
from planner.store.rows import TABLE_OF, stored


class Order(Enum):
    """What a page of the register is sorted by; those alike stand in the order of titles."""

    TITLE = '"sort_title", "number"'
    STATUS = '"status", "sort_title", "number"'
    NEXT_REVIEW = '"next_review" IS NULL, "next_review", "sort_title", "number"'
    COMPLETE = '"complete", "sort_title", "number"'
    CHANGED = '"changed" DESC, "number"'


@dataclass(frozen=True, slots=True)
class Holding:
    """A charter as the register shows it; `complete` is per cent of its sections."""

    id: str
    title: str
    short_name: str
    status: str
    partners: tuple[str, ...]
    next_review: date | None
    complete: int
    changed: datetime


@dataclass(frozen=True, slots=True)
class Place:
    """Where a charter stands before a change; `filled` are the sections that say something."""

    charter_id: str
    number: int
    counter: int
    filled: frozenset[str]


def place(db: Database, charter_id: str) -> Place:
    """Return where a charter stands; one that is not there yet gets its place."""
    select = 'SELECT "number", "counter", "filled" FROM "holding" WHERE "id" = ?'
    row = db.execute(select, (charter_id,)).fetchone()
    if row is None:
        db.table("holding").insert({"id": charter_id})
        row = db.execute(select, (charter_id,)).fetchone()
    return Place(charter_id, row[0], row[1], frozenset(row[2].split()))


def refresh(db: Database, at: Place, edits: Sequence[Edit], now: datetime) -> None:
    """Bring the row of a charter up to date with edits that have been made to its records."""
    columns: dict[str, object] = {"counter": at.counter + 1, "changed": now.isoformat()}
    touched = {type(edit.record) for edit in edits}
    filled = _filled(db, at, edits)
    if filled != at.filled:
        columns["filled"] = " ".join(sorted(filled))
    if filled != at.filled or SectionOn in touched or at.counter == 0:
        columns["complete"] = _complete(db, at.charter_id, filled)
    if not touched.isdisjoint((Control, Partner, Review, Binned)):
        columns |= shown(db, at.charter_id)
    settings = ", ".join(f'"{name}" = ?' for name in columns)
    db.execute(
        f'UPDATE "holding" SET {settings} WHERE "number" = ?', (*columns.values(), at.number)
    )


def shown(db: Database, charter_id: str) -> dict[str, object]:
    """Return what the register shows of the few records it draws on, by its columns."""
    control = stored(db, charter_id, Control) or Control()
    review = stored(db, charter_id, Review) or Review()
    binned = stored(db, charter_id, Binned) or Binned()
    partners = _partners(db, charter_id)
    names = (control.title, control.short_name, *partners)
    return {
        "title": control.title,
        "short_name": control.short_name,
        "status": control.status,
        "partners": json.dumps(partners, ensure_ascii=False),
        "next_review": review.next and review.next.isoformat(),
        "sort_title": folded(control.title),
        "words": folded("\n".join(filter(None, names))),
        "binned": binned.since and binned.since.isoformat(),
    }


def _partners(db: Database, charter_id: str) -> list[str]:
    """Return what the partners are called, without reading their pictures."""
    rows = db.table("partner").rows_where(
        '"charter_id" = ?',
        [charter_id],
        order_by='"rank", "id"',
        select="coalesce(nullif(name, ''), nullif(known_as, ''), acronym) AS called",
    )
    return [row["called"] for row in rows]


def folded(words: str) -> str:
    """Return words without case and accents, as they are sorted and found."""
    parts = unicodedata.normalize("NFKD", words.casefold())
    return "".join(each for each in parts if not unicodedata.combining(each))


def _filled(db: Database, at: Place, edits: Sequence[Edit]) -> frozenset[str]:
    """Return the keys of the sections that say something, looking only into those touched."""
    touched: dict[str, Section] = {}
    said: set[str] = set()
    for edit in edits:
        section = section_of(type(edit.record))
        if section is not None:
            touched[section.key] = section
            if edit.after is not None and not is_empty(edit.after):
                said.add(section.key)
    unsure = [section for key, section in touched.items() if key not in said]
    said |= {section.key for section in unsure if _says(db, at.charter_id, section)}
    return (at.filled - touched.keys()) | said


def _says(db: Database, charter_id: str, section: Section) -> bool:
    return any(TABLE_OF[kind].says(db, charter_id) for kind in section.records)


def _complete(db: Database, charter_id: str, filled: Iterable[str]) -> int:
    on = set(TABLE_OF[SectionOn].all(db, charter_id))
    on |= {section.key for section in SECTIONS if section.must}
    return round(100 * len(on.intersection(filled)) / len(on))


def is_there(db: Database, charter_id: str) -> bool:
    """Return whether there is a charter of an id."""
    return db.table("holding").count_where('"id" = ?', [charter_id]) > 0


def page(db: Database, offset: int, limit: int, order: Order, words: str) -> list[Holding]:
    """Return a page of the register, charters in the bin left out."""
    condition, sought = _going_by(words)
    return _holdings(db, condition, sought, order.value, limit, offset)


def count(db: Database, words: str) -> int:
    """Return how many charters outside the bin go by these words."""
    condition, sought = _going_by(words)
    return db.table("holding").count_where(condition, sought)


def in_bin(db: Database) -> list[Holding]:
    """Return the charters in the bin, latest first."""
    return _holdings(db, '"binned" IS NOT NULL', (), '"binned" DESC, "number"')


def find(db: Database, name: str) -> str:
    """Return the id that an id, an exact title or the beginning of an id stands for.

    Raises:
        UnknownCharterError: it stands for none, or for several; the bin does not count.
    """
    for condition, sought in (
        ('"id" = ?', (name,)),
        ('"title" = ?', (name,)),
        ('"id" >= ? AND "id" < ?', (name, f"{name}\U0010ffff")),
    ):
        rows = db.table("holding").rows_where(
            f'"binned" IS NULL AND {condition}', sought, select='"id"', limit=10
        )
        found = [str(row["id"]) for row in rows]
        if name and len(found) == 1:
            return found[0]
        if name and found:
            ids = ", ".join(found)
            raise UnknownCharterError(
                f"Several charters go by “{name}”; name one by its id: {ids}"
            )
    raise UnknownCharterError(
        f"There is no charter “{name}”; the list of charters shows their titles and ids."
    )


def _going_by(words: str) -> tuple[str, tuple[str, ...]]:
    sought = tuple(folded(words).split())
    return '"binned" IS NULL' + ' AND instr("words", ?)' * len(sought), sought


def _holdings(
    db: Database,
    condition: str,
    sought: Sequence[object],
    order: str,
    limit: int | None = None,
    offset: int | None = None,
) -> list[Holding]:
    rows = db.table("holding").rows_where(
        condition, sought, order_by=order, limit=limit, offset=offset
    )
    return [
        Holding(
            id=row["id"],
            title=row["title"],
            short_name=row["short_name"],
            status=row["status"],
            partners=tuple(json.loads(row["partners"])),
            next_review=row["next_review"] and date.fromisoformat(row["next_review"]),
            complete=row["complete"],
            changed=datetime.fromisoformat(row["changed"]),
        )
        for row in rows
    ]
