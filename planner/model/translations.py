"""Texts in a second language: whether each is up to date, and the charter as it reads in it.

A text is a line or prose of one record. What it says in another language is a `Translation`,
which knows the text it was made from; nothing here translates anything.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from planner.model.catalogue import RECORDS, fields_of
from planner.model.changes import Change, Edit
from planner.model.charter import Charter
from planner.model.kinds import Kind, Line, Prose
from planner.model.own import Translation
from planner.model.record import Record
from planner.model.steps import Called
from planner.model.words import LANGUAGES

State = Literal["none", "missing", "stale", "current"]

WITHOUT_ONE = "en"  # the language of a charter that names none

# What reads the same in every language unless somebody says otherwise: names, numbers, places.
STAYS: dict[str, tuple[str, ...]] = {
    "charter": ("title", "short_name", "author", "authoriser", "currency"),
    "revision": ("version", "by"),
    "partner": (
        "name", "known_as", "acronym", "charity_number", "company_number", "website", "parent",
        "address",
    ),
    "person": ("name", "email", "phone"),
    "role": ("holder",),
    "meeting": ("venue",),
    "funder": ("name",),
    "asset": ("licence",),
    "approval": ("body", "minute"),
    "signature": ("original",),
    "term": ("other_term",),
    "linked_document": ("title", "between", "where"),
}  # fmt: skip


# What is nobody's language at all, so that no translation is offered.
SIGNS = frozenset(
    ("charity_number", "company_number", "currency", "email", "phone", "version", "website")
)


def first_language(charter: Charter) -> str:
    """Return the language that the texts of a charter are written in."""
    return charter.control.language or WITHOUT_ONE


def second_language(charter: Charter) -> str:
    """Return the language that texts are translated into; empty when there is none."""
    second = charter.control.second_language
    return "" if second == first_language(charter) else second


def is_text(kind: Kind) -> bool:
    """Return whether a kind of field holds words that can be translated."""
    return isinstance(kind, Line | Prose)


def texts_of(record: type[Record]) -> tuple[str, ...]:
    """Return the names of the fields of a record that hold words."""
    return tuple(name for name, kind in fields_of(record) if is_text(kind))


def texts(charter: Charter) -> Iterator[tuple[Record, str]]:
    """Yield every text that says something: its record and the name of its field."""
    for kind in RECORDS.values():
        names = texts_of(kind)
        for record in charter.all(kind):
            yield from ((record, name) for name in names if getattr(record, name).strip())


def is_expected(record: type[Record], name: str) -> bool:
    """Return whether a text should be translated; names and addresses may stay as they are."""
    return name not in STAYS.get(record.table, ())


def is_offered(kind: Kind, name: str) -> bool:
    """Return whether a field is one that somebody might want to translate."""
    return is_text(kind) and name not in SIGNS


def source_of(words: str) -> str:
    """Return the digest of a text that a translation of it is kept with."""
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def translation_id(table: str, of: str, field: str, language: str) -> str:
    """Return the id of the translation of a field."""
    return f"{table}.{of}.{field}.{language}"


def translation(
    charter: Charter, record: Record, name: str, language: str
) -> Translation | None:
    """Return what a text of a record says in a language, up to date or not."""
    if Translation not in charter.tables:
        return None
    return charter.get(Translation, translation_id(record.table, record.id, name, language))


def state_of(charter: Charter, record: Record, name: str, language: str) -> State:
    """Return how a translation stands: `none` when there is nothing to translate."""
    kept = translation(charter, record, name, language)
    words = getattr(record, name)
    if kept is not None:
        return "current" if kept.source == source_of(words) else "stale"
    return "missing" if words.strip() else "none"


def translating(
    charter: Charter, record: Record, name: str, words: str, language: str
) -> Change | None:
    """Return the change that keeps what the present text says in a language.

    Empty words take the translation away. The same words say anew that they are right for the
    text as it stands; `None` when that was known.
    """
    kept = translation(charter, record, name, language)
    after = None
    if words.strip():
        after = Translation(
            id=translation_id(record.table, record.id, name, language),
            rank=kept.rank if kept else 0.0,
            record=record.table,
            of=record.id,
            field=name,
            language=language,
            words=words,
            source=source_of(getattr(record, name)),
        )
    if kept == after:
        return None
    label = dict(fields_of(type(record)))[name].label
    text = Called.TRANSLATED.format(
        label=f"{label[:1].lower()}{label[1:]}", language=LANGUAGES.get(language, language)
    )
    return Change(text, (Edit(kept, after),))


def translated(charter: Charter, language: str) -> Charter:
    """Return a charter as it reads in a language; what is not translated stays as written.

    A text that says nothing says nothing in any language.
    """
    charter = charter.original or charter
    if language == first_language(charter):
        return charter
    said: dict[tuple[str, str], dict[str, str]] = {}
    for one in charter.all(Translation):
        if one.language == language:
            said.setdefault((one.record, one.of), {})[one.field] = one.words
    tables = dict(charter.tables)
    for kind in {RECORDS[table] for table, _ in said} & tables.keys():
        tables[kind] = {
            of: _in_words(record, said.get((kind.table, of), {}))
            for of, record in tables[kind].items()
        }
    return Charter(charter.id, tables, original=charter)


def _in_words(record: Record, words: dict[str, str]) -> Record:
    known = {name: said for name, said in words.items() if getattr(record, name).strip()}
    return replace(record, **known) if known else record  # type: ignore[arg-type]  # all text
