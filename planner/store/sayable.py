"""What may be written into a library: what the JSON form of a charter can say, and no more.

So whatever is kept can be read back from the history, and a charter that leaves as a file comes
home as the same charter.
"""

import json
import math
from collections import Counter
from collections.abc import Sequence

from sqlite_utils import Database

from planner.errors import ExchangeError
from planner.model.catalogue import RECORDS, SECTIONS, fields_of
from planner.model.changes import Edit
from planner.model.form import unfinished
from planner.model.own import Attachment, SectionOn, Translation, Unfinished, Version
from planner.model.own_form import check_translation
from planner.model.record import ONLY, Record
from planner.model.scans import SCAN_LIMIT
from planner.model.values import (
    UNFINISHED_LIMIT,
    as_given,
    from_plain,
    identity,
    line,
    text,
    to_plain,
)


def check(edit: Edit) -> None:
    """Refuse what the form cannot say of a record, looking only at what an edit changes.

    Raises:
        ExchangeError: there is such a value; the text begins with its place.
    """
    if edit.after is None:
        return
    if edit.before is None:
        _check_id(edit.after)
    if not math.isfinite(edit.after.rank):
        raise ExchangeError(
            "its place in the order: {rank} is not a number", rank=str(edit.after.rank)
        )
    for name, kind in fields_of(type(edit.after)):
        value = getattr(edit.after, name)
        if edit.before is None or value is not getattr(edit.before, name):
            plain = to_plain(value)
            if plain is not None:
                from_plain(kind, plain, kind.label)
    _check_own(edit.after)


def _check_id(record: Record) -> None:
    if not record.many and record.id != ONLY:
        raise ExchangeError("id: {given} is one too many", given=as_given(record.id))
    if not isinstance(record, Unfinished | Translation):  # whose ids are made of another's
        identity(record.id, "id")


def _check_own(record: Record) -> None:
    """Refuse a record of the program's own that the form cannot say."""
    match record:
        case SectionOn():
            if record.id not in {section.key for section in SECTIONS}:
                raise ExchangeError("there is no section {given}", given=as_given(record.id))
        case Version():
            line(record.name, "Name")
            line(record.by, "Kept by")
        case Attachment():
            _check_attachment(record)
        case Translation():
            line(record.of, "id")
            check_translation(record, "Translation")
        case Unfinished():
            _check_unfinished(record)


def _check_attachment(record: Attachment) -> None:
    line(record.name, "Name")
    if not 0 < record.size <= SCAN_LIMIT:
        raise ExchangeError(
            "{given} is not between 1 byte and 10 MB", given=as_given(record.name)
        )


def _check_unfinished(record: Unfinished) -> None:
    text(record.words, "Words", UNFINISHED_LIMIT)
    line(record.of, "id")
    kind = RECORDS.get(record.record)
    field = f"{record.record}.{record.field}"
    if kind is None or record.field not in dict(fields_of(kind)):
        raise ExchangeError("there is no field {given}", given=as_given(field))
    if record.id != unfinished(record.record, record.of, record.field, "").id:
        raise ExchangeError(
            "id: {given} is not that of {field}", given=as_given(record.id), field=field
        )


def check_ids(db: Database, charter_id: str, edits: Sequence[Edit]) -> None:
    """Refuse new records, once they are written, whose id another record of the charter has.

    Raises:
        ExchangeError: there is such a record.
    """
    new = [edit.record for edit in edits if edit.before is None]
    ids = [record.id for record in new if record.table in RECORDS and record.many]
    if not ids:
        return
    found = db.execute(_OF_THESE_IDS, {"charter": charter_id, "ids": json.dumps(ids)})
    for (record_id,), times in Counter(found).items():
        if times > 1:
            raise ExchangeError(
                "the id {given} is already that of a record", given=as_given(record_id)
            )


_OF_THESE_IDS = " UNION ALL ".join(
    f'SELECT "id" FROM "{kind.table}" WHERE "charter_id" = :charter'
    ' AND "id" IN (SELECT "value" FROM json_each(:ids))'
    for kind in RECORDS.values()
    if kind.many
)
