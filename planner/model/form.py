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
from planner.model.catalogue import RECORDS, SECTIONS, fields_of, is_empty
from planner.model.charter import Charter, new_id
from planner.model.kinds import Link, Links
from planner.model.own import Agreed, Attachment, Binned, SectionOn, Unfinished, Version
from planner.model.record import ONLY, Record
from planner.model.values import (
    UNFINISHED_LIMIT,
    Plain,
    Value,
    as_given,
    from_plain,
    identity,
    line,
    text,
    to_plain,
)

FORMAT = "partnership-charter"
FORM_VERSION = 1
OWN: dict[str, type[Record]] = {
    kind.table: kind for kind in (SectionOn, Unfinished, Version, Binned, Agreed, Attachment)
}
TABLES: dict[str, type[Record]] = RECORDS | OWN

MOMENTS = ("kept", "since", "added")  # fields of the program's own records

Form = dict[str, object]


def charter_form(charter: Charter) -> Form:
    """Return a charter in its JSON form; what is empty is left out.

    Words that do not fit their field yet stand under `unfinished`, when there are any.
    """
    records: Form = {}
    for table, kind in RECORDS.items():
        found = [_fields_form(record) for record in charter.all(kind)]
        if kind.many and found:
            records[table] = found
        elif found and found[0]:
            records[table] = found[0]
    form: Form = {
        "format": FORMAT,
        "version": FORM_VERSION,
        "id": charter.id,
        "sections_on": list(charter.sections_on),
        "records": records,
    }
    if unfinished := [_unfinished_form(each) for each in charter.all(Unfinished)]:
        form["unfinished"] = unfinished
    return form


def charter_from(form: object) -> Charter:
    """Return the charter of a JSON form; one without an id gets a new one.

    Raises:
        ExchangeError: anything in it is not as the contract says; the text names the place.
    """
    top = _mapping(form, "the file")
    if top.get("format") != FORMAT:
        raise ExchangeError(f'the file is not a charter: its "format" is not "{FORMAT}"')
    _check_version(top.get("version"))
    _refuse_unknown(
        top, {"format", "version", "id", "sections_on", "records", "unfinished"}, ""
    )
    charter_id = identity(top["id"], "id") if "id" in top else new_id()
    records = list(_records(_mapping(top.get("records", {}), "records")))
    _check_ids(records)
    _check_links(records)
    own = [*_sections_on(top.get("sections_on", [])), *_unfinished(top.get("unfinished", []))]
    return Charter.of(charter_id, [*records, *own])


def canonical(plain: object) -> bytes:
    """Return plain values as JSON bytes that are the same wherever they are made."""
    words = json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return words.encode()


def fingerprint(charter: Charter) -> str:
    """Return the short name of exactly this state of a charter: `3f2a-91bc-77d0-04e1`.

    Source: the first 64 bits of the SHA-256 of its canonical JSON form.
    """
    digits = hashlib.sha256(canonical(charter_form(charter))).hexdigest()[:16]
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
    kind = TABLES[table]
    rank = float(cast(float, form["rank"]))
    if table in RECORDS:
        values = {
            name: from_plain(field, form[name], f"{table}.{name}")
            for name, field in fields_of(kind)
            if name in form
        }
        return _made(kind, str(form["id"]), rank, values)
    own = {
        name: _own_value(name, value)
        for name, value in form.items()
        if name not in ("id", "rank")
    }
    return _made(kind, str(form["id"]), rank, cast(dict[str, Value], own))


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


def _unfinished_form(unfinished: Unfinished) -> Form:
    return {
        "record": unfinished.record,
        "id": unfinished.of,
        "field": unfinished.field,
        "words": unfinished.words,
    }


def _mapping(plain: object, place: str) -> Mapping[str, object]:
    if not isinstance(plain, dict):
        raise ExchangeError(f"{place}: must be an object, in curly brackets")
    return plain


def _list(plain: object, place: str) -> list[object]:
    if not isinstance(plain, list):
        raise ExchangeError(f"{place}: must be a list, in square brackets")
    return plain


def _refuse_unknown(form: Mapping[str, object], known: set[str], place: str) -> None:
    for name in form:
        if name not in known:
            what = f"{place}.{name}" if place else name
            raise ExchangeError(f"{what}: there is no such {'field' if place else 'entry'}")


def _check_version(version: object) -> None:
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise ExchangeError(f"version: must be a whole number, such as {FORM_VERSION}")
    if version > FORM_VERSION:
        raise ExchangeError(
            f"the file is of version {version}; this program reads version {FORM_VERSION}."
            f" A program that reads version {version} is needed"
        )


def _records(form: Mapping[str, object]) -> Iterator[Record]:
    for table, plain in form.items():
        kind = RECORDS.get(table)
        if kind is None:
            raise ExchangeError(f"{table}: there is no such record")
        if not kind.many:
            record = _record(kind, _mapping(plain, table), table, 0)
            if not is_empty(record):
                yield record
            continue
        for rank, each in enumerate(_list(plain, table)):
            yield _record(kind, _mapping(each, f"{table}[{rank}]"), f"{table}[{rank}]", rank)


def _record(kind: type[Record], form: Mapping[str, object], place: str, rank: int) -> Record:
    known = dict(fields_of(kind))
    _refuse_unknown(form, {*known, "id"} if kind.many else set(known), place)
    if kind.many and "id" not in form:
        raise ExchangeError(f"{place}: needs an id")
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
                f"{record.table}: the id {as_given(record.id)}"
                f" is already that of a {seen[record.id]}"
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
                        f"{place}.{name}: there is no {kind.to} {as_given(target)}"
                    )


def _sections_on(plain: object) -> Iterator[SectionOn]:
    known = {section.key for section in SECTIONS}
    seen: set[object] = set()
    for rank, key in enumerate(_list(plain, "sections_on")):
        if not isinstance(key, str) or key not in known:
            raise ExchangeError(f"sections_on[{rank}]: there is no section {as_given(key)}")
        if key in seen:
            raise ExchangeError(f'sections_on[{rank}]: "{key}" is there twice')
        seen.add(key)
        yield SectionOn(id=key, rank=float(rank))


def _unfinished(plain: object) -> Iterator[Unfinished]:
    seen: set[str] = set()
    for rank, each in enumerate(_list(plain, "unfinished")):
        place = f"unfinished[{rank}]"
        form = _mapping(each, place)
        _refuse_unknown(form, {"record", "id", "field", "words"}, place)
        table, of, field = (
            line(form.get(name, ""), f"{place}.{name}") for name in ("record", "id", "field")
        )
        words = text(form.get("words", ""), f"{place}.words", UNFINISHED_LIMIT)
        kind = RECORDS.get(table)
        if kind is None or field not in dict(fields_of(kind)):
            raise ExchangeError(f"{place}: there is no field {as_given(f'{table}.{field}')}")
        found = unfinished(table, of, field, words, float(rank))
        if found.id in seen:
            raise ExchangeError(f"{place}: {as_given(found.id)} is there twice")
        seen.add(found.id)
        yield found


def unfinished(table: str, of: str, field: str, words: str, rank: float = 0.0) -> Unfinished:
    """Return the record that keeps words which do not fit a field yet."""
    return Unfinished(
        id=f"{table}.{of}.{field}", rank=rank, record=table, of=of, field=field, words=words
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
