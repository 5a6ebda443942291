"""The journal: every change that was made to a charter, in the order it was made.

An entry keeps of each edit only what differs, and reading goes backwards from the records as
they are; so a picture is kept again only where it changed.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from planner.model.changes import Change, Edit, Step
from planner.model.form import TABLES, Form, canonical, record_form, record_from
from planner.model.record import Record
from planner.store.rows import TABLE_OF

SEALED = ("counter", "made", "who", "step", "words", "edits")  # the columns under a digest


@dataclass(frozen=True, slots=True)
class Entry:
    """A change that was made: when, by whom, which way; `counter` orders them, no clock."""

    counter: int
    when: datetime
    who: str
    step: Step
    change: Change


def remember(db: Database, charter_id: str, entry: Entry) -> None:
    """Write an entry at the end of a charter's journal."""
    edits = canonical([_kept(edit) for edit in entry.change.edits]).decode()
    line = {
        "counter": entry.counter,
        "made": entry.when.isoformat(),
        "who": entry.who,
        "step": entry.step.value,
        "words": entry.change.text,
        "edits": edits,
    }
    db.table("journal").insert({"charter_id": charter_id, **line, "digest": seal(line)})


def seal(line: Mapping[str, object]) -> str:
    """Return the SHA-256 that shows whether a line of the journal is as it was written."""
    return hashlib.sha256(canonical([line[name] for name in SEALED])).hexdigest()


def history(
    db: Database,
    charter_id: str,
    limit: int,
    *,
    whole: bool = True,
    in_words: bool = False,
) -> list[Entry]:
    """Return the latest entries of a charter's journal, newest first.

    The entry with which the charter began is as long as the charter; unless the history is to
    be `whole`, that entry comes without its edits. Told only `in_words`, every entry does.
    """
    begun = -1 if whole or in_words else _beginning(db, charter_id)
    rows = db.table("journal").rows_where(
        '"charter_id" = ?', [charter_id], order_by='"counter" DESC', limit=limit
    )
    past = _Past(db, charter_id)
    return [
        Entry(
            row["counter"],
            datetime.fromisoformat(row["made"]),
            row["who"],
            Step(row["step"]),
            past.change(
                row["words"],
                "[]" if in_words or row["counter"] == begun else row["edits"],
            ),
        )
        for row in rows
    ]


def _beginning(db: Database, charter_id: str) -> int | None:
    counters = 'SELECT MIN("counter") AS "first" FROM "journal" WHERE "charter_id" = ?'
    first = next(db.query(counters, [charter_id]))["first"]
    return None if first is None else int(first)


class _Past:
    """The records of a charter, walked back through its journal from what they are now."""

    def __init__(self, db: Database, charter_id: str) -> None:
        self._db = db
        self._charter_id = charter_id
        self._known: dict[tuple[str, str], Form] = {}

    def change(self, words: str, edits: str) -> Change:
        """Return the change an entry is about, and step back to before it."""
        back = [self._edit(*kept) for kept in reversed(json.loads(edits))]
        return Change(words, tuple(reversed(back)))

    def _edit(
        self, table: str, record_id: str, before: Form | None, after: Form | None
    ) -> Edit:
        whole = after
        if before is not None and after is not None:
            whole = self._now(table, record_id)
            unchanged = {name: whole[name] for name in whole if name not in after}
            before = unchanged | before
        if before is not None:
            self._known[table, record_id] = before
        return Edit(_record(table, before), _record(table, whole))

    def _now(self, table: str, record_id: str) -> Form:
        known = self._known.get((table, record_id))
        if known is not None:
            return known
        record = TABLE_OF[TABLES[table]].one(self._db, self._charter_id, record_id)
        return {"id": record_id, "rank": 0.0} if record is None else record_form(record)


def _record(table: str, form: Form | None) -> Record | None:
    return None if form is None else record_from(table, form)


def _kept(edit: Edit) -> list[object]:
    """Return an edit in plain values: whole records that came or went, else what differs."""
    before = None if edit.before is None else record_form(edit.before)
    after = None if edit.after is None else record_form(edit.after)
    if before is not None and after is not None:
        before, after = (
            {name: one[name] for name in one if _differs(one[name], other.get(name))}
            for one, other in ((before, after), (after, before))
        )
    return [edit.record.table, edit.record.id, before, after]


def _differs(one: object, other: object) -> bool:
    return type(one) is not type(other) or one != other
