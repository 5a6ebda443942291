"""The register: what is shown of each charter in a list, without reading the charter.

It is what the window shows first, so it knows nothing of what charters are made of.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from sqlite3 import Connection, Row

from planner.errors import UnknownCharterError
from planner.model.due import NO_DAYS, Due, unpacked
from planner.model.words import folded

STAY = timedelta(days=30)  # what has been in the bin for longer goes when a library is opened
LIVED = 3  # days of work within that time, without which the clock is not believed
Number = tuple[str, int]  # the id of a charter, and its number in this library


class Order(Enum):
    """What a page of the register is sorted by; those alike stand in the order of titles."""

    TITLE = '"sort_title", "number"'
    STATUS = '"status", "sort_title", "number"'
    NEXT_REVIEW = '"next_review" IS NULL, "next_review", "sort_title", "number"'
    COMPLETE = '"complete", "sort_title", "number"'
    CHANGED = '"changed" DESC, "number"'


@dataclass(frozen=True, slots=True)
class Holding:
    """A charter as the register shows it; `complete` is per cent of its sections.

    Of the partners that sign, `signed` says how many have, and `unsigned` names the others.
    `revision` goes up with each change; `days` keeps the days that the charter names.
    """

    id: str
    title: str
    short_name: str
    status: str
    partners: tuple[str, ...]
    next_review: date | None
    complete: int
    changed: datetime
    signed: int = 0
    unsigned: tuple[str, ...] = ()
    revision: int = 0
    days: str = NO_DAYS

    @property
    def dues(self) -> tuple[Due, ...]:
        """Return the days that the charter names for what is not done yet."""
        return unpacked(self.days) if self.days != NO_DAYS else ()


def is_there(db: Connection, charter_id: str) -> bool:
    """Return whether there is a charter of an id."""
    return bool(db.execute('SELECT 1 FROM "holding" WHERE "id" = ?', (charter_id,)).fetchone())


def title(db: Connection, charter_id: str) -> str:
    """Return the title of a charter.

    Raises:
        UnknownCharterError: there is no charter of this id.
    """
    for (found,) in db.execute('SELECT "title" FROM "holding" WHERE "id" = ?', (charter_id,)):
        return str(found)
    raise UnknownCharterError(
        "There is no charter “{charter_id}” in the library.", charter_id=charter_id
    )


def page(db: Connection, offset: int, limit: int, order: Order, words: str) -> list[Holding]:
    """Return a page of the register, charters in the bin left out."""
    condition, sought = _going_by(words)
    return _holdings(db, condition, sought, order.value, limit, offset)


def count(db: Connection, words: str) -> int:
    """Return how many charters outside the bin go by these words."""
    condition, sought = _going_by(words)
    row = db.execute(f'SELECT count(*) FROM "holding" WHERE {condition}', sought).fetchone()
    return int(row[0])


def in_bin(db: Connection) -> list[Holding]:
    """Return the charters in the bin, latest first."""
    return _holdings(db, '"binned" IS NOT NULL', (), '"binned" DESC, "number"')


def is_lived_through(db: Connection, since: datetime) -> bool:
    """Return whether changes were made on several days since a moment, as the clock said then.

    A clock that has leapt ahead has no such days behind it, so it makes nothing old.
    """
    days = db.execute(
        """SELECT DISTINCT substr("made", 1, 10) FROM "journal" WHERE "made" > ? LIMIT ?""",
        (since.astimezone(UTC).isoformat(), LIVED),
    )
    return len(days.fetchall()) == LIVED


def due(db: Connection, before: datetime) -> list[Number]:
    """Return what went to the bin before a moment."""
    moment = before.astimezone(UTC).isoformat()
    select = 'SELECT "id", "number" FROM "holding" WHERE "binned" < ?'
    return db.execute(select, (moment,)).fetchall()


def has_old_scans(db: Connection, before: datetime) -> bool:
    """Return whether there are scans that were taken away before a moment."""
    moment = before.astimezone(UTC).isoformat()
    select = 'SELECT 1 FROM "scan" WHERE "removed" < ? LIMIT 1'
    return bool(db.execute(select, (moment,)).fetchone())


def find(db: Connection, name: str) -> str:
    """Return the id that an id, an exact title or the beginning of an id stands for.

    Raises:
        UnknownCharterError: it stands for none, or for several; the bin does not count.
    """
    for condition, sought in (
        ('"id" = ?', (name,)),
        ('"title" = ?', (name,)),
        ('"id" >= ? AND "id" < ?', (name, f"{name}\U0010ffff")),
    ):
        select = f'SELECT "id" FROM "holding" WHERE "binned" IS NULL AND {condition} LIMIT 10'
        found = [str(each) for (each,) in db.execute(select, sought)]
        if name and len(found) == 1:
            return found[0]
        if name and found:
            ids = ", ".join(found)
            raise UnknownCharterError(
                "Several charters go by “{name}”; name one by its id: {ids}", name=name, ids=ids
            )
    raise UnknownCharterError(
        "There is no charter “{name}”; the list of charters shows their titles and ids.",
        name=name,
    )


def _going_by(words: str) -> tuple[str, tuple[str, ...]]:
    sought = tuple(folded(words).split())
    return '"binned" IS NULL' + ' AND instr("words", ?)' * len(sought), sought


def _holdings(
    db: Connection,
    condition: str,
    sought: Sequence[object],
    order: str,
    limit: int = -1,  # as many as there are
    offset: int = 0,
) -> list[Holding]:
    cursor = db.cursor()
    cursor.row_factory = Row
    rows = cursor.execute(
        f'SELECT * FROM "holding" WHERE {condition} ORDER BY {order} LIMIT ? OFFSET ?',
        (*sought, limit, offset),
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
            signed=row["signed"],
            unsigned=tuple(json.loads(row["unsigned"])),
            revision=row["counter"],
            days=row["days"],
        )
        for row in rows
    ]
