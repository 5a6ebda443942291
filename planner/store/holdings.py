"""Keeping the register: its row for each charter, in the transaction of each change.

Only the records that a change touches are looked at, and a few that the register draws on.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from planner.model import coming
from planner.model.catalogue import SECTIONS, is_empty, section_of
from planner.model.changes import Edit
from planner.model.charter import Charter
from planner.model.due import packed
from planner.model.own import Binned, SectionOn
from planner.model.record import Section
from planner.model.records.change import Review
from planner.model.records.front import Control, Partner
from planner.model.records.sign import ADOPTED, Signature
from planner.model.words import folded
from planner.store.rows import TABLE_OF, stored


@dataclass(frozen=True, slots=True)
class Place:
    """Where a charter stands before a change; `filled` are the sections that say something."""

    charter_id: str
    number: int
    counter: int
    filled: frozenset[str]
    status: str


def place(db: Database, charter_id: str) -> Place:
    """Return where a charter stands; one that is not there yet gets its place."""
    select = 'SELECT "number", "counter", "filled", "status" FROM "holding" WHERE "id" = ?'
    row = db.execute(select, (charter_id,)).fetchone()
    if row is None:
        db.table("holding").insert({"id": charter_id})
        row = db.execute(select, (charter_id,)).fetchone()
    return Place(charter_id, row[0], row[1], frozenset(row[2].split()), row[3])


def refresh(db: Database, at: Place, edits: Sequence[Edit], now: datetime) -> None:
    """Bring the row of a charter up to date with edits that have been made to its records."""
    columns: dict[str, object] = {"counter": at.counter + 1, "changed": now.isoformat()}
    touched = {type(edit.record) for edit in edits}
    filled = _filled(db, at, edits)
    if filled != at.filled:
        columns["filled"] = " ".join(sorted(filled))
    if filled != at.filled or SectionOn in touched or at.counter == 0:
        columns["complete"] = _complete(db, at.charter_id, filled)
    if not touched.isdisjoint((Control, Partner, Review, Signature, Binned)):
        columns |= shown(db, at.charter_id)
    if coming.may_move(edits):
        columns["days"] = days(db, at.charter_id)
    settings = ", ".join(f'"{name}" = ?' for name in columns)
    db.execute(
        f'UPDATE "holding" SET {settings} WHERE "number" = ?', (*columns.values(), at.number)
    )


def days(db: Database, charter_id: str) -> str:
    """Return the days that a charter names, as the register keeps them."""
    return packed(coming.dues(_dated(db, charter_id)))


def shown(db: Database, charter_id: str) -> dict[str, object]:
    """Return what the register shows of the few records it draws on, by its columns."""
    control = stored(db, charter_id, Control) or Control()
    review = stored(db, charter_id, Review) or Review()
    binned = stored(db, charter_id, Binned) or Binned()
    partners = _partners(db, charter_id)
    names = (control.title, control.short_name, *partners)
    signing = [] if control.document_type in ADOPTED else _signing(db, charter_id)
    return {
        "title": control.title,
        "short_name": control.short_name,
        "status": control.status,
        "partners": json.dumps(partners, ensure_ascii=False),
        "next_review": review.next and review.next.isoformat(),
        "sort_title": folded(control.title),
        "words": folded("\n".join(filter(None, names))),
        "binned": binned.since and binned.since.isoformat(),
        "signed": sum(has_signed for _, has_signed in signing),
        "unsigned": json.dumps(
            [name for name, has_signed in signing if not has_signed], ensure_ascii=False
        ),
    }


def _dated(db: Database, charter_id: str) -> Charter:
    """Return a charter with the records alone from which its days are read."""
    tables = ((kind, TABLE_OF[kind].all(db, charter_id)) for kind in coming.READ)
    return Charter(charter_id, {kind: records for kind, records in tables if records})


def _signing(db: Database, charter_id: str) -> list[tuple[str, int]]:
    """Return the partners that sign, and whether each has: its signature has a day."""
    return db.execute(
        """
        SELECT coalesce(nullif("name", ''), nullif("known_as", ''), "acronym"), EXISTS (
          SELECT 1 FROM "signature" WHERE "signature"."charter_id" = "partner"."charter_id"
          AND "signature"."partner" = "partner"."id" AND "signed" IS NOT NULL)
        FROM "partner" WHERE "charter_id" = ? AND "kind" <> 'sector' AND "left" IS NULL
        ORDER BY "rank", "id"
        """,
        [charter_id],
    ).fetchall()


def _partners(db: Database, charter_id: str) -> list[str]:
    """Return what the partners are called, without reading their pictures."""
    rows = db.table("partner").rows_where(
        '"charter_id" = ?',
        [charter_id],
        order_by='"rank", "id"',
        select="coalesce(nullif(name, ''), nullif(known_as, ''), acronym) AS called",
    )
    return [row["called"] for row in rows]


def _filled(db: Database, at: Place, edits: Sequence[Edit]) -> frozenset[str]:
    """Return the keys of the sections that say something, looking only into those touched."""
    touched: dict[str, Section] = {}
    said: set[str] = set()
    for edit in edits:
        section = section_of(type(edit.record))
        if section is not None and type(edit.record) in section.records:
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
