"""A charter in its JSON form, as plain values, and back.

The form is a contract: what it may hold, and what is refused, is said here and in `values`.
Text-level questions (encoding, size, duplicate keys) belong to `planner.exchange`.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import datetime
from typing import cast

from planner.errors import ExchangeError
from planner.model.catalogue import RECORDS, fields_of, is_empty
from planner.model.charter import Charter, new_id
from planner.model.kinds import Link, Links
from planner.model.own import (
    Agreed,
    Attachment,
    Binned,
    SectionOn,
    Translation,
    Unfinished,
    Version,
)
from planner.model.own_form import (
    as_list,
    as_mapping,
    refuse_unknown,
    sections_on,
    translation_form,
    translations,
    unfinished,
    unfinished_form,
    unfinished_words,
)
from planner.model.record import ONLY, Record
from planner.model.values import (
    Plain,
    Value,
    as_given,
    from_plain,
    identity,
    to_plain,
)

FORMAT = "partnership-charter"
FORM_VERSION = 1
TOP = {"format", "version", "id", "sections_on", "records", "unfinished", "translations"}
OWN: dict[str, type[Record]] = {
    kind.table: kind
    for kind in (SectionOn, Unfinished, Translation, Version, Binned, Agreed, Attachment)
}
TABLES: dict[str, type[Record]] = RECORDS | OWN

MOMENTS = ("kept", "since", "added")  # fields of the program's own records

Form = dict[str, object]


def charter_form(charter: Charter) -> Form:
    """Return a charter in its JSON form; what is empty is left out.

    Words that do not fit their field yet stand under `unfinished`, texts in other languages
    under `translations`, when there are any.
    """
    form: Form = {
        "format": FORMAT,
        "version": FORM_VERSION,
        "id": charter.id,
        "sections_on": list(charter.sections_on),
        "records": _records_form(charter),
    }
    if odd := [unfinished_form(each) for each in charter.all(Unfinished)]:
        form["unfinished"] = odd
    if told := [
        translation_form(each) for each in charter.all(Translation) if _is_of(each, charter)
    ]:
        form["translations"] = told
    return form


def _records_form(charter: Charter) -> Form:
    records: Form = {}
    for table, kind in RECORDS.items():
        found = [_fields_form(record) for record in charter.all(kind)]
        if kind.many and found:
            records[table] = found
        elif found and found[0]:
            records[table] = found[0]
    return records


def charter_from(form: object) -> Charter:
    """Return the charter of a JSON form; one without an id gets a new one.

    Raises:
        ExchangeError: anything in it is not as the contract says; the text names the place.
    """
    top = as_mapping(form, "the file")
    if top.get("format") != FORMAT:
        raise ExchangeError(
            'the file is not a charter: its "format" is not "{format}"', format=FORMAT
        )
    _check_version(top.get("version"))
    refuse_unknown(top, TOP, "")
    charter_id = identity(top["id"], "id") if "id" in top else new_id()
    records = list(_records(as_mapping(top.get("records", {}), "records")))
    _check_ids(records)
    _check_links(records)
    own = [
        *sections_on(top.get("sections_on", [])),
        *unfinished_words(top.get("unfinished", [])),
        *translations(top.get("translations", []), records),
    ]
    return Charter.of(charter_id, [*records, *own])


def _is_of(translation: Translation, charter: Charter) -> bool:
    """Return whether its record is there, as a single one always is."""
    kind = RECORDS[translation.record]
    return not kind.many or charter.get(kind, translation.of) is not None


def canonical(plain: object) -> bytes:
    """Return plain values as JSON bytes that are the same wherever they are made."""
    words = json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return words.encode()


def fingerprint(charter: Charter) -> str:
    """Return the short name of exactly this state of a charter: `3f2a-91bc-77d0-04e1`.

    It is the same in whichever language the charter is read.

    Source: the first 64 bits of the SHA-256 of its canonical JSON form.
    """
    written = charter.original or charter
    digits = hashlib.sha256(canonical(charter_form(written))).hexdigest()[:16]
    return "-".join(digits[start : start + 4] for start in range(0, 16, 4))


def record_form(record: Record) -> Form:
    """Return any record, the program's own included, as plain values with its id and rank."""
    form: Form = {"id": record.id, "rank": record.rank}
    if type(record) in RECORDS.values():
        return form | _fields_form(record)
    values = {each.name: getattr(record, each.name) for each in fields(record)}
    return form | {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in values.items()
        if value not in ("", None)
    }


def record_from(table: str, form: Mapping[str, object]) -> Record:
    """Return the record of a table that `record_form` gave these values for."""
    return TABLES[table](id=str(form["id"]), **values_from(table, form))


def values_from(table: str, form: Mapping[str, object]) -> dict[str, object]:
    """Return the values that some of the names in a `record_form` stand for, without its id."""
    rank = {"rank": float(cast(float, form["rank"]))} if "rank" in form else {}
    if table in RECORDS:
        return rank | {
            name: from_plain(field, form[name], f"{table}.{name}")
            for name, field in fields_of(TABLES[table])
            if name in form
        }
    own = (name for name in form if name not in ("id", "rank"))
    return rank | {name: _own_value(name, form[name]) for name in own}


def _own_value(name: str, plain: object) -> object:
    if name in MOMENTS:
        return datetime.fromisoformat(str(plain))
    return plain if isinstance(plain, int) else str(plain)


def digest(record: Record) -> str:
    """Return the SHA-256 of a record's canonical form, in hexadecimal digits."""
    return hashlib.sha256(canonical([record.table, record_form(record)])).hexdigest()


def _made(kind: type[Record], record_id: str, rank: float, values: dict[str, Value]) -> Record:
    return kind(id=record_id, rank=rank, **values)


def _fields_form(record: Record) -> Form:
    form: Form = {"id": record.id} if record.many else {}
    for name, _ in fields_of(type(record)):
        plain = to_plain(getattr(record, name))
        if plain is not None:
            form[name] = plain
    return form


def _check_version(version: object) -> None:
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise ExchangeError(
            "version: must be a whole number, such as {limit}", limit=FORM_VERSION
        )
    if version > FORM_VERSION:
        raise ExchangeError(
            "the file is of version {version}; this program reads version"
            " {limit}. A program that reads version {version} is needed",
            version=version,
            limit=FORM_VERSION,
        )


def _records(form: Mapping[str, object]) -> Iterator[Record]:
    for table, plain in form.items():
        kind = RECORDS.get(table)
        if kind is None:
            raise ExchangeError("{table}: there is no such record", table=table)
        if not kind.many:
            record = _record(kind, as_mapping(plain, table), table, 0)
            if not is_empty(record):
                yield record
            continue
        for rank, each in enumerate(as_list(plain, table)):
            yield _record(kind, as_mapping(each, f"{table}[{rank}]"), f"{table}[{rank}]", rank)


def _record(kind: type[Record], form: Mapping[str, object], place: str, rank: int) -> Record:
    known = dict(fields_of(kind))
    refuse_unknown(form, {*known, "id"} if kind.many else set(known), place)
    if kind.many and "id" not in form:
        raise ExchangeError("{place}: needs an id", place=place)
    values = {
        name: from_plain(known[name], plain, f"{place}.{name}")
        for name, plain in form.items()
        if name != "id"
    }
    record_id = identity(form["id"], f"{place}.id") if kind.many else ONLY
    return _made(kind, record_id, float(rank), values)


def _check_ids(records: list[Record]) -> None:
    seen: dict[str, str] = {}
    for record in records:
        if not record.many:
            continue
        if record.id in seen:
            raise ExchangeError(
                "{table}: the id {given} is already that of a {other}",
                table=record.table,
                given=as_given(record.id),
                other=seen[record.id],
            )
        seen[record.id] = record.table


def _check_links(records: list[Record]) -> None:
    ids = {(record.table, record.id) for record in records}
    for record in records:
        place = f"{record.table}[{record.rank:.0f}]" if record.many else record.table
        for name, kind in fields_of(type(record)):
            if not isinstance(kind, Link | Links):
                continue
            named = getattr(record, name)
            for target in (named,) if isinstance(named, str) else named:
                if target and (kind.to, target) not in ids:
                    raise ExchangeError(
                        "{place}.{name}: there is no {to} {given}",
                        place=place,
                        name=name,
                        to=kind.to,
                        given=as_given(target),
                    )


__all__ = [
    "FORMAT",
    "FORM_VERSION",
    "TABLES",
    "Form",
    "Plain",
    "canonical",
    "charter_form",
    "charter_from",
    "digest",
    "fingerprint",
    "record_form",
    "record_from",
    "unfinished",
]
