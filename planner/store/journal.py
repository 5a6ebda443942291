"""The journal: every change that was made to a charter, in the order it was made.

An entry keeps of each edit only what differs, and reading goes backwards from the records as
they are; so a picture is kept again only where it changed.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from planner.model.changes import Change, Edit, Step
from planner.model.form import TABLES, Form, canonical, record_form, record_from, values_from
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
        self._known: dict[tuple[str, str], Record] = {}

    def change(self, words: str, edits: str) -> Change:
        """Return the change an entry is about, and step back to before it."""
        kept = json.loads(edits)
        self._read_those_of(kept)
        back = [self._edit(*each) for each in reversed(kept)]
        return Change(words, tuple(reversed(back)))

    def _read_those_of(self, edits: Iterable[Sequence[Any]]) -> None:
        """Read the records that have edits told by what differs, those of a table at once."""
        wanted: defaultdict[str, list[str]] = defaultdict(list)
        for table, record_id, before, after in edits:
            is_known = (table, record_id) in self._known
            if before is not None and after is not None and not is_known:
                wanted[table].append(record_id)
        for table, ids in wanted.items():
            found = TABLE_OF[TABLES[table]].those(self._db, self._charter_id, ids)
            self._known |= {(table, each.id): each for each in found}

    def _edit(
        self, table: str, record_id: str, before: Form | None, after: Form | None
    ) -> Edit:
        if before is None or after is None:
            edit = Edit(_record(table, before), _record(table, after))
        else:
            known = self._known.get((table, record_id))
            now = known or record_from(table, {"id": record_id})
            edit = Edit(_as_it_was(now, before, after), now)
        if edit.before is not None:
            self._known[table, record_id] = edit.before
        return edit


def _as_it_was(now: Record, before: Form, after: Form) -> Record:
    """Return a record before an edit, of which only what differs is given.

    Only that is read: all of each record takes longer than the rest of opening a charter.
    """
    same = {name: getattr(now, name) for name in now.empty}
    empty = {name: now.empty[name] for name in after if name in same}
    return type(now)(**same | empty | values_from(now.table, before))


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
