"""One field of a charter, named and filled from the command line."""

import re
from decimal import Decimal

from planner.errors import ExchangeError
from planner.model.catalogue import RECORDS, fields_of
from planner.model.changes import Change
from planner.model.charter import Charter
from planner.model.editing import writing
from planner.model.kinds import (
    Choice,
    Flag,
    Kind,
    Line,
    Link,
    Links,
    Money,
    Number,
    Picture,
    Prose,
)
from planner.model.record import Record, Single
from planner.model.translations import is_text, second_language, translating
from planner.model.values import Value, as_given, from_plain
from planner.model.words import joined

_NAME = re.compile(r"(?P<table>[a-z_]+)(?::(?P<id>\S+))?\.(?P<field>[a-z_]+)")
_NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d{1,3})?", re.ASCII)


def writing_of(charter: Charter, name: str, words: str) -> Change | None:
    """Return the change that puts words in the field of a name such as `objective:o1.due`.

    `None` when they are there already.

    Raises:
        ExchangeError: there is no such field, or it cannot hold the words.
    """
    record, field = _named(charter, name)
    kind = dict(fields_of(type(record)))[field]
    return writing(charter, record, field, _value(charter, kind, words, name))


def translating_of(charter: Charter, name: str, words: str, language: str) -> Change | None:
    """Return the change that says in the second language what the text of a field says.

    `None` when it was known to say so; empty words take a translation away.

    Raises:
        ExchangeError: there is no such text or language, or it cannot hold the words.
    """
    record, field = _named(charter, name)
    kind = dict(fields_of(type(record)))[field]
    second = second_language(charter)
    if not second:
        raise ExchangeError(
            "this charter has no second language; choose one with charter.second_language"
        )
    if language != second:
        raise ExchangeError(
            f"{as_given(language)} is not the second language of this charter; that is {second}"
        )
    if not is_text(kind):
        raise ExchangeError(f"{name}: is not a text, so it needs no translation")
    if words.strip() and not getattr(record, field).strip():
        raise ExchangeError(f"{name}: says nothing yet that could be translated")
    from_plain(kind, words, name)
    return translating(charter, record, field, words, language)


def _named(charter: Charter, name: str) -> tuple[Record, str]:
    """Return the record and the field of a name such as `objective:o1.due`."""
    match = _NAME.fullmatch(name)
    if match is None:
        raise ExchangeError(
            f"{as_given(name)} names no field; write it as vision.statement or objective:o1.due"
        )
    table = match["table"]
    if table not in RECORDS:
        raise ExchangeError(f"{table}: there is no such record")
    kinds = dict(fields_of(RECORDS[table]))
    if match["field"] not in kinds:
        there = joined([*kinds])
        raise ExchangeError(
            f"{table}.{match['field']}: there is no such field; the fields are {there}"
        )
    return _record(charter, RECORDS[table], match["id"] or ""), match["field"]


def _record(charter: Charter, kind: type[Record], record_id: str) -> Record:
    table = kind.table
    if issubclass(kind, Single):
        if record_id:
            raise ExchangeError(f"{table}: there is one only, so it is named without an id")
        return charter.one(kind)
    record = charter.get(kind, record_id)
    if record is None:
        ids = [one.id for one in charter.all(kind)]
        there = f"the ids are {joined(ids)}" if ids else "this charter has none yet"
        missing = f"there is no {as_given(record_id)}" if record_id else "an id is needed"
        raise ExchangeError(f"{table}: {missing}; {there}")
    return record


def _value(charter: Charter, kind: Kind, words: str, place: str) -> Value:
    if not words:
        return _empty(kind)
    value = from_plain(kind, _plain(kind, words, place), place)
    if isinstance(kind, Link | Links):
        for target in value if isinstance(value, tuple) else (str(value),):
            if charter.get(RECORDS[kind.to], target) is None:
                raise ExchangeError(f"{place}: there is no {kind.to} {as_given(target)}")
    return value


def _empty(kind: Kind) -> Value:
    if isinstance(kind, Links):
        return ()
    return "" if isinstance(kind, Line | Prose | Choice | Link) else None


def _plain(kind: Kind, words: str, place: str) -> object:
    """Return the words as the JSON form would say them."""
    match kind:
        case Flag() if words in ("true", "false"):
            return words == "true"
        case Number() | Money() if _NUMBER.fullmatch(words):
            return Decimal(words)
        case Links():
            return [each.strip() for each in words.split(",")]
        case Picture():
            raise ExchangeError(f"{place}: a picture comes in with `import`, or in the window")
        case _:
            return words
