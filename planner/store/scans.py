"""The bytes of attachments: under their SHA-256, in a table that nothing else reads.

A scan that was taken away stays for as long as a charter stays in the bin, so that taking it
away can be undone.
"""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from sqlite_utils import Database

from planner.errors import PlannerError
from planner.model.changes import Edit
from planner.model.own import Attachment
from planner.store.rows import stored

_OF = '"charter_id" = ? AND "sha256" = ?'


def keep(
    db: Database,
    charter_id: str,
    edits: Sequence[Edit],
    contents: Sequence[bytes],
    now: datetime,
) -> None:
    """Keep the bytes of attachments that have arrived, and mark those that nobody names now.

    Raises:
        PlannerError: the bytes of an attachment did not come with it and are not there.
    """
    attached = [one for edit in edits for one in (edit.before, edit.after) if _is(one)]
    if not attached:
        return
    brought = {hashlib.sha256(each).hexdigest(): each for each in contents}
    for one in attached:
        assert isinstance(one, Attachment)
        if one.sha256 in brought:
            db.execute(
                'INSERT OR IGNORE INTO "scan" ("charter_id", "sha256", "content")'
                " VALUES (?, ?, ?)",
                (charter_id, one.sha256, brought[one.sha256]),
            )
        _mark(db, charter_id, one, now)


def _is(record: object) -> bool:
    return isinstance(record, Attachment)


def _mark(db: Database, charter_id: str, one: Attachment, now: datetime) -> None:
    key = (charter_id, one.sha256)
    is_named = db.table("attachment").count_where(_OF, key) > 0
    size = db.execute(f'SELECT length("content") FROM "scan" WHERE {_OF}', key).fetchone()
    if is_named and (size is None or size[0] != one.size):
        raise PlannerError(
            "The scan “{name}” is no longer in the library; attach the file again.",
            name=one.name,
        )
    removed = None if is_named else now.isoformat()
    db.execute(f'UPDATE "scan" SET "removed" = ? WHERE {_OF}', (removed, *key))


def content(db: Database, charter_id: str, attachment_id: str) -> bytes:
    """Return the bytes of an attachment.

    Raises:
        PlannerError: there is no such attachment, or it is not as it was attached.
    """
    one = stored(db, charter_id, Attachment, attachment_id)
    if one is None:
        raise PlannerError(
            "This charter has no scan “{attachment_id}”.", attachment_id=attachment_id
        )
    row = db.execute(
        f'SELECT "content" FROM "scan" WHERE {_OF}', (charter_id, one.sha256)
    ).fetchone()
    if row is None or hashlib.sha256(row[0]).hexdigest() != one.sha256:
        raise PlannerError(
            "The scan “{name}” is damaged; put a backup of the library back.", name=one.name
        )
    return bytes(row[0])


def checked(db: Database, charter_id: str) -> Iterator[tuple[str, bool]]:
    """Yield the digest of each scan of a charter, and whether its bytes still have it."""
    rows = db.execute('SELECT "sha256" FROM "scan" WHERE "charter_id" = ?', (charter_id,))
    for (sha256,) in rows.fetchall():
        found = db.execute(f'SELECT "content" FROM "scan" WHERE {_OF}', (charter_id, sha256))
        yield sha256, hashlib.sha256(found.fetchone()[0]).hexdigest() == sha256


def remove_old(db: Database, before: datetime) -> None:
    """Remove for good the scans that were taken away before a moment."""
    moment = before.astimezone(UTC).isoformat()
    db.table("scan").delete_where('"removed" < ?', [moment])
